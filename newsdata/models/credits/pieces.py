"""A credit line cut at its marks: commas, strokes, brackets, and the words between names.

A piece is a range of the line, so that whatever is made of it is verbatim.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdata.models.credits import words

LONGEST = 2000
"""How many characters a credit line has at most; what is longer is a text."""


class Piece(NamedTuple):
    """A range of a line, and the mark in front of it.

    The mark is "" at the start, or one of ``, and / ( : . courtesy by``; "-" for any other.
    """

    mark: str
    start: int
    end: int


_MARKS = (
    dict.fromkeys(",;、，；", ",")
    | dict.fromkeys("/|／｜", "/")
    | dict.fromkeys("([{（", "(")
    | dict.fromkeys(":：", ":")
    | {"via": "/", "by": "by", "courtesy": "courtesy", "courtesy of": "courtesy", ".": "."}
)
_BREAKS = r"\n\r\t\v\f\x1c-\x1f\x85\u2028\u2029"
_EDGES = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
    '\u2066\u2067\u2068\u2069\ufeff\xad*_~:·•"“”„«»‹›–—-'
)
"""What stands around a name: blanks of all kinds, marks of direction, quotes and dashes."""

_EDGES_AND_DOT = _EDGES + "."
_WITH_DOT = frozenset({"jr", "sr", "jnr", "snr", "esq", "inc", "ltd", "corp", "co"})
_LONGEST_ABBREVIATION = 5
has_break = re.compile(f"[{_BREAKS}]").search
"""Whether a run of text goes over the end of a line, or over an address that was taken out."""

_AND = "|".join(map(re.escape, sorted(words.AND)))
_CUTS = (
    rf"[,;、，；|／｜(\[{{（<>\])}}）·•●…—–{_BREAKS}]|\.{{3,}}|(?<!\d)/|/(?!\d)"
    rf"|(?<=\s)\s+|(?<=\s)(?:{_AND})(?=\s)|(?<=\s)-(?=\s)"
)
BYLINE_MARKS = re.compile(_CUTS)
CREDIT_MARKS = re.compile(
    rf"{_CUTS}|[:：©]|(?<!\w)(?:(?i:courtesy(?:\sof)?|via|by))(?=[\s:])"
    r"|-(?=(?:Pool|POOL|USA TODAY|Imagn|Getty|AFP|REUTERS|Reuters)\b)"
    # The end of a sentence: behind a word that is no abbreviation, or before a label.
    r"|(?<=[a-zß-ÿ]{3})(?<!Prof)(?<!Capt)(?<!Dipl)(?<!Srta)\.(?=\s)|\.(?=\s[^\W\d_]{3,20}\s?[:：])"
)
_contacts = re.compile(
    r"(?P<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})|(?:https?://|www\.)[^\s<>()]+|(?<!\w)@[\w.]+"
).finditer


def without_contacts(line: str) -> tuple[str, list[str]]:
    """The line with a break in place of each address, and its mail addresses."""
    if "@" not in line and "://" not in line and "www." not in line:
        return line, []
    emails: list[str] = []
    blank = list(line)
    for match in _contacts(line):
        if email := match["email"]:
            emails.append(email)
        blank[match.start() : match.end()] = "\n" * (match.end() - match.start())
    return "".join(blank), emails


def cut(line: str, start: int, end: int, marks: re.Pattern[str]) -> Iterator[Piece]:
    """The pieces of a range that have anything in them, in order."""
    mark = ""
    for match in marks.finditer(line, start, end):
        piece_start, piece_end = trimmed(line, start, match.start())
        if piece_start < piece_end:
            yield Piece(mark, piece_start, piece_end)
            mark = ""
        start = match.end()
        found = match[0]
        if found.isspace() and mark and "\n" not in found:
            continue
        if mark != "and":
            mark = "and" if found in words.AND else _MARKS.get(" ".join(found.casefold().split()), "-")
    start, end = trimmed(line, start, end)
    if start < end:
        yield Piece(mark, start, end)


def trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """The range without what stands around a name."""
    inner = line[start:end].lstrip(_EDGES_AND_DOT)
    start = end - len(inner)
    inner = inner.rstrip(_EDGES)
    if inner.endswith("."):
        bare = inner.rstrip(_EDGES_AND_DOT)
        inner = f"{bare}." if _keeps_dot(bare) and inner.startswith(f"{bare}.") else bare
    return start, start + len(inner)


def _keeps_dot(name: str) -> bool:
    """Whether a dot behind *name* belongs to it, as in "Jr." and "Ana C."."""
    word = name.rsplit(None, 1)[-1]
    return len(word) == 1 or ("." in word and len(word) <= _LONGEST_ABBREVIATION) or word.casefold() in _WITH_DOT
