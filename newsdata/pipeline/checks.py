"""Every check of a run, on whatever the articles come from."""

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from newsdata.batch import ArticleBatch
from newsdata.fetch import Fetching
from newsdata.format import Place, Reading
from newsdata.jsontext import Path, pointer
from newsdata.models import Article
from newsdata.pipeline.gathering import untold_is_found
from newsdata.pipeline.tasks import Lines, Rows, part_read
from newsdata.progress import Meter
from newsdata.reader import Reader, Source
from newsdata.report import Report

if TYPE_CHECKING:
    from newsdata.house_schema import HouseSchema
    from newsdata.judging import Judging


class Checks:
    """One run of all checks, which tells its report what it finds."""

    def __init__(
        self,
        model: type[Article],
        report: Report,
        judging: "Judging",
        schema: "HouseSchema | None" = None,
        fetching: Fetching | None = None,
        meter: Meter | None = None,
    ) -> None:
        self.judging = judging
        self._model = model
        self._report = report
        self._schema = schema
        self._fetching = fetching
        self._meter = meter

    def source(self, source: Any, from_: str | None, limit: int | None = None) -> None:
        """Check whatever a caller names."""
        if isinstance(source, Article | Mapping):
            self.record(source)
        elif hasattr(source, "to_batches"):
            self.table(source)
        else:
            self.input(source, from_, limit)

    def record(self, record: Article | Mapping[str, Any]) -> None:
        """Check one record."""
        reading = Reading(None, self._model, "skip", self._report)
        values = record.model_dump() if isinstance(record, Article) else record
        if (article := reading.article(values, lambda _: (None, None))) is not None:
            self._article(article, None, reading.at)

    def table(self, table: Any) -> None:
        """Check the rows of an Arrow table."""
        from newsdata.formats.arrow import read_batches

        reading = Reading(None, self._model, "skip", self._report)
        for article in read_batches(table.to_batches(max_chunksize=1000), reading):
            self._article(article, None, reading.at)

    def input(self, source: Source, from_: str | None, limit: int | None = None) -> None:
        """Check the articles of a file or of bytes, so many at the most."""
        reader = self.reader(source, from_, self._report)
        self.judging.begin(reader.path)
        left = sys.maxsize if limit is None else limit
        with untold_is_found(source, from_, self._report):
            for part in reader if self._schema else reader.columns():
                taken = part.slice(0, left) if isinstance(part, ArticleBatch) else part
                self.part(taken, reader.path, reader.at)
                left -= len(taken) if isinstance(taken, ArticleBatch) else 1
                if not left:
                    break

    def some(self, some: Lines | Rows, learnt: dict[str, Any]) -> None:
        """Check some lines or rows of an input; *learnt* is kept for others of the same kind."""
        for part, reading in part_read(some, self._model, self._report, learnt, singly=self.singly, checking=True):
            self.part(part, some.path, reading.at)

    @property
    def singly(self) -> bool:
        """Whether each record is wanted by itself, and not as columns."""
        return self._schema is not None

    def reader(self, source: Source, from_: str | None, report: Report) -> Reader:
        """What reads an input for being checked."""
        return Reader(
            source, from_, model=self._model, on_error="skip", report=report, checking=True,
            fetching=self._fetching, now=self._report.now, meter=self._meter,
        )  # fmt: skip

    def part(self, part: Article | ArticleBatch, path: str | None, at: Callable[[Path], Place]) -> None:
        """Check an article or a batch; *at* gives the place of a path in the article."""
        if not isinstance(part, ArticleBatch):
            self._article(part, path, at)
            return
        self._report.records.checked += len(part)
        self.judging.add_batch(part, path)

    def _article(self, article: Article, path: str | None, at: Callable[[Path], Place]) -> None:
        self._report.records.checked += 1
        if self._schema:
            self._check_schema(self._schema, article, path, at)
        self.judging.add(article, path, at)

    def _check_schema(
        self, schema: "HouseSchema", article: Article, path: str | None, at: Callable[[Path], Place]
    ) -> None:
        """Find what the user's schema refuses in the record as canonical JSON has it."""
        for fault in schema.faults(article.model_dump(mode="json", exclude_defaults=True)):
            line, column = at(fault.path) if self._report.room > 0 else (None, None)
            self._report.find(
                "J011",
                fault.message,
                path=path,
                line=line,
                column=column,
                pointer=pointer(fault.path),
                record_id=article.id,
                hint=schema.hint(fault),
            )
