"""A baseline hides what was known, once for each time that it was known, and nothing else."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.baseline import BaselineError, baseline_of
from newsdata.findings import Finding
from newsdata.report import Report
from newsdata.reports.json import validation_json
from newsdata.reports.text import validation_text

DIRTY = (
    '{"id":"a","headline":"Talks","summary":"They do.","bylines":[{"people":[{"name":"By Ada Reyes"}]}]}\n{"id":5}\n'
)

_FINDINGS = st.builds(
    Finding,
    st.sampled_from(["A002", "B101"]),
    st.sampled_from(["error", "warning"]),
    st.sampled_from(["id is 5", "id is 6"]),
    st.sampled_from([None, "-", "in/a.jsonl", "b.jsonl"]),
    st.sampled_from([None, 1, 2]),
    st.none(),
    st.sampled_from([None, "/id", "/body/0/text", "/body/1/text"]),
    st.sampled_from([None, "hp-1"]),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl").write_text(DIRTY)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _known(folder: Path, kind: str) -> "Path | Report":
    report = nd.validate("in/a.jsonl", write_baseline=folder / "base.jsonl")
    if kind == "report":
        return report
    if kind == "json":
        (folder / "report.json").write_text(validation_json(report))
        return folder / "report.json"
    return folder / "base.jsonl"


every_kind = pytest.mark.parametrize("kind", ["baseline", "json", "report"])


@every_kind
def test_what_was_known_is_hidden_and_counted(folder: Path, kind: str) -> None:
    report = nd.validate("in/a.jsonl", baseline=_known(folder, kind))
    assert report.known is not None
    assert (report.known.findings, report.known.gone, report.known.left_out) == (2, 0, 0)
    assert (report.findings, report.counts.total(), report.records.rejected) == ([], 0, 1)
    assert report.ok


@every_kind
def test_what_is_new_is_reported_wherever_it_stands(folder: Path, kind: str) -> None:
    known = _known(folder, kind)
    (folder / "in" / "a.jsonl").write_text("\n" + '{"id":6}\n' + DIRTY)
    report = nd.validate("in/a.jsonl", baseline=known)
    assert [(finding.line, finding.message) for finding in report.findings] == [(2, "id is 6")]
    assert not report.ok


@every_kind
def test_one_more_of_the_same_is_new(folder: Path, kind: str) -> None:
    known = _known(folder, kind)
    (folder / "in" / "a.jsonl").write_text(DIRTY + '{"id":5}\n')
    report = nd.validate("in/a.jsonl", baseline=known)
    assert [finding.line for finding in report.findings] == [3]
    assert (report.records.rejected, report.ok) == (2, False)


@every_kind
def test_what_is_mended_is_counted_in_the_files_that_were_read(folder: Path, kind: str) -> None:
    known = _known(folder, kind)
    (folder / "in" / "b.jsonl").write_text(DIRTY)
    report = nd.validate("in/b.jsonl", baseline=known)
    assert report.known is not None
    assert (report.known.findings, report.known.gone) == (0, 0)
    (folder / "in" / "a.jsonl").write_text(DIRTY.splitlines()[0] + "\n")
    for chosen, gone in (({}, 1), ({"ignore": ["A002"]}, 0), ({"select": ["A"]}, 1)):
        report = nd.validate("in/a.jsonl", baseline=known, **chosen)  # type: ignore[arg-type]
        assert report.known is not None
        assert report.known.gone == gone


def test_what_keeps_an_input_from_being_read_is_never_known(folder: Path) -> None:
    nd.validate("none.jsonl", write_baseline="base.jsonl")
    report = nd.validate("none.jsonl", baseline="base.jsonl")
    assert report.counts == {"P001": 1}
    assert not report.complete


def test_a_baseline_is_for_wherever_one_stands(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nd.validate("in/a.jsonl", write_baseline="base.jsonl")
    assert '"path": "in/a.jsonl"' in (folder / "base.jsonl").read_text()
    monkeypatch.chdir(folder / "in")
    for path in ("a.jsonl", "../in/a.jsonl", str(folder / "in/a.jsonl")):
        assert nd.validate(path, baseline="../base.jsonl").ok


def test_a_baseline_is_brought_up_to_date_in_its_place(folder: Path) -> None:
    nd.validate("in/a.jsonl", write_baseline="base.jsonl")
    before = (folder / "base.jsonl").read_text()
    (folder / "in" / "a.jsonl").write_text('{"id":7}\n' + DIRTY)
    report = nd.validate("in/a.jsonl", baseline="base.jsonl", write_baseline="base.jsonl")
    assert len(report.findings) == 1
    assert len((folder / "base.jsonl").read_text().splitlines()) == len(before.splitlines()) + 1
    assert nd.validate("in/a.jsonl", baseline="base.jsonl").ok


def test_a_report_that_was_cut_says_what_it_left_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "in" / "a.jsonl").write_text('{"id":5}\n' * 7)
    monkeypatch.setattr("newsdata.report.MAX_KEPT", 5)
    known = nd.validate("in/a.jsonl", write_baseline="base.jsonl")
    report = nd.validate("in/a.jsonl", baseline=known)
    assert report.known is not None
    assert (report.known.findings, report.known.left_out, report.counts) == (5, 2, {"A002": 2})
    assert "lists 5 of 7 findings" in report.notes[0]
    whole = nd.validate("in/a.jsonl", baseline="base.jsonl")
    assert whole.known is not None
    assert (whole.known.findings, whole.known.left_out, whole.notes) == (7, 0, [])


def test_a_report_that_was_made_with_a_baseline_says_that_it_is_not_all(folder: Path) -> None:
    nd.validate("in/a.jsonl", write_baseline="base.jsonl")
    (folder / "in" / "a.jsonl").write_text(DIRTY + '{"id":7}\n')
    second = nd.validate("in/a.jsonl", baseline="base.jsonl")
    (folder / "second.json").write_text(validation_json(second))
    for known in (second, "second.json"):
        report = nd.validate("in/a.jsonl", baseline=known)
        assert "lists 1 of 3 findings" in report.notes[0]
        assert not report.ok


def test_what_rules_find_beyond_what_a_report_keeps_is_known_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdata.report.MAX_KEPT", 5)
    articles = [nd.Article(id=str(number), summary="They do.") for number in range(2300)]
    nd.write(articles, folder / "many.jsonl")
    assert nd.validate("many.jsonl", write_baseline="base.jsonl").counts == {"A201": 2300}
    nd.write([*articles, nd.Article(id="new", summary="They do.")], folder / "many.jsonl")
    report = nd.validate("many.jsonl", baseline="base.jsonl")
    assert [finding.record_id for finding in report.findings] == ["new"]


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "5", "no", '{"counts":{},"findings":{"a":1}}', '{"counts":5,"findings":[]}', DIRTY,
     '{"counts":{},"findings":[{"code":5}]}', '{"counts":{},"findings":[5]}',
     '{"newsdata-baseline": 1}\n{"code":"A"}\n',
     '{"newsdata-baseline": 2}\n', '{"newsdata-baseline": 1}\nno\n', "\udcff", "[" * 5000],
)  # fmt: skip
def test_what_is_no_report_is_refused(folder: Path, text: str) -> None:
    (folder / "no.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(BaselineError, match=r"no\.json is no baseline, and no report.*--write-baseline"):
        baseline_of("no.json")


def test_a_baseline_that_is_not_there_is_named() -> None:
    with pytest.raises(BaselineError, match="nowhere: No such file"):
        baseline_of("nowhere")


@given(earlier=st.lists(_FINDINGS, max_size=8), later=st.lists(_FINDINGS, max_size=8))
def test_each_is_known_as_often_as_it_was_found(earlier: list[Finding], later: list[Finding]) -> None:
    report = Report()
    for finding in earlier:
        report.add(finding)
    baseline = baseline_of(report)
    known = sum(baseline.knows(finding) for finding in later)
    paths = {finding.path for finding in earlier}
    assert known + baseline.gone(paths, lambda _: True) == len(earlier)
    again = baseline_of(report)
    assert all(again.knows(finding) for finding in earlier)
    assert again.gone(paths, lambda _: True) == 0


def test_the_reports_tell_of_a_baseline(folder: Path) -> None:
    nd.validate("in/a.jsonl", write_baseline="base.jsonl")
    report = nd.validate("in/a.jsonl", baseline="base.jsonl")
    assert json.loads(validation_json(report))["baseline"] == {"known": 2, "gone": 0, "left_out": 0}
    assert validation_text(report).endswith("Nothing new found. 2 known from the baseline are hidden.")
    (folder / "in" / "a.jsonl").write_text('{"id":7}\n')
    text = validation_text(nd.validate("in/a.jsonl", baseline="base.jsonl"))
    assert text.endswith("1 new finding (1 error). 2 entries of the baseline were not found again.")
    assert json.loads(validation_json(nd.validate("in/a.jsonl")))["baseline"] is None
