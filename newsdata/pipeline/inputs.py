"""What a caller names: files, directories, patterns, bytes, articles, tables, and lists of any of them."""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsdata.errors import NewsdataError
from newsdata.fetch import is_address
from newsdata.files import STANDARD, files_in, is_folder, is_remote, is_remote_folder, matches, place
from newsdata.formats import format_of_suffix
from newsdata.models import Article
from newsdata.reader import Source

NAMED = 5
"""How many of the files that are skipped are named."""


def targets(target: Any, notes: list[str] | None = None) -> Iterator[Any]:
    """Each input, one at a time; *notes* are told what is skipped."""
    if isinstance(target, str | os.PathLike | bytes):
        yield from _expanded(target, [] if notes is None else notes)
    elif isinstance(target, Article | Mapping) or hasattr(target, "to_batches") or hasattr(target, "read"):
        yield target
    else:
        for each in target:
            yield from targets(each, notes)


def is_file(target: Any) -> bool:
    """Whether *target* names a file that can be read again, and not a standard stream or an address."""
    return isinstance(target, str | os.PathLike) and os.fspath(target) != STANDARD and not is_address(target)


def refuse_same(source: Any, outputs: Iterable[Any]) -> None:
    """Raise `NewsdataError` where what is read, or a directory that is written, would be written over."""
    if not is_file(source):
        return
    here = place(source)
    for output in filter(is_file, outputs):
        there = place(output)
        if here == there:
            raise NewsdataError(f"{os.fspath(output)} is an input, and would be written over; name another file")
        if is_folder(source) and there.startswith(here.rstrip("/") + "/"):
            raise NewsdataError(f"{os.fspath(output)} is in {os.fspath(source)}; name a file outside of it")


def _expanded(path: str | os.PathLike[str] | bytes, notes: list[str]) -> Iterator[Source]:
    """The files that a pattern or a directory names, each once; any other name stands for itself."""
    if isinstance(path, bytes) or not is_file(path):
        yield path
        return
    found = matches(path)
    if found is None:
        yield from _within(path, notes) if _is_directory(path) else [path]
    else:
        yield from dict.fromkeys(_matched(found, notes))


def _matched(paths: list[str], notes: list[str]) -> Iterator[Source]:
    """What a pattern names, and what is in the directories among it."""
    for path in paths:
        if not is_remote(path) and _is_directory(path):
            yield from _within(path, notes)
        else:
            yield path


def _is_directory(path: str | os.PathLike[str]) -> bool:
    """Whether there is a directory of that name; a slash at the end of a name does not make one."""
    return is_remote_folder(path) if is_remote(path) else is_folder(path) and os.path.isdir(place(path))


def _within(folder: str | os.PathLike[str], notes: list[str]) -> Iterator[Source]:
    """The files of a directory whose names tell a format that is read; the directory itself if there are none."""
    taken, skipped, named = 0, 0, list[str]()
    for path in files_in(folder):
        format_ = format_of_suffix(path)
        if (format_ is not None and format_.reads) or not _is_plain(path):
            taken += 1
            yield path
        else:
            skipped += 1
            named += [os.path.basename(path)] if skipped <= NAMED else []
    if skipped:
        files = "1 file has a name" if skipped == 1 else f"{skipped:,} files have names"
        more = f" and {skipped - NAMED:,} more" if skipped > NAMED else ""
        notes.append(f"{os.fspath(folder)}: {files} of no format that is read, skipped: {', '.join(named)}{more}")
    if not taken:
        yield folder


def _is_plain(path: str) -> bool:
    """Whether there is a file, and not a directory or a link that leads nowhere, which reading reports."""
    return is_remote(path) or os.path.isfile(path)
