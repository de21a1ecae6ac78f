"""For which elements something holds: what a rule gives back."""

from collections.abc import Callable, Iterator
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import at_indices, certain, nowhere, repeated
from newsdata.columns.places import Elements, Step
from newsdata.jsontext import Path


class Mask(Elements):
    """For each element whether something holds; it does not where that is not known.

    Of two masks together, a finding stands at the deeper one, and at the left one if they
    are of one depth.
    """

    def __init__(self, array: pa.Array, steps: tuple[Step, ...], said: Callable[[int], Any]) -> None:
        super().__init__(certain(array), steps, said)

    def __and__(self, other: "Mask") -> "Mask":
        return self._with(other, pc.and_, decisive=False)

    def __or__(self, other: "Mask") -> "Mask":
        return self._with(other, pc.or_, decisive=True)

    def __invert__(self) -> "Mask":
        if self.count in (0, len(self.array)):
            return Mask(repeated(len(self.array), value=not self.count), self.steps, self.said)
        return Mask(pc.invert(self.array), self.steps, self.said)

    def any(self) -> "Mask":
        """For each holder whether it holds for one of its items at least; the place is that of the list."""
        steps, level = self.above(), self.levels[-1]
        if not self.count:
            return Mask(nowhere(level.holders), steps, nothing)
        held = pc.unique(level.parents.filter(self.array))
        return Mask(at_indices(held, level.holders), steps, nothing)

    @property
    def count(self) -> int:
        """For how many elements it holds."""
        return int(self.array.true_count)

    def found(self) -> Iterator[tuple[int, Path, Any]]:
        """Row, path and value of each element for which it holds."""
        if self.count:
            for element in pc.indices_nonzero(self.array).to_pylist():
                yield *self.spot(element), self.said(element)

    def _with(self, other: "Mask", operator: Callable[[Any, Any], Any], *, decisive: bool) -> "Mask":
        """Both masks; where one says the *decisive* of everything, or the contrary, nothing is computed."""
        deeper = self.deeper(other)
        levels = deeper.levels
        left, right = self.spread(self.array, levels), other.spread(other.array, levels)
        for one, another in ((left, right), (right, left)):
            if one.true_count in (0, len(one)):
                array = one if (one.true_count > 0) == decisive else another
                return Mask(array, deeper.steps, deeper.said)
        return Mask(operator(left, right), deeper.steps, deeper.said)


def nothing(_: int) -> None:
    """The value of an element that has none to quote."""
