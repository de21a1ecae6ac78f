"""Work for the tests of pools."""

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsdata.errors import FormatError


@dataclass(frozen=True)
class Doing:
    """What a process does with tasks, which name it. *once* is a file that the first to fall leaves."""

    once: str = ""
    loud: bool = False

    def worker(self) -> Any:
        """A function of the tasks."""
        if self.loud:
            print("a rule that prints")
        return self.work

    def work(self, task: tuple[str, Any]) -> Any:
        """Do as the first part of *task* says with the second."""
        kind, value = task
        match kind:
            case "double":
                return value * 2
            case "process":
                return os.getpid()
            case "refuse":
                raise FormatError(value)
            case "sleep":
                time.sleep(value)
            case "fail":
                return {}[value]
            case "fall":
                os.kill(os.getpid(), signal.SIGKILL)
            case "leave":
                os._exit(value)
            case "fall once" if not Path(self.once).exists():
                Path(self.once).touch()
                os.kill(os.getpid(), signal.SIGKILL)
        return value
