"""Text with marks as HTML: elements that nest, and white space that is read as it was.

Where HTML would collapse the white space of a text, its element has the style
``white-space:pre-wrap``, which says to browsers and to our reading that it is meant.
"""

from collections.abc import Callable, Iterable, Mapping

from newsdata.markup.emphasis import HREF_OF, VALUE_OF
from newsdata.markup.inline import PARTED
from newsdata.markup.references import attribute, escaped
from newsdata.models.marks import Mark

ELEMENTS = {
    "strong": "strong",
    "emphasis": "em",
    "underline": "u",
    "strike": "s",
    "subscript": "sub",
    "superscript": "sup",
    "code": "code",
    "highlight": "mark",
    "quote": "q",
    "link": "a",
    "language": "span",
}
"""The element for a kind of mark; the others are a span with the kind in ``data-mark``."""

_EXACT = "white-space:pre-wrap"


def element(name: str, content: str, attributes: Mapping[str, str | None] | None = None) -> str:
    """An element with its content, which is markup."""
    return f"<{name}{''.join(attribute(*pair) for pair in (attributes or {}).items())}>{content}</{name}>"


def text_element(
    name: str,
    text: str,
    marks: Iterable[Mark] = (),
    attributes: Mapping[str, str | None] | None = None,
    parts: str | None = None,
    after: str = "",
) -> str:
    """An element that holds text.

    *parts* is the element for each paragraph of a text that may have several, ``""`` if one
    alone needs none; *after* is markup that follows the text in the element; a space before it is
    left out where it would be read as text.
    """
    marks = list(marks)
    paragraphs = text.split(PARTED) if parts is not None else [text]
    if any(map(_collapses, paragraphs)):
        exact = {**(attributes or {}), "style": _EXACT}
        return element(name, inline(text, marks, escaped) + after.lstrip(" "), exact)
    if parts is None or (not parts and len(paragraphs) == 1) or _crossed(text, marks):
        inner = inline(text, marks, _broken)
        return element(name, element(parts, inner) + after if parts else inner + after, attributes)
    return element(name, _paragraphs(paragraphs, marks, parts or "p") + after, attributes)


def inline(text: str, marks: list[Mark], write: Callable[[str], str] = escaped) -> str:
    """Text with its marks as elements; those that cross are closed and opened again."""
    if not marks:
        return write(text)
    if (plain := _in_turn(text, marks, write)) is not None:
        return plain
    written: list[str] = []
    opened: list[Mark] = []
    at = 0
    waiting = sorted(marks, key=lambda mark: (-mark.start, mark.end))
    while waiting or opened:
        stop = min((mark.end for mark in opened), default=waiting[-1].start if waiting else len(text))
        if waiting:
            stop = min(stop, waiting[-1].start)
        written.append(write(text[at:stop]))
        at = stop
        ended = next((place for place, mark in enumerate(opened) if mark.end == at), None)
        again: list[Mark] = []
        if ended is not None:
            while len(opened) > ended:
                written.append(f"</{_name(opened[-1], opened[:-1])}>")
                mark = opened.pop()
                if mark.end > at:
                    again.append(mark)
        while waiting and waiting[-1].start == at:
            again.append(waiting.pop())
        for mark in sorted(again, key=lambda mark: -mark.end):
            written.append(_start(mark, opened))
            opened.append(mark)
    written.append(write(text[at:]))
    return "".join(written)


def _in_turn(text: str, marks: list[Mark], write: Callable[[str], str]) -> str | None:
    """The same where each mark ends before the next begins; ``None`` where one does not."""
    written: list[str] = []
    at = 0
    for mark in marks:
        start, end = mark.start, mark.end
        if start < at:
            return None
        written += (write(text[at:start]), _start(mark, []), write(text[start:end]), f"</{_name(mark, [])}>")
        at = end
    written.append(write(text[at:]))
    return "".join(written)


def _collapses(text: str) -> bool:
    """Whether HTML would take the white space of a text for less than it is, or has none to show."""
    if not text or text[0] in " \n" or text[-1] in " \n" or "  " in text:
        return True
    if "\n" in text and ("\n\n" in text or "\n " in text or " \n" in text):
        return True
    return "\t" in text or "\r" in text or "\f" in text


def _crossed(text: str, marks: list[Mark]) -> bool:
    """Whether a mark is on what parts two paragraphs."""
    return any(text.find(PARTED, max(mark.start - 1, 0), mark.end + 1) >= 0 for mark in marks)


def _paragraphs(paragraphs: list[str], marks: list[Mark], name: str) -> str:
    written, start, place = [], 0, 0
    marks = sorted(marks, key=lambda mark: mark.start)
    for paragraph in paragraphs:
        end, here = start + len(paragraph), []
        while place < len(marks) and marks[place].start < end:
            mark = marks[place]
            here.append(mark.model_copy(update={"start": mark.start - start, "end": mark.end - start}))
            place += 1
        written.append(element(name, inline(paragraph, here, _broken)))
        start = end + len(PARTED)
    return "".join(written)


def _broken(text: str) -> str:
    return escaped(text).replace("\n", "<br>")


def _name(mark: Mark, opened: list[Mark]) -> str:
    """The element for a mark; a link within a link cannot be one, and is a span."""
    if mark.kind == "link" and any(other.kind == "link" for other in opened):
        return "span"
    return ELEMENTS.get(mark.kind, "span")


def _start(mark: Mark, opened: list[Mark]) -> str:
    name = _name(mark, opened)
    plain = name == "a" or (mark.kind == "language" and mark.value is not None and mark.href is None)
    kind = mark.kind if name == "span" and not plain else None
    href = attribute(HREF_OF.get(mark.kind, "data-href") if plain else "data-href", mark.href)
    value = attribute(VALUE_OF.get(mark.kind, "data-value") if plain else "data-value", mark.value)
    return f"<{name}{attribute('data-mark', kind)}{href}{value}>"
