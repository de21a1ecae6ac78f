"""A whole document of JSON, with the place and the text of each record in it."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, BinaryIO

from newsdata.format import Place, Reading
from newsdata.jsontext import JsonFault, Lines, Path, Places, parse_json, pointer, walk

_MARK = "\ufeff"
_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*"|[{}\[\]]|[^ \t\n\r{}\[\],:"]+', re.DOTALL)
_NESTS = {"{": 1, "[": 1, "}": -1, "]": -1}
_BREAK = re.compile(r"[\r\n][ \t\r\n]*")

_SIGN = re.compile(rb'"version"[ \t\r\n]*:[ \t\r\n]*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version\\?/')


def is_json_feed(head: bytes) -> bool:
    """Whether a document that begins with *head* says that it is JSON Feed, which other JSON is told apart from."""
    return head.removeprefix(_MARK.encode()).lstrip().startswith(b"{") and _SIGN.search(head) is not None


class JsonDocument:
    """One value of JSON, read whole."""

    def __init__(self, text: str, value: Any) -> None:
        self.value = value
        self._text = text
        self._lines = Lines(text)
        self._starts: dict[Path, int] = {}

    def at(self, record: Path) -> Callable[[Path], Place]:
        """What gives the line and column of each path in the value at *record*, which is an item or the whole."""
        return _RecordPlaces(self._lines, lambda: Places(self._text, self._start(record)))

    def raw(self, record: Path) -> Callable[[], Iterable[bytes]]:
        """What gives the text of the value at *record*, on one line."""
        return partial(self._slice, record)

    def _slice(self, record: Path) -> Iterable[bytes]:
        """A line break of valid JSON stands between values alone, and a space does as well."""
        start = self._start(record)
        return (_BREAK.sub(" ", self._text[start : self._end(start)]).encode(),)

    def _start(self, record: Path) -> int:
        """Where a record begins; all are looked up when the first is asked for."""
        if record not in self._starts:
            here = {path: offset for path, offset in walk(self._text) if len(path) == len(record)}
            self._starts.update(here)
        return self._starts[record]

    def _end(self, start: int) -> int:
        """Where the valid value at *start* ends, however deep it nests."""
        depth = 0
        for token in _TOKEN.finditer(self._text, start):
            depth += _NESTS.get(token[0], 0)
            if not depth:
                return token.end()
        return len(self._text)


def json_document(stream: BinaryIO, reading: Reading) -> JsonDocument | None:
    """The document in *stream*, or ``None`` after reporting why it is none."""
    data = stream.read()
    reading.raw = lambda: (data,)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(errors="replace")
        line, column = Lines(before).at(len(before))
        message = f"byte 0x{data[error.start]:02X} is not UTF-8"
        reading.record()
        reading.reject("J002", message, line=line, column=column, hint="write the file as UTF-8")
        return None
    if text.startswith(_MARK):
        reading.find("J005", "begins with a byte order mark, which is skipped", line=1, column=1)
        text = text.removeprefix(_MARK)
    try:
        return JsonDocument(text, parse_json(text))
    except JsonFault as fault:
        line, column = Lines(text).at(fault.offset)
        where = pointer(fault.path) or None
        reading.record()
        reading.reject(fault.code, fault.message, line=line, column=column, pointer=where, hint=fault.hint or None)
        return None


class _RecordPlaces:
    """Line and column of each path in one record, looked up when the first is asked for."""

    def __init__(self, lines: Lines, places: Callable[[], Places]) -> None:
        self._lines = lines
        self._make = places
        self._places: Places | None = None

    def __call__(self, path: Path) -> Place:
        """Where the value at *path* stands."""
        if self._places is None:
            self._places = self._make()
        return self._lines.at(self._places(path))
