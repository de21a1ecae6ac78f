"""Chance that falls the same way on every machine and every Python."""

from collections.abc import Sequence
from random import Random
from typing import TypeAlias, TypeVar

T = TypeVar("T")

Weights: TypeAlias = tuple[tuple[T, float], ...]
"""Choices with the upper bounds of their shares, which end at 1."""


def weights(shares: dict[T, float]) -> Weights[T]:
    """The bounds of *shares*, which need not add up to 1."""
    total, reached, bounds = sum(shares.values()), 0.0, []
    for choice, share in shares.items():
        reached += share / total
        bounds.append((choice, reached))
    return *bounds[:-1], (bounds[-1][0], 1.0)


class Dice:
    """Choices made from one seed.

    Everything is built from ``Random.random``, because its numbers are the only ones that
    Python promises to keep the same for a seed from version to version.
    """

    __slots__ = ("random",)

    def __init__(self, seed: str) -> None:
        self.random = Random(seed).random  # noqa: S311 (nothing here is a secret)

    def chance(self, share: float) -> bool:
        """True in *share* of all cases."""
        return self.random() < share

    def integer(self, low: int, high: int) -> int:
        """A whole number from *low* to *high*, both included."""
        return low + int(self.random() * (high - low + 1))

    def pick(self, choices: Sequence[T]) -> T:
        """One of *choices*."""
        return choices[int(self.random() * len(choices))]

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        """*count* of *choices*, no place twice, or all of them where there are fewer."""
        size, places = len(choices), list[int]()
        wanted = min(count, size)
        while len(places) < wanted:
            place = int(self.random() * size)
            while place in places:
                place = (place + 1) % size
            places.append(place)
        return [choices[place] for place in places]

    def weighted(self, bounds: Weights[T]) -> T:
        """One of the choices, as often as its share says."""
        number = self.random()
        for choice, bound in bounds:
            if number < bound:
                return choice
        return bounds[-1][0]
