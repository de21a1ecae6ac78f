"""Steps that judge tables of articles: what rules find, with a shuffle for what they ask of other records.

What is asked goes through the shuffle with the findings that there are if it was met
before, so that nobody has to look at the articles again.
"""

import pickle
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4
from zlib import crc32

import pyarrow as pa

from newsdata.batch import ArticleBatch
from newsdata.engines.ray.cluster import Setup, work_of
from newsdata.engines.ray.shares import Piece, Share, divided
from newsdata.findings import Finding
from newsdata.format import Reading
from newsdata.formats.arrow import checked_batches
from newsdata.judging import Judging
from newsdata.memory import Asked, Told
from newsdata.pipeline.checking_worker import Checking
from newsdata.pipeline.intake import Sieve
from newsdata.report import Report
from newsdata.rule import Memories, Rule

SHARE = "share"
"""The column that a shuffle goes by."""

FINDINGS = pa.schema([(name, pa.string()) for name in ("code", "severity", "message", "pointer", "record_id", "hint")])
"""The columns of findings: rows of a data set are in no file and on no line."""

_ASKED = pa.schema([(SHARE, pa.int32()), ("asked", pa.large_binary())])
_FOUND = pa.schema([pa.field(SHARE, pa.int32()), pa.field("mark", pa.string()), *FINDINGS])


@dataclass
class _Question:
    """What one table asks of one share, with what would be found; *sure* is found whatever the answer."""

    mark: str
    asked: list[tuple[Piece, list[Finding]]] = field(default_factory=list)
    sure: list[Finding] = field(default_factory=list)


@dataclass(frozen=True)
class Judges:
    """How tables are judged, with so many shares of what rules remember."""

    how: Checking
    shares: int

    def worker(self) -> "_Judge":
        """What judges tables."""
        return _Judge(self)


class _Judge:
    """Judges one table after the other."""

    def __init__(self, judges: Judges) -> None:
        self.shares = judges.shares
        self._how = judges.how
        self._selection = judges.how.selection()
        self.rules = self._selection.rules
        self._keys = {each.code: tuple(each.memory().keys) for each in self.rules if each.memory is not None}

    def __call__(self, table: pa.Table) -> list[_Question]:
        """What is asked of each share."""
        mark = uuid4().hex  # what may be found in several shares has the same in all
        questions = [_Question(mark) for _ in range(self.shares)]
        report = self._report()
        reading = Reading(None, self._how.model, "skip", report, checking=True, now=self._how.now)
        batches = list(checked_batches(table.to_batches(), reading))
        self._judge([each for each in self.rules if each.memory is None], batches, report, {})
        questions[crc32(mark.encode()) % self.shares].sure = report.findings
        for rule in self.rules:
            if rule.memory is not None:
                self._ask(rule, batches, questions)
        return questions

    def _ask(self, rule: Rule, batches: Sequence[ArticleBatch], questions: Sequence[_Question]) -> None:
        asked, report = Asked(), self._report()
        self._judge([rule], batches, Report(), {rule.code: asked})
        self._judge([rule], batches, report, {rule.code: Told([range(len(met)) for met in asked.met])})
        starts, end = list[int](), 0
        for met in asked.met:
            starts.append(end)
            end += len(met)
        for question, pieces in zip(questions, divided({rule.code: asked.met}, self._keys, self.shares), strict=True):
            for piece in pieces:
                rows = piece.rows.to_pylist()
                question.asked.append((piece, [report.findings[starts[piece.batch] + row] for row in rows]))

    def _judge(
        self, rules: Sequence[Rule], batches: Sequence[ArticleBatch], report: Report, memories: Memories
    ) -> None:
        judging = Judging(rules, self._how.now, report, self._how.model, memories=memories)
        for batch in batches:
            judging.add_batch(batch, None)
        judging.flush()

    def _report(self) -> Report:
        report = Report(now=self._how.now, most=sys.maxsize)
        report.intake = Sieve(self._selection, report)
        return report


def asked(table: pa.Table, setup: Setup) -> pa.Table:
    """What a table of articles asks of each share, with what is found in any case."""
    questions: list[_Question] = work_of(setup)(table)
    sent = [(share, pickle.dumps(each)) for share, each in enumerate(questions) if each.asked or each.sure]
    return pa.table([list(column) for column in zip(*sent, strict=True)] or [[], []], schema=_ASKED)


def answered(table: pa.Table, setup: Setup) -> pa.Table:
    """What is found of all that one share was asked; what has several keys may be found under each."""
    judge: Any = work_of(setup)
    share, rows = Share(judge.rules), list[tuple[str | None, Finding]]()
    for data in table["asked"].to_pylist():
        question: _Question = pickle.loads(data)  # noqa: S301 - from a process of the run
        rows += ((None, each) for each in question.sure)
        for piece, findings in question.asked:
            would_be = dict(zip(piece.rows.to_pylist(), findings, strict=True))
            for (code, batch), again in share.again([piece]).items():
                rows += ((f"{question.mark} {code} {batch} {row}", would_be[row]) for row in again)
    return _table(rows, judge.shares)


def once(table: pa.Table) -> pa.Table:
    """Each finding once."""
    marks, kept = set[str](), list[int]()
    for row, mark in enumerate(table["mark"].to_pylist()):
        if mark is None or mark not in marks:
            kept.append(row)
            marks.add(mark)
    return table.take(pa.array(kept, pa.int64())).select(FINDINGS.names)


def _table(rows: Sequence[tuple[str | None, Finding]], shares: int) -> pa.Table:
    values = [{name: getattr(finding, name) for name in FINDINGS.names} for _, finding in rows]
    marks = [{"mark": mark, SHARE: crc32((mark or "").encode()) % shares} for mark, _ in rows]
    return pa.Table.from_pylist([one | other for one, other in zip(marks, values, strict=True)], schema=_FOUND)
