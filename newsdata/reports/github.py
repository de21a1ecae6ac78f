"""A report as workflow commands, which GitHub shows beside the lines of a change.

GitHub shows ten annotations of a level for each step and drops the rest without a word.
Here the rest is counted, and that count and the word that a run is incomplete are among the ten.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsdata.codes import SEVERITIES, Severity
from newsdata.files import STANDARD
from newsdata.findings import Finding
from newsdata.report import Report
from newsdata.reports.catalogue import titles

MAX_OF_A_LEVEL = 10
"""How many annotations of a level GitHub shows for one step."""

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = _IN_MESSAGES | str.maketrans({":": "%3A", ",": "%2C"})


def validation_github(report: Report, max_findings: int | None = None) -> str:
    """The worst findings, one command a line, and a line that counts the rest by code."""
    worst = sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))[:max_findings]
    room = dict.fromkeys(SEVERITIES, MAX_OF_A_LEVEL)
    room["error"] -= not report.complete
    shown = list(_fitting(worst, room))
    if len(shown) < report.counts.total():
        shown = list(_fitting(worst, {**room, "info": MAX_OF_A_LEVEL - 1}))
    named = titles({*report.counts, *(finding.code for finding in shown)}, report.house)
    annotations = (_annotation(finding, named[finding.code]) for finding in shown)
    lines = [*_incomplete(report), *annotations, *_left_out(report, shown, named)]
    return "\n".join(lines).encode("utf-8", "backslashreplace").decode()


def _fitting(findings: Iterable[Finding], room: dict[Severity, int]) -> Iterator[Finding]:
    used = Counter[Severity]()
    for finding in findings:
        used[finding.severity] += 1
        if used[finding.severity] <= room[finding.severity]:
            yield finding


def _annotation(finding: Finding, title: str) -> str:
    command = _COMMANDS[finding.severity]
    if not finding.path or finding.path == STANDARD:
        return _command(command, f"{finding.place}: {finding.told}", title=title)
    file = Path(finding.path).as_posix()
    return _command(command, finding.told, file=file, line=finding.line, col=finding.column, title=title)


def _incomplete(report: Report) -> Iterator[str]:
    if not report.complete:
        yield _command("error", "the run is incomplete: an input could not be read to its end", title="newsdata")


def _left_out(report: Report, shown: list[Finding], named: dict[str, str]) -> Iterator[str]:
    if left := report.counts - Counter(finding.code for finding in shown):
        kinds = ", ".join(f"{count:,} {named[code]}" for code, count in sorted(left.items()))
        told = f"{left.total():,} of {report.counts.total():,} findings are not shown: {kinds}"
        yield _command("notice", told, title="newsdata")


def _command(name: str, message: str, **properties: str | int | None) -> str:
    given = ((key, value) for key, value in properties.items() if value is not None)
    told = ",".join(f"{key}={str(value).translate(_IN_PROPERTIES)}" for key, value in given)
    return f"::{name} {told}::{message.translate(_IN_MESSAGES)}"
