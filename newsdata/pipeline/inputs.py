"""What a caller names: files, patterns, bytes, articles, tables, and lists of any of them."""

import glob
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsdata.errors import NewsdataError
from newsdata.files import STANDARD
from newsdata.models import Article
from newsdata.reader import Source


def targets(target: Any) -> Iterator[Any]:
    """Each input, one at a time."""
    if isinstance(target, str | os.PathLike | bytes):
        yield from _expanded(target)
    elif isinstance(target, Article | Mapping) or hasattr(target, "to_batches") or hasattr(target, "read"):
        yield target
    else:
        for each in target:
            yield from targets(each)


def is_file(target: Any) -> bool:
    """Whether *target* names a file, and not a standard stream."""
    return isinstance(target, str | os.PathLike) and os.fspath(target) != STANDARD


def refuse_same(source: Any, outputs: Iterable[Any]) -> None:
    """Raise `NewsdataError` where what is read would be written over."""
    for output in outputs:
        if is_file(source) and is_file(output) and os.path.realpath(source) == os.path.realpath(output):
            raise NewsdataError(f"{os.fspath(output)} is an input, and would be written over; name another file")


def _expanded(path: str | os.PathLike[str] | bytes) -> Iterator[Source]:
    """The files that a pattern names; a name that is no pattern stands for itself."""
    if isinstance(path, bytes) or not glob.has_magic(os.fspath(path)) or os.path.exists(path):
        yield path
        return
    matches = sorted(glob.glob(os.fspath(path), recursive=True))
    yield from matches
    if not matches:
        yield path
