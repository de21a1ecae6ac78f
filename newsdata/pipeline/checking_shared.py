"""Checking in several processes: each reads and judges parts, and one puts together what they find.

What rules remember of earlier records is kept in one place. A process asks for all of its
part at once; if something of it was met before, the part is looked at again, for the
findings alone.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future
from functools import partial
from typing import Any

from newsdata.jobs import Pool, WorkerError
from newsdata.models import Article
from newsdata.pipeline.checking_worker import Answers, Check, Checked, Checking, ranks
from newsdata.pipeline.checks import Checks
from newsdata.pipeline.outcome import News, Outcome, in_order
from newsdata.pipeline.parts import Cutting
from newsdata.pipeline.tasks import Files, Part, Rows, Task
from newsdata.pipeline.turns import Here, Turn, in_turn, parts_of
from newsdata.progress import Meter
from newsdata.report import Records, Report
from newsdata.rule import Memories, Rule


def check_shared(
    how: Checking, sources: Iterable[Any], checks: Checks, report: Report, size: int, meter: Meter | None = None
) -> None:
    """Check *sources* in *size* processes, and tell *report* the same as if one had done it.

    *checks* are those of this process, for what is not to be sent elsewhere. Raises
    `NewsdataError` as `validate` does.
    """
    rules = {each.code: each for each in checks.judging.rules}
    with Pool(how, size) as pool:
        answered = _AnsweredParts(rules, checks.judging.memories, pool, report)

        def submit(part: Part) -> "Future[Any]":
            return pool.submit(Check(part.task, max(report.room, 0)))

        turns: Iterator[Turn | Here | Callable[[], None]] = in_turn(
            _parts(how, sources, checks, report), submit, size, meter
        )
        for each in turns:
            if isinstance(each, Turn):
                checks.judging.flush()
                answered.add(each)
                continue
            answered.tell_all()
            if not isinstance(each, Here):
                each()
            elif (part := each.tell(report)) is not None:
                checks.part(part, each.path, each.at)
        answered.tell_all()


class _AnsweredParts:
    """Parts for which it was answered what of them was met before, while processes look up where.

    They are answered for in their order and told in their order, but not at once: so that
    nobody waits while something is looked up.
    """

    def __init__(self, rules: Mapping[str, Rule], memories: Memories, pool: Pool, report: Report) -> None:
        self._rules = rules
        self._memories = memories
        self._pool = pool
        self._report = report
        self._waiting = deque[tuple[Part, Outcome, "Future[Any] | None"]]()

    def add(self, turn: Turn) -> None:
        """Answer for a part, and tell what there is to tell by now."""
        self._waiting.append((turn.part, *self._answered(turn)))
        while self._waiting and (self._is_known or len(self._waiting) > self._pool.size):
            self._tell()

    def tell_all(self) -> None:
        """Tell all there is."""
        while self._waiting:
            self._tell()

    @property
    def _is_known(self) -> bool:
        told = self._waiting[0][2]
        return told is None or told.done()

    def _tell(self) -> None:
        part, outcome, told = self._waiting.popleft()
        if told is not None:
            try:
                add_told(outcome, told.result().outcome, self._rules)
            except WorkerError as error:
                lost = _lost(part, str(error))  # what was found before stands
                outcome.events += lost.events
                outcome.complete = False
        outcome.tell(self._report, part.files)

    def _answered(self, turn: Turn) -> "tuple[Outcome, Future[Any] | None]":
        """What was found in a part, and what is looked up of what was met before."""
        try:
            checked: Checked = turn.found.result()
        except WorkerError as error:
            return _lost(turn.part, str(error)), None
        answers = {
            code: [self._rules[code].remembered(self._memories).again(met) for met in batches]
            for code, batches in checked.asked.items()
        }
        again = {code: rows for code, rows in answers.items() if any(rows)}
        if again and self._report.room > 0:
            return checked.outcome, self._pool.submit(Check(turn.part.task, self._report.room, again))
        count_answers(checked.outcome, again, self._rules)
        return checked.outcome, None


def _parts(
    how: Checking, sources: Iterable[Any], checks: Checks, report: Report
) -> Iterator[Part | Here | Callable[[], None]]:
    cutting, selection = Cutting(singly=checks.singly, times=2), how.selection()
    for source in sources:
        if isinstance(source, Article | Mapping):
            yield from cutting.rest()
            yield partial(checks.record, source)
        elif hasattr(source, "to_batches"):
            yield from cutting.rest()
            yield partial(checks.table, source)
        else:
            news = News(report, selection)
            yield from parts_of(checks.reader(source, how.from_, news.report), source, how.from_, news, cutting)
    yield from cutting.rest()


def count_answers(outcome: Outcome, answers: Answers, rules: Mapping[str, Rule]) -> None:
    """Have *outcome* count what was met before, where there is no room to list it."""
    for code, rows in answers.items():
        number = sum(map(len, rows))
        outcome.counts[code] += number
        outcome.severities[rules[code].severity] += number


def add_told(outcome: Outcome, told: Outcome, rules: Mapping[str, Rule]) -> None:
    """Add what *told* says of what was met before to the outcome of the same part."""
    outcome.counts.update(told.counts)
    outcome.severities.update(told.severities)
    order = ranks(rules.values())
    outcome.events = in_order(outcome.events + told.events, [file.path for file in outcome.files], order)


def _lost(part: Part, why: str) -> Outcome:
    """That a part could not be checked."""
    hint = "check it with --jobs 1, in one process"
    report = Report(complete=False)
    for file in part.files:
        what, line = _extent(part.task)
        report.find("P008", f"{what} could not be checked: {why}", path=file.path, line=line, hint=hint)
    return Outcome([], list(report.findings), Records(), Counter(), Counter(), complete=False)


def _extent(task: Task) -> tuple[str, int | None]:
    """What is in a part, and the line that it begins on."""
    if isinstance(task, Files):
        return "it", None
    if isinstance(task, Rows):
        return f"{len(task.groups)} row groups from here on", task.before + 1
    return f"{task.length:,} bytes from here on", task.before + 1
