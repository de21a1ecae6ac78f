"""What there is to say of a dataset, as values."""

from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias

from newsdata.findings import Finding
from newsdata.report import Report
from newsdata.statistics.dates import Dates
from newsdata.statistics.spread import Range

Measure: TypeAlias = Literal["characters", "items", "value"]
"""What of a field is measured: the length of a text, how many items a list has, a number itself."""


@dataclass(frozen=True)
class Common:
    """One value, how many records have it, and what share of all records that is.

    *error* is by how much the count may be too high; it is 0 where counting is exact.
    """

    value: str
    count: int
    share: float
    error: int


@dataclass(frozen=True)
class Frequent:
    """The commonest values of a field.

    *records* have a value at all, and *others* have one that is not listed. There are
    *different* values; where counting is not *exact*, at least so many.
    """

    values: list[Common]
    records: int
    others: int
    different: int
    exact: bool


@dataclass(frozen=True)
class Field:
    """How many records fill a field, and how the sizes of its values are spread.

    *values* are all of them, of which a record may have several.
    """

    path: str
    records: int
    share: float
    measure: Measure | None
    values: int
    min: float | None
    median: float | None
    max: float | None


@dataclass(frozen=True)
class BlockCount:
    """How many blocks of a type there are, and in how many records."""

    type: str
    count: int
    records: int
    share: float


@dataclass(frozen=True)
class Repeated:
    """How many records have a value that an earlier one had.

    *most* are the values that occur most often, with how often. Where it is not *exact*,
    values were remembered up to *remembered* different ones, and more may repeat.
    """

    records: int
    exact: bool
    remembered: int
    most: list[tuple[str, int]]


@dataclass(frozen=True)
class Counts:
    """What is in the records of a dataset, apart from the files they came in."""

    records: int
    published: Dates
    frequent: dict[str, Frequent]
    words: Range | None
    blocks: list[BlockCount]
    fields: list[Field]
    repeated: dict[str, Repeated]


@dataclass(frozen=True)
class Input:
    """One input: its format, how many records it has, and its bytes as they lie, where that is known."""

    path: str
    format: str
    records: int
    bytes: int | None


@dataclass(frozen=True)
class Statistics:
    """What is in a dataset: what was read, and what the records hold."""

    report: Report
    inputs: list[Input]
    counts: Counts

    @property
    def complete(self) -> bool:
        """Whether every input was read to its end, or to the limit."""
        return self.report.complete

    @property
    def bytes(self) -> int | None:
        """The bytes of all inputs, or ``None`` where that is not known of each."""
        sizes = [each.bytes for each in self.inputs]
        return sum(size for size in sizes if size is not None) if None not in sizes else None

    @property
    def findings(self) -> list[Finding]:
        """What was wrong with what was read."""
        return self.report.findings

    def to_json(self) -> dict[str, Any]:
        """Everything as JSON has it; `newsdata.reports.statistics` says which keys there are."""
        counts = self.counts
        return {
            "complete": self.complete,
            "records": {
                "read": self.report.records.read,
                "counted": counts.records,
                "rejected": self.report.records.rejected,
            },
            "bytes": self.bytes,
            "files": [asdict(each) for each in self.inputs],
            "published": asdict(counts.published),
            **{name: asdict(each) for name, each in counts.frequent.items()},
            "words": counts.words and asdict(counts.words),
            "blocks": [asdict(each) for each in counts.blocks],
            "fields": [asdict(each) for each in counts.fields],
            "repeated": {
                name: {**asdict(each), "most": [{"value": value, "count": count} for value, count in each.most]}
                for name, each in counts.repeated.items()
            },
            "findings": dict(sorted(self.report.counts.items())),
        }
