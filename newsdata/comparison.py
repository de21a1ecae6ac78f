"""How two datasets differ, as values: what is added, removed and changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from newsdata.findings import Finding
from newsdata.loss import Difference
from newsdata.report import Report

Key: TypeAlias = Literal["id", "url", "position"]
"""What tells which record of the one side belongs to which of the other."""

Kind: TypeAlias = Literal["added", "removed", "changed"]


@dataclass(frozen=True)
class Spot:
    """Where a record is: its input, and its line or row there, as far as there are such."""

    path: str | None
    line: int | None


@dataclass(frozen=True)
class Change:
    """A record that only one side has, or that is not the same on both.

    *by* is what it was matched by, *key* its id or url, or its position from 1 among the
    records that are matched by position. *left* is ``None`` of what is added, and *right* of
    what is removed. *headline* is that of the side it is still on.
    """

    kind: Kind
    by: Key
    key: str
    headline: str | None
    left: Spot | None
    right: Spot | None
    differences: Sequence[Difference] = ()


@dataclass
class Side:
    """One dataset: what was read of it, and how its records are told from each other.

    *unkeyed* records have no key and are matched by position; *repeats* are records whose
    key an earlier one has, and *repeated* some of these keys with how often they occur.
    """

    name: str
    report: Report = field(default_factory=Report)
    records: int = 0
    unkeyed: int = 0
    repeats: int = 0
    repeated: list[tuple[str, int]] = field(default_factory=list)


@dataclass
class Comparison:
    """How two datasets differ.

    Everything is counted. *changes* are the first of each kind, as many as were asked for.
    *fields* has in how many changed records a place differs, with ``*`` for positions, the
    most frequent first; beyond 10,000 places they are *approximate*: a count may be too high.
    """

    left: Side
    right: Side
    added: int = 0
    removed: int = 0
    changed: int = 0
    same: int = 0
    fields: list[tuple[str, int]] = field(default_factory=list)
    approximate: bool = False
    changes: list[Change] = field(default_factory=list)

    @property
    def equal(self) -> bool:
        """Whether both have the same articles, all was read, and all of it was articles."""
        sides = (self.left, self.right)
        rejected = any(side.report.records.rejected for side in sides)
        return self.complete and not (self.added or self.removed or self.changed or rejected)

    @property
    def complete(self) -> bool:
        """Whether both were read to their end."""
        return self.left.report.complete and self.right.report.complete

    @property
    def findings(self) -> list[Finding]:
        """What was wrong with what was read, on both sides."""
        return [*self.left.report.findings, *self.right.report.findings]
