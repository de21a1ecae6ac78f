"""What others do with the same lines: parse, validate, convert; each side is missing where its library is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq

import newsdata as nd

Sides: TypeAlias = dict[str, Callable[[], object]]

LEVEL = 1
"""The level of zstd on all sides, which is the one that newsdata writes with."""

CHUNK = 5000
"""How many articles the obvious pipeline makes a table of at a time."""


def duckdb_sides(lines: Path, target: Path) -> Sides:
    """What DuckDB does of itself, and what it does when it is told the columns."""
    try:
        import duckdb
    except ImportError:
        return {}

    def run(columns: str = "") -> None:
        with duckdb.connect() as base:
            base.execute(
                f"COPY (SELECT * FROM read_json('{lines}', format='newline_delimited'{columns})) "
                f"TO '{target}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL {LEVEL})"
            )

    with duckdb.connect() as base:
        told = base.execute(f"DESCRIBE SELECT * FROM read_json('{lines}', format='newline_delimited')").fetchall()
    given = ", ".join(f"'{name}': '{type_}'" for name, type_, *_ in told)
    return {"inferred": run, "given": lambda: run(f", columns={{{given}}}")}


def polars_sides(lines: Path, target: Path) -> Sides:
    """What polars does, which has to be told to look at every line before it knows the types."""
    try:
        import polars
    except ImportError:
        return {}

    def run() -> None:
        polars.read_ndjson(lines, infer_schema_length=None).write_parquet(
            target, compression="zstd", compression_level=LEVEL
        )

    return {"polars": run}


def json_sides(lines: Path) -> Sides:
    """Parsing alone, and the published JSON Schema in compiled code."""
    try:
        import orjson
    except ImportError:
        return {}

    def parse() -> None:
        with lines.open("rb") as stream:
            for line in stream:
                orjson.loads(line)

    sides: Sides = {"orjson": parse}
    try:
        import jsonschema_rs
    except ImportError:
        return sides
    schema = jsonschema_rs.validator_for(nd.json_schema())

    def check() -> None:
        with lines.open("rb") as stream:
            for line in stream:
                if not schema.is_valid(orjson.loads(line)):
                    raise ValueError(line)

    return sides | {"jsonschema-rs": check}


def models(lines: Path) -> None:
    """Validate each line with the model, in one process, as one would."""
    with lines.open("rb") as stream:
        for line in stream:
            nd.Article.model_validate_json(line)


def obvious(lines: Path, target: Path) -> None:
    """Validate each line with the model, make rows of the articles and a table of the rows, and write it."""
    schema = nd.arrow_schema()
    plain = pa.schema([field if field.name != "extensions" else pa.field(field.name, pa.string()) for field in schema])
    with lines.open("rb") as stream, pq.ParquetWriter(target, plain, compression="zstd", compression_level=LEVEL) as to:
        rows: list[dict[str, Any]] = []
        for line in stream:
            rows.append(row_of(nd.Article.model_validate_json(line)))
            if len(rows) == CHUNK:
                to.write_table(pa.Table.from_pylist(rows, plain))
                rows = []
        if rows:
            to.write_table(pa.Table.from_pylist(rows, plain))


def row_of(article: nd.Article) -> dict[str, Any]:
    """A row as one would make it by hand: dumped, with the types that Arrow does not know made those that it does."""
    row = article.model_dump()
    row["extensions"] = article.extensions.text
    for block in row["body"]:
        block["media"] = block.get("images") or [part for part in map(block.get, ("image", "video", "audio")) if part]
        block["date"] = moment(block.get("date"))
    return {name: moment(value) if isinstance(value, nd.Timestamp) else value for name, value in row.items()}


def moment(value: object) -> dict[str, Any] | None:
    """The parts of a timestamp."""
    if not isinstance(value, nd.Timestamp):
        return None
    return {"instant": value.instant, "offset": value.offset, "precision": value.precision}
