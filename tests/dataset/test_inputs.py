"""Directories, patterns and addresses as inputs."""

from pathlib import Path
from typing import Any

import pytest

import newsdata as nd
from newsdata.errors import NewsdataError
from newsdata.files import files_in
from newsdata.models import Article
from newsdata.pipeline.inputs import is_file, refuse_same, targets


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A directory as people have them: articles, other files, hidden ones, directories by value."""
    for name in (
        "b.jsonl",
        "a.parquet",
        "language=en/part-00000.parquet",
        "language=de/x.jsonl.gz",
        ".hidden.jsonl",
        "_log/y.jsonl",
        "language=en/_z.jsonl",
    ):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        nd.write([Article(id=name)], path)
    for name in ("README.md", "language=en/photo.jpg"):
        (tmp_path / "in" / name).write_bytes(b"something else")
    return tmp_path / "in"


def _names(folder: Path, found: Any) -> list[str]:
    return [str(Path(path).relative_to(folder)) for path in found]


TAKEN = ["a.parquet", "b.jsonl", "language=de/x.jsonl.gz", "language=en/part-00000.parquet"]


def test_a_directory_stands_for_its_articles(folder: Path) -> None:
    notes: list[str] = []
    for name in (folder, str(folder), f"{folder}/", f"file://{folder}/"):
        assert _names(folder, targets(name)) == TAKEN
    assert _names(folder, targets([folder], notes)) == TAKEN
    assert notes == [f"{folder}: 2 files have names of no format that is read, skipped: README.md, photo.jpg"]
    assert nd.validate(str(folder)).records.checked == 4


def test_only_a_few_of_what_is_skipped_is_named(tmp_path: Path) -> None:
    notes: list[str] = []
    for number in range(8):
        (tmp_path / f"{number}.bin").touch()
    nd.write([Article(id="a")], tmp_path / "a.jsonl")
    assert len(list(targets(tmp_path, notes))) == 1
    (note,) = notes
    assert note.endswith(
        "8 files have names of no format that is read, skipped: 0.bin, 1.bin, 2.bin, 3.bin, 4.bin and 3 more"
    )


def test_a_conversion_says_what_it_skipped(folder: Path, tmp_path: Path) -> None:
    result = nd.convert(folder, tmp_path / "out.jsonl")
    assert result.report.records.checked == 4
    assert any("README.md" in note for note in result.report.notes)


def test_a_directory_without_articles_is_incomplete(tmp_path: Path) -> None:
    (tmp_path / "README.md").touch()
    report = nd.validate(tmp_path)
    assert not report.complete
    assert "it is a directory" in report.findings[0].message


def test_a_pattern_names_each_file_once(folder: Path) -> None:
    assert _names(folder, targets(f"{folder}/language=*")) == TAKEN[2:]
    assert _names(folder, targets(f"{folder}/**/*.jsonl*")) == ["_log/y.jsonl", *TAKEN[1:3], "language=en/_z.jsonl"]
    found = _names(folder, targets(f"{folder}/**"))
    assert len(found) == len(set(found))
    assert set(found) >= set(TAKEN)


def test_a_name_with_the_signs_of_a_pattern_is_a_name_if_there_is_one(tmp_path: Path) -> None:
    nd.write([Article(id="a")], tmp_path / "a[1].jsonl")
    assert list(targets(f"{tmp_path}/a[1].jsonl")) == [f"{tmp_path}/a[1].jsonl"]


@pytest.mark.parametrize(
    "address", ["https://example.org/feed?a=*", "http://example.org/[x]/feed.xml", "HTTPS://EXAMPLE.ORG/?"]
)
def test_an_address_is_no_pattern_and_no_file(address: str) -> None:
    assert list(targets(address)) == [address]
    assert not is_file(address)


def test_links_are_followed_and_lead_nowhere_in_circles(tmp_path: Path) -> None:
    (tmp_path / "in" / "sub").mkdir(parents=True)
    nd.write([Article(id="a")], tmp_path / "in" / "sub" / "a.jsonl")
    (tmp_path / "in" / "sub" / "up").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "z").symlink_to(tmp_path / "in" / "sub")
    found = _names(tmp_path, files_in(tmp_path / "in"))
    assert found == ["in/sub/a.jsonl", "in/z/a.jsonl"]


def test_what_vanishes_or_leads_nowhere_is_reported(folder: Path) -> None:
    (folder / "c.jsonl").symlink_to(folder / "nothing")
    report = nd.validate(folder)
    assert not report.complete
    assert [(finding.code, finding.path) for finding in report.findings if finding.severity == "error"] == [
        ("P001", f"{folder}/c.jsonl")
    ]
    assert report.records.checked == 4


def test_what_is_kept_is_not_kept_in_a_directory_that_is_replaced(tmp_path: Path) -> None:
    with pytest.raises(NewsdataError, match="name a file outside of it"):
        refuse_same(f"{tmp_path}/out/", [f"{tmp_path}/out/bad.jsonl"])
    refuse_same(f"{tmp_path}/out/", [f"{tmp_path}/outside.jsonl"])
    with pytest.raises(NewsdataError, match="would be written over"):
        refuse_same(f"file://{tmp_path}/a%20b.jsonl", [f"{tmp_path}/a b.jsonl"])
