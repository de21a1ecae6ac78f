"""HTML as feeds carry it in a text: what is no HTML, and what readers remove from it."""

import re
from collections.abc import Iterator
from html.entities import html5, name2codepoint

from newsdata.feeds.checks.fault import NONE, Check, Fault, Faults, fault
from newsdata.feeds.checks.types.html_words import (
    ADDRESS_ATTRIBUTES,
    ATTRIBUTES,
    DOCUMENT_ELEMENTS,
    ELEMENTS,
    STYLES,
    UNSAFE_ELEMENTS,
)

_FREQUENT = ("p", "a", "br", "li", "b", "em", "strong", "i", "img", "div", "span", "ul", "h2", "h3", "blockquote")
_NAMES = "|".join((*_FREQUENT, *sorted(ELEMENTS - set(_FREQUENT))))
_HARMLESS = "|".join(("class", "id", "title", "alt", "width", "height", "rel", "target", "lang", "align", "border"))
_CLEAN = re.compile(
    rf"(?:[^<&]*+(?:</?(?>(?:{_NAMES})(?=[ />]))(?:>|"
    rf"(?: (?:(?:href|src)=\"https?://[^\"<>\s]*+\"|(?:{_HARMLESS})=\"[^\"<>]*+\"))*+ ?/?>)"
    r"|&(?:amp|quot|lt|gt|nbsp|apos|#\d++);))*+[^<&]*+"
)
"""HTML that needs no further look: read once, never going back."""

_MANGLED = re.compile(r"[\x80-\x9f\ufffd]")
_TAG = re.compile(
    r"<(?:!--|(/?)([A-Za-z][\w:.-]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)(>?))|&(#?\w++)(;?)", re.DOTALL
)
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++)))?")
_ADDRESS_WITH_SCHEME = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]*:|\s*//|\s*#")
_SCRIPT = re.compile(r"[\s\x00]*(?:java|vb|live)\s*script\s*:", re.IGNORECASE)
_RISKY_STYLE = re.compile(r"url\s*\(|expression|javascript|@import|\\|/\*|<", re.IGNORECASE)
_MARKUP = re.compile(r"</?([A-Za-z][A-Za-z0-9]*+)(?:\s[^<>]*+)?/?>")
_REFERENCE = re.compile(r"&(?:#(?:x|\d)|([A-Za-z][A-Za-z0-9]*+)(;?))")
_PLAIN_REFERENCES = frozenset({"amp", "lt", "gt", "quot", "apos"})


def _mangled(text: str) -> Faults:
    if not text.isascii() and (found := _MANGLED.search(text)):
        return fault("BadCharacters", f"has U+{ord(found[0]):04X} in it, which is left over from a wrong decoding")
    return NONE


def markup_in(text: str) -> str | None:
    """The first tag or reference of HTML in a text that should have none."""
    if "<" in text:
        for match in _MARKUP.finditer(text):
            if (name := match[1].lower()) in ELEMENTS or name in UNSAFE_ELEMENTS or name in DOCUMENT_ELEMENTS:
                return match[0]
    if "&" in text:
        for match in _REFERENCE.finditer(text):
            name = match[1]
            known = name is None or (name + ";" in html5 if match[2] else name in name2codepoint)
            if known and name not in _PLAIN_REFERENCES:
                return match[0]
    return None


def plain(text: str) -> Faults:
    """Text that readers show as it is."""
    found = NONE if text.isascii() else _mangled(text)
    if "<" not in text and "&" not in text:
        return found
    if tag := markup_in(text):
        return (*found, Fault("ContainsHTML", f"has {tag} in it, which readers show as it is"))
    if "</" in text or "&<" in text:
        return (*found, Fault("CharacterData", "has characters in it that readers take for markup"))
    return found


def undeclared(text: str) -> Faults:
    """Text that is declared as plain, where HTML could have been declared."""
    found = NONE if text.isascii() else _mangled(text)
    if ("<" in text or "&" in text) and (tag := markup_in(text)):
        return (*found, Fault("ContainsUndeclaredHTML", f"has {tag} in it, which is declared as plain text"))
    return found


def style(text: str) -> str | None:
    """The first property of a style that readers remove."""
    if _RISKY_STYLE.search(text):
        return text
    for declaration in text.split(";"):
        name, colon, _ = declaration.partition(":")
        if declaration.strip() and (not colon or name.strip().lower() not in STYLES):
            return declaration.strip()
    return None


def attribute(name: str, value: str) -> Fault | None:
    """What readers remove of an attribute of HTML."""
    if name == "style":
        bad = style(value)
        return Fault("DangerousStyleAttr", f"has the style {bad}, which readers remove") if bad else None
    if name.startswith(("data-", "aria-")):
        return None
    if name not in ATTRIBUTES:
        return Fault("SecurityRiskAttr", f"has the attribute {name}, which readers remove")
    if name in ADDRESS_ATTRIBUTES and _SCRIPT.match(value):
        return Fault("SecurityRiskAttr", f"has a script in the attribute {name}, which readers remove")
    return None


def _tag(match: re.Match[str], *, relative: bool, document: bool) -> Iterator[Fault]:
    name = match[2].lower()
    if not match[4]:
        yield Fault("NotHtml", f"has a tag <{name} that does not end")
    if name in UNSAFE_ELEMENTS:
        yield Fault("SecurityRisk", f"has the element {name}, which readers remove")
    elif name not in ELEMENTS and not (document and name in DOCUMENT_ELEMENTS) and ":" not in name:
        yield Fault("NotHtml", f"has a tag <{name}>, which HTML does not have")
    for spelt, double, single, bare in _ATTRIBUTE.findall(match[3]):
        key = spelt.lower()
        value = double or single or bare
        if found := attribute(key, value):
            yield found
        elif relative and key in ("href", "src") and value and not _ADDRESS_WITH_SCHEME.match(value):
            yield Fault("ContainsRelRef", f"has the relative address {value[:40]} in {key}")


def _reference(match: re.Match[str]) -> Fault | None:
    name, ended = match[5], match[6]
    if name[0] != "#":
        if not ended or name + ";" in html5:
            return None
        return Fault("NotHtml", f"has the reference &{name};, which HTML does not have")
    digits = name[2:] if name[1:2] in ("x", "X") else name[1:]
    try:
        number = int(digits[:9], 16 if name[1:2] in ("x", "X") else 10)
    except ValueError:
        return Fault("NotHtml", f"has &{name}, which is no reference")
    if 0x80 <= number <= 0x9F or number > 0x10FFFF or number == 0:
        return Fault("NotHtml", f"has the reference &{name};, which is no character")
    return None


def _tokens(text: str) -> Iterator[re.Match[str]]:
    """The tags and references that stand outside comments; a comment that does not end is none."""
    position, comments = 0, True
    while match := _TAG.search(text, position):
        position = match.end()
        if match[0] != "<!--":
            yield match
        elif comments:
            end = text.find("-->", position)
            comments = end >= 0
            position = end + 3 if comments else position


def _faults(text: str, *, relative: bool, document: bool) -> Faults:
    if _CLEAN.fullmatch(text):
        return NONE if text.isascii() else _mangled(text)
    found: dict[Fault, None] = dict.fromkeys(_mangled(text))
    for match in _tokens(text):
        if match[2]:
            if not match[1]:
                found.update(dict.fromkeys(_tag(match, relative=relative, document=document)))
        elif match[5] and (wrong := _reference(match)):
            found[wrong] = None
    return tuple(found)


def html(text: str) -> Faults:
    """HTML in a feed that has no base of its own to resolve addresses with."""
    return _faults(text, relative=True, document=False)


def html_based(text: str) -> Faults:
    """HTML in a feed whose relative addresses can be resolved."""
    return _faults(text, relative=False, document=False)


def html_document(text: str) -> Faults:
    """A whole document of HTML."""
    whole = NONE if "<html" in text.lower() else fault("HtmlFragment", "is no whole document of HTML")
    return (*_faults(text, relative=False, document=True), *whole)


def not_blank(text: str) -> Faults:
    """Any text that says something."""
    return NONE if text else fault("NotBlank", "is blank")


def value(text: str) -> Faults:
    """A value without which the element is nothing."""
    return NONE if text else fault("value-missing", "has no value")


def anything(text: str) -> Faults:
    """Any text."""
    return NONE if text.isascii() else _mangled(text)


HTML: dict[str, Check] = {
    "html": html,
    "html-based": html_based,
    "html-document": html_document,
    "not-blank": not_blank,
    "plain": plain,
    "text": anything,
    "undeclared": undeclared,
    "value": value,
}
"""The types of text by name."""
