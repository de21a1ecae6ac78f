"""A stream in pieces of whole lines: all that was read before an error comes before the error."""

from collections.abc import Iterator
from typing import BinaryIO

PIECE_BYTES = 64 * 2**10
"""How much is asked at a time of a stream that gives no less: a signal that comes meanwhile may wait for its end."""


class WholeLines:
    """The bytes of a stream in pieces of about *size*, each of whole lines; the last may want its newline.

    A line that has more than *longest* bytes and no end yet comes by itself, as an iterator
    of its parts. What is left of a line where the stream breaks off is not given.
    """

    def __init__(self, stream: BinaryIO, size: int, longest: int) -> None:
        self._chunks = _chunks(stream, size)
        self._longest = longest
        self._left = b""

    def __iter__(self) -> Iterator[bytes | Iterator[bytes]]:
        for chunk in self._chunks:
            data = self._left + chunk
            end = data.rfind(b"\n") + 1
            self._left = data[end:]
            if end:
                yield data[:end] if self._left else data
            if len(self._left) > self._longest:
                parts = self._long(self._left)
                yield parts
                for _ in parts:  # the next piece begins after it, whoever looked at it
                    pass
        if self._left:
            yield self._left

    def _long(self, begun: bytes) -> Iterator[bytes]:
        self._left = b""
        yield begun
        for chunk in self._chunks:
            end = chunk.find(b"\n") + 1
            if end:
                self._left = chunk[end:]
                yield chunk[:end]
                return
            yield chunk


def _chunks(stream: BinaryIO, size: int) -> Iterator[bytes]:
    """The bytes of *stream*, *size* at a time."""
    parts, held = list[bytes](), 0
    error: Exception | None = None
    while True:
        try:
            part = _some(stream, size - held)
        except Exception as raised:  # noqa: BLE001 - it is raised when what came before it is used
            part, error = b"", raised
        parts.append(part)
        held += len(part)
        if held >= size or (held and not part):
            yield parts[0] if len(parts) == 1 else b"".join(parts)
            parts, held = [], 0
        if error is not None:
            raise error
        if not part:
            return


def _some(stream: BinaryIO, size: int) -> bytes:
    """Some bytes, without waiting for all of them, where a stream knows how."""
    some = getattr(stream, "read1", stream.read)
    found: bytes = some(size if stream.seekable() else min(size, PIECE_BYTES))
    return found
