"""What makes HTML unsafe or unsound where it is shown by someone else, as the W3C feed validator sees it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from newsdata.markup.elements import RAW_TEXT, VOID
from newsdata.markup.plain import ELEMENTS
from newsdata.markup.references import named
from newsdata.markup.safe import ADDRESSES, ATTRIBUTES, OPTIONAL_END, SAFE, STYLES, USUAL, VALUES
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
_DECLARATION = re.compile(r"\s*+([^:;]*+)(?::([^;]*+))?(?:;|\Z)")
_SPACED = re.compile(r"[\x00-\x20]+")

_REFERENCE = re.compile(
    r"&(?!(?:amp|quot|lt|gt|nbsp|apos|[lr]squo|[lr]dquo|[mn]dash|hellip|#(?:3[0-9]|1[6-9][0-9]|[1-9][0-9]{3}));)"
    r"(?:#(?:[xX]([0-9a-fA-F]*+)|([0-9]*+));?|([a-zA-Z][a-zA-Z0-9]*+);)"
)
"""A reference that is to be looked at: the usual ones are not."""

_VALUE = '[^"<>]*+"'
_PLAIN = (
    r"/[a-z0-9]++>|p>|li>|strong>|em>"
    r"|(?>a|br?|em|i(?:mg)?|li|s(?:trong|pan)|ul|div|p|h[1-6]|blockquote|ol|fig(?:ure|caption)|code|pre|t[dr]|cite)"
    rf'(?> (?:(?:href|src)="https?://{_VALUE}|(?:{"|".join(USUAL)})="{_VALUE}))*+ ?/?>'
)
_SUSPECT = re.compile(rf"<(?!{_PLAIN})")
"""Where a tag begins that may be unsafe. It passes over those that are written as most are, which costs little."""

_LONGEST_CACHED = 300
_LONGEST_TOLD = 60


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
        else:
            for kind, what in _of_tag(piece):
                yield Risk(kind, what, offset)
            name = name_of(piece)
            if name and piece[1] == "/":
                yield from _closed(name, piece, offset, opened, count)
            elif name and not (name in VOID or is_open(piece) or self_closed(piece) or _is_whole(name, piece)):
                opened.append((name, piece[:_LONGEST_TOLD], offset))
                count[name] = count.get(name, 0) + 1
        offset += len(piece)
    for name, tag, place in opened:
        if name not in OPTIONAL_END:
            yield Risk("unbalanced", tag, place)


def risks(html: str) -> Iterator[Risk]:
    """What `safety` tells, but for what is unbalanced: each tag by itself, so that most are passed over."""
    if next(_references(html, 0), None):  # perhaps in a tag, where it is none: the whole way tells
        yield from (risk for risk in safety(html) if risk.kind != "unbalanced")
        return
    end = 0
    for found in _SUSPECT.finditer(html):
        start = found.start()
        if start >= end and (tag := TAGS.match(html, start)):
            end = tag.end()
            for kind, what in _of_tag(tag.group()):
                yield Risk(kind, what, start)


def _of_tag(tag: str) -> Iterable[tuple[Kind, str]]:
    """What is unsafe in one tag, which is often the same as another."""
    return _of_usual_tag(tag) if len(tag) <= _LONGEST_CACHED else _judged(tag)


@lru_cache(maxsize=4096)
def _of_usual_tag(tag: str) -> tuple[tuple[Kind, str], ...]:
    return tuple(_judged(tag))


def _judged(tag: str) -> Iterator[tuple[Kind, str]]:
    name = name_of(tag)
    if name and tag[1] == "/":
        return
    cut = is_open(tag)
    if cut:
        yield "cut-off", tag[:_LONGEST_TOLD]
    if not name:
        return
    if name not in SAFE and name in ELEMENTS:
        yield "element", name
    elif not cut:
        if name not in SAFE:
            yield "unknown", name[:_LONGEST_TOLD]
        if len(tag) > len(name) + 2:
            yield from attribute_risks(attributes_of(tag))


def attribute_risks(attributes: Mapping[str, str]) -> Iterator[tuple[Kind, str]]:
    """What is unsafe in the attributes of one element, for those who read markup as XML too."""
    for name, value in attributes.items():
        if name == "style":
            yield from (("style", each) for each in unsafe_styles(value))
        elif name not in ATTRIBUTES and not name.startswith(("data-", "aria-")):
            yield "attribute", name[:_LONGEST_TOLD]
        if name in ADDRESSES:
            scheme = _SCHEME.match(_SPACED.sub("", value))
            if scheme and scheme.group(1).lower() in _SCRIPTS:
                yield "script-address", value[:_LONGEST_TOLD]
            elif not scheme and value and not value.startswith("#"):
                yield "relative-address", value[:_LONGEST_TOLD]


def unsafe_styles(style: str) -> Iterator[str]:
    """The declarations of a style that are not on the list of safe ones."""
    for match in _DECLARATION.finditer(style):
        name, value = match.group(1).strip().lower(), match.group(2)
        if not name and value is None:
            continue
        if value is None or name not in STYLES or not all(map(VALUES.fullmatch, _without_priority(value))):
            yield match.group().strip(" \t\n\r;")[:_LONGEST_TOLD]


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
        yield Risk("unbalanced", tag[:_LONGEST_TOLD], offset)
        return
    while True:
        inner, start, place = opened.pop()
        count[inner] -= 1
        if inner == name:
            return
        if inner not in OPTIONAL_END:
            yield Risk("unbalanced", start, place)


def _references(text: str, offset: int) -> Iterator[Risk]:
    at = text.find("&")  # which looks at many characters in one step, as no expression does
    while at >= 0:
        if match := _REFERENCE.match(text, at):
            hexadecimal, decimal, name = match.groups()
            wrong = not named(name) if name else _no_character(hexadecimal, decimal)
            if wrong:
                yield Risk("reference", match.group()[:_LONGEST_TOLD], offset + at)
        at = text.find("&", at + 1)


def _no_character(hexadecimal: str | None, decimal: str | None) -> bool:
    """Whether a number is that of no character, or of one that Windows has and HTML has not (HTML5, 13.2.5.80)."""
    digits = (hexadecimal or decimal or "").lstrip("0")
    code = int(digits, 16 if hexadecimal else 10) if 0 < len(digits) <= 7 else 0
    return code == 0 or 0x80 <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF
