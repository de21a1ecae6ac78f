"""What stands before the root of a document: declaration, instructions, document type."""

import re
from dataclasses import dataclass, field

from newsdata.xml.buffer import Buffer
from newsdata.xml.characters import NAME
from newsdata.xml.doctype import Doctype, read_doctype
from newsdata.xml.encodings import Encoding
from newsdata.xml.limits import Limits
from newsdata.xml.tally import Tally, quoted

_DECLARATION = re.compile(
    r"<\?xml\s+version\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')"
    r"(?:\s+encoding\s*=\s*(?:\"([A-Za-z][\w.-]*)\"|'([A-Za-z][\w.-]*)'))?"
    r"(?:\s+standalone\s*=\s*(?:\"(yes|no)\"|'(yes|no)'))?\s*\?>"
)
_VERSION = re.compile(r"\sversion\s{0,20}=\s{0,20}[\"']?([\w.]{1,20})")
_ROOT = re.compile(f"<{NAME}")
_TARGET = re.compile(rf"<\?({NAME})\s*")
_SPACE = re.compile(r"[ \t\n]*+")
_LONGEST = 1 << 16
"""How many characters a comment or instruction before the root may have to be looked for."""


@dataclass(frozen=True)
class Instruction:
    """A processing instruction before the root, such as `xml-stylesheet`."""

    target: str
    data: str
    line: int
    column: int


@dataclass
class Prolog:
    """What a document says of itself before its root, and how its bytes were read."""

    version: str | None = None
    declared_encoding: str | None = None
    encoding: str = "utf-8"
    mark: bool = False
    """Whether it begins with a byte order mark."""

    standalone: bool | None = None
    doctype: Doctype | None = None
    instructions: list[Instruction] = field(default_factory=list)
    rooted: bool = False
    """Whether a root element follows."""

    line: int | None = None
    """Where the XML declaration begins; of a document without one there is none."""

    column: int | None = None


_MOST_JUNK = 1000
"""How often something that begins nothing is passed over, until this is no document."""


def read_prolog(buffer: Buffer, encoding: Encoding, tally: Tally, limits: Limits) -> Prolog:
    """Read up to the root element, and leave *buffer* at its ``<``, or where none is looked for any more."""
    prolog = Prolog(declared_encoding=encoding.declared, encoding=encoding.codec, mark=bool(encoding.mark))
    reading = _Reading(buffer, prolog, tally, limits)
    while not reading.at_root():
        pass
    return prolog


class _Reading:
    """Passing the pieces before the root, one by one."""

    def __init__(self, buffer: Buffer, prolog: Prolog, tally: Tally, limits: Limits) -> None:
        self._buffer = buffer
        self._prolog = prolog
        self._tally = tally
        self._limits = limits
        self._first = True
        self._junk_left = _MOST_JUNK
        self._doctype_failed = False

    def at_root(self) -> bool:
        """Pass one piece; whether there is no more of them before the root."""
        buffer = self._buffer
        while len(buffer.text) - buffer.at < _LONGEST and buffer.more():
            pass
        first, self._first = self._first, False
        if not self._pass_text(first):
            return False
        if buffer.at == len(buffer.text):
            return not buffer.more()
        if buffer.text.startswith("<?", buffer.at):
            self._instruction()
        elif buffer.text.startswith("<!--", buffer.at):
            self._comment()
        elif buffer.text.startswith("<!DOCTYPE", buffer.at):
            self._doctype()
        elif _ROOT.match(buffer.text, buffer.at):
            self._prolog.rooted = True
            return True
        else:
            self._junk("<")
        return self._junk_left <= 0

    def _pass_text(self, first: bool) -> bool:
        """Pass what is no markup; whether markup comes next."""
        buffer = self._buffer
        start = buffer.at
        end = buffer.text.find("<", start)
        end = len(buffer.text) if end < 0 else end
        spaces = _SPACE.match(buffer.text, start, end)
        visible = spaces.end() if spaces else start
        if visible < end:
            shown = quoted(buffer.text[visible:end].rstrip())
            self._misplaced(visible, f"the text {shown} before the root is no part of the document; it is passed over")
        elif start < end and first and buffer.text.startswith("<?xml", end):
            self._misplaced(start, "white space before the XML declaration, which has to come first")
        buffer.at = end
        return end < len(buffer.text) or buffer.ended

    def _misplaced(self, offset: int, message: str) -> None:
        self._tally("X016", message, self._buffer.place(offset), "remove it, or what prints it")

    def _junk(self, what: str) -> None:
        self._misplaced(self._buffer.at, f"{quoted(what)} before the root begins nothing; it is passed over")
        self._buffer.at += len(what)
        self._junk_left -= 1

    def _pass_to(self, end: str, what: str, after: int) -> str:
        """Pass up to and with *end*, and return all of it; of what never ends, up to the next ``>``."""
        buffer = self._buffer
        found = buffer.find(end, after, self._limits.element_size)
        if found < 0:
            self._tally("X018", f"{what} never ends; it is taken to end at the next '>'", buffer.place(buffer.at))
            end = ">"
            found = buffer.text.find(end, buffer.at) - buffer.at
        stop = buffer.at + found + len(end) if found >= 0 else len(buffer.text)
        passed = buffer.text[buffer.at : stop]
        buffer.place(buffer.at)
        buffer.at = stop
        return passed

    def _comment(self) -> None:
        place = self._buffer.place(self._buffer.at)
        passed = self._pass_to("-->", "a comment", 4)
        if "--" in passed[4:-3] or passed.endswith("--->"):
            self._tally("X018", "a comment has '--' in it", place, "write '- -', or leave it out")

    def _instruction(self) -> None:
        line, column = self._buffer.place(self._buffer.at)
        whole = self._pass_to("?>", "a processing instruction", 2)
        target = _TARGET.match(whole)
        if not target:
            self._tally("X018", f"{quoted(whole)} is no processing instruction", (line, column), "remove it")
        elif target[1] == "xml":
            self._declaration(whole, line, column)
        elif target[1].lower() == "xml":
            message = f"{quoted(target[1])} does not begin an XML declaration; it has to be in small letters"
            self._tally("X027", message, (line, column), "write <?xml …?>")
            self._declaration(whole.replace(target[1], "xml", 1), line, column)
        else:
            end = len(whole) - 2 if whole.endswith("?>") else len(whole)
            self._prolog.instructions.append(Instruction(target[1], whole[target.end() : end], line, column))

    def _declaration(self, whole: str, line: int, column: int) -> None:
        prolog = self._prolog
        if prolog.line is not None:
            self._tally("X027", "an XML declaration for the second time", (line, column), "keep the first")
            return
        if prolog.doctype or prolog.instructions:
            self._tally("X016", "the XML declaration has to come first", (line, column), "move it to the start")
        prolog.line, prolog.column = line, column
        if match := _DECLARATION.fullmatch(whole[:_LONGEST]):
            prolog.version = match[1] or match[2] or ""
            standalone = match[5] or match[6]
            prolog.standalone = standalone == "yes" if standalone else None
        else:
            version = _VERSION.search(whole[:_LONGEST])
            prolog.version = version[1] if version else None
            hint = 'write <?xml version="1.0" encoding="UTF-8"?>'
            self._tally("X027", f"{quoted(whole)} is no XML declaration", (line, column), hint)
        if prolog.version not in (None, "1.0"):
            message = f"declares version {quoted(prolog.version or '')}, and is read as 1.0"
            self._tally("X028", message, (line, column), "write 1.0, which all readers know")

    def _doctype(self) -> None:
        place = self._buffer.place(self._buffer.at)
        failed = self._doctype_failed  # looking for the end of one that has none is done once
        doctype = None if failed else read_doctype(self._buffer, place, self._tally, self._limits)
        if doctype is None:
            self._doctype_failed = True
            self._junk("<!DOCTYPE")
        elif self._prolog.doctype:
            self._tally("X016", "a document type for the second time", place, "keep the first")
        else:
            self._prolog.doctype = doctype
