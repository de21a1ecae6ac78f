"""What is wrong in a mechanical way, put right in the text of the input and nowhere else.

A rule that knows the remedy gives it for one value. The value is replaced where it stands,
so that every other byte of the input is as it was: spaces, the order of keys, lines that
are no records.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import unified_diff
from typing import NamedTuple, Protocol, TypeAlias

from newsdata.files import STANDARD, created, opened

_BOM = "\ufeff"
_SPACE = " \t\r\n"


FIXABLE = frozenset({"json", "jsonl"})
"""The formats whose values stand in the input as strings of JSON."""


NO_FILE = frozenset({None, STANDARD})
"""The names of inputs that cannot be written to."""


class Edit(NamedTuple):
    """One string of JSON to be replaced by another; *column* is that of the value, or of its key."""

    column: int
    before: str
    after: str


Edits: TypeAlias = Mapping[int, Mapping[int, Edit]]
"""The edits of one input by line and column, both from 1."""


class Remediable(Protocol):
    """A rule, as far as its remedy is concerned."""

    @property
    def code(self) -> str:
        """Its code."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def fix(self) -> Callable[[str], str] | None:
        """What a value becomes."""

    @property
    def fix_when_asked(self) -> bool:
        """Whether that is done only for those who ask for it."""


@dataclass
class Fixes:
    """What is to be put right, input by input; *asked* are rules that were selected one by one."""

    asked: frozenset[str] = frozenset()
    edits: dict[str | None, dict[int, dict[int, Edit]]] = field(default_factory=dict)

    def files(self) -> Iterator[tuple[str, Edits]]:
        """The files that change, each with its edits; standard input and bytes are none."""
        for path, lines in self.edits.items():
            edits = {number: columns for number, columns in lines.items() if columns}
            if path is not None and edits:
                yield path, edits

    def remedy_of(self, rule: Remediable) -> Callable[[str], str] | None:
        """The remedy of a rule, if it is to be used."""
        wanted = not rule.fix_when_asked or rule.code in self.asked or rule.name in self.asked
        return rule.fix if wanted else None

    def propose(self, path: str | None, line: int, column: int, value: str, remedy: Callable[[str], str]) -> str | None:
        """What *value* becomes by *remedy*, after the remedies before it; ``None`` if that is what it is."""
        there = self.edits.setdefault(path, {}).setdefault(line, {})
        current = there[column].after if column in there else value
        after = remedy(current)
        if after != current:
            there[column] = Edit(column, value, after)
        return after if after != value else None


def rewrite(path: str | os.PathLike[str], edits: Edits) -> int:
    """Put *edits* into the file, which is replaced when all of it is written; how many could not be made.

    Raises `OSError` where the file cannot be read or written; it is then as it was.
    """
    missed = 0
    with opened(path) as (stream, _), created(path) as target:
        for number, raw in enumerate(stream, start=1):
            if number in edits:
                line, made = edited(raw.decode(), edits[number])
                missed += len(edits[number]) - made
                target.write(line.encode())
            else:
                target.write(raw)
    return missed


def difference(path: str | os.PathLike[str], edits: Edits) -> Iterator[str]:
    """The edits as a unified diff, a line at a time, each with its newline."""
    yield f"--- {os.fspath(path)}\n"
    yield f"+++ {os.fspath(path)}\n"
    with opened(path) as (stream, _):
        for number, raw in enumerate(stream, start=1):
            if number in edits:
                line = raw.decode()
                changed, made = edited(line, edits[number])
                if made:
                    yield f"@@ -{number} +{number} @@\n"
                    pair = unified_diff([line.rstrip("\r\n") + "\n"], [changed.rstrip("\r\n") + "\n"], n=0)
                    yield from (shown for shown in pair if not shown.startswith(("---", "+++", "@@")))


def edited(line: str, edits: Mapping[int, Edit]) -> tuple[str, int]:
    """*line* with what is edited in it, and how many of the edits could be made."""
    mark = _BOM if line.startswith(_BOM) else ""
    line = line.removeprefix(_BOM)
    made = 0
    for edit in sorted(edits.values(), reverse=True):  # from the right, so that columns stay true
        if (span := _span(line, edit)) is not None:
            start, end = span
            escaped = line[start:end].isascii() and not edit.before.isascii()
            line = line[:start] + json.dumps(edit.after, ensure_ascii=escaped) + line[end:]
            made += 1
    return mark + line, made


def _span(line: str, edit: Edit) -> tuple[int, int] | None:
    """Where the string to be replaced stands; ``None`` if it is not on the line."""
    start = edit.column - 1
    try:
        value, end = _string(line, start)
        after = _skipped(line, end)
        if line.startswith(":", after):  # what was found is a key, and its value comes next
            start = _skipped(line, after + 1)
            value, end = _string(line, start)
    except ValueError:
        return None
    return (start, end) if value == edit.before else None


def _string(line: str, start: int) -> tuple[str, int]:
    value, end = _DECODER.raw_decode(line, start)
    if not isinstance(value, str):
        raise ValueError("no string stands here")
    return value, end


def _skipped(line: str, start: int) -> int:
    while start < len(line) and line[start] in _SPACE:
        start += 1
    return start


_DECODER = json.JSONDecoder()
