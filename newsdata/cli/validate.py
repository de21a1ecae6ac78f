"""``newsdata validate``."""

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import click

from newsdata.cli import EXIT_FOUND, EXIT_INCOMPLETE
from newsdata.cli.options import from_option, model_option
from newsdata.cli.style import style_for
from newsdata.codes import SEVERITIES, Severity
from newsdata.models import Article
from newsdata.models.time import Timestamp
from newsdata.pipeline import validate
from newsdata.report import Report
from newsdata.reports.github import validation_github
from newsdata.reports.json import validation_json
from newsdata.reports.jsonl import validation_jsonl
from newsdata.reports.junit import validation_junit
from newsdata.reports.sarif import validation_sarif
from newsdata.reports.text import validation_text

RENDERERS = {
    "text": validation_text,
    "json": validation_json,
    "jsonl": validation_jsonl,
    "sarif": validation_sarif,
    "github": validation_github,
    "junit": validation_junit,
}


def _report_targets(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> list[tuple[str, str]]:
    """The reports to write to files, each as ``json=report.json``."""
    targets = []
    for value in values:
        form, equals, path = value.partition("=")
        if form not in RENDERERS or not equals or not path:
            message = f"{value!r} is no report; write FMT=PATH with FMT one of {', '.join(RENDERERS)}"
            raise click.BadParameter(message, ctx, param)
        targets.append((form, path))
    return targets


def _codes(values: tuple[str, ...]) -> list[str]:
    """The codes and names in lists with commas."""
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def _severities(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, Severity]:
    """How bad some rules are, each given as ``B104=error``."""
    levels: dict[str, Severity] = {}
    for value in values:
        name, _, word = value.partition("=")
        level = next((known for known in SEVERITIES if known == word), None)
        if not name or level is None:
            message = f"{value!r} sets no severity; write CODE=LEVEL with LEVEL one of {', '.join(SEVERITIES)}"
            raise click.BadParameter(message, ctx, param)
        levels[name] = level
    return levels


def _moment(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """The moment that a time names; of a day, a month or a year, its end."""
    try:
        return None if value is None else Timestamp.parse(value).end
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param) from None


@click.command("validate")
@click.argument("paths", nargs=-1)
@from_option
@model_option
@click.option("--output-format", type=click.Choice(list(RENDERERS)), default="text", show_default=True)
@click.option(
    "--report",
    "reports",
    multiple=True,
    metavar="FMT=PATH",
    callback=_report_targets,
    help="Write a report to a file as well.",
)
@click.option("--files-from", type=click.File(), help="Read paths from a file, one a line; - is standard input.")
@click.option("--select", multiple=True, metavar="CODES", help="Rules to apply, instead of all.")
@click.option("--ignore", multiple=True, metavar="CODES", help="Rules to leave out.")
@click.option(
    "--severity", multiple=True, metavar="CODE=LEVEL", callback=_severities, help="How bad a rule's findings are."
)
@click.option("--now", metavar="TIME", callback=_moment, help="The moment that dates are compared with.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), default="error", show_default=True)
@click.option("--max-findings", type=click.IntRange(min=0), help="Print so many at the most; all are counted.")
@click.option("--limit", type=click.IntRange(min=1), help="Check so many articles of each input at the most.")
def command(
    paths: tuple[str, ...],
    from_: str | None,
    model: type[Article],
    output_format: str,
    reports: list[tuple[str, str]],
    files_from: Iterable[str] | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: dict[str, Severity],
    now: datetime | None,
    fail_on: str,
    max_findings: int | None,
    limit: int | None,
) -> int:
    """Check articles, and say what is wrong, where, and what to do.

    PATHS are files, patterns in quotes ('in/**/*.jsonl.gz'), or - for standard input.
    CODES are codes of rules, their beginnings or names, with commas: D, B104, url-relative;
    newsdata rules lists them.
    """
    listed = [line.rstrip("\n") for line in files_from] if files_from else []
    targets = [*paths, *(path for path in listed if path)]
    if not targets:
        raise click.UsageError("nothing to check: name a file, or - for standard input")
    report = validate(
        targets,
        from_,
        model=model,
        limit=limit,
        select=_codes(select),
        ignore=_codes(ignore),
        severity=severity,
        now=now,
    )
    if output_format == "text":
        click.echo(validation_text(report, max_findings, style_for(sys.stdout)))
    elif rendered := RENDERERS[output_format](report, max_findings):
        click.echo(rendered)
    for form, path in reports:
        Path(path).write_text(RENDERERS[form](report, None) + "\n", encoding="utf-8")
    return _exit_code(report, fail_on)


def _exit_code(report: Report, fail_on: str) -> int:
    if not report.complete:
        return EXIT_INCOMPLETE
    worst = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return EXIT_FOUND if any(report.severities[severity] for severity in worst) else 0
