"""Workflow commands that the runner reads as they were meant, and as many as GitHub shows."""

import re
from collections import Counter
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.cli import main
from newsdata.codes import SEVERITIES, Severity
from newsdata.findings import Finding
from newsdata.report import MAX_KEPT, Report
from newsdata.reports.github import MAX_OF_A_LEVEL, validation_github
from tests.reports.strategies import findings, report_of, reports

_UNESCAPED = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}
_LEVELS: dict[str, Severity] = {"error": "error", "warning": "warning", "notice": "info"}


class _Command(NamedTuple):
    name: str
    properties: dict[str, str]
    message: str


def _meant(text: str, escapes: str) -> str:
    return re.sub(escapes, lambda match: _UNESCAPED[match[0]], text)


def _parsed(line: str) -> _Command:
    """One command as the runner takes it apart: at the first ``::``, at commas, at the first ``=``."""
    assert line.startswith("::")
    head, _, message = line.removeprefix("::").partition("::")
    name, _, given = head.partition(" ")
    pairs = (pair.partition("=") for pair in given.split(",") if pair)
    properties = {key: _meant(value, "%0D|%0A|%3A|%2C|%25") for key, _, value in pairs}
    return _Command(name, properties, _meant(message, "%0D|%0A|%25"))


def _commands(report: Report, max_findings: int | None = None) -> list[_Command]:
    text = validation_github(report, max_findings)
    return [_parsed(line) for line in re.split("[\r\n]", text)] if text else []


def _printed(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


@given(findings)
def test_what_is_said_arrives_whatever_is_in_it(finding: Finding) -> None:
    (command,) = _commands(report_of(finding))
    assert _LEVELS[command.name] == finding.severity
    assert command.message.endswith(_printed(finding.told))
    assert command.properties["title"].startswith(_printed(finding.code))
    assert set(command.properties) <= {"file", "line", "col", "title"}


@given(reports(), st.none() | st.integers(0, 50))
def test_no_more_of_a_level_than_is_shown_and_the_rest_is_counted(report: Report, max_findings: int | None) -> None:
    commands = _commands(report, max_findings)
    assert max(Counter(command.name for command in commands).values(), default=0) <= MAX_OF_A_LEVEL
    own = [command for command in commands if command.properties["title"] == "newsdata" and not _is_finding(command)]
    shown = len(commands) - len(own)
    counted = [int(match[1]) for command in own if (match := re.match(r"(\d+) of \d+ findings", command.message))]
    assert shown + sum(counted) == report.counts.total()
    assert bool(counted) == (shown < report.counts.total())
    assert max_findings is None or shown <= max_findings


def _is_finding(command: _Command) -> bool:
    return "file" in command.properties or command.message.startswith(("the input", "-:", ":"))


@given(reports())
def test_the_worst_come_first(report: Report) -> None:
    commands = _commands(report)
    ranks = [SEVERITIES.index(_LEVELS[command.name]) for command in commands]
    assert ranks == sorted(ranks)


def test_a_finding_is_shown_beside_its_line() -> None:
    finding = Finding("A002", "error", "id is 5", "./in/a,b.jsonl", 3, 7, "/id", "hp-1", "100% sure:\nquote it")
    assert validation_github(report_of(finding)) == (
        "::error file=in/a%2Cb.jsonl,line=3,col=7,title=A002 wrong-type::id is 5 [/id]; 100%25 sure:%0Aquote it"
    )


@pytest.mark.parametrize("path", [None, "-"])
def test_what_has_no_file_says_where_it_is(path: str | None) -> None:
    (command,) = _commands(report_of(Finding("J001", "error", "is no JSON", path, 3, 7)))
    assert command.properties == {"title": "J001 json-malformed"}
    assert command.message == f"{path or 'the input'}:3:7: is no JSON"


@pytest.mark.parametrize(("number", "shown"), [(9, 9), (10, 10), (11, 9)])
def test_the_count_of_the_rest_is_one_of_ten_notices(number: int, shown: int) -> None:
    commands = _commands(report_of(*[Finding("J005", "info", "byte order mark", "a.jsonl", 1)] * number))
    assert len([command for command in commands if "file" in command.properties]) == shown
    assert len(commands) == min(number, MAX_OF_A_LEVEL)


def test_the_rest_is_counted_by_code() -> None:
    report = Report()
    for _ in range(MAX_KEPT):
        report.add(Finding("A002", "error", "id is 5", "a.jsonl", 1))
    report.add(Finding("D002", "error", "no zone", "a.jsonl", 1))
    assert validation_github(report).splitlines()[-1] == (
        "::notice title=newsdata::9,991 of 10,001 findings are not shown: "
        "9,990 A002 wrong-type, 1 D002 time-without-zone"
    )


def test_an_incomplete_run_is_an_error_before_all_others() -> None:
    report = report_of(*[Finding("A002", "error", "id is 5", "a.jsonl", 1)] * 20, complete=False)
    commands = _commands(report)
    assert [command.name for command in commands] == ["error"] * MAX_OF_A_LEVEL + ["notice"]
    assert commands[0].message == "the run is incomplete: an input could not be read to its end"
    assert commands[-1].message == "11 of 20 findings are not shown: 11 A002 wrong-type"


def test_nothing_found_is_nothing_said() -> None:
    assert validation_github(Report()) == ""


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "missing.jsonl", "--output-format", "github", "--max-findings", "0"]) == 3
    assert capsys.readouterr().out.splitlines() == [
        "::error title=newsdata::the run is incomplete: an input could not be read to its end",
        "::notice title=newsdata::1 of 1 findings are not shown: 1 P001 input-unreadable",
    ]
