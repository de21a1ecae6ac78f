"""Where each element of a column stands in its record: the lists on the way down to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.jsontext import Path


class Level:
    """One list on the way from a record to an element: who holds each of its items.

    Two columns are over the same elements if they have the same levels, not equal ones.
    """

    def __init__(self, lists: pa.Array) -> None:
        self.counts = pc.fill_null(pc.list_value_length(lists), _NONE).cast(pa.int64())
        self.items = lists.flatten()
        self.holders = len(lists)

    @cached_property
    def parents(self) -> pa.Array:
        """For each item the element that holds it, ascending."""
        lists = pa.ListArray.from_arrays(
            pa.concat_arrays([pa.repeat(_NONE, 1), self._ends.cast(pa.int32())]), pa.nulls(len(self.items))
        )
        return pc.list_parent_indices(lists)

    @cached_property
    def _ends(self) -> pa.Array:
        return pc.cumulative_sum(self.counts)

    def step(self, item: int) -> tuple[int, int]:
        """Which element of the level above holds *item*, and at which position."""
        holder: int = self.parents[item].as_py()
        start: int = self._ends[holder].as_py() - self.counts[holder].as_py()
        return holder, item - start


@dataclass(frozen=True)
class FieldStep:
    """Into a field of the same name."""

    name: str


@dataclass(frozen=True, eq=False)
class ListStep:
    """Into an item of a list."""

    level: Level


@dataclass(frozen=True, eq=False)
class SharedStep:
    """Into an item of a column that models of a union share under field names of their own.

    *fields* has, for each kind, the name of its field and whether that holds one part alone.
    """

    name: str
    level: Level
    kinds: pa.Array
    fields: Mapping[str, tuple[str, bool]]


Step: TypeAlias = FieldStep | ListStep | SharedStep


class Elements:
    """What columns and masks share: an array, and where each of its elements stands.

    *said* gives the value of an element as a message quotes it.
    """

    def __init__(self, array: pa.Array, steps: tuple[Step, ...], said: Callable[[int], Any]) -> None:
        self.array = array
        self.steps = steps
        self.said = said

    @property
    def levels(self) -> tuple[Level, ...]:
        """The lists down to the elements, the outermost first."""
        return tuple(step.level for step in self.steps if not isinstance(step, FieldStep))

    def spot(self, element: int) -> tuple[int, Path]:
        """The row of the record that *element* is in, and its path there."""
        path: list[str | int] = []
        for step in reversed(self.steps):
            match step:
                case FieldStep(name):
                    path.append(name)
                case ListStep(level):
                    element, position = level.step(element)
                    path.append(position)
                case SharedStep(_, level, kinds, fields):
                    element, position = level.step(element)
                    field, single = fields[kinds[element].as_py()]
                    path += [field] if single else [position, field]
        return element, tuple(reversed(path))

    def spread(self, array: pa.Array, levels: tuple[Level, ...]) -> pa.Array:
        """*array*, which is over these elements, with each repeated for what is held below it."""
        own = self.levels
        if len(own) > len(levels) or any(one is not other for one, other in zip(own, levels, strict=False)):
            raise TypeError(f"{self} is not above what it is compared with; both must come down the same lists")
        for level in levels[len(own) :]:
            array = array.take(level.parents)
        return array

    def deeper(self, other: "Elements") -> "Elements":
        """Which of the two has more lists on its way; this one if they have the same."""
        return other if len(other.levels) > len(self.levels) else self

    def above(self) -> tuple[Step, ...]:
        """The way to the list that the elements are items of. Raises `TypeError` if there is none."""
        for index in range(len(self.steps) - 1, -1, -1):
            if not isinstance(self.steps[index], FieldStep):
                return self.steps[:index]
        raise TypeError(f"{self} is one value a record, and no list")

    def __str__(self) -> str:
        return ".".join(step.name for step in self.steps if not isinstance(step, ListStep)) or "the record"


def at_indices(indices: pa.Array, length: int) -> pa.Array:
    """A mask of *length* that is true at *indices*, which are 64-bit integers."""
    if not len(indices):
        return nowhere(length)
    # Counting in Arrow: pyarrow looks for pandas whenever it is given a Python range.
    every = pc.subtract(pc.cumulative_sum(pa.repeat(_ONE, length)), _ONE)
    return pc.is_in(every, indices.cast(pa.int64()))


def nowhere(length: int) -> pa.Array:
    """A mask of *length* that is true for nothing."""
    return pa.repeat(FALSE, length)


_NONE = pa.scalar(0, pa.int32())
_ONE = pa.scalar(1, pa.int64())
FALSE = pa.scalar(value=False)
"""Made once, since pyarrow looks for pandas whenever it is given a value of Python."""
