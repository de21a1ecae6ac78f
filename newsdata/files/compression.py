"""Compression: told by a suffix or by the first bytes, undone and done on the way."""

import gzip
import io
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import BinaryIO, cast

_MAGIC = {b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst"}


def decompressed(raw: BinaryIO, suffix: str, stack: ExitStack) -> BinaryIO:
    """The bytes of *raw* as they were before they were compressed, if they were."""
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
def compressed(stream: BinaryIO, suffix: str) -> Iterator[BinaryIO]:
    """A stream whose bytes go to *stream* as the suffix says; *stream* stays open."""
    if suffix == ".gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=stream, mtime=0) as sink:  # the same bytes every time
            yield cast(BinaryIO, sink)
    elif suffix == ".zst":
        import pyarrow as pa

        with pa.CompressedOutputStream(pa.PythonFile(_Kept(stream), mode="w"), "zstd") as sink:
            yield sink
    else:
        yield stream


class _Kept(io.RawIOBase):
    """A stream that stays open when what is written through it is closed."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def writable(self) -> bool:
        return True

    def write(self, data: "bytes | memoryview") -> int:  # type: ignore[override]
        return self._stream.write(data)
