"""A report as JUnit XML, which every CI system shows as tests.

A file is a suite, and a kind of finding in it is a test, which fails if it is an error. One
test has one failure, because most readers know no more; it holds every finding of its kind.
"""

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from newsdata.codes import SEVERITIES
from newsdata.files import STANDARD
from newsdata.findings import Finding
from newsdata.report import Report
from newsdata.reports.catalogue import titles

_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""

_OUTCOMES = {"failures": "failure", "errors": "error", "skipped": "skipped"}
"""The attributes that count, and what they count."""


def validation_junit(report: Report, max_findings: int | None = None) -> str:
    """A suite for each input. *max_findings* cuts what is listed; that something is cut is a test too."""
    shown = sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))[:max_findings]
    left = max(report.counts.total() - len(shown), 0)
    kinds: dict[str, dict[str, list[Finding]]] = {file.path: {} for file in report.files}
    for finding in shown:
        kinds.setdefault(finding.path or STANDARD, {}).setdefault(finding.code, []).append(finding)
    all_kept = report.counts.total() <= len(report.findings)
    unsure = {finding.path or STANDARD for finding in report.findings} if all_kept else set(kinds)
    named = titles({finding.code for finding in shown}, report.house)
    suites = [
        _suite(path, [_kind(path, named[code], found) for code, found in codes.items()])
        if codes
        else _suite(path, [_nothing(path, left if path in unsure else 0)])
        for path, codes in kinds.items()
    ]
    if of_the_run := [*_incomplete(report), *_left_out(report, shown, left)]:
        suites.append(_suite("newsdata", of_the_run))
    whole = Element("testsuites", name="newsdata")
    for name in ("tests", *_OUTCOMES):
        whole.set(name, str(sum(int(suite.attrib[name]) for suite in suites)))
    whole.extend(suites)
    indent(whole)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _IMPOSSIBLE.sub("\ufffd", tostring(whole, "unicode"))


def _suite(name: str, cases: list[Element]) -> Element:
    suite = Element("testsuite", name=name, tests=str(len(cases)))
    for attribute, outcome in _OUTCOMES.items():
        suite.set(attribute, str(sum(case.find(outcome) is not None for case in cases)))
    suite.extend(cases)
    return suite


def _kind(path: str, name: str, findings: list[Finding]) -> Element:
    case = Element("testcase", classname=path, name=name)
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        more = f" (and {len(errors) - 1:,} more)" if len(errors) > 1 else ""
        _say(case, "failure", errors, message=errors[0].told + more, type=errors[0].code)
    if others := [finding for finding in findings if finding.severity != "error"]:
        _say(case, "system-out", others)
    return case


def _say(case: Element, tag: str, findings: list[Finding], **attributes: str) -> None:
    SubElement(case, tag, attributes).text = "\n".join(map(str, findings))


def _nothing(path: str, left: int) -> Element:
    """The one test of a file of which nothing is listed, which passes only if there is nothing."""
    case = Element("testcase", classname=path, name="nothing found")
    if left:
        SubElement(case, "skipped", message=f"{left:,} findings are not listed, and may be of this file")
    return case


def _incomplete(report: Report) -> list[Element]:
    if report.complete:
        return []
    case = Element("testcase", classname="newsdata", name="complete")
    SubElement(case, "error", message="an input could not be read to its end", type="incomplete")
    return [case]


def _left_out(report: Report, shown: list[Finding], left: int) -> list[Element]:
    if not left:
        return []
    case = Element("testcase", classname="newsdata", name="findings not listed")
    errors = report.severities["error"] - sum(finding.severity == "error" for finding in shown)
    told = f"{left:,} of {report.counts.total():,} findings are not listed, {max(errors, 0):,} of them errors"
    if errors > 0:
        SubElement(case, "failure", message=told, type="cut")
    else:
        SubElement(case, "system-out").text = told
    return [case]
