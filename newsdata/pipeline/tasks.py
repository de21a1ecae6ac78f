"""What another process can read by itself: lines, rows, and whole files."""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO, TypeAlias, cast

from newsdata.batch import ArticleBatch
from newsdata.files import local
from newsdata.format import Reading
from newsdata.formats import format_named
from newsdata.models import Article
from newsdata.reader import unreadable_is_found
from newsdata.report import FileCount, Report

LINES = "jsonl"
"""The format whose lines can be read apart from those before them."""

ROWS = "parquet"
"""The format whose row groups can."""


@dataclass(frozen=True)
class Lines:
    """Whole lines of one input: *data*, or else *length* bytes of the file from *start* on.

    *before* is how many lines come before them.
    """

    path: str | None
    before: int
    start: int
    length: int
    data: bytes | None = field(default=None, repr=False)

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """The bytes of the lines. Raises `OSError` where a file is not what it was."""
        if self.data is not None:
            yield io.BytesIO(self.data)
            return
        with open(local(cast(str, self.path)), "rb") as file:
            file.seek(self.start)
            data = file.read(self.length)
        if len(data) < self.length:
            raise OSError("it has become shorter while it was read")
        yield io.BytesIO(data)


@dataclass(frozen=True)
class Rows:
    """Some row groups of a table, with so many rows before them."""

    path: str
    before: int
    groups: tuple[int, ...]

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """The bytes of the file."""
        with open(local(self.path), "rb") as file:
            yield file


def part_read(
    part: Lines | Rows, model: type[Article], report: Report, learnt: dict[str, Any], *, singly: bool, checking: bool
) -> Iterator[tuple[Article | ArticleBatch, Reading]]:
    """The articles of a part, with what gives the places in each; *learnt* is kept for other parts."""
    reading = Reading(
        part.path, model, "skip", report, checking=checking, now=report.now, before=part.before, learnt=learnt,
        groups=part.groups if isinstance(part, Rows) else None,
    )  # fmt: skip
    format_ = format_named(ROWS if isinstance(part, Rows) else LINES)
    reading.file = FileCount(part.path or "-", format_.name)
    report.files.append(reading.file)
    read = format_.read if singly else format_.batches
    if read is None:
        raise AssertionError
    with unreadable_is_found(reading), part.opened() as stream:
        yield from ((each, reading) for each in read(stream, reading))


@dataclass(frozen=True)
class Files:
    """Files that are each read whole."""

    paths: tuple[str | os.PathLike[str], ...]


Task: TypeAlias = Lines | Rows | Files


@dataclass(frozen=True)
class Part:
    """Something for another process to read, and the counts of its inputs, in their order."""

    task: Task
    files: tuple[FileCount, ...]
    size: int
