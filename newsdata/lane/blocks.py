"""A stream cut into blocks of whole lines, whatever their length."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from newsdata.files.pieces import WholeLines

BLOCK_BYTES = 8 * 2**20
"""About how much is read at a time: enough that what a block costs by itself is little."""


@dataclass(frozen=True)
class Block:
    """Lines that follow each other, without their newlines; *first* is the number of the first, from 1.

    The last has no newline either in its stream, where the block is not *ended*.
    """

    first: int
    lines: list[bytes]
    ended: bool = True

    def whole(self, index: int) -> bytes:
        """A line as it stands in its stream."""
        return self.lines[index] + (b"\n" if self.ended or index + 1 < len(self.lines) else b"")


@dataclass(frozen=True)
class LongLine:
    """A line that is too long to be held, as the pieces that it is read in."""

    number: int
    pieces: Iterator[bytes]


def blocks(stream: BinaryIO, longest: int, size: int = BLOCK_BYTES, before: int = 0) -> Iterator[Block | LongLine]:
    """All lines of *stream* in blocks of about *size* bytes; those over *longest* bytes by themselves.

    *before* is how many lines of the input come before the stream.
    """
    number = before + 1
    for piece in WholeLines(stream, size, longest):
        if not isinstance(piece, bytes):
            yield LongLine(number, piece)
            number += 1
            continue
        lines = piece.split(b"\n")
        ended = not lines[-1]
        if ended:
            lines.pop()
        if len(piece) <= longest:
            yield Block(number, lines, ended)
        else:
            yield from _apart(number, lines, longest, ended=ended)
        number += len(lines)


def _apart(number: int, lines: list[bytes], longest: int, *, ended: bool) -> Iterator[Block | LongLine]:
    """Lines with those that are too long apart."""
    start = 0
    for index, line in enumerate(lines):
        if len(line) > longest:
            if index > start:
                yield Block(number + start, lines[start:index])
            yield LongLine(number + index, iter((Block(number, lines, ended).whole(index),)))
            start = index + 1
    if start < len(lines):
        yield Block(number + start, lines[start:], ended)
