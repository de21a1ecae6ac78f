"""Rules that a house wrote for itself, loaded from its modules and files.

Their codes are their own: one to three capitals and three digits, none of which newsdata
has. Several letters are the safer choice, since newsdata's own codes begin with one.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b
from importlib import import_module
from importlib.machinery import SourceFileLoader
from os import PathLike, fspath
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from newsdata.codes import SEVERITIES
from newsdata.columns.mask import Mask
from newsdata.errors import RuleError
from newsdata.memory import Recall
from newsdata.rule import Rule
from newsdata.rules import catalogue

RuleSource: TypeAlias = Rule | str | PathLike[str]
"""A rule, or the module that has some: its name, or the path of its file."""

_CODE = re.compile("[A-Z]{1,3}[0-9]{3}")
_NAME = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")


def house_rules(sources: Iterable[RuleSource]) -> list[Rule]:
    """The rules of modules, files and by themselves, each once.

    Raises `RuleError` for a module that cannot be loaded or has no rules, and for a rule
    that is not described or whose code or name is taken.
    """
    listed = [found for source in sources for found in _rules_of(source)]
    known = catalogue()
    taken = {name: "newsdata" for each in known.values() for name in (each.code, each.name)}
    chosen: dict[str, tuple[Rule, Rule]] = {}
    for each, origin, source in listed:
        if each.code in chosen and chosen[each.code][0] is each:
            continue
        if known.get(each.code) is each:  # a module may use one of newsdata's own
            continue
        for name in (each.code, each.name):
            if name in taken:
                raise RuleError(f"{origin}: {name!r} is a rule of {taken[name]} already; call this one something else")
            taken[name] = origin
        if fault := _fault(each):
            raise RuleError(f"{origin}: {fault}")
        chosen[each.code] = each, replace(each, function=_guarded(each, origin), source=source)
    return [guarded for _, (_, guarded) in sorted(chosen.items())]


def _rules_of(source: RuleSource) -> Iterator[tuple[Rule, str, str | None]]:
    """Rules with the module that they are in, and with what they can be loaded from again."""
    if isinstance(source, Rule):
        yield source, source.function.__module__, source.source
        return
    name = fspath(source)
    module = _loaded(name)
    found = [value for value in vars(module).values() if isinstance(value, Rule)]
    if not found:
        raise RuleError(f"{name} has no rules; make one with @rule from newsdata.rule")
    for each in found:
        yield each, name, name


def _loaded(name: str) -> ModuleType:
    is_file = name.endswith(".py")
    if is_file and not Path(name).is_file():
        raise RuleError(f"{name}: there is no such file")
    try:
        return _of_file(Path(name)) if is_file else import_module(name)
    except ModuleNotFoundError as error:
        if is_file or error.name not in (name, name.partition(".")[0]):
            raise RuleError(f"{name} cannot be loaded: {error}") from error
        hint = f"install it, or name its file: {name.replace('.', '/')}.py"
        raise RuleError(f"there is no module {name!r}; {hint}") from None
    except Exception as error:  # whatever a program of somebody else raises
        raise RuleError(f"{name} cannot be loaded: {type(error).__name__}: {error}") from error


def _of_file(path: Path) -> ModuleType:
    digest = blake2b(str(path.resolve()).encode(), digest_size=6).hexdigest()
    name = f"{path.stem}_{digest}"  # two files of one name are two modules
    loader = SourceFileLoader(name, str(path))
    module = ModuleType(name)
    module.__file__, module.__loader__ = str(path), loader
    sys.modules[name] = module
    try:
        loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _fault(each: Rule) -> str | None:
    """What is wrong with the description of a rule."""
    if not _CODE.fullmatch(each.code):
        return f"{each.code!r} is no code; write one to three capitals and three digits, such as HSE101"
    if not _NAME.fullmatch(each.name):
        return f"{each.code} is called {each.name!r}; write small letters, digits and hyphens, such as desk-missing"
    if each.severity not in SEVERITIES:
        return f"{each.code} has the severity {each.severity!r}; there are {', '.join(SEVERITIES)}"
    if not each.about:
        return f"{each.code} has no docstring, which is its page; say what it finds, why it matters, what to do"
    return None


def _guarded(each: Rule, origin: str) -> Callable[..., Any]:
    """The function of a rule, whose failure names it."""

    def function(*columns: Any, **also: Any) -> Any:
        try:
            found = each.function(*columns, **also)
            return found if isinstance(found, Mask | Recall) else tuple(found)
        except RuleError:
            raise
        except Exception as error:
            why = f"{type(error).__name__}: {error}"
            raise RuleError(f"{each.code} in {origin} fails: {why}") from error

    return function
