"""Columns of single values and lists, from what JSON calls them to what the record keeps.

A part knows which type to ask the reader for, and makes the column of the record from
what the reader gives, doubting every record that its model might refuse.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from functools import lru_cache

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.lane.extensions import is_canonical
from newsdata.lane.level import Doubts, Level
from newsdata.lane.moments import moments, unsayable
from newsdata.shape import Scalar

_START = pa.array([0], pa.int32())


class Seen(dict[str, "Seen"]):
    """The fields that the reader is asked for, by name, each with those within it."""

    def joined(self, other: "Seen") -> "Seen":
        """The fields of both."""
        return Seen({name: self.get(name, Seen()).joined(other.get(name, Seen())) for name in [*self, *other]})


class Part(ABC):
    """One column of the record; *type* is how the record keeps it."""

    type: pa.DataType

    @abstractmethod
    def asked(self, seen: Seen | None) -> pa.DataType:
        """The type to read, of the fields in *seen*, or of all."""

    @abstractmethod
    def built(self, array: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """The column of the record from what was read."""

    @abstractmethod
    def checked(self, column: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """A column of the record that came as one, in the form that the record gives it."""

    def seen(self, _: pa.Array) -> Seen:
        """The fields that there is something in."""
        return Seen()


class ScalarPart(Part):
    """Single values within their bounds."""

    def __init__(self, shape: Scalar, type_: pa.DataType) -> None:
        self.shape = shape
        self.type = type_
        self._outside = tuple(_outside(shape, type_))

    def asked(self, _: Seen | None) -> pa.DataType:
        """The type of the record; integers wide enough to be compared with their bounds."""
        return pa.int64() if self.shape.kind == "integer" else self.type

    def built(self, array: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """The values as they are."""
        if array.null_count < len(array):
            for mask in self.outside(array):
                doubts.where(mask, level)
        return array if array.type == self.type else array.cast(self.type, safe=False)

    def checked(self, column: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """The values as they are."""
        return self.built(column, level, doubts)

    def outside(self, array: pa.Array) -> list[pa.Array]:
        """Masks of the values that the model refuses."""
        return [refused(array) for refused in self._outside]


def _outside(shape: Scalar, type_: pa.DataType) -> Iterator[Callable[[pa.Array], pa.Array]]:
    """One function a bound; what they compare with is made once, because making it takes longest."""
    if shape.choices:
        choices = pa.array(shape.choices, type_)
        yield lambda array: pc.and_not(array.is_valid(), pc.is_in(array, choices))
    if shape.min_length:
        length, least = pc.binary_length if shape.min_length == 1 else pc.utf8_length, _length(shape.min_length, type_)
        yield lambda array: pc.less(length(array), least)
    if shape.max_length is not None:
        most = _length(shape.max_length, type_)
        yield lambda array: pc.greater(pc.utf8_length(array), most)
    if shape.kind == "number":
        yield lambda array: pc.invert(pc.is_finite(array))
    compared = pa.int64() if shape.kind == "integer" else type_
    if shape.minimum is not None:
        low = pa.scalar(shape.minimum, compared)
        yield lambda array: pc.less(array, low)
    if shape.maximum is not None:
        high = pa.scalar(shape.maximum, compared)
        yield lambda array: pc.greater(array, high)


def _length(length: int, type_: pa.DataType) -> pa.Scalar:
    return pa.scalar(length, pa.int64() if pa.types.is_large_string(type_) else pa.int32())


class MomentPart(Part):
    """Timestamps, which JSON writes as strings."""

    def __init__(self, type_: pa.DataType) -> None:
        self.type = type_

    def asked(self, _: Seen | None) -> pa.DataType:
        """A string: what Arrow takes for a time is not what the record does."""
        return pa.string()

    def built(self, array: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """Instants with their offsets and precisions."""
        if array.null_count == len(array):
            return nothing(self.type, len(array))
        column, wrong = moments(array, self.type)
        doubts.where(wrong, level)
        return column

    def checked(self, column: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """The moments as they are, if a string could say them."""
        if column.null_count < len(column):
            doubts.where(unsayable(column), level)
        return column


class JsonPart(Part):
    """Extensions, which are no column of what is read, and text in one of the record."""

    def __init__(self, type_: pa.DataType) -> None:
        self.type = type_

    def asked(self, _: Seen | None) -> pa.DataType:
        """A string, because one stands in for them."""
        return pa.large_string()

    def built(self, array: pa.Array, _: Level, __: Doubts) -> pa.Array:
        """Stand-ins, for the texts that were cut out."""
        return array

    def checked(self, column: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """The texts as they are; another spelling than the canonical one is doubtful."""
        if column.null_count < len(column):
            texts = column.storage.to_pylist()
            doubts.where(pa.array([text is not None and not is_canonical(text) for text in texts], pa.bool_()), level)
        return column


class ListPart(Part):
    """Lists; *keeps_empty* is true for a list in a list, where an empty one has its place."""

    def __init__(self, item: Part, type_: pa.DataType, *, keeps_empty: bool) -> None:
        self.item = item
        self.type = type_
        self._keeps_empty = keeps_empty

    def asked(self, seen: Seen | None) -> pa.DataType:
        """A list of what is asked of its items."""
        return pa.list_(self.item.asked(seen))

    def seen(self, array: pa.Array) -> Seen:
        """What the items have."""
        return self.item.seen(array.values)

    def built(self, array: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """Lists of the items as the record keeps them; an empty list is nothing."""
        if array.null_count == len(array):
            return nothing(self.type, len(array))
        items, inside = array.values, Level(level, array)
        if items.null_count:
            doubts.where(items.is_null(), inside)
        column = self.item.built(items, inside, doubts)
        return pa.ListArray.from_arrays(array.offsets, column, type=self.type, mask=self._nothing_in(array))

    def checked(self, column: pa.Array, level: Level, doubts: Doubts) -> pa.Array:
        """The lists with their items checked; an empty one is nothing here too."""
        if column.null_count == len(column):
            return nothing(self.type, len(column))
        lists = plain_lists(column)
        items, inside = lists.values, Level(level, lists)
        if items.null_count:
            doubts.where(items.is_null(), inside)
        made = self.item.checked(items, inside, doubts)
        return pa.ListArray.from_arrays(lists.offsets, made, type=self.type, mask=self._nothing_in(lists))

    def _nothing_in(self, lists: pa.Array) -> pa.Array:
        """Where there is no list, or an empty one that has no place; a null takes no items either."""
        return lists.is_null() if self._keeps_empty else pc.equal(lists.offsets[1:], lists.offsets[:-1])


def plain_lists(column: pa.Array) -> pa.Array:
    """Lists whose items are theirs alone: none of a null, none from before a slice."""
    ends = pc.cumulative_sum(pc.list_value_length(column).fill_null(0).cast(pa.int32()))
    offsets = pa.concat_arrays([_START, ends])
    return pa.ListArray.from_arrays(offsets, column.flatten(), type=column.type, mask=column.is_null())


def nothing(type_: pa.DataType, length: int) -> pa.Array:
    """*length* nulls, which share their memory with all others of their type."""
    return _nulls(type_, 1 << length.bit_length()).slice(0, length)


@lru_cache(maxsize=512)
def _nulls(type_: pa.DataType, length: int) -> pa.Array:
    return pa.nulls(length, type_)
