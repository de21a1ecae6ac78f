"""Steps of a pipeline over tables of articles, read from parts and written to files."""

import logging
import pickle
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from newsdata.columns import arrow_schema
from newsdata.engines.ray.cluster import Setup, told
from newsdata.engines.ray.writing import Writes, file_names
from newsdata.errors import RecordError
from newsdata.format import Reading
from newsdata.formats.arrow import checked_batches
from newsdata.models import Article
from newsdata.pipeline.reading_shared import Reads
from newsdata.pipeline.road import columns_of
from newsdata.report import Report

PART = "part"
"""The column of parts, each pickled."""

NAME = "name"
"""The column of the names of files."""

_LOG = logging.getLogger(__name__)


def tables_read(table: pa.Table, setup: Setup, *, raises: bool) -> Iterator[pa.Table]:
    """The articles of the parts in a table. Raises `RecordError` for what is none, or else tells the log."""
    reads: Reads = told(setup)
    learnt: dict[str, Any] = {}
    yield arrow_schema(reads.model).empty_table()  # so that the columns are known where there is nothing
    for part in table[PART].to_pylist():
        report = Report()
        task = pickle.loads(part)  # noqa: S301 - from the process that began the run
        for batch in columns_of(reads.parts(task, report, learnt), reads.model, report):
            yield as_table(batch.records, reads.model)
        if raises:
            _refuse(report)
        elif not report.ok:
            _LOG.warning("%s of %s records are left out; the first: %s", *_told(report))


def tables_written(table: pa.Table, setup: Setup) -> pa.Table:
    """The names of the files that a table of articles has become. Raises `RecordError` for rows that are none."""
    writes: Writes = told(setup)
    report = Report()
    reading = Reading(None, writes.reads.model, "skip", report)
    batches = list(checked_batches(table.to_batches(), reading))
    _refuse(report)
    return pa.table({NAME: pa.array(file_names(batches, writes, 0) if len(table) else [], pa.string())})


def as_table(records: pa.RecordBatch, model: type[Article]) -> pa.Table:
    """A batch under the schema of the articles."""
    schema = arrow_schema(model)
    return pa.Table.from_batches([records.replace_schema_metadata(schema.metadata)], schema)


def _refuse(report: Report) -> None:
    if not report.ok:
        rejected, read, first = _told(report)
        raise RecordError(f"{rejected} of {read} records are no articles; the first: {first}")


def _told(report: Report) -> tuple[int, int, str]:
    first = next((each for each in report.findings if each.severity == "error"), None)
    return report.records.rejected, report.records.read, str(first)
