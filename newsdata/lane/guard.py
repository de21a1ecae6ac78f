"""What Arrow's reader of JSON takes without a word, and a record may not have.

A line ``null`` crashes it. It takes two records on a line, one over two lines and bytes
that are not UTF-8, does not tell ``null`` from what is absent, and loses the sign of
``-0``. Lines with any of these are told here by their bytes, most often without a look at
each.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

import pyarrow as pa

from newsdata.lane.extensions import Cut, cut

_MINUS_ZERO = re.compile(rb"-0[ \t\r]*[,}\]]")
_SPACES = b" \t\r"


@dataclass
class Guarded:
    """The lines of a block that may be records, and the indices of those that may not.

    *at* has the index of each line in *lines*, which are without their *extensions*.
    """

    at: list[int] = field(default_factory=list)
    lines: list[bytes] = field(default_factory=list)
    extensions: list[str | None] = field(default_factory=list)
    doubtful: list[int] = field(default_factory=list)

    @cached_property
    def text(self) -> bytes:
        """The lines as one block."""
        return b"\n".join((*self.lines, b""))

    def without(self, refused: set[int]) -> "Guarded":
        """The same without the lines at the positions *refused*, which are doubtful."""
        kept = [position for position in range(len(self.at)) if position not in refused]
        return Guarded(
            [self.at[position] for position in kept],
            [self.lines[position] for position in kept],
            [self.extensions[position] for position in kept],
            self.doubtful + [self.at[position] for position in refused],
        )


def guarded(lines: Sequence[bytes | None], key: bytes | None, nulls: Callable[[object], bool]) -> Guarded:
    """Sort the lines of a block, of which ``None`` is doubtful from the start.

    *key* is that of the extensions, in its quotes; *nulls* tells whether the values of a
    line have a ``null`` where there may be none.
    """
    found = Guarded()
    for index, line in enumerate(lines):
        if line is None:
            found.doubtful.append(index)
            continue
        if not (line.startswith(b"{") and line.endswith(b"}")):
            line = line.strip(_SPACES)  # noqa: PLW2901 - the same line, as any reader of JSON takes it
            if not line:
                continue
            if not (line.startswith(b"{") and line.endswith(b"}")):
                found.doubtful.append(index)
                continue
        without = cut(line, key) if key is not None and key in line else Cut(line, None)
        if without is None:
            found.doubtful.append(index)
            continue
        found.at.append(index)
        found.lines.append(without.line)
        found.extensions.append(without.text)
    return found.without(refused) if (refused := set(_refused(found, nulls))) else found


def _refused(found: Guarded, nulls: Callable[[object], bool]) -> Iterator[int]:
    text = found.text
    if not text.isascii() and not _is_utf8(text):
        yield from (position for position, line in enumerate(found.lines) if not _is_utf8(line))
    starts = _Starts(found.lines)
    for match in _MINUS_ZERO.finditer(text):
        if text[match.start() - 1 : match.start()] in b" \t\r:,[":
            yield starts.line_at(match.start())
    for position in _null_lines(text, starts):
        if _doubtful_null(found.lines[position], nulls):
            yield position


class _Starts:
    """Which line a place in a block is on; looked up for what is found, which is rare."""

    def __init__(self, lines: list[bytes]) -> None:
        self._lines = lines
        self._known: list[int] = []

    def line_at(self, offset: int) -> int:
        """The position of the line around *offset*."""
        return bisect_right(self._all, offset) - 1

    def after(self, position: int) -> int:
        """Where the next line begins."""
        return self._all[position + 1]

    @property
    def _all(self) -> list[int]:
        if not self._known:
            self._known = list(accumulate((len(line) + 1 for line in self._lines), initial=0))
        return self._known


def _null_lines(text: bytes, starts: _Starts) -> Iterator[int]:
    """The lines with a ``null`` that could be the value of a key."""
    at = text.find(b"null")
    while at >= 0:
        before = at - 1
        while text[before] in _SPACES:
            before -= 1
        if text[before] in b":":
            position = starts.line_at(at)
            yield position
            at = text.find(b"null", starts.after(position))
        else:
            at = text.find(b"null", at + 4)


def _doubtful_null(line: bytes, nulls: Callable[[object], bool]) -> bool:
    try:
        return nulls(json.loads(line))
    except (ValueError, RecursionError):
        return True


def _is_utf8(text: bytes) -> bool:
    """Whether the bytes are UTF-8, several times as fast as decoding them."""
    offsets = b"".join(offset.to_bytes(8, "little") for offset in (0, len(text)))
    whole = pa.Array.from_buffers(pa.large_string(), 1, [None, pa.py_buffer(offsets), pa.py_buffer(text)])
    try:
        whole.validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True
