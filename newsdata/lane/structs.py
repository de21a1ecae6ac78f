"""Columns of objects: one model's, or those of several told apart by a tag."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.lane.level import Doubts, Level
from newsdata.lane.marks import check_marks
from newsdata.lane.moments import moments
from newsdata.lane.parts import MomentPart, Part, Seen, nothing


@dataclass(frozen=True)
class Member:
    """One field of an object; one that is *emptied* is absent when nothing in it is set."""

    name: str
    part: Part
    required: bool
    emptied: bool = False
    marks_of: str | None = None


class StructPart(Part):
    """Objects of one model. What *type* has beyond its fields is of other models, and null."""

    def __init__(self, members: Sequence[Member], type_: pa.DataType) -> None:
        self.members = {member.name: member for member in members}
        self.type = type_

    def asked(self, seen: Seen | None) -> pa.DataType:
        """An object of the fields that are asked for."""
        return asked_of({name: member.part for name, member in self.members.items()}, seen)

    def seen(self, array: pa.Array) -> Seen:
        """The fields with something in them."""
        held = {field.name: array.field(index) for index, field in enumerate(array.type)}
        there = {name: child for name, child in held.items() if child.null_count < len(child)}
        return Seen({name: self.members[name].part.seen(child) for name, child in there.items()})

    def built(self, array: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """Objects with all the fields that the record has."""
        if array.null_count == len(array):
            return nothing(self.type, len(array))
        columns = self.columns(array, level, doubts)
        mask = array.is_null() if array.null_count else None
        return pa.StructArray.from_arrays(columns, fields=list(self.type), mask=mask)

    def columns(self, array: pa.Array, level: Level, doubts: Doubts) -> list[pa.Array]:
        """One column a field."""
        read = {field.name: array.field(index) for index, field in enumerate(array.type)}
        columns = {field.name: nothing(field.type, len(array)) for field in self.type if field.name not in read}
        columns |= _moments(self.members, read, level, doubts)
        for name, member in self.members.items():
            held = read.get(name)
            if member.required and (held is None or held.null_count > array.null_count):
                doubts.where(array.is_valid() if held is None else pc.and_not(array.is_valid(), held.is_valid()), level)
            if held is not None and name not in columns:
                columns[name] = member.part.built(held, level, doubts)
            if member.emptied:
                columns[name] = _emptied(columns[name])
        for member in self.members.values():
            if member.marks_of:
                check_marks(columns[member.name], columns[member.marks_of], level, doubts)
        return [columns[field.name] for field in self.type]

    def checked(self, column: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """Objects with their fields checked; one with a field of another model is doubtful."""
        if column.null_count == len(column):
            return nothing(self.type, len(column))
        # Another writer may have kept anything under a null: flattening makes it null too.
        children = dict(zip((field.name for field in self.type), column.flatten(), strict=True))
        made = self.checked_columns(children, column.is_valid(), level, doubts)
        mask = column.is_null() if column.null_count else None
        return pa.StructArray.from_arrays(made, fields=list(self.type), mask=mask)

    def checked_columns(
        self, children: Mapping[str, pa.Array], there: pa.Array, level: Level, doubts: Doubts
    ) -> list[pa.Array]:
        """One column a field, from those of the objects that are *there*."""
        columns: dict[str, pa.Array] = {}
        for name, child in children.items():
            member = self.members.get(name)
            if member is None:
                doubts.where(pc.and_(child.is_valid(), there), level)
                columns[name] = child
                continue
            if member.required and child.null_count:
                doubts.where(pc.and_not(there, child.is_valid()), level)
            checked = member.part.checked(child, level, doubts)
            columns[name] = _emptied(checked) if member.emptied else checked
        for member in self.members.values():
            if member.marks_of:
                check_marks(columns[member.name], columns[member.marks_of], level, doubts)
        return list(columns.values())


def _moments(
    members: Mapping[str, Member], read: Mapping[str, pa.Array], level: Level, doubts: Doubts
) -> dict[str, pa.Array]:
    """The timestamps of all fields, made at one go: what a column costs by itself is most of it."""
    held = {name: texts for name, texts in read.items() if isinstance(members[name].part, MomentPart)}
    if not held:
        return {}
    made, wrong = moments(pa.concat_arrays(held.values()), members[next(iter(held))].part.type)
    if wrong.true_count:
        for at, texts in enumerate(held.values()):
            doubts.where(wrong.slice(at * len(texts), len(texts)), level)
    return {name: made.slice(at * len(texts), len(texts)) for at, (name, texts) in enumerate(held.items())}


def asked_of(parts: Mapping[str, Part], seen: Seen | None) -> pa.DataType:
    """The type of an object with those of *parts* that are in *seen*."""
    if seen is None:
        return pa.struct([(name, part.asked(None)) for name, part in parts.items()])
    return pa.struct([(name, part.asked(seen[name])) for name, part in parts.items() if name in seen])


def _emptied(structs: pa.Array) -> pa.Array:
    """Structs with nothing in them as nulls."""
    children = [structs.field(index) for index in range(structs.type.num_fields)]
    if any(child.null_count == structs.null_count for child in children):
        return structs
    return pa.StructArray.from_arrays(children, fields=list(structs.type), mask=pc.invert(filled(children)))


def filled(children: Sequence[pa.Array]) -> pa.Array:
    """Where any of some columns has something."""
    return reduce(pc.or_, (child.is_valid() for child in children))
