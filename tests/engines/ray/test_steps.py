"""The steps of a pipeline, each a function of a table, find what checking does and lose nothing in silence."""

import logging
import os
import pickle
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest

import newsdata as nd
from newsdata.dataset import Layout
from newsdata.engines.ray.answering import FINDINGS, SHARE, Judges, answered, asked, once
from newsdata.engines.ray.cluster import Setup
from newsdata.engines.ray.placing import Place
from newsdata.engines.ray.steps import NAME, PART, tables_read, tables_written
from newsdata.engines.ray.writing import Writes
from newsdata.models import Article
from newsdata.pipeline.checking_worker import Checking
from newsdata.pipeline.reading_shared import Reads
from newsdata.pipeline.tasks import Files
from newsdata.sample import sample
from tests.properties.test_jobs import NOW

ITEMS = list(sample(20, 5))


def _setup(how: Any) -> Setup:
    return pickle.dumps(how), os.getcwd()


def _found(tables: list[pa.Table], shares: int, **options: Any) -> pa.Table:
    """What the steps find in several tables, with what a shuffle does done by hand."""
    setup = _setup(Judges(Checking(Article, NOW, **options), shares))
    questions = pa.concat_tables([asked(table, setup) for table in tables])
    found = pa.concat_tables([answered(each, setup) for each in _divided(questions, shares)])
    return pa.concat_tables([once(each) for each in _divided(found, shares)])


def _divided(table: pa.Table, shares: int) -> list[pa.Table]:
    return [table.filter(pc.equal(table[SHARE], share)) for share in range(shares)]


@pytest.mark.parametrize("shares", [1, 3])
def test_steps_find_what_checking_finds(shares: int) -> None:
    bodies = [each.model_copy(update={"id": f"{each.id}-2", "url": None}) for each in ITEMS[:9]]
    tables = [nd.to_table(ITEMS), nd.to_table([*ITEMS[5:8], *bodies])]
    found = _found(tables, shares, severity={"A402": "error"})
    report = nd.validate(pa.concat_tables(tables), now=NOW, jobs=1, severity={"A402": "error"})
    assert found.schema == FINDINGS
    said = Counter((each.code, each.severity, each.message, each.pointer, each.record_id) for each in report.findings)
    columns = (found[name].to_pylist() for name in ("code", "severity", "message", "pointer", "record_id"))
    assert Counter(zip(*columns, strict=True)) == said
    assert {"A401", "A402", "A403"} <= report.counts.keys()


def test_rows_that_are_no_articles_are_found() -> None:
    table = nd.to_table(ITEMS[:2])
    odd = table.set_column(table.schema.get_field_index("urgency"), "urgency", pa.array([99, None], pa.int64()))
    report = nd.validate(odd, now=NOW, jobs=1)
    assert report.counts
    assert Counter(_found([odd], 2)["code"].to_pylist()) == report.counts


def test_nothing_is_asked_of_no_articles() -> None:
    assert _found([nd.arrow_schema().empty_table()], 2) == FINDINGS.empty_table()


def test_what_is_no_article_is_refused_or_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "a.jsonl").write_bytes(nd.dumps(ITEMS, "jsonl") + b"{broken\n")
    parts = pa.table({PART: [pickle.dumps(Files((tmp_path / "a.jsonl",)))]})
    setup = _setup(Reads(None, Article))
    with pytest.raises(nd.RecordError, match=r"1 of 21 records are no articles; the first: .*a\.jsonl:21:2: J001"):
        list(tables_read(parts, setup, raises=True))
    with caplog.at_level(logging.WARNING):
        read = pa.concat_tables(tables_read(parts, setup, raises=False))
    assert nd.from_table(read) == ITEMS
    assert "1 of 21 records are left out; the first: " in caplog.text


def test_rows_that_are_no_articles_are_not_written(tmp_path: Path) -> None:
    setup = _setup(Writes(Reads(None, Article), None, Layout(), Place(str(tmp_path))))
    names = tables_written(nd.to_table(ITEMS), setup)[NAME].to_pylist()
    assert [path.name for path in tmp_path.iterdir()] == names
    assert not len(tables_written(nd.arrow_schema().empty_table(), setup))
    for odd in (pa.table({"urgency": [99]}), pa.table({"colour": ["red"]})):
        with pytest.raises(nd.RecordError, match="are no articles"):
            tables_written(odd, setup)
    assert len(list(tmp_path.iterdir())) == 1
