"""The tables that others read: stable, small, described, and open to a query."""

from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import newsdata as nd
from newsdata.columns import arrow_schema, from_table, to_table
from newsdata.columns.conform import unknown_fields
from newsdata.columns.derive import codec_of
from newsdata.errors import RecordError, SchemaError
from newsdata.models import Article, Feed

EARLY = Article(id="early", headline="Before", published="2025-12-31T23:30:00-01:00", extensions={"dc": {"rights": 1}})
LATE = Article(
    id="late",
    headline="After",
    published="2026-11-22",
    tags=("a", "b"),
    body=[nd.Paragraph(text="Some words."), nd.ImageBlock(image=nd.Image(caption="A ship", width=10))],
)


def _leaves(type_: Any) -> int:
    if pa.types.is_struct(type_):
        return sum(_leaves(field.type) for field in type_)
    return _leaves(type_.value_type) if pa.types.is_list(type_) else 1


def _types(type_: Any) -> list[Any]:
    if pa.types.is_struct(type_):
        return [type_, *(each for field in type_ for each in _types(field.type))]
    return [type_, *_types(type_.value_type)] if pa.types.is_list(type_) else [type_]


def test_the_record_has_under_150_leaves() -> None:
    assert sum(_leaves(field.type) for field in arrow_schema()) < 150


@pytest.mark.parametrize("model", [Article, Feed])
def test_no_type_is_null_and_no_struct_is_empty(model: type[nd.Model]) -> None:
    types = [each for field in arrow_schema(model) for each in _types(field.type)]
    assert not [each for each in types if pa.types.is_null(each)]
    assert not [each for each in types if pa.types.is_struct(each) and each.num_fields == 0]


def test_every_column_is_described_and_the_schema_named() -> None:
    schema = arrow_schema()
    assert all(field.metadata[b"description"] for field in schema)
    assert schema.metadata == {b"newsdata.schema": b"1.0", b"newsdata.model": b"Article"}
    assert schema.field("extensions").type == pa.json_(pa.large_string())


def test_no_articles_are_a_table_too() -> None:
    assert from_table(to_table([])) == []
    assert to_table([]).schema == arrow_schema()


def _asked(query: str) -> Any:
    """What DuckDB answers, as rows."""
    answer = duckdb.sql(query)
    assert answer is not None
    return answer.fetchall()


def test_duckdb_filters_on_the_moment_of_publication(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    nd.write([EARLY, LATE], path)
    after = "published.instant >= TIMESTAMPTZ '2026-01-01 00:31:00Z'"
    assert _asked(f"SELECT id FROM '{path}' WHERE {after}") == [("late",)]
    assert _asked(f"SELECT id FROM '{path}' WHERE published.precision = 'second'") == [("early",)]
    assert _asked(f"SELECT extensions->'dc'->>'rights' FROM '{path}' LIMIT 1") == [("1",)]


def test_duckdb_reads_and_gives_back_a_table() -> None:
    articles = to_table([EARLY, LATE])  # noqa: F841 - DuckDB finds it by its name
    answer = duckdb.sql("SELECT * FROM articles")
    assert answer is not None
    assert from_table(answer.to_arrow_table()) == [EARLY, LATE]


def test_polars_reads_and_gives_back_a_table(tmp_path: Path) -> None:
    frame = pl.from_arrow(to_table([EARLY, LATE]))
    assert isinstance(frame, pl.DataFrame)
    assert frame["headline"].to_list() == ["Before", "After"]
    assert from_table(frame.to_arrow()) == [EARLY, LATE]
    path = tmp_path / "articles.parquet"
    nd.write([EARLY, LATE], path)
    assert pl.scan_parquet(path).filter(pl.col("published").struct.field("offset") == -60).collect()[
        "id"
    ].to_list() == ["early"]


def test_parquet_keeps_what_the_columns_mean(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    nd.write([LATE], path)
    assert pq.read_schema(path).field("headline").metadata[b"description"] == b"The main headline."
    metadata = pq.read_metadata(path)
    assert metadata.row_group(0).column(0).compression == "ZSTD"
    assert metadata.row_group(0).column(0).has_offset_index


def test_row_groups_are_cut_by_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdata.formats.parquet.ROW_GROUP_BYTES", 1_000_000)
    path = tmp_path / "articles.parquet"
    nd.write((Article(id=str(number), headline="x" * 1000) for number in range(5000)), path)
    assert pq.read_metadata(path).num_row_groups == 5
    assert [article.id for article in nd.read(path)] == [str(number) for number in range(5000)]


def test_columns_of_something_else_are_named() -> None:
    table = pa.table({"headline": ["x"], "title": ["y"], "bylines": [[{"text": "By A", "writer": "A"}]]})
    with pytest.raises(SchemaError, match=r"title, bylines\.writer"):
        from_table(table)
    with pytest.raises(SchemaError, match="urgency"):
        from_table(pa.table({"urgency": ["high"]}))


def test_a_column_with_nothing_in_it_is_no_harm() -> None:
    assert from_table(pa.table({"headline": ["x"], "title": pa.nulls(1, pa.string())})) == [Article(headline="x")]


def test_other_types_of_the_same_values_are_taken() -> None:
    table = pa.table(
        {
            "headline": pa.array(["x"]).dictionary_encode(),
            "tags": pa.array([["a"]], pa.large_list(pa.string())),
            "urgency": pa.array([3], pa.int8()),
            "published": pa.array(
                [{"precision": "second", "instant": 1_800_000_000_000, "offset": 60}],
                pa.struct({"precision": pa.string(), "instant": pa.timestamp("ms", "UTC"), "offset": pa.int64()}),
            ),
        }
    )
    (article,) = from_table(table)
    assert (article.headline, article.tags, article.urgency) == ("x", ("a",), 3)
    assert str(article.published) == "2027-01-15T09:00:00+01:00"


def test_a_row_that_is_no_article_is_named_by_its_number() -> None:
    with pytest.raises(RecordError, match="row 1"):
        from_table(pa.table({"urgency": [1, 99]}))


def test_a_block_with_the_column_of_another_block_is_refused() -> None:
    block = {"type": "paragraph", "text": "x", "level": 2}
    with pytest.raises(RecordError, match="level"):
        from_table(pa.Table.from_pylist([{"body": [block]}]))


def test_unknown_fields_are_found_at_any_depth() -> None:
    have = pa.list_(pa.struct({"a": pa.struct({"b": pa.int8(), "c": pa.int8()})}))
    want = pa.list_(pa.struct({"a": pa.struct({"b": pa.int8()})}))
    assert list(unknown_fields(have, want, "top")) == ["top.a.c"]


def test_a_field_that_no_column_can_hold_is_refused_with_a_remedy() -> None:
    class Odd(Article):
        """An article with a field that is no value."""

        odd: dict[str, int] | None = None
        """Something."""

    with pytest.raises(TypeError, match=r"Odd\.odd .* use str"):
        codec_of(Odd)
