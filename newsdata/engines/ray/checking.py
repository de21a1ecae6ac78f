"""Checking on many machines: `validate`, with the report that one process gives."""

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from newsdata.codes import Code, Severity
from newsdata.engines.ray.inputs import Gathered, cut, is_cut
from newsdata.errors import NewsdataError
from newsdata.fetch import Fetching
from newsdata.models import Article
from newsdata.pipeline.inputs import is_file, refuse_same, targets
from newsdata.pipeline.intake import PathOf, outputs, sieving
from newsdata.pipeline.outcome import News
from newsdata.pipeline.parts import Cutting
from newsdata.progress import Meter
from newsdata.reader import Source
from newsdata.report import Report

if TYPE_CHECKING:
    from newsdata.house import RuleSource
    from newsdata.pipeline.checking_worker import Checking
    from newsdata.pipeline.checks import Checks


def validate(
    target: "Source | Article | Iterable[Source | Article | Mapping[str, Any]] | Any",
    from_: str | None = None,
    *,
    model: type[Article] = Article,
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
    fetching: Fetching | None = None,
    meter: Meter | None = None,
    shares: int | None = None,
    tasks: int | None = None,
) -> Report:
    """Check on the machines of a Ray cluster what `newsdata.validate` checks on one, with the same report.

    Files are read where they are checked, so every machine has to know them by the same
    names; large ones of JSON Lines are cut. Whatever else there is goes through this process.
    What rules remember is divided into *shares* by its keys, two for each machine if that is
    left open, and each share has a process that answers for it. *tasks* is how many parts
    are under way at most, else two for each core. The other arguments are those of
    `newsdata.validate`, without a limit and without fixes.

    Raises `NewsdataError` as it does, and where Ray is not installed, where another process
    could not load the model and the rules, and where processes end again and again.
    """
    from newsdata.engines.ray.shared import Shared  # loads pyarrow, which takes a while
    from newsdata.house import house_rules
    from newsdata.judging import Judging
    from newsdata.pipeline.checking_worker import Checking
    from newsdata.pipeline.checks import Checks

    how = Checking(
        model, now or datetime.now(UTC), from_, list(select), list(ignore), dict(severity or {}),
        {pattern: list(codes) for pattern, codes in (per_file_ignores or {}).items()}, list(rules),
        schema if schema is None or isinstance(schema, Mapping) else os.fspath(schema), rejects is not None,
    )  # fmt: skip
    if not how.is_known_elsewhere:
        raise NewsdataError("other machines load the model and the rules by name; put them into a module or a file")
    selection = how.selection()
    described = {each.code: Code(each.code, each.name, each.severity, each.about) for each in house_rules(how.rules)}
    report = Report(now=how.now, house=described)
    if meter is not None:
        meter.watch(report)
    with sieving(report, selection, baseline, write_baseline, rejects), Shared(how, report, shares, tasks) as shared:
        judging = Judging(selection.rules, how.now, report, model, memories=shared.memories)
        checks = Checks(model, report, judging, how.house_schema(), fetching)
        sources = _not_written(targets(target, report.notes), outputs(rejects, write_baseline))
        shared.check(_parts(sources, how, checks, report), checks, meter)
        judging.flush()
    return report


def _parts(sources: Iterable[Any], how: "Checking", checks: "Checks", report: Report) -> Iterator[Any]:
    """All that is to be checked, in its order: files, parts of large ones, and what only this process has."""
    gathered = Gathered()
    for source in sources:
        if is_file(source) and not is_cut(source, how.from_):
            yield from gathered.add(source)
            continue
        yield from gathered.rest()
        if isinstance(source, Article | Mapping):
            yield partial(checks.record, source)
        elif hasattr(source, "to_batches"):
            yield partial(checks.table, source)
        else:
            news = News(report, how.selection())
            reader = checks.reader(source, how.from_, news.report)
            yield from cut(reader, source, how.from_, news, Cutting(singly=checks.singly, times=2))
    yield from gathered.rest()


def _not_written(sources: Iterable[Any], written: Iterable[str]) -> Iterator[Any]:
    listed = list(written)
    for source in sources:
        refuse_same(source, listed)
        yield source
