"""For which elements something holds: what a rule gives back."""

from collections.abc import Callable, Iterator
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.places import FALSE, Elements, Step, at_indices
from newsdata.jsontext import Path


class Mask(Elements):
    """For each element whether something holds; it does not where that is not known.

    Of two masks together, a finding stands at the deeper one, and at the left one if they
    are of one depth.
    """

    def __init__(self, array: pa.Array, steps: tuple[Step, ...], said: Callable[[int], Any]) -> None:
        super().__init__(pc.fill_null(array, FALSE) if array.null_count else array, steps, said)

    def __and__(self, other: "Mask") -> "Mask":
        return self._with(other, pc.and_)

    def __or__(self, other: "Mask") -> "Mask":
        return self._with(other, pc.or_)

    def __invert__(self) -> "Mask":
        return Mask(pc.invert(self.array), self.steps, self.said)

    def any(self) -> "Mask":
        """For each holder whether it holds for one of its items at least; the place is that of the list."""
        steps, level = self.above(), self.levels[-1]
        held = pc.unique(level.parents.filter(self.array))
        return Mask(at_indices(held, level.holders), steps, nothing)

    @property
    def count(self) -> int:
        """For how many elements it holds."""
        return int(self.array.true_count)

    def found(self) -> Iterator[tuple[int, Path, Any]]:
        """Row, path and value of each element for which it holds."""
        for element in pc.indices_nonzero(self.array).to_pylist():
            yield *self.spot(element), self.said(element)

    def _with(self, other: "Mask", operator: Callable[[Any, Any], Any]) -> "Mask":
        deeper = self.deeper(other)
        levels = deeper.levels
        array = operator(self.spread(self.array, levels), other.spread(other.array, levels))
        return Mask(array, deeper.steps, deeper.said)


def nothing(_: int) -> None:
    """The value of an element that has none to quote."""
