"""Every rule of articles: a `Rule` in a module here is registered by being there.

A package of your own joins with an entry point in the group ``newsdata.rules`` that names
a module with rules.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from typing import TypeAlias

from newsdata.codes import CODES, SEVERITIES, Code, Severity
from newsdata.errors import RuleError
from newsdata.rule import Rule

ENTRY_POINTS = "newsdata.rules"

Catalogue: TypeAlias = Mapping[str, Code | Rule]
"""Kinds of findings by their code."""

_CODE = re.compile("([A-Z]+)([0-9]*)")


def rules() -> list[Rule]:
    """All rules by code. Raises `RuleError` if two have one code or one name."""
    return list(_all())


def rule_named(name: str) -> Rule:
    """The rule with this code or name. Raises `RuleError` if there is none."""
    for each in rules():
        if name in (each.code, each.name):
            return each
    raise RuleError(unknown(name, catalogue()))


def catalogue(house: Iterable[Rule] = ()) -> Catalogue:
    """Every kind of finding by code: what readers find, and what rules do, with those of a *house*."""
    listed: list[Code | Rule] = [*CODES.values(), *rules(), *house]
    return {each.code: each for each in sorted(listed, key=lambda each: each.code)}


def named(names: Iterable[str], among: Catalogue) -> set[str]:
    """The codes that *names* stand for: codes, the beginnings of codes, or names.

    Raises `RuleError` for what names nothing.
    """
    found: set[str] = set()
    for name in names:
        fitting = {code for code, each in among.items() if each.name == name or _begins(code, name)}
        if not fitting:
            raise RuleError(unknown(name, among))
        found |= fitting
    return found


def unknown(name: str, among: Catalogue) -> str:
    """What to say of a *name* that names nothing, with the nearest that does."""
    words = {word: f"{each.code} {each.name}" for each in among.values() for word in (each.code, each.name)}
    nearest = name.upper() if name.upper() in words else next(iter(get_close_matches(name, words, 1, 0.7)), None)
    meant = f"did you mean {words[nearest]}? " if nearest else ""
    return f"no rule is called {name!r}; {meant}newsdata rules lists them"


def selected(
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, Severity] | None = None,
    house: Iterable[Rule] = (),
) -> list[Rule]:
    """The rules that *select* names, all if it names none, without those that *ignore* names.

    A rule is named by its code, the beginning of codes, or its name; *severity* sets how bad
    some are. Raises `RuleError` for what names no rule, and no other kind of finding.
    """
    known = catalogue(house)
    wanted, unwanted, levels = named(select, known), named(ignore, known), leveled(severity or {}, known)
    kept = [
        each
        for code, each in known.items()
        if isinstance(each, Rule) and (code in wanted or not wanted) and code not in unwanted
    ]
    return [replace(each, severity=levels[each.code]) if each.code in levels else each for each in kept]


def leveled(severity: Mapping[str, Severity], among: Catalogue) -> dict[str, Severity]:
    """How bad the findings of each code are to be; a code or name wins over a beginning.

    Raises `RuleError` for what names nothing, and for what is no severity.
    """
    levels: dict[str, Severity] = {}
    for name in sorted(severity, key=len):
        if severity[name] not in SEVERITIES:
            raise RuleError(f"{severity[name]!r} is no severity; there are {', '.join(SEVERITIES)}")
        levels.update(dict.fromkeys(named([name], among), severity[name]))
    return levels


def unique(found: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules by code. Raises `RuleError` if two have one code or one name, or one that readers use."""
    ordered = sorted(found, key=lambda each: each.code)
    taken = {name for known in CODES.values() for name in (known.code, known.name)}
    for each in ordered:
        for name in (each.code, each.name):
            if name in taken:
                raise RuleError(f"two rules are called {name!r}; uninstall one of the packages that bring them")
            taken.add(name)
    return tuple(ordered)


def _begins(code: str, name: str) -> bool:
    """Whether *name* is a beginning of *code*: its letters, and as many digits as there are."""
    family, beginning = _CODE.fullmatch(code), _CODE.fullmatch(name)
    if family is None or beginning is None:
        return code == name
    return family[1] == beginning[1] and family[2].startswith(beginning[2])


@cache
def _all() -> tuple[Rule, ...]:
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    modules += [entry.load() for entry in entry_points(group=ENTRY_POINTS)]
    return unique(value for module in modules for value in vars(module).values() if isinstance(value, Rule))
