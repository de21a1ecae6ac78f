"""Reading XML as it is written: the parser refuses what is not, and says where.

The parser is given elements alone: what stands before the root was read already, so it
never sees a document type, and neither loads nor expands anything.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.parsers import expat

from newsdata.xml.buffer import Buffer
from newsdata.xml.builder import Builder
from newsdata.xml.decoding import CHUNK
from newsdata.xml.escape import attribute_text
from newsdata.xml.limits import Limits
from newsdata.xml.part import Part
from newsdata.xml.tally import Place

_SEPARATOR = "}"
_MOST_NAMES = 10_000
_LONGEST_TEXT = 1 << 15
_TAG = re.compile(rb"<(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>")


@dataclass(frozen=True)
class Refusal:
    """What the parser refused, and where."""

    message: str
    place: Place
    in_name: bool = False
    """Whether it is a character beyond ASCII, which the parser refuses in names that XML allows by now."""


class Strict:
    """One run of the parser, from where *buffer* stands to the end or to the first fault."""

    def __init__(self, buffer: Buffer, builder: Builder, bound: Mapping[str, str], limits: Limits) -> None:
        """*bound* has the namespaces that undeclared prefixes were taken for."""
        self._buffer = buffer
        self._builder = builder
        self._limits = limits
        self._bound = bound
        self._names: dict[str, tuple[str, str]] = {}
        self._declared: dict[str, str] = {}
        self._started = self._ended = -1  # where the last tags were, in bytes from the start of this run
        self._again = False  # whether two elements end at one place: an empty one and the one around it
        self._tail = _Tail(0, buffer.place(buffer.at))
        self.refusal: Refusal | None = None
        self.finished = False
        """Whether the end of the input was reached without a fault."""

    def parts(self) -> Iterator[Part]:
        """The parts up to the end or the fault, where *buffer* is left."""
        builder, buffer, tail = self._builder, self._buffer, self._tail
        prefix = _opening(builder, self._bound)
        self._above, self._aside = tail.line - 1, tail.column - len(prefix)
        parser = self._parser = expat.ParserCreate("utf-8", _SEPARATOR)
        parser.namespace_prefixes = True
        parser.buffer_text = True
        parser.buffer_size = _LONGEST_TEXT
        parser.Parse(prefix.encode(), False)
        fed = tail.begin = len(prefix.encode())
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = builder.text
        parser.StartNamespaceDeclHandler = self._declare
        while text := buffer.take():
            done = 0
            while done < len(text):
                pending = fed - parser.CurrentByteIndex  # of a token that has no end yet, which is scanned again
                piece = text[done : done + max(CHUNK, pending)]
                done += len(piece)
                data = piece.encode()
                fed += len(data)
                tail.add(data)
                builder.wary = pending > CHUNK
                try:
                    parser.Parse(data, False)
                except expat.ExpatError as error:
                    self._refuse(error, text[done:])
                    yield from builder.take()
                    return
                self._advance()
                builder.measure(len(piece))
                yield from builder.take()
                if builder.detached or tail.size > self._limits.element_size:
                    self._give_back(text[done:])
                    return
        try:
            parser.Parse(b"", True)
            self.finished = True
        except expat.ExpatError as error:
            self._refuse(error, "")
        yield from builder.take()

    def _declare(self, prefix: str | None, uri: str | None) -> None:
        self._declared[prefix or ""] = uri or ""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        names, builder, parser = self._names, self._builder, self._parser
        clark, prefix = names.get(name) or self._named(name)
        if attributes:
            attributes = {(names.get(key) or self._named(key))[0]: value for key, value in attributes.items()}
        held = builder.held
        scope = held[-1].scope if held else builder.scope
        if self._declared:
            scope = builder.widened(scope, self._declared)
            self._declared = {}
        line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber
        self._started = parser.CurrentByteIndex
        builder.start(clark, prefix, attributes, scope, line + self._above, column + (self._aside if line == 1 else 1))

    def _end(self, _: str) -> None:
        parser = self._parser
        index = parser.CurrentByteIndex
        self._again = index == self._ended
        self._ended = index
        line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber
        self._builder.end(line + self._above, column + (self._aside if line == 1 else 1))

    def _named(self, name: str) -> tuple[str, str]:
        """A name in Clark notation and its prefix, of ``uri}local}prefix``, ``uri}local`` or ``local``."""
        uri, _, rest = name.partition(_SEPARATOR)
        local, _, prefix = rest.partition(_SEPARATOR)
        found = (f"{{{uri}}}{local}", prefix) if rest else (name, "")
        if len(self._names) < _MOST_NAMES:
            self._names[name] = found
        return found

    def _refuse(self, error: expat.ExpatError, rest: str) -> None:
        line, column = error.lineno, error.offset
        place = line + self._above, column + (self._aside if line == 1 else 1)
        index = self._parser.ErrorByteIndex - self._tail.begin
        in_name = self._tail.data()[index : index + 1] >= b"\x80" and index >= 0
        self.refusal = Refusal(expat.ErrorString(error.code), place, in_name)
        self._advance()
        self._give_back(rest)

    def _give_back(self, rest: str) -> None:
        """Have what follows the last tag read again by who can repair it."""
        self._builder.forget_text()
        self._buffer.put_back(self._tail.text() + rest, (self._tail.line, self._tail.column))

    def _advance(self) -> None:
        """Forget what is before the end of the last tag: it will not be read again."""
        started, ended, again = self._started, self._ended, self._again
        self._started = self._ended = -1
        if started < 0 and ended < 0:
            return
        data, begin = self._tail.data(), self._tail.begin
        tag = _TAG.match(data, started - begin) if started >= 0 else None
        if ended >= started:
            empty = tag is not None and tag[0].endswith(b"/>") and tag.end() + begin == ended and not again
            if empty:
                self._tail.drop(ended - begin)
                return
            tag = _TAG.match(data, ended - begin)
        if tag is None:
            raise AssertionError("the parser saw a tag where there is none")
        self._tail.drop(tag.end())


class _Tail:
    """The bytes since the last tag, and where they begin."""

    def __init__(self, begin: int, place: Place) -> None:
        self.begin = begin
        self.line, self.column = place
        self.size = 0
        self._pieces: list[bytes] = []

    def add(self, data: bytes) -> None:
        self._pieces.append(data)
        self.size += len(data)

    def data(self) -> bytes:
        self._pieces = [b"".join(self._pieces)]
        return self._pieces[0]

    def text(self) -> str:
        return self.data().decode()

    def drop(self, count: int) -> None:
        data = self.data()
        lines = data.count(b"\n", 0, count)
        start = data.rfind(b"\n", 0, count) + 1
        self.line += lines
        self.column = len(data[start:count].decode()) + (1 if lines else self.column)
        self.begin += count
        self._pieces = [data[count:]]
        self.size = len(data) - count


def _opening(builder: Builder, bound: Mapping[str, str]) -> str:
    """The start tags of the elements that are open, as far as their names go."""
    tags: list[str] = []
    outer: dict[str, str] = {}
    for element in builder.open:
        new = {key: value for key, value in element.scope.items() if outer.get(key, "") != value and key != "xml"}
        if not tags:
            new = {**bound, **new}
        if element.prefix and element.prefix not in element.scope:
            new[element.prefix] = element.namespace
        outer = dict(element.scope)
        names = ((f"xmlns:{prefix}" if prefix else "xmlns", value) for prefix, value in new.items())
        tags.append(f"<{element.tag}{''.join(f' {name}={attribute_text(value)}' for name, value in names)}>")
    return "".join(tags)
