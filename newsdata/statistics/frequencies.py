"""Counting values of which there may be any number, in a fixed amount of memory."""

from heapq import heapify, heapreplace

ROOM = 10_000
"""How many different values have a counter of their own at a time."""

LONGEST = 200
"""How many characters of a value tell it from others; longer ones that begin alike are one."""


class Frequencies:
    """How often each value occurs; exact until there are more different ones than there is room for.

    From then on a new value takes over the counter of the rarest, and with it its count:
    no count is too low, and none is too high by more than its error (Metwally, Agrawal and
    El Abbadi, "Efficient Computation of Frequent and Top-k Elements in Data Streams", 2005).
    """

    def __init__(self, room: int = ROOM) -> None:
        self.total = 0
        self._room = room
        self._counts: dict[str, int] = {}
        self._errors: dict[str, int] = {}
        self._rarest: list[tuple[int, str]] = []

    def add(self, value: str, times: int = 1) -> None:
        """Count *value* so many times more."""
        if len(value) > LONGEST:
            value = f"{value[:LONGEST]}…"
        self.total += times
        if value in self._counts:
            self._counts[value] += times
        elif len(self._counts) < self._room:
            self._counts[value] = times
        else:
            self._take_over(value, times)

    def most(self, number: int | None = None) -> list[tuple[str, int, int]]:
        """The commonest values with their counts and errors, the commonest first, then by the alphabet."""
        ordered = sorted(self._counts.items(), key=lambda entry: (-entry[1], entry[0]))
        return [(value, count, self._errors.get(value, 0)) for value, count in ordered[:number]]

    @property
    def exact(self) -> bool:
        """Whether every count is what it is, because there was room for all values."""
        return not self._errors

    @property
    def different(self) -> int:
        """How many values have a counter: all there are, or where it is not exact, the least there may be."""
        return len(self._counts)

    def _take_over(self, value: str, times: int) -> None:
        if not self._rarest:
            self._rarest = [(count, known) for known, count in self._counts.items()]
            heapify(self._rarest)
        count, known = self._rarest[0]
        while (now := self._counts[known]) != count:  # it was counted again since it was put in the queue
            heapreplace(self._rarest, (now, known))
            count, known = self._rarest[0]
        del self._counts[known]
        self._errors.pop(known, None)
        self._counts[value], self._errors[value] = count + times, count
        heapreplace(self._rarest, (count + times, value))
