"""Character references, as HTML5 reads them, and text and values with what must be escaped."""

import re
from functools import lru_cache
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#(?:[xX][0-9a-fA-F]++|[0-9]++);?|[a-zA-Z][a-zA-Z0-9]*+;?)")
_REFERENCE_IN_VALUE = re.compile(_REFERENCE.pattern + r"=?+")

_WITHOUT_SEMICOLON = {name: text for name, text in html5.items() if not name.endswith(";")}
_LONGEST = max(map(len, _WITHOUT_SEMICOLON))

REPLACED = "\ufffd"
"""What stands for a character that there is not."""

_WINDOWS = bytes(range(0x80, 0xA0)).decode("cp1252", "replace")
_UNDEFINED = {0x81, 0x8D, 0x8F, 0x90, 0x9D}
_CACHED = 16

_SURROGATES = re.compile("[\ud800-\udfff]")


def decoded(text: str) -> str:
    """Text with its references replaced. URLs in text are text: ``&copy=`` is a sign there."""
    return _REFERENCE.sub(_of_text, text) if "&" in text else text


def decoded_value(text: str) -> str:
    """The value of an attribute, where ``?a=1&copy=2`` is no sign (HTML5, 13.2.5.73)."""
    if text.count("&") == text.count("&amp;"):  # all but always
        return text.replace("&amp;", "&")
    return _REFERENCE_IN_VALUE.sub(_of_value, text) if "&" in text else text


def named(name: str) -> bool:
    """Whether HTML has a reference of this name, with or without its semicolon."""
    return name + ";" in html5 or name in html5


def whole(text: str) -> str:
    """Text without lone surrogates, and as long as it was."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATES.sub(REPLACED, text)
    return text


def escaped(text: str) -> str:
    """Text as it stands between tags. A carriage return would be read as a line feed."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


def attribute(name: str, value: str | None) -> str:
    """One attribute with the space before it; nothing where there is no value."""
    if value is None:
        return ""
    text = value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
    text = text.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;")
    return f' {name}="{text}"'


def _of_text(match: re.Match[str]) -> str:
    reference = match.group()
    return _known(reference) if len(reference) <= _CACHED else _character(reference)


def _of_value(match: re.Match[str]) -> str:
    reference = match.group()
    bare = reference.removesuffix("=")
    if bare[1] != "#" and not bare.endswith(";") and (bare != reference or bare[1:] not in _WITHOUT_SEMICOLON):
        return reference
    return _character(bare) + reference[len(bare) :]


def _character(reference: str) -> str:
    """What one reference stands for; a name that HTML has not stays as it is."""
    if reference[1] == "#":
        return _numbered(reference[2:].removesuffix(";"))
    name = reference[1:]
    if name in html5:
        return html5[name]
    for length in range(min(len(name), _LONGEST), 1, -1):
        if name[:length] in _WITHOUT_SEMICOLON:
            return _WITHOUT_SEMICOLON[name[:length]] + name[length:]
    return reference


def _numbered(digits: str) -> str:
    """HTML5, 13.2.5.80: Windows characters for the C1 controls, and none that is no character."""
    base, digits = (16, digits[1:]) if digits[0] in "xX" else (10, digits)
    digits = digits.lstrip("0")
    code = int(digits, base) if 0 < len(digits) <= 7 else 0
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return REPLACED
    if 0x80 <= code <= 0x9F and code not in _UNDEFINED:
        return _WINDOWS[code - 0x80]
    return chr(code)


_known = lru_cache(4096)(_character)
