"""What passed the checks and what the models say of the rest, in the order of the input."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pyarrow as pa

from newsdata.batch import ArticleBatch
from newsdata.columns import arrow_schema, to_batch
from newsdata.errors import NewsdataError
from newsdata.format import Reading
from newsdata.lane.level import Doubts
from newsdata.models import Article


@dataclass
class Sorted:
    """Rows that passed, with their indices in what was read, and the indices of those in doubt."""

    records: pa.RecordBatch
    at: list[int] = field(default_factory=list)
    doubtful: list[int] = field(default_factory=list)


def sorted_by(doubts: Doubts, records: pa.RecordBatch, at: list[int], doubtful: list[int]) -> Sorted:
    """Rows, each of the index that *at* has for it, without those that are in doubt."""
    if not doubts.rows:
        return Sorted(records, at, sorted(doubtful))
    kept = [row for row in range(len(at)) if row not in doubts.rows]
    left = records.take(pa.array(kept, pa.int64()))
    return Sorted(left, [at[row] for row in kept], sorted([*doubtful, *(at[row] for row in doubts.rows)]))


def merged(
    found: Sorted,
    reading: Reading,
    slow: Callable[[int], Article | None],
    made: Callable[[pa.RecordBatch, list[int]], ArticleBatch],
) -> Iterator[ArticleBatch]:
    """One batch, or none without articles; a fault that raises comes after what is before it.

    *slow* gives the article at an index, or nothing after saying what is wrong with it.
    """
    articles: dict[int, Article] = {}
    passed = 0
    for index in found.doubtful:
        before = bisect_left(found.at, index)
        _count(reading, before - passed)
        passed = before
        try:
            article = slow(index)
        except NewsdataError:
            yield from _joined(found.records.slice(0, passed), found.at[:passed], articles, reading, made)
            raise
        if article is not None:
            articles[index] = article
    _count(reading, len(found.at) - passed)
    yield from _joined(found.records, found.at, articles, reading, made)


def _count(reading: Reading, number: int) -> None:
    reading.report.records.read += number
    reading.file.records += number


def _joined(
    records: pa.RecordBatch,
    at: list[int],
    articles: dict[int, Article],
    reading: Reading,
    made: Callable[[pa.RecordBatch, list[int]], ArticleBatch],
) -> Iterator[ArticleBatch]:
    if articles:
        indices = [*at, *articles]
        order = sorted(range(len(indices)), key=indices.__getitem__)
        parts = [records, to_batch(list(articles.values()), reading.model)]
        joined = [pa.concat_arrays(columns) for columns in zip(*(part.columns for part in parts), strict=True)]
        everything = pa.RecordBatch.from_arrays(joined, schema=arrow_schema(reading.model))
        records = everything.take(pa.array(order, pa.int64()))
        at = [indices[position] for position in order]
    if at:
        yield made(records, at)
