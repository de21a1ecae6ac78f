"""Text that is markup: titles and summaries as plain text, and the body as blocks.

What was written is kept beside what was read of it, unless it is what would be written
anyway, so that a block that nobody touched comes out as it was.
"""

import html
import re
from collections.abc import Sequence
from typing import Any

from newsdata.feeds.elements import is_attribute, legal, stripped
from newsdata.feeds.mapping import Partly, Taken
from newsdata.feeds.names import XHTML
from newsdata.markup import blocks_and_form, is_markup, is_written, markup, plain, rebuilt
from newsdata.models import Block, Paragraph
from newsdata.xml import Element
from newsdata.xml.writer import written as xml_written

_BLOCKS = re.compile(
    r"<(?:p|div|ul|ol|li|dl|h[1-6]|img|figure|blockquote|table|pre|iframe|embed|object|video|audio|hr|br)[\s/>]",
    re.IGNORECASE,
)
_SCOPE = {"": XHTML}


def title(element: Element) -> str | Partly:
    """Text of RSS, which may be markup and does not say whether it is."""
    said = stripped(element)
    if not is_markup(said):
        return said
    found = plain(said)
    return found if said == written(found) else Partly(found)


def written(text: str) -> str:
    """*text* for a place that takes markup: as it is, unless it would be taken for markup."""
    text = legal(text)
    return html.escape(text, quote=False) if is_markup(text) else text


def construct(element: Element) -> str | None:
    """A text of Atom, of type ``text``, ``html`` or ``xhtml``."""
    match element.attributes.get("type", "text"):
        case "text" | "text/plain":
            return stripped(element)
        case "html" | "text/html":
            return plain(stripped(element))
        case "xhtml" | "application/xhtml+xml":
            return plain(inner(element))
    return None


def inside(element: Element) -> str | None:
    """What is in an element of XHTML as markup, if there is anything."""
    return inner(element) or None


def inner(element: Element) -> str:
    """What is in the one ``div`` of an XHTML text, or in the element, as markup."""
    children = [child for child in element.children if not isinstance(child, str) or child.strip()]
    only = children[0] if len(children) == 1 else None
    if isinstance(only, Element) and only.name == f"{{{XHTML}}}div":
        element = only
    pieces = (
        html.escape(child, quote=False) if isinstance(child, str) else xml_written(child, within=_SCOPE, bare=XHTML)
        for child in element.children
    )
    return "".join(pieces).strip(" \t\r\n")


def has_blocks(source: str) -> bool:
    """Whether markup has more than one run of text."""
    return _BLOCKS.search(source) is not None


def read_body(kind: str, source: str) -> tuple[list[Any], dict[str, str] | None]:
    """The blocks of a source of type ``html`` or ``text``, and what is kept of the source, if anything."""
    if kind == "text":
        return [{"type": "paragraph", "text": source}] if source else [], {"type": "text", "text": source}
    found, written = blocks_and_form(source)
    if written is None and kind == "html":
        written = is_written(found, source)
    return found, None if written and kind == "html" else {"type": kind, "text": source}


def body_markup(body: Sequence[Block], kept: Any) -> str:
    """The body as HTML; where nothing was touched, as the source had it."""
    source = kept.get("text") if isinstance(kept, dict) and kept.get("type") in ("html", "xhtml") else None
    return legal(rebuilt(source, body) if isinstance(source, str) else markup(body)).strip(" \t\r\n")


def body_text(body: Sequence[Block], kept: Any) -> str | None:
    """The body as plain text, where it came as such and is as it was."""
    if not isinstance(kept, dict) or kept.get("type") != "text" or len(body) > 1:
        return None
    if not body:
        return "" if kept.get("text") == "" else None
    only = body[0]
    return only.text if isinstance(only, Paragraph) and only.text == kept.get("text") and not only.marks else None


_HELD = {
    None: "text",
    "text": "text",
    "text/plain": "text",
    "html": "html",
    "text/html": "html",
    "xhtml": "xhtml",
    "application/xhtml+xml": "xhtml",
}
"""The types of content that are read as a body."""


def is_held(element: Element) -> bool:
    """Whether the content of an entry is text, and is in the entry."""
    return "src" not in element.attributes and element.attributes.get("type") in _HELD


def held(element: Element) -> tuple[str, str]:
    """The type of the content of an entry, and the content: markup, or plain text."""
    kind = _HELD[element.attributes.get("type")]
    return kind, inner(element) if kind == "xhtml" else stripped(element)


def with_attributes(kept: dict[str, str] | None, element: Element, taken: Taken) -> dict[str, str] | None:
    """What is kept of the source of a body, with what its element said besides."""
    taken.sources = [each for each in taken.sources if each is not element]
    others = {name: value for name, value in element.attributes.items() if name not in _OF_SOURCE}
    return {**others, **(kept or {})} if others else kept


def attributed(element: Element, kept: dict[str, str]) -> Element:
    """The element of a body, with what its source said besides."""
    for name, value in kept.items():
        if name not in _OF_SOURCE and is_attribute(name, value):
            element.attributes.setdefault(name, value)
    return element


_OF_SOURCE = {"type", "text", "element"}
"""What is kept of a source of the body; the rest are attributes."""
