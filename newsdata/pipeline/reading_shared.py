"""Reading in several processes: each makes columns of parts, and they come in the order of the inputs."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsdata.batch import ArticleBatch
from newsdata.errors import NewsdataError
from newsdata.fetch import Fetching
from newsdata.jobs import Pool, WorkerError
from newsdata.mapping import FieldMap
from newsdata.models import Article
from newsdata.pipeline.outcome import News, Noting, Outcome
from newsdata.pipeline.parts import Cutting
from newsdata.pipeline.sharing import is_known_elsewhere
from newsdata.pipeline.tasks import Files, Part, Task, part_read
from newsdata.pipeline.turns import Here, Turn, in_turn, parts_of
from newsdata.progress import Meter
from newsdata.reader import Reader, Source
from newsdata.report import Report

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class Reads:
    """How inputs are read for being converted."""

    from_: str | None
    model: type[Article]
    mapping: FieldMap | None = None
    fetching: Fetching | None = None
    keeps: bool = False

    @property
    def is_known_elsewhere(self) -> bool:
        """Whether another process can load the model by its name."""
        return is_known_elsewhere(self.model)

    def reader(self, source: Source, report: Report, meter: Meter | None = None) -> Reader:
        """What reads one input."""
        return Reader(
            source, self.from_, model=self.model, on_error="skip", report=report, mapping=self.mapping,
            fetching=self.fetching, meter=meter,
        )  # fmt: skip

    def parts(self, task: Task, report: Report, learnt: dict[str, Any]) -> Iterator[Article | ArticleBatch]:
        """What is in a part; *learnt* is kept for other parts of the same kind."""
        if isinstance(task, Files):
            for path in task.paths:
                yield from self.reader(path, report).columns()
            return
        for part, _ in part_read(task, self.model, report, learnt, singly=False, checking=False):
            yield part

    def worker(self) -> "_Worker":
        """What reads parts."""
        return _Worker(self)


@dataclass(frozen=True)
class Read:
    """What was found in a part, and its articles as columns."""

    outcome: Outcome
    batches: "Sequence[pa.RecordBatch]"


class _Worker:
    """Reads one part after the other."""

    def __init__(self, how: Reads) -> None:
        self._how = how
        self._learnt: dict[str, Any] = {}

    def __call__(self, task: tuple[Task, int]) -> Read:
        from newsdata.dataset.packing import packed

        part, room = task
        report = Report(most=room)
        report.intake = noting = Noting(report, keeps=self._how.keeps)
        batches = list(packed(self._how.parts(part, report, self._learnt), self._how.model))
        return Read(noting.outcome(report, {}), batches)


def read_shared(
    how: Reads, sources: Iterable[Source], report: Report, pool: Pool, meter: Meter | None = None
) -> Iterator[Article | ArticleBatch]:
    """The articles of *sources* as columns, read by the processes of *pool*, and the same report as if one had.

    Raises `NewsdataError` where a part cannot be read by any process.
    """

    def submit(part: Part) -> "Future[Any]":
        return pool.submit((part.task, max(report.room, 0)))

    for each in in_turn(_parts(how, sources, report, meter), submit, pool.size, meter):
        if isinstance(each, Turn):
            read = _read(each)
            read.outcome.tell(report, each.part.files)
            for records in read.batches:
                yield ArticleBatch(records, range(1, len(records) + 1))
        elif (part := each.tell(report)) is not None:
            yield part


def _read(turn: Turn) -> Read:
    try:
        read: Read = turn.found.result()
    except WorkerError as error:
        names = ", ".join(file.path for file in turn.part.files[:3])
        raise NewsdataError(f"{names}: {error}; convert with --jobs 1, in one process") from None
    return read


def _parts(how: Reads, sources: Iterable[Source], report: Report, meter: Meter | None) -> Iterator[Part | Here]:
    cutting = Cutting()
    for source in sources:
        news = News(report)
        yield from parts_of(how.reader(source, news.report, meter), source, how.from_, news, cutting)
    yield from cutting.rest()
