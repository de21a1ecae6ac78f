"""Medians of interleaved runs, so that a machine that slows down slows both sides alike."""

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

RUNS = 5

PEAK = r"""
import re
from pathlib import Path

def peak_kilobytes():
    return int(re.search(r"VmHWM:\s+([0-9]+)", Path("/proc/self/status").read_text())[1])
"""
"""For a program that is to tell the most memory that it took: `resource` tells that of its parent, if it was more."""


def medians(sides: Mapping[str, Callable[[], Any]], runs: int = RUNS) -> dict[str, float]:
    """Seconds of each side: the median of *runs*, one of each in turn, after one that is not counted."""
    times: dict[str, list[float]] = {name: [] for name in sides}
    for run in range(runs + 1):
        for name, side in sides.items():
            gc.collect()
            start = time.perf_counter()
            side()
            if run:
                times[name].append(time.perf_counter() - start)
    return {name: statistics.median(seconds) for name, seconds in times.items()}


def process_seconds(program: str, runs: int = RUNS) -> float:
    """How long a fresh Python takes for *program* over an empty one: the median of *runs*."""

    def run(code: str) -> None:
        subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)

    measured = medians({"program": lambda: run(program), "nothing": lambda: run("pass")}, runs)
    return measured["program"] - measured["nothing"]
