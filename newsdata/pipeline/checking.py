"""Checking: what `validate` does with paths, bytes, articles and tables."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from newsdata.batch import ArticleBatch
from newsdata.codes import Code, Severity
from newsdata.errors import FormatError
from newsdata.fetch import Fetching
from newsdata.fixing import Fixes
from newsdata.format import Place, Reading
from newsdata.jsontext import Path, pointer
from newsdata.models import Article
from newsdata.pipeline.inputs import refuse_same, targets
from newsdata.pipeline.intake import PathOf, outputs, sieving
from newsdata.reader import Reader, Source
from newsdata.report import FileCount, Report

if TYPE_CHECKING:
    from newsdata.house import RuleSource
    from newsdata.house_schema import HouseSchema
    from newsdata.judging import Judging


def validate(
    target: "Source | Article | Iterable[Source | Article | Mapping[str, Any]] | Any",
    from_: str | None = None,
    *,
    model: type[Article] = Article,
    limit: int | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, Severity] | None = None,
    per_file_ignores: Mapping[str, Iterable[str]] | None = None,
    rules: "Iterable[RuleSource]" = (),
    schema: PathOf | Mapping[str, Any] | None = None,
    baseline: PathOf | Report | None = None,
    write_baseline: PathOf | None = None,
    rejects: PathOf | None = None,
    now: datetime | None = None,
    fixes: Fixes | None = None,
    fetching: Fetching | None = None,
) -> Report:
    """Check paths and globs, bytes, articles, or an Arrow table; nothing is raised for bad data.

    *limit* is how many articles of each input are checked at the most. What is looked for is
    what *select* names by code, beginning or name, all if it names none, without what
    *ignore* names, and what *per_file_ignores* does for files that fit a pattern; *severity*
    sets how bad some of it is, and *now* the moment that dates are compared with.

    *rules* are rules of your own, or modules and files that have some, and *schema* is a
    JSON Schema of your own. What *baseline*, an earlier report, knew is hidden;
    *write_baseline* writes one. *rejects* is where records that are no articles are kept,
    with what is wrong beside them in a file whose name ends in ``.findings.jsonl``. *fixes*
    gathers what can be put right in files of JSON, for `newsdata.fixing.rewrite`, and
    *fetching* has the limits within which addresses are fetched.

    Raises `RuleError` for what names no rule, `SchemaError` for a schema that is none, and
    another `NewsdataError` for a baseline that is none. Configuration files are not read.
    """
    from newsdata.house import house_rules
    from newsdata.judging import Judging
    from newsdata.selection import Selection

    house = house_rules(rules)
    selection = Selection.of(select, ignore, severity, per_file_ignores, house)
    moment = now or datetime.now(UTC)
    described = {each.code: Code(each.code, each.name, each.severity, each.about) for each in house}
    report = Report(now=moment, house=described)
    judging = Judging(selection.rules, moment, report, model, fixes)
    checks = _Checks(model, report, judging, _schema(schema), fetching)
    written = outputs(rejects, write_baseline)
    with sieving(report, selection, baseline, write_baseline, rejects):
        for each in targets(target, report.notes):
            refuse_same(each, written)
            if isinstance(each, Article | Mapping):
                checks.record(each)
            elif hasattr(each, "to_batches"):
                checks.table(each)
            else:
                checks.input(each, from_, limit)
        checks.judging.flush()
    return report


class _Checks:
    """One run of all checks, whatever the articles come from."""

    def __init__(
        self,
        model: type[Article],
        report: Report,
        judging: "Judging",
        schema: "HouseSchema | None",
        fetching: Fetching | None,
    ) -> None:
        self.judging = judging
        self._model = model
        self._report = report
        self._schema = schema
        self._fetching = fetching

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

    def input(self, source: Source, from_: str | None, limit: int | None) -> None:
        """Check the articles of a file or of bytes, so many at the most."""
        reader = Reader(
            source, from_, model=self._model, on_error="skip", report=self._report, checking=True,
            fetching=self._fetching, now=self._report.now,
        )  # fmt: skip
        try:
            self._read(reader, limit)
        except FormatError as error:
            if from_ is not None:
                raise
            self._report.complete = False
            self._report.files.append(FileCount(str(source), "unknown"))
            self._report.find("P004", str(error), path=str(source))

    def _read(self, reader: Reader, limit: int | None) -> None:
        """Check what is read: columns where the format gives them, unless each record is wanted by itself."""
        left = sys.maxsize if limit is None else limit
        parts: Iterable[Article | ArticleBatch] = reader if self._schema else reader.columns()
        for part in parts:
            if isinstance(part, ArticleBatch):
                taken = part.slice(0, left)
                self._report.records.checked += len(taken)
                self.judging.add_batch(taken, reader.path)
                left -= len(taken)
            else:
                self._article(part, reader.path, reader.at)
                left -= 1
            if not left:
                break

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


def _schema(source: PathOf | Mapping[str, Any] | None) -> "HouseSchema | None":
    if source is None:
        return None
    from newsdata.house_schema import house_schema

    return house_schema(source if isinstance(source, Mapping) else os.fspath(source))
