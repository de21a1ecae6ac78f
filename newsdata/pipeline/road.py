"""The road of columns: from inputs to an output without making an article of what is columns already."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsdata.batch import ArticleBatch
from newsdata.dataset.packing import packed
from newsdata.jsontext import parse_json
from newsdata.models import Article
from newsdata.pipeline.verifying import digest
from newsdata.report import Report

if TYPE_CHECKING:
    import pyarrow as pa

SMALL_BYTES = 2**20
"""Batches of less are joined: each costs something for every leaf of the record, however few its rows."""

JOINED = 64
"""How many small ones are joined at the most."""


def columns_of(
    parts: Iterable[Article | ArticleBatch], model: type[Article], report: Report, digests: list[bytes] | None = None
) -> Iterator[ArticleBatch]:
    """All of *parts* as columns, counted; what does not come so is packed.

    *digests* is told of each what its input says, in the words of the model.
    """
    counted = _counted(parts, model, report, digests)
    return (ArticleBatch(batch, range(1, len(batch) + 1)) for batch in joined(packed(counted, model)))


def joined(batches: "Iterable[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
    """The same rows with small batches made one, so that thousands of small inputs take no more memory than one."""
    held, size = list["pa.RecordBatch"](), 0
    for batch in batches:
        bytes_ = batch.nbytes
        if held and (size + bytes_ >= SMALL_BYTES or len(held) == JOINED):
            yield _one(held)
            held, size = [], 0
        if bytes_ >= SMALL_BYTES:
            yield batch  # at once: the next may be long in coming
        else:
            held.append(batch)
            size += bytes_
    if held:
        yield _one(held)


def _one(batches: "list[pa.RecordBatch]") -> "pa.RecordBatch":
    import pyarrow as pa  # takes a quarter of a second, which other roads need not wait for

    if len(batches) == 1:
        return batches[0]
    columns = [pa.concat_arrays(parts) for parts in zip(*(batch.columns for batch in batches), strict=True)]
    return pa.RecordBatch.from_arrays(columns, schema=batches[0].schema)


def _counted(
    parts: Iterable[Article | ArticleBatch], model: type[Article], report: Report, digests: list[bytes] | None
) -> Iterator[Article | ArticleBatch]:
    for part in parts:
        report.records.checked += 1 if isinstance(part, Article) else len(part)
        if digests is not None:
            digests.extend(map(digest, _articles(part, model)))
        yield part


def _articles(part: Article | ArticleBatch, model: type[Article]) -> Iterator[Article]:
    """The articles of a part as its input has them: from the lines themselves, where there are lines."""
    if isinstance(part, Article):
        yield part
    elif part.texts is not None:
        yield from (model.model_validate(parse_json(line.decode())) for line in part.texts)
    else:
        from newsdata.columns import rows_of

        yield from map(model.model_validate, rows_of(part.records, model))
