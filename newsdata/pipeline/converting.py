"""Converting: what `convert` writes, and what it says of what does not come through."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b
from typing import Literal, TypeAlias

from newsdata.canonical import record_json
from newsdata.errors import FormatError, NewsdataError
from newsdata.files import created
from newsdata.format import Format, Writing
from newsdata.formats import format_named
from newsdata.loss import Loss, losses_between
from newsdata.models import Article, Feed
from newsdata.pipeline.inputs import is_file, refuse_same, targets
from newsdata.pipeline.intake import PathOf, keeping, outputs
from newsdata.reader import Reader, Source
from newsdata.report import LossCount, Report
from newsdata.writer import Target, format_for, written

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


def convert(
    sources: Source | Iterable[Source],
    target: Target,
    *,
    from_: str | None = None,
    to: str | None = None,
    on_loss: OnLoss = "warn",
    verify: bool = False,
    rejects: PathOf | None = None,
    model: type[Article] = Article,
) -> Result:
    """Write the articles of *sources* to *target*, reporting every value that does not come through.

    With ``on_loss="error"`` nothing is written if anything would be lost. *verify* reads
    back what was written and compares. Records that are no articles are left out, and are
    in the report; *rejects* is where they are kept, with what is wrong beside them in a file
    whose name ends in ``.findings.jsonl``. Raises `FormatError` for formats that cannot be
    told, read or written.
    """
    found, result = format_for(target, to), Result()
    if verify and not is_file(target):
        raise FormatError("only a file can be read back and verified; write to one")
    listed = list(targets(sources))
    for each in [*listed, target]:
        refuse_same(each, outputs(rejects))
    with keeping(result.report, rejects):
        _convert(listed, target, from_, found, on_loss, verify, model, result)
    return result


def _convert(
    listed: list[Source],
    target: Target,
    from_: str | None,
    found: Format,
    on_loss: OnLoss,
    verify: bool,
    model: type[Article],
    result: Result,
) -> None:
    inputs = [Reader(source, from_, model=model, on_error="skip", report=result.report) for source in listed]
    said = [inputs[0].feed] if len(inputs) == 1 else map(partial(_peeked, from_), listed, inputs)
    feed = _feed(said, found, result.report)
    digests: list[bytes] | None = [] if verify else None
    articles = _counted(inputs, found, result.report, on_loss, digests)
    first = next(articles, None)
    if first is None and (result.report.records.rejected or not result.report.complete):
        return
    try:
        with created(target) as stream:
            written(_rejoined(first, articles), stream, found, Writing(model, feed))
            _refuse_losses(result.report, on_loss)
    except _LossError:
        return
    result.written = True
    if digests is not None:
        _verify(target, found, model, digests, result.report)


class _LossError(NewsdataError):
    """Something would be lost, and it was said that nothing may be."""


def _refuse_losses(report: Report, on_loss: OnLoss) -> None:
    """Leave the target as it was if anything was lost that may not be."""
    if on_loss == "error" and report.losses:
        raise _LossError


def _peeked(from_: str | None, source: Source, reader: Reader) -> Feed | None:
    """The feed of one input of several, without keeping all of them open at a time."""
    if not isinstance(source, bytes) and not is_file(source):
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
