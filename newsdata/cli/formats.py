"""``newsdata formats``."""

import json

import click

from newsdata.format import Format
from newsdata.formats import formats


@click.command("formats")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(output_format: str) -> None:
    """What is read and written, and what each format cannot carry."""
    if output_format == "json":
        click.echo(json.dumps([_entry(found) for found in formats()], indent=2))
    else:
        _print_table()


def _entry(found: Format) -> dict[str, object]:
    return {
        "name": found.name,
        "title": found.title,
        "reads": found.reads,
        "writes": found.writes,
        "suffixes": list(found.suffixes),
        "media_types": list(found.media_types),
        "carries": "all" if found.carries is None else list(found.carries),
    }


def _print_table() -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("name", "what it is", "reads", "writes", "suffixes", "carries", box=None, pad_edge=False)
    for found in formats():
        carries = "everything" if found.carries is None else ", ".join(found.carries)
        words = ["yes" if able else "no" for able in (found.reads, found.writes)]
        table.add_row(found.name, found.title, *words, " ".join(found.suffixes), carries)
    Console().print(table)
    click.echo("\nEvery suffix may be followed by .gz or .zst. newsdata convert names each value that is lost.")
