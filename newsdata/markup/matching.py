"""Which of the parts of one list stand in another, in their order, so that as many as can stay."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def matched(parts: Sequence[Sequence[T]], wanted: Sequence[T]) -> list[int | None]:
    """For each part, where it stands in *wanted*; ``None`` if it does not, or not in its order.

    What there is once on either side holds the rest in place, as in a patience diff: the
    longest line of these first, then what is repeated, between them.
    """
    anchors = _anchors(parts, wanted)
    places: dict[T, list[int]] = {}
    for where, value in enumerate(wanted):
        places.setdefault(value, []).append(where)
    found: list[int | None] = []
    limits = [len(wanted)]
    for number in range(len(parts) - 1, 0, -1):
        limits.append(anchors.get(number, limits[-1]))
    after = 0
    for number, part in enumerate(parts):
        limit = limits[len(parts) - 1 - number]
        place = anchors[number] if number in anchors else _next(places.get(part[0], []), after)
        stays = place is not None and place >= after and _stands(part, wanted, place, limit)
        found.append(place if stays else None)
        if stays and place is not None:
            after = place + len(part)
    return found


def _next(places: Sequence[int], after: int) -> int | None:
    number = bisect_left(places, after)
    return places[number] if number < len(places) else None


def _stands(part: Sequence[T], wanted: Sequence[T], place: int, limit: int) -> bool:
    return place + len(part) <= limit and all(value == wanted[place + at] for at, value in enumerate(part))


def _anchors(parts: Sequence[Sequence[T]], wanted: Sequence[T]) -> dict[int, int]:
    """The longest line of parts that there are once, by their numbers, with their places."""
    once = {value: place for place, value in enumerate(wanted)}
    repeated = {value for value, count in Counter(wanted).items() if count > 1}
    repeated |= {value for value, count in Counter(part[0] for part in parts).items() if count > 1}
    ends: list[int] = []
    last: list[int] = []
    before: dict[int, int | None] = {}
    for number, part in enumerate(parts):
        place = once.get(part[0])
        if place is None or part[0] in repeated or not _stands(part, wanted, place, len(wanted)):
            continue
        depth = bisect_left(ends, place)
        before[number] = last[depth - 1] if depth else None
        if depth == len(ends):
            ends.append(place)
            last.append(number)
        else:
            ends[depth], last[depth] = place, number
    line: dict[int, int] = {}
    at = last[-1] if last else None
    while at is not None:
        line[at] = once[parts[at][0]]
        at = before[at]
    return line
