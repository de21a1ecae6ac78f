"""Which findings are reported: by code, beginning, name and file, and what nothing hides."""

from pathlib import Path

import pytest

import newsdata as nd
from newsdata.paths import fits, from_here
from newsdata.selection import Selection

MARK = b'\xef\xbb\xbf{"id":"a","headline":"Talks resume","summary":"They do."}\n'
REJECTED = b'{"id":5}\n'


def test_what_a_reader_finds_is_chosen_like_what_a_rule_finds() -> None:
    assert nd.validate(MARK).counts == {"J005": 1}
    for ignored in ("J005", "J", "json-byte-order-mark"):
        assert not nd.validate(MARK, ignore=[ignored]).counts
    assert not nd.validate(MARK, select=["B"]).counts
    assert nd.validate(MARK, select=["J"]).counts == {"J005": 1}


def test_how_bad_it_is_can_be_set_too() -> None:
    report = nd.validate(MARK, severity={"J": "info", "J005": "error"})
    assert [finding.severity for finding in report.findings] == ["error"]
    assert not report.ok


@pytest.mark.parametrize("chosen", [{"ignore": ["A002"]}, {"select": ["B"]}, {"severity": {"A002": "info"}}])
def test_what_rejects_a_record_is_neither_hidden_nor_made_less_of(chosen: dict[str, list[str]]) -> None:
    report = nd.validate(REJECTED, **chosen)  # type: ignore[arg-type]
    assert [(finding.code, finding.severity) for finding in report.findings] == [("A002", "error")]
    assert report.records.rejected == 1
    assert not report.ok
    assert report.notes == ["A002 keeps records from being read: such findings are always reported, as errors"]


def test_a_code_that_rejects_is_hidden_where_it_does_not() -> None:
    described = b'{"feed":{"title":5}}\n'
    assert nd.validate(described).counts == {"A002": 1}
    report = nd.validate(described + REJECTED, ignore=["A002"])
    assert [finding.pointer for finding in report.findings] == ["/id"]


def test_what_is_not_read_to_its_end_says_so_whatever_is_ignored(tmp_path: Path) -> None:
    report = nd.validate(tmp_path / "none.jsonl", ignore=["P"], severity={"P001": "info"})
    assert (report.complete, report.counts, report.severities) == (False, {"P001": 1}, {"error": 1})


def test_nothing_to_look_for_is_no_check() -> None:
    with pytest.raises(nd.RuleError, match="nothing is left to look for: B101 is selected, and ignored as well"):
        nd.validate(MARK, select=["B101"], ignore=["byline-keeps-by"])


@pytest.mark.parametrize(
    ("name", "nearest"), [("b101", "B101"), ("byline-keep-by", "B101 byline-keeps-by"), ("json-malformd", "J001")]
)
def test_an_unknown_code_is_answered_with_the_nearest(name: str, nearest: str) -> None:
    with pytest.raises(nd.RuleError, match=f"{name}.*did you mean {nearest}"):
        nd.validate(MARK, ignore=[name])


def test_a_beginning_is_of_whole_letters() -> None:
    assert "BX101" not in Selection.of(["B"], house=[]).hidden
    from newsdata.rules import named

    known = {"B101": None, "B201": None, "BX101": None, "BX": None}
    among = {
        code: nd.Rule(code, code.lower(), "info", "", "", "", (), lambda _: (), None, needs_now=False) for code in known
    }
    assert named(["B"], among) == {"B101", "B201"}
    assert named(["BX1"], among) == {"BX101"}


def test_files_have_what_is_ignored_in_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drafts").mkdir()
    for name in ("a.jsonl", "drafts/a.jsonl"):
        (tmp_path / name).write_text('{"headline":"Talks resume","bylines":[{"people":[{"name":"By Ada Reyes"}]}]}\n')
    report = nd.validate(["a.jsonl", "drafts/a.jsonl"], select=["B101"], per_file_ignores={"drafts/*": ["B"]})
    assert [finding.path for finding in report.findings] == ["a.jsonl"]
    assert report.counts == {"B101": 1}
    with pytest.raises(nd.RuleError, match="'Q'"):
        nd.validate("a.jsonl", per_file_ignores={"*": ["Q"]})


def test_files_are_told_apart_beyond_what_a_report_keeps(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("newsdata.report.MAX_KEPT", 3)
    nd.write([nd.Article(summary="They do.")] * 10, tmp_path / "a.jsonl")
    nd.write([nd.Article(summary="They do.")] * 10, tmp_path / "b.jsonl")
    report = nd.validate(str(tmp_path / "*"), select=["A201"], per_file_ignores={"b.*": ["A201"]})
    assert report.counts == {"A201": 10}
    assert len(report.findings) == 3


FITTING = [
    ("in/a.jsonl", "*.jsonl"),
    ("in/a.jsonl", "a.jsonl"),
    ("in/a.jsonl", "in/*"),
    ("in/deep/a.jsonl", "in/*.jsonl"),
    ("in/a.jsonl", "in/**/a.jsonl"),
    ("in/deep/er/a.jsonl", "in/**/a.jsonl"),
    ("in/a.jsonl", "./in/?.jsonl"),
    ("./in/a.jsonl", "in/a.jsonl"),
    ("in/a.jsonl", "in/[a-c].jsonl"),
    ("in/a.jsonl", "in/[!b].jsonl"),
    ("in/a.jsonl", "!out/*"),
    ("in/a+(1).jsonl", "a+(1).jsonl"),
    ("in/[a].jsonl", "in/[[]a].jsonl"),
    ("in/^.jsonl", "in/[^].jsonl"),
]
OTHERS = [
    ("in/a.jsonl", "b.jsonl"),
    ("in/a.jsonl", "a"),
    ("in/a.jsonl", "a*"[:1]),
    ("in/a.jsonl", "out/*"),
    ("main/a.jsonl", "in/*"),
    ("in/a.jsonl", "in/[!a].jsonl"),
    ("in/a.jsonl", "!in/*"),
]


@pytest.mark.parametrize(("path", "pattern"), FITTING)
def test_a_pattern_names_a_path_or_a_bare_name(path: str, pattern: str) -> None:
    assert fits(path, pattern)


@pytest.mark.parametrize(("path", "pattern"), OTHERS)
def test_a_pattern_names_no_other(path: str, pattern: str) -> None:
    assert not fits(path, pattern)


def test_a_path_is_the_same_however_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for path in ("in/a.jsonl", "./in/a.jsonl", "in/../in/a.jsonl", str(tmp_path / "in/a.jsonl")):
        assert from_here(path) == "in/a.jsonl"
        assert fits(path, "in/a.jsonl")
        assert fits(path, str(tmp_path / "in/*"))
