"""Inputs cut into tasks for many machines, without a look into those that a machine can read whole."""

import os
from collections.abc import Iterable, Iterator
from typing import Any

from newsdata.files import is_remote, local
from newsdata.formats import format_named
from newsdata.pipeline.outcome import News, Outcome
from newsdata.pipeline.parts import MANY_FILES, Cutting
from newsdata.pipeline.tasks import Files, Part
from newsdata.pipeline.turns import Here, parts_of
from newsdata.reader import Reader, Source
from newsdata.report import FileCount

WHOLE_BYTES = 128 * 2**20
"""From how many bytes on a file of lines is cut: this process has to read it once, to count the lines."""

FILES_BYTES = 32 * 2**20
"""About how many bytes of small files are one task."""

_UNKNOWN = 32 * 2**20
"""What a file is taken to have whose size is not known before it is opened."""


def is_cut(source: Source, from_: str | None) -> bool:
    """Whether a file is cut into lines, because it is large and can be read from any place in it."""
    path = os.fspath(source)  # type: ignore[arg-type] # a file
    named = path.lower().endswith(format_named("jsonl").suffixes)
    return not is_remote(path) and named and from_ in (None, "jsonl") and size_of(path) >= WHOLE_BYTES


def size_of(path: str | os.PathLike[str]) -> int:
    """The bytes of a file; a guess, where that takes more than a look."""
    if is_remote(path):
        return _UNKNOWN
    try:
        return os.stat(local(path)).st_size
    except OSError:
        return 0  # which is found where it is to be read


def cut(reader: Reader, source: Source, from_: str | None, news: News, cutting: Cutting) -> Iterator[Part | Here]:
    """An input that is read here, if only to find the ends of its lines, in parts."""
    yield from parts_of(reader, source, from_, news, cutting)
    yield from cutting.rest()


class Gathered:
    """Files that are read whole, several by one task where they are small."""

    def __init__(self, bytes_: int | None = None) -> None:
        self._bytes = FILES_BYTES if bytes_ is None else bytes_
        self._paths: list[str | os.PathLike[str]] = []
        self._size = 0

    def add(self, path: Any) -> Iterator[Part]:
        """Take a file; what is enough for a task is one."""
        self._paths.append(path)
        self._size += size_of(path)
        if self._size >= self._bytes or len(self._paths) >= MANY_FILES:
            yield from self.rest()

    def rest(self) -> Iterator[Part]:
        """What is still kept."""
        if self._paths:
            yield Part(Files(tuple(self._paths)), (), self._size)
        self._paths, self._size = [], 0


def total(sources: Iterable[Any]) -> int:
    """About how many bytes there are in all."""
    return sum(size_of(each) for each in sources)


def files_of(part: Part, outcome: Outcome) -> tuple[FileCount, ...]:
    """The counts of the inputs of a part; of files that are read whole, they begin with it."""
    return part.files or tuple(FileCount(file.path, file.format) for file in outcome.files)
