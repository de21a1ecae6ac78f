"""Where each element of a column stands in its record: the lists on the way down to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import FALSE, at_indices, nowhere, repeated, signed
from newsdata.jsontext import Path

__all__ = ["FALSE", "Elements", "FieldStep", "Level", "ListStep", "SharedStep", "Step", "Way", "at_indices", "nowhere"]


class Level:
    """One list on the way from a record to an element: who holds each of its items.

    Two columns are over the same elements if they have the same levels, not equal ones.
    """

    def __init__(self, lists: pa.Array) -> None:
        self._lists = lists
        self.items = _items(lists)
        self.holders = len(lists)

    @cached_property
    def counts(self) -> pa.Array:
        """For each holder how many items it has."""
        lengths = pc.list_value_length(self._lists)
        return (pc.fill_null(lengths, _NONE) if lengths.null_count else lengths).cast(pa.int64())

    @cached_property
    def parents(self) -> pa.Array:
        """For each item the element that holds it, ascending."""
        if not self._lists.null_count:
            return signed(pc.list_parent_indices(self._lists))
        lists = pa.ListArray.from_arrays(
            pa.concat_arrays([pa.repeat(_NONE, 1), self._ends.cast(pa.int32())]), pa.nulls(len(self.items))
        )
        return signed(pc.list_parent_indices(lists))

    @cached_property
    def _ends(self) -> pa.Array:
        return pc.cumulative_sum(self.counts)

    def spread(self, array: pa.Array) -> pa.Array:
        """*array*, which is over the holders, with each repeated for the items that it holds."""
        if array.null_count == len(array):
            return pa.nulls(len(self.items), array.type)
        if pa.types.is_boolean(array.type) and not array.null_count and array.true_count in (0, len(array)):
            return repeated(len(self.items), value=array.true_count > 0)
        return array.take(self.parents)

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


class Way(tuple[Step, ...]):  # noqa: SLOT001 - what is cached needs a dictionary
    """The steps from a record to an element, and what is asked of them again and again."""

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """The lists on the way, the outermost first."""
        return tuple(step.level for step in self if not isinstance(step, FieldStep))

    @cached_property
    def above(self) -> "Way | None":
        """The way to the innermost list; ``None`` where there is no list."""
        for index in range(len(self) - 1, -1, -1):
            if not isinstance(self[index], FieldStep):
                return Way(self[:index])
        return None


class Elements:
    """What columns and masks share: an array, and where each of its elements stands.

    *said* gives the value of an element as a message quotes it.
    """

    def __init__(self, array: pa.Array, steps: tuple[Step, ...], said: Callable[[int], Any]) -> None:
        self.array = array
        self.steps = steps if isinstance(steps, Way) else Way(steps)
        self.said = said

    @property
    def levels(self) -> tuple[Level, ...]:
        """The lists down to the elements, the outermost first."""
        return self.steps.levels

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
        for level in self._lists_to(levels):
            array = level.spread(array)
        return array

    def lists_to(self, other: "Elements") -> tuple[Level, ...]:
        """The lists on the way from these elements down to *other*. Raises `TypeError` where they are not above it."""
        return self._lists_to(other.levels)

    def _lists_to(self, levels: tuple[Level, ...]) -> tuple[Level, ...]:
        own = self.levels
        if own is levels:
            return ()
        if len(own) > len(levels) or any(one is not other for one, other in zip(own, levels, strict=False)):
            raise TypeError(f"{self} is not above what it is compared with; both must come down the same lists")
        return levels[len(own) :]

    def deeper(self, other: "Elements") -> "Elements":
        """Which of the two has more lists on its way; this one if they have the same."""
        return other if len(other.levels) > len(self.levels) else self

    def above(self) -> Way:
        """The way to the list that the elements are items of. Raises `TypeError` if there is none."""
        if self.steps.above is None:
            raise TypeError(f"{self} is one value a record, and no list")
        return self.steps.above

    def __str__(self) -> str:
        return ".".join(step.name for step in self.steps if not isinstance(step, ListStep)) or "the record"


def _items(lists: pa.Array) -> pa.Array:
    """The items of all lists; where each list is there, they stand one after the other already."""
    if lists.null_count or not len(lists):
        return lists.flatten()
    offsets = lists.offsets
    start: int = offsets[0].as_py()
    return lists.values.slice(start, offsets[len(lists)].as_py() - start)


_NONE = pa.scalar(0, pa.int32())
