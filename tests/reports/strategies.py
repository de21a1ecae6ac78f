"""Reports as they could come out of the worst input: any text in any place, any mix, cut or not."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsdata.codes import CODES, SEVERITIES
from newsdata.findings import Finding
from newsdata.report import FileCount, Report

anything: SearchStrategy[str] = st.text(st.characters(exclude_categories=()), max_size=20)
"""Text with control characters, halves of surrogate pairs and what else a string can hold."""

_paths = st.none() | st.sampled_from(["-", "in/a.jsonl", "/data/b.jsonl"]) | anything
_numbers = st.none() | st.integers(0, 10**12)

findings: SearchStrategy[Finding] = st.builds(
    Finding,
    code=st.sampled_from(sorted(CODES)) | anything,
    severity=st.sampled_from(SEVERITIES),
    message=anything,
    path=_paths,
    line=_numbers,
    column=_numbers,
    pointer=st.none() | anything,
    record_id=st.none() | anything,
    hint=st.none() | anything,
)


@st.composite
def reports(draw: DrawFn) -> Report:
    """A report of up to 40 findings, some of which may be counted and not kept."""
    report = Report(complete=draw(st.booleans()))
    report.files = [FileCount(path, "jsonl") for path in draw(st.lists(anything, max_size=3))]
    for finding in draw(st.lists(findings, max_size=40)):
        report.add(finding)
    del report.findings[draw(st.integers(0, 40)) :]
    return report


def report_of(*findings: Finding, complete: bool = True) -> Report:
    """A report of these findings, all of them kept however many they are."""
    report = Report(complete=complete)
    for finding in findings:
        report.add(finding)
    report.findings = list(findings)
    return report
