"""Models as plain trees of shapes, for everything that is derived from them.

The columns, the test strategies and the places of findings all walk these few kinds of
node instead of Python's annotations. What a model may hold is exactly what has a shape,
so a field that could not be written everywhere is refused when its model is first used.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from newsdata.models.body import InColumn
from newsdata.models.extensions import Extensions
from newsdata.models.marks import MarksOf
from newsdata.models.time import Timestamp

ScalarKind: TypeAlias = Literal["string", "integer", "number", "boolean"]


@dataclass(frozen=True)
class Scalar:
    """A single value with its bounds; *choices* where only some strings are allowed."""

    kind: ScalarKind
    minimum: float | None = None
    maximum: float | None = None
    min_length: int = 0
    max_length: int | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moment:
    """A `Timestamp`."""


@dataclass(frozen=True)
class Json:
    """`Extensions`: any JSON object."""


@dataclass(frozen=True)
class Sequence:
    """A list of one shape."""

    item: "Shape"


@dataclass(frozen=True)
class Field:
    """One field of a struct.

    *column* is its name in tables; *marks_of* is the field whose text its marks are on.
    """

    name: str
    shape: "Shape"
    required: bool
    optional: bool
    description: str
    column: str
    marks_of: str | None = None


@dataclass(frozen=True)
class Struct:
    """A model and its fields in order."""

    model: type[BaseModel]
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Tagged:
    """One of several structs, told apart by the string in the field *tag*."""

    tag: str
    variants: tuple[tuple[str, Struct], ...]


Shape: TypeAlias = Scalar | Moment | Json | Sequence | Struct | Tagged

_SCALARS: dict[type, Scalar] = {
    str: Scalar("string"),
    bool: Scalar("boolean"),
    int: Scalar("integer"),
    float: Scalar("number"),
}


@cache
def shape_of(model: type[BaseModel]) -> Struct:
    """The shape of a model. Raises `TypeError` for a field that no format could carry."""
    return Struct(model, tuple(_field(model, name, info) for name, info in model.model_fields.items()))


def leaves(shape: Shape, path: str = "") -> Iterator[tuple[str, Scalar | Moment | Json]]:
    """Every value that *shape* can hold, with its path in the form of ``bylines.people.name``."""
    match shape:
        case Struct():
            for field in shape.fields:
                yield from leaves(field.shape, f"{path}.{field.name}" if path else field.name)
        case Tagged():
            for name, variant in shape.variants:
                yield from leaves(variant, f"{path}[{name}]")
        case Sequence():
            yield from leaves(shape.item, path)
        case _:
            yield path, shape


def _field(model: type[BaseModel], name: str, info: FieldInfo) -> Field:
    where = f"{model.__name__}.{name}"
    bare, optional, metadata = _unwrapped(info.annotation, info.metadata)
    shape = _shape(bare, metadata, info.discriminator, where)
    return Field(
        name=name,
        shape=shape,
        required=info.is_required(),
        optional=optional or isinstance(shape, Sequence | Json),
        description=info.description or "",
        column=next((mark.name for mark in metadata if isinstance(mark, InColumn)), name),
        marks_of=next((mark.text for mark in metadata if isinstance(mark, MarksOf)), None),
    )


def _unwrapped(annotation: Any, metadata: list[Any]) -> tuple[Any, bool, list[Any]]:
    """*annotation* without ``Annotated`` and ``None``, whether it had ``None``, and what marked it."""
    metadata, optional = list(metadata), False
    while True:
        if get_origin(annotation) is Annotated:
            annotation, *more = get_args(annotation)
            for mark in more:
                metadata += mark.metadata if isinstance(mark, FieldInfo) else [mark]
        elif get_origin(annotation) in (Union, UnionType) and NoneType in get_args(annotation):
            kept = tuple(member for member in get_args(annotation) if member is not NoneType)
            annotation, optional = Union[kept], True  # noqa: UP007 - a union of what is only known here
        else:
            return annotation, optional, metadata


def _shape(bare: Any, metadata: list[Any], discriminator: Any, where: str) -> Shape:
    origin, arguments = get_origin(bare), get_args(bare)
    if origin is tuple and len(arguments) == 2 and arguments[1] is ...:
        return Sequence(_item(arguments[0], where))
    if origin is list:
        return Sequence(_item(arguments[0], where))
    if origin is Literal and all(isinstance(choice, str) for choice in arguments):
        return Scalar("string", choices=arguments)
    if origin in (Union, UnionType):
        return _tagged(arguments, discriminator, where)
    if isinstance(bare, type):
        if issubclass(bare, Timestamp):
            return Moment()
        if issubclass(bare, Extensions):
            return Json()
        if issubclass(bare, BaseModel):
            return _part(bare, where)
        if issubclass(bare, Enum) and issubclass(bare, str):
            return Scalar("string", choices=tuple(member.value for member in bare))
        if bare in _SCALARS:
            return _bounded(_SCALARS[bare], metadata)
    raise TypeError(
        f"{where} is a {bare!r}, which no table can hold; use str, int, float, bool, Literal, Timestamp, "
        "Extensions, a model, or a tuple of these"
    )


def _part(model: type[BaseModel], where: str) -> Struct:
    struct = shape_of(model)
    if any(isinstance(field.shape, Json) for field in struct.fields):
        raise TypeError(f"{where} is a part with Extensions of its own; they stand at the top of a record")
    return struct


def _item(annotation: Any, where: str) -> Shape:
    discriminator = next(
        (mark.discriminator for mark in getattr(annotation, "__metadata__", ()) if isinstance(mark, FieldInfo)), None
    )
    bare, optional, metadata = _unwrapped(annotation, [])
    if optional:
        raise TypeError(f"{where} is a list that may hold null, and null in a list is an error")
    return _shape(bare, metadata, discriminator, where)


def _tagged(members: tuple[Any, ...], tag: Any, where: str) -> Tagged:
    if not isinstance(tag, str):
        raise TypeError(f"{where} is a union without a discriminator; name the field that tells its models apart")
    variants = []
    for member in members:
        struct = shape_of(member)
        kind = next(field.shape for field in struct.fields if field.name == tag)
        if not isinstance(kind, Scalar) or len(kind.choices) != 1:
            raise TypeError(f"{member.__name__}.{tag} is no Literal of one string, so it cannot tell the models apart")
        variants.append((kind.choices[0], struct))
    return Tagged(tag, tuple(variants))


def _bounded(scalar: Scalar, metadata: list[Any]) -> Scalar:
    for mark in metadata:
        match mark:
            case Ge(ge=int() | float() as bound):
                scalar = replace(scalar, minimum=bound)
            case Le(le=int() | float() as bound):
                scalar = replace(scalar, maximum=bound)
            case MinLen(min_length=bound):
                scalar = replace(scalar, min_length=bound)
            case MaxLen(max_length=bound):
                scalar = replace(scalar, max_length=bound)
            case Gt() | Lt():
                raise TypeError("a bound that is itself excluded is not supported; use ge and le")
    return scalar
