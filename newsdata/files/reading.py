"""Opening what is read, with its first bytes, which tell what it is."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from newsdata.files.compression import compression_of
from newsdata.files.names import STANDARD, is_remote, local
from newsdata.files.remote import remote_stream
from newsdata.files.unpacking import Unpacked
from newsdata.progress import Meter

HEAD = 64 * 1024
"""How many leading bytes are looked at to tell a format."""


BUFFER = 1 << 20
"""How many bytes are unpacked at a time, at the least."""


@contextmanager
def opened(
    source: str | os.PathLike[str] | bytes | BinaryIO, meter: Meter | None = None
) -> Iterator[tuple[BinaryIO, bytes]]:
    """The bytes of *source*, decompressed, and the first of them, which are still to be read.

    *meter* is told how far that has come.

    Reading raises `OSError` for compressed bytes that cannot be unpacked to their end.
    """
    with ExitStack() as stack:
        raw, suffix = _raw(source, stack)
        if meter is not None:
            raw = stack.enter_context(meter.reading(raw))
        head = raw.read(HEAD)
        stream = _begun_again(raw, head)
        form = compression_of(head, suffix)
        if form is not None:
            plain = stack.enter_context(io.BufferedReader(Unpacked(stream, form), BUFFER))
            head = _first_of(plain)
            stream = _begun_again(cast(BinaryIO, plain), head)
        yield stream, head


def _first_of(plain: "io.BufferedReader[Unpacked]") -> bytes:
    """The first bytes, or those before a fault, which is then met again in its place."""
    parts, size = list[bytes](), 0
    while size < HEAD:
        try:
            part = plain.read1(HEAD - size)
        except OSError:
            if not size:
                raise
            break
        if not part:
            break
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _begun_again(stream: BinaryIO, head: bytes) -> BinaryIO:
    """A stream whose first bytes were taken, with all of them."""
    if stream.seekable():
        stream.seek(0)
        return stream
    return cast(BinaryIO, io.BufferedReader(_Rejoined(head, stream), HEAD))


def _raw(source: str | os.PathLike[str] | bytes | BinaryIO, stack: ExitStack) -> tuple[BinaryIO, str]:
    if isinstance(source, bytes):
        return io.BytesIO(source), ""
    if not isinstance(source, str | os.PathLike):
        return source, ""
    name = os.fspath(source)
    if name == STANDARD:
        return sys.stdin.buffer, ""
    if is_remote(source):
        return stack.enter_context(remote_stream(name)), PurePosixPath(name).suffix.lower()
    path = Path(local(source))
    return stack.enter_context(path.open("rb")), path.suffix.lower()


class _Rejoined(io.RawIOBase):
    """A stream with the bytes that were taken from its start put back."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        """It is for nothing else."""
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        """What was taken, and then the rest."""
        data = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)
