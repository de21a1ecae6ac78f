"""``newsdata diff``."""

import shutil
import sys

import click

from newsdata.cli import EXIT_FOUND, EXIT_INCOMPLETE
from newsdata.cli.options import known_format, model_option
from newsdata.cli.progress import shown
from newsdata.cli.style import style_for
from newsdata.comparison import Change, Comparison, Key
from newsdata.models import Article
from newsdata.pipeline.comparing import KEPT, compare
from newsdata.reports.comparison import change_json, comparison_json, comparison_text

_SHOWN = 10
"""How many examples of each kind are printed as text, if nothing else is asked for."""

_FINDINGS = 5


def _formats(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str | None, str | None]:
    """The formats of both sides; one stands for both."""
    if len(values) > 2:
        raise click.BadParameter("names a format once for both, or twice, of A and of B", ctx, param)
    names = [known_format(ctx, param, value) for value in values] or [None]
    return names[0], names[-1]


@click.command("diff")
@click.argument("left", metavar="A")
@click.argument("right", metavar="B")
@click.option(
    "--key",
    type=click.Choice(["id", "url", "position"]),
    help="What tells which record belongs to which; else the id, and the url of those without.",
)
@click.option("--ignore", multiple=True, metavar="FIELD", help="A field that may differ: retrieved, body/*/marks.")
@click.option(
    "--from",
    "from_",
    multiple=True,
    metavar="FORMAT",
    callback=_formats,
    help="The format where it cannot be told; twice, of A and of B.",
)
@model_option
@click.option("--output-format", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
@click.option(
    "--max",
    "most",
    type=click.IntRange(min=0),
    help=f"List so many changes of each kind; else {_SHOWN}, {KEPT:,} in JSON, all in JSON Lines.",
)
def command(
    left: str,
    right: str,
    key: Key | None,
    ignore: tuple[str, ...],
    from_: tuple[str | None, str | None],
    model: type[Article],
    output_format: str,
    most: int | None,
) -> int:
    """Two datasets compared: what is added, removed and changed.

    A and B are files of any format, patterns in quotes, or - for standard input. Their order
    is no difference. It exits with 0 if they are equal and with 1 if not.
    """
    kept = most if most is not None else _SHOWN if output_format == "text" else KEPT
    lines = _Lines(most) if output_format == "jsonl" else None
    with shown([left, right], prints=output_format == "jsonl") as meter:
        found = compare(
            left,
            right,
            key=key,
            ignore=ignore,
            from_=from_,
            model=model,
            keep=0 if lines else kept,
            tell=lines,
            meter=meter,
        )
    if output_format == "json":
        click.echo(comparison_json(found))
    elif output_format == "text":
        width = shutil.get_terminal_size().columns
        click.echo(comparison_text(found, kept, width, style_for(sys.stdout)))
    return _exit_code(found)


class _Lines:
    """Prints changes as they come, so many of each kind at the most."""

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._printed: dict[str, int] = {}

    def __call__(self, change: Change) -> None:
        printed = self._printed.get(change.kind, 0)
        if self._most is None or printed < self._most:
            self._printed[change.kind] = printed + 1
            click.echo(change_json(change))


def _exit_code(found: Comparison) -> int:
    if not found.complete:
        for finding in found.findings[:_FINDINGS]:
            click.echo(str(finding), err=True)
        return EXIT_INCOMPLETE
    return 0 if found.equal else EXIT_FOUND
