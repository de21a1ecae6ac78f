"""Directories that appear under their name when they are whole, and leave what was there before if not.

A directory here is written beside its place and takes it by being renamed. A store of
objects has no such step: its files appear one by one, an empty ``_SUCCESS`` last of all,
and what is there is never written over.
"""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from newsdata.errors import NewsdataError
from newsdata.files.names import PathOf, is_remote, local, shown
from newsdata.files.remote import filesystem, remove, told, upload
from newsdata.files.swapping import swapped
from newsdata.files.writing import umask

SUCCESS = "_SUCCESS"
"""The file that says that a directory is whole where nothing else does, as Hadoop and Spark have it."""


class Folder(Protocol):
    """A directory that is being written. *scratch* is a directory for what is not part of it."""

    scratch: Path

    def begin(self, name: str) -> Path:
        """Where to write the file that is to have *name*, which may have slashes in it."""

    def done(self, name: str) -> None:
        """Take note that a file is written and closed."""


@contextmanager
def created_folder(target: PathOf, *, overwrite: bool = False) -> Iterator[Folder]:
    """A directory that becomes *target* when all is written.

    Raises `NewsdataError` where there is one with something in it, unless *overwrite* is
    set and all that is in it are Parquet files.
    """
    with _there(os.fspath(target), overwrite) if is_remote(target) else _here(Path(local(target)), overwrite) as folder:
        yield folder


class _Staged:
    """Files in a directory here, on the disk when they are done."""

    def __init__(self, root: Path) -> None:
        self.root = root / "data"
        self.scratch = root / "scratch"
        self.root.mkdir()
        self.scratch.mkdir()

    def begin(self, name: str) -> Path:
        """Where to write a file; the directories above it are made."""
        if not self.root.exists():
            raise FileNotFoundError(errno.ENOENT, "the directory is no longer being written", str(self.root))
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def done(self, name: str) -> None:
        """Have the system write the file to the disk."""
        _synced(self.root / name)


class _Uploading(_Staged):
    """Files that go to a remote directory as they are done."""

    def __init__(self, root: Path, target: str) -> None:
        super().__init__(root)
        self._target = target.rstrip("/")
        self.there: list[str] = []

    def done(self, name: str) -> None:
        """Upload the file, which is then no longer here."""
        path = f"{self._target}/{name}"
        upload(self.root / name, path)
        self.there.append(path)
        (self.root / name).unlink()


@contextmanager
def _there(target: str, overwrite: bool) -> Iterator[Folder]:
    system, inner = filesystem(target)
    with told(target):
        found = system.find(inner) if system.exists(inner) else []
    if found:
        why = "; nothing there can be replaced at once" if overwrite else ""
        raise NewsdataError(f"{shown(target)} is not empty{why}: name a new directory")
    with tempfile.TemporaryDirectory(prefix="newsdata-") as root:
        folder = _Uploading(Path(root), target)
        try:
            yield folder
            folder.begin(SUCCESS).touch()
            folder.done(SUCCESS)
        except BaseException:
            for path in folder.there:
                remove(path)
            raise


@contextmanager
def _here(named: Path, overwrite: bool) -> Iterator[Folder]:
    target = Path(os.path.realpath(named))  # what a link leads to is replaced, and not the link
    _refuse(named, target, overwrite)
    try:
        root = Path(tempfile.mkdtemp(prefix=f"{target.name}.part-", dir=target.parent))
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(named)) from None  # not the name beside it
    try:
        folder = _Staged(root)
        yield folder
        folder.root.chmod(target.stat().st_mode if target.exists() else 0o777 & ~umask())
        for each, _, _ in os.walk(folder.root):
            _synced(Path(each))
        _refuse(named, target, overwrite)
        swapped(folder.root, target)
        _synced(target.parent)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _refuse(named: Path, target: Path, overwrite: bool) -> None:
    """Keep a directory from being replaced by mistake."""
    if not target.exists():
        return
    if not target.is_dir():
        raise NewsdataError(f"{named} is a file, and a directory is to be written; name another")
    if os.path.ismount(target):
        raise NewsdataError(f"{named} is where a disk is mounted, and cannot be replaced; name a directory in it")
    if not any(target.iterdir()):
        return
    if not overwrite:
        raise NewsdataError(f"{named} is not empty; name another directory, or replace it with --overwrite")
    other = next((each for each in _all_in(target) if not each.endswith((".parquet", SUCCESS))), None)
    if other is not None:
        raise NewsdataError(f"{named} holds {other[:60]!r}, which is no Parquet file, and so is not replaced")


def _all_in(folder: Path) -> Iterator[str]:
    """Every file in a directory, hidden ones too, by its path in it."""
    for root, _, names in os.walk(folder):
        yield from (os.path.relpath(os.path.join(root, name), folder) for name in sorted(names))


def _synced(path: Path) -> None:
    """Have the system write a file or a directory to the disk, where it can be told to."""
    if os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
