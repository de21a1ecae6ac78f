"""Reading XML that is none, from where the parser refused: every repair is a finding.

What is well-formed is read as the parser reads it. When the element around the fault is
over, the parser may go on: `parts` ends there, after a stretch that grows with each fault,
so that a document full of them is not begun anew for each.
"""

import re
from collections.abc import Iterator

from newsdata.xml.buffer import Buffer
from newsdata.xml.builder import Builder
from newsdata.xml.characters import NAME
from newsdata.xml.endings import Endings
from newsdata.xml.limits import Limits
from newsdata.xml.names import Names
from newsdata.xml.part import Part
from newsdata.xml.references import References
from newsdata.xml.tags import Tag, Tags
from newsdata.xml.tally import Tally, quoted

_START = re.compile(f"<{NAME}")
_END = re.compile(rf"</({NAME})\s*+>")
_LOOSE_END = re.compile(rf"</\s*+({NAME})?[^<>]*+>?")
_SECTION = "<![CDATA["
_LONGEST_REFERENCE = 128
_LONGEST_TEXT = 1 << 16
_MOST_NESTED = 20


class Repair:
    """One run from where *buffer* stands: to the end, or to where the parser may go on."""

    def __init__(
        self,
        buffer: Buffer,
        builder: Builder,
        names: Names,
        references: References,
        tally: Tally,
        limits: Limits,
        depth: int = 0,
    ) -> None:
        self._buffer = buffer
        self._builder = builder
        self._names = names
        self._references = references
        self._tally = tally
        self._limits = limits
        self._depth = depth
        self._tags = Tags(buffer, references, tally, limits)
        self._endings = Endings(buffer, builder, tally)
        self.finished = False
        """Whether the end of the input was reached."""

        self.cut_off = False
        """Whether elements were open at the end of the input."""

    def parts(self, stretch: int) -> Iterator[Part]:
        """The parts up to the end, or up to where no element is held after *stretch* characters."""
        buffer, builder = self._buffer, self._builder
        first = last = buffer.position
        while not builder.finished and self._step():
            builder.measure(buffer.position - last)
            last = buffer.position
            yield from builder.take()
            if last - first > stretch and builder.open and not builder.held and not builder.skipped:
                builder.settle()
                return
        self.finished = True
        if not builder.finished:
            self.cut_off = True
            self._endings.at_end(buffer.place(len(buffer.text)))
        yield from builder.take()

    def inside(self) -> None:
        """Read all of the buffer, which is the text of an entity."""
        while self._step():
            pass

    def _step(self) -> bool:
        """Read the next text or tag; whether there was one."""
        buffer = self._buffer
        text, at = buffer.text, buffer.at
        if len(text) - at < len(_SECTION) and buffer.more():
            return True
        if at == len(text):
            return False
        if text[at] != "<":
            self._text()
        elif _START.match(text, at):
            self._open()
        elif text.startswith("</", at):
            self._close()
        elif text.startswith("<!--", at):
            self._comment()
        elif text.startswith(_SECTION, at):
            self._section()
        elif text.startswith("<?", at):
            self._instruction()
        elif text.startswith("<!DOCTYPE", at):
            self._misplaced("X016", "a document type has to come before the root", "?>", ">")
        else:
            self._naked()
        return True

    def _text(self) -> None:
        buffer = self._buffer
        end = buffer.text.find("<", buffer.at)
        if end < 0:
            end = len(buffer.text)
            if not buffer.ended:
                if end - buffer.at < _LONGEST_TEXT:
                    buffer.more()
                    return
                end -= 2  # of "]]>"
                reference = buffer.text.rfind("&", end - _LONGEST_REFERENCE, end)
                end = reference if reference >= 0 else end
        start, buffer.at = buffer.at, end
        if self._builder.skipped:
            return
        markup = self._references.markup
        while markup and (match := markup.search(buffer.text, start, end)):
            self._plain(start, match.start())
            self._entity(match)
            start = match.end()
        self._plain(start, end)

    def _plain(self, start: int, end: int) -> None:
        raw = self._buffer.text[start:end]
        if self._builder.held or not raw.isspace():
            place = self._buffer.place
            self._builder.text(self._references.text(raw, lambda offset: place(start + offset)))

    def _entity(self, match: re.Match[str]) -> None:
        """Read the elements that an entity stands for, as if they stood here."""
        place = self._buffer.place(match.start())
        value = self._references.spend(match[1], place) if self._depth < _MOST_NESTED else None
        if value is None:
            self._builder.text(match[0])
            return
        texts = iter((value,))
        inner = Buffer(lambda: next(texts, ""), place, moves=False)
        rest = self._builder, self._names, self._references, self._tally, self._limits
        Repair(inner, *rest, depth=self._depth + 1).inside()

    def _naked(self) -> None:
        buffer = self._buffer
        rest = buffer.text[buffer.at :] if len(buffer.text) - buffer.at < len(_SECTION) else "no"
        if buffer.ended and ("<!--".startswith(rest) or _SECTION.startswith(rest)):
            buffer.at = len(buffer.text)  # a tag of which nothing but the start is there
            return
        if self._tally.wants("X010"):
            shown = quoted(buffer.text[buffer.at : buffer.at + 12])
            self._tally("X010", f"'<' in {shown} begins no tag", buffer.place(buffer.at), "write &lt;")
        else:
            self._tally.count("X010")
        self._builder.text("<")
        buffer.at += 1

    def _open(self) -> None:
        buffer, builder, names = self._buffer, self._builder, self._names
        place = buffer.place(buffer.at)
        tag = self._tags.read()
        if tag == "none":
            self._naked()
        elif tag == "cut":
            buffer.at = len(buffer.text)
        elif builder.skipped:
            if not tag.empty:
                builder.start(tag.name, "", {}, {}, *place)
        else:
            self._element(tag, names.plain(tag.name, place), place)

    def _element(self, tag: Tag, name: str, place: tuple[int, int]) -> None:
        buffer, builder, names = self._buffer, self._builder, self._names
        self._endings.before(name, place)
        scope = builder.scope
        attributes: dict[str, str] = {}
        if tag.pairs:
            if declared := names.declared(tag.pairs, place):
                scope = builder.widened(scope, declared)
            for key, value in tag.pairs.items():
                if key == "xmlns" or key.startswith("xmlns:"):
                    continue
                clark, _ = names.meaning(names.plain(key, place), scope, place, default=False)
                if clark in attributes:
                    message = f"<{quoted(name)[1:-1]}> has the attribute {quoted(clark)} twice; the first is kept"
                    self._tally("X013", message, place, "remove one of them")
                attributes.setdefault(clark, value)
        clark, prefix = names.meaning(name, scope, place, default=True)
        builder.wary = True
        builder.start(clark, prefix, attributes, scope, *place)
        if tag.empty:
            builder.end(*buffer.place(buffer.at))

    def _close(self) -> None:
        buffer = self._buffer
        start = buffer.at
        match = _END.match(buffer.text, start)
        if not match:
            match = _LOOSE_END.match(buffer.text, start)
            if not match or (match.end() == len(buffer.text) and match[0][-1] != ">"):
                if match and len(match[0]) < self._limits.attribute_length and buffer.more():
                    return
                buffer.at = len(buffer.text) if match else start + 2
                return
            if not match[1] and match[0] != "</>":
                self._naked()
                return
            message = f"{quoted(match[0])} is no end tag"
            self._tally("X014", message, buffer.place(start), f"write </{(match[1] or 'name')[:40]}>")
        if match[1]:
            name = self._names.plain(match[1], buffer.place(start))
            self._endings.end(name, start, match.end())
        buffer.at = match.end()

    def _comment(self) -> None:
        buffer = self._buffer
        found = buffer.find("-->", 4, self._limits.element_size)
        if found < 0:
            self._unended("a comment")
            return
        inside = buffer.text.find("--", buffer.at + 4, buffer.at + found + 2)
        if inside >= 0 and inside != buffer.at + found:
            self._tally("X018", "a comment has '--' in it", buffer.place(inside), "write '- -', or leave it out")
        buffer.at += found + 3

    def _section(self) -> None:
        buffer, builder = self._buffer, self._builder
        found = buffer.find("]]>", len(_SECTION), self._limits.element_size)
        stop = 3
        if found < 0:
            top = builder.top
            found = buffer.find(f"</{top.tag}", len(_SECTION), self._limits.element_size) if top else -1
            stop = 0
            ends = "where its element does" if found >= 0 else "with the input"
            message = f"a CDATA section has no end; taken to end {ends}"
            self._tally("X018", message, buffer.place(buffer.at), "write ]]>")
            found = found if found >= 0 else len(buffer.text) - buffer.at
        start, end = buffer.at + len(_SECTION), buffer.at + found
        place = buffer.place
        if end > start and not builder.skipped:
            builder.text(self._references.section(buffer.text[start:end], lambda offset: place(start + offset)))
        buffer.at = end + stop

    def _instruction(self) -> None:
        buffer = self._buffer
        if re.compile(r"<\?xml\s").match(buffer.text, buffer.at):
            self._misplaced("X016", "the XML declaration has to come first", "?>", ">")
            return
        found = buffer.find("?>", 2, self._limits.element_size)
        if found < 0:
            self._unended("a processing instruction")
        else:
            buffer.at += found + 2

    def _misplaced(self, code: str, message: str, end: str, other: str) -> None:
        buffer = self._buffer
        self._tally(code, f"{message}; passed over", buffer.place(buffer.at), "remove it here")
        found, length = buffer.find(end, 2, 1 << 10), len(end)
        if found < 0:
            found, length = buffer.find(other, 2, 1 << 10), len(other)
        buffer.at = buffer.at + found + length if found >= 0 else buffer.at + 2

    def _unended(self, what: str) -> None:
        buffer = self._buffer
        message = f"{what} has no end; taken to end at the next '>'"
        self._tally("X018", message, buffer.place(buffer.at), "end it, or remove it")
        found = buffer.find(">", 2, self._limits.element_size)
        buffer.at = buffer.at + found + 1 if found >= 0 else len(buffer.text)
