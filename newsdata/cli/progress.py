"""Progress of long work, on standard error while somebody looks there."""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from stat import S_ISFIFO, S_ISREG, S_ISSOCK
from threading import Event, Lock, Thread
from typing import TextIO

from newsdata.cli.pace import Pace, line
from newsdata.cli.terminal import Line, is_watched
from newsdata.errors import NewsdataError
from newsdata.files import STANDARD, is_remote, local
from newsdata.files.remote import filesystem, told
from newsdata.pipeline.inputs import is_file, targets
from newsdata.progress import Meter

QUIET = 1.0
"""For how many seconds nothing is shown: short work needs no progress."""

INTERVAL = 0.2
"""How many seconds are between two looks."""


@contextmanager
def shown(paths: Sequence[str], *, prints: bool = False) -> Iterator[Meter | None]:
    """A meter for work on *paths*, which is shown while the work goes on; ``None`` where nobody would see it.

    *prints* says that the work writes on standard output before it ends. Then nothing is shown
    if that, or what reads it through a pipe, may write on the same terminal.
    """
    typed = STANDARD in paths and sys.stdin is not None and sys.stdin.isatty()
    if typed or not is_watched(sys.stderr) or (prints and _may_come_up(sys.stdout)):
        yield None
        return
    display = Display(Meter(), Line(sys.stderr), _sizes(paths))
    display.start()
    try:
        yield display.meter
    finally:
        display.end()


class Display:
    """Shows a meter in a line, from a thread of its own.

    *sizes* are those of the inputs, ``None`` where one is not known. They are asked for in
    that thread and not before something is shown, so that no work waits for them.
    """

    def __init__(
        self, meter: Meter, place: Line, sizes: Iterable[int | None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.meter = meter
        self._place = place
        self._sizes: Iterable[int | None] | None = sizes
        self._clock = clock
        self._began = clock()
        self._pace = Pace()
        self._doing = meter.doing
        self._end = Event()
        self._lock = Lock()
        self._thread = Thread(target=self._run, name="newsdata-progress", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def end(self) -> None:
        """Show nothing from now on, and leave nothing behind."""
        self._end.set()
        with self._lock:
            self._place.clear()
        if self._thread.is_alive():
            self._thread.join(INTERVAL)  # it may be waiting for a disk, and shows nothing any more

    def look(self) -> None:
        """Look at the meter once, and show what it says if the work has gone on for long enough."""
        now, meter = self._clock(), self.meter
        if meter.doing != self._doing:
            self._doing, self._pace = meter.doing, Pace()
        self._pace.note(now, meter.read, meter.records)
        if now - self._began < QUIET:
            return
        if self._sizes is not None:
            total, self._sizes = self._sum(self._sizes), None
            meter.total = meter.total if meter.doing else total
        text = line(meter, self._pace, now, self._place.width)
        with self._lock:
            if not self._end.is_set():
                self._place.show(text)

    def _sum(self, sizes: Iterable[int | None]) -> int | None:
        total = 0
        for size in sizes:
            if size is None or self._end.is_set():
                return None
            total += size
        return total

    def _run(self) -> None:
        while not self._end.wait(INTERVAL):
            self.look()
        with self._lock:
            self._place.clear()  # if whoever ended it was interrupted once more


def _may_come_up(stream: TextIO | None) -> bool:
    """Whether what is written to *stream* may be seen on a terminal, by way of a pipe or at once."""
    if stream is None:
        return False
    try:
        mode = os.fstat(stream.fileno()).st_mode
    except (OSError, ValueError):
        return stream.isatty()
    return stream.isatty() or S_ISFIFO(mode) or S_ISSOCK(mode)


def _sizes(paths: Sequence[str]) -> Iterator[int | None]:
    """The bytes of each input; ``None`` where that cannot be told."""
    try:
        for each in targets(paths):
            yield _size(each)
    except (NewsdataError, OSError):  # the work meets it too, and says so
        yield None


def _size(path: str) -> int | None:
    """The bytes of an input as it lies; ``None`` of a pipe or an address, and 0 of what cannot be read."""
    if is_remote(path):
        system, inner = filesystem(path)
        with told(path):
            size = system.size(inner)
        return size if isinstance(size, int) else None
    if path != STANDARD and not is_file(path):
        return None
    try:
        status = os.fstat(sys.stdin.fileno()) if path == STANDARD else os.stat(local(path))
    except (OSError, ValueError):
        return 0  # whoever reads it reports it
    return status.st_size if S_ISREG(status.st_mode) else None
