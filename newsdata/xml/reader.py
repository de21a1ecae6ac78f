"""Reading XML part by part: ancestors as they open and close, everything else whole."""

from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO, Literal, NamedTuple, Protocol
from xml.parsers import expat

from newsdata.xml.node import Element

CHUNK = 1 << 16
"""How many bytes are given to the parser at a time."""

_SEPARATOR = "}"


class Finder(Protocol):
    """Where faults of the document go: the `find` of a reading."""

    def __call__(self, code: str, message: str, *, line: int, column: int, hint: str | None = None) -> object:
        """Report a fault at a place."""


class Part(NamedTuple):
    """What was read next. *path* has the names of the elements that hold it, the root first.

    An element that holds others is a ``start`` (with its attributes alone), its content,
    and an ``end``; everything else comes ``whole``.
    """

    kind: Literal["start", "whole", "end"]
    element: Element
    path: tuple[str, ...]


class XmlReader(Iterator[Part]):
    """The parts of one document.

    *opens* tells, of the names from the root down to an element, whether it is too large to
    be held: its content is then given part by part.
    """

    def __init__(self, stream: BinaryIO, find: Finder, opens: Callable[[tuple[str, ...]], bool]) -> None:
        self._find = find
        self._opens = opens
        self._ready: list[Part] = []
        self._open: list[Element] = []
        self._held: list[Element] = []
        self._scopes: list[Mapping[str, str]] = [{"xml": "http://www.w3.org/XML/1998/namespace"}]
        self._declared: dict[str, str] = {}
        self._parts = self._read(stream)

    def __next__(self) -> Part:
        return next(self._parts)

    def _read(self, stream: BinaryIO) -> Iterator[Part]:
        parser = self._parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
        parser.namespace_prefixes = True
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartNamespaceDeclHandler = self._declare
        try:
            while chunk := stream.read(CHUNK):
                parser.Parse(chunk, False)
                yield from self._taken()
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            yield from self._taken()
            self._find("X001", expat.ErrorString(error.code), line=error.lineno, column=error.offset + 1)
            return
        yield from self._taken()

    def _taken(self) -> list[Part]:
        ready, self._ready = self._ready, []
        return ready

    def _declare(self, prefix: str | None, uri: str | None) -> None:
        self._declared[prefix or ""] = uri or ""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        parent = self._scopes[-1]
        scope = {**parent, **self._declared} if self._declared else parent
        self._declared = {}
        self._scopes.append(scope)
        clark, prefix = _clark(name)
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        named = {_clark(key)[0]: value for key, value in attributes.items()}
        element = Element(clark, prefix, named, scope, line, column)
        if self._held:
            self._held[-1].children.append(element)
            self._held.append(element)
        elif self._opens((*self._path(), clark)):
            self._ready.append(Part("start", element, self._path()))
            self._open.append(element)
        else:
            self._held.append(element)

    def _end(self, _: str) -> None:
        self._scopes.pop()
        whole = bool(self._held)
        element = (self._held if whole else self._open).pop()
        element.end_line, element.end_column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        if not self._held:
            self._ready.append(Part("whole" if whole else "end", element, self._path()))

    def _text(self, text: str) -> None:
        if self._held:
            self._held[-1].children.append(text)

    def _path(self) -> tuple[str, ...]:
        return tuple(element.name for element in self._open)


def _clark(name: str) -> tuple[str, str]:
    """A name in Clark notation and its prefix, of ``uri}local}prefix``, ``uri}local`` or ``local``."""
    uri, _, rest = name.partition(_SEPARATOR)
    if not rest:
        return name, ""
    local, _, prefix = rest.partition(_SEPARATOR)
    return f"{{{uri}}}{local}", prefix
