"""JSON Lines: one article a line, in the words of the record."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, BinaryIO

from newsdata.batch import ArticleBatch
from newsdata.canonical import record_json
from newsdata.format import Confidence, Format, Place, Reading, Writing
from newsdata.jsondoc import is_json_feed
from newsdata.jsontext import JsonFault, Path, Places, parse_json, pointer
from newsdata.models import Article

MAX_RECORD_BYTES = 64 * 2**20
"""The longest line that is read; it keeps a file without line breaks from filling the memory."""

_BOM = b"\xef\xbb\xbf"


def sniff(head: bytes) -> Confidence:
    """Sure of a first line that is an object of its own, and of one too long to see its end."""
    line, newline, _ = head.removeprefix(_BOM).lstrip().partition(b"\n")
    if not line.startswith(b"{") or b'"articles"' in line[:4096] or is_json_feed(line):
        return Confidence.NO
    if line.rstrip().endswith(b"}"):
        return Confidence.SURE
    return Confidence.NO if newline else Confidence.SURE


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The article of each line; after a bad line, reading goes on at the next."""
    for number, line in _lines(stream, reading):
        if (article := _line(line, number, reading)) is not None:
            yield article


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """A line an article; what the feed says of itself is a line before them."""
    if writing.feed is not None:
        stream.write(b'{"feed":' + record_json(writing.feed).encode() + b"}\n")
    stream.writelines(record_json(article).encode() + b"\n" for article in articles)


def batches(stream: BinaryIO, reading: Reading) -> Iterator[ArticleBatch]:
    """The same articles as columns, and the same findings, many times as fast."""
    from newsdata.lane import batches as fast  # takes a quarter of a second, which the slow lane need not wait for

    return fast(stream, reading, _line, refuse_long, MAX_RECORD_BYTES)


def _lines(stream: BinaryIO, reading: Reading) -> Iterator[tuple[int, bytes]]:
    number = reading.before
    while line := stream.readline(MAX_RECORD_BYTES + 1):
        number += 1
        if len(line) <= MAX_RECORD_BYTES or line.endswith(b"\n"):
            yield number, line
        else:
            refuse_long(_pieces(line, stream), number, reading)


def _pieces(line: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """What is read of a line, and then the rest of it."""
    yield line
    while line and not line.endswith(b"\n"):
        line = stream.readline(MAX_RECORD_BYTES)
        yield line


def refuse_long(pieces: Iterator[bytes], number: int, reading: Reading) -> None:
    """Report that line *number*, of which there are *pieces*, is too long to be read."""
    reading.record()
    reading.raw = partial(iter, pieces)
    reading.reject("J010", f"is longer than {MAX_RECORD_BYTES} bytes", line=number, hint="a line is one article")
    for _ in pieces:
        pass


def _line(line: bytes, number: int, reading: Reading) -> Article | None:
    """The article of a line, or nothing of an empty one."""
    if number == 1 and line.startswith(_BOM):
        reading.find("J005", "begins with a byte order mark, which is skipped", line=1, column=1)
        line = line.removeprefix(_BOM)
    return _article(line, number, reading) if line.strip(b" \t\r\n") else None


def _article(line: bytes, number: int, reading: Reading) -> Article | None:
    reading.raw = lambda: (line,)
    try:
        text = line.decode()
        values = parse_json(text)
    except UnicodeDecodeError as error:
        reading.record()
        column = len(line[: error.start].decode(errors="replace")) + 1
        message = f"byte 0x{line[error.start]:02X} is not UTF-8"
        reading.reject("J002", message, line=number, column=column, hint="write the file as UTF-8")
        return None
    except JsonFault as fault:
        reading.record()
        where, column = pointer(fault.path) or None, fault.offset + 1
        reading.reject(fault.code, fault.message, line=number, column=column, pointer=where, hint=fault.hint or None)
        return None
    places = Places(text)
    return _taken(values, lambda path: (number, places(path) + 1), reading)


def _taken(values: Any, at: Callable[[Path], Place], reading: Reading) -> Article | None:
    if not isinstance(values, dict):
        line, column = at(())
        reading.record()
        reading.reject("J008", "is no object, so no article", line=line, column=column)
        return None
    if values.keys() == {"feed"} and reading.file.records == 0 and not reading.before:
        reading.describe(values["feed"], lambda path: at(("feed", *path)))
        return None
    return reading.article(values, at)


FORMAT = Format(
    name="jsonl",
    title="JSON Lines",
    suffixes=(".jsonl", ".ndjson"),
    media_types=("application/jsonl", "application/x-ndjson"),
    sniff=sniff,
    read=read,
    write=write,
    batches=batches,
)
