"""How numbers are spread: their least and greatest, and what most of them stay below."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, frexp, ldexp

STEPS = 128
"""How many buckets there are from one power of two to the next, so that each is within 1 %."""


@dataclass(frozen=True)
class Range:
    """The least, the middle, what nine tenths do not exceed, and the greatest of *count* numbers.

    The least and the greatest are exact. The other two are numbers of the data where these
    are whole and below 256, and else up to 1 % too low.
    """

    count: int
    min: float
    median: float
    p90: float
    max: float


class Spread:
    """Numbers kept in buckets, of which there are few however many numbers there are."""

    def __init__(self) -> None:
        self._buckets: Counter[float] = Counter()
        self._least: float | None = None
        self._greatest: float | None = None

    def add(self, number: float, times: int = 1) -> None:
        """Take *number* in, so many times."""
        self._buckets[_bucket(number)] += times
        self._least = number if self._least is None else min(self._least, number)
        self._greatest = number if self._greatest is None else max(self._greatest, number)

    def add_all(self, numbers: Iterable[tuple[float, int]]) -> None:
        """Take numbers in, each so many times."""
        for number, times in numbers:
            self.add(number, times)

    @property
    def range(self) -> Range | None:
        """What is known of the numbers; ``None`` if there are none."""
        if self._least is None or self._greatest is None:
            return None
        count = self._buckets.total()
        median, most = self._at(ceil(count / 2)), self._at(ceil(count * 9 / 10))
        return Range(count, self._least, max(median, self._least), max(most, self._least), self._greatest)

    def _at(self, rank: int) -> float:
        """The bucket of the number at *rank*, counted from 1 in ascending order."""
        met = 0
        for bucket in sorted(self._buckets):
            met += self._buckets[bucket]
            if met >= rank:
                break
        return bucket


def _bucket(number: float) -> float:
    """The least number that is counted as the same as *number*."""
    if abs(number) <= 2 * STEPS and number == floor(number):
        return number
    mantissa, exponent = frexp(number)
    bucket = ldexp(floor(mantissa * 2 * STEPS), exponent) / (2 * STEPS)
    return int(bucket) if bucket == floor(bucket) else bucket
