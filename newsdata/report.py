"""What came of reading, checking and writing: findings, losses and counts."""

from collections import Counter
from dataclasses import dataclass, field

from newsdata.codes import CODES, Severity
from newsdata.findings import Finding
from newsdata.loss import Loss, generalised

MAX_KEPT = 10_000
"""How many findings a report holds; it counts all of them."""


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
class Report:
    """Everything that a run has to say. Nothing is left out of the counts."""

    records: Records = field(default_factory=Records)
    files: list[FileCount] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    severities: Counter[Severity] = field(default_factory=Counter)
    complete: bool = True
    _losses: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict, repr=False)

    @property
    def ok(self) -> bool:
        """Whether all was read, and nothing in it is an error."""
        return self.complete and not self.severities["error"] and not self.records.rejected

    @property
    def losses(self) -> list[LossCount]:
        """What did not come through, like losses as one, in the order of the record."""
        return [LossCount(place, reason, *count) for (place, reason), count in self._losses.items()]

    def add(self, finding: Finding) -> None:
        """Count a finding, and keep it if there is room."""
        self.counts[finding.code] += 1
        self.severities[finding.severity] += 1
        if len(self.findings) < MAX_KEPT:
            self.findings.append(finding)

    @property
    def room(self) -> int:
        """How many more findings it keeps; what is beyond them is counted alone."""
        return MAX_KEPT - len(self.findings)

    def count(self, code: str, severity: Severity, number: int) -> None:
        """Count findings that there is no room to keep."""
        if number:
            self.counts[code] += number
            self.severities[severity] += number

    def find(self, code: str, message: str, **place: object) -> Finding:
        """Add what the catalogue knows as *code*, at a place, and return it."""
        finding = Finding(code, CODES[code].severity, _printable(message), **place)  # type: ignore[arg-type]
        self.add(finding)
        return finding

    def lose(self, losses: list[Loss], record: int) -> None:
        """Count what one record loses, several values of one kind as one; *record* counts from 1."""
        places = generalised(loss.pointer for loss in losses)
        for kind in dict.fromkeys(zip(places, (loss.reason for loss in losses), strict=True)):
            count, first = self._losses.get(kind, (0, record))
            self._losses[kind] = (count + 1, first)


def _printable(message: str) -> str:
    """*message* without the halves of surrogate pairs, which no terminal and no file takes."""
    return message.encode("utf-8", "backslashreplace").decode()
