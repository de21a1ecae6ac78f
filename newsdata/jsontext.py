"""JSON as text: read strictly, with the place of every fault.

One reader is the authority on what is wrong with a JSON text, whatever reads it faster:
repeated keys, numbers that JSON does not have, nesting without end and lone surrogates
are faults here, because any of them loses a value in silence elsewhere.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn, TypeAlias

from newsdata.models.extensions import MAX_DEPTH, Number, integer

Path: TypeAlias = tuple[str | int, ...]
"""Keys and positions from the top of a document down to a value."""

_TOKEN = re.compile(r'[ \t\n\r]*(?:(["])|([{}\[\],:])|([^ \t\n\r{}\[\],:"]+))')
_OUTSIDE_STRINGS = re.compile(r'"(?:[^"\\]+|\\.)*"|-?[A-Za-z]+', re.DOTALL)
_STRING_END = re.compile(r'(?:[^"\\]+|\\.)*"', re.DOTALL)


@dataclass
class JsonFault(Exception):  # noqa: N818 - a fault is what it is, and it is caught at once
    """What is wrong with a JSON text, the place in characters, and a remedy."""

    code: str
    message: str
    offset: int
    hint: str = ""
    path: Path = ()


class _RepeatedError(Exception):
    """A key occurs twice in one object."""


def parse_json(text: str) -> Any:
    """The value of a JSON text; numbers with a fraction or exponent keep their literals.

    Raises `JsonFault` for whatever is not exactly one value of JSON.
    """
    try:
        return _DECODER.decode(text)
    except _RepeatedError:
        raise _repeated_key(text) from None
    except _NoNumberError as error:
        raise _constant_fault(text, str(error)) from None
    except RecursionError:
        raise JsonFault(
            "J006", "nests too deep to be read", 0, f"no reader takes more than {MAX_DEPTH} levels"
        ) from None
    except json.JSONDecodeError as error:
        raise _syntax(text, error) from None
    except ValueError as error:  # Python refuses to convert integers of thousands of digits
        raise JsonFault("J004", str(error).split(";")[0].lower(), 0, "write it as a string") from None


def walk(text: str, offset: int = 0) -> Iterator[tuple[Path, int]]:
    """Every value within the valid one at *offset*, with its place; of a member, that of its key."""
    path: list[str | int] = []
    key_at = None
    stack: list[bool] = []  # one entry an open container: whether a key comes next
    while match := _TOKEN.match(text, offset):
        start, offset = match.start(match.lastindex or 0), match.end()
        token = match[match.lastindex or 0]
        if token == '"':
            end = _STRING_END.match(text, offset)
            offset = end.end() if end else len(text)
            if stack and stack[-1]:
                path[-1], key_at, stack[-1] = json.loads(text[start:offset], strict=False), start, False
                continue
        if token in ("{", "["):
            yield tuple(path), start if key_at is None else key_at
            path.append(0)
            stack.append(token == "{")
        elif token in ("}", "]"):
            path.pop()
            stack.pop()
        elif token == ",":
            if isinstance(path[-1], int):
                path[-1] += 1
            else:
                stack[-1] = True
            continue
        elif token == ":":
            continue
        else:
            yield tuple(path), start if key_at is None else key_at
        key_at = None
        if not stack:
            return


def locate(text: str, path: Path, offset: int = 0) -> int:
    """The place of the value at *path* within the one at *offset*, or of the nearest around it."""
    best, found = offset, -1
    for here, place in walk(text, offset):
        if len(here) > found and here == path[: len(here)]:
            best, found = place, len(here)
            if found == len(path):
                break
    return best


class Places:
    """Where the values of one JSON text stand.

    The first look reads as far as it has to. Whoever looks again will look often: the whole
    text is read then, once, and every place in it is known.
    """

    def __init__(self, text: str, offset: int = 0) -> None:
        self._text = text
        self._offset = offset
        self._looked = False
        self._known: dict[Path, int] = {}

    def __call__(self, path: Path) -> int:
        """The place of the value at *path*, or of the nearest around it."""
        if not self._looked:
            self._looked = True
            return locate(self._text, path, self._offset)
        if not self._known:
            self._known = dict(walk(self._text, self._offset))
        while path and path not in self._known:
            path = path[:-1]
        return self._known.get(path, self._offset)


class Lines:
    """Line and column of a place in a text, both from 1; a line ends with its newline."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def at(self, offset: int) -> tuple[int, int]:
        """The line and the column of *offset*."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def pointer(path: Path) -> str:
    """*path* as a JSON Pointer (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _RepeatedError
    return members


def _constant(literal: str) -> NoReturn:
    raise _NoNumberError(literal)


class _NoNumberError(ValueError):
    """NaN or Infinity, which JSON does not have."""


_DECODER = json.JSONDecoder(
    object_pairs_hook=_members, parse_float=Number, parse_int=integer, parse_constant=_constant, strict=True
)


def _repeated_key(text: str) -> JsonFault:
    seen: set[Path] = set()
    for path, offset in walk(text):
        if path in seen:
            return JsonFault(
                "J003",
                f"the key {path[-1]!r} is there twice",
                offset,
                "keep one of the two: readers differ in which",
                path,
            )
        seen.add(path)
    raise AssertionError("the decoder saw a repeated key that the scanner did not")


def _constant_fault(text: str, literal: str) -> JsonFault:
    offset = next((match.start() for match in _OUTSIDE_STRINGS.finditer(text) if match[0] == literal), 0)
    return JsonFault("J004", f"{literal} is no number of JSON", offset, "leave it out if it is not known")


def _syntax(text: str, error: json.JSONDecodeError) -> JsonFault:
    if not text[error.pos :].strip(" \t\n\r"):
        return JsonFault("J009", "ends in the middle of a value", error.pos, "it may have been cut short")
    return JsonFault("J001", f"{error.msg[0].lower()}{error.msg[1:]}, found {_found(text, error.pos)}", error.pos)


def _found(text: str, offset: int) -> str:
    match = re.compile(r"\w[\w.+-]*|.", re.DOTALL).match(text, offset)
    return repr(match[0][:20]) if match else "the end"
