"""Articles gathered into batches, and what the rules find in them put into a report.

Each article keeps the place of its values in the input, so that a finding in a column has
its line; the place is looked up for what is found, and for nothing else.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby, islice
from math import inf

import pyarrow as pa

from newsdata.batch import ArticleBatch
from newsdata.columns import to_batch
from newsdata.columns.mask import Mask
from newsdata.findings import Finding
from newsdata.fixing import FIXABLE, NO_FILE, Fixes
from newsdata.format import Place
from newsdata.held import Held, HeldArticles, HeldColumns, HeldParts, marks_on, there, value_at
from newsdata.jsontext import Path, pointer
from newsdata.models import Article
from newsdata.report import Report
from newsdata.rule import Found, Memories, Rule, judged, quoted

BATCH_ROWS = 1000
"""How many articles are judged at a time."""

COLUMN_ROWS = 4000
"""How many of those that are columns already: most of what a rule costs is its start."""

COLUMN_BYTES = 14 * 2**20
"""About how many bytes of columns are held for it; two blocks of lines are more."""

BATCH_CHARACTERS = 2**25
"""About how much text is held for it; few long articles are judged early."""


class Judging:
    """One run of some rules over articles, wherever they come from; *memories* are theirs, of what came before."""

    def __init__(
        self,
        rules: Sequence[Rule],
        now: datetime,
        report: Report,
        model: type[Article] = Article,
        fixes: Fixes | None = None,
        memories: Memories | None = None,
    ) -> None:
        self._fixes = fixes
        self.rules = tuple(rules)
        self._now = now
        self._report = report
        self._model = model
        self.memories: Memories = {} if memories is None else memories
        self._held = HeldArticles()
        self._parts = HeldParts()
        self._characters = 0
        self._ordered = len(report.findings)
        self._inputs: dict[str | None, int] = {}

    def begin(self, path: str | None) -> None:
        """Take note of an input, whose findings come before those of the next."""
        self._inputs.setdefault(path, len(self._inputs))

    def add(self, article: Article, path: str | None, at: Callable[[Path], Place]) -> None:
        """Judge *article*, now or with those that follow; *at* gives the place of a path in it."""
        self._held.append(article, path, at)
        self._characters += sum(len(getattr(block, "text", "")) for block in article.body)
        if len(self._held) >= BATCH_ROWS or self._characters >= BATCH_CHARACTERS:
            self.flush()

    def add_batch(self, batch: ArticleBatch, path: str | None) -> None:
        """Judge articles that are columns already, now or with those that follow."""
        self._held_as_columns()
        for start in range(0, len(batch), COLUMN_ROWS):
            part = batch.slice(start, COLUMN_ROWS)
            self._parts.append(part.records, HeldColumns(part, path, self._model))
            if len(self._parts) >= COLUMN_ROWS or self._parts.bytes >= COLUMN_BYTES:
                self.flush()

    def flush(self) -> None:
        """Judge what is still held, and report it in the order of the records."""
        self._held_as_columns()
        parts, self._parts = self._parts, HeldParts()
        if len(parts):
            self._judge(parts.records, parts)
        self._put_in_order()

    def _held_as_columns(self) -> None:
        """Keep what is held one by one as columns."""
        held, self._held, self._characters = self._held, HeldArticles(), 0
        if len(held):
            self._parts.append(to_batch(held.articles, self._model), held)

    def _judge(self, batch: pa.RecordBatch, held: Held) -> None:
        if not self.rules:
            return
        found = list(judged(batch, self.rules, self._now, self.memories, self._model))
        kept = self._kept(found)
        held.expect(sorted({_row(each) for each in kept}))
        for row, findings in groupby(kept, key=_row):
            for each in findings:
                self._report.add(self._finding(each, held))
            held.let_go(row)

    def _kept(self, found: list[tuple[Rule, Mask]]) -> list[Found]:
        """The first of what was found, record by record, as far as there is room; the rest is counted.

        What is to be fixed is all looked up.
        """
        room = self._report.room
        first: list[Found] = []
        fixed: list[Found] = []
        for rule, mask in found:
            if self._fixes is not None and self._fixes.remedy_of(rule) is not None:
                fixed += ((rule, *each) for each in mask.found())
            else:
                first += ((rule, *each) for each in islice(mask.found(), room))
        kept = sorted(sorted(first, key=_row)[:room] + fixed, key=_row)
        listed = Counter(each[0] for each in kept)
        for rule, number in _totals(found).items():
            self._report.count(rule.code, rule.severity, number - listed[rule])
        return kept

    def _put_in_order(self) -> None:
        """Put what readers and rules found of the same records in the order of the input."""
        findings = self._report.findings
        latest = findings[self._ordered :]
        for each in latest:
            self.begin(each.path)
        inputs = self._inputs
        latest.sort(key=lambda each: (inputs[each.path], inf if each.line is None else each.line))
        findings[self._ordered :] = latest
        self._ordered = len(findings)

    def _finding(self, found: Found, held: Held) -> Finding:
        rule, row, sought, value = found
        record = held.record(row)
        path = there(record, sought)
        line, column = held.at(row, path)
        severity, message = rule.severity, rule.message(value)
        hint: str | None = rule.hint
        if self._fixes and (after := self._fixed(self._fixes, found, path, held)) is not None:
            severity, message, hint = "info", f"{message}: now it is {quoted(after)!r}", None
        name = value_at(record, ("id",))
        return Finding(
            rule.code, severity, message, held.path(row), line, column, pointer(path),
            name if isinstance(name, str) else None, hint,
        )  # fmt: skip

    def _fixed(self, fixes: Fixes, found: Found, path: Path, held: Held) -> str | None:
        """What a value is to become; ``None`` where that cannot be said or done."""
        rule, row, _, value = found
        line, column = held.at(row, path)
        remedy, input_ = fixes.remedy_of(rule), held.path(row)
        if remedy is None or input_ in NO_FILE or self._report.format_of(input_) not in FIXABLE:
            return None
        if not isinstance(value, str) or line is None or column is None:
            return None
        record = held.record(row)
        if value_at(record, path) != value or marks_on(record, path):
            return None
        return fixes.propose(input_, line, column, value, remedy)


def _row(found: Found) -> int:
    return found[1]


def _totals(found: list[tuple[Rule, Mask]]) -> Counter[Rule]:
    totals = Counter[Rule]()
    for rule, mask in found:
        totals[rule] += mask.count
    return totals
