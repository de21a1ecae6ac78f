"""Extensions taken out of a line: any JSON at all, which no column can be asked for.

Their text is cut out and a short string put in its place, which the reader of columns
finds where extensions belong, or refuses anywhere else.
"""

import json
import re
from typing import NamedTuple

from newsdata.jsontext import JsonFault, parse_json
from newsdata.models.extensions import MAX_DEPTH, Extensions

STAND_IN = b'""'
"""What stands in a line for extensions that were cut out."""

_AFTER_KEY = re.compile(rb"[ \t\r]*:[ \t\r]*")
_DECODER = json.JSONDecoder()
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


class Cut(NamedTuple):
    """A line, and the canonical text of the extensions that were cut out of it; ``None`` where none were."""

    line: bytes
    text: str | None


def cut(line: bytes, key: bytes) -> Cut | None:
    """Take out what stands under *key*, which is in its quotes; ``None`` if it cannot be kept."""
    at = line.find(key)
    while at >= 0:
        if colon := _AFTER_KEY.match(line, at + len(key)):
            return _cut(line, colon.end())
        at = line.find(key, at + 1)
    return Cut(line, None)


def _cut(line: bytes, start: int) -> Cut | None:
    try:
        text, end = _last(line, start) or _first(line, start)
        return Cut(line[:start] + STAND_IN + line[end:], text)
    except (JsonFault, ValueError, RecursionError):
        return None


def _last(line: bytes, start: int) -> tuple[str, int] | None:
    """The canonical text of what is the last value of a line, with its end."""
    text = line[start:-1].decode()
    try:
        value = _DECODER.decode(text)
    except ValueError:
        return None
    return _canonical(text, value), len(line) - 1


def _first(line: bytes, start: int) -> tuple[str, int]:
    """The same of a value that others follow."""
    rest = line[start:].decode()
    value, length = _DECODER.raw_decode(rest)
    text = rest[:length]
    return _canonical(text, value), start + len(text.encode())


def _canonical(text: str, value: object) -> str:
    if value is None:
        return "{}"
    if not isinstance(value, dict):
        raise ValueError("extensions are an object")
    return text if _is_canonical(text, value) else Extensions(parse_json(text)).text


def is_canonical(text: str) -> bool:
    """Whether *text* is that of extensions with something in them, as it is always written."""
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and bool(value) and _is_spelled_so(text, value)


def _is_spelled_so(text: str, value: object) -> bool:
    try:
        return _canonical(text, value) == text
    except (JsonFault, ValueError, RecursionError):
        return False


def _is_canonical(text: str, value: object) -> bool:
    try:
        return _ENCODER.encode(value) == text and text.count("{") + text.count("[") < MAX_DEPTH
    except ValueError:  # NaN, or an integer without end: the strict reader says
        return False
