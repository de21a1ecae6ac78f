"""How far work has come: what is read of its inputs, and what is found in them."""

import io
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from stat import S_ISREG
from threading import Lock
from typing import BinaryIO, Protocol, cast

from newsdata.codes import SEVERITIES, Severity


class _Records(Protocol):
    @property
    def read(self) -> int:
        """How many records were met."""


class Counts(Protocol):
    """What grows while records are read: a report."""

    @property
    def records(self) -> _Records:
        """How many records were met."""

    @property
    def severities(self) -> Mapping[Severity, int]:
        """How many findings of each severity there are."""


class Meter:
    """How many bytes of the inputs are read, of how many, and what is found in them.

    The work tells it which input it reads and which report it fills; another thread may look
    at any time. What it costs, it costs when somebody looks: an input is asked where it is,
    so that going back in it counts nothing twice, and only a pipe, which cannot say, is
    counted. Bytes are those that lie on the disk, compressed or not.

    *total* is how many there are in all, where that is known. *doing* names what is done now,
    where it is not what was asked for but a part of it, such as reading back what was written.
    """

    def __init__(self, total: int | None = None) -> None:
        self.total = total
        self.doing = ""
        self._reports: tuple[Counts, ...] = ()
        self._state: tuple[int, tuple[_Input, ...]] = 0, ()  # replaced whole, for those who look from other threads
        self._lock = Lock()

    @property
    def read(self) -> int:
        """How many bytes are read by now."""
        done, inputs = self._state
        return done + sum(each.read for each in inputs)

    @property
    def records(self) -> int:
        """How many records are met by now."""
        return sum(report.records.read for report in self._reports)

    @property
    def found(self) -> dict[Severity, int]:
        """How many findings there are by now, the worst first, without severities that have none."""
        counts = {each: sum(report.severities.get(each, 0) for report in self._reports) for each in SEVERITIES}
        return {severity: count for severity, count in counts.items() if count}

    def begin(self, doing: str, total: int | None) -> None:
        """Start again with another part of the work, of which *total* bytes are to be read."""
        with self._lock:
            self.doing, self.total, self._state = doing, total, (0, ())

    def watch(self, report: Counts) -> None:
        """Take *report* for one of those that the work fills."""
        with self._lock:
            self._reports = *self._reports, report

    @contextmanager
    def reading(self, stream: BinaryIO) -> Iterator[BinaryIO]:
        """What to read instead of *stream*, so that it is seen how far that has come.

        It is *stream* itself where that knows its place. When it is left, all of it counts as
        read, however much was wanted of it.
        """
        followed, entry = _followed(stream)
        with self._lock:
            done, inputs = self._state
            self._state = done, (*inputs, entry)
        try:
            yield followed
        finally:
            with self._lock:
                done, inputs = self._state
                if entry in inputs:
                    self._state = done + entry.whole, tuple(each for each in inputs if each is not entry)

    def share(self, share: float) -> None:
        """Say how much of the input opened last is dealt with, from 0 to 1, where its place tells nothing.

        A table is such an input: a reader takes a hundred thousand rows of it at once, and
        hands them out one by one.
        """
        for entry in self._state[1][-1:]:
            entry.share = share

    def advance(self, size: int) -> None:
        """Take note that *size* more bytes are done with, by whomever they were read."""
        with self._lock:
            done, inputs = self._state
            self._state = done + size, inputs


class _Input:
    """An input that is open: *place* says where it is read, *size* how long it is, if that is known."""

    def __init__(self, place: Callable[[], int], size: int | None) -> None:
        self._place = place
        self._size = size
        self._last = 0
        self.share: float | None = None

    @property
    def read(self) -> int:
        """How many bytes are read; once it is closed, how many there were."""
        if self.share is not None and self._size is not None:
            return round(self.share * self._size)
        try:
            self._last = self._place()
        except (OSError, ValueError):
            return self._last
        return self._last

    @property
    def whole(self) -> int:
        """How many bytes it has."""
        return max(self.read, self._size or 0)


class _Counting(io.RawIOBase):
    """A stream that cannot say where it is, with its bytes counted."""

    def __init__(self, stream: BinaryIO) -> None:
        self._take: Callable[[int], bytes] = getattr(stream, "read1", stream.read)  # what there is, without waiting
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        data = self._take(len(buffer))
        buffer[: len(data)] = data
        self.count += len(data)
        return len(data)


def _followed(stream: BinaryIO) -> tuple[BinaryIO, _Input]:
    """What to read instead of *stream*, and what tells how far that has come."""
    if not stream.seekable():
        counting = _Counting(stream)
        return cast(BinaryIO, io.BufferedReader(counting)), _Input(lambda: counting.count, None)
    # Below its buffer a file can be asked while it is read: the buffer has a lock, which a long read holds.
    place = stream.raw.tell if isinstance(stream, io.BufferedReader) else stream.tell
    return stream, _Input(place, _size(stream))


def _size(stream: BinaryIO) -> int | None:
    """The length of a file as it lies; ``None`` of what is no file."""
    try:
        status = os.fstat(stream.fileno())
    except (AttributeError, OSError, ValueError):
        return None
    return status.st_size if S_ISREG(status.st_mode) else None
