"""``newsdata stats``."""

import shutil

import click

from newsdata.cli import EXIT_FOUND, EXIT_INCOMPLETE
from newsdata.cli.options import from_option, model_option
from newsdata.cli.progress import shown
from newsdata.models import Article
from newsdata.pipeline.counting import stats
from newsdata.reports.statistics import statistics_json, statistics_text

_TOP = 5
_WIDEST = 120


@click.command("stats")
@click.argument("paths", nargs=-1, required=True)
@from_option
@model_option
@click.option("--limit", type=click.IntRange(min=1), help="Count so many articles of each input at the most.")
@click.option("--top", type=click.IntRange(min=1), default=_TOP, show_default=True, help="List so many values.")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(
    paths: tuple[str, ...], from_: str | None, model: type[Article], limit: int | None, top: int, output_format: str
) -> int:
    """What is in a dataset: dates, languages, publishers, how full each field is, repeats.

    PATHS are files, patterns in quotes ('in/**/*.jsonl.gz'), or - for standard input. All of
    them are counted as one dataset, in memory that does not grow with it; what is not exact
    says so.
    """
    with shown(paths) as meter:
        found = stats(paths, from_, model=model, limit=limit, top=top, meter=meter)
    if output_format == "json":
        click.echo(statistics_json(found))
    else:
        click.echo(statistics_text(found, min(_WIDEST, shutil.get_terminal_size().columns)))
    if not found.complete:
        for finding in found.findings[:_TOP]:
            click.echo(str(finding), err=True)
        return EXIT_INCOMPLETE
    return EXIT_FOUND if found.report.records.rejected else 0
