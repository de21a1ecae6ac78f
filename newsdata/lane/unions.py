"""Columns of the blocks of a body: objects of several models, told apart by a tag."""

from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.lane.level import Doubts, Level
from newsdata.lane.marks import check_marks
from newsdata.lane.parts import ListPart, Part, ScalarPart, Seen, nothing, plain_lists
from newsdata.lane.structs import StructPart, asked_of, filled

_START = pa.array([0], pa.int32())
_ONE = pa.scalar(1, pa.int64())
_TRUE = pa.scalar(True, pa.bool_())
_FALSE = pa.scalar(False, pa.bool_())
_ONLY = pa.scalar(1, pa.int32())
_EMPTY = pa.scalar(0, pa.int32())


@dataclass(frozen=True)
class Entry:
    """A field that blocks of some *kinds* have, and its column; *needed* are those that must.

    *checks* hold where its values are bound differently from kind to kind. A *single* part
    is one in a list, where other blocks keep several.
    """

    name: str
    column: str
    part: Part
    kinds: frozenset[str]
    needed: frozenset[str]
    checks: tuple[tuple[frozenset[str], ScalarPart], ...] = ()
    single: bool = False


class TaggedPart(Part):
    """One column for all models, with the fields of each."""

    def __init__(
        self,
        tag: str,
        kinds: Sequence[str],
        entries: Sequence[Entry],
        marks: Sequence[tuple[str, str]],
        type_: pa.DataType,
    ) -> None:
        self.type = type_
        self.tag = tag
        self.singles = {entry.name: entry.part for entry in entries if entry.single}
        self._kinds = tuple(kinds)
        self._entries = tuple(entries)
        self._marks = tuple(marks)

    def asked(self, seen: Seen | None) -> pa.DataType:
        """An object of the fields that are asked for, under their names in JSON."""
        return asked_of({entry.name: entry.part for entry in self._entries}, seen)

    def seen(self, array: pa.Array) -> Seen:
        """The fields with something in them."""
        entries = {entry.name: entry for entry in self._entries}
        held = {field.name: array.field(index) for index, field in enumerate(array.type)}
        there = {entries[name]: child for name, child in held.items() if child.null_count < len(child)}
        return Seen({entry.name: entry.part.seen(_parts(entry, child)) for entry, child in there.items()})

    def built(self, array: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """Blocks with the fields of all kinds; a field that its kind does not have is doubtful."""
        if not len(array):
            return pa.array([], self.type)
        columns = self._columns(array, level, doubts)
        made = [columns[each.name] if each.name in columns else nothing(each.type, len(array)) for each in self.type]
        return pa.StructArray.from_arrays(made, fields=list(self.type))

    def gathered(self, groups: Sequence[tuple[pa.StructArray, pa.Array]], level: Level, doubts: Doubts) -> pa.Array:
        """The same of blocks that were read in groups, each with the places of its blocks among all."""
        if not groups:
            return pa.array([], self.type)
        built = [self._columns(array, Level(level, at=places), doubts) for array, places in groups]
        order = pc.inverse_permutation(pa.concat_arrays([places for _, places in groups]).cast(pa.int64()))
        lengths = [len(places) for _, places in groups]
        made = [_joined(each, [columns.get(each.name) for columns in built], lengths, order) for each in self.type]
        return pa.StructArray.from_arrays(made, fields=list(self.type))

    def _columns(self, array: pa.Array, level: Level, doubts: Doubts) -> dict[str, pa.Array]:
        """The columns that there is something in."""
        length = len(array)
        index = array.type.get_field_index(self.tag)
        tags = _Tags(array.field(index) if index >= 0 else pa.nulls(length, pa.string()))
        doubts.where(pc.invert(tags.among(frozenset(self._kinds))), level)
        sources: dict[str, list[pa.Array]] = {}
        for entry in self._entries:
            index = array.type.get_field_index(entry.name)
            child = array.field(index) if index >= 0 else None
            if child is None or child.null_count == length:
                if entry.needed:
                    doubts.where(tags.among(entry.needed), level)
                continue
            doubts.where(_misplaced(child, entry, tags), level)
            built = self._single if entry.single else _plain
            column = built(entry, child, level, doubts)
            for kinds, part in entry.checks:
                for mask in part.outside(child):
                    doubts.where(pc.and_(mask, tags.among(kinds)), level)
            sources.setdefault(entry.column, []).append(column)
        columns = {name: _either(several) for name, several in sources.items()}
        for marks, text in self._marks:
            if marks in columns:
                column = columns[text] if text in columns else nothing(pa.large_string(), length)
                check_marks(columns[marks], column, level, doubts)
        return columns

    def checked(self, column: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """Blocks with the fields of their kinds checked."""
        columns = dict(zip((field.name for field in self.type), column.flatten(), strict=True))
        tags = _Tags(columns[self.tag])
        doubts.where(pc.invert(tags.among(frozenset(self._kinds))), level)
        for name, child in columns.items():
            entries = [entry for entry in self._entries if entry.column == name]
            there = child.is_valid()
            allowed = frozenset[str]().union(*(entry.kinds for entry in entries))
            needed = frozenset[str]().union(*(entry.needed for entry in entries))
            doubts.where(pc.and_not(there, tags.among(allowed)), level)
            doubts.where(pc.and_not(tags.among(needed), there), level)
            if child.null_count == len(child):
                continue
            if len(entries) == 1:
                columns[name] = entries[0].part.checked(child, level, doubts)
            else:
                for entry in entries:
                    _check_shared(entry, child, tags, level, doubts)
                columns[name] = _shared(entries, child, level)
            for each, part in (check for entry in entries for check in entry.checks):
                for mask in part.outside(child):
                    doubts.where(pc.and_(mask, tags.among(each)), level)
        for marks, text in self._marks:
            check_marks(columns[marks], columns[text], level, doubts)
        mask = column.is_null() if column.null_count else None
        return pa.StructArray.from_arrays(list(columns.values()), fields=list(self.type), mask=mask)

    def _single(self, entry: Entry, child: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """Single parts as lists of one; one with nothing in it as none."""
        there = child.is_valid()
        parts = _parts(entry, child)
        parts = parts if parts is not child else child.filter(there)
        column = entry.part.built(parts, Level(level, at=pc.indices_nonzero(there)), doubts)
        held = filled([column.field(index) for index in range(column.type.num_fields)])
        if held.true_count < len(held):
            there, column = pc.replace_with_mask(there, there, held), column.filter(held)
        return _listed(column, there, self.type[self.type.get_field_index(entry.column)].type)


def _plain(entry: Entry, child: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
    return entry.part.built(child, level, doubts)


def _parts(entry: Entry, child: pa.Array) -> pa.Array:
    """The objects of a field, which are in lists of one where they were read by themselves."""
    return child.values if entry.single and pa.types.is_list(child.type) else child


class _Tags:
    """Which blocks are of some kinds, asked for once for each set of them."""

    def __init__(self, tags: pa.Array) -> None:
        encoded = tags.dictionary_encode()
        self._names = encoded.dictionary.to_pylist()
        self._indices = encoded.indices
        self._known: dict[frozenset[str], pa.Array] = {}

    def among(self, kinds: frozenset[str]) -> pa.Array:
        """Where the tag is one of *kinds*."""
        if kinds not in self._known:
            found = [name in kinds for name in self._names]
            if self._indices.null_count or len(set(found)) != 1:
                self._known[kinds] = pa.array(found, pa.bool_()).take(self._indices).fill_null(_FALSE)
            else:
                self._known[kinds] = pa.repeat(_TRUE if found[0] else _FALSE, len(self._indices))
        return self._known[kinds]


def _check_shared(entry: Entry, lists: pa.Array, tags: _Tags, level: Level, doubts: Doubts) -> None:
    """Check what the blocks of one field have in a column that others share."""
    there = tags.among(entry.kinds)
    inside = Level(level, at=pc.indices_nonzero(there))
    held = plain_lists(lists.filter(there))
    lengths = pc.list_value_length(held)
    doubts.where(pc.not_equal(lengths, _ONLY) if entry.single else pc.equal(lengths, _EMPTY), inside)
    if not entry.single:
        entry.part.checked(held, inside, doubts)
        return
    items = held.values
    below = Level(inside, held)
    made = entry.part.checked(items, below, doubts)
    children = [made.field(index) for index in range(made.type.num_fields)]
    doubts.where(pc.or_(items.is_null(), pc.invert(filled(children))), below)


def _shared(entries: Sequence[Entry], lists: pa.Array, level: Level) -> pa.Array:
    """A column that several fields share, in the form that the record gives it; each was checked before."""
    structs = [entry.part for entry in entries if isinstance(entry.part, StructPart)]
    if not structs:
        return lists
    widest = max(structs, key=lambda part: len(part.members))
    return ListPart(widest, lists.type, keeps_empty=False).checked(lists, level, Doubts())


def _misplaced(child: pa.Array, entry: Entry, tags: _Tags) -> pa.Array:
    """Where a field stands in a block that does not have it, or not in one that needs it."""
    there, allowed = child.is_valid(), tags.among(entry.kinds)
    if entry.needed == entry.kinds:
        return pc.xor(there, allowed)
    foreign = pc.and_not(there, allowed)
    return pc.or_(foreign, pc.and_not(tags.among(entry.needed), there)) if entry.needed else foreign


def _either(columns: Sequence[pa.Array]) -> pa.Array:
    """The one of some columns that has something, element by element."""
    if len(columns) == 1:
        return columns[0]
    length = len(columns[0])
    places = pc.subtract(pc.cumulative_sum(pa.repeat(_ONE, length)), _ONE)
    chosen = pa.nulls(length, pa.int64())
    for at, column in enumerate(columns):
        place = pc.add(places, pa.scalar(at * length, pa.int64()))
        chosen = pc.if_else(column.is_valid(), place, chosen)
    return pa.concat_arrays(columns).take(chosen)


def _joined(field: pa.Field, columns: Sequence[pa.Array | None], lengths: Sequence[int], order: pa.Array) -> pa.Array:
    """One column of those of several groups, some of which have nothing in it, in their *order*."""
    if all(column is None for column in columns):
        return nothing(field.type, len(order))
    held = zip(columns, lengths, strict=True)
    parts = [nothing(field.type, length) if column is None else column for column, length in held]
    return parts[0] if len(parts) == 1 else pa.concat_arrays(parts).take(order)


def _listed(objects: pa.Array, there: pa.Array, type_: pa.DataType) -> pa.Array:
    """A list of one object wherever *there* holds, and nothing elsewhere."""
    offsets = pa.concat_arrays([_START, pc.cumulative_sum(there.cast(pa.int32()))])
    return pa.ListArray.from_arrays(offsets, objects, type=type_, mask=pc.invert(there))
