"""Finding values that occur more than once, in a fixed amount of memory."""

from newsdata.statistics.frequencies import Frequencies

REMEMBERED = 1_000_000
"""How many different values are remembered; one takes some 80 bytes."""


class Repeats:
    """Counts the values that were there before; exact up to so many different ones.

    Values are remembered by their hashes of 64 bits, of which two in a million values are
    the same once in 40 million runs.
    """

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self.records = 0
        self.exact = True
        self._room = remembered
        self._seen: set[int] = set()
        self._again = Frequencies()

    def add(self, value: str) -> None:
        """Count *value* if it was there before; what comes after the last remembered one may be missed."""
        print_ = hash(value)
        if print_ in self._seen:
            self.records += 1
            self._again.add(value)
        elif len(self._seen) < self._room:
            self._seen.add(print_)
        else:
            self.exact = False

    @property
    def remembered(self) -> int:
        """How many different values it knows."""
        return len(self._seen)

    def most(self, number: int) -> list[tuple[str, int]]:
        """The values that occur most often, with how often in all."""
        return [(value, again + 1) for value, again, _ in self._again.most(number)]
