"""Paths in other file systems, by fsspec: read as streams, written whole.

What is written is first a temporary file here: no store ever has half a file under a name,
whether or not it makes what is uploaded appear at once.
"""

import errno
import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, cast

from newsdata.errors import NewsdataError
from newsdata.files.names import shown

BUFFER = 1 << 20
"""How many bytes are asked for at a time; the file system may read ahead of that."""


def filesystem(path: str) -> tuple[Any, str]:
    """The file system of a remote *path*, and the path in it.

    Raises `NewsdataError` where a package for it is missing, or there is no such scheme.
    """
    try:
        core = import_module("fsspec.core")
    except ImportError:
        message = f"{shown(path)}: paths of other file systems need fsspec: pip install 'newsdata[remote]'"
        raise NewsdataError(message) from None
    with told(path):
        try:
            system, inner = core.url_to_fs(path)
        except (ImportError, ValueError) as error:  # fsspec names the package that is missing
            raise NewsdataError(f"{shown(path)}: {error}") from error
    return system, inner


@contextmanager
def remote_stream(path: str) -> Iterator[BinaryIO]:
    """The bytes of a remote file, which can be read from any place in it."""
    system, inner = filesystem(path)
    with told(path):
        file = system.open(inner, "rb")
    with file, io.BufferedReader(_Told(file, path), BUFFER) as stream:
        yield cast(BinaryIO, stream)


@contextmanager
def uploaded(path: str) -> Iterator[Path]:
    """A file here that becomes a remote one when it is written, and leaves nothing behind if not."""
    filesystem(path)  # what is missing is better known before the work than after it
    with tempfile.TemporaryDirectory(prefix="newsdata-") as folder:
        here = Path(folder) / "file"
        yield here
        upload(here, path)


def upload(here: Path, path: str) -> None:
    """Make a file here a remote one; a new one that is not whole is removed."""
    system, inner = filesystem(path)
    with told(path):
        before = system.exists(inner)
        try:
            system.put_file(str(here), inner)
        except BaseException:
            if not before:  # else it may still be the old one
                remove(path)
            raise


def remove(path: str) -> None:
    """Remove a remote file if there is one, whatever else is wrong."""
    with suppress(Exception):
        system, inner = filesystem(path)
        system.rm_file(inner)


@contextmanager
def told(path: str) -> Iterator[None]:
    """Make an `OSError` with the path of whatever a file system raises: each has errors of its own."""
    try:
        yield
    except (NewsdataError, OSError):
        raise
    except Exception as error:
        why = (str(error).splitlines() or [""])[0] or type(error).__name__
        raise OSError(errno.EIO, why, shown(path)) from error


class _Told(io.RawIOBase):
    """A remote file whose errors are those of a file."""

    def __init__(self, file: BinaryIO, path: str) -> None:
        self._file = file
        self._path = path

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._file.seekable()

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        with told(self._path):
            data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()
