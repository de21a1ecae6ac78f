"""What a machine does of a conversion: it reads some parts, and writes files of its own."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from newsdata.batch import ArticleBatch
from newsdata.dataset import Layout
from newsdata.engines.ray.placing import Attempt, Place
from newsdata.format import Writing
from newsdata.models import Feed
from newsdata.pipeline.outcome import Noting, Outcome
from newsdata.pipeline.reading_shared import Reads
from newsdata.pipeline.road import columns_of
from newsdata.pipeline.tasks import Task
from newsdata.report import Report


@dataclass(frozen=True)
class Write:
    """Parts to be written in their order, with room for so many findings."""

    number: int
    tasks: Sequence[Task]
    room: int


@dataclass(frozen=True)
class Written:
    """What was found in each part, and the names of the files that have their articles."""

    outcomes: Sequence[Outcome]
    names: Sequence[str]


@dataclass(frozen=True)
class Writes:
    """How inputs are read and files are written."""

    reads: Reads
    feed: Feed | None
    layout: Layout
    place: Place

    def worker(self) -> "_Writer":
        """What writes parts."""
        return _Writer(self)


class _Writer:
    """Writes the articles of one task after the other."""

    def __init__(self, how: Writes) -> None:
        self._how = how
        self._learnt: dict[str, Any] = {}

    def __call__(self, write: Write) -> Written:
        outcomes = list[Outcome]()
        articles = self._articles(write, outcomes)
        first = next(articles, None)
        # a file of no articles would be one for each task
        names = [] if first is None else file_names(chain([first], articles), self._how, write.number)
        return Written(outcomes, names)

    def _articles(self, write: Write, outcomes: list[Outcome]) -> Iterator[ArticleBatch]:
        reads = self._how.reads
        for task in write.tasks:
            report = Report(most=write.room)
            report.intake = noting = Noting(report, keeps=reads.keeps)
            yield from columns_of(reads.parts(task, report, self._learnt), reads.model, report)
            outcomes.append(noting.outcome(report, {}))


def file_names(articles: Iterable[ArticleBatch], how: Writes, number: int) -> Sequence[str]:
    """Write *articles*, and give the names of their files."""
    from newsdata.dataset.writer import write_dataset  # loads pyarrow, which the process that asks need not wait for

    with tempfile.TemporaryDirectory(prefix="newsdata-") as here:
        attempt = Attempt(how.place, number, Path(here))
        write_dataset(articles, attempt, Writing(how.reads.model, how.feed), how.layout)
    return attempt.names
