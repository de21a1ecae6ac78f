"""``newsdata validate``."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from newsdata.cli import EXIT_FOUND, EXIT_INCOMPLETE
from newsdata.cli.options import from_option, model_option
from newsdata.cli.style import style_for
from newsdata.findings import SEVERITIES
from newsdata.models import Article
from newsdata.pipeline import validate
from newsdata.report import Report
from newsdata.reports.json import validation_json
from newsdata.reports.jsonl import validation_jsonl
from newsdata.reports.text import validation_text

RENDERERS = {"text": validation_text, "json": validation_json, "jsonl": validation_jsonl}


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
    fail_on: str,
    max_findings: int | None,
    limit: int | None,
) -> int:
    """Check articles, and say what is wrong, where, and what to do.

    PATHS are files, patterns in quotes ('in/**/*.jsonl.gz'), or - for standard input.
    """
    listed = [line.rstrip("\n") for line in files_from] if files_from else []
    targets = [*paths, *(path for path in listed if path)]
    if not targets:
        raise click.UsageError("nothing to check: name a file, or - for standard input")
    report = validate(targets, from_, model=model, limit=limit)
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
