"""What a process of a pool runs."""

import os
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

from newsdata.errors import NewsdataError
from newsdata.jobs.wire import receive, send


def main() -> None:
    """Do the tasks on standard input until it ends, and answer on standard output.

    What the work prints goes to standard error.
    """
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr  # which keeps nothing back that would be lost with the process
    try:
        serve(sys.stdin.buffer, answers)
    except (EOFError, BrokenPipeError):
        os._exit(0)  # at once: there is nobody left to tell


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer each request with a result or an error. Raises `EOFError` when there are no more."""
    setup = receive(requests)
    work: Callable[[Any], Any] | None = None
    while True:
        task = receive(requests)
        result: Any = None
        failure: Exception | None = None
        try:
            work = work or setup.worker()
            result = work(task)
        except Exception as error:  # noqa: BLE001 - it is raised in the process that asked
            failure = _sendable(error)
        send(answers, (result, failure))


def _sendable(error: Exception) -> Exception:
    """The error, or its words where only this process knows its type."""
    if isinstance(error, NewsdataError | OSError):
        return error
    import traceback  # takes a moment, and most runs need none of it

    return RuntimeError("".join(traceback.format_exception(error)))
