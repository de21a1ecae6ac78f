"""A report for people: one line a finding, and a line that sums up."""

from collections import Counter
from collections.abc import Callable, Iterator

from newsdata.codes import SEVERITIES, Severity
from newsdata.findings import Finding
from newsdata.loss import generalised
from newsdata.report import Report
from newsdata.reports.snippets import snippets

SHOWN_ALIKE = 3
"""How many findings of one kind at one place in the record are shown for each input."""

Style = Callable[[str, Severity], str]
"""Colours a code by its severity, or leaves it alone."""


def plain(text: str, _: Severity) -> str:
    """The text without colour."""
    return text


def validation_text(
    report: Report, max_findings: int | None = None, style: Style = plain, *, pointed: bool = False
) -> str:
    """Every finding with its place, like ones grouped, then what was read.

    If it is to be *pointed*, the first of each kind has what stands there, with a caret below.
    """
    listed = report.findings[:max_findings]
    return "\n".join([*_lines(listed, style, pointed=pointed), *_cut(report, max_findings), summary(report)])


def conversion_text(report: Report, style: Style = plain, *, losses_counted: bool = True) -> str:
    """Findings, then losses, then what was read; nothing is claimed of losses that nobody counted."""
    lost = [
        f"{loss.pointer}: {loss.reason} ({_count(loss.count, 'record')}, the first is {loss.first_record})"
        for loss in report.losses
    ]
    kept = ["Nothing is lost."] if report.ok and losses_counted and not lost else []
    return "\n".join([*_lines(report.findings, style), *_cut(report, None), *lost, " ".join([summary(report), *kept])])


def summary(report: Report) -> str:
    """One line of counts; a run that did not read everything says so."""
    records = report.records
    ended = "complete" if report.complete else "INCOMPLETE"
    read = (
        f"{_count(records.read, 'record')} read, {records.checked:,} checked, {records.rejected:,} rejected, {ended}."
    )
    total = report.counts.total()
    new = " new" if report.known else ""
    if not total:
        return " ".join([f"{read} Nothing{new} found.", *_known(report)])
    kinds = [_count(report.severities[each], each) for each in SEVERITIES if report.severities[each]]
    return " ".join([f"{read} {_count(total, f'{new} finding'.strip())} ({', '.join(kinds)}).", *_known(report)])


def _known(report: Report) -> Iterator[str]:
    known = report.known
    if known and known.findings:
        yield f"{known.findings:,} known from the baseline {'is' if known.findings == 1 else 'are'} hidden."
    if known and known.gone:
        entries = "entry of the baseline was" if known.gone == 1 else "entries of the baseline were"
        yield f"{known.gone:,} {entries} not found again."


def _lines(findings: list[Finding], style: Style, *, pointed: bool = False) -> Iterator[str]:
    alike = Counter(_kind(finding) for finding in findings)
    shown = Counter[tuple[str | None, ...]]()
    firsts = {_kind(finding): finding for finding in reversed(findings)}
    there = snippets(firsts.values()) if pointed else {}
    for finding in findings:
        kind = _kind(finding)
        shown[kind] += 1
        if shown[kind] <= SHOWN_ALIKE:
            yield f"{finding.place}: {style(finding.code, finding.severity)} {finding.told}"
            if shown[kind] == 1 and finding in there:
                yield there[finding]
        elif shown[kind] == alike[kind]:
            more = _count(alike[kind] - SHOWN_ALIKE, "more", "more")
            yield f"{finding.path or 'the input'}: {style(finding.code, finding.severity)} {more} like these"


def _kind(finding: Finding) -> tuple[str | None, ...]:
    return finding.path, finding.code, next(generalised([finding.pointer or ""]))


def _cut(report: Report, max_findings: int | None) -> Iterator[str]:
    listed = len(report.findings[:max_findings])
    if left := report.counts.total() - listed:
        yield f"… and {_count(left, 'finding')} more, counted below"


def _count(number: int, word: str, words: str = "") -> str:
    return f"{number:,} {word if number == 1 else words or word + 's'}"
