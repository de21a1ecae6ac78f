"""Which record each element of a nested column is of, and which records are in doubt."""

from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc


@dataclass(frozen=True)
class Level:
    """One depth of nesting: the lists whose items are its elements, or which elements *at* the level above."""

    above: "Level | None" = None
    lists: pa.Array | None = None
    at: pa.Array | None = None

    def rows(self, indices: pa.Array) -> pa.Array:
        """The records that the elements at *indices* are of."""
        if self.above is None:
            return indices
        if self.lists is not None:
            return self.above.rows(pc.list_parent_indices(self.lists).take(indices))
        return self.above.rows(indices if self.at is None else self.at.take(indices))


@dataclass
class Doubts:
    """The records that some check does not let pass."""

    rows: set[int] = field(default_factory=set)

    def where(self, mask: pa.Array, level: Level) -> None:
        """Doubt the records with an element for which *mask* holds; null holds for nothing."""
        if mask.true_count:
            self.at(pc.indices_nonzero(mask), level)

    def at(self, indices: pa.Array, level: Level) -> None:
        """Doubt the records of the elements at *indices*."""
        self.rows.update(level.rows(indices).to_pylist())
