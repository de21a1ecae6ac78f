"""The fields behind a column of a struct, which several models of a union may share."""

from collections.abc import Iterable

from newsdata.shape import Field, Shape, Struct, Tagged


def fields_of(shapes: tuple[Shape, ...]) -> Iterable[tuple[str, Field]]:
    """The fields of structs, each with the kind of its model in a union."""
    for shape in shapes:
        match shape:
            case Struct():
                yield from (("", field) for field in shape.fields)
            case Tagged():
                yield from ((kind, field) for kind, variant in shape.variants for field in variant.fields)


def tag_of(shapes: tuple[Shape, ...]) -> str:
    """The name of the column that says which model of a union a row is."""
    return next(shape.tag for shape in shapes if isinstance(shape, Tagged))
