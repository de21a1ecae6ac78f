"""Records as tables: the schema of a model, and articles in and out."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, TypeVar, overload

import pyarrow as pa
from pydantic import ValidationError

from newsdata.columns.conform import conformed
from newsdata.columns.derive import codec_of
from newsdata.errors import RecordError
from newsdata.models import Article
from newsdata.models.base import SCHEMA_VERSION, Model

Record = TypeVar("Record", bound=Model)

BATCH_ROWS = 1000
"""How many records `to_table` encodes at a time."""


def arrow_schema(model: type[Model] = Article) -> pa.Schema:
    """The Arrow schema of *model*: the same for every data set, whatever is in it.

    Fields carry their description, and the schema its name and version, as metadata.
    """
    return pa.schema(
        list(codec_of(model).type),
        metadata={"newsdata.schema": SCHEMA_VERSION, "newsdata.model": model.__name__},
    )


def to_batch(records: Sequence[Model], model: type[Model] = Article) -> pa.RecordBatch:
    """One record batch of *records*, which are all of *model*."""
    arrays = codec_of(model).encode_columns([record.__dict__ for record in records])
    return pa.RecordBatch.from_arrays(arrays, schema=arrow_schema(model))


def to_table(articles: Iterable[Model], model: type[Model] = Article) -> pa.Table:
    """A table of *articles*, for DuckDB, polars, pandas and whatever reads Arrow."""
    rest = iter(articles)
    batches = []
    while chunk := list(islice(rest, BATCH_ROWS)):
        batches.append(to_batch(chunk, model))
    return pa.Table.from_batches(batches, schema=arrow_schema(model))


def rows_of(batch: pa.RecordBatch, model: type[Model] = Article) -> list[dict[str, Any]]:
    """What *model* takes for each row of a batch, of its schema or one that can be made so.

    Raises `SchemaError` for a column that the schema does not have or that has another type.
    """
    return codec_of(model).decode_columns(conformed(batch, arrow_schema(model)), batch.num_rows)


@overload
def from_table(table: pa.Table) -> list[Article]: ...
@overload
def from_table(table: pa.Table, model: type[Record]) -> list[Record]: ...
def from_table(table: pa.Table, model: type[Model] = Article) -> Any:
    """The articles of a table.

    Raises `SchemaError` for a table of something else, and `RecordError`, naming the row,
    for a row that is no article.
    """
    records: list[Model] = []
    for batch in table.to_batches(max_chunksize=BATCH_ROWS):
        for row in rows_of(batch, model):
            try:
                records.append(model.model_validate(row))
            except ValidationError as error:
                raise RecordError(f"row {len(records)} is no {model.__name__}: {error}") from error
    return records
