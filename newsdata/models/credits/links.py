"""What a link in the chain of a picture's credit says, without the words around its name.

"Photo", "File" and a year are no names; "AP Photo" is AP, and "Ann Lee for The Daily" is
a photographer with a newsroom behind her.
"""

import re

from newsdata.models.credits import roles, words
from newsdata.models.credits.names import NEWSROOMS, Kind, is_proper, kind_of
from newsdata.models.credits.readings import LONGEST_PIECE, Reading

_word = re.compile(r"\S+").finditer
_with_newsroom = re.compile(r"\s(for|on|from|für|pour|para)\s").search

_JOINING = roles.BY | roles.BY_AFTER_LABEL
_STAY_BEHIND = frozenset({"images", "pictures", "photography"})
"""What ends the name of an agency; before a name it is idle: "Images: Ann Lee"."""


def read_link(piece: str) -> Reading:
    """What *piece* says; `Kind.LABEL` if it names nobody."""
    if len(piece) > LONGEST_PIECE:
        return Reading(Kind.UNKNOWN, piece)
    first, _, rest = piece.partition(" ")
    if first.casefold() in roles.BY and (behind := read_link(rest.strip())).kind is Kind.PERSON:
        return behind
    kind = kind_of(piece, picture=True)
    if kind in (Kind.AGENCY, Kind.PERSON):
        return Reading(kind, piece)
    inner = _without_idle_words(piece)
    if not inner:
        return Reading(Kind.LABEL)
    if reading := _photographer_for(inner):
        return reading
    inner_kind = kind_of(inner, picture=True)
    if inner_kind in NEWSROOMS or inner_kind is Kind.PERSON or _is_year(piece[:4]):
        return Reading(inner_kind, inner)
    return Reading(Kind.UNKNOWN if kind is Kind.LABEL else kind, piece)


def _without_idle_words(piece: str) -> str:
    spans = [match.span() for match in _word(piece)]
    idle = [_is_idle(piece[start:end]) for start, end in spans]
    if all(idle):
        return ""
    first, last = idle.index(False), len(idle) - idle[::-1].index(False)
    if first and first + 1 < last and piece[slice(*spans[first])].casefold() in _JOINING:
        first += 1
    if last < len(idle) and piece[slice(*spans[last])].casefold() in _STAY_BEHIND:
        last = len(idle)
    return piece[spans[first][0] : spans[last - 1][1]]


def _is_idle(word: str) -> bool:
    word = word.casefold().strip(".,:'’")
    return not word or word in words.PICTURE_WORDS or _is_year(word)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


def _photographer_for(piece: str) -> Reading | None:
    """A photographer, and whom the picture is made for or found on."""
    match = _with_newsroom(piece)
    if not match or kind_of(piece[: match.start()]) is not Kind.PERSON:
        return None
    newsroom = piece[match.end() :].lstrip()
    named = kind_of(newsroom, picture=True) in NEWSROOMS or (match[1] != "on" and is_proper(newsroom.split()))
    return Reading(Kind.PERSON, piece[: match.start()].rstrip(), affiliation=newsroom if named else None)
