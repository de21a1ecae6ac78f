"""``newsdata convert``."""

import sys
from pathlib import Path

import click

from newsdata.cli import EXIT_FOUND, EXIT_INCOMPLETE
from newsdata.cli.options import from_option, known_format, model_option, rejects_option
from newsdata.cli.style import style_for
from newsdata.errors import FormatError
from newsdata.models import Article
from newsdata.pipeline import OnLoss, Result, convert
from newsdata.reports.json import conversion_json
from newsdata.reports.text import conversion_text
from newsdata.writer import format_for


@click.command("convert")
@click.argument("inputs", nargs=-1, required=True, metavar="IN… OUT")
@from_option
@click.option(
    "--to", metavar="FORMAT", callback=known_format, help="The output's format, where its name does not say it."
)
@click.option("--lossless", is_flag=True, help="Refuse a format that cannot carry every article whole.")
@click.option("--on-loss", type=click.Choice(["warn", "error", "ignore"]), default="warn", show_default=True)
@click.option("--verify", is_flag=True, help="Read back what was written and compare.")
@rejects_option
@click.option("--report", type=click.Path(dir_okay=False), help="Write what was found and lost to a JSON file.")
@model_option
def command(
    inputs: tuple[str, ...],
    from_: str | None,
    to: str | None,
    lossless: bool,
    on_loss: OnLoss,
    verify: bool,
    rejects: str | None,
    report: str | None,
    model: type[Article],
) -> int:
    """Write articles in another format, and say what does not come through.

    The articles of IN… go to OUT, whose suffix names the format (see: newsdata formats) and
    the compression, .gz or .zst; - is standard input or output. OUT is replaced at once,
    when all is written.
    """
    if len(inputs) < 2:
        raise click.UsageError("name the inputs and then the output: newsdata convert IN… OUT")
    *sources, target = inputs
    if lossless and not (found := format_for(target, to)).lossless:
        raise FormatError(f"{found.name} cannot carry every article whole; drop --lossless to see what it would lose")
    result = convert(sources, target, from_=from_, to=to, on_loss=on_loss, verify=verify, rejects=rejects, model=model)
    click.echo(conversion_text(result.report, style_for(sys.stderr)), err=True)
    if not result.written:
        click.echo(f"{target} is not written.", err=True)
    for note in result.report.notes:
        click.echo(f"newsdata: {note}", err=True)
    if report:
        Path(report).write_text(conversion_json(result.report) + "\n", encoding="utf-8")
    return _exit_code(result, on_loss)


def _exit_code(result: Result, on_loss: OnLoss) -> int:
    found = result.report
    if not found.complete:
        return EXIT_INCOMPLETE
    return EXIT_FOUND if not found.ok or (on_loss == "error" and found.losses) else 0
