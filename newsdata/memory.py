"""What rules over several records ask of the records before: whether something was met already.

Asking and answering are apart, so that records can be looked at by many processes at a
time and answered for by one, or by one for each share of the keys.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import at_indices
from newsdata.columns.mask import Mask
from newsdata.columns.places import Elements

VALUE = "value"
"""The column of what is to be known again, where that is one value."""


class Memory(Protocol):
    """What a rule remembers over the records of a run.

    *keys* names columns of what it is asked, and elements that have the same value in none
    of them have nothing to do with each other: so those of one key can be answered for in
    one place, whatever becomes of the others. A key that is not among the columns finds
    nothing. Nothing that it is asked may hang on the process that asks.
    """

    keys: ClassVar[tuple[str, ...]]

    def again(self, met: pa.RecordBatch) -> Sequence[int]:
        """Which rows of *met* are like one that was met before, ascending; they all have been now."""
        ...


class Asked:
    """Keeps what is asked, to be answered elsewhere; until then nothing was met before."""

    keys: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        self.met: list[pa.RecordBatch] = []

    def again(self, met: pa.RecordBatch) -> Sequence[int]:
        """Nothing of it."""
        self.met.append(met)
        return ()


class Told:
    """Gives answers that were found elsewhere, in the order of what was asked."""

    keys: ClassVar[tuple[str, ...]] = ()

    def __init__(self, answers: Sequence[Sequence[int]]) -> None:
        self._answers = iter(answers)

    def again(self, met: pa.RecordBatch) -> Sequence[int]:  # noqa: ARG002 - it was asked of another
        """The next answer."""
        return next(self._answers)


@dataclass(frozen=True)
class Recall:
    """What a rule asks its memory: the rows of *met* stand for the elements at *places* of a column."""

    met: pa.RecordBatch
    places: pa.Array
    column: Elements

    @classmethod
    def of(cls, column: Elements) -> "Recall":
        """Whether any of the values of *column* was met before."""
        values = column.array.drop_null()
        return cls(pa.record_batch({VALUE: values}), pc.indices_nonzero(column.array.is_valid()), column)

    def mask(self, again: Sequence[int]) -> Mask:
        """The elements that were met before, given their rows."""
        found = self.places.take(pa.array(again, pa.int64()))
        return Mask(at_indices(found, len(self.column.array)), self.column.steps, self.column.said)
