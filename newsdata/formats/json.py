"""JSON: one article as an object, several as a list, with their feed as a document of both."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Any, BinaryIO

from newsdata.canonical import pretty_json, record_json
from newsdata.format import Confidence, Format, Place, Reading, Writing
from newsdata.jsondoc import is_json_feed
from newsdata.jsontext import JsonFault, Lines, Path, Places, locate, parse_json, pointer, walk
from newsdata.models import Article

_BOM = "\ufeff"
_DOCUMENT = {"feed", "articles"}
_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*"|[{}\[\]]|[^ \t\n\r{}\[\],:"]+', re.DOTALL)
_NESTS = {"{": 1, "[": 1, "}": -1, "]": -1}
_BREAK = re.compile(r"[\r\n][ \t\r\n]*")


def sniff(head: bytes) -> Confidence:
    """Sure of a list and of an object over several lines; one line might be JSON Lines."""
    text = head.removeprefix(_BOM.encode()).lstrip()
    if text[:1] == b"[":
        return Confidence.SURE if text[1:].lstrip()[:1] in (b"", b"{", b"]") else Confidence.NO
    if text[:1] != b"{" or text[1:].lstrip()[:1] not in (b"", b'"', b"}") or is_json_feed(text):
        return Confidence.NO
    line, newline, _ = text.partition(b"\n")
    whole = line.rstrip().endswith(b"}") or not newline
    return Confidence.MAYBE if whole and b'"articles"' not in line[:4096] else Confidence.SURE


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The articles of a document, which is one value and is read whole."""
    document = stream.read()
    reading.raw = lambda: (document,)
    try:
        text = document.decode()
    except UnicodeDecodeError as error:
        before = document[: error.start].decode(errors="replace")
        line, column = Lines(before).at(len(before))
        message = f"byte 0x{document[error.start]:02X} is not UTF-8"
        reading.record()
        reading.reject("J002", message, line=line, column=column, hint="write the file as UTF-8")
        return
    if text.startswith(_BOM):
        reading.find("J005", "begins with a byte order mark, which is skipped", line=1, column=1)
        text = text.removeprefix(_BOM)
    yield from _articles(text, reading)


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """An object for one article alone; else a list, or a document with the feed, an article a line."""
    rest = iter(articles)
    first, second = next(rest, None), next(rest, None)
    feed = writing.feed
    if first is not None and second is None and feed is None:
        stream.write(pretty_json(first).encode() + b"\n")
        return
    stream.write(b"[" if feed is None else b'{\n"feed": ' + record_json(feed).encode() + b',\n"articles": [')
    separator = b"\n"
    for article in chain((each for each in (first, second) if each is not None), rest):
        stream.write(separator + record_json(article).encode())
        separator = b",\n"
    stream.write(b"\n]\n" if feed is None else b"\n]\n}\n")


def _articles(text: str, reading: Reading) -> Iterator[Article]:
    lines = Lines(text)
    try:
        document = parse_json(text)
    except JsonFault as fault:
        line, column = lines.at(fault.offset)
        where = pointer(fault.path) or None
        reading.record()
        reading.reject(fault.code, fault.message, line=line, column=column, pointer=where, hint=fault.hint or None)
        return
    records, top = _records(document)
    if top == ("articles",) and "feed" in document:
        reading.describe(document["feed"], lambda path: lines.at(locate(text, ("feed", *path))))
    starts = _Starts(text)
    for index, values in enumerate(records):
        record = () if top is None else (*top, index)
        at = _RecordPlaces(text, lines, starts, record)
        reading.raw = partial(_slice, text, starts, record)
        if isinstance(values, dict):
            article = reading.article(values, at)
            if article is not None:
                yield article
        else:
            place = at(())
            reading.record()
            reading.reject("J008", "is no object, so no article", line=place[0], column=place[1])


def _slice(text: str, starts: "_Starts", record: Path) -> Iterable[bytes]:
    """The text of a record on one line: a line break of valid JSON stands between values alone."""
    start = starts.of(record)
    return (_BREAK.sub(" ", text[start : _end(text, start)]).encode(),)


def _end(text: str, start: int) -> int:
    """Where the valid value at *start* ends, however deep it nests."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        depth += _NESTS.get(token[0], 0)
        if not depth:
            return token.end()
    return len(text)


def _records(document: Any) -> tuple[list[Any], Path | None]:
    """The records of a document, and the path of the list that they are in, if there is one."""
    if isinstance(document, list):
        return document, ()
    if isinstance(document, dict) and document and document.keys() <= _DOCUMENT:
        articles = document.get("articles", [])
        if isinstance(articles, list):
            return articles, ("articles",)
    return [document], None


class _Starts:
    """Where the records of a document begin, looked up all at once when the first is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[Path, int] = {}

    def of(self, record: Path) -> int:
        """The place of the record at the path *record*."""
        if not self._known:
            self._known = {here: offset for here, offset in walk(self._text) if len(here) == len(record)}
        return self._known[record]


class _RecordPlaces:
    """Line and column of each path in one record."""

    def __init__(self, text: str, lines: Lines, starts: _Starts, record: Path) -> None:
        self._text = text
        self._lines = lines
        self._starts = starts
        self._record = record
        self._places: Places | None = None

    def __call__(self, path: Path) -> Place:
        """Where the value at *path* stands."""
        if self._places is None:
            self._places = Places(self._text, self._starts.of(self._record))
        return self._lines.at(self._places(path))


FORMAT = Format(
    name="json",
    title="JSON",
    suffixes=(".json",),
    media_types=("application/json",),
    sniff=sniff,
    read=read,
    write=write,
)
