"""Reading articles from anywhere."""

import os
import re
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import PurePath
from typing import Any, BinaryIO, Literal, TypeAlias

from newsdata.errors import FormatError, NewsdataError
from newsdata.fetch import Answer, Fetching, UnfetchedError, fetched, is_address
from newsdata.files import HEAD, opened
from newsdata.format import Format, Place, Reading
from newsdata.formats import detect, format_named
from newsdata.jsontext import Path
from newsdata.mapping import FieldMap, read_mapped
from newsdata.mapping.rows import rows_of
from newsdata.models import Article, Feed
from newsdata.progress import Meter
from newsdata.report import FileCount, Report

Source: TypeAlias = str | os.PathLike[str] | bytes | BinaryIO
"""A path, an address, ``-`` for standard input, the bytes themselves, or a binary file."""


Cut: TypeAlias = Callable[[Format, BinaryIO, Reading], Iterator[Any] | None]
"""What becomes of an input that is open, instead of reading it here; ``None`` where it is read here."""

FEW_BYTES = HEAD
"""Input with less is read one by one: columns cost something for each leaf of the record, however few the articles."""

_CREDENTIALS = re.compile(r"(?<=//)[^/?#]*@")
"""The name and password in an address, which are nobody else's business."""

_QUERY = re.compile(r"[?#].*", re.DOTALL)

NOT_MODIFIED = 304
"""The status that says that nothing has changed since (RFC 9110, section 15.4.5)."""


class Reader(Iterator[Article]):
    """The articles of one input, one after the other, with what was found on the way.

    `report` grows while it is read. `feed` is what the input says of itself, or ``None``.
    `answer` is what the server said, where the input is an address.
    """

    def __init__(
        self,
        source: Source,
        from_: str | None = None,
        *,
        model: type[Article] = Article,
        on_error: Literal["raise", "skip"] = "raise",
        report: Report | None = None,
        checking: bool = False,
        fetching: Fetching | None = None,
        mapping: FieldMap | None = None,
        now: datetime | None = None,
        meter: Meter | None = None,
    ) -> None:
        self._meter = meter
        self._mapping = mapping
        self.answer: Answer | None = None
        self._fetching = fetching or Fetching()
        self.report = Report() if report is None else report
        self.path = _name(source)
        self._reading = Reading(self.path, model, on_error, self.report, checking=checking, now=now)
        if meter is not None:
            self._reading.share = meter.share
        self._source = source, from_
        self._parts: Generator[Any, None, None] = self._read(source, from_)
        self._ahead: list[Any] = []
        self._few = False

    @property
    def format(self) -> Format | None:
        """The format of the input, once something is read."""
        return self._format if hasattr(self, "_format") else None

    @property
    def feed(self) -> Feed | None:
        """What the input says of itself, which stands before its articles."""
        if not self._ahead and (first := next(self._parts, None)) is not None:
            self._ahead.append(first)
        return self._reading.feed

    @property
    def line(self) -> int | None:
        """The line of the article last read; of a table, its row."""
        return self._reading.at(())[0]

    @property
    def at(self) -> Callable[[Path], Place]:
        """What gives the place of a path within the article last read."""
        return self._reading.at

    def columns(self, cut: Cut | None = None) -> Iterator[Any]:
        """The same articles as columns, where the format gives them so; else one by one. Instead of iterating.

        *cut* may take the input for something else than articles, to be read elsewhere.
        """
        if self._mapping is None:
            self._parts = self._read_columns(cut)
        return self._left()

    def close(self) -> None:
        """Let go of the input, where it is not to be read to its end."""
        self._parts.close()

    def __next__(self) -> Article:
        article: Article = self._ahead.pop() if self._ahead else next(self._parts)
        return article

    def _left(self) -> Iterator[Any]:
        """What was not taken yet."""
        yield from self._ahead
        self._ahead.clear()
        yield from self._parts

    def _read(self, source: Source, from_: str | None) -> Generator[Article, None, None]:
        with unreadable_is_found(self._reading), self._begun(source, from_) as begun:
            if begun is not None:
                format_, stream = begun
                if self._mapping is not None:
                    yield from read_mapped(rows_of(stream, format_.name, self._reading), self._mapping, self._reading)
                    return
                if format_.read is None:
                    raise FormatError(f"{format_.name} is written and not read")
                yield from format_.read(stream, self._reading)

    def _read_columns(self, cut: Cut | None) -> Generator[Any, None, None]:
        with unreadable_is_found(self._reading), self._begun(*self._source) as begun:
            if begun is not None:
                format_, stream = begun
                parts = None if cut is None else cut(format_, stream, self._reading)
                if parts is not None:
                    yield from parts
                    return
                read = (None if self._few else format_.batches) or format_.read  # few articles are no work for columns
                if read is None:
                    raise FormatError(f"{format_.name} is written and not read")
                yield from read(stream, self._reading)

    @contextmanager
    def _begun(self, source: Source, from_: str | None) -> Iterator[tuple[Format, BinaryIO] | None]:
        """The format and the bytes of the input; ``None`` where there is nothing new to read."""
        reading = self._reading
        with self._opened(source) as (stream, head):
            if self.answer is not None and self.answer.status == NOT_MODIFIED:
                yield None
                return
            self._format = format_named(from_) if from_ else detect(head, _file_name(reading.path or ""))
            if self.answer is not None:
                _check_type(self.answer, self._format, reading)
            self._few = len(head) < FEW_BYTES
            reading.file = FileCount(reading.path or "-", self._format.name)
            self.report.files.append(reading.file)
            yield self._format, stream

    @contextmanager
    def _opened(self, source: Source) -> Iterator[tuple[BinaryIO, bytes]]:
        if not is_address(source):
            with opened(source, self._meter) as found:
                yield found
            return
        with fetched(str(source), self._fetching, self._reading.remark) as (content, self.answer):
            self._reading.charset = self.answer.charset
            with opened(content, self._meter) as found:
                yield found


def read(
    source: Source,
    from_: str | None = None,
    *,
    model: type[Article] = Article,
    on_error: Literal["raise", "skip"] = "raise",
    fetching: Fetching | None = None,
    mapping: FieldMap | None = None,
) -> Reader:
    """Read the articles of a path, an address, a file object or bytes, whatever the format.

    *from_* names the format where content and suffix do not. A record that is no article
    raises `RecordError`, or with ``on_error="skip"`` is a finding in the reader's report.
    *fetching* has the limits within which an address is fetched, and *mapping* says which
    columns of other people's tables fill which fields. Raises `FormatError` for a
    format that is unknown or cannot be told.
    """
    return Reader(source, from_, model=model, on_error=on_error, fetching=fetching, mapping=mapping)


def loads(data: bytes | str, from_: str, *, model: type[Article] = Article) -> list[Article]:
    """The articles in *data*, which is in the format *from_*."""
    return list(read(data.encode() if isinstance(data, str) else data, from_, model=model))


@contextmanager
def unreadable_is_found(reading: Reading) -> Iterator[None]:
    """Make a finding of what keeps an input from being read to its end."""
    try:
        yield
    except UnfetchedError as error:
        reading.report.complete = False
        reading.find(error.code, str(error), hint=error.hint)
    except NewsdataError:
        raise
    except FileNotFoundError:
        _unreadable(reading, "there is no such file")
    except IsADirectoryError:
        _unreadable(reading, "it is a directory", "name its files, or a pattern in quotes: 'folder/**/*.jsonl'")
    except (OSError, EOFError, zlib.error, ValueError) as error:
        _unreadable(reading, str(error).splitlines()[0] if str(error) else type(error).__name__)


def _unreadable(reading: Reading, why: str, hint: str | None = None) -> None:
    reading.report.complete = False
    reading.find("P001", f"cannot be read to its end: {why}", hint=hint)


def _file_name(path: str) -> str:
    """The name that a suffix is looked for in; of an address, without its query."""
    return _QUERY.sub("", path) if is_address(path) else path


def _check_type(answer: Answer, format_: Format, reading: Reading) -> None:
    """Compare what a server says it sends with what it sends."""
    said = answer.media_type
    if said is not None and said not in format_.media_types:
        usual = " or ".join(format_.media_types[:2])
        message = f"is served as {said[:60]!r} and is {format_.title}"
        reading.remark("U008", message, hint=f"have the server send it as {usual}")
    if answer.charset is not None and format_.name in _ALWAYS_UTF8 and answer.charset.lower() not in _UTF8:
        message = f"is served with the charset {answer.charset[:60]!r}, and JSON is UTF-8"
        reading.remark("U010", message, hint="leave the charset out (RFC 8259, section 8.1)")


_ALWAYS_UTF8 = frozenset({"json", "jsonl", "jsonfeed"})
_UTF8 = frozenset({"utf-8", "utf8", "us-ascii"})


def _name(source: Source) -> str | None:
    if isinstance(source, bytes):
        return None
    if is_address(source):
        return _CREDENTIALS.sub("", str(source))
    if isinstance(source, str | PurePath | os.PathLike):
        return os.fspath(source)
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else None
