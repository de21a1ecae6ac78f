"""What came of reading, checking and writing: findings, losses and counts."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from newsdata.codes import CODES, Code, Severity
from newsdata.findings import Finding
from newsdata.loss import Loss, generalised

MAX_KEPT = 10_000
"""How many findings a report holds; it counts all of them."""

Raw: TypeAlias = Callable[[], Iterable[bytes]]
"""Gives the bytes of a record as they stand in the input, in pieces."""


@dataclass
class Records:
    """How many records were met, how many became articles and were checked, how many did not."""

    read: int = 0
    checked: int = 0
    rejected: int = 0


@dataclass
class FileCount:
    """One input, what format it had, and how many records were in it."""

    path: str
    format: str
    records: int = 0


@dataclass(frozen=True)
class LossCount:
    """A loss in *count* records, under a pointer with ``*`` for positions."""

    pointer: str
    reason: str
    count: int
    first_record: int


@dataclass
class Known:
    """What a baseline knew of this run.

    *findings* of it are hidden, and *rejected* records have nothing new; *gone* entries were
    not found again, and *left_out* ones its report counted and did not list.
    """

    findings: int = 0
    rejected: int = 0
    gone: int = 0
    left_out: int = 0


@dataclass(frozen=True)
class Rejected:
    """A record that is no article: why, and its bytes or, where there are none, its values."""

    findings: Sequence[Finding]
    path: str | None = None
    line: int | None = None
    raw: Raw | None = None
    values: Any = None


class Intake:
    """What becomes of findings on their way into a report: here, all are taken as they are."""

    sees_all = False
    """Whether it has to see each finding, and not only those that there is room to keep."""

    def taken(self, finding: Finding, *, rejects: bool) -> Finding | None:  # noqa: ARG002 - others ask
        """The finding as it is reported, or ``None``; what *rejects* a record is the reason for it."""
        return finding

    def rejected(self, record: Rejected) -> None:
        """Take note of a record that is no article."""


@dataclass
class Report:
    """Everything that a run has to say. Nothing is left out of the counts.

    *now* is the moment that dates were compared with, *known* what a baseline knew, and
    *notes* what there is to know of the run itself. *house* describes the codes that are not
    of newsdata, and *most* is how many findings are kept, if not the usual number.
    """

    records: Records = field(default_factory=Records)
    files: list[FileCount] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    severities: Counter[Severity] = field(default_factory=Counter)
    complete: bool = True
    now: datetime | None = None
    known: Known | None = None
    notes: list[str] = field(default_factory=list)
    house: dict[str, Code] = field(default_factory=dict, repr=False)
    most: int | None = None
    intake: Intake = field(default_factory=Intake, repr=False, compare=False)
    _losses: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict, repr=False)

    @property
    def ok(self) -> bool:
        """Whether all was read, and nothing in it is an error that a baseline did not know."""
        known = self.known.rejected if self.known else 0
        return self.complete and not self.severities["error"] and self.records.rejected <= known

    @property
    def losses(self) -> list[LossCount]:
        """What did not come through, like losses as one, in the order of the record."""
        return [LossCount(place, reason, *count) for (place, reason), count in self._losses.items()]

    def add(self, finding: Finding, *, rejects: bool = False) -> bool:
        """Count a finding that the intake takes, and keep it if there is room; whether it was taken."""
        taken = self.intake.taken(finding, rejects=rejects)
        if taken is None:
            return False
        self.counts[taken.code] += 1
        self.severities[taken.severity] += 1
        if len(self.findings) < self._most:
            self.findings.append(taken)
        return True

    @property
    def _most(self) -> int:
        return MAX_KEPT if self.most is None else self.most

    @property
    def room(self) -> int:
        """How many more findings it asks for; what is beyond them is counted alone."""
        return sys.maxsize if self.intake.sees_all else self._most - len(self.findings)

    def format_of(self, path: str | None) -> str | None:
        """The format of an input that is read."""
        return next((file.format for file in reversed(self.files) if file.path == (path or "-")), None)

    def count(self, code: str, severity: Severity, number: int) -> None:
        """Count findings that there is no room to keep."""
        if number:
            self.counts[code] += number
            self.severities[severity] += number

    def find(self, code: str, message: str, **place: object) -> Finding:
        """Add what the catalogue knows as *code*, at a place, and return it."""
        finding = found(code, message, **place)
        self.add(finding)
        return finding

    def reject(self, record: Rejected) -> None:
        """Count a record that is no article, with the findings that say why."""
        self.records.rejected += 1
        self.intake.rejected(record)
        taken = [self.add(finding, rejects=True) for finding in record.findings]
        if self.known and not any(taken):
            self.known.rejected += 1

    def lose(self, losses: list[Loss], record: int) -> None:
        """Count what one record loses, several values of one kind as one; *record* counts from 1."""
        places = generalised(loss.pointer for loss in losses)
        for kind in dict.fromkeys(zip(places, (loss.reason for loss in losses), strict=True)):
            count, first = self._losses.get(kind, (0, record))
            self._losses[kind] = (count + 1, first)


def found(code: str, message: str, **place: object) -> Finding:
    """What the catalogue knows as *code*, at a place."""
    return Finding(code, CODES[code].severity, _printable(message), **place)  # type: ignore[arg-type]


def _printable(message: str) -> str:
    """*message* without the halves of surrogate pairs, which no terminal and no file takes."""
    return message.encode("utf-8", "backslashreplace").decode()
