"""A stream cut into blocks of whole lines, whatever their length."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

BLOCK_BYTES = 8 * 2**20
"""About how much is read at a time: enough that what a block costs by itself is little."""

PIECE_BYTES = 64 * 2**10
"""How much is asked of a pipe at a time: a signal that comes while one read goes on may wait for its end."""


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


def blocks(stream: BinaryIO, longest: int, size: int = BLOCK_BYTES) -> Iterator[Block | LongLine]:
    """All lines of *stream* in blocks of about *size* bytes; those over *longest* bytes by themselves."""
    number = 1
    while chunk := _filled(stream, size):
        begun = len(chunk) - chunk.rfind(b"\n") - 1
        if begun and begun <= longest:
            chunk += stream.readline(longest + 1 - begun)
        lines = chunk.split(b"\n")
        ended = not lines[-1]
        if ended:
            lines.pop()
        if len(chunk) <= longest:
            yield Block(number, lines, ended)
        else:
            yield from _apart(number, lines, longest, stream, ended=ended)
        number += len(lines)


def _apart(
    number: int, lines: list[bytes], longest: int, stream: BinaryIO, *, ended: bool
) -> Iterator[Block | LongLine]:
    """Lines with those that are too long apart; what is left of the last is still in *stream*."""
    start = 0
    for index, line in enumerate(lines):
        if len(line) > longest:
            if index > start:
                yield Block(number + start, lines[start:index])
            whole = ended or index + 1 < len(lines)
            pieces = iter((line + b"\n",)) if whole else chain((line,), _rest(stream, longest))
            yield LongLine(number + index, pieces)
            for _ in pieces:  # the next block begins after it, whoever looked at it
                pass
            start = index + 1
    if start < len(lines):
        yield Block(number + start, lines[start:], ended)


def _rest(stream: BinaryIO, longest: int) -> Iterator[bytes]:
    """What is left of a line."""
    while piece := stream.readline(longest):
        yield piece
        if piece.endswith(b"\n"):
            return


def _filled(stream: BinaryIO, size: int) -> bytes:
    """The next *size* bytes, of a stream that may give fewer at a time."""
    piece = size if stream.seekable() else min(size, PIECE_BYTES)
    chunk = stream.read(piece)
    if not chunk or len(chunk) >= size:
        return chunk
    parts, held = [chunk], len(chunk)
    while held < size and (chunk := stream.read(min(piece, size - held))):
        parts.append(chunk)
        held += len(chunk)
    return b"".join(parts)
