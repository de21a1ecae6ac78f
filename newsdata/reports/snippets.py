"""What stands at the place of a finding, with a caret below it."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from rich.cells import cell_len

from newsdata.fetch import is_address
from newsdata.files import STANDARD, opened
from newsdata.findings import Finding

WIDTH = 76
"""How many characters of a line are shown."""

BEFORE = 30
"""How many of them stand before the caret, in a long line."""

LOOKED_AT = 2**28
"""How many bytes of an input are read again for it; a finding beyond them is shown without."""


def snippets(findings: Iterable[Finding]) -> dict[Finding, str]:
    """Two lines for each finding that has a line and column in a file: the text there, and the caret."""
    wanted: dict[str, dict[int, list[Finding]]] = defaultdict(lambda: defaultdict(list))
    for finding in findings:
        path = finding.path
        if path and path != STANDARD and not is_address(path) and finding.line and finding.column:
            wanted[path][finding.line].append(finding)
    shown: dict[Finding, str] = {}
    for path, lines in wanted.items():
        shown |= _shown(path, lines)
    return shown


def _shown(path: str, wanted: dict[int, list[Finding]]) -> dict[Finding, str]:
    """The snippets of one file, which may be gone or changed by now."""
    shown: dict[Finding, str] = {}
    last, read = max(wanted), 0
    try:
        with opened(path) as (stream, _):
            for number, raw in enumerate(stream, start=1):
                read += len(raw)
                for finding in wanted.get(number, ()):
                    if text := _pointed(raw, finding.column or 1):
                        shown[finding] = text
                if number >= last or read > LOOKED_AT:
                    break
    except (OSError, EOFError, ValueError):
        return shown
    return shown


def _pointed(raw: bytes, column: int) -> str | None:
    """The part of a line around *column* and a caret below it, each indented; ``None`` for what is no text."""
    line = raw.decode("utf-8", "replace").removeprefix("\ufeff").rstrip("\r\n")
    if column > len(line) + 1 or "\0" in line[:WIDTH]:
        return None
    start = 0 if column <= WIDTH - BEFORE else column - 1 - BEFORE
    before, after = (_printable(part) for part in (line[start : column - 1], line[column - 1 : start + WIDTH]))
    opening, ending = "…" if start else "", "…" if start + WIDTH < len(line) else ""
    return f"    {opening}{before}{after}{ending}\n    {' ' * (len(opening) + cell_len(before))}^"


def _printable(text: str) -> str:
    """*text* without what would move the caret, or the terminal."""
    return "".join(" " if unicodedata.category(each) in ("Cc", "Cf", "Zl", "Zp") else each for each in text)
