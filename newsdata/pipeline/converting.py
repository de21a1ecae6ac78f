"""Converting: what `convert` writes, and what it says of what does not come through."""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import Any, Literal, TypeAlias

from newsdata.batch import ArticleBatch
from newsdata.dataset import Layout
from newsdata.errors import FormatError, NewsdataError
from newsdata.feeds.minting import minted
from newsdata.fetch import Fetching
from newsdata.format import Format, Writing
from newsdata.formats import format_named
from newsdata.jobs import Pool
from newsdata.loss import Loss, losses_between
from newsdata.mapping import FieldMap
from newsdata.models import Article, Feed
from newsdata.pipeline.beside import Part, used_beside
from newsdata.pipeline.inputs import is_file, refuse_same, targets
from newsdata.pipeline.intake import PathOf, keeping, outputs
from newsdata.pipeline.output import Output
from newsdata.pipeline.reading_shared import Reads, read_shared
from newsdata.pipeline.road import columns_of
from newsdata.pipeline.sending import takes_columns
from newsdata.pipeline.sharing import READ_BYTES, processes
from newsdata.pipeline.verifying import digest
from newsdata.pipeline.verifying import verify as verified
from newsdata.progress import Meter
from newsdata.reader import Reader, Source
from newsdata.report import LossCount, Report
from newsdata.writer import Target

REFUSED = "R002"
"""The code of an article that the output's format cannot hold."""

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
    lossless: bool = False,
    mint_ids: bool = False,
    mapping: FieldMap | None = None,
    fetching: Fetching | None = None,
    layout: Layout | None = None,
    overwrite: bool = False,
    jobs: int | None = None,
    meter: Meter | None = None,
) -> Result:
    """Write the articles of *sources* to *target*, reporting every value that does not come through.

    With ``on_loss="error"`` nothing is written if anything would be lost. *verify* reads
    back what was written and compares. Records that are no articles are left out, and are
    in the report; *rejects* is where they are kept, with what is wrong beside them in a file
    whose name ends in ``.findings.jsonl``.

    With *lossless*, what a format cannot say is written beside what it says, and with
    *mint_ids* an identifier or a date that it requires is derived from what the article
    says. *mapping* says which columns of other people's tables fill which fields, and
    *fetching* has the limits within which addresses are fetched.

    A directory, whose name ends in a slash, or that is there or has a *layout*, becomes a
    data set of Parquet files; with *overwrite*, in the place of another. *jobs* is how many
    processes read, where the output takes columns: if it is left open, as many as there are
    cores where the input is large, and none beside this one where it is small. *meter* is told
    how far the work has come. Raises `FormatError` for formats that cannot be told, read or written.
    """
    output, result = Output.of(target, to, layout, overwrite=overwrite), Result()
    found = output.format
    if verify and not output.readable:
        raise FormatError("only a file can be read back and verified; write to one")
    listed = list(targets(sources, result.report.notes))
    for each in [*listed, target]:
        refuse_same(each, outputs(rejects))
    if lossless and not (found.lossless or found.carrier):
        raise FormatError(
            f"{found.name} cannot carry every article whole; leave --lossless out to see what it would lose"
        )
    reads = Reads(from_, model, mapping, fetching, rejects is not None)
    how = _How(reads, found, on_loss, lossless, mint_ids, result.report, meter)
    if meter is not None:
        meter.watch(result.report)
    size, _ = processes(jobs if how.shares(listed) else 1, listed, READ_BYTES)
    with keeping(result.report, rejects), Pool(reads, size) if size > 1 else nullcontext() as pool:
        _convert(listed, output, how, [] if verify else None, result, pool)
    return result


@dataclass(frozen=True)
class _How:
    """How one conversion reads and writes."""

    reads: Reads
    to: Format
    on_loss: OnLoss
    lossless: bool
    mint_ids: bool
    report: Report
    meter: Meter | None

    @property
    def model(self) -> type[Article]:
        """The class of the articles."""
        return self.reads.model

    def shares(self, listed: list[Source]) -> bool:
        """Whether other processes can read the inputs: they are files, and go to the output as columns."""
        return takes_columns(self.to) and self.reads.is_known_elsewhere and all(map(is_file, listed))

    def writing(self, feed: Feed | None) -> Writing:
        """What the writer needs to know; identifiers are minted before."""
        return Writing(self.model, feed, self.lossless, find=self.refused)

    def refused(self, code: str, message: str, **place: object) -> None:
        """Report that an article is not written, or with a value that was derived."""
        self.report.find(code, message, **place)
        if code == REFUSED:
            self.report.records.rejected += 1


def _convert(
    listed: list[Source], output: Output, how: _How, digests: list[bytes] | None, result: Result, pool: Pool | None
) -> None:
    inputs = [how.reads.reader(source, how.report, how.meter) for source in listed]
    columns = _columns(listed, inputs, how, pool, digests) if takes_columns(how.to) else None
    alone = len(inputs) == 1 and pool is None
    said = [inputs[0].feed] if alone else map(partial(_peeked, how.reads.from_), listed, inputs)
    writing = how.writing(one_feed(said, how.to, how.report))
    articles: Iterator[Any] = _counted(inputs, how, writing, digests) if columns is None else columns
    first = next(articles, None)
    if first is None and (how.report.records.rejected or not how.report.complete):
        return
    try:
        with output.created() as write:
            if columns is None:
                write(_rejoined(first, articles), writing)
            else:
                used_beside(_rejoined(first, articles), lambda rest: write(rest, writing))
            _refuse_losses(how.report, how.on_loss)
    except _LossError:
        return
    result.written = True
    if digests is not None:
        verified(output, how.model, digests, how.report, how.meter)


def _columns(
    listed: list[Source], inputs: list[Reader], how: _How, pool: Pool | None, digests: list[bytes] | None
) -> Iterator[ArticleBatch]:
    """The articles of all inputs as columns, read by the processes of *pool* or else here."""
    parts: Iterable[Article | ArticleBatch]
    if pool is not None:
        parts = read_shared(how.reads, listed, how.report, pool, how.meter)
    else:  # before anything is read: the feed would begin it otherwise
        parts = chain.from_iterable([reader.columns() for reader in inputs])
    return columns_of(parts, how.model, how.report, digests)


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


def one_feed(said: Iterable[Feed | None], to: Format, report: Report) -> Feed | None:
    """The first feed; others that differ are losses, and so are all where the format has no place."""
    feeds = list(dict.fromkeys(feed for feed in said if feed is not None))
    kept = feeds[:1] if to.feeds else []
    why = "the output has one feed, the first of the inputs" if kept else f"{to.name} has no place for it"
    for feed in feeds[len(kept) :]:
        report.lose([Loss("/feed", feed, None, why)], 1)
    return kept[0] if kept else None


def _counted(inputs: list[Reader], how: _How, writing: Writing, digests: list[bytes] | None) -> Iterator[Article]:
    """The articles that are written of all inputs, with what they lose counted on the way."""
    report, to = how.report, how.to
    for reader in inputs:
        for read in reader:
            find = partial(how.refused, path=reader.path, line=reader.line)
            here = replace(writing, mint_ids=how.mint_ids, find=find)
            article = next(minted([read], here, to.refuses))
            if not how.lossless and (refusal := to.refuses(article)) is not None:
                here.refuse(article, refusal)
                continue
            report.records.checked += 1
            kept = article if how.lossless else to.project(article)
            if how.on_loss != "ignore" and kept is not article and kept != article:
                report.lose(losses_between(article, kept, to.name), report.records.checked)
            if digests is not None:
                digests.append(digest(kept))
            yield article


def _rejoined(first: Part | None, rest: Iterator[Part]) -> Iterator[Part]:
    if first is not None:
        yield first
    yield from rest
