"""The beginning and the end of a feed without the records between them.

A feed of any size has what it says of itself at its ends, so that these are all that has
to be looked at to know it before the first record.
"""

import io
import re
from typing import BinaryIO

REACH = 1 << 16
"""How many bytes are looked at on either side."""

_FIRST = re.compile(rb"<(?:[A-Za-z][\w.-]*:)?(?:item|entry)[\s/>]")
_LAST = re.compile(rb".*</(?:[A-Za-z][\w.-]*:)?(?:item|entry)\s*>", re.DOTALL)
_CLOSING = re.compile(rb"(?:\s*</[^>]*>)*\s*")


def surroundings(stream: BinaryIO) -> bytes:
    """What stands before the first record and after the last, or nothing where that says nothing new.

    Only of inputs that can be read from any place at no cost, in an encoding that has the
    letters of ASCII in their places.
    """
    if not isinstance(stream, io.BytesIO | io.BufferedReader) or _is_decompressing(stream):
        return b""
    here = stream.tell()
    head = stream.read(REACH)
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(here, size - REACH))
    tail = stream.read(REACH)
    stream.seek(here)
    first, last = _FIRST.search(head), _LAST.match(tail)
    if first is None or last is None or b"\0" in head[:64]:
        return b""
    rest = tail[last.end() :]
    return b"" if _CLOSING.fullmatch(rest) else head[: first.start()] + rest


def _is_decompressing(stream: BinaryIO) -> bool:
    return isinstance(stream, io.BufferedReader) and not isinstance(stream.raw, io.FileIO)
