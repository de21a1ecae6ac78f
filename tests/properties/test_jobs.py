"""Many processes, one report: what several find together is what one finds alone, and what they write is the same."""

import gzip
import pickle
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self
from unittest.mock import patch

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.canonical import record_json
from newsdata.columns import to_table
from newsdata.jobs import Setup
from newsdata.models import Article
from newsdata.pipeline import convert, validate
from newsdata.report import Report
from newsdata.testing import articles
from newsdata.writer import dumps
from tests.properties.test_lanes import documents
from tests.properties.test_roads import said, table_of

NOW = datetime(2026, 11, 22, tzinfo=UTC)


class Here:
    """A pool that does its tasks at once, in this process; they are sent to it all the same."""

    def __init__(self, setup: Setup, size: int) -> None:
        self.size = size
        self._work = pickle.loads(pickle.dumps(setup)).worker()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return

    def submit(self, task: Any) -> "Future[Any]":
        """The result of a task, as it would be received."""
        future = Future[Any]()
        future.set_result(pickle.loads(pickle.dumps(self._work(pickle.loads(pickle.dumps(task))))))
        return future


@contextmanager
def shared(size: int) -> Iterator[None]:
    """Share out parts of *size* bytes to a process that is this one."""
    with (
        patch("newsdata.pipeline.parts.PART_BYTES", size),
        patch("newsdata.pipeline.parts.SMALL_BYTES", size % 2 * 1000),
        patch("newsdata.pipeline.checking_shared.Pool", Here),
        patch("newsdata.pipeline.converting.Pool", Here),
    ):
        yield


def reported(report: Report) -> tuple[object, ...]:
    """Everything that a report says."""
    told = report.records, report.files, report.findings, report.counts, report.severities
    return *told, report.complete, report.ok, report.notes, report.known


KINDS = ("documents", "lines", "twice", "json", "compressed", "cut", "nothing", "odd", "rows")


@st.composite
def inputs(draw: st.DrawFn) -> dict[str, bytes]:
    """Files of lines with mistakes, of articles that repeat each other, feeds, and some that are compressed."""
    drawn = draw(st.lists(articles(), min_size=1, max_size=4))
    lines = b"".join(record_json(each).encode() + b"\n" for each in drawn)
    files: dict[str, bytes] = {}
    for number in range(draw(st.integers(1, 4))):
        kind = draw(
            st.sampled_from(("documents", "lines", "twice", "json", "compressed", "cut", "nothing", "odd", "rows"))
        )
        match kind:
            case "documents":
                files[f"{number}.jsonl"] = draw(documents())
            case "lines":
                files[f"{number}.jsonl"] = b'{"feed":{"title":"Harbour Post"}}\n' + lines
            case "twice":
                files[f"{number}.jsonl"] = 2 * lines
            case "json":
                files[f"{number}.json"] = dumps(drawn, "json")
            case "compressed":
                files[f"{number}.jsonl.gz"] = gzip.compress(2 * lines)
            case "cut":
                files[f"{number}.jsonl.gz"] = gzip.compress(2 * lines)[:-9]
            case "rows":
                files[f"{number}.parquet"] = _rows(2 * drawn)
            case "nothing":
                files[f"{number}.jsonl"] = b""
            case "odd":
                files[f"{number}.bin"] = b"\x00\x01"
    return files


def _rows(drawn: list[Article]) -> bytes:
    """A table with a row group for each article, of which the last is none."""
    table = to_table([*drawn, Article(language="en")])
    spoilt = pa.array([*table["language"].to_pylist()[:-1], "no language"], table.schema.field("language").type)
    sink = pa.BufferOutputStream()
    pq.write_table(
        table.set_column(table.schema.get_field_index("language"), "language", spoilt), sink, row_group_size=1
    )
    return bytes(sink.getvalue().to_pybytes())


@contextmanager
def written(files: dict[str, bytes]) -> Iterator[tuple[Path, list[Path]]]:
    """A folder with files, and their paths and that of one that is not there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, data in files.items():
            (folder / file).write_bytes(data)
        yield folder, [*(folder / file for file in files), folder / "missing.jsonl"]


OPTIONS = st.sampled_from(
    (
        {},
        {"select": ["A4", "J"]},
        {"ignore": ["A401", "B", "J0"], "severity": {"A402": "error"}},
        {"per_file_ignores": {"*0.jsonl": ["A"]}},
        {"schema": {"required": ["headline"]}},
    )
)


@given(inputs(), st.integers(1, 5000), OPTIONS)
def test_several_find_what_one_finds(files: dict[str, bytes], size: int, options: dict[str, Any]) -> None:
    with written(files) as (folder, paths):
        alone = validate(paths, now=NOW, jobs=1, rejects=folder / "alone", **options)
        with shared(size):
            together = validate(paths, now=NOW, jobs=2, rejects=folder / "together", **options)
        assert reported(together) == reported(alone)
        for name in ("", ".findings.jsonl"):
            assert (folder / f"together{name}").read_bytes() == (folder / f"alone{name}").read_bytes()


@given(inputs(), st.integers(1, 5000))
def test_several_know_what_a_baseline_knows(files: dict[str, bytes], size: int) -> None:
    with written(files) as (folder, paths):
        first, second = folder / "first.json", folder / "second.json"
        validate(paths[:1], now=NOW, jobs=1, write_baseline=first)
        alone = validate(paths, now=NOW, jobs=1, baseline=first, write_baseline=second)
        known = sorted(second.read_bytes().splitlines())
        with shared(size):
            together = validate(paths, now=NOW, jobs=2, baseline=first, write_baseline=second)
        assert reported(together) == reported(alone)
        assert sorted(second.read_bytes().splitlines()) == known


@given(inputs(), st.integers(1, 5000), st.integers(0, 6))
def test_what_there_is_no_room_for_is_counted(files: dict[str, bytes], size: int, room: int) -> None:
    with written(files) as (_, paths), patch("newsdata.report.MAX_KEPT", room):
        alone = validate(paths, now=NOW, jobs=1)
        with shared(size):
            together = validate(paths, now=NOW, jobs=2)
        assert together.counts == alone.counts
        assert together.severities == alone.severities
        assert together.records == alone.records
        assert len(together.findings) == len(alone.findings)


@given(inputs(), st.integers(1, 5000), st.sampled_from((".parquet", ".arrow")))
def test_several_read_what_one_reads(files: dict[str, bytes], size: int, suffix: str) -> None:
    known = {name: data for name, data in files.items() if not name.endswith(".bin")}
    with written(known) as (folder, paths):
        left, right = folder / f"left{suffix}", folder / f"right{suffix}"
        alone = convert(paths, left, jobs=1, rejects=folder / "alone")
        with shared(size):
            together = convert(paths, right, jobs=2, rejects=folder / "together")
        assert said(together) == said(alone)
        assert (folder / "together").read_bytes() == (folder / "alone").read_bytes()
        assert left.exists() == right.exists()
        if left.exists():
            assert table_of(right).combine_chunks().equals(table_of(left).combine_chunks())


@pytest.mark.parametrize("jobs", [2, 3])
def test_processes_of_their_own_find_it_too(jobs: int, tmp_path: Path) -> None:
    lines = [f'{{"id": "a-{number % 7}", "headline": "Talks  resume"}}\n' for number in range(40)]
    lines[11] = "{broken\n"
    paths = [tmp_path / "a.jsonl", tmp_path / "b.jsonl.gz"]
    paths[0].write_text("".join(lines))
    paths[1].write_bytes(gzip.compress("".join(lines).encode()))
    alone = validate(paths, now=NOW, jobs=1)
    with patch("newsdata.pipeline.parts.PART_BYTES", 300), patch("newsdata.pipeline.parts.SMALL_BYTES", 0):
        together = validate(paths, now=NOW, jobs=jobs)
        made = convert(paths, tmp_path / "out.parquet", jobs=jobs)
    assert alone.counts["A401"] == 71
    assert reported(together) == reported(alone)
    assert made.report.records.checked == 78
    assert made.report.counts == {"J009": 2} or made.report.records.rejected == 2
