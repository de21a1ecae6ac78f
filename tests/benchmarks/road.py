"""The main road: JSON Lines to Parquet and through all rules, against what others do and in what memory."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import newsdata as nd
from newsdata.pipeline import convert, validate
from tests.benchmarks.line import Line
from tests.benchmarks.measure import PEAK, medians

LEVEL = 1
"""The level of zstd on all sides, which is the one that newsdata writes with."""

CHUNK = 5000
"""How many articles the obvious pipeline makes a table of at a time."""

SMALL, LARGE = 200_000_000, 1_000_000_000
"""The bytes of two inputs that should need the same memory."""

_CONVERT = """
import sys
from newsdata.pipeline import convert
result = convert(sys.argv[1], sys.argv[2])
assert result.written
print(peak_kilobytes() * 1024)
"""


def road(articles: list[nd.Article]) -> Iterator[Line]:
    """Every measurement of the main road."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = folder / "articles.jsonl"
        nd.write(articles, lines)
        yield from converting(lines, folder)
        yield from validating(lines)
        yield from memory(lines, folder)


def converting(lines: Path, folder: Path) -> Iterator[Line]:
    """To Parquet: every record validated here, none by DuckDB."""
    ours, theirs = folder / "ours.parquet", folder / "theirs.parquet"
    sides: dict[str, Callable[[], object]] = {
        "newsdata": lambda: convert(lines, ours),
        "obvious": lambda: obvious(lines, folder / "obvious.parquet"),
    }
    sides |= duckdb_sides(lines, theirs)
    found = medians(sides, runs=3)
    seconds = found["newsdata"]
    yield Line("convert, validating", lines.stat().st_size / 1e6 / seconds, "MB/s", 0, True)
    yield Line("convert over model, from_pylist, write", found["obvious"] / seconds, "times", 8, True)
    if "inferred" in found:
        yield Line("convert over DuckDB, types inferred", found["inferred"] / seconds, "times", 2, True)
        yield Line("convert over DuckDB, columns given", found["given"] / seconds, "times", 1.2, True)
        yield Line("Parquet over that of DuckDB", ours.stat().st_size / theirs.stat().st_size, "times", 1.05, False)


def duckdb_sides(lines: Path, target: Path) -> dict[str, Callable[[], object]]:
    """What DuckDB does of itself, and what it does when it is told the columns; nothing where it is missing."""
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


def validating(lines: Path) -> Iterator[Line]:
    """All rules here; the model alone, line by line, on the other side."""

    def loop() -> None:
        with lines.open("rb") as stream:
            for line in stream:
                nd.Article.model_validate_json(line)

    found = medians({"newsdata": lambda: validate(lines), "loop": loop}, runs=3)
    yield Line("validate, all rules", lines.stat().st_size / 1e6 / found["newsdata"], "MB/s", 80, True)
    yield Line("validate over model_validate_json", found["loop"] / found["newsdata"], "times", 1.5, True)


def memory(lines: Path, folder: Path) -> Iterator[Line]:
    """The most memory that a process of its own has for converting a small input, and a large one."""
    peaks = [peak(lines, size, folder) for size in (SMALL, LARGE)]
    for size, most in zip((SMALL, LARGE), peaks, strict=True):
        yield Line(f"peak memory of converting {size / 1e6:.0f} MB", most / 1e6, "MB", 400, False)
    yield Line("peak memory, large over small", peaks[1] / peaks[0], "times", 1.1, False)


def peak(lines: Path, size: int, folder: Path) -> int:
    """The most bytes that were resident in a process that converts *size* bytes of *lines*, repeated."""
    source, data = folder / "repeated.jsonl", lines.read_bytes()
    with source.open("wb") as stream:
        while stream.tell() < size:
            stream.write(data)
    command = [sys.executable, "-c", PEAK + _CONVERT, str(source), str(folder / "peak.parquet")]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
