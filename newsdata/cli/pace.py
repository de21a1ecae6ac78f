"""How fast work goes and what is left of it, in one line."""

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from newsdata.progress import Meter

WINDOW = 5.0
"""Over how many seconds a speed is taken."""

FEWEST = 3
"""Over how many steps at the least, where one takes longer than that."""

SHORTEST = 1.0
"""Over how many seconds at the least: what less time says is mostly chance."""

_UNITS = ((1e9, "GB"), (1e6, "MB"), (1e3, "kB"), (1.0, "B"))


class _Mark(NamedTuple):
    at: float
    read: int
    records: int


class Pace:
    """How fast bytes and records went by in the last few seconds."""

    def __init__(self) -> None:
        self._marks = deque[_Mark]()

    def note(self, now: float, read: int, records: int) -> None:
        """Take note of how much was done at the moment *now*, in seconds.

        The first that counts is when something was done: to get ready says nothing of a speed,
        and neither does a reader that looks at the end of its input before it begins.
        """
        marks = self._marks
        if marks and read < marks[-1].read:
            marks.clear()
        if (read, records) != (marks[-1][1:] if marks else (0, 0)):
            marks.append(_Mark(now, read, records))
        while len(marks) > FEWEST and now - marks[1].at >= WINDOW:
            marks.popleft()

    def speeds(self, now: float) -> tuple[float, float]:
        """Bytes and records in a second; 0 where that cannot be said yet.

        Work is done in steps, and one that is under way is no pause until it takes longer
        than those before it.
        """
        if len(self._marks) < 2:
            return 0.0, 0.0
        first, last = self._marks[0], self._marks[-1]
        usual = (last.at - first.at) / (len(self._marks) - 1)
        span = max(last.at, now - usual) - first.at
        if span < SHORTEST:
            return 0.0, 0.0
        return (last.read - first.read) / span, (last.records - first.records) / span


def line(meter: Meter, pace: Pace, now: float, width: int) -> str:
    """How far work has come, in less than *width* columns: what matters least stands last and is left out first."""
    shown = ""
    for part in _parts(meter, *pace.speeds(now)):
        longer = f"{shown}  {part}" if shown else part
        if len(longer) >= width:
            break
        shown = longer
    return shown


def _parts(meter: Meter, speed: float, rate: float) -> Iterator[str]:
    read, total = meter.read, meter.total
    yield f"{100 * min(read, total) // total:5} %" if total else _size(read)
    if meter.doing:
        yield meter.doing
    if total and read >= total:
        yield "all read"
    elif total and speed:
        yield f"{_clock(max(1, round((total - read) / speed)))} left"
    if records := meter.records:
        yield _count(records, "record")
    if found := meter.found:
        yield ", ".join(_count(count, severity) for severity, count in found.items())
    if speed:
        yield f"{_size(speed)}/s"
    if rate:
        yield f"{_round(rate)} records/s"


def _size(number: float) -> str:
    """A number of bytes, as 63 MB."""
    scale, unit = next((each for each in _UNITS if number >= each[0]), _UNITS[-1])
    return f"{number:,.0f} B" if unit == "B" else f"{_round(number / scale)} {unit}"


def _round(number: float) -> str:
    return f"{number:.1f}" if number < 9.95 else f"{number:,.0f}"


def _clock(seconds: int) -> str:
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
