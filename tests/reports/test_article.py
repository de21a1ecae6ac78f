"""An article shown with its findings in place."""

import io

from rich.console import Console

import newsdata as nd
from newsdata.findings import Finding
from newsdata.reports.article import readable

ARTICLE = nd.Article(
    headline="Talks resume",
    bylines=[nd.Byline.parse("By Ann Lee")],
    body=[nd.Paragraph(text="The talks resumed."), nd.Paragraph(text="They ended.")],
    chrome=nd.SiteChrome(site_name="Harbour Post"),
)


def _shown(*pointers: str) -> list[str]:
    findings = [Finding("Z999", "warning", f"about {pointer}", pointer=pointer, hint="mend it") for pointer in pointers]
    console = Console(file=io.StringIO(), width=100)
    console.print(readable(ARTICLE, findings))
    assert isinstance(console.file, io.StringIO)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


def test_a_finding_stands_below_what_it_is_about() -> None:
    lines = _shown("/body/1/text", "/headline", "/bylines/0/people/0/name", "/chrome/site_name")
    for pointer, above in {
        "/headline": "Talks resume",
        "/bylines/0/people/0/name": "By Ann Lee",
        "/body/1/text": "They ended.",
        "/chrome/site_name": "site: Harbour Post",
    }.items():
        assert lines[lines.index(f"  ▲ Z999 about {pointer}; mend it") - 1] == above


def test_findings_of_what_is_not_shown_stand_at_the_end() -> None:
    lines = _shown("", "/attachments/0", "/body/77/text")
    assert lines[-3:] == [f"  ▲ Z999 about {pointer}; mend it" for pointer in ("", "/attachments/0", "/body/77/text")]
    assert lines[-4] == ""
