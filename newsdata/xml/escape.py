"""Text as it is written in a document, so that it is read as what it was."""

import re
from collections.abc import Callable

from newsdata.xml.characters import ILLEGAL, REPLACEMENT

_ILLEGAL = re.compile(f"[{ILLEGAL}]")
_IN_VALUE = re.compile(r'[&<>"\t\n\r]')
_REFERENCES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
}


def content_text(text: str) -> str:
    """*text* as the content of an element."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


def attribute_text(value: str) -> str:
    """*value* as that of an attribute, in quotation marks."""
    return f'"{_IN_VALUE.sub(_reference, value)}"'


def section_text(text: str) -> str:
    """*text* as CDATA sections, or as content where a section could not hold it."""
    if "\r" in text:  # a section has no references, and a reader takes this for a newline
        return content_text(text)
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>" if text else ""


def is_clean(text: str) -> bool:
    """Whether XML may have all characters of *text*."""
    return _ILLEGAL.search(text) is None


def cleaned(text: str) -> str:
    """*text* without what XML may not have."""
    return _ILLEGAL.sub("", text) if _ILLEGAL.search(text) else text


def legal(text: str, replaced: Callable[[str], object]) -> str:
    """*text* with U+FFFD for what XML may not have; *replaced* is told of each such character."""
    if not _ILLEGAL.search(text):
        return text

    def replace(match: re.Match[str]) -> str:
        replaced(match[0])
        return REPLACEMENT

    return _ILLEGAL.sub(replace, text)


def _reference(match: re.Match[str]) -> str:
    return _REFERENCES[match[0]]
