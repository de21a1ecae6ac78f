"""The root element of a document from its first bytes, whatever stands before it."""

import codecs
import re
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
"""How documents begin in encodings that do not have the letters of ASCII in single bytes."""

_BEFORE = re.compile(
    r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^<>\[]*(?:\[.*?\]\s*)?>|\s+|\ufeff|\x00", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(r"<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)([^<>]*)")
_DECLARED = re.compile(r"""xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')""")


class Root(NamedTuple):
    """The root element: its local name, its namespace, and all that are declared in it."""

    name: str
    namespace: str
    declared: frozenset[str]


def root_of(head: bytes) -> Root | None:
    """The root of the document that begins with *head*, if that is markup and reaches so far."""
    text = _decoded(head)
    position = 0
    while match := _BEFORE.match(text, position):
        position = match.end()
    root = _ROOT.match(text, position)
    if root is None:
        return None
    prefix, name, rest = root.groups()
    declared = {found[1]: found[2] or found[3] or "" for found in _DECLARED.finditer(rest)}
    return Root(name, declared.get(prefix, ""), frozenset(declared.values()))


def _decoded(head: bytes) -> str:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head.decode(encoding, "replace")
    return head.decode("utf-8", "replace")
