"""Telling the first findings of a kind one by one, and counting the rest in one more."""

from collections import Counter
from typing import Protocol, TypeAlias

MAX_QUOTED = 60
"""How many characters of the input a message quotes."""

Place: TypeAlias = tuple[int, int]
"""A line and a column, from 1."""


class Finder(Protocol):
    """Where faults of the document go: the `find` of a reading."""

    def __call__(self, code: str, message: str, *, line: int, column: int, hint: str | None = None) -> object:
        """Report a fault at a place."""


class Tally:
    """What was found in one document, bounded: a million faults of a kind are not a million findings."""

    def __init__(self, find: Finder, most: int) -> None:
        self._find = find
        self._most = most
        self._counts: Counter[str] = Counter()
        self._places: dict[str, Place] = {}

    @property
    def total(self) -> int:
        """How many faults were met so far."""
        return self._counts.total()

    def wants(self, code: str) -> bool:
        """Whether the next fault of this kind needs its place and words."""
        return self._counts[code] <= self._most

    def count(self, code: str, times: int = 1) -> None:
        """Count faults of a kind that is no longer wanted."""
        self._counts[code] += times

    def __call__(self, code: str, message: str, place: Place, hint: str | None = None) -> None:
        """Report or count a fault at *place*."""
        self._counts[code] += 1
        if self._counts[code] <= self._most:
            self._find(code, message, line=place[0], column=place[1], hint=hint)
        else:
            self._places.setdefault(code, place)

    def close(self) -> None:
        """Say how many faults of a kind were counted and not told."""
        for code, (line, column) in self._places.items():
            total = self._counts[code]
            self._find(
                code,
                f"{total - self._most} more of this kind from here on, {total} in all",
                line=line,
                column=column,
                hint="what makes the first of them makes these too",
            )
        self._places.clear()


def quoted(text: str) -> str:
    """*text* as a message quotes it: on one line, in quotation marks, cut."""
    return repr(text if len(text) <= MAX_QUOTED else text[: MAX_QUOTED - 1] + "…")
