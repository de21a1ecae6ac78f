"""What makes HTML unsafe or unsound where it is shown by someone else, as the W3C feed validator sees it."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, TypeAlias

from newsdata.markup.elements import RAW_TEXT, VOID
from newsdata.markup.plain import ELEMENTS
from newsdata.markup.references import named
from newsdata.markup.safe import ADDRESSES, ATTRIBUTES, OPTIONAL_END, SAFE, STYLES, VALUES
from newsdata.markup.tokens import TAGS, attributes_of, name_of, self_closed
from newsdata.markup.tree import is_open

Kind: TypeAlias = Literal[
    "element",
    "attribute",
    "style",
    "script-address",
    "relative-address",
    "unknown",
    "unbalanced",
    "cut-off",
    "reference",
]
"""What is wrong; see `safety`."""


class Risk(NamedTuple):
    """One thing that is unsafe or unsound: what it is, the name or text of it, and where it begins."""

    kind: Kind
    what: str
    offset: int


_SCHEME = re.compile(r"[\x00-\x20]*+([a-zA-Z][a-zA-Z0-9+.\-]*+):")
_SCRIPTS = frozenset({"javascript", "vbscript", "livescript", "mocha"})
_REFERENCE = re.compile(r"&(?:#(?:[xX]0*+([89][0-9a-fA-F])|0*+(1[2-5][0-9]));|([a-zA-Z][a-zA-Z0-9]*+);)")
_DECLARATION = re.compile(r"\s*+([^:;]*+)(?::([^;]*+))?(?:;|\Z)")
_SPACED = re.compile(r"[\x00-\x20]+")


def safety(html: str) -> Iterator[Risk]:
    """Everything in HTML that is unsafe or unsound, in the order of the text.

    - ``element``: script, object, embed, iframe, style, meta and the like, which readers remove
    - ``attribute``: event handlers, and what is not on the list of safe ones
    - ``style``: a property or a value that can cover the page around it, or load something
    - ``script-address``: an address that runs a program
    - ``relative-address``: an address that leads elsewhere from where the text is shown
    - ``unknown``: an element that HTML has not
    - ``unbalanced``: an end tag without its start, or an element that is not closed
    - ``cut-off``: a tag that ends with the text
    - ``reference``: a name that HTML has not, or a number that is no character
    """
    opened: list[tuple[str, str, int]] = []
    count: dict[str, int] = {}
    offset = 0
    for number, piece in enumerate(TAGS.split(html)):
        if number % 2 == 0:
            yield from _references(piece, offset)
        elif name := name_of(piece):
            if piece[1] == "/":
                yield from _closed(name, piece, offset, opened, count)
            else:
                yield from _start(name, piece, offset)
                if not (name in VOID or is_open(piece) or self_closed(piece) or _is_whole(name, piece)):
                    opened.append((name, piece[:60], offset))
                    count[name] = count.get(name, 0) + 1
        elif is_open(piece):
            yield Risk("cut-off", piece[:60], offset)
        offset += len(piece)
    for name, tag, place in opened:
        if name not in OPTIONAL_END:
            yield Risk("unbalanced", tag, place)


def _start(name: str, tag: str, offset: int) -> Iterator[Risk]:
    if is_open(tag):
        yield Risk("cut-off", tag[:60], offset)
    elif name not in ELEMENTS and name not in SAFE:
        yield Risk("unknown", name, offset)
    elif name not in SAFE:
        yield Risk("element", name, offset)
        return
    if len(tag) > len(name) + 2 and not is_open(tag):
        yield from attribute_risks(attributes_of(tag), offset)


def attribute_risks(attributes: Mapping[str, str], offset: int = 0) -> Iterator[Risk]:
    """What is unsafe in the attributes of one element, for those who read markup as XML too."""
    for name, value in attributes.items():
        if name == "style":
            yield from (Risk("style", each, offset) for each in unsafe_styles(value))
        elif name not in ATTRIBUTES and not name.startswith(("data-", "aria-")):
            yield Risk("attribute", name, offset)
        if name in ADDRESSES:
            scheme = _SCHEME.match(_SPACED.sub("", value))
            if scheme and scheme.group(1).lower() in _SCRIPTS:
                yield Risk("script-address", value[:60], offset)
            elif not scheme and value and not value.startswith("#"):
                yield Risk("relative-address", value[:60], offset)


def unsafe_styles(style: str) -> Iterator[str]:
    """The declarations of a style that are not on the list of safe ones."""
    for match in _DECLARATION.finditer(style):
        name, value = match.group(1).strip().lower(), match.group(2)
        if not name and value is None:
            continue
        if value is None or name not in STYLES or not all(map(VALUES.fullmatch, _without_priority(value))):
            yield match.group().strip(" \t\n\r;")[:60]


def _without_priority(value: str) -> list[str]:
    return [word for word in value.replace(",", " ").split() if word.lower() != "!important"]


def _is_whole(name: str, tag: str) -> bool:
    """Whether the text of an element in which nothing is markup came with its start tag, and is ended."""
    return name in RAW_TEXT and tag.lower().rstrip("> \t\r\n\f").endswith("</" + name)


def _closed(
    name: str, tag: str, offset: int, opened: list[tuple[str, str, int]], count: dict[str, int]
) -> Iterator[Risk]:
    """An end tag: what is open within its element and must not be, or that there is no such element."""
    if name in VOID or not count.get(name):
        yield Risk("unbalanced", tag[:60], offset)
        return
    while True:
        inner, start, place = opened.pop()
        count[inner] -= 1
        if inner == name:
            return
        if inner not in OPTIONAL_END:
            yield Risk("unbalanced", start, place)


def _references(text: str, offset: int) -> Iterator[Risk]:
    if "&" not in text:
        return
    for match in _REFERENCE.finditer(text):
        if match.group(3) is None or not named(match.group(3)):
            yield Risk("reference", match.group()[:60], offset + match.start())
