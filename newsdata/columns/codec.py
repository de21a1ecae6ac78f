"""One codec a shape: Python values to one Arrow array, and back.

Encoding goes a column at a time, because making one array of a list is an order of
magnitude faster than making a row at a time into a struct. Nothing is one thing in a
column too: what is absent or empty is null.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from typing import Any, TypeAlias

import pyarrow as pa

from newsdata.models.extensions import Extensions
from newsdata.models.time import PRECISIONS, Timestamp

Values: TypeAlias = list[Any]


class Codec(ABC):
    """How one shape is kept in a column of *type*."""

    type: pa.DataType

    @abstractmethod
    def encode(self, values: Sequence[Any]) -> pa.Array:
        """One array of *values*; ``None`` is null."""

    @abstractmethod
    def decode(self, array: pa.Array) -> Values:
        """What a model takes for each element of *array*; ``None`` where there is nothing."""


class ScalarCodec(Codec):
    """Strings and numbers, which Arrow takes as they are."""

    def __init__(self, type_: pa.DataType) -> None:
        self.type = type_

    def encode(self, values: Sequence[Any]) -> pa.Array:
        """An array of the one type."""
        return pa.array(values, self.type)

    def decode(self, array: pa.Array) -> Values:
        """The values as Python has them."""
        values: Values = array.to_pylist()
        return values


class JsonCodec(Codec):
    """Extensions as canonical JSON text, typed so that readers know it."""

    type = pa.json_(pa.large_string())

    def encode(self, values: Sequence[Any]) -> pa.Array:
        """The text of each; null for the empty one."""
        return pa.ExtensionArray.from_storage(
            self.type, pa.array([value.text if value else None for value in values], pa.large_string())
        )

    def decode(self, array: pa.Array) -> Values:
        """The extensions, or the text itself where it is no JSON object, for the model to refuse."""
        storage = array.storage if isinstance(array, pa.ExtensionArray) else array
        return [_extensions(text) for text in storage.to_pylist()]


def _extensions(text: str | None) -> Extensions | str | None:
    if text is None:
        return None
    try:
        return Extensions.from_text(text)
    except (ValueError, TypeError, RecursionError):
        return text


class MomentCodec(Codec):
    """A timestamp: its instant for queries, and what else it says."""

    type = pa.struct(
        [
            pa.field(
                "instant",
                pa.timestamp("us", tz="UTC"),
                metadata={"description": "The moment in UTC; the first of the day, month or year if that is all."},
            ),
            pa.field("offset", pa.int16(), metadata={"description": "Minutes east of UTC; null if unknown."}),
            pa.field("precision", pa.string(), metadata={"description": f"One of {', '.join(PRECISIONS)}."}),
        ]
    )

    def encode(self, values: Sequence[Any]) -> pa.Array:
        """A struct of instant, offset and precision."""
        parts = [
            (None, None, None) if value is None else (value.instant, value.offset, value.precision) for value in values
        ]
        columns = zip(*parts, strict=True) if parts else ((), (), ())
        arrays = [pa.array(column, field.type) for column, field in zip(columns, self.type, strict=True)]
        return pa.StructArray.from_arrays(arrays, fields=list(self.type), mask=nulls(values))

    def decode(self, array: pa.Array) -> Values:
        """The timestamps, or the bare struct where its parts disagree, for the model to refuse."""
        return [_timestamp(parts) for parts in array.to_pylist()]


def _timestamp(parts: dict[str, Any] | None) -> Timestamp | dict[str, Any] | None:
    if parts is None or not any(value is not None for value in parts.values()):
        return None
    try:
        return Timestamp(parts["instant"], parts["offset"], parts["precision"])
    except (ValueError, TypeError, AttributeError):
        return parts


class SequenceCodec(Codec):
    """A list; *empty_is_null* is false for a list in a list, where an empty one has its place."""

    def __init__(self, item: Codec, *, empty_is_null: bool = True) -> None:
        self.item = item
        self.type = pa.list_(item.type)
        self._empty_is_null = empty_is_null

    def encode(self, values: Sequence[Any]) -> pa.Array:
        """Offsets over one array of all items."""
        lists = [value or () for value in values]
        offsets = pa.array(chain((0,), accumulate(map(len, lists))), pa.int32())
        items = self.item.encode(list(chain.from_iterable(lists)))
        mask = pa.array([not value for value in values]) if self._empty_is_null else nulls(values)
        return pa.ListArray.from_arrays(offsets, items, type=self.type, mask=mask)

    def decode(self, array: pa.Array) -> Values:
        """A list of what the items decode to."""
        lengths = array.value_lengths().to_pylist()
        items = self.item.decode(array.flatten())
        ends = list(accumulate(length or 0 for length in lengths))
        return [
            None if length is None else items[end - length : end] for length, end in zip(lengths, ends, strict=True)
        ]


def nulls(values: Iterable[Any]) -> pa.Array:
    """Where *values* have nothing."""
    return pa.array([value is None for value in values], pa.bool_())
