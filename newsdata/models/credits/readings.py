"""What a piece of a byline says when more than a name is in it.

"Fox News’ Ann Lee", "AP Business Writer Ann Lee", "Ann Lee in Moscow", "Ann Lee for The
Daily", "Ann Lee Updated 3 hours ago": each is one person, and what stands around the
name is a newsroom, a job, a place or a time.
"""

import re
from typing import NamedTuple

from newsdata.models.credits import words
from newsdata.models.credits.agencies import TELLING, is_agency
from newsdata.models.credits.names import NEWSROOMS, Kind, is_proper, keys_of, kind_of
from newsdata.models.credits.scripts import is_korean

LONGEST_PIECE = 160
"""How many characters a name has at most, with all that stands around it."""

_word = re.compile(r"\S+").finditer
_possessive = re.compile(r"(?:['’]s|(?<=s)['’])\s").search
_moment = re.compile(r"\d{1,2}[.:/-]\d.*|\d{4},?").fullmatch
_day = re.compile(r"\d{1,2}(?:st|nd|rd|th|\.|,)?").fullmatch


class Reading(NamedTuple):
    """One piece understood: its kind, and what it gives."""

    kind: Kind
    name: str = ""
    title: str | None = None
    affiliation: str | None = None
    onwards: bool = False
    """The newsroom is that of those who follow, too: "CNN's Ann Lee and Bo Ek"."""
    backwards: bool = False
    """The newsroom is that of those before, too: "Ann Lee and Bo Ek for The Daily"."""


_BESIDE_DAYS = words.MONTHS | words.TIME_UNITS
_BEGINS_JOB = words.TITLE_STARTS | words.TITLE_WORDS
_BEGINS_NEWSROOM = TELLING | {"The"}
_IGNORED = Reading(Kind.TIME)


class _Words(NamedTuple):
    """A piece by its words, so that any run of them can be taken verbatim."""

    piece: str
    spans: list[tuple[int, int]]
    keys: list[str]

    def before(self, index: int) -> str:
        return self.piece[: self.spans[index - 1][1]] if index else ""

    def after(self, index: int) -> str:
        return self.piece[self.spans[index][0] :] if index < len(self.spans) else ""

    def at(self, index: int) -> str:
        start, end = self.spans[index]
        return self.piece[start:end]


def read(piece: str) -> Reading:
    """What *piece* says."""
    if len(piece) > LONGEST_PIECE:
        return Reading(Kind.UNKNOWN, piece)
    if piece.startswith("the "):
        piece = piece[4:].lstrip()
    if (match := _possessive(piece)) and kind_of(piece[: match.start()]) in NEWSROOMS:
        who = read(piece[match.end() :].lstrip())
        if who.kind is Kind.PERSON:
            return who._replace(affiliation=who.affiliation or piece[: match.start()], onwards=True)
    kind = kind_of(piece)
    if kind in (Kind.UNKNOWN, Kind.TITLE, Kind.PERHAPS):
        spans = [match.span() for match in _word(piece)]
        found = _Words(piece, spans, [piece[start:end].casefold().strip(".,:'’") for start, end in spans])
        for split in (_at_time, _after_job, _before_job, _at_preposition):
            if reading := split(found):
                return reading
    return _job(piece) if kind is Kind.TITLE else Reading(kind, piece)


def _at_time(found: _Words) -> Reading | None:
    """A name with a time behind it."""
    for index in range(len(found.keys)):
        if found.keys[index] in words.TIME_WORDS or _is_moment(found, index):
            break
    else:
        return None
    follows = found.keys[index + 1] if index + 1 < len(found.keys) else ""
    a_day = _day(found.at(index)) and follows not in words.TIME_UNITS
    while index and _leads_to_time(found, index - 1, month=bool(a_day)):
        index -= 1
    if not index:
        return _IGNORED
    who = read(found.before(index))
    return None if who.kind is Kind.UNKNOWN else who


def _is_moment(found: _Words, index: int) -> bool:
    word = found.at(index)
    if not word[0].isdigit():
        return False
    around = {found.keys[near] for near in (index - 1, index + 1) if 0 <= near < len(found.keys)}
    if found.keys[index + 1 : index + 2] == ["de"]:
        around.update(found.keys[index + 2 : index + 3])
    return bool(_moment(word) or (_day(word) and not around.isdisjoint(_BESIDE_DAYS)))


def _leads_to_time(found: _Words, index: int, *, month: bool) -> bool:
    key = found.keys[index]
    return key in words.BEFORE_TIME or found.at(index).islower() or (month and key in words.MONTHS)


def _at_preposition(found: _Words) -> Reading | None:
    """A name, and a newsroom or a place."""
    for index, key in enumerate(found.keys):
        if key in words.PREPOSITIONS and (found.at(index).islower() or key in {"for", "of", "at"}):
            break
    else:
        return None
    meaning = words.PREPOSITIONS[key]
    newsroom = _newsroom(found.after(index + 1), meaning) if meaning else None
    if not index:
        return Reading(Kind.ORGANISATION, newsroom) if newsroom else _IGNORED
    who = read(found.before(index))
    if who.kind is not Kind.PERSON:
        return None
    if newsroom is None or who.affiliation:
        return who
    return who._replace(affiliation=newsroom, backwards=meaning == "for")


def _newsroom(rest: str, meaning: str) -> str | None:
    """What stands behind "for" or "of", if it is a newsroom for sure."""
    article = rest.startswith("the ")
    if article:
        rest = rest[4:].lstrip()
    kind = kind_of(rest)
    if kind in NEWSROOMS:
        return rest
    named = kind in (Kind.UNKNOWN, Kind.PERSON) if article else kind is Kind.UNKNOWN and meaning == "for"
    pieces = rest.split()
    return rest if named and is_proper(pieces) and words.FURNITURE.isdisjoint(keys_of(pieces)) else None


def _after_job(found: _Words) -> Reading | None:
    """A job, and a name: "Staff Writer Ann Lee"."""
    for index in range(len(found.keys) - 2, -1, -1):
        if found.keys[index] in words.TITLE_HEADS or found.keys[index] in words.TITLE_PLURALS:
            break
    else:
        return None
    job, name = found.before(index + 1), found.after(index + 1)
    if kind_of(name) is not Kind.PERSON or kind_of(found.before(index)) is Kind.PERSON:
        return None
    several = found.keys[index] in words.TITLE_PLURALS
    return Reading(Kind.PERSON, name, None if several else job, _agency_of(job), onwards=several)


def _before_job(found: _Words) -> Reading | None:
    """A name, and a job or a newsroom with no comma: "Ann Lee Staff Writer"."""
    if len(found.keys) == 2 and is_korean(found.at(0)) and found.keys[1] in words.TITLE_HEADS:
        return Reading(Kind.PERSON, found.at(0), found.at(1))
    for index in range(2, len(found.keys)):
        if (
            not _BEGINS_JOB.isdisjoint(keys_of([found.keys[index]]))
            or found.at(index) in _BEGINS_NEWSROOM
            or is_agency(found.after(index))
        ):
            break
    else:
        return None
    name, rest = found.before(index), found.after(index)
    if kind_of(name) is not Kind.PERSON:
        return None
    if kind_of(rest) is Kind.TITLE:
        return _job(rest)._replace(kind=Kind.PERSON, name=name)
    newsroom = is_agency(rest) or (found.at(index) in _BEGINS_NEWSROOM and kind_of(rest) in NEWSROOMS)
    return Reading(Kind.PERSON, name, affiliation=rest, backwards=True) if newsroom else None


def _job(piece: str) -> Reading:
    keys = {word.casefold().strip(".,") for word in piece.split()}
    several = not words.TITLE_PLURALS.isdisjoint(keys)
    return Reading(Kind.TITLE, piece, None if several else piece, _agency_of(piece))


def _agency_of(job: str) -> str | None:
    """The agency that a job begins with: "AP" of "AP Business Writer"."""
    ends = [match.end() for match in _word(job)][:4]
    return next((job[:end] for end in reversed(ends) if is_agency(job[:end])), None)
