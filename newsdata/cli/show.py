"""``newsdata show``."""

import click

from newsdata.cli import EXIT_INCOMPLETE
from newsdata.cli.options import fetch_options, from_option, model_option
from newsdata.errors import NewsdataError
from newsdata.fetch import Fetching
from newsdata.models import Article
from newsdata.pipeline import validate
from newsdata.reader import read


@click.command("show")
@click.argument("path")
@from_option
@click.option("--id", "id_", help="The article with this id; else the first.")
@click.option("--line", type=click.IntRange(min=1), help="The article on this line; of a table, in this row.")
@model_option
@fetch_options
def command(
    path: str, from_: str | None, id_: str | None, line: int | None, model: type[Article], fetching: Fetching
) -> int:
    """One article as a person would read it, with what is found in it beside what it is about."""
    from rich.console import Console

    from newsdata.reports.article import readable

    reader = read(path, from_, model=model, on_error="skip", fetching=fetching)
    for article in reader:
        if (id_ is None or article.id == id_) and (line is None or reader.line == line):
            findings = validate(article, model=model).findings
            Console(highlight=False).print(readable(article, findings))
            return 0
    for finding in reader.report.findings:
        click.echo(str(finding), err=True)
    wanted = " ".join([f"with id {id_!r}"] * (id_ is not None) + [f"on line {line}"] * (line is not None))
    if not reader.report.complete:
        return EXIT_INCOMPLETE
    raise NewsdataError(f"{path} has no article {wanted}".rstrip())
