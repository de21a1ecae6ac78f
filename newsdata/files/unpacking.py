"""Undoing compression: to the last byte or with an error, and in bounded memory and time.

A few bytes can be made to unpack to as many as anyone likes. So what comes out is bounded
by what went in, far beyond what text does: whoever has a file that means it unpacks it
with a program of its own and reads what comes out of that.
"""

import io
import zlib
from collections.abc import Callable
from typing import Any, BinaryIO, Protocol

CHUNK = 1 << 16
"""How many compressed bytes are taken at a time."""

FREE_BYTES = 2**28
"""How much may come out of however little: some seconds of work, and less than a large file has anyway."""

MAX_EXPANSION = {".gz": 1_000, ".zst": 10_000}
"""How many bytes may come out for one that went in, beyond the free ones.

News packs 4 to 30 times. One record over and over packs 150 times in gzip, whose most is
1,032, and 9,400 times in Zstandard, which has 14 bytes for the 128 KiB of such a block. Beyond
these bounds is little but a single byte over and over, which is no article.
"""

_NAMES = {".gz": "gzip", ".zst": "Zstandard"}
_GZIP = b"\x1f\x8b"
_UNWRITTEN = b"\xff" * CHUNK  # a byte that no text in UTF-8 has


class Unpacked(io.RawIOBase):
    """What the bytes of *packed* were before they were compressed, as *form* (``.gz``, ``.zst``) says.

    All members of gzip and all frames of Zstandard are read. Raises `OSError`, saying what to
    do, for what ends early, is damaged, is followed by something else, or expands beyond bounds.
    It can be read from any place if *packed* can, by unpacking it again up to there.
    """

    def __init__(self, packed: BinaryIO, form: str) -> None:
        self._packed = packed
        self._form = form
        self._place = 0
        self._size: int | None = None
        self._begin()

    def readable(self) -> bool:
        """It is for nothing else."""
        return True

    def seekable(self) -> bool:
        """Whether it can be unpacked again."""
        return self._packed.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Have the next read begin elsewhere; nothing is unpacked for it before, but to find the end."""
        if whence == io.SEEK_END:
            offset += self._end()
        elif whence == io.SEEK_CUR:
            offset += self._place
        self._place = max(offset, 0)
        return self._place

    def readinto(self, buffer: Any) -> int:
        """Unpack to *buffer*, and say how much."""
        if self._place < self._given:
            self._decoder.close()
            self._packed.seek(0)
            self._begin()
        while self._given < self._place:
            if not self._unpack(memoryview(bytearray(min(CHUNK, self._place - self._given)))):
                return 0
        size = self._unpack(memoryview(buffer).cast("B"))
        self._place += size
        return size

    def readall(self) -> bytes:
        """All that is left, in steps worth their while."""
        parts = []
        while part := self.read(1 << 20):
            parts.append(part)
        return b"".join(parts)

    def close(self) -> None:
        """Let go of the decoder; the compressed bytes stay open."""
        self._decoder.close()
        super().close()

    def _begin(self) -> None:
        self._given = 0
        self._broken: OSError | None = None
        self._source = _Counted(self._packed)
        self._decoder = _DECODERS[self._form](self._source, self._fault)

    def _unpack(self, buffer: memoryview) -> int:
        """Unpack the next bytes within the bounds; none at the end. What is at fault stays so."""
        if self._broken is not None:
            raise self._broken
        try:
            size = self._within_bounds(buffer) if buffer else 0
        except OSError as error:
            self._broken = error
            raise
        if buffer and not size:
            self._size = self._given
        return size

    def _within_bounds(self, buffer: memoryview) -> int:
        size = self._decoder.readinto(buffer)
        self._given += size
        most = max(FREE_BYTES, MAX_EXPANSION[self._form] * self._source.taken)
        if self._given > most:
            raise OSError(
                f"its first {self._source.taken:,} bytes unpack to more than {most:,}, as only a trap does;"
                " if it is none, unpack it with another program and read what comes out"
            )
        if not self._source.taken:
            raise self._fault(f"is empty, which {_NAMES[self._form]} never is", "fetch or copy it again")
        return size

    def _end(self) -> int:
        """Where the end is."""
        while self._size is None:
            self._unpack(memoryview(bytearray(CHUNK)))
        return self._size

    def _fault(self, what: str, remedy: str) -> OSError:
        after = f"after {self._given:,} bytes unpacked, it " if self._given else "it "
        return OSError(f"{after}{what}; {remedy}")


class _Counted(io.RawIOBase):
    """Bytes to unpack, and how many are taken; what is open stays so when this is closed."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self.taken = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._packed.read(size)
        self.taken += len(data)
        return data


_Fault = Callable[[str, str], OSError]
"""Makes an error of what is wrong and of what to do."""


class _Decoder(Protocol):
    """What undoes one kind of compression."""

    def readinto(self, buffer: memoryview, /) -> int: ...

    def close(self) -> None: ...


def _ended(form: str) -> tuple[str, str]:
    return f"ends before its {_NAMES[form]} does", "fetch or copy it again"


def _foreign(form: str) -> tuple[str, str]:
    return f"is no {_NAMES[form]}", "cut off what does not belong to it, or name it for what it is"


def _damaged(form: str, why: str) -> tuple[str, str]:
    return f"is damaged {_NAMES[form]} ({why})", "fetch or copy it again"


class _Gzip:
    """Members of gzip (RFC 1952, section 2.2), with zeros after them, as tapes and blocks leave them."""

    def __init__(self, packed: _Counted, fault: _Fault) -> None:
        self._packed = packed
        self._fault = fault
        self._rest = b""
        self._member: Any = None
        self._padding = b""

    def readinto(self, buffer: memoryview) -> int:
        """Unpack to *buffer* what it holds at the most."""
        while True:
            chunk = self._rest or self._packed.read(CHUNK)
            if self._member is None and not (chunk := self._begun(chunk)):
                return 0
            data = self._inflated(chunk, len(buffer))
            if data:
                buffer[: len(data)] = data
                return len(data)
            if not chunk and self._member is not None:
                raise self._fault(*_ended(".gz"))

    def close(self) -> None:
        """There is nothing to let go of."""

    def _begun(self, chunk: bytes) -> bytes:
        """The bytes of the next member, which begins with them; none at the end."""
        while not (begun := chunk.lstrip(self._padding)) and chunk:
            chunk = self._packed.read(CHUNK)
        if not _GZIP.startswith(begun[:2]):
            raise self._fault(*_foreign(".gz"))
        if begun:
            self._member = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self._padding = b"\0"
        return begun

    def _inflated(self, chunk: bytes, size: int) -> bytes:
        try:
            data: bytes = self._member.decompress(chunk, size)
        except zlib.error as error:
            raise self._fault(*_damaged(".gz", str(error).rpartition(": ")[2])) from None
        self._rest = self._member.unused_data or self._member.unconsumed_tail
        if self._member.eof:
            self._member = None
        return data


class _Zstandard:
    """Frames of Zstandard (RFC 8878), by Arrow, whose windows take 128 MiB at the most."""

    def __init__(self, packed: _Counted, fault: _Fault) -> None:
        import pyarrow as pa  # brings a decoder, which Python has from 3.14 on

        self._fault = fault
        self._found: tuple[str, str] | None = None
        self._stream = pa.CompressedInputStream(pa.PythonFile(packed, mode="r"), "zstd")

    def readinto(self, buffer: memoryview) -> int:
        """Unpack to *buffer*; of what is at fault, first all that comes before.

        Arrow does not say how much that is; but what it did not write is as it was before.
        """
        if self._found is None:
            buffer = buffer[:CHUNK]
            buffer[:] = _UNWRITTEN[: len(buffer)]
            try:
                size: int = self._stream.readinto(buffer)
            except OSError as error:
                said = str(error)
                self._found = next((make(said) for words, make in _ZSTANDARD_SAYS.items() if words in said), None)
                if self._found is None:  # what was to be unpacked could not be read
                    raise
                size = len(buffer.tobytes().rstrip(b"\xff"))
            if size or self._found is None:
                return size
        raise self._fault(*self._found)

    def close(self) -> None:
        """Let go of its memory."""
        self._stream.close()


_ZSTANDARD_SAYS: dict[str, Callable[[str], tuple[str, str]]] = {
    "Truncated compressed stream": lambda _: _ended(".zst"),
    "Unknown frame descriptor": lambda _: _foreign(".zst"),
    "too much memory": lambda _: ("has a window of more than 128 MiB", "pack it again without --long or --ultra"),
    "ZSTD decompress failed: ": lambda said: _damaged(".zst", said.rpartition(": ")[2]),
}
"""What Arrow's errors mean, by words in them."""

_DECODERS: dict[str, Callable[[_Counted, _Fault], _Decoder]] = {".gz": _Gzip, ".zst": _Zstandard}
