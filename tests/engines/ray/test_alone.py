"""Many machines find what one process finds, whichever of them end: tried on a Ray that is this process."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import repeat
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.dataset import Layout
from newsdata.engines import ray
from newsdata.engines.ray.cluster import LostError
from newsdata.pipeline import convert, validate
from newsdata.sample import sample
from tests.engines.ray.here import Here
from tests.properties.test_jobs import NOW, inputs, reported, written
from tests.properties.test_roads import said

FEW = st.sampled_from(
    (
        {"select": ["A4", "B1", "J"]},
        {"select": ["A4"], "ignore": ["A401"], "severity": {"A402": "error"}},
        {"select": ["A4", "J"], "per_file_ignores": {"*0.jsonl": ["A"]}},
        {"select": ["J", "B101"], "schema": {"required": ["headline"]}},
    )
)
"""A few rules: all of them take long where the parts are small."""

LINES = nd.dumps(sample(6, 1), "jsonl")


@contextmanager
def alone(whole: int, size: int, here: Here) -> Iterator[None]:
    """A Ray that is this process; files of *whole* bytes and more are cut into parts of *size*."""
    with (
        patch("newsdata.engines.ray.cluster.connected", lambda: here),
        patch("newsdata.engines.ray.inputs.WHOLE_BYTES", whole),
        patch("newsdata.engines.ray.inputs.FILES_BYTES", whole),
        patch("newsdata.engines.ray.converting.LEAST_BYTES", size),
        patch("newsdata.engines.ray.shuffle.CHUNK", 2),
        patch("newsdata.pipeline.parts.PART_BYTES", size),
        patch("newsdata.pipeline.parts.SMALL_BYTES", 0),
    ):
        yield


@given(inputs(), st.integers(0, 5000), st.integers(200, 5000), FEW, st.integers(1, 3), st.lists(st.booleans()))
def test_many_find_what_one_finds(
    files: dict[str, bytes], whole: int, size: int, options: dict[str, Any], shares: int, ends: list[bool]
) -> None:
    ends = [end and not before for before, end in zip([False, *ends], ends, strict=False)]
    with written(files) as (folder, paths):
        one = validate(paths, now=NOW, jobs=1, rejects=folder / "one", **options)
        with alone(whole, size, Here(ends)):
            many = ray.validate(paths, now=NOW, rejects=folder / "many", shares=shares, **options)
        assert reported(many) == reported(one)
        for name in ("", ".findings.jsonl"):
            assert (folder / f"many{name}").read_bytes() == (folder / f"one{name}").read_bytes()


@given(inputs(), st.integers(0, 5000), st.integers(200, 5000))
def test_many_know_what_a_baseline_knows(files: dict[str, bytes], whole: int, size: int) -> None:
    with written(files) as (folder, paths):
        first, second = folder / "first.json", folder / "second.json"
        few: dict[str, Any] = {"now": NOW, "select": ["A4", "J"]}
        validate(paths[:1], jobs=1, write_baseline=first, **few)
        one = validate(paths, jobs=1, baseline=first, write_baseline=second, **few)
        known = sorted(second.read_bytes().splitlines())
        with alone(whole, size, Here()):
            many = ray.validate(paths, baseline=first, write_baseline=second, **few)
        assert reported(many) == reported(one)
        assert sorted(second.read_bytes().splitlines()) == known


@given(inputs(), st.integers(0, 5000), st.integers(200, 5000), st.sampled_from((Layout(), Layout(("language",)))))
def test_many_write_what_one_writes(files: dict[str, bytes], whole: int, size: int, layout: Layout) -> None:
    known = {name: data for name, data in files.items() if not name.endswith(".bin")}
    with written(known) as (folder, paths):
        one = convert(paths, folder / "left/", layout=layout, jobs=1, rejects=folder / "one")
        with alone(whole, size, Here()):
            many = ray.convert(paths, folder / "right/", layout=layout, rejects=folder / "many")
        assert said(many) == said(one)
        assert (folder / "many").read_bytes() == (folder / "one").read_bytes()
        assert (folder / "left").exists() == (folder / "right").exists()
        if one.written:
            assert table_in(folder / "right").equals(table_in(folder / "left"))


def table_in(folder: Path) -> pa.Table:
    """The rows of a data set in the order of the names of its files."""
    names = sorted(folder.rglob("*"))
    tables = [pq.read_table(name, partitioning=None) for name in names if name.suffix == ".parquet"]
    return pa.concat_tables(tables).combine_chunks()


def test_a_share_that_ends_again_and_again_is_given_up() -> None:
    with alone(0, 5000, Here(repeat(True))), pytest.raises(LostError, match=r"the process has ended; .* more shares"):
        ray.validate([LINES], now=NOW, shares=1)


def test_a_share_that_ends_forgets_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(5 * LINES)
    few: dict[str, Any] = {"now": NOW, "select": ["A4"]}
    one = validate(tmp_path / "a.jsonl", jobs=1, **few)
    with alone(0, 2000, here := Here([*[False] * 9, True, False, True])):
        many = ray.validate(tmp_path / "a.jsonl", shares=2, **few)
    assert here.ended == 2
    assert one.counts["A401"] == 24
    assert reported(many) == reported(one)


def test_what_only_this_process_has_is_checked_with_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(LINES)
    items = list(sample(6, 1))
    with alone(0, 5000, Here()):
        report = ray.validate([tmp_path / "a.jsonl", items[0], items[1].model_dump(), nd.to_table(items[:1])], now=NOW)
    assert report.counts["A401"] == 3
    assert report.records.checked == 9


def test_what_no_other_process_could_load_is_refused(tmp_path: Path) -> None:
    class Own(nd.Article):
        pass

    with alone(0, 5000, Here()):
        for begin in (
            lambda: ray.validate(b"", model=Own),
            lambda: ray.convert(tmp_path / "a.jsonl", f"{tmp_path}/out/", model=Own),
        ):
            with pytest.raises(nd.NewsdataError, match="into a module"):
                begin()


def test_a_conversion_is_from_files_to_a_directory(tmp_path: Path) -> None:
    with alone(0, 5000, Here()):
        with pytest.raises(nd.FormatError, match="no file that other machines could read"):
            ray.convert([b"{}"], f"{tmp_path}/out/")
        with pytest.raises(nd.FormatError, match="a data set is a directory"):
            ray.convert(tmp_path / "a.jsonl", "-")
    assert not list(tmp_path.iterdir())


def test_a_conversion_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(LINES)
    out = tmp_path / "out"
    with alone(0, 5000, Here()):
        assert ray.convert(tmp_path / "a.jsonl", out, layout=Layout()).written
        before = sorted(out.iterdir())
        with pytest.raises(nd.NewsdataError, match="is not empty"):
            ray.convert(tmp_path / "a.jsonl", out)
        with pytest.raises(nd.NewsdataError, match="is no partition key"):
            ray.convert(tmp_path / "a.jsonl", out, layout=Layout(("body",)), overwrite=True)
        assert sorted(out.iterdir()) == before
        assert ray.convert(tmp_path / "a.jsonl", out, overwrite=True).written
    assert sorted(out.iterdir()) != before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "out"]


def test_without_ray_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    for begin in (
        lambda: ray.validate(b""),
        lambda: ray.convert(tmp_path / "a.jsonl", f"{tmp_path}/out/"),
        lambda: ray.read(tmp_path / "a.jsonl"),
    ):
        with pytest.raises(nd.NewsdataError, match=r"pip install 'newsdata\[ray\]'"):
            begin()
