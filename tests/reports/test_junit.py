"""JUnit XML that parses whatever was found, adds up, and shows nothing as passed that was not seen."""

from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.cli import main
from newsdata.findings import Finding
from newsdata.report import MAX_KEPT, FileCount, Report
from newsdata.reports.catalogue import titles
from newsdata.reports.junit import validation_junit
from tests.reports.strategies import anything, report_of, reports

EXAMPLES = Path(__file__).parents[2] / "examples"
OUTCOMES = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def _suites(report: Report, max_findings: int | None = None) -> Element:
    return ElementTree.fromstring(validation_junit(report, max_findings).encode())


def _cases(whole: Element) -> dict[tuple[str, str], Element]:
    return {(case.attrib["classname"], case.attrib["name"]): case for case in whole.iter("testcase")}


@given(reports(), st.none() | st.integers(0, 50))
def test_any_report_is_well_formed_and_adds_up(report: Report, max_findings: int | None) -> None:
    whole = _suites(report, max_findings)
    for level in (whole, *whole):
        assert int(level.attrib["tests"]) == len(list(level.iter("testcase")))
        for attribute, outcome in OUTCOMES.items():
            assert int(level.attrib[attribute]) == len(list(level.iter(outcome)))
    assert all(len(list(case)) == len({part.tag for part in case}) for case in whole.iter("testcase"))


@given(reports(), st.none() | st.integers(0, 50))
def test_all_is_green_only_if_there_is_no_error_and_the_run_is_complete(report: Report, limit: int | None) -> None:
    whole = _suites(report, limit)
    red = int(whole.attrib["failures"]) + int(whole.attrib["errors"])
    assert bool(red) == (not report.complete or report.severities["error"] > 0)


@given(anything)
def test_what_xml_cannot_hold_is_replaced_and_the_rest_is_kept(message: str) -> None:
    (case,) = _suites(report_of(Finding("A002", "error", message, "a.jsonl"))).iter("testcase")
    kept = "".join(sign if sign in "\t\n\r" or _holds(sign) else "\ufffd" for sign in message)
    assert case[0].attrib["message"] == kept
    assert case[0].text == f"a.jsonl: A002 {kept}".replace("\r\n", "\n").replace("\r", "\n")


def _holds(sign: str) -> bool:
    try:
        ElementTree.fromstring(f"<a>&#{ord(sign)};</a>")
    except ElementTree.ParseError:
        return False
    return True


def test_a_file_is_a_suite_and_a_code_in_it_a_test() -> None:
    report = report_of(
        Finding("A002", "error", "id is 5", "a.jsonl", 1, 2, "/id"),
        Finding("J005", "info", "byte order mark", "a.jsonl", 1, 1),
        Finding("A002", "error", "url is 6", "a.jsonl", 2, 2, "/url", hint="quote it"),
        Finding("A002", "error", "id is 7", "b.jsonl"),
    )
    report.files = [FileCount("c.jsonl", "jsonl"), FileCount("a.jsonl", "jsonl"), FileCount("b.jsonl", "jsonl")]
    whole = _suites(report)
    assert [suite.attrib["name"] for suite in whole] == ["c.jsonl", "a.jsonl", "b.jsonl"]
    cases = _cases(whole)
    assert list(cases) == [
        ("c.jsonl", "nothing found"),
        ("a.jsonl", "A002 wrong-type"),
        ("a.jsonl", "J005 json-byte-order-mark"),
        ("b.jsonl", "A002 wrong-type"),
    ]
    assert list(cases["c.jsonl", "nothing found"]) == []
    (failure,) = cases["a.jsonl", "A002 wrong-type"]
    assert (failure.tag, failure.attrib["type"]) == ("failure", "A002")
    assert failure.attrib["message"] == "id is 5 [/id] (and 1 more)"
    assert failure.text == "a.jsonl:1:2: A002 id is 5 [/id]\na.jsonl:2:2: A002 url is 6 [/url]; quote it"
    (told,) = cases["a.jsonl", "J005 json-byte-order-mark"]
    assert (told.tag, told.text) == ("system-out", "a.jsonl:1:1: J005 byte order mark")


def test_a_code_that_is_an_error_here_and_a_warning_there_is_both() -> None:
    report = report_of(Finding("X999", "warning", "so so", "a.xml"), Finding("X999", "error", "bad", "a.xml"))
    (case,) = _suites(report).iter("testcase")
    assert case.attrib["name"] == "X999"
    assert [(part.tag, part.text) for part in case] == [
        ("failure", "a.xml: X999 bad"),
        ("system-out", "a.xml: X999 so so"),
    ]


def test_the_same_file_twice_is_one_suite() -> None:
    broken = EXAMPLES / "broken.jsonl"
    (suite,) = _suites(nd.validate([broken, broken]))
    assert suite.attrib["name"] == str(broken)


def test_an_incomplete_run_is_an_error() -> None:
    cases = _cases(_suites(nd.validate("missing.jsonl")))
    (error,) = cases["newsdata", "complete"]
    assert (error.tag, error.attrib["message"]) == ("error", "an input could not be read to its end")
    assert ("missing.jsonl", "P001 input-unreadable") in cases


def test_a_file_whose_findings_may_only_be_counted_does_not_pass() -> None:
    report = Report(files=[FileCount("a.jsonl", "jsonl"), FileCount("b.jsonl", "jsonl")])
    for _ in range(MAX_KEPT):
        report.add(Finding("A002", "error", "id is 5", "a.jsonl"))
    assert list(_cases(_suites(report))["b.jsonl", "nothing found"]) == []
    report.add(Finding("A002", "error", "id is 5", "b.jsonl"))
    cases = _cases(_suites(report))
    assert cases["b.jsonl", "nothing found"][0].tag == "skipped"
    assert cases["newsdata", "findings not listed"][0].attrib["message"] == (
        "1 of 10,001 findings are not listed, 1 of them errors"
    )


def test_a_file_whose_findings_are_cut_does_not_pass_and_one_that_has_none_does() -> None:
    report = report_of(*[Finding("A002", "error", "id is 5", path) for path in ("a.jsonl", "b.jsonl")])
    report.files = [FileCount(path, "jsonl") for path in ("a.jsonl", "b.jsonl", "c.jsonl")]
    cases = _cases(_suites(report, 1))
    assert [part.tag for part in cases["a.jsonl", "A002 wrong-type"]] == ["failure"]
    assert [part.tag for part in cases["b.jsonl", "nothing found"]] == ["skipped"]
    assert list(cases["c.jsonl", "nothing found"]) == []


def test_errors_that_are_cut_still_fail_and_warnings_do_not() -> None:
    warning = Finding("C002", "warning", "odd", "a.txt")
    cut = _cases(_suites(report_of(warning), 0))["newsdata", "findings not listed"]
    assert [part.tag for part in cut] == ["system-out"]
    cut = _cases(_suites(report_of(warning, Finding("A002", "error", "id is 5", "a.txt")), 0))[
        "newsdata", "findings not listed"
    ]
    assert [part.tag for part in cut] == ["failure"]


def test_the_command_writes_a_file_that_parses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target, broken = tmp_path / "newsdata.xml", EXAMPLES / "broken.jsonl"
    assert main(["validate", str(broken), "--output-format", "junit", "--report", f"junit={target}"]) == 1
    assert target.read_text(encoding="utf-8") == capsys.readouterr().out
    report = nd.validate(broken)
    assert set(_cases(ElementTree.parse(target).getroot())) == {
        (str(broken), title) for title in titles(report.counts).values()
    }
