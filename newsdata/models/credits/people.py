"""The people of a byline, put together from what its pieces say."""

from typing import Literal, TypedDict

from newsdata.models.credits import words
from newsdata.models.credits.joints import Entry
from newsdata.models.credits.names import NEWSROOMS, Kind, is_proper, may_be_alone
from newsdata.models.credits.pieces import has_break
from newsdata.models.credits.readings import Reading

_RUNNING = 4
"""From how many words on a piece that is no name may be of a sentence."""


class Named(TypedDict, total=False):
    """One name of a byline, as the fields of a contributor."""

    name: str
    kind: Literal["person", "organisation"]
    title: str
    affiliation: str
    email: str


def alone(reading: Reading) -> list[Named]:
    """Whom a line of one piece names, if that may be a person or not: "Madonna", "Ana Press"."""
    if reading.kind is Kind.PERHAPS and (reading.name.count(" ") == 1 or reading.name.startswith("The ")):
        return [Named(name=reading.name)]
    if reading.kind is Kind.UNKNOWN and may_be_alone(reading.name):
        return [Named(name=reading.name)]
    return []


def people_of(line: str, entries: list[Entry], *, led: bool) -> list[Named]:
    """Whom *entries* name; nobody where one of them might be a part of a name.

    A line that is *led* by "by" has names at its start, so that "Lee, Ana" is none of it.
    """
    people = _People(line, led=led)
    for entry in entries:
        if not people.take(entry):
            return []
    return people.all


class _People:
    """Those named so far, and who of them still has no newsroom."""

    def __init__(self, line: str, *, led: bool) -> None:
        self.all: list[Named] = []
        self._line = line
        self._led = led
        self._persons: list[Named] = []
        self._without_newsroom: list[Named] = []
        self._newsroom: str | None = None
        self._last_kind: Kind | None = None
        self._name_starts = 0
        self._over = False

    def take(self, entry: Entry) -> bool:
        """Take the next entry in; false if it makes the line doubtful."""
        kind = entry.reading.kind
        if kind is Kind.PERSON:
            sure = self._take_person(entry)
        elif kind in NEWSROOMS:
            sure = self._take_newsroom(entry)
        elif kind is Kind.SUFFIX and self._last_kind is Kind.PERSON:
            sure = self._take_suffix(entry)
        elif kind is Kind.TITLE:
            sure = self._take_title(entry.reading)
        else:
            sure = kind is Kind.TIME or self._take_unknown(entry)
        self._last_kind = None if self._over else kind
        return sure

    def _take_person(self, entry: Entry) -> bool:
        (mark, start, end), reading = entry
        if self._persons and mark == "-":
            # "Ann Lee - World Cup": behind a dash may be anything.
            self._over = True
            return True
        if self._over:
            return False
        if self.all and not self._persons and mark in {"-", "/", "("}:
            if len(self.all) > 1:
                return False
            self._newsroom = self.all.pop()["name"]
        person = Named(name=reading.name, kind="person")
        if reading.title:
            person["title"] = reading.title
        self._name_starts = self._line.rindex(reading.name, start, end)
        self.all.append(person)
        self._persons.append(person)
        self._without_newsroom.append(person)
        if reading.onwards:
            self._newsroom = reading.affiliation
        if newsroom := reading.affiliation or self._newsroom:
            self._give(newsroom, to_all=reading.backwards)
        return True

    def _take_suffix(self, entry: Entry) -> bool:
        name = self._line[self._name_starts : entry.piece.end]
        self._persons[-1]["name"] = name
        return not has_break(name)

    def _take_newsroom(self, entry: Entry) -> bool:
        mark, reading = entry.piece.mark, entry.reading
        if not self._persons:
            self.all.append(Named(name=reading.name, kind="organisation"))
            return not self._over and (reading.kind is not Kind.PERHAPS or reading.name.startswith("The "))
        if mark == "and":
            # "Ann Lee, AP and Reuters" may be three who wrote, or one who works for two.
            self.all.append(Named(name=reading.name, kind="organisation"))
            return self._last_kind not in NEWSROOMS
        if self._without_newsroom:
            self._give(reading.name, to_all=mark != "(")
        return True

    def _give(self, newsroom: str, *, to_all: bool) -> None:
        """Set the newsroom of the last person, or of all who have none and no job of their own."""
        for person in self._without_newsroom if to_all else self._without_newsroom[-1:]:
            if person is self._persons[-1] or "title" not in person:
                person["affiliation"] = newsroom
        self._without_newsroom.clear()

    def _take_title(self, reading: Reading) -> bool:
        if not self._persons:
            return False
        last = self._persons[-1]
        if reading.title and "title" not in last:
            last["title"] = reading.title
        if reading.affiliation and self._without_newsroom:
            self._give(reading.affiliation, to_all=reading.title is None)
        return True

    def _take_unknown(self, entry: Entry) -> bool:
        mark, reading = entry.piece.mark, entry.reading
        pieces = reading.name.split()
        if not self.all or reading.kind is Kind.LABEL:
            return False
        if mark == "and":
            return reading.name.casefold() in words.OTHERS
        if mark == "(":
            return True
        if mark == "," and not self._led and self._last_kind is Kind.PERSON and len(pieces) == 1:
            # "García Lee, Ana" is one name, the wrong way round.
            return False
        self._over = True
        return self._led or len(pieces) < _RUNNING or is_proper(pieces)
