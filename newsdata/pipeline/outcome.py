"""What came of one part in another process, and how the report of the run takes it in."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from typing import TYPE_CHECKING, TypeAlias

from newsdata.codes import Severity
from newsdata.findings import Finding
from newsdata.pipeline.intake import Sieve
from newsdata.report import FileCount, Intake, Records, Rejected, Report

if TYPE_CHECKING:
    from newsdata.selection import Selection

Event: TypeAlias = Finding | Rejected
"""A finding, or a record that is no article, with the findings that say why."""


@dataclass
class Outcome:
    """What was found in a part.

    *events* are for the report to take as they come. *records*, *counts* and *severities*
    are of all that is not among them. *insisted* are codes that could not be hidden.
    """

    files: list[FileCount]
    events: list[Event]
    records: Records
    counts: Counter[str]
    severities: Counter[Severity]
    complete: bool = True
    notes: list[str] = field(default_factory=list)
    insisted: frozenset[str] = frozenset()

    def tell(self, report: Report, files: Sequence[FileCount]) -> None:
        """Have *report* take all of it, where *files* are those of the part, in their order."""
        counted = {file.path: file for file in self.files}
        for file in files:
            if not report.files or report.files[-1] is not file:
                report.files.append(file)
            if file.path in counted:
                file.records += counted.pop(file.path).records
        report.records.read += self.records.read
        report.records.checked += self.records.checked
        report.records.rejected += self.records.rejected
        report.complete &= self.complete
        report.counts.update(self.counts)
        report.severities.update(self.severities)
        report.notes += self.notes
        for event in self.events:
            if isinstance(event, Rejected):
                report.reject(event)
            else:
                report.add(event)
        if isinstance(report.intake, Sieve):
            report.intake.insist(self.insisted)


class Noting(Intake):
    """Takes what a selection does not hide, and notes it in its order; *keeps* the bytes of what is rejected."""

    def __init__(self, report: Report, selection: "Selection | None" = None, *, keeps: bool) -> None:
        self.events: list[Event] = []
        self._report = report
        self._sieve = None if selection is None else Sieve(selection, report)
        self._keeps = keeps

    def taken(self, finding: Finding, *, rejects: bool) -> Finding | None:
        """The finding as it is to be reported, which is noted if there is room."""
        found = finding if self._sieve is None else self._sieve.taken(finding, rejects=rejects)
        if found is not None and not rejects and self._report.room > 0:
            self.events.append(found)
        return found

    def rejected(self, record: Rejected) -> None:
        """Note the record with what can be sent of it, if there is room."""
        if self._report.room <= 0:
            return
        if not self._keeps:
            record = replace(record, raw=None, values=None)
        elif record.raw is not None:
            record = replace(record, raw=_Pieces(tuple(record.raw())))
        self.events.append(record)

    def outcome(self, report: Report, order: Mapping[str, int]) -> Outcome:
        """What came of it, where *order* ranks codes; what the report of the run will count itself is left out."""
        rejected = sum(isinstance(each, Rejected) for each in self.events)
        listed = [finding for event in self.events for finding in _findings(event)]
        return Outcome(
            list(report.files),
            in_order(self.events, [file.path for file in report.files], order),
            replace(report.records, rejected=report.records.rejected - rejected),
            report.counts - Counter(finding.code for finding in listed),
            report.severities - Counter(finding.severity for finding in listed),
            report.complete,
            report.notes,
            self._sieve.insisted if self._sieve else frozenset(),
        )  # fmt: skip


class News:
    """A report of what one reader finds, which can be told at several times."""

    def __init__(self, report: Report, selection: "Selection | None" = None) -> None:
        self.report = Report(now=report.now, most=sys.maxsize)
        self.report.intake = self._noting = Noting(self.report, selection, keeps=True)

    def outcome(self) -> Outcome:
        """What there is to tell since it was last asked."""
        report, noting = self.report, self._noting
        found = replace(noting.outcome(report, {}), files=[])  # whose counts its reader keeps itself
        noting.events, report.findings, report.notes = [], [], []
        report.records, report.counts, report.severities, report.complete = Records(), Counter(), Counter(), True
        return found

    @property
    def is_new(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.report.counts or self.report.notes) or not self.report.complete


@dataclass(frozen=True)
class _Pieces:
    """The bytes of a record, which can be sent."""

    pieces: tuple[bytes, ...] = field(repr=False)

    def __call__(self) -> Iterable[bytes]:
        return self.pieces


def in_order(events: Iterable[Event], paths: Sequence[str | None], order: Mapping[str, int]) -> list[Event]:
    """*events* by input and line, and of one line first what its reader says and then what rules say in their order."""
    inputs = {path: number for number, path in enumerate(paths)}

    def place(event: Event) -> tuple[float, float, int]:
        first = next(_findings(event))
        line = inf if first.line is None else first.line
        return inputs.get(first.path or "-", inf), line, order.get(first.code, -1)

    return sorted(events, key=place)


def _findings(event: Event) -> Iterator[Finding]:
    yield from event.findings if isinstance(event, Rejected) else (event,)
