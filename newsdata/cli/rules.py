"""``newsdata rules``."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from newsdata.cli.options import config_options, rules_option
from newsdata.codes import Code
from newsdata.rule import Rule
from newsdata.rules import Catalogue, catalogue, unknown

if TYPE_CHECKING:
    from newsdata.config import Config


@click.command("rules")
@click.argument("code", required=False)
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@rules_option
@config_options
def command(code: str | None, output_format: str, house: tuple[str, ...], config: "Config") -> None:
    """Every kind of finding: what it means, why it matters, what to do.

    CODE is a code or a name, and explains one. Any can be selected, ignored, or given another
    severity; only what keeps a record from being read is always reported, and an error. Rules
    of your own, which are named here or in the configuration, are among them.
    """
    known = catalogue(config.house(house))
    listed = list(known.values()) if code is None else [_one(code, known)]
    if output_format == "json":
        entries = [_entry(each) for each in listed]
        click.echo(json.dumps(entries if code is None else entries[0], indent=2, ensure_ascii=False))
    elif code is None:
        click.echo("\n".join(_line(each) for each in listed))
        click.echo("\nnewsdata rules CODE explains one.")
    else:
        click.echo("\n".join(_page(listed[0])))


def _one(name: str, known: Catalogue) -> Code | Rule:
    found = next((each for each in known.values() if name in (each.code, each.name)), None)
    if found is None:
        raise click.BadParameter(unknown(name, known), param_hint="CODE")
    return found


def _found_by(each: Code | Rule) -> str:
    return "rule" if isinstance(each, Rule) else "reader"


def _entry(each: Code | Rule) -> dict[str, Any]:
    entry = {
        "code": each.code,
        "name": each.name,
        "severity": each.severity,
        "found_by": _found_by(each),
        "about": each.about,
    }
    return {**entry, "hint": each.hint, "breaks": list(each.breaks)} if isinstance(each, Rule) else entry


def _line(each: Code | Rule) -> str:
    return f"{each.code}  {each.severity:<7}  {_found_by(each):<6}  {each.name}"


def _page(each: Code | Rule) -> Iterator[str]:
    yield f"{each.code} {each.name} ({each.severity}, found by a {_found_by(each)})"
    yield ""
    yield each.about
    if isinstance(each, Rule):
        yield ""
        yield "It speaks on these together:" if each.memory else "It speaks on:"
        yield from (f"  {json.dumps(record, ensure_ascii=False)}" for record in each.breaks)
