"""``newsdata rules``."""

import json
from collections.abc import Iterator
from typing import Any

import click

from newsdata.codes import CODES, Code
from newsdata.errors import RuleError
from newsdata.rule import Rule
from newsdata.rules import rule_named, rules


@click.command("rules")
@click.argument("code", required=False)
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(code: str | None, output_format: str) -> None:
    """Every kind of finding: what it means, why it matters, what to do.

    CODE is a code or a name, and explains one. What a reader finds is always reported; what
    a rule of articles finds can be selected, ignored, or given another severity.
    """
    listed = _all() if code is None else [_one(code)]
    if output_format == "json":
        entries = [_entry(each) for each in listed]
        click.echo(json.dumps(entries if code is None else entries[0], indent=2, ensure_ascii=False))
    elif code is None:
        click.echo("\n".join(_line(each) for each in listed))
        click.echo("\nnewsdata rules CODE explains one.")
    else:
        click.echo("\n".join(_page(listed[0])))


def _all() -> list[Code | Rule]:
    return sorted([*CODES.values(), *rules()], key=lambda each: each.code)


def _one(name: str) -> Code | Rule:
    found = next((known for known in CODES.values() if name in (known.code, known.name)), None)
    try:
        return found or rule_named(name)
    except RuleError as error:
        raise click.BadParameter(str(error), param_hint="CODE") from None


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
