"""Articles gathered into batches, and what the rules find in them put into a report.

Each article keeps the place of its values in the input, so that a finding in a column has
its line; the place is looked up for what is found, and for nothing else.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from newsdata.columns import to_batch
from newsdata.findings import Finding
from newsdata.format import Place
from newsdata.jsontext import Path, pointer
from newsdata.models import Article
from newsdata.report import MAX_KEPT, Report
from newsdata.rule import Found, Memories, Rule, judge

BATCH_ROWS = 1000
"""How many articles are judged at a time."""

BATCH_CHARACTERS = 2**25
"""About how much text is held for it; few long articles are judged early."""

PLACED = 20
"""How many findings of one record get their exact place: each look may read the record to its end."""


class _Held(NamedTuple):
    article: Article
    path: str | None
    at: Callable[[Path], Place]


class Judging:
    """One run of some rules over articles, wherever they come from."""

    def __init__(self, rules: Sequence[Rule], now: datetime, report: Report, model: type[Article] = Article) -> None:
        self._rules = tuple(rules)
        self._now = now
        self._report = report
        self._model = model
        self._memories: Memories = {}
        self._held: list[_Held] = []
        self._characters = 0

    def add(self, article: Article, path: str | None, at: Callable[[Path], Place]) -> None:
        """Judge *article*, now or with those that follow; *at* gives the place of a path in it."""
        self._held.append(_Held(article, path, at))
        self._characters += sum(len(getattr(block, "text", "")) for block in article.body)
        if len(self._held) >= BATCH_ROWS or self._characters >= BATCH_CHARACTERS:
            self.flush()

    def flush(self) -> None:
        """Judge what is still held, and report it in the order of the records."""
        held, self._held, self._characters = self._held, [], 0
        if not held or not self._rules:
            return
        batch = to_batch([each.article for each in held], self._model)
        found = judge(batch, self._rules, self._now, self._memories, self._model)
        placed = Counter[int]()
        for each in sorted(found, key=lambda each: each[1]):
            row = each[1]
            placed[row] += 1
            self._report.add(self._finding(each, held[row], exactly=placed[row] <= PLACED))

    def _finding(self, found: Found, held: _Held, *, exactly: bool) -> Finding:
        """A finding with its place; where that is not to be exact, the line that the record begins on."""
        rule, _, path, value = found
        if len(self._report.findings) >= MAX_KEPT:  # only counted, so its place is not worth a look
            return Finding(rule.code, rule.severity, rule.name)
        line, column = held.at(path) if exactly else (held.at(())[0], None)
        return Finding(
            rule.code,
            rule.severity,
            rule.message(value),
            held.path,
            line,
            column,
            pointer(path),
            held.article.id,
            rule.hint,
        )
