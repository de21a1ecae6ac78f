"""The text at the place of a finding, and a caret below what is meant."""

import gzip
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.cli import main
from newsdata.findings import Finding
from newsdata.reports.snippets import WIDTH, snippets


def _shown(path: Path, data: bytes, line: int, column: int) -> str | None:
    path.write_bytes(data)
    finding = Finding("Z999", "info", "x", str(path), line, column)
    return snippets([finding]).get(finding)


@pytest.mark.parametrize(
    ("data", "line", "column", "expected"),
    [
        (b"one\ntwo three\n", 2, 5, "    two three\n        ^"),
        (b"\xef\xbb\xbfone\r\n", 1, 2, "    one\n     ^"),
        ("日本語 x\n".encode(), 1, 5, "    日本語 x\n           ^"),
        (b"a\tb\x1b[31mc\n", 1, 3, "    a b [31mc\n      ^"),
        (b"ab", 1, 3, "    ab\n      ^"),
        (b"\xff\xfeab\n", 1, 3, "    \xef\xbf\xbd".encode("latin-1").decode() + "\ufffdab\n      ^"),
    ],
    ids=["second line", "marked", "wide", "control", "at the end", "no text"],
)
def test_a_caret_stands_below_the_place(tmp_path: Path, data: bytes, line: int, column: int, expected: str) -> None:
    assert _shown(tmp_path / "in", data, line, column) == expected


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b"ab\n", 2, 1), (b"ab\n", 1, 9), (b"PAR1\0\0\n", 1, 2)],
    ids=["gone", "short", "binary"],
)
def test_what_is_not_there_is_not_shown(tmp_path: Path, data: bytes, line: int, column: int) -> None:
    assert _shown(tmp_path / "in", data, line, column) is None


@given(before=st.text("abc é日", max_size=300), after=st.text("xyz", max_size=300))
def test_the_caret_points_at_the_same_character_in_a_long_line(before: str, after: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shown = _shown(Path(folder) / "in", f"{before}#{after}\n".encode(), 1, len(before) + 1)
    assert shown is not None
    text, caret = shown.split("\n")
    assert len(text) <= WIDTH + 6
    wide = sum(each == "日" for each in text[: text.index("#")])
    assert caret.index("^") == text.index("#") + wide


def test_a_file_that_is_packed_or_gone_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl.gz"
    assert _shown(path, gzip.compress(b"one\n"), 1, 1) == "    one\n    ^"
    assert snippets([Finding("Z999", "info", "x", str(tmp_path / "none"), 1, 1)]) == {}
    assert snippets([Finding("Z999", "info", "x", "https://h.example/a", 1, 1), Finding("Z999", "info", "y")]) == {}


def test_only_the_first_of_a_kind_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "in.jsonl"
    nd.write([nd.Article(headline="Talks ")] * 3, path)
    main(["validate", str(path), "--select", "L110", "--snippets"])
    assert capsys.readouterr().out.count("^") == 1
    main(["validate", str(path), "--select", "L110"])
    assert "^" not in capsys.readouterr().out
