"""Read, check, write: what the command line does, as functions."""

import glob
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from newsdata.canonical import record_json
from newsdata.codes import Severity
from newsdata.errors import FormatError, NewsdataError
from newsdata.files import STANDARD, created
from newsdata.format import Format, Reading, Writing
from newsdata.formats import format_named
from newsdata.loss import Loss, losses_between
from newsdata.models import Article, Feed
from newsdata.reader import Reader, Source
from newsdata.report import FileCount, LossCount, Report
from newsdata.writer import Target, format_for, written

if TYPE_CHECKING:
    from newsdata.judging import Judging

OnLoss: TypeAlias = Literal["warn", "error", "ignore"]


@dataclass
class Result:
    """What came of a conversion. *written* is false where nothing was, and the target is as before."""

    report: Report = field(default_factory=Report)
    written: bool = False

    @property
    def losses(self) -> list[LossCount]:
        """What the target's format does not carry."""
        return self.report.losses


def losses(article: Article, to: str) -> list[Loss]:
    """What *article* would lose in format *to*, before anything is written."""
    found = format_named(to)
    return losses_between(article, found.project(article), found.name)


def validate(
    target: "Source | Article | Iterable[Source | Article | Mapping[str, Any]] | Any",
    from_: str | None = None,
    *,
    model: type[Article] = Article,
    limit: int | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, Severity] | None = None,
    now: datetime | None = None,
) -> Report:
    """Check paths and globs, bytes, articles, or an Arrow table; nothing is raised for bad data.

    *limit* is how many articles of each input are checked at the most. The rules are those
    that *select* names by code, beginning or name, all if it names none, without those in
    *ignore*; *severity* sets how bad some are, and *now* the moment that dates are compared
    with. Raises `RuleError` for what names no rule.
    """
    from newsdata.judging import Judging
    from newsdata.rules import selected

    report = Report()
    judging = Judging(selected(select, ignore, severity), now or datetime.now(UTC), report, model)
    for each in _targets(target):
        if isinstance(each, Article | Mapping):
            _check_record(each, model, report, judging)
        elif hasattr(each, "to_batches"):
            _check_table(each, model, report, judging)
        else:
            _check_input(each, from_, model, report, judging, limit)
    judging.flush()
    return report


def convert(
    sources: Source | Iterable[Source],
    target: Target,
    *,
    from_: str | None = None,
    to: str | None = None,
    on_loss: OnLoss = "warn",
    verify: bool = False,
    model: type[Article] = Article,
) -> Result:
    """Write the articles of *sources* to *target*, reporting every value that does not come through.

    With ``on_loss="error"`` nothing is written if anything would be lost. *verify* reads
    back what was written and compares. Records that are no articles are left out, and are
    in the report. Raises `FormatError` for formats that cannot be told, read or written.
    """
    found, result = format_for(target, to), Result()
    if verify and not _is_file(target):
        raise FormatError("only a file can be read back and verified; write to one")
    listed = _sources(sources)
    inputs = [Reader(source, from_, model=model, on_error="skip", report=result.report) for source in listed]
    said = [inputs[0].feed] if len(inputs) == 1 else map(partial(_peeked, from_), listed, inputs)
    feed = _feed(said, found, result.report)
    digests: list[bytes] | None = [] if verify else None
    articles = _counted(inputs, found, result.report, on_loss, digests)
    first = next(articles, None)
    if first is None and (result.report.records.rejected or not result.report.complete):
        return result
    try:
        with created(target) as stream:
            written(_rejoined(first, articles), stream, found, Writing(model, feed))
            _refuse_losses(result.report, on_loss)
    except _LossError:
        return result
    result.written = True
    if digests is not None:
        _verify(target, found, model, digests, result.report)
    return result


class _LossError(NewsdataError):
    """Something would be lost, and it was said that nothing may be."""


def _refuse_losses(report: Report, on_loss: OnLoss) -> None:
    """Leave the target as it was if anything was lost that may not be."""
    if on_loss == "error" and report.losses:
        raise _LossError


def _check_record(
    record: Article | Mapping[str, Any], model: type[Article], report: Report, judging: "Judging"
) -> None:
    reading = Reading(None, model, "skip", report)
    values = record.model_dump() if isinstance(record, Article) else record
    if (article := reading.article(values, lambda _: (None, None))) is not None:
        report.records.checked += 1
        judging.add(article, None, reading.at)


def _check_table(table: Any, model: type[Article], report: Report, judging: "Judging") -> None:
    from newsdata.formats.arrow import read_batches

    reading = Reading(None, model, "skip", report)
    for article in read_batches(table.to_batches(max_chunksize=1000), reading):
        report.records.checked += 1
        judging.add(article, None, reading.at)


def _check_input(
    source: Source, from_: str | None, model: type[Article], report: Report, judging: "Judging", limit: int | None
) -> None:
    reader = Reader(source, from_, model=model, on_error="skip", report=report, checking=True)
    try:
        for count, article in enumerate(reader, start=1):
            report.records.checked += 1
            judging.add(article, reader.path, reader.at)
            if count == limit:
                break
    except FormatError as error:
        if from_ is not None:
            raise
        report.complete = False
        report.files.append(FileCount(str(source), "unknown"))
        report.find("P004", str(error), path=str(source))


def _targets(target: Any) -> Iterator[Any]:
    if isinstance(target, str | os.PathLike | bytes):
        yield from _expanded(target)
    elif isinstance(target, Article | Mapping) or hasattr(target, "to_batches") or hasattr(target, "read"):
        yield target
    else:
        for each in target:
            yield from _targets(each)


def _sources(sources: Source | Iterable[Source]) -> list[Source]:
    return list(_targets(sources))


def _expanded(path: str | os.PathLike[str] | bytes) -> Iterator[Source]:
    """The files that a pattern names; a name that is no pattern stands for itself."""
    if isinstance(path, bytes) or not glob.has_magic(os.fspath(path)) or os.path.exists(path):
        yield path
        return
    matches = sorted(glob.glob(os.fspath(path), recursive=True))
    yield from matches
    if not matches:
        yield path


def _peeked(from_: str | None, source: Source, reader: Reader) -> Feed | None:
    """The feed of one input of several, without keeping all of them open at a time."""
    if not isinstance(source, bytes) and not _is_file(source):
        return reader.feed
    once = Reader(source, from_, on_error="skip")
    feed = once.feed
    once.close()
    return feed


def _feed(said: Iterable[Feed | None], to: Format, report: Report) -> Feed | None:
    """The first feed; others that differ are losses, and so are all where the format has no place."""
    feeds = list(dict.fromkeys(feed for feed in said if feed is not None))
    kept = feeds[:1] if to.feeds else []
    why = "the output has one feed, the first of the inputs" if kept else f"{to.name} has no place for it"
    for feed in feeds[len(kept) :]:
        report.lose([Loss("/feed", feed, None, why)], 1)
    return kept[0] if kept else None


def _counted(
    inputs: list[Reader], to: Format, report: Report, on_loss: OnLoss, digests: list[bytes] | None
) -> Iterator[Article]:
    """The articles of all inputs, with what they lose counted on the way."""
    for reader in inputs:
        for article in reader:
            report.records.checked += 1
            kept = to.project(article)
            if on_loss != "ignore" and kept is not article and kept != article:
                report.lose(losses_between(article, kept, to.name), report.records.checked)
            if digests is not None:
                digests.append(_digest(kept))
            yield article


def _rejoined(first: Article | None, rest: Iterator[Article]) -> Iterator[Article]:
    if first is not None:
        yield first
    yield from rest


def _verify(target: Target, to: Format, model: type[Article], digests: list[bytes], report: Report) -> None:
    """Compare what is read back with what was meant."""
    reader = Reader(target, to.name, model=model, on_error="skip")
    count = 0
    for count, article in enumerate(reader, start=1):
        if count > len(digests) or _digest(article) != digests[count - 1]:
            report.find("R001", f"article {count} reads back as another", path=str(target), record_id=article.id)
    for finding in reader.report.findings:
        report.find("R001", f"does not read back: {finding}", path=str(target))
    if count < len(digests):
        report.find("R001", f"{len(digests)} articles were written and {count} read back", path=str(target))


def _digest(article: Article) -> bytes:
    return blake2b(record_json(article).encode(), digest_size=16).digest()


def _is_file(target: Target | Source) -> bool:
    return isinstance(target, str | os.PathLike) and os.fspath(target) != STANDARD
