"""From the shape of a model to the parts that read it, or the word that there are none."""

from dataclasses import dataclass
from functools import cache, partial
from types import NoneType
from typing import Any, get_args

import pyarrow as pa
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from newsdata.columns import arrow_schema
from newsdata.lane.hoist import Hoist
from newsdata.lane.parts import JsonPart, ListPart, MomentPart, Part, ScalarPart
from newsdata.lane.structs import Member, StructPart
from newsdata.lane.structure import Odd, odd_in
from newsdata.lane.trust import trusted
from newsdata.lane.unions import Entry, TaggedPart
from newsdata.models.base import Model
from newsdata.models.extensions import Extensions
from newsdata.models.scalars import EmptyIsAbsent, NullIsEmpty
from newsdata.shape import Field, Json, Moment, Scalar, Sequence, Shape, Struct, Tagged, shape_of


class _NoPlanError(Exception):
    """A field that columns cannot tell all of."""


@dataclass(frozen=True)
class Apart:
    """The one field whose blocks are worth being read by themselves: where they are, and its parts."""

    hoist: Hoist
    lists: ListPart
    blocks: TaggedPart


@dataclass(frozen=True)
class Plan:
    """How the records of one model are read; *extensions* is the name of the field for them.

    *odd* tells whether the values of a line have another structure.
    """

    schema: pa.Schema
    record: StructPart
    odd: Odd
    extensions: str | None
    apart: Apart | None


@cache
def plan_of(model: type[Model]) -> Plan | None:
    """How to read the records of *model*, or ``None`` if only the model itself can judge them."""
    if not trusted(model):
        return None
    schema, shape = arrow_schema(model), shape_of(model)
    names = [field.name for field in shape.fields if isinstance(field.shape, Json)]
    if len(names) > 1 or not all(name.isascii() for name in names):
        return None
    try:
        members = [_member(shape, field, schema.field(field.name).type) for field in shape.fields]
    except _NoPlanError:
        return None
    record = StructPart(members, pa.struct(list(schema)))
    return Plan(schema, record, odd_in(shape), names[0] if names else None, _apart(shape, members))


def _apart(shape: Struct, members: list[Member]) -> Apart | None:
    found = [(at, field) for at, field in enumerate(shape.fields) if _variants(field)]
    if len(found) != 1:
        return None
    at, field = found[0]
    part = members[at].part
    if members[at].required or not isinstance(part, ListPart) or not isinstance(part.item, TaggedPart):
        return None
    fields = [(kind, each) for kind, struct in _variants(field) for each in struct.fields if each.name != part.item.tag]
    words = [(kind, each.name) for kind, each in fields if _is_words(each)]
    singles = tuple((kind, each.name) for kind, each in fields if _is_single(each))
    after = tuple(member.name for member in members[at + 1 :])
    return Apart(Hoist(field.name, part.item.tag, after, words[0] if words else None, singles), part, part.item)


def _variants(field: Field) -> tuple[tuple[str, Struct], ...]:
    """The kinds of blocks in a list of them."""
    shape = field.shape
    return shape.item.variants if isinstance(shape, Sequence) and isinstance(shape.item, Tagged) else ()


def _is_words(field: Field) -> bool:
    """Whether a block may have this text and nothing else."""
    shape = field.shape
    return field.required and isinstance(shape, Scalar) and shape.kind == "string" and not shape.choices


def _member(struct: Struct, field: Field, type_: pa.DataType) -> Member:
    info = struct.model.model_fields[field.name]
    if not (info.is_required() or _is_nothing(info, field.shape)):
        raise _NoPlanError
    return Member(field.name, _part(field.shape, type_), field.required, _marked(info, EmptyIsAbsent), field.marks_of)


def _is_nothing(info: FieldInfo, shape: Shape) -> bool:
    """Whether a field that is absent is the same as one that a column has nothing in."""
    if info.default_factory is not None:
        return False
    if isinstance(shape, Sequence):
        return info.default == () and _marked(info, NullIsEmpty) and NoneType not in get_args(info.annotation)
    if isinstance(shape, Json):
        return isinstance(info.default, Extensions) and not info.default
    return info.default is None


def _marked(info: FieldInfo, mark: type) -> bool:
    return any(isinstance(each, mark) for each in info.metadata)


def _part(shape: Shape, type_: pa.DataType, *, inner: bool = False) -> Part:
    match shape:
        case Scalar():
            return ScalarPart(shape, type_)
        case Moment():
            return MomentPart(type_)
        case Json():
            return JsonPart(type_)
        case Sequence():
            return ListPart(_part(shape.item, type_.value_type, inner=True), type_, keeps_empty=inner)
        case Struct():
            return StructPart([_member(shape, field, _child(type_, field.name)) for field in shape.fields], type_)
        case Tagged():
            return _tagged(shape, type_)


def _child(type_: pa.DataType, name: str) -> pa.DataType:
    return type_[type_.get_field_index(name)].type


def _tagged(shape: Tagged, type_: pa.DataType) -> TaggedPart:
    held: dict[str, list[tuple[str, Field]]] = {}
    for kind, variant in shape.variants:
        for field in variant.fields:
            if field.name != shape.tag and not _is_nothing_in(variant.model, field):
                raise _NoPlanError
            held.setdefault(field.name, []).append((kind, field))
    entries = [_entry(name, fields, shape.tag, type_) for name, fields in held.items()]
    marks = {(field.name, field.marks_of) for fields in held.values() for _, field in fields if field.marks_of}
    return TaggedPart(shape.tag, [kind for kind, _ in shape.variants], entries, sorted(marks), type_)


def _is_nothing_in(model: type[BaseModel], field: Field) -> bool:
    info = model.model_fields[field.name]
    if info.is_required() or _is_nothing(info, field.shape):
        return True
    default: Any = info.default
    return _is_single(field) and all(value is None or value == () for value in default.__dict__.values())


def _is_single(field: Field) -> bool:
    return field.column != field.name and isinstance(field.shape, Struct)


def _entry(name: str, fields: list[tuple[str, Field]], tag: str, type_: pa.DataType) -> Entry:
    """A field of one or several kinds of blocks, which must be read as one."""
    first = fields[0][1]
    single = _is_single(first)
    column = _child(type_, first.column)
    shapes = list(dict.fromkeys(field.shape for _, field in fields))
    entry = partial(
        Entry,
        name,
        first.column,
        kinds=frozenset(kind for kind, _ in fields),
        needed=frozenset(kind for kind, field in fields if field.required and name != tag),
        single=single,
    )
    if any((field.column, _is_single(field)) != (first.column, single) for _, field in fields):
        raise _NoPlanError
    if len(shapes) == 1:
        return entry(_part(shapes[0], column.value_type if single else column))
    if not all(isinstance(shape, Scalar) for shape in shapes):
        raise _NoPlanError
    checks = tuple(
        (frozenset(kind for kind, field in fields if field.shape == shape), ScalarPart(shape, column))
        for shape in shapes
        if isinstance(shape, Scalar)
    )
    kind = checks[0][1].shape.kind
    if name == tag or any(part.shape.kind != kind for _, part in checks):
        checks = () if name == tag else checks
    return entry(ScalarPart(Scalar(kind), column), checks=checks)
