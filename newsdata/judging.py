"""Articles gathered into batches, and what the rules find in them put into a report.

Each article keeps the place of its values in the input, so that a finding in a column has
its line; the place is looked up for what is found, and for nothing else.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby, islice
from math import inf
from typing import Any, NamedTuple

from newsdata.columns import to_batch
from newsdata.columns.mask import Mask
from newsdata.findings import Finding
from newsdata.fixing import Fixes
from newsdata.format import Place
from newsdata.jsontext import Path, pointer
from newsdata.models import Article
from newsdata.report import Report
from newsdata.rule import Found, Memories, Rule, judged, quoted

BATCH_ROWS = 1000
"""How many articles are judged at a time."""

BATCH_CHARACTERS = 2**25
"""About how much text is held for it; few long articles are judged early."""


class _Held(NamedTuple):
    article: Article
    path: str | None
    at: Callable[[Path], Place]


class Judging:
    """One run of some rules over articles, wherever they come from."""

    def __init__(
        self,
        rules: Sequence[Rule],
        now: datetime,
        report: Report,
        model: type[Article] = Article,
        fixes: Fixes | None = None,
    ) -> None:
        self._fixes = fixes
        self._rules = tuple(rules)
        self._now = now
        self._report = report
        self._model = model
        self._memories: Memories = {}
        self._held: list[_Held] = []
        self._characters = 0
        self._ordered = len(report.findings)

    def add(self, article: Article, path: str | None, at: Callable[[Path], Place]) -> None:
        """Judge *article*, now or with those that follow; *at* gives the place of a path in it."""
        self._held.append(_Held(article, path, at))
        self._characters += sum(len(getattr(block, "text", "")) for block in article.body)
        if len(self._held) >= BATCH_ROWS or self._characters >= BATCH_CHARACTERS:
            self.flush()

    def flush(self) -> None:
        """Judge what is still held, and report it in the order of the records."""
        held, self._held, self._characters = self._held, [], 0
        if held and self._rules:
            batch = to_batch([each.article for each in held], self._model)
            found = list(judged(batch, self._rules, self._now, self._memories, self._model))
            for row, findings in groupby(self._kept(found), key=_row):
                place = held[row]
                for each in findings:
                    self._report.add(self._finding(each, place))
                held[row] = place._replace(at=_nowhere)  # and lets go of the text that places were looked up in
        self._put_in_order()

    def _kept(self, found: list[tuple[Rule, Mask]]) -> list[Found]:
        """The first of what was found, record by record, as far as there is room; the rest is counted.

        What is to be fixed is all looked up.
        """
        room = self._report.room
        first: list[Found] = []
        fixed: list[Found] = []
        for rule, mask in found:
            if self._fixes is not None and rule.fix is not None:
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
        inputs = {path: number for number, path in enumerate(dict.fromkeys(each.path for each in latest))}
        latest.sort(key=lambda each: (inputs[each.path], inf if each.line is None else each.line))
        findings[self._ordered :] = latest
        self._ordered = len(findings)

    def _finding(self, found: Found, held: _Held) -> Finding:
        rule, _, sought, value = found
        path = _there(held.article, sought)
        line, column = held.at(path)
        severity, message = rule.severity, rule.message(value)
        if (after := self._fixed(rule, value, held, path, (line, column))) is not None:
            severity, message = "info", f"{message}: now it is {quoted(after)!r}"
        return Finding(
            rule.code,
            severity,
            message,
            held.path,
            line,
            column,
            pointer(path),
            held.article.id,
            rule.hint,
        )

    def _fixed(self, rule: Rule, value: Any, held: _Held, path: Path, place: Place) -> str | None:
        """What *value* is to become; ``None`` where that cannot be said or done."""
        line, column = place
        if self._fixes is None or rule.fix is None or not isinstance(value, str) or line is None or column is None:
            return None
        if _value(held.article, path) != value or _marks(held.article, path):
            return None
        return self._fixes.propose(held.path, line, column, value, rule.fix)


def _value(article: Article, path: Path) -> Any:
    value: Any = article
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value


def _marks(article: Article, path: Path) -> Any:
    """The marks on a text, which count its characters and would be wrong on any other."""
    name = {"text": "marks", "caption": "caption_marks"}.get(str(path[-1]), "")
    return getattr(_value(article, path[:-1]), name, ())


def _there(article: Article, path: Path) -> Path:
    """As much of *path* as leads to something; what a rule misses is not there to be pointed at."""
    value: Any = article
    for depth, step in enumerate(path):
        value = value[step] if isinstance(step, int) else getattr(value, step, None)
        if value is None or value == ():
            return path[:depth]
    return path


def _row(found: Found) -> int:
    return found[1]


def _totals(found: list[tuple[Rule, Mask]]) -> Counter[Rule]:
    totals = Counter[Rule]()
    for rule, mask in found:
        totals[rule] += mask.count
    return totals


def _nowhere(_: Path) -> Place:
    return None, None
