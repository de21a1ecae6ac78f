"""The machines that Ray has: what is sent to them, and what comes back or is lost."""

import logging
import os
import pickle
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from typing import Any

from newsdata.errors import NewsdataError

AHEAD = 2
"""How many tasks are under way for each core, so that none waits for the next while the first is slow."""


class LostError(NewsdataError):
    """Processes or machines ended before what they did was done, more often than Ray tries again."""


def connected() -> Any:
    """Ray, connected to the cluster that the environment names, or else begun on this machine.

    Raises `NewsdataError` where it is not installed.
    """
    try:
        ray = import_module("ray")
    except ImportError:
        raise NewsdataError("work on many machines needs Ray: pip install 'newsdata[ray]'") from None
    if not ray.is_initialized():
        ray.init(logging_level=logging.WARNING)
    return ray


class Cluster:
    """What does tasks: *setup* is what every process is told, and *many* how many tasks are under way."""

    def __init__(self, setup: Any, tasks: int | None = None) -> None:
        self.ray = connected()
        self.cores = max(1, int(self.ray.cluster_resources().get("CPU", 1)))
        self.many = tasks or AHEAD * self.cores
        self.machines = max(1, sum(bool(node["Alive"]) for node in self.ray.nodes()))
        self.tell(setup)

    def tell(self, setup: Any) -> None:
        """What every process is told from now on."""
        self.setup = self.ray.put((pickle.dumps(setup), os.getcwd()))

    def task(self, function: Callable[..., Any], results: int = 1) -> Callable[..., Any]:
        """What begins *function* elsewhere, which is told the setup first, and gives its results to come."""
        begin = self.ray.remote(function).options(num_returns=results).remote
        return lambda *arguments: begin(self.setup, *arguments)

    def result(self, coming: Any) -> Any:
        """What came of a task: it raises what the task raised, and `LostError` where that was never done."""
        try:
            return self.ray.get(coming)
        except self.ray.exceptions.RayTaskError as error:
            cause = error.cause
            if isinstance(cause, NewsdataError | OSError):
                raise cause from None
            if isinstance(cause, self.ray.exceptions.RayError):  # what it was to work on is lost
                raise _lost(cause) from None
            raise
        except self.ray.exceptions.RayError as error:
            raise _lost(error) from None


def _lost(error: Exception) -> LostError:
    lines = str(error).strip().splitlines()
    return LostError(lines[0].rstrip(".") if lines else type(error).__name__)


Setup = tuple[bytes, str]
"""What every process is told, pickled, and the directory that relative names start from."""


@lru_cache(maxsize=4)
def work_of(setup: Setup) -> Callable[[Any], Any]:
    """What a process does, made once for all of its tasks."""
    worker: Callable[[Any], Any] = told(setup).worker()
    return worker


def told(setup: Setup) -> Any:
    """What a process is told, with names that stand for the same as where the run was begun."""
    pickled, folder = setup
    with suppress(OSError):  # another machine may have no such directory, and need none
        os.chdir(folder)
    return pickle.loads(pickled)  # noqa: S301 - from the process that began the run
