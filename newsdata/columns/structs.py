"""Models as structs: one model, or one of several told apart by a tag."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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

    def encode(self, values: Values) -> pa.Array:
        """A struct array; a record that is ``None`` is null."""
        present = [value.__dict__ for value in values if value is not None]
        if not present:
            return pa.nulls(len(values), self.type)
        children = self.encode_columns(present)
        array = pa.StructArray.from_arrays(children, fields=list(self.type))
        return array if len(present) == len(values) else _spread(array, values)

    def encode_columns(self, records: list[dict[str, Any]]) -> list[pa.Array]:
        """One array a child, from the fields of each record."""
        return [_encoded(column.codec, _taken(records, column.name)) for column in self.columns]

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
        self._places = places
        self._absent = absent
        self.type = self._struct.type

    def encode(self, values: Values) -> pa.Array:
        """A struct array, where only the rows of the models that have a field fill its column."""
        rows: dict[str, list[int]] = defaultdict(list)
        for row, value in enumerate(values):
            rows[value.__dict__[self._tag]].append(row)
        filled: dict[str, tuple[list[int], Values]] = {column.name: ([], []) for column in self._struct.columns}
        for kind, at in rows.items():
            blocks = [values[row].__dict__ for row in at]
            for place in self._places[kind]:
                positions, items = filled[place.column]
                positions += at
                items += self._listed(place, _taken(blocks, place.field))
        children = [
            _scattered(column.codec, *filled[column.name], length=len(values)) for column in self._struct.columns
        ]
        return pa.StructArray.from_arrays(children, fields=list(self.type))

    def _listed(self, place: Place, parts: Values) -> Values:
        if not place.single:
            return parts
        absent = self._absent[place.field]
        return [None if part == absent else (part,) for part in parts]

    def decode(self, array: pa.Array) -> Values:
        """A dictionary a block, under the names of the fields of its model."""
        return [self._named(row) if row else row for row in self._struct.decode(array)]

    def _named(self, row: dict[str, Any]) -> dict[str, Any]:
        for place in self._places.get(row.get(self._tag, ""), ()):
            if place.column != place.field and place.column in row:
                parts = row.pop(place.column)
                row[place.field] = parts[0] if place.single and len(parts) == 1 else parts
        return row


def _taken(records: list[dict[str, Any]], name: str) -> Values:
    """One field of each record; ``None`` where its model does not have it."""
    try:
        return list(map(itemgetter(name), records))
    except KeyError:
        return [record.get(name) for record in records]


def _encoded(codec: Codec, values: Values) -> pa.Array:
    """One array, quickly where there is nothing."""
    if any(value is not None and value != () for value in values):
        return codec.encode(values)
    return pa.nulls(len(values), codec.type)


def _spread(array: pa.Array, values: Values) -> pa.Array:
    """*array*, which has an element for each value that is not ``None``, with nulls for the rest."""
    count = iter(range(len(array)))
    return array.take(pa.array([None if value is None else next(count) for value in values], pa.int64()))


def _scattered(codec: Codec, positions: list[int], items: Values, *, length: int) -> pa.Array:
    """An array of *length* with *items* at *positions* and null elsewhere."""
    array = _encoded(codec, items)
    if array.null_count == len(array):
        return pa.nulls(length, codec.type)
    if len(items) == length and positions == list(range(length)):
        return array
    at: list[int | None] = [None] * length
    for index, row in enumerate(positions):
        at[row] = index
    return array.take(pa.array(at, pa.int64()))
