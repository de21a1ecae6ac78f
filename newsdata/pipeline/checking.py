"""Checking: what `validate` does with paths, bytes, articles and tables."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from newsdata.codes import Code, Severity
from newsdata.fetch import Fetching
from newsdata.fixing import Fixes
from newsdata.models import Article
from newsdata.pipeline.checks import Checks
from newsdata.pipeline.inputs import refuse_same, targets
from newsdata.pipeline.intake import PathOf, outputs, sieving
from newsdata.pipeline.sharing import processes
from newsdata.progress import Meter
from newsdata.reader import Source
from newsdata.report import Report

if TYPE_CHECKING:
    from newsdata.house import RuleSource


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
    jobs: int | None = None,
    meter: Meter | None = None,
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
    *fetching* has the limits within which addresses are fetched. *jobs* is how many processes
    read and check: if it is left open, as many as there are cores where the input is large,
    and none beside this one where it is small. *meter* is told how far the work has come.

    Raises `RuleError` for what names no rule, `SchemaError` for a schema that is none, and
    another `NewsdataError` for a baseline that is none. Configuration files are not read.
    """
    from newsdata.house import house_rules
    from newsdata.judging import Judging
    from newsdata.pipeline.checking_shared import check_shared
    from newsdata.pipeline.checking_worker import Checking

    how = Checking(
        model, now or datetime.now(UTC), from_, list(select), list(ignore), dict(severity or {}),
        {pattern: list(codes) for pattern, codes in (per_file_ignores or {}).items()}, list(rules),
        schema if schema is None or isinstance(schema, Mapping) else os.fspath(schema), rejects is not None,
    )  # fmt: skip
    house = house_rules(how.rules)
    selection = how.selection()
    described = {each.code: Code(each.code, each.name, each.severity, each.about) for each in house}
    report = Report(now=how.now, house=described)
    if meter is not None:
        meter.watch(report)
    judging = Judging(selection.rules, how.now, report, model, fixes)
    checks = Checks(model, report, judging, how.house_schema(), fetching, meter)
    written = outputs(rejects, write_baseline)
    with sieving(report, selection, baseline, write_baseline, rejects):
        sources = _not_written(targets(target, report.notes), written)
        alone = limit is not None or fixes is not None or not how.is_known_elsewhere
        size, sources = processes(1 if alone else jobs, sources)
        if size > 1:
            check_shared(how, sources, checks, report, size, meter)
        else:
            for each in sources:
                checks.source(each, from_, limit)
        judging.flush()
    return report


def _not_written(sources: Iterable[Any], written: Sequence[str]) -> Iterator[Any]:
    for source in sources:
        refuse_same(source, written)
        yield source
