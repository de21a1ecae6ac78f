"""Work shared out to processes: whatever the tasks are, and with results in the order of the tasks.

A process begins anew and shares nothing, so that Arrow's threads and locks are its own. What
it is to do, and each task and result, goes through its standard streams.
"""

from collections.abc import Callable
from typing import Any, Protocol, TypeAlias

from newsdata.jobs.cores import cores
from newsdata.jobs.pool import Pool, WorkerError

Work: TypeAlias = Callable[[Any], Any]
"""What a process does with a task."""


class Setup(Protocol):
    """What every process of a pool is told once; it has to go through `pickle`."""

    def worker(self) -> Work:
        """What does the tasks, made in the process that does them."""
        ...


__all__ = ["Pool", "Setup", "Work", "WorkerError", "cores"]
