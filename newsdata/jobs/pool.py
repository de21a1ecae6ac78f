"""Processes that do tasks, each with a thread here that waits for it."""

import os
import signal
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from threading import Lock, local
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Self, cast

from newsdata.errors import NewsdataError
from newsdata.jobs.memory import ALLOCATOR
from newsdata.jobs.wire import receive, send

if TYPE_CHECKING:
    from newsdata.jobs import Setup

_PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from newsdata.jobs.process import main; main()"

_PIPE_BYTES = 2**20
"""How much a pipe holds, where the system can be asked for it: tasks and results are larger than the usual 64 KB."""

ATTEMPTS = 2
"""How often a task is begun when its process ends: what ends two processes will end a third."""


class WorkerError(NewsdataError):
    """A process ended before its task did, more than once."""


class Pool:
    """So many processes, begun when there is something to do, and ended on the way out."""

    def __init__(self, setup: "Setup", size: int) -> None:
        self.size = size
        self._setup = setup
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="newsdata-job")
        self._here = local()
        self._lock = Lock()
        self._processes = set["_Process"]()
        self._closed = False

    def submit(self, task: Any) -> "Future[Any]":
        """Have *task* done. The result raises what the work raised, and `WorkerError` where processes ended."""
        return self._threads.submit(self._done, task)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End all processes, whatever they are at."""
        with self._lock:
            self._closed = True
            for process in self._processes:
                process.kill()
        self._threads.shutdown(cancel_futures=True)
        for process in self._processes:
            process.close()

    def _done(self, task: Any) -> Any:
        for attempt in range(1, ATTEMPTS + 1):
            process = self._process()
            try:
                result, error = process.ask(task)
            except (EOFError, OSError):
                self._here.process = None
                why = process.ended()
                if self._closed or attempt == ATTEMPTS:
                    raise WorkerError(f"a process that worked on it {why}") from None
            else:
                if error is not None:
                    raise error
                return result
        raise AssertionError

    def _process(self) -> "_Process":
        """The process of this thread."""
        process: _Process | None = getattr(self._here, "process", None)
        if process is None:
            with self._lock:
                if self._closed:
                    raise WorkerError("the work was ended")
                process = self._here.process = _Process()
                self._processes.add(process)
            process.begin(self._setup)
        return process


class _Process:
    """One process, and its pipes."""

    def __init__(self) -> None:
        command = [sys.executable, "-c", _PROGRAM, *sys.path]
        # Ctrl-C is for the process that shares out the work, and ends the others.
        apart: dict[str, Any] = {"process_group": 0} if os.name == "posix" else {}
        pipe = subprocess.PIPE
        self._popen = subprocess.Popen(  # noqa: S603 - our own program
            command, stdin=pipe, stdout=pipe, pipesize=_PIPE_BYTES, env=dict([ALLOCATOR]) | os.environ, **apart
        )

    def begin(self, setup: "Setup") -> None:
        """Tell it what it will have to do."""
        try:
            send(cast(BinaryIO, self._popen.stdin), setup)
        except OSError:
            return  # it has ended, as the first question will find

    def ask(self, task: Any) -> Any:
        """What comes of a task. Raises `EOFError` or `OSError` where the process ends instead."""
        send(cast(BinaryIO, self._popen.stdin), task)
        return receive(cast(BinaryIO, self._popen.stdout))

    def kill(self) -> None:
        """End it, whatever it is at."""
        self._popen.kill()

    def close(self) -> None:
        """Let go of what is left of it."""
        for stream in (self._popen.stdin, self._popen.stdout):
            with suppress(OSError):  # what it was told last may be on its way still
                cast(BinaryIO, stream).close()
        self._popen.wait()

    def ended(self) -> str:
        """How it ended."""
        status = self._popen.wait()
        if status >= 0:
            return f"ended with the exit status {status}"
        name = signal.Signals(-status).name
        why = ", as happens where memory runs out" if -status == signal.SIGKILL else ""
        return f"was ended by the signal {name}{why}"
