"""Every rule of articles: a `Rule` in a module here is registered by being there.

A package of your own joins with an entry point in the group ``newsdata.rules`` that names
a module with rules.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules

from newsdata.codes import CODES, SEVERITIES, Severity
from newsdata.errors import RuleError
from newsdata.rule import Rule

ENTRY_POINTS = "newsdata.rules"


def rules() -> list[Rule]:
    """All rules by code. Raises `RuleError` if two have one code or one name."""
    return list(_all())


def rule_named(name: str) -> Rule:
    """The rule with this code or name. Raises `RuleError` if there is none."""
    for each in rules():
        if name in (each.code, each.name):
            return each
    raise RuleError(f"{_unknown(name)}; newsdata rules lists them")


def selected(
    select: Iterable[str] = (), ignore: Iterable[str] = (), severity: Mapping[str, Severity] | None = None
) -> list[Rule]:
    """The rules that *select* names, all if it names none, without those that *ignore* names.

    A rule is named by its code, the beginning of codes, or its name; *severity* sets how bad
    some are. Raises `RuleError` for what names no rule.
    """
    wanted, unwanted = _named(select), _named(ignore)
    levels: dict[Rule, Severity] = {}
    for name, level in (severity or {}).items():
        if level not in SEVERITIES:
            raise RuleError(f"{level!r} is no severity; there are {', '.join(SEVERITIES)}")
        levels.update(dict.fromkeys(_named([name]), level))
    kept = [each for each in rules() if (each in wanted or not wanted) and each not in unwanted]
    return [replace(each, severity=levels[each]) if each in levels else each for each in kept]


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


def _named(names: Iterable[str]) -> set[Rule]:
    found: set[Rule] = set()
    for name in names:
        fitting = {each for each in rules() if name and (each.code.startswith(name) or each.name == name)}
        if not fitting:
            raise RuleError(f"{_unknown(name)}; newsdata rules lists them")
        found |= fitting
    return found


def _unknown(name: str) -> str:
    if any(name in (known.code, known.name) for known in CODES.values()):
        return f"{name} is what a reader finds, which is always reported, and no rule"
    return f"no rule is called {name!r}"


@cache
def _all() -> tuple[Rule, ...]:
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    modules += [entry.load() for entry in entry_points(group=ENTRY_POINTS)]
    return unique(value for module in modules for value in vars(module).values() if isinstance(value, Rule))
