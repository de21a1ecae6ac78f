"""Models as structs: one model, or one of several told apart by a tag."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Any

import pyarrow as pa

from newsdata.columns.codec import Codec, Values


@dataclass(frozen=True)
class Column:
    """One child of a struct. *single* keeps a lone part in a list, where others keep several."""

    name: str
    codec: Codec
    description: str

    @property
    def field(self) -> pa.Field:
        """The Arrow field, with what it means."""
        return pa.field(self.name, self.codec.type, metadata={"description": self.description})


class StructCodec(Codec):
    """A model as a struct with a child a field."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = tuple(columns)
        self.type = pa.struct([column.field for column in columns])

    def encode(self, values: Sequence[Any]) -> pa.Array:
        """A struct array; a record that is ``None`` is null."""
        present = [value.__dict__ for value in values if value is not None]
        if not present:
            return pa.nulls(len(values), self.type)
        children = self.encode_columns(present)
        array = pa.StructArray.from_arrays(children, fields=list(self.type))
        return array if len(present) == len(values) else _spread(array, values)

    def encode_columns(self, records: list[dict[str, Any]]) -> list[pa.Array]:
        """One array a child, from the fields of each record."""
        taken = _taken(records, [column.name for column in self.columns])
        return [_encoded(column.codec, values) for column, values in zip(self.columns, taken, strict=True)]

    def decode(self, array: pa.Array) -> Values:
        """A dictionary of what is there, for each struct that is."""
        rows = self.decode_columns(array.flatten(), len(array))
        if not array.null_count:
            return rows
        return [row if valid else None for row, valid in zip(rows, array.is_valid().to_pylist(), strict=True)]

    def decode_columns(self, arrays: Iterable[pa.Array], length: int) -> list[dict[str, Any]]:
        """A dictionary a row, of the children that have something in it."""
        filled = [
            (column.name, column.codec.decode(array))
            for column, array in zip(self.columns, arrays, strict=True)
            if array.null_count < len(array)
        ]
        names = [name for name, _ in filled]
        if not names:
            return [{} for _ in range(length)]
        return [
            {name: value for name, value in zip(names, row, strict=True) if value is not None}
            for row in zip(*(values for _, values in filled), strict=True)
        ]


@dataclass(frozen=True)
class Place:
    """Where a field of one model of a union stands in the shared struct.

    *single* says that the field holds one part and its column a list of them.
    """

    field: str
    column: str
    single: bool


class TaggedCodec(Codec):
    """Models told apart by a tag, as one struct with the fields of all of them."""

    def __init__(
        self, tag: str, columns: Sequence[Column], places: Mapping[str, Sequence[Place]], absent: Mapping[str, Any]
    ) -> None:
        self._tag = tag
        self._struct = StructCodec(columns)
        self._names = [column.name for column in columns]
        self._places = places
        self._absent = absent
        self.type = self._struct.type

    def encode(self, values: Sequence[Any]) -> pa.Array:
        """A struct array, where only the rows of the models that have a field fill its column."""
        rows: dict[str, list[int]] = defaultdict(list)
        for row, value in enumerate(values):
            rows[value.__dict__[self._tag]].append(row)
        filled: dict[str, tuple[tuple[str, ...], Values]] = {name: ((), []) for name in self._names}
        for kind, at in rows.items():
            fields = [place.field for place in self._places[kind]]
            taken = _taken([values[row].__dict__ for row in at], fields)
            for place, items in zip(self._places[kind], taken, strict=True):
                kinds, column = filled[place.column]
                filled[place.column] = ((*kinds, kind), column)
                column += self._listed(place, items)
        spots = _Spots(rows, len(values))
        children = [spots.scattered(column.codec, *filled[column.name]) for column in self._struct.columns]
        return pa.StructArray.from_arrays(children, fields=list(self.type))

    def _listed(self, place: Place, parts: Iterable[Any]) -> Iterable[Any]:
        if not place.single:
            return parts
        absent = self._absent[place.field].__dict__
        return [None if part.__dict__ == absent else (part,) for part in parts]

    def decode(self, array: pa.Array) -> Values:
        """A dictionary a block, under the names of the fields of its model."""
        return [self._named(row) if row else row for row in self._struct.decode(array)]

    def _named(self, row: dict[str, Any]) -> dict[str, Any]:
        for place in self._places.get(row.get(self._tag, ""), ()):
            if place.column != place.field and place.column in row:
                parts = row.pop(place.column)
                row[place.field] = parts[0] if place.single and len(parts) == 1 else parts
        return row


def _taken(records: Sequence[dict[str, Any]], names: Sequence[str]) -> list[Sequence[Any]]:
    """The fields of each record as columns; ``None`` where its model does not have one.

    A record is read at one go, because its fields are near each other in memory.
    """
    if len(names) == 1 or not records:
        return [[record.get(name) for record in records] for name in names]
    try:
        return list(zip(*map(itemgetter(*names), records), strict=True))
    except KeyError:
        return [[record.get(name) for record in records] for name in names]


def _encoded(codec: Codec, values: Sequence[Any]) -> pa.Array:
    """One array, quickly where there is nothing."""
    if any(values) or any(value is not None and value != () for value in values):
        return codec.encode(values)
    return pa.nulls(len(values), codec.type)


def _spread(array: pa.Array, values: Sequence[Any]) -> pa.Array:
    """*array*, which has an element for each value that is not ``None``, with nulls for the rest."""
    count = iter(range(len(array)))
    return array.take(pa.array([None if value is None else next(count) for value in values], pa.int64()))


class _Spots:
    """Which rows the models of a union take, for scattering their columns; made once a batch."""

    def __init__(self, rows: Mapping[str, list[int]], length: int) -> None:
        self._rows = rows
        self._length = length
        self._indices: dict[tuple[str, ...], pa.Array] = {}

    def scattered(self, codec: Codec, kinds: tuple[str, ...], items: Values) -> pa.Array:
        """An array of *items*, which are of the rows of *kinds* in turn, with null elsewhere."""
        array = _encoded(codec, items)
        if array.null_count == len(array):
            return pa.nulls(self._length, codec.type)
        if len(kinds) == 1 and len(array) == self._length:
            return array
        if kinds not in self._indices:
            at: list[int | None] = [None] * self._length
            for index, row in enumerate(chain.from_iterable(self._rows[kind] for kind in kinds)):
                at[row] = index
            self._indices[kinds] = pa.array(at, pa.int64())
        return array.take(self._indices[kinds])
