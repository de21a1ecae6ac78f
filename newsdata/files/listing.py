"""What is in a directory, and what a pattern names, here and in other file systems."""

import glob
import os
from collections.abc import Iterator

from newsdata.files.names import PathOf, is_remote, is_web, local
from newsdata.files.remote import filesystem, told

_HIDDEN = (".", "_")
"""What begins so is no data: the notes and the unfinished files of whoever wrote the directory."""


def files_in(folder: PathOf) -> Iterator[str]:
    """The files in a directory and those below it, by name, without hidden ones.

    A directory that cannot be listed stands for itself, so that reading it says why.
    """
    if is_remote(folder):
        yield from _files_there(os.fspath(folder))
    else:
        yield from _files_here(local(folder))


def matches(path: PathOf) -> list[str] | None:
    """What *path* names as a pattern, by name; ``None`` of what is no pattern, or names nothing.

    In another file system these are files alone.
    """
    name = os.fspath(path)
    if not glob.has_magic(name) or is_web(path):
        return None
    if is_remote(path):
        system, inner = filesystem(name)
        with told(name):
            found = {} if system.exists(inner) else system.glob(inner, detail=True)
        files = [each for each, about in found.items() if about["type"] == "file"]
        return sorted(system.unstrip_protocol(each) for each in files) or None
    here = local(path)
    return None if os.path.exists(here) else sorted(glob.glob(here, recursive=True)) or None


def is_remote_folder(path: PathOf) -> bool:
    """Whether a remote *path* is a directory, or what stands for one in a store of objects."""
    system, inner = filesystem(os.fspath(path))
    with told(os.fspath(path)):
        return bool(system.isdir(inner))


def _files_here(folder: str, above: frozenset[str] = frozenset()) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    above |= {os.path.realpath(folder)}
    for entry in entries:
        if entry.name.startswith(_HIDDEN):
            continue
        if entry.is_dir():
            if os.path.realpath(entry.path) not in above:  # a link may lead back to where it is
                yield from _files_here(entry.path, above)
        elif entry.is_file() or entry.is_symlink():  # a link to nothing is an input that cannot be read
            yield entry.path


def _files_there(folder: str) -> Iterator[str]:
    system, inner = filesystem(folder)
    with told(folder):
        found = sorted(system.find(inner))
    root = inner.rstrip("/")
    for each in found:
        names = each[len(root) :].strip("/").split("/")
        if not any(name.startswith(_HIDDEN) for name in names):
            yield system.unstrip_protocol(each)
