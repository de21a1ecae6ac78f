"""What Arrow's reader of JSON takes without a word, and a record may not have.

A line ``null`` crashes it. It takes two records on a line, one over two lines and bytes
that are not UTF-8, does not tell ``null`` from what is absent, and loses the sign of
``-0``. Lines with any of these are told here by their bytes, most often without a look at
each.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pyarrow as pa

_MINUS_ZERO = re.compile(rb"-0[ \t\r]*[,}\]]")
_NEWLINE = re.compile(rb"\n")
_SPACES = b" \t\r"


@dataclass
class Guarded:
    """The lines of a block that may be records, and the indices of those that may not.

    *at* has the index of each line in *lines*; *sound* those whose ``null`` were looked at.
    """

    at: list[int] = field(default_factory=list)
    lines: list[bytes] = field(default_factory=list)
    doubtful: list[int] = field(default_factory=list)
    sound: set[int] = field(default_factory=set)

    def without(self, refused: set[int]) -> "Guarded":
        """The same without the lines at the positions *refused*, which are doubtful."""
        if not refused:
            return self
        kept = [position for position in range(len(self.at)) if position not in refused]
        return Guarded(
            [self.at[position] for position in kept],
            [self.lines[position] for position in kept],
            self.doubtful + [self.at[position] for position in refused],
            self.sound,
        )

    def pieces(self, number: int) -> Iterator["Guarded"]:
        """About so many parts of these lines in their order, with what is doubtful among them."""
        step = max(1, -(-len(self.at) // number))
        doubtful = sorted(self.doubtful)
        begun = 0
        for start in range(0, len(self.at), step):
            stop = start + step
            ended = bisect_left(doubtful, self.at[stop]) if stop < len(self.at) else len(doubtful)
            yield Guarded(self.at[start:stop], self.lines[start:stop], doubtful[begun:ended], self.sound)
            begun = ended


def joined(parts: Sequence[Guarded]) -> Guarded:
    """The lines of parts that follow each other."""
    return Guarded(
        [index for part in parts for index in part.at],
        [line for part in parts for line in part.lines],
        [index for part in parts for index in part.doubtful],
        parts[0].sound,
    )


def guarded(lines: Sequence[bytes | None]) -> Guarded:
    """Sort the lines of a block, of which ``None`` is doubtful from the start."""
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
        found.at.append(index)
        found.lines.append(line)
    return found


class OddBytes:
    """Where a text of lines has what Arrow takes for something else, by the numbers of lines from 0."""

    def __init__(self, text: bytes) -> None:
        self._text = text

    def no_text(self) -> Iterator[int]:
        """The lines that are not UTF-8."""
        if not is_utf8(self._text):
            yield from (row for row, line in enumerate(self._text.split(b"\n")) if not is_utf8(line))

    def minus_zeros(self) -> Iterator[int]:
        """The lines with a number that Arrow would make another of."""
        for match in _MINUS_ZERO.finditer(self._text):
            if self._text[match.start() - 1 : match.start()] in b" \t\r:,[":
                yield self._line_at(match.start())

    def nulls(self) -> Iterator[int]:
        """The lines with a ``null`` that could be the value of a key, each once."""
        text = self._text
        at = text.find(b"null")
        while at >= 0:
            before = at - 1
            while text[before] in _SPACES:
                before -= 1
            if text[before] in b":":
                yield self._line_at(at)
                at = text.find(b"null", text.find(b"\n", at))
            else:
                at = text.find(b"null", at + 4)

    def _line_at(self, offset: int) -> int:
        return bisect_right(self._newlines, offset)

    @cached_property
    def _newlines(self) -> list[int]:
        """Where the lines end; looked up for what is found, which is rare."""
        return [match.start() for match in _NEWLINE.finditer(self._text)]


def is_utf8(text: bytes) -> bool:
    """Whether the bytes are UTF-8, several times as fast as decoding them."""
    if text.isascii():
        return True
    offsets = b"".join(offset.to_bytes(8, "little") for offset in (0, len(text)))
    whole = pa.Array.from_buffers(pa.large_string(), 1, [None, pa.py_buffer(offsets), pa.py_buffer(text)])
    return is_text(whole)


def is_text(strings: pa.Array) -> bool:
    """Whether what should be strings are."""
    try:
        strings.validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True
