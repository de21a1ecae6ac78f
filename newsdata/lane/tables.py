"""Columns that come as columns: checked as those of JSON are, without making an article of any."""

from collections.abc import Iterable, Iterator
from functools import partial

import pyarrow as pa

from newsdata.batch import ArticleBatch
from newsdata.columns import arrow_schema, rows_of
from newsdata.columns.conform import conformed
from newsdata.format import Place, Reading
from newsdata.jsontext import Path
from newsdata.lane.level import Doubts, Level
from newsdata.lane.merge import Sorted, merged, sorted_by
from newsdata.lane.plan import plan_of
from newsdata.models import Article


def table_batches(tables: Iterable[pa.RecordBatch], reading: Reading) -> Iterator[ArticleBatch]:
    """The articles of record batches; rows in doubt go through the model.

    Raises `SchemaError` for columns that are not those of the record.
    """
    schema = arrow_schema(reading.model)
    first = reading.before + 1
    for table in tables:
        batch = pa.RecordBatch.from_arrays(conformed(table, schema), schema=schema)
        batch.validate(full=True)
        yield from merged(_sorted(batch, reading), reading, partial(_slowly, batch, reading), partial(_batch, first))
        first += batch.num_rows


def _sorted(batch: pa.RecordBatch, reading: Reading) -> Sorted:
    plan, rows = plan_of(reading.model), list(range(batch.num_rows))
    if plan is None:
        return Sorted(batch.slice(0, 0), doubtful=rows)
    doubts = Doubts()
    columns = dict(zip(batch.schema.names, batch.columns, strict=True))
    there = pa.repeat(pa.scalar(True, pa.bool_()), batch.num_rows)
    checked = plan.record.checked_columns(columns, there, Level(), doubts)
    return sorted_by(doubts, pa.RecordBatch.from_arrays(checked, schema=batch.schema), rows, [])


def _slowly(batch: pa.RecordBatch, reading: Reading, row: int) -> Article | None:
    place: Place = (reading.before + reading.file.records + 1, None)

    def at(_: Path) -> Place:
        return place

    return reading.article(rows_of(batch.slice(row, 1), reading.model)[0], at)


def _batch(first: int, records: pa.RecordBatch, at: list[int]) -> ArticleBatch:
    return ArticleBatch(records, [first + row for row in at])
