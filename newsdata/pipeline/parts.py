"""Inputs cut into parts that other processes can read: lines of a file or a stream, and whole files."""

import io
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, BinaryIO, cast

from newsdata.batch import ArticleBatch
from newsdata.files import is_remote, place
from newsdata.files.pieces import WholeLines
from newsdata.format import Format, Reading
from newsdata.formats.jsonl import MAX_RECORD_BYTES, refuse_long
from newsdata.formats.parquet import row_groups
from newsdata.models import Article
from newsdata.pipeline.inputs import is_file
from newsdata.pipeline.tasks import LINES, ROWS, Files, Lines, Part, Rows
from newsdata.reader import Reader, Source
from newsdata.report import FileCount, Report

PART_BYTES = 8 * 2**20
"""About how many bytes a part has: enough that sending it about costs little, and few enough to hold several."""

SMALL_BYTES = 2**20
"""A file with less is never cut, and read with others."""

MANY_FILES = 256
"""How many small files are one part at the most."""


@dataclass(frozen=True)
class TooLong:
    """A line that is too long for any process, to be reported when all before it is."""

    number: int
    pieces: Iterator[bytes]
    reading: Reading

    def tell(self, report: Report) -> None:
        """Have *report* refuse the line."""
        own, self.reading.report = self.reading.report, report
        try:
            refuse_long(self.pieces, self.number, self.reading)
        finally:
            self.reading.report = own


@dataclass
class _Gathered:
    """Files that are too small to be read by a process each."""

    paths: list[str | os.PathLike[str]] = field(default_factory=list)
    files: list[FileCount] = field(default_factory=list)
    size: int = 0

    def part(self) -> Iterator[Part]:
        """What was gathered as one part, if anything was."""
        if self.paths:
            yield Part(Files(tuple(self.paths)), tuple(self.files), self.size)
        self.paths, self.files, self.size = [], [], 0


class Cutting:
    """Cuts inputs one after the other, and keeps small files until they are worth a part.

    What is read here is columns where its format gives them, or with *singly* one by one.
    Parts are *times* the usual size, for work that has a cost of its own for each.
    """

    def __init__(self, *, singly: bool = False, times: int = 1) -> None:
        self._gathered = _Gathered()
        self._singly = singly
        self._times = times

    def parts(self, reader: Reader, source: Source) -> Iterator[Part | TooLong | Article | ArticleBatch]:
        """The parts of an input in their order; the articles themselves where only this process can read them.

        Raises `FormatError` for a format that cannot be told.
        """
        for part in reader.columns(partial(self._cut, source)):
            if isinstance(part, _Whole):
                yield from self._add(part)
            else:
                yield from self.rest()
                yield part

    def rest(self) -> Iterator[Part]:
        """What is still kept."""
        yield from self._gathered.part()

    def _add(self, whole: "_Whole") -> Iterator[Part]:
        gathered = self._gathered
        gathered.paths.append(whole.path)
        gathered.files.append(whole.file)
        gathered.size += whole.size
        if gathered.size >= PART_BYTES or len(gathered.paths) == MANY_FILES:
            yield from gathered.part()

    def _cut(self, source: Source, format_: Format, stream: BinaryIO, reading: Reading) -> Iterator[Any] | None:
        path = cast("str | os.PathLike[str]", source) if is_file(source) else None
        read = format_.read if self._singly else format_.batches or format_.read
        if read is None:
            return None
        size = PART_BYTES if path is None else _size(path)
        if format_.name == LINES and (path is None or size >= SMALL_BYTES):
            return _cut_lines(stream, reading, path, self._times * PART_BYTES)
        if path is None:
            return read(stream, reading)
        if format_.name == ROWS and size >= SMALL_BYTES and (groups := _groups(path, stream, reading)) is not None:
            return _cut_rows(groups, reading, self._times * PART_BYTES, size)
        return iter((_Whole(path, reading.file, size),))


@dataclass(frozen=True)
class _Whole:
    """A file that is read by one process."""

    path: str | os.PathLike[str]
    file: FileCount
    size: int


def _cut_lines(
    stream: BinaryIO, reading: Reading, path: str | os.PathLike[str] | None, size: int
) -> Iterator[Part | TooLong]:
    """Lines, by their place in the file where that can be read again."""
    again = path is not None and _is_plain(path, stream)
    before, start = 0, 0
    for piece in WholeLines(stream, size, MAX_RECORD_BYTES):
        if isinstance(piece, bytes):
            lines = Lines(reading.path, before, start, len(piece), None if again else piece)
            yield Part(lines, (reading.file,), len(piece))
            before += piece.count(b"\n")
            start += len(piece)
        else:
            counted = _Counted(piece)
            yield TooLong(before + 1, iter(counted), reading)
            before += 1
            start += counted.rest()
    if not start:
        yield Part(Lines(reading.path, 0, 0, 0, b""), (reading.file,), 0)  # nothing is an input as well


class _Counted:
    """Pieces, and how many bytes they have."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._bytes = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._bytes += len(piece)
            yield piece

    def rest(self) -> int:
        """The number of all bytes, of those as well that nobody took."""
        for _ in self:
            pass
        return self._bytes


def _groups(path: str | os.PathLike[str], stream: BinaryIO, reading: Reading) -> list[tuple[int, int]] | None:
    """The rows and bytes of the row groups of a file, if its columns are those of the record."""
    return row_groups(stream, reading.model) if _is_plain(path, stream) else None


def _cut_rows(groups: list[tuple[int, int]], reading: Reading, size: int, whole: int) -> Iterator[Part]:
    """Row groups, several where they are small, of a file of *whole* bytes."""
    total = sum(bytes_ for _, bytes_ in groups) or 1
    before, rows, held, gathered = 0, 0, 0, list[int]()
    for number, (count, bytes_) in enumerate(groups):
        gathered.append(number)
        rows += count
        held += bytes_
        if held >= size or number + 1 == len(groups):
            task = Rows(cast(str, reading.path), before, tuple(gathered))
            yield Part(task, (reading.file,), whole * held // total)
            before, rows, held, gathered = before + rows, 0, 0, []
    if not groups:
        yield Part(Rows(cast(str, reading.path), 0, ()), (reading.file,), whole)


def _is_plain(path: str | os.PathLike[str], stream: BinaryIO) -> bool:
    """Whether the bytes of *stream* are those of a file that stays where it is."""
    raw = getattr(stream, "raw", None)
    return isinstance(raw, io.FileIO) and not is_remote(path) and stat.S_ISREG(os.fstat(raw.fileno()).st_mode)


def _size(path: str | os.PathLike[str]) -> int:
    try:
        return PART_BYTES if is_remote(path) else os.stat(place(path)).st_size
    except OSError:
        return 0
