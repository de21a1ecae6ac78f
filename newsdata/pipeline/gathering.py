"""The articles of whatever a caller names, one by one with their places, or as columns."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from newsdata.batch import ArticleBatch
from newsdata.dataset.packing import packed
from newsdata.errors import FormatError
from newsdata.format import Reading
from newsdata.models import Article
from newsdata.pipeline.inputs import targets
from newsdata.progress import Meter
from newsdata.reader import Reader
from newsdata.report import FileCount, Report

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_ROWS = 1000
"""How many articles are packed at a time, at the most."""


class Placed(NamedTuple):
    """An article with the input, and the line or row, that it came from, where it has one."""

    article: Article
    path: str | None
    line: int | None


def gathered(
    target: Any, from_: str | None, model: type[Article], report: Report, meter: Meter | None = None
) -> Iterator[Placed]:
    """Each article of *target*; what is none is told to *report*, and nothing is raised for it."""
    for each in targets(target):
        if _is_here(each):
            yield from (Placed(article, None, None) for article in _held(each, model, report))
            continue
        with untold_is_found(each, from_, report), closing(_opened(each, from_, model, report, meter)) as reader:
            for article in reader:
                yield Placed(article, reader.path, reader.line)


def gathered_columns(
    target: Any,
    from_: str | None,
    model: type[Article],
    report: Report,
    limit: int | None = None,
    meter: Meter | None = None,
) -> Iterator["pa.RecordBatch"]:
    """The same articles as columns, at most *limit* of each input."""
    yield from packed(_parts(target, from_, model, report, limit, meter), model)


def _parts(
    target: Any, from_: str | None, model: type[Article], report: Report, limit: int | None, meter: Meter | None
) -> Iterator[Article | ArticleBatch]:
    for each in targets(target):
        if _is_here(each):
            yield from _held(each, model, report)
            continue
        with untold_is_found(each, from_, report), closing(_opened(each, from_, model, report, meter)) as reader:
            yield from reader.columns() if limit is None else islice(reader, limit)  # columns are read beyond a limit


def _opened(source: Any, from_: str | None, model: type[Article], report: Report, meter: Meter | None) -> Reader:
    return Reader(source, from_, model=model, on_error="skip", report=report, meter=meter)


def _is_here(target: Any) -> bool:
    """Whether *target* has its articles in itself, and is not to be opened."""
    return isinstance(target, Article | Mapping) or hasattr(target, "to_batches")


def _held(target: Any, model: type[Article], report: Report) -> Iterator[Article]:
    """The articles of a record or of an Arrow table."""
    reading = Reading(None, model, "skip", report)
    if isinstance(target, model):
        reading.record()
        yield target
        return
    if isinstance(target, Article | Mapping):
        values = target.model_dump() if isinstance(target, Article) else target
        if (article := reading.article(values, lambda _: (None, None))) is not None:
            yield article
        return
    from newsdata.formats.arrow import read_batches

    yield from read_batches(target.to_batches(max_chunksize=BATCH_ROWS), reading)


@contextmanager
def untold_is_found(source: Any, from_: str | None, report: Report) -> Iterator[None]:
    """Make a finding of a format that cannot be told; one that was named and is wrong is raised."""
    try:
        yield
    except FormatError as error:
        if from_ is not None:
            raise
        report.complete = False
        report.files.append(FileCount(str(source), "unknown"))
        report.find("P004", str(error), path=str(source))
