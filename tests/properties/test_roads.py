"""Two roads, one output: columns that go straight through are what article by article gives, reports and all."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import given
from hypothesis import strategies as st

from newsdata.pipeline import Result, convert
from newsdata.testing import articles, feeds
from newsdata.writer import dumps
from tests.properties.test_lanes import documents
from tests.properties.test_table_lanes import tables


@contextmanager
def article_by_article() -> Iterator[None]:
    """Keep conversions from the road of columns."""
    with (
        patch("newsdata.pipeline.converting.takes_columns", return_value=False),
        patch("newsdata.pipeline.sending.takes_columns", return_value=False),
    ):
        yield


def table_of(path: Path) -> pa.Table:
    """All rows of a file, with what it says of itself."""
    return pq.read_table(path) if path.suffix == ".parquet" else pa.ipc.open_file(path).read_all()


def agree(inputs: dict[str, bytes], suffix: str, *, verify: bool = False) -> None:
    """Assert that both roads write the same rows and say the same."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, data in inputs.items():
            (folder / file).write_bytes(data)
        sources = [folder / file for file in inputs]
        slow, fast = folder / f"slow{suffix}", folder / f"fast{suffix}"
        with article_by_article():
            wanted = convert(sources, slow, verify=verify, rejects=folder / "slow.rejects")
        found = convert(sources, fast, verify=verify, rejects=folder / "fast.rejects")
        assert said(found) == said(wanted)
        assert (folder / "fast.rejects").read_bytes() == (folder / "slow.rejects").read_bytes()
        assert slow.exists() == fast.exists() == found.written
        if found.written:
            left, right = table_of(slow), table_of(fast)
            assert right.schema.equals(left.schema, check_metadata=True)
            right.validate(full=True)
            assert right.combine_chunks().equals(left.combine_chunks())


def said(result: Result) -> tuple[object, ...]:
    """Everything that a conversion reports."""
    report = result.report
    told = report.records, report.files, report.findings, report.counts, report.severities
    return *told, report.complete, report.ok, report.notes, result.losses, result.written


SUFFIXES = st.sampled_from((".parquet", ".arrow"))


@given(st.lists(documents(), min_size=1, max_size=2), SUFFIXES, st.booleans())
def test_lines_come_out_the_same_by_columns(drawn: list[bytes], suffix: str, verify: bool) -> None:
    agree({f"{number}.jsonl": data for number, data in enumerate(drawn)}, suffix, verify=verify)


@given(tables(), documents(), SUFFIXES)
def test_tables_come_out_the_same_by_columns(table: pa.Table, lines: bytes, suffix: str) -> None:
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink)
    agree({"a.parquet": sink.getvalue().to_pybytes(), "b.jsonl": lines}, suffix)


@given(st.lists(articles(), max_size=3), feeds(), st.lists(articles(), max_size=3), SUFFIXES)
def test_inputs_that_give_no_columns_are_packed(first: list, feed: object, second: list, suffix: str) -> None:  # type: ignore[type-arg]
    agree({"a.json": dumps(first, "json", feed=feed), "b.jsonl": dumps(second, "jsonl")}, suffix, verify=True)  # type: ignore[arg-type]
