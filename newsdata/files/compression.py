"""Compression: told by a suffix or by the first bytes, and done on the way."""

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

_MAGIC = {b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst"}


def compression_of(head: bytes, suffix: str) -> str | None:
    """``.gz`` or ``.zst``, as *suffix* says, or else as bytes that begin with *head* do."""
    if suffix in _MAGIC.values():
        return suffix
    return next((found for magic, found in _MAGIC.items() if head.startswith(magic)), None)


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
