"""The fields behind a column of a struct, which several models of a union may share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from newsdata.models.base import Model
from newsdata.shape import Field, Sequence, Shape, Struct, Tagged, shape_of


@dataclass(frozen=True, eq=False)
class Below:
    """What is under one column name: how its items are shaped, and what kinds call it if they call it otherwise."""

    shapes: "Shapes"
    renamed: Mapping[str, tuple[str, bool]] | None


class Shapes:
    """The shapes that a column may have, and those of its fields, which are looked for once."""

    def __init__(self, shapes: tuple[Shape, ...] = ()) -> None:
        self._shapes = shapes
        self._fields: dict[str, Below] = {}

    def below(self, name: str) -> Below:
        """What is in the column *name* of a struct."""
        if name not in self._fields:
            self._fields[name] = self._below(name)
        return self._fields[name]

    def _below(self, name: str) -> Below:
        fields = [(kind, field) for kind, field in fields_of(self._shapes) if field.column == name]
        renamed = any(field.name != name for _, field in fields)
        names = {kind: (field.name, isinstance(field.shape, Struct)) for kind, field in fields} if renamed else None
        return Below(Shapes(tuple(field.shape for _, field in fields)), names)

    @cached_property
    def items(self) -> "Shapes":
        """The shapes of what is in its lists."""
        return Shapes(tuple(shape.item if isinstance(shape, Sequence) else shape for shape in self._shapes))

    @cached_property
    def tag(self) -> str:
        """The name of the column that says which model of a union a row is."""
        return tag_of(self._shapes)


@lru_cache(maxsize=32)
def shapes_of(model: type[Model]) -> Shapes:
    """The shapes behind the columns of *model*."""
    return Shapes((shape_of(model),))


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
