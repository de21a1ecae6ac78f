"""Reading a feed part by part: what it says of itself first, then an article a record.

A feed may say of itself what it likes after its records, too. Where the input can be read
from its end, the last of it is looked at before the first record; where it cannot, what
comes too late is found and named.
"""

import io
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from newsdata.errors import RecordError
from newsdata.feeds.mapping import Taken
from newsdata.feeds.names import short
from newsdata.feeds.tail import surroundings
from newsdata.format import Place, Reading
from newsdata.jsontext import Path
from newsdata.models import Article
from newsdata.xml import Element, Part, XmlReader

if TYPE_CHECKING:
    from newsdata.feeds.checks import Checker


class Dialect(NamedTuple):
    """Where a kind of feed has what, and how that is read."""

    opens: Callable[[tuple[str, ...]], bool]
    is_root: Callable[[str], bool]
    is_record: Callable[[Part], bool]
    is_about: Callable[[Part], bool]
    record: Callable[[Element], tuple[dict[str, Any], Taken]]
    about: Callable[[Sequence[Element], dict[str, str]], tuple[dict[str, Any], Taken]]


def read_feed(stream: BinaryIO, reading: Reading, dialect: Dialect) -> Iterator[Article]:
    """The articles of a feed, with what it says of itself in *reading* before the first of them."""
    around = list(_parts(surroundings(stream), dialect)) if stream.seekable() else []
    about = _About(reading, dialect, [part for part in around if dialect.is_about(part)])
    parts = XmlReader(stream, partial(_tell_xml, reading), dialect.opens, charset=reading.charset)
    checker = _checker(parts, reading) if reading.checking else None
    for part in parts:
        if checker is not None:
            checker.see(part)
        if part.kind == "start":
            if not part.path and not dialect.is_root(part.element.name):
                _refuse(reading, part.element)
                return
            about.open(part.element)
        elif part.kind == "whole" and not part.path and not dialect.is_record(part):
            _refuse(reading, part.element)
        elif dialect.is_record(part):
            about.tell()
            article = _article(part.element, reading, dialect)
            if article is not None:
                yield article
        elif part.kind == "whole":
            about.add(part)
    about.end()
    if checker is not None:
        checker.end()
    if not parts.complete:
        reading.report.complete = False
        if reading.on_error == "raise":
            raise RecordError(f"{reading.path or 'the input'} cannot be read to its end: {_last_fault(reading)}")


def _checker(parts: XmlReader, reading: Reading) -> "Checker":
    from newsdata.feeds.checks import Checker  # has many patterns, which only those who check need

    return Checker(reading.remark, reader=parts, location=_address(reading), now=reading.now)


def _tell_xml(reading: Reading, code: str, message: str, **place: Any) -> None:
    """Tell what is wrong with the XML; the records are read all the same. The version is judged with the feed."""
    if not (reading.checking and code == _VERSION):
        reading.remark(code, message, **place)


_VERSION = "X028"


def _last_fault(reading: Reading) -> str:
    told = [finding.message for finding in reading.report.findings if finding.code.startswith("X")]
    return told[-1] if told else "it is no XML"


def _address(reading: Reading) -> str | None:
    """The address that the feed was found at, if it was."""
    return reading.path if reading.path and reading.path.startswith(("http://", "https://")) else None


def _refuse(reading: Reading, root: Element) -> None:
    message = f"<{root.local[:60]}> is no root of this kind of feed"
    reading.record()
    reading.reject("F102", message, line=root.line, column=root.column, hint="say with --from what it is")


def _article(element: Element, reading: Reading, dialect: Dialect) -> Article | None:
    values, taken = dialect.record(element)
    _tell_faults(reading, taken, values.get("id"))
    return reading.article(values, partial(_place, taken.origins, element))


def _tell_faults(reading: Reading, taken: Taken, record_id: str | None) -> None:
    """Say which dates are none, unless that is said already; their text is kept, so that nothing is lost."""
    for where, fault in taken.faults:
        line, column = where.line or None, where.column or None
        if reading.checking and any(
            each.line == line and each.code in _DATES for each in reading.report.findings[-50:]
        ):
            continue
        reading.remark(fault.code, fault.message, line=line, column=column, record_id=record_id, hint=fault.hint)


def _place(origins: dict[str, list[Element]], whole: Element, path: Path) -> Place:
    """Where the element of a field stands, or else the record that it is of."""
    names = [str(step) for step in path[:2]]
    elements = origins.get(".".join(names)) or origins.get(names[0] if names else "") or [whole]
    index = path[1] if len(path) > 1 and isinstance(path[1], int) and path[1] < len(elements) else 0
    element = elements[index]
    return (element.line, element.column) if element.line else (None, None)


class _About:
    """What a feed says of itself, told once, before its first record."""

    def __init__(self, reading: Reading, dialect: Dialect, around: list[Part]) -> None:
        self._reading = reading
        self._dialect = dialect
        self._elements: list[Element] = []
        self._attributes: dict[str, str] = {}
        self._around = [part.element for part in around]
        self._ahead: list[Element] = []
        self._late: deque[Element] | None = None

    def open(self, element: Element) -> None:
        """Take the attributes of what holds the records."""
        if self._late is None:
            self._attributes |= element.attributes

    def add(self, part: Part) -> None:
        """Take an element beside the records."""
        if not self._dialect.is_about(part):
            return
        if self._late is None:
            self._elements.append(part.element)
            return
        self._late.append(part.element)
        if len(self._late) > len(self._ahead):
            self._miss(self._late.popleft())

    def tell(self) -> None:
        """Describe the feed, with what stands after its records as far as that is known."""
        if self._late is not None:
            return
        self._late = deque()
        same = [each.name for each in self._around[: len(self._elements)]] == [each.name for each in self._elements]
        self._ahead = self._around[len(self._elements) :] if same else []
        for element in self._ahead:
            element.line = element.column = 0
        elements = [*self._elements, *self._ahead]
        if elements or self._attributes:
            values, taken = self._dialect.about(elements, self._attributes)
            _tell_faults(self._reading, taken, None)
            if values or any(short(each.name) == "nd:record" for each in elements):
                self._reading.describe(values, partial(_place, taken.origins, (elements or [_NOWHERE])[0]))

    def end(self) -> None:
        """Describe a feed that has no records."""
        self.tell()

    def _miss(self, element: Element) -> None:
        message = f"<{element.local[:60]}> of the feed stands after its first record, where it is not read"
        hint = "put what the feed says of itself before its records"
        self._reading.find("P005", message, line=element.line, column=element.column, hint=hint)


_DATES = ("F130", "F132", "F133")
"""What a check of feeds finds of dates, which then needs no finding more."""

_NOWHERE = Element("", "", {}, {}, 0, 0)


def _parts(document: bytes, dialect: Dialect) -> Iterator[Part]:
    """The parts of a piece of a document, whatever is wrong with it."""
    if document:
        yield from XmlReader(io.BytesIO(document), lambda *_, **__: None, dialect.opens)
