"""Counting: what `stats` says of a dataset."""

import os
from typing import Any

from newsdata.files import STANDARD
from newsdata.models import Article
from newsdata.pipeline.gathering import gathered_columns
from newsdata.progress import Meter
from newsdata.report import FileCount, Report
from newsdata.statistics import Statistics, counts_of
from newsdata.statistics.summary import Input

TOP = 10
"""How many of the commonest values are listed, if nothing else is asked for."""


def stats(
    target: Any,
    from_: str | None = None,
    *,
    model: type[Article] = Article,
    limit: int | None = None,
    top: int = TOP,
    meter: Meter | None = None,
) -> Statistics:
    """What is in paths and patterns, bytes, articles, or an Arrow table: how many of what.

    *limit* is how many articles of each input are counted at the most, and *top* how many of
    the commonest values are listed. The memory does not grow with the data: values are
    counted exactly up to 10,000 different ones of a field, repeats up to 1,000,000 different
    ids, medians are within 1 %, and the result says where a count is not exact. Nothing is
    raised for bad data: what is no article is in ``.report``. *meter* is told how far the
    work has come.
    """
    report = Report()
    if meter is not None:
        meter.watch(report)
    counts = counts_of(gathered_columns(target, from_, model, report, limit, meter), model, top)
    return Statistics(report, [_input(file) for file in report.files], counts)


def _input(file: FileCount) -> Input:
    return Input(file.path, file.format, file.records, _size(file.path))


def _size(path: str) -> int | None:
    """The bytes of a file as it lies; ``None`` of what is no file."""
    try:
        return os.stat(path).st_size if path != STANDARD and os.path.isfile(path) else None
    except OSError:
        return None
