"""Files that appear under their name when they are whole, and leave what was there before if not."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from newsdata.files.compression import compressed
from newsdata.files.names import STANDARD, is_remote, local
from newsdata.files.remote import uploaded


@contextmanager
def created(target: str | os.PathLike[str] | BinaryIO) -> Iterator[BinaryIO]:
    """A stream whose bytes become *target* when all is written, and leave nothing behind if not."""
    if not isinstance(target, str | os.PathLike):
        yield target
    elif os.fspath(target) == STANDARD:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    elif is_remote(target):
        name = os.fspath(target)
        suffix = PurePosixPath(name).suffix.lower()
        with uploaded(name) as path, path.open("wb") as stream, compressed(stream, suffix) as sink:
            yield sink
    else:
        here = Path(local(target))
        if here.exists() and not here.is_file():  # a pipe or a device is written as it stands
            with here.open("wb") as device:
                yield device
        else:
            with _beside(here) as sink:
                yield sink


@contextmanager
def _beside(path: Path) -> Iterator[BinaryIO]:
    """A stream to a file beside *path* that takes its name."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None  # not the name beside it
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            with compressed(stream, path.suffix.lower()) as sink:
                yield sink
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(path.stat().st_mode if path.exists() else 0o666 & ~umask())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def umask() -> int:
    """The bits that new files of this process do not get."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
