"""Text with marks, collected piece by piece and given out with white space as HTML has it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import Any, NamedTuple

SPACE = " \t\n\r\f"
"""White space of HTML; a no-break space is none."""

PARTED = "\n\n"
"""What stands between two paragraphs in one text."""

_SPACES = re.compile(r"\t[ \t\n\r\f]*|\n[ \t\n\r\f]*|\r[ \t\n\r\f]*|\f[ \t\n\r\f]*|  [ \t\n\r\f]*")
"""White space that is not simply one space; each way begins with a character, which makes it quick."""


class Said(NamedTuple):
    """What a mark says: its kind, and its address and value if it has them."""

    kind: str
    href: str | None = None
    value: str | None = None


class Marked(NamedTuple):
    """A stretch of text of which something is said."""

    start: int
    end: int
    said: Said


class Prose(NamedTuple):
    """A text and its marks."""

    text: str
    marks: list[Marked]

    def fields(self, text: str = "text", marks: str = "marks") -> dict[str, Any]:
        """The two as fields of a block."""
        return {text: self.text, marks: marks_as_json(self.marks)} if self.marks else {text: self.text}


class Run:
    """The text that is being read, until something ends it.

    *exact* is for text whose white space is meant, as with ``white-space: pre-wrap``.
    """

    __slots__ = ("_breaks", "_length", "_marks", "_open", "_parts", "exact")

    def __init__(self) -> None:
        self.exact = False
        self._parts: list[str] = []
        self._length = 0
        self._breaks: list[int] = []
        self._marks: list[Marked] = []
        self._open: list[tuple[int, Said]] = []

    @property
    def begun(self) -> bool:
        """Whether there is anything yet."""
        return self._length > 0

    @property
    def open_marks(self) -> bool:
        """Whether something is said of what comes next."""
        return bool(self._open)

    @property
    def link(self) -> str | None:
        """Where the link leads that is open, if one is."""
        return next((said.href for _, said in reversed(self._open) if said.kind == "link"), None)

    def add(self, text: str) -> None:
        """Text goes on."""
        if self._length or self.exact or text.strip(SPACE):
            self._parts.append(text)
            self._length += len(text)

    def add_break(self) -> None:
        """A line ends."""
        self._breaks.append(self._length)
        self._parts.append("\n")
        self._length += 1

    def open(self, said: Said) -> None:
        """From here on, something is said of the text."""
        self._open.append((self._length, said))

    def close(self) -> None:
        """What was opened last ends here."""
        start, said = self._open.pop()
        if start < self._length:
            self._marks.append(Marked(start, self._length, said))

    def extend(self, parts: list[str], marks: list[Marked], breaks: list[int]) -> None:
        """Many pieces at once, into a run that is not begun and has nothing open."""
        self._parts, self._marks, self._breaks = parts, marks, breaks
        self._length = 1 if parts else 0

    def take(self) -> list[Prose]:
        """What was read, a paragraph each; a mark that is open goes on in what comes next."""
        if not self._length:
            return []
        parts, marks, breaks = self._parts, self._marks, self._breaks
        text = parts[0] if len(parts) == 1 else "".join(parts)
        if self._open:
            marks += [Marked(start, len(text), said) for start, said in self._open if start < len(text)]
            self._open = [(0, said) for _, said in self._open]
        self._parts, self._marks, self._breaks, self._length = [], [], [], 0
        if self.exact:
            return [Prose(text, normal(marks))]
        if not breaks and is_tidy(text):
            return [Prose(text, normal(marks))] if text else []
        return collapsed(text, marks, breaks)


def is_tidy(text: str) -> bool:
    """Whether there is no white space in a text but single spaces between words."""
    return not ("\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text) and text == text.strip(
        " "
    )


def tidied(parts: list[str]) -> list[str]:
    """The pieces of one paragraph without breaks, with one space for any white space and none at the ends."""
    found: list[str] = []
    spaced = True
    for part in parts:
        text = part if is_tidy(part) else _SPACES.sub(" ", part).replace("  ", " ")
        if spaced and text[:1] == " ":
            text = text[1:]
        if text:
            spaced = text[-1] == " "
        found.append(text)
    last = next((place for place in range(len(found) - 1, -1, -1) if found[place]), 0)
    found[last] = found[last].removesuffix(" ")
    return found


def joined(paragraphs: Iterable[Prose]) -> Prose:
    """Paragraphs as one text, with an empty line between them."""
    texts: list[str] = []
    marks: list[Marked] = []
    length = 0
    for text, marked in paragraphs:
        marks += [Marked(start + length, end + length, said) for start, end, said in marked]
        texts.append(text)
        length += len(text) + len(PARTED)
    return Prose(PARTED.join(texts), normal(marks))


def normal(marks: list[Marked]) -> list[Marked]:
    """The normal form of the model: in order, and those that say the same and touch as one."""
    end = -1
    for mark in marks:
        if mark.start <= end:
            break
        end = mark.end
    else:
        return marks
    last: dict[Said, Marked] = {}
    merged: list[Marked] = []
    for mark in sorted(marks, key=lambda mark: mark[:2]):
        before = last.get(mark.said)
        if before is not None and mark.start <= before.end:
            last[mark.said] = Marked(before.start, max(before.end, mark.end), mark.said)
            continue
        if before is not None:
            merged.append(before)
        last[mark.said] = mark
    merged += last.values()
    return sorted(merged, key=_order)


def marks_as_json(marks: Iterable[Marked]) -> list[dict[str, Any]]:
    """Marks in the record's words."""
    found = []
    for start, end, said in marks:
        mark: dict[str, Any] = {"start": start, "end": end, "kind": said.kind}
        if said.href is not None:
            mark["href"] = said.href
        if said.value is not None:
            mark["value"] = said.value
        found.append(mark)
    return found


def _order(mark: Marked) -> tuple[Any, ...]:
    kind, href, value = mark.said
    return mark.start, mark.end, kind, href is not None, href or "", value is not None, value or ""


def collapsed(text: str, marks: list[Marked], breaks: list[int]) -> list[Prose]:
    """Paragraphs with one space for any white space, one line end for a break, parted at two breaks."""
    flow = _Flow()
    at = lines = 0
    for space in [*_SPACES.finditer(text), None]:
        start = space.start() if space else len(text)
        begin = at + (at == 0 and text[:1] == " ")
        end = start - (start > begin and text[start - 1] == " ")
        if end > begin:
            flow.add(text[begin:end], begin, lines)
            lines = 0
        if space:
            at = space.end()
            lines += bisect_left(breaks, at) - bisect_left(breaks, start)
    return flow.paragraphs(marks)


class _Flow:
    """Stretches of text as they follow each other once white space is collapsed."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._origins: list[int] = []
        self._ends: list[int] = []
        self._places: list[int] = []
        self._parted = [0]

    def add(self, piece: str, origin: int, lines: int) -> None:
        """A stretch that began at *origin*, and the breaks between it and the one before."""
        if self._pieces:
            between = "" if lines > 1 else "\n" if lines else " "
            if lines > 1:
                self._parted.append(self._length)
            self._pieces.append(between)
            self._length += len(between)
        self._pieces.append(piece)
        self._origins.append(origin)
        self._ends.append(origin + len(piece))
        self._places.append(self._length)
        self._length += len(piece)

    def paragraphs(self, marks: list[Marked]) -> list[Prose]:
        """The paragraphs, each with the marks that are on it."""
        text = "".join(self._pieces)
        starts = [*self._parted, self._length]
        found = [Prose(text[start:end], []) for start, end in pairwise(starts)] if text else []
        for mark in marks:
            start, end = self._moved(mark.start), self._moved(mark.end)
            number = bisect_right(starts, start) - 1
            while start < end and number < len(found):
                first, last = starts[number], starts[number + 1]
                if first >= end:
                    break
                here = Marked(max(start, first) - first, min(end, last) - first, mark.said)
                if here.start < here.end:
                    found[number].marks.append(here)
                number += 1
        return [Prose(paragraph.text, normal(paragraph.marks)) for paragraph in found]

    def _moved(self, position: int) -> int:
        """Where a position of the text is now; one within white space is after it."""
        number = bisect_right(self._origins, position) - 1
        if number < 0:
            return 0
        if position <= self._ends[number]:
            return self._places[number] + position - self._origins[number]
        return self._places[number + 1] if number + 1 < len(self._places) else self._length
