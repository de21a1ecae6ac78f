"""What a project says once for all its checks: ``newsdata.toml``, or a table in ``pyproject.toml``.

The nearest file counts, from the working directory upwards, and no other is read. Every
mistake in it is an error that names the file and the key: a check that silently left out
what a misspelt line asked for would pass for the wrong reason.
"""

import glob
import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from newsdata.codes import SEVERITIES, Severity
from newsdata.errors import NewsdataError, RuleError
from newsdata.house import RuleSource, house_rules
from newsdata.rule import Rule
from newsdata.rules import catalogue, leveled, named

OWN_FILE = "newsdata.toml"
SHARED_FILE = "pyproject.toml"
TABLE = "tool.newsdata"

_Seen = TypeVar("_Seen")


class ConfigError(NewsdataError):
    """A configuration that says something unknown or impossible; it names the file and the key."""


@dataclass(frozen=True)
class Config:
    """What a configuration says. Paths are relative to the working directory, patterns to its file."""

    path: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fail_on: Severity | None = None
    rules: tuple[str, ...] = ()
    schema: str | None = None
    baseline: str | None = None

    def ignored_in_files(self) -> dict[str, tuple[str, ...]]:
        """What is ignored in files, by patterns that mean the same wherever one stands."""
        folder = glob.escape(str(self.path.parent.absolute())) if self.path else ""
        return {_pattern(pattern, folder): codes for pattern, codes in self.per_file_ignores.items()}

    def house(self, more: Iterable[RuleSource] = ()) -> list[Rule]:
        """The house rules that it names, with *more* that are named elsewhere.

        Raises `ConfigError` for rules that cannot be loaded and for codes that there are not.
        """
        own = self._said("rules", partial(house_rules, self.rules))
        house = house_rules([*own, *more])
        known = catalogue(house)
        self._said("select", partial(named, self.select, known))
        self._said("ignore", partial(named, self.ignore, known))
        self._said("severity", partial(leveled, self.severity, known))
        for pattern, codes in self.per_file_ignores.items():
            self._said(f"per-file-ignores: {pattern!r}", partial(named, codes, known))
        return house

    def _said(self, key: str, look: Callable[[], _Seen]) -> _Seen:
        try:
            return look()
        except RuleError as error:
            raise ConfigError(f"{self.path}: {key}: {error}") from error


def config_for(folder: Path) -> Config:
    """The configuration nearest to *folder*, in it or above; an empty one if there is none."""
    for here in (folder, *folder.parents):
        if (here / OWN_FILE).is_file():
            return config_in(here / OWN_FILE)
        if (here / SHARED_FILE).is_file() and _table_of(shared := here / SHARED_FILE) is not None:
            return config_in(shared)
    return Config()


def config_in(path: Path) -> Config:
    """The configuration in one file. Raises `ConfigError` for whatever is wrong with it."""
    table = _table_of(path)
    if table is None:
        raise ConfigError(f"{_shown(path)} has no [{TABLE}]; add it, or name another file")
    if unknown := [key for key in table if key not in _KEYS]:
        raise ConfigError(_unknown_key(path, unknown[0]))
    values = {key: _KEYS[key](_Said(_shown(path), key, value)) for key, value in table.items()}
    folder = path.parent
    if "rules" in values:  # a module is found by its name, a file by its path
        values["rules"] = tuple(_file(name, folder) if name.endswith(".py") else name for name in values["rules"])
    for key in ("schema", "baseline"):
        if key in values:
            values[key] = _file(values[key], folder)
    if "schema" in values and not os.path.isfile(values["schema"]):
        raise ConfigError(f"{_shown(path)}: schema: {values['schema']}: there is no such file")
    return Config(Path(_shown(path)), **{key.replace("-", "_"): value for key, value in values.items()})


@dataclass(frozen=True)
class _Said:
    """A value of a configuration, and where it stands."""

    path: str
    key: str
    value: Any

    def refused(self, expected: str, value: Any = None) -> ConfigError:
        """The error for a value that is not what is expected."""
        shown = _cut(repr(self.value if value is None else value))
        return ConfigError(f"{self.path}: {self.key} is {shown}; {expected}")


def _codes(said: _Said) -> tuple[str, ...]:
    if not isinstance(said.value, list) or not all(isinstance(each, str) for each in said.value):
        raise said.refused('write a list of strings: ["B", "D201"]')
    return tuple(said.value)


def _modules(said: _Said) -> tuple[str, ...]:
    if not isinstance(said.value, list) or not all(isinstance(each, str) and each for each in said.value):
        raise said.refused('write a list of modules or files: ["house_rules.py"]')
    return tuple(said.value)


def _levels(said: _Said) -> dict[str, Severity]:
    if not isinstance(said.value, dict):
        raise said.refused('write a table: severity = { B101 = "error" }')
    return {name: _level(_Said(said.path, f"{said.key}: {name}", level)) for name, level in said.value.items()}


def _level(said: _Said) -> Severity:
    level = next((known for known in SEVERITIES if known == said.value), None)
    if level is None:
        raise said.refused(f"{_meant(said.value, SEVERITIES)}there are {', '.join(SEVERITIES)}")
    return level


def _per_file(said: _Said) -> dict[str, tuple[str, ...]]:
    if not isinstance(said.value, dict):
        raise said.refused('write a table: per-file-ignores = { "drafts/*" = ["A201"] }')
    return {
        pattern: _codes(_Said(said.path, f"{said.key}: {pattern!r}", codes)) for pattern, codes in said.value.items()
    }


def _path(said: _Said) -> str:
    if not isinstance(said.value, str) or not said.value:
        raise said.refused('write the path of a file in "quotes", relative to this one')
    return said.value


_KEYS: dict[str, Callable[[_Said], Any]] = {
    "select": _codes,
    "ignore": _codes,
    "severity": _levels,
    "per-file-ignores": _per_file,
    "fail-on": _level,
    "rules": _modules,
    "schema": _path,
    "baseline": _path,
}


def _table_of(path: Path) -> dict[str, Any] | None:
    """What the file says to newsdata; ``None`` for a ``pyproject.toml`` that says nothing to it."""
    try:
        said = tomllib.loads(path.read_bytes().decode())
    except OSError as error:
        raise ConfigError(f"{_shown(path)}: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:  # what is no TOML, and what is no UTF-8
        raise ConfigError(f"{_shown(path)} is no TOML: {error}") from None
    if path.name != SHARED_FILE:
        return said
    tools = said.get("tool")
    table = tools.get("newsdata") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{_shown(path)}: {TABLE} is {_cut(repr(table))}; write a table: [{TABLE}]")
    return table


def _unknown_key(path: Path, key: str) -> str:
    if key == "tool" and path.name != SHARED_FILE:
        return f"{_shown(path)} has a table [tool]; write the keys at the top, without [{TABLE}]"
    meant = _meant(key.replace("_", "-"), _KEYS)
    return f"{_shown(path)}: there is no key {key!r}; {meant}there are {', '.join(_KEYS)}"


def _meant(word: Any, words: Iterable[str]) -> str:
    nearest = get_close_matches(str(word).lower(), list(words), 1, 0.5)
    return f"did you mean {nearest[0]!r}? " if nearest else ""


def _pattern(pattern: str, folder: str) -> str:
    """A *pattern* of paths from *folder* on as one of whole paths; that of a bare name is as it was."""
    negated = pattern.startswith("!")
    bare = pattern[negated:]
    return f"{'!' * negated}{os.path.normpath(os.path.join(folder, bare))}" if "/" in bare else pattern


def _file(name: str, folder: Path) -> str:
    return name if os.path.isabs(name) else os.path.normpath(os.path.join(_relative(folder), name))


def _shown(path: Path) -> str:
    return os.path.join(_relative(path.parent), path.name).removeprefix(f".{os.sep}")


def _relative(folder: Path) -> str:
    try:
        return os.path.relpath(folder).replace(os.sep, "/")
    except ValueError:  # another drive, on Windows
        return str(folder.absolute())


def _cut(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
