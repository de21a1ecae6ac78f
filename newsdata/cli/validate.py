"""``newsdata validate``."""

import os
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsdata.cli import EXIT_FOUND, EXIT_INCOMPLETE
from newsdata.cli.options import (
    codes,
    config_options,
    engine_option,
    fetch_options,
    from_option,
    jobs_option,
    model_option,
    refuse_on_clusters,
    rejects_option,
    rules_option,
    severities,
)
from newsdata.cli.progress import shown
from newsdata.cli.sections import SectionedCommand
from newsdata.cli.style import style_for
from newsdata.codes import SEVERITIES, Severity
from newsdata.errors import NewsdataError
from newsdata.fetch import Fetching
from newsdata.fixing import Fixes, difference, rewrite
from newsdata.models import Article
from newsdata.models.time import Timestamp
from newsdata.pipeline import validate
from newsdata.report import Report
from newsdata.reports.github import validation_github
from newsdata.reports.json import validation_json
from newsdata.reports.jsonl import validation_jsonl
from newsdata.reports.junit import validation_junit
from newsdata.reports.sarif import validation_sarif
from newsdata.reports.text import summary, validation_text

if TYPE_CHECKING:
    from newsdata.config import Config

RENDERERS = {
    "text": validation_text,
    "json": validation_json,
    "jsonl": validation_jsonl,
    "sarif": validation_sarif,
    "github": validation_github,
    "junit": validation_junit,
}

_SECTIONS = {
    "Input": ["from_", "model", "files_from", "limit", "jobs", "engine"],
    "What is looked for": ["select", "ignore", "severity", "house", "schema", "now"],
    "What is known and kept": ["baseline", "write_baseline", "rejects"],
    "Addresses": ["allow_private", "timeout", "fetch_bytes"],
    "Fixing": ["fix", "diff"],
    "Output": ["output_format", "reports", "snippets", "max_findings", "fail_on"],
    "Configuration": ["config", "isolated"],
}
"""The groups of options in the help."""


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


def _moment(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """The moment that a time names; of a day, a month or a year, its end."""
    try:
        return None if value is None else Timestamp.parse(value).end
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param) from None


@click.command("validate", cls=SectionedCommand, sections=_SECTIONS)
@click.argument("paths", nargs=-1)
@from_option
@model_option
@click.option("--files-from", type=click.File(), help="Read paths from a file, one a line; - is standard input.")
@click.option("--limit", type=click.IntRange(min=1), help="Check so many articles of each input at the most.")
@click.option("--select", multiple=True, metavar="CODES", callback=codes, help="Look for these, instead of all.")
@click.option("--ignore", multiple=True, metavar="CODES", callback=codes, help="Do not look for these.")
@click.option(
    "--severity", multiple=True, metavar="CODE=LEVEL", callback=severities, help="How bad findings of a code are."
)
@rules_option
@click.option(
    "--schema", metavar="FILE", type=click.Path(exists=True, dir_okay=False), help="A JSON Schema of your own."
)
@click.option("--now", metavar="TIME", callback=_moment, help="The moment that dates are compared with.")
@click.option(
    "--baseline",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    help="Hide what an earlier report or baseline knew.",
)
@click.option(
    "--write-baseline", metavar="FILE", type=click.Path(dir_okay=False), help="Write all that is found to a baseline."
)
@rejects_option
@click.option("--fix", is_flag=True, help="Put right in the files what is mechanical and safe.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--output-format", type=click.Choice(list(RENDERERS)), default="text", show_default=True)
@click.option(
    "--report",
    "reports",
    multiple=True,
    metavar="FMT=PATH",
    callback=_report_targets,
    help="Write a report to a file as well.",
)
@click.option(
    "--snippets/--no-snippets", default=None, help="Show what stands at a place; on a terminal that is the default."
)
@click.option("--max-findings", type=click.IntRange(min=0), help="Print so many at the most; all are counted.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), help="The least that exits with 1; else errors do.")
@jobs_option
@engine_option
@fetch_options
@config_options
def command(
    paths: tuple[str, ...],
    from_: str | None,
    model: type[Article],
    files_from: Iterable[str] | None,
    limit: int | None,
    select: list[str],
    ignore: list[str],
    severity: dict[str, Severity],
    house: tuple[str, ...],
    schema: str | None,
    now: datetime | None,
    baseline: str | None,
    write_baseline: str | None,
    rejects: str | None,
    fix: bool,
    diff: bool,
    output_format: str,
    reports: list[tuple[str, str]],
    snippets: bool | None,
    max_findings: int | None,
    fail_on: Severity | None,
    fetching: Fetching,
    jobs: int | None,
    engine: str,
    config: "Config",
) -> int:
    """Check articles, and say what is wrong, where, and what to do.

    PATHS are files, addresses (https://…), patterns in quotes ('in/**/*.jsonl.gz'), or - for
    standard input.
    CODES are codes, their beginnings or names, with commas: D, B104, url-relative;
    newsdata rules lists them.

    What is named here replaces what the configuration says; a severity and rules of your own
    are added to it.
    """
    listed = [line.rstrip("\n") for line in files_from] if files_from else []
    targets = [*paths, *(path for path in listed if path)]
    if not targets:
        raise click.UsageError("nothing to check: name a file, or - for standard input")
    fixes = Fixes(frozenset(select)) if fix or diff else None
    shared: dict[str, Any] = {
        "model": model,
        "select": select or config.select,
        "ignore": ignore or config.ignore,
        "severity": {**config.severity, **severity},
        "per_file_ignores": config.ignored_in_files(),
        "rules": config.house(house),
        "schema": schema or config.schema,
        "baseline": baseline or _adopted(config, write_baseline),
        "write_baseline": write_baseline,
        "rejects": rejects,
        "now": now,
        "fetching": fetching,
    }
    with shown(targets) as meter:
        if engine == "ray":
            refuse_on_clusters({"--limit": limit, "--fix": fix, "--diff": diff, "--jobs": jobs})
            from newsdata.engines import ray

            report = ray.validate(targets, from_, **shared, meter=meter)
        else:
            report = validate(targets, from_, limit=limit, fixes=fixes, jobs=jobs, meter=meter, **shared)
    if diff and fixes:
        return _differences(report, fixes)
    if fix and fixes:
        _fix(report, fixes)
    if output_format == "text":
        pointed = sys.stdout.isatty() if snippets is None else snippets
        click.echo(validation_text(report, max_findings, style_for(sys.stdout), pointed=pointed))
    elif rendered := RENDERERS[output_format](report, max_findings):
        click.echo(rendered)
    for form, path in reports:
        Path(path).write_text(RENDERERS[form](report, None) + "\n", encoding="utf-8")
    for note in report.notes:
        click.echo(f"newsdata: {note}", err=True)
    return _exit_code(report, fail_on or config.fail_on or "error")


def _adopted(config: "Config", written: str | None) -> str | None:
    """The baseline that the configuration names, unless it is only now written for the first time."""
    known = config.baseline
    if known is None or os.path.exists(known):
        return known
    if written is None or os.path.realpath(known) != os.path.realpath(written):
        raise NewsdataError(f"{config.path}: baseline: {known}: there is no such file; --write-baseline writes it")
    return None


def _differences(report: Report, fixes: Fixes) -> int:
    """Print what would change instead of a report."""
    changes = False
    for path, edits in fixes.files():
        for line in difference(path, edits):
            changes = True
            click.echo(line, nl=False)
    click.echo(summary(report), err=True)
    return EXIT_INCOMPLETE if not report.complete else EXIT_FOUND if changes else 0


def _fix(report: Report, fixes: Fixes) -> None:
    """Change the files, and say what could not be changed."""
    for path, edits in fixes.files():
        if missed := rewrite(path, edits):
            report.find("R004", f"{missed:,} values are not where they were read, and stay", path=path)


def _exit_code(report: Report, fail_on: Severity) -> int:
    if not report.complete:
        return EXIT_INCOMPLETE
    worst = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return EXIT_FOUND if not report.ok or any(report.severities[severity] for severity in worst) else 0
