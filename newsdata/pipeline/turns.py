"""Inputs shared out to processes, and what comes of each part in the order of the inputs."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from newsdata.batch import ArticleBatch
from newsdata.format import Place
from newsdata.jsontext import Path
from newsdata.models import Article
from newsdata.pipeline.gathering import untold_is_found
from newsdata.pipeline.outcome import News, Outcome
from newsdata.pipeline.parts import Cutting, TooLong
from newsdata.pipeline.tasks import Lines, Part
from newsdata.progress import Meter
from newsdata.reader import Reader, Source
from newsdata.report import FileCount, Report

AHEAD = 2
"""How many parts more than there are processes are under way, so that none waits for the next."""


Done = TypeVar("Done")


@dataclass(frozen=True)
class Here:
    """What this process read itself: what its reader has to tell, and an article or a batch, if there is one."""

    news: Outcome
    files: tuple[FileCount, ...]
    part: Article | ArticleBatch | TooLong | None = None
    path: str | None = None
    at: Callable[[Path], Place] = lambda _: (None, None)

    def tell(self, report: Report) -> Article | ArticleBatch | None:
        """Have *report* take what there is to tell; what is left is the article or the batch."""
        self.news.tell(report, self.files)
        if isinstance(self.part, TooLong):
            self.part.tell(report)
            return None
        return self.part


def parts_of(reader: Reader, source: Source, from_: str | None, news: News, cutting: Cutting) -> Iterator[Part | Here]:
    """An input in parts, read by *reader*, which reports to *news*."""
    with untold_is_found(source, from_, news.report):
        for part in cutting.parts(reader, source):
            if isinstance(part, Part):
                yield part
            else:
                yield Here(news.outcome(), tuple(news.report.files), part, reader.path, reader.at)
    if news.is_new:
        yield from cutting.rest()
        yield Here(news.outcome(), tuple(news.report.files))


@dataclass(frozen=True)
class Turn:
    """A part whose turn it is, and what comes of it."""

    part: Part
    found: "Future[Any]"


def in_turn(
    parts: Iterable[Part | Done], submit: "Callable[[Part], Future[Any]]", size: int, meter: Meter | None = None
) -> Iterator[Turn | Done]:
    """Each part with its result to come, and what is no part, when all before it is dealt with.

    Each of *size* processes has a part, and there are a few more: so memory is bounded.
    """
    waiting = deque[Turn]()

    def first() -> Turn:
        turn = waiting.popleft()
        if meter is not None and not isinstance(turn.part.task, Lines):
            meter.advance(turn.part.size)
        return turn

    for part in parts:
        if isinstance(part, Part):
            waiting.append(Turn(part, submit(part)))
            if meter is not None and not isinstance(part.task, Lines):
                meter.advance(-part.size)  # a look at them told the format; they are read when their turn comes
            if len(waiting) >= size + AHEAD:
                yield first()
        else:
            while waiting:
                yield first()
            yield part
    while waiting:
        yield first()
