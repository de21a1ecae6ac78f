"""Extensions taken out of a line: any JSON at all, which no column can be asked for.

Their text is cut out and a short string put in its place, which the reader of columns
finds where extensions belong, or refuses anywhere else.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsdata.jsontext import JsonFault, parse_json
from newsdata.models.extensions import MAX_DEPTH, Extensions

STAND_IN = b'""'
"""What stands in a line for extensions that were cut out."""

_BETWEEN = '"|"'

_AFTER_KEY = re.compile(rb"[ \t\r]*:[ \t\r]*")
_DECODER = json.JSONDecoder()
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


@dataclass
class Cuts:
    """Lines, and the canonical texts of the extensions cut out of them, with ``None`` where there were none.

    *refused* has the rows of lines whose extensions cannot be kept.
    """

    lines: list[bytes]
    texts: list[str | None]
    refused: set[int] = field(default_factory=set)


def cut(lines: Sequence[bytes], key: bytes) -> Cuts:
    """Take out what stands under *key*, which is in its quotes."""
    cuts = Cuts(list(lines), [None] * len(lines))
    starts = {row: start for row, line in enumerate(lines) if key in line and (start := _start(line, key)) >= 0}
    last = _canonical_last({row: lines[row][start:-1] for row, start in starts.items()})
    for row, start in starts.items():
        line = lines[row]
        if last:
            cuts.lines[row], cuts.texts[row] = line[:start] + STAND_IN + b"}", last[row]
        elif made := _cut(line, start):
            cuts.lines[row], cuts.texts[row] = made
        else:
            cuts.refused.add(row)
    return cuts


def _start(line: bytes, key: bytes) -> int:
    """Where the value of *key* begins, or -1."""
    at = line.find(key)
    while at >= 0:
        if colon := _AFTER_KEY.match(line, at + len(key)):
            return colon.end()
        at = line.find(key, at + 1)
    return -1


def _canonical_last(pieces: Mapping[int, bytes]) -> dict[int, str] | None:
    """The texts of all *pieces*, if each is that of extensions in its canonical form; it takes but one reading.

    Something that is in none of them is put between them, so that none can end in another.
    """
    try:
        texts = {row: piece.decode() for row, piece in pieces.items()}
        whole = f"[{f',{_BETWEEN},'.join(texts.values())}]"
        values = _DECODER.decode(whole)
        alike = _ENCODER.encode(values) == whole
    except (ValueError, RecursionError):
        return None
    apart = len(values) == 2 * len(texts) - 1 and whole.count(_BETWEEN) == len(texts) - 1
    objects = all(type(value) is dict for value in values[::2]) and all(value == "|" for value in values[1::2])
    shallow = all(text.count("{") + text.count("[") < MAX_DEPTH for text in texts.values())
    return texts if alike and apart and objects and shallow else None


def _cut(line: bytes, start: int) -> tuple[bytes, str] | None:
    try:
        text, end = _last(line, start) or _first(line, start)
        return line[:start] + STAND_IN + line[end:], text
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
