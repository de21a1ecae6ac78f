"""Bytes in and out: paths, standard streams, compression, and writing beside the target.

What is compressed is told by the suffix, or by the first bytes where there is none. A
file that is written appears under its name only when it is whole.
"""

import gzip
import io
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, cast

HEAD = 64 * 1024
"""How many leading bytes are looked at to tell a format."""

STANDARD = "-"
"""The name of standard input and output."""

_MAGIC = {b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst"}


@contextmanager
def opened(source: str | os.PathLike[str] | bytes | BinaryIO) -> Iterator[tuple[BinaryIO, bytes]]:
    """The bytes of *source*, decompressed, and the first of them, which are still to be read."""
    with ExitStack() as stack:
        raw, suffix = _raw(source, stack)
        stream = _decompressed(raw, suffix, stack)
        head = stream.read(HEAD)
        if raw.seekable() and stream.seekable():
            stream.seek(0)
            yield stream, head
        else:
            yield cast(BinaryIO, io.BufferedReader(_Rejoined(head, stream), HEAD)), head


@contextmanager
def created(target: str | os.PathLike[str] | BinaryIO) -> Iterator[BinaryIO]:
    """A stream whose bytes become *target* when all is written, and leave nothing behind if not."""
    if not isinstance(target, str | os.PathLike):
        yield target
        return
    if os.fspath(target) == STANDARD:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(target)
    if path.exists() and not path.is_file():  # a pipe or a device is written as it stands
        with path.open("wb") as stream:
            yield stream
        return
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None  # not the name beside it
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            with _compressed(stream, path.suffix.lower()) as sink:
                yield sink
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _raw(source: str | os.PathLike[str] | bytes | BinaryIO, stack: ExitStack) -> tuple[BinaryIO, str]:
    if isinstance(source, bytes):
        return io.BytesIO(source), ""
    if not isinstance(source, str | os.PathLike):
        return source, ""
    if os.fspath(source) == STANDARD:
        return sys.stdin.buffer, ""
    path = Path(source)
    return stack.enter_context(path.open("rb")), path.suffix.lower()


def _decompressed(raw: BinaryIO, suffix: str, stack: ExitStack) -> BinaryIO:
    if suffix not in _MAGIC.values():
        head = raw.read(4) if raw.seekable() else b""
        if raw.seekable():
            raw.seek(0)
        elif isinstance(raw, io.BufferedReader):
            head = raw.peek(4)[:4]
        suffix = next((found for magic, found in _MAGIC.items() if head.startswith(magic)), "")
    if suffix == ".gz":
        return cast(BinaryIO, stack.enter_context(gzip.open(raw, "rb")))
    if suffix == ".zst":
        import pyarrow as pa  # brings a decoder of Zstandard, which Python has from 3.14 on

        stream = stack.enter_context(pa.CompressedInputStream(pa.PythonFile(raw, mode="r"), "zstd"))
        return cast(BinaryIO, io.BufferedReader(stream, 1 << 20))
    return raw


@contextmanager
def _compressed(stream: BinaryIO, suffix: str) -> Iterator[BinaryIO]:
    if suffix == ".gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=stream, mtime=0) as sink:  # the same bytes every time
            yield cast(BinaryIO, sink)
    elif suffix == ".zst":
        import pyarrow as pa

        with pa.CompressedOutputStream(pa.PythonFile(_Kept(stream), mode="w"), "zstd") as sink:
            yield sink
    else:
        yield stream


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


class _Kept(io.RawIOBase):
    """A stream that stays open when what is written through it is closed."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def writable(self) -> bool:
        return True

    def write(self, data: "bytes | memoryview") -> int:  # type: ignore[override]
        return self._stream.write(data)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
