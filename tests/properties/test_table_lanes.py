"""Two lanes, one verdict, for tables too: columns pass unread just where the models take every row."""

import io
from copy import deepcopy
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns import arrow_schema, to_table
from newsdata.format import Reading
from newsdata.formats import format_named
from newsdata.models import Article
from newsdata.testing import articles, blocks

BAD: dict[str, tuple[Any, ...]] = {
    "integer": (0, -1, 10, 1440),
    "string": ("", "x", "paragraph", "video", "second", "é" * 41),
    "list": ([], [None]),
    "struct": ({},),
}
"""Values of the right type that a model may refuse, or write in another way."""


def rows(drawn: list[Article]) -> list[dict[str, Any]]:
    plain = pa.schema([pa.field(each.name, _plain(each.type)) for each in arrow_schema()])
    found: list[dict[str, Any]] = to_table(drawn).cast(plain).to_pylist()
    return found


def _plain(type_: pa.DataType) -> pa.DataType:
    return type_.storage_type if isinstance(type_, pa.BaseExtensionType) else type_


def kind_of(type_: pa.DataType) -> str:
    if pa.types.is_struct(type_):
        return "struct"
    if pa.types.is_list(type_):
        return "list"
    return "integer" if pa.types.is_integer(type_) else "string"


def spoilable(value: Any, type_: pa.DataType) -> list[tuple[Any, Any, pa.DataType]]:
    """Every place in a row that may hold another value: its container, its key and its type."""
    found: list[tuple[Any, Any, pa.DataType]] = []
    if pa.types.is_struct(type_) and value is not None:
        for field in type_:
            found.append((value, field.name, _plain(field.type)))
            found += spoilable(value.get(field.name), _plain(field.type))
    elif pa.types.is_list(type_) and value:
        for index, item in enumerate(value):
            found.append((value, index, type_.value_type))
            found += spoilable(item, type_.value_type)
    return found


@st.composite
def tables(draw: st.DrawFn) -> pa.Table:
    """Articles in columns, some of them spoilt."""
    drawn = draw(st.lists(articles(), max_size=4))
    drawn = [article.model_copy(update={"body": tuple(draw(st.lists(blocks(), max_size=3)))}) for article in drawn]
    held = rows(drawn)
    schema = arrow_schema()
    top = pa.struct(list(schema))
    for row in held:
        for _ in range(draw(st.integers(0, 2))):
            container, key, type_ = draw(st.sampled_from(spoilable(row, top)))
            kind = kind_of(type_)
            choices = (None, *BAD[kind]) if kind != "string" or pa.types.is_string(type_) or _text(type_) else (None,)
            container[key] = deepcopy(draw(st.sampled_from(choices)))
    columns = [pa.array([row.get(each.name) for row in held], _plain(each.type)) for each in schema]
    return pa.table(
        [
            pa.ExtensionArray.from_storage(each.type, column) if isinstance(each.type, pa.BaseExtensionType) else column
            for each, column in zip(schema, columns, strict=True)
        ],
        schema=schema,
    )


def _text(type_: pa.DataType) -> bool:
    return bool(pa.types.is_large_string(type_))


@pytest.mark.parametrize("name", ["arrow", "parquet"])
@given(table=tables())
def test_columns_get_the_verdict_of_the_models(name: str, table: pa.Table) -> None:
    stream = io.BytesIO()
    if name == "arrow":
        with pa.ipc.new_file(stream, table.schema) as writer:
            writer.write_table(table, max_chunksize=2)
    else:
        pq.write_table(table, stream)
    format_ = format_named(name)
    assert format_.read is not None
    assert format_.batches is not None
    slow, fast = (Reading("a", on_error="skip") for _ in range(2))
    stream.seek(0)
    wanted = list(format_.read(stream, slow))
    stream.seek(0)
    found = [batch.records for batch in format_.batches(stream, fast)]
    assert fast.report.findings == slow.report.findings
    assert fast.report.records == slow.report.records
    assert fast.file.records == slow.file.records
    assert (
        pa.Table.from_batches(found, schema=arrow_schema()).combine_chunks().equals(to_table(wanted).combine_chunks())
    )


@given(st.lists(articles(), max_size=3))
def test_columns_that_are_right_stay_as_they_are(written: list[Article]) -> None:
    data = io.BytesIO()
    table = to_table(written)
    pq.write_table(table, data)
    parquet = format_named("parquet")
    assert parquet.batches is not None
    found = [batch.records for batch in parquet.batches(data, Reading())]
    assert pa.Table.from_batches(found, schema=arrow_schema()).combine_chunks().equals(table.combine_chunks())
