"""Text as feeds carry it: what is blank, what was decoded wrongly, and what is HTML where none is declared."""

import re
from html.entities import html5, name2codepoint

from newsdata.feeds.checks.fault import NONE, Check, Fault, Faults, fault
from newsdata.markup.plain import ELEMENTS

_MANGLED = re.compile(r"[\x80-\x9f\ufffd]")
_MARKUP = re.compile(r"</?([A-Za-z][A-Za-z0-9]*+)(?:\s[^<>]*+)?/?>")
_REFERENCE = re.compile(r"&(?:#(?:x|\d)|([A-Za-z][A-Za-z0-9]*+)(;?))")
_PLAIN_REFERENCES = frozenset({"amp", "lt", "gt", "quot", "apos"})


def anything(text: str) -> Faults:
    """Any text that was decoded as it was encoded."""
    if not text.isascii() and (found := _MANGLED.search(text)):
        return fault("BadCharacters", f"has U+{ord(found[0]):04X} in it, which is left over from a wrong decoding")
    return NONE


def markup_in(text: str) -> str | None:
    """The first tag or reference of HTML in a text that should have none."""
    if "<" in text:
        for match in _MARKUP.finditer(text):
            if match[1].lower() in ELEMENTS:
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
    found = NONE if text.isascii() else anything(text)
    if "<" not in text and "&" not in text:
        return found
    if tag := markup_in(text):
        return (*found, Fault("ContainsHTML", f"has {tag} in it, which readers show as it is"))
    if "</" in text or "&<" in text:
        return (*found, Fault("CharacterData", "has characters in it that readers take for markup"))
    return found


def undeclared(text: str) -> Faults:
    """Text that is declared as plain, where HTML could have been declared."""
    found = NONE if text.isascii() else anything(text)
    if ("<" in text or "&" in text) and (tag := markup_in(text)):
        return (*found, Fault("ContainsUndeclaredHTML", f"has {tag} in it, which is declared as plain text"))
    return found


def not_blank(text: str) -> Faults:
    """Any text that says something."""
    return NONE if text else fault("NotBlank", "is blank")


def value(text: str) -> Faults:
    """A value without which the element is nothing."""
    return NONE if text else fault("feed-value-missing", "has no value")


TEXTS: dict[str, Check] = {
    "not-blank": not_blank,
    "plain": plain,
    "text": anything,
    "undeclared": undeclared,
    "value": value,
}
"""The types of text by name."""
