"""Reading XML part by part: ancestors as they open and close, everything else whole.

The parser reads what is well-formed. Where it refuses, the reader repairs and says so,
and gives the rest of the document back to the parser as soon as that can go on. Neither
loads anything, and both stop at the `Limits`.
"""

import re
from collections.abc import Callable, Iterator
from itertools import count
from typing import BinaryIO

from newsdata.xml.buffer import Buffer
from newsdata.xml.builder import Builder, TooDeepError
from newsdata.xml.decoding import CHUNK, Text
from newsdata.xml.limits import Limits
from newsdata.xml.names import Names
from newsdata.xml.part import Part
from newsdata.xml.prolog import Prolog, read_prolog
from newsdata.xml.references import References
from newsdata.xml.repair import Repair
from newsdata.xml.strict import Strict
from newsdata.xml.tally import MAX_QUOTED, Finder, Tally, quoted

_STRETCHES = 5
"""How often the stretch doubles after which the parser goes on behind a fault."""

_AFTER = re.compile(r"[ \t\n]*+(?:(?:<!--.*?-->|<\?.*?\?>)[ \t\n]*+)*+", re.DOTALL)


class XmlReader(Iterator[Part]):
    """The parts of one document.

    *opens* tells, of the names from the root down to an element, whether it is too large to
    be held: its content is then given part by part. *charset* is the encoding that the
    transport names. With *strict*, nothing is repaired: the first fault ends the reading.
    """

    def __init__(
        self,
        stream: BinaryIO,
        find: Finder,
        opens: Callable[[tuple[str, ...]], bool],
        *,
        limits: Limits | None = None,
        charset: str | None = None,
        strict: bool = False,
    ) -> None:
        self._limits = limits or Limits()
        self._tally = Tally(find, self._limits.findings)
        self._builder = Builder(opens, self._tally, self._limits)
        self._strict = strict
        self._parts = self._read(stream, charset)
        self.prolog = Prolog()
        """What stands before the root; it is there once the first part was asked for."""

        self.complete = True
        """Whether the document was read to its end: not if it is cut off, given up or none at all."""

    def __next__(self) -> Part:
        return next(self._parts)

    def _read(self, stream: BinaryIO, charset: str | None) -> Iterator[Part]:
        text = Text(stream, self._tally, charset)
        buffer = Buffer(text.read)
        self.prolog = read_prolog(buffer, text.encoding, self._tally, self._limits)
        if not self.prolog.rooted:
            self._stop(buffer, "no element is in this input, so it is no XML", "give the format that it has")
        else:
            try:
                yield from self._elements(buffer)
            except TooDeepError:
                self._stop(buffer, "elements nest without end; what follows is not read", "end what begins")
        self._tally.close()

    def _elements(self, buffer: Buffer) -> Iterator[Part]:
        builder, tally, limits = self._builder, self._tally, self._limits
        names = Names(tally)
        references = References(tally, self.prolog.doctype, limits)
        for fault in count():
            strict = Strict(buffer, builder, names.bound, limits)
            yield from strict.parts()
            refusal = strict.refusal
            if strict.finished:
                return
            if self._strict and refusal:
                self.complete = False
                tally("X001", f"{refusal.message}; what follows is not read", refusal.place)
                return
            told = tally.total
            references.expanded = False
            repair = Repair(buffer, builder, names, references, tally, limits)
            yield from repair.parts(CHUNK << min(fault, _STRETCHES))
            self.complete = not repair.cut_off
            if builder.finished and not repair.cut_off:
                self._after_root(buffer)
            if refusal and tally.total == told and not (references.expanded or refusal.in_name):
                tally("X001", f"a strict reader refuses this: {refusal.message}", refusal.place)
            if repair.finished:
                return

    def _after_root(self, buffer: Buffer) -> None:
        """Say what follows the root, where nothing but comments and instructions may stand."""
        while True:
            while len(buffer.text) - buffer.at < CHUNK and buffer.more():
                pass
            misc = _AFTER.match(buffer.text, buffer.at)
            buffer.at = misc.end() if misc else buffer.at
            at, text = buffer.at, buffer.text
            if at == len(text):
                if buffer.ended:
                    return
            elif text.startswith("<!--", at) and (end := buffer.find("-->", 4, self._limits.element_size)) >= 0:
                buffer.at += end + 3
            else:
                end = text.find("<", at)
                shown = quoted(text[at : end if end > at else at + MAX_QUOTED])
                hint = "end the root element where the document ends"
                self._tally("X017", f"{shown} after the root is no part of the document", buffer.place(at), hint)
                if end == at:
                    self.complete = False
                    return
                buffer.at = end if end > at else len(text)

    def _stop(self, buffer: Buffer, message: str, hint: str) -> None:
        self.complete = False
        self._tally("X001", message, buffer.place(buffer.at), hint)
