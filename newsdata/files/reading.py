"""Opening what is read, with its first bytes, which tell what it is."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from newsdata.files.compression import decompressed
from newsdata.files.names import STANDARD, is_remote, local
from newsdata.files.remote import remote_stream

HEAD = 64 * 1024
"""How many leading bytes are looked at to tell a format."""


@contextmanager
def opened(source: str | os.PathLike[str] | bytes | BinaryIO) -> Iterator[tuple[BinaryIO, bytes]]:
    """The bytes of *source*, decompressed, and the first of them, which are still to be read."""
    with ExitStack() as stack:
        raw, suffix = _raw(source, stack)
        stream = decompressed(raw, suffix, stack)
        head = stream.read(HEAD)
        if raw.seekable() and stream.seekable():
            stream.seek(0)
            yield stream, head
        else:
            yield cast(BinaryIO, io.BufferedReader(_Rejoined(head, stream), HEAD)), head


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
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        data = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)
