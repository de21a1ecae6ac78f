"""``newsdata schema``."""

import json
from pathlib import Path
from typing import Any

import click

from newsdata.cli import EXIT_FOUND
from newsdata.cli.options import model_option
from newsdata.models import Article
from newsdata.schema import MODELS, arrow_text, json_schema, schema_files, stale_files
from newsdata.schema_diff import schema_diff


class _NameOrVerb(click.Group):
    """``schema NAME`` prints; ``schema diff`` and ``schema check`` are commands of their own."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands:
            args = ["print", *args]
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not any(arg in self.commands or arg in ctx.help_option_names for arg in args):
            args = ["print", *args]
        return super().parse_args(ctx, args)


@click.group("schema", cls=_NameOrVerb)
def command() -> None:
    """Print, compare or check the published schemas.

    newsdata schema [NAME] [--as jsonschema|arrow]  prints one; NAME is article or feed.
    """


@command.command("print", hidden=True)
@click.argument("name", type=click.Choice(list(MODELS)), default="article")
@click.option("--as", "form", type=click.Choice(["jsonschema", "arrow"]), default="jsonschema", show_default=True)
@model_option
def print_(name: str, form: str, model: type[Article]) -> None:
    """Print the schema of an article, of a feed, or of a model of your own."""
    printed = MODELS[name] if model is Article else model
    click.echo(
        arrow_text(printed).rstrip("\n")
        if form == "arrow"
        else json.dumps(json_schema(printed), indent=2, ensure_ascii=False)
    )


@command.command("diff")
@click.argument("old", type=click.Path(exists=True, dir_okay=False))
@click.argument("new", type=click.Path(exists=True, dir_okay=False))
def diff(old: str, new: str) -> int:
    """Say what changed from one JSON Schema to another, and whether old data still fits.

    Exits with 1 if something that OLD accepts is refused by NEW.
    """
    changes = schema_diff(_loaded(old), _loaded(new))
    for change in changes:
        click.echo(f"{'breaking' if change.breaking else 'additive'}  {change.pointer or '/'}: {change.reason}")
    breaking = sum(change.breaking for change in changes)
    click.echo(f"{breaking} breaking, {len(changes) - breaking} additive.")
    return EXIT_FOUND if breaking else 0


@command.command("check")
@click.argument("folder", type=click.Path(file_okay=False), default="schema")
@click.option("--write", is_flag=True, help="Write the files instead of comparing them.")
def check(folder: str, write: bool) -> int:
    """Compare the files below FOLDER with what the models say, byte for byte."""
    root = Path(folder)
    stale = list(stale_files(root))
    if write:
        for name in stale:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(schema_files()[name], encoding="utf-8", newline="\n")
    for name in stale:
        click.echo(f"{root / name}: {'written' if write else 'is not what the models say; run schema check --write'}")
    if not stale:
        click.echo(f"{folder}: {len(schema_files())} files, all current.")
    return EXIT_FOUND if stale and not write else 0


def _loaded(path: str) -> dict[str, Any]:
    try:
        schema = json.loads(Path(path).read_bytes())
    except ValueError as error:
        raise click.UsageError(f"{path} is no JSON Schema: {error}") from None
    if not isinstance(schema, dict):
        raise click.UsageError(f"{path} is no JSON Schema: it is no object")
    return schema
