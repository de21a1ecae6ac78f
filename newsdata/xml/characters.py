"""The characters of XML: which may stand in a document, and what is a name."""

import re

ILLEGAL = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
"""What may not stand in a document of XML 1.0, not even as a reference; for a class of a pattern."""

_NAME_START = (
    "A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME_REST = _NAME_START + ".0-9\xb7\u0300-\u036f\u203f\u2040-"

NAME = f"[:{_NAME_START}][:{_NAME_REST}]*+"
"""A pattern for a name, colons included."""

LOCAL = f"[{_NAME_START}][{_NAME_REST}]*+"
"""A pattern for a name without a colon, which is what a prefix and a local name are."""

REPLACEMENT = "�"

XML = "http://www.w3.org/XML/1998/namespace"
"""The namespace that `xml` stands for everywhere."""

XMLNS = "http://www.w3.org/2000/xmlns/"
"""The namespace of declarations themselves, for which nothing else may stand."""

_LOCAL = re.compile(LOCAL)
_ILLEGAL = re.compile(f"[{ILLEGAL}]")


def is_local(name: str) -> bool:
    """Whether *name* is a name without a colon."""
    return _LOCAL.fullmatch(name) is not None


def is_legal(number: int) -> bool:
    """Whether the code point *number* may stand in a document, be it as a reference."""
    return 0 < number <= 0x10FFFF and not _ILLEGAL.match(chr(number))
