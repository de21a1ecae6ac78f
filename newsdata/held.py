"""Articles that are being judged, with what a finding has to know of each: its values and places."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import pyarrow as pa

from newsdata.batch import ArticleBatch
from newsdata.columns import rows_of
from newsdata.format import Place
from newsdata.jsontext import Path
from newsdata.models import Article

AT_ONCE = 100
"""How many rows of a table are taken apart at a time."""


class Held(Protocol):
    """The articles of one batch, by row."""

    def path(self, row: int) -> str | None:
        """The input that an article comes from."""

    def at(self, row: int, path: Path) -> Place:
        """The place of a value in an article."""

    def record(self, row: int) -> Any:
        """An article, as the model or as JSON has it."""

    def let_go(self, row: int) -> None:
        """Forget what was looked up for an article: nothing more is found in it."""

    def expect(self, rows: Sequence[int]) -> None:
        """Be ready for some articles to be asked for, in their order."""


class HeldArticles:
    """Articles gathered one by one, from one input or several."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self._paths: list[str | None] = []
        self._places: list[Callable[[Path], Place]] = []

    def __len__(self) -> int:
        """How many there are."""
        return len(self.articles)

    def append(self, article: Article, path: str | None, at: Callable[[Path], Place]) -> None:
        """Hold one more; *at* gives the place of a path in it."""
        self.articles.append(article)
        self._paths.append(path)
        self._places.append(at)

    def path(self, row: int) -> str | None:
        """The input that an article comes from."""
        return self._paths[row]

    def at(self, row: int, path: Path) -> Place:
        """The place of a value in an article."""
        return self._places[row](path)

    def record(self, row: int) -> Article:
        """An article."""
        return self.articles[row]

    def let_go(self, row: int) -> None:
        """Forget the text that places were looked up in."""
        self._places[row] = _nowhere

    def expect(self, rows: Sequence[int]) -> None:
        """They are all here."""


class HeldColumns:
    """Articles that are columns, all of one input."""

    def __init__(self, batch: ArticleBatch, path: str | None, model: type[Article]) -> None:
        self._batch = batch
        self._path = path
        self._model = model
        self._records: dict[int, Any] = {}
        self._expected: Sequence[int] = ()

    def path(self, _: int) -> str | None:
        """The input that the articles come from."""
        return self._path

    def at(self, row: int, path: Path) -> Place:
        """The place of a value in an article."""
        return self._batch.at(row, path)

    def record(self, row: int) -> Any:
        """An article as JSON has it: its line, or its row in the words of the record."""
        if row not in self._records:
            line = self._batch.raw(row)
            self._records |= self._rows(row) if line is None else {row: json.loads(line)}
        return self._records[row]

    def let_go(self, row: int) -> None:
        """Forget the values of an article."""
        self._records.pop(row, None)

    def expect(self, rows: Sequence[int]) -> None:
        """Be ready for some articles to be asked for, in their order."""
        self._expected = rows

    def _rows(self, row: int) -> dict[int, Any]:
        """An article and some that are expected after it: to take one row apart costs as much as many."""
        start = bisect_left(self._expected, row)
        rows = list(self._expected[start : start + AT_ONCE])
        if row not in rows:
            rows = [row]
        return dict(zip(rows, rows_of(self._batch.records.take(pa.array(rows, pa.int64())), self._model), strict=True))


class HeldParts:
    """Articles that were held in parts, one after the other, as one."""

    def __init__(self) -> None:
        self._records: list[pa.RecordBatch] = []
        self._parts: list[Held] = []
        self._ends: list[int] = []
        self.bytes = 0

    def __len__(self) -> int:
        """How many articles there are."""
        return self._ends[-1] if self._ends else 0

    def append(self, records: pa.RecordBatch, part: Held) -> None:
        """Hold *part*, whose articles are *records*."""
        self._records.append(records)
        self._parts.append(part)
        self._ends.append(len(self) + len(records))
        self.bytes += records.nbytes

    @property
    def records(self) -> pa.RecordBatch:
        """All of them as columns."""
        if len(self._records) == 1:
            return self._records[0]
        columns = map(pa.concat_arrays, zip(*(each.columns for each in self._records), strict=True))
        return pa.RecordBatch.from_arrays(list(columns), schema=self._records[0].schema)

    def path(self, row: int) -> str | None:
        """The input that an article comes from."""
        part, row = self._within(row)
        return part.path(row)

    def at(self, row: int, path: Path) -> Place:
        """The place of a value in an article."""
        part, row = self._within(row)
        return part.at(row, path)

    def record(self, row: int) -> Any:
        """An article, as the model or as JSON has it."""
        part, row = self._within(row)
        return part.record(row)

    def let_go(self, row: int) -> None:
        """Forget what was looked up for an article."""
        part, row = self._within(row)
        part.let_go(row)

    def expect(self, rows: Sequence[int]) -> None:
        """Be ready for some articles to be asked for, in their order."""
        start = 0
        for part, end in zip(self._parts, self._ends, strict=True):
            first, last = bisect_left(rows, start), bisect_left(rows, end)
            part.expect([row - start for row in rows[first:last]])
            start = end

    def _within(self, row: int) -> tuple[Held, int]:
        """The part that an article is in, and its row there."""
        part = bisect_right(self._ends, row)
        return self._parts[part], row - (self._ends[part - 1] if part else 0)


def value_at(record: Any, path: Path) -> Any:
    """The value at *path*, or ``None`` where there is nothing."""
    for step in path:
        record = _step(record, step)
    return record


def there(record: Any, path: Path) -> Path:
    """As much of *path* as leads to something; what a rule misses is not there to be pointed at."""
    for depth, step in enumerate(path):
        record = _step(record, step)
        if record is None or record in ((), [], {}):
            return path[:depth]
    return path


def marks_on(record: Any, path: Path) -> bool:
    """Whether there are marks on a text, which count its characters and would be wrong on any other."""
    name = {"text": "marks", "caption": "caption_marks"}.get(str(path[-1]) if path else "")
    return name is not None and bool(value_at(record, (*path[:-1], name)))


def _step(value: Any, step: str | int) -> Any:
    match value:
        case Mapping():
            return value.get(step)
        case list() | tuple():
            return value[step] if isinstance(step, int) and step < len(value) else None
        case _:
            return getattr(value, str(step), None)


def _nowhere(_: Path) -> Place:
    return None, None
