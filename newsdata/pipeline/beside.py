"""Making something in one thread and using it in another, which overlaps wherever Python is not needed."""

from collections.abc import Callable, Iterable, Iterator
from queue import Empty, Queue
from threading import Thread
from typing import Generic, TypeVar, cast

Part = TypeVar("Part")

HELD = 2
"""How many parts may wait: one to be used at once, and one for when making takes longer."""

_END = object()


def used_beside(parts: Iterable[Part], use: Callable[[Iterator[Part]], object], held: int = HELD) -> None:
    """Give *use* all of *parts*, which are made in this thread while it runs in one of its own.

    This thread makes them because a signal, such as that of Ctrl-C, reaches it even while it
    waits for input. What either side raises ends both and is raised here: *use* meets an
    exception in the place of the next part, and has ended before this returns.
    """
    user = _User(use, held)
    try:
        user.start()
        for part in parts:
            if not user.takes(part):
                break
        user.finish()
    except BaseException:
        user.abandon()
        raise
    if user.error is not None:
        raise user.error


class _AbandonedError(BaseException):
    """There will be no more parts, and what was made of those that there were is not wanted."""


class _User(Generic[Part]):
    """The thread that uses parts, and what it is given."""

    def __init__(self, use: Callable[[Iterator[Part]], object], held: int) -> None:
        self._queue: Queue[object] = Queue(held)
        self._done = False
        self._abandoned = False
        self._thread = Thread(target=self._run, args=(use,), name="newsdata-use")
        self.error: BaseException | None = None

    def start(self) -> None:
        """Begin to wait for parts."""
        self._thread.start()

    def takes(self, part: Part) -> bool:
        """Have *part* used when those before it are; false where the use has ended, for whatever reason."""
        if not self._done:
            self._queue.put(part)
        return not self._done

    def finish(self) -> None:
        """Wait until everything is used, or the use has ended with an error."""
        if not self._done:
            self._queue.put(_END)
        if self._thread.is_alive():  # not where it was interrupted as it began: then it ends at once
            self._thread.join()

    def abandon(self) -> None:
        """End the use before its time, and wait until it has ended."""
        self._abandoned = True
        self._empty()
        self.finish()

    def _run(self, use: Callable[[Iterator[Part]], object]) -> None:
        try:
            use(self._given())
        except _AbandonedError:
            return
        except BaseException as error:  # noqa: BLE001 - it is raised in the other thread
            self.error = error
        finally:
            self._done = True
            self._empty()  # the other thread may be waiting for room

    def _given(self) -> Iterator[Part]:
        while (part := self._queue.get()) is not _END:
            yield cast(Part, part)
        if self._abandoned:
            raise _AbandonedError

    def _empty(self) -> None:
        try:
            while True:
                self._queue.get_nowait()
        except Empty:
            return
