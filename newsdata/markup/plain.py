"""Markup as text alone, and whether a text is markup."""

import re
from typing import Any

from newsdata.markup.elements import (
    CONTAINERS,
    HEADINGS,
    IMPLIED_END,
    LISTS,
    MARKS,
    OPAQUE,
    RAW_TEXT,
    STRUCTURED,
    VOID,
    words,
)
from newsdata.markup.reading import blocks_as_json
from newsdata.markup.references import named

ELEMENTS = (
    CONTAINERS | OPAQUE | STRUCTURED | VOID | frozenset(HEADINGS) | frozenset(LISTS) | frozenset(MARKS)
    | frozenset(RAW_TEXT) | frozenset(IMPLIED_END)
    | words(
        "area audio bdi bdo big blink blockquote br caption col colgroup data embed figure font hr iframe image img "
        "map meter nobr object output p picture plaintext pre progress rb rp rt rtc ruby slot small span strong table "
        "time video wbr"
    )
)  # fmt: skip
"""The elements of HTML, old ones too."""

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*+)(?=[\s/>])[^<>]*+>", re.ASCII)
_REFERENCE = re.compile(r"&(#|[a-zA-Z][a-zA-Z0-9]*+)")
_WORDS = ("title", "text", "attribution")
_MEDIA = ("title", "caption", "credit")


def plain(html: str) -> str:
    """The text in HTML: references replaced, an empty line between blocks, what is kept raw left out."""
    return "\n\n".join(words for block in blocks_as_json(html) if (words := _words(block)))


def is_markup(text: str) -> bool:
    """Whether a text that should be plain is HTML: it has a tag of HTML, or a character reference.

    ``AT&T`` and ``a < b`` are plain, ``R&amp;D`` and ``<i>Ulysses</i>`` are not.
    """
    if "<" in text and any(match.group(1).lower() in ELEMENTS for match in _TAG.finditer(text)):
        return True
    return "&" in text and any(match.group(1) == "#" or named(match.group(1)) for match in _REFERENCE.finditer(text))


def _words(block: dict[str, Any]) -> str:
    """The words of one block."""
    match block["type"]:
        case "raw" | "embed":
            lines = [block.get("title", "")]
        case "list":
            lines = [item["text"] for item in block["items"]]
        case "links":
            lines = [block.get("title", ""), *(link.get("label", "") for link in block["links"])]
        case "table":
            lines = [block.get("title", ""), *("\t".join(row) for row in block["rows"])]
        case "gallery":
            pictures = [image.get(name, "") for image in block["images"] for name in _MEDIA]
            lines = [block.get("title", ""), *pictures]
        case "image" | "video" | "audio" as kind:
            lines = [block[kind].get(name, "") for name in _MEDIA[1:]]
        case _:
            lines = [block.get(name, "") for name in _WORDS]
    return "\n".join(line for line in lines if line)
