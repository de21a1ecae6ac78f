"""Checks that are shared out to a cluster: parts are read there, their questions answered, and the answers told."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, ClassVar, Self, TypeAlias

import pyarrow as pa

from newsdata.engines.ray.ahead import ahead
from newsdata.engines.ray.cluster import Cluster, LostError, Setup, work_of
from newsdata.engines.ray.inputs import files_of
from newsdata.engines.ray.shares import Piece, Sizes, divided, joined
from newsdata.engines.ray.shuffle import Answer, Shuffle
from newsdata.memory import Memory
from newsdata.pipeline.checking_shared import add_told, count_answers
from newsdata.pipeline.checking_worker import Check, Checked, Checking
from newsdata.pipeline.checks import Checks
from newsdata.pipeline.outcome import Outcome
from newsdata.pipeline.tasks import Files, Part
from newsdata.pipeline.turns import Here
from newsdata.progress import Meter
from newsdata.report import FileCount, Records, Report

SHARES = 2
"""How many shares of what rules remember there are for each machine."""

Keys: TypeAlias = Mapping[str, Sequence[str]]
"""The keys of each rule that remembers, by its code."""

_Here: TypeAlias = Here | Callable[[], None]
"""What this process reads or checks itself."""


@dataclass(frozen=True)
class _Checking:
    """A part that is checked elsewhere: what is found in it, and what each share is asked."""

    part: Part
    found: Any
    questions: Sequence[Any]


@dataclass(frozen=True)
class _Answering:
    """A part whose questions are with the shares."""

    part: Part
    outcome: Outcome
    sizes: Sizes
    answers: Sequence[Answer]


@dataclass(frozen=True)
class _Telling:
    """A part that is looked at again for what was met before, if there is any of it."""

    part: Part
    outcome: Outcome
    told: Any = None


class Shared:
    """One run of checks over the machines of a cluster, which tells *report* what they find."""

    def __init__(self, how: Checking, report: Report, shares: int | None, tasks: int | None) -> None:
        self._report = report
        self._cluster = Cluster(how, tasks)
        self._rules = {each.code: each for each in how.selection().rules}
        self._keys: Keys = {
            each.code: tuple(each.memory().keys) for each in self._rules.values() if each.memory is not None
        }
        self._number = shares or SHARES * self._cluster.machines
        self._shuffle = Shuffle(self._cluster, self._number)
        self._check = self._cluster.task(_checked, 1 + self._number)
        self._tell = self._cluster.task(_told)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End what answers for the shares."""
        self._shuffle.close()

    @property
    def memories(self) -> dict[str, Memory]:
        """What rules remember, for checks in this process."""
        return {code: _Elsewhere(code, self._keys, self._number, self._shuffle) for code in self._keys}

    def check(self, parts: Iterable[Part | _Here], checks: Checks, meter: Meter | None = None) -> None:
        """Check *parts* there, and by *checks* what is read here, all in its order."""
        many = self._cluster.many

        def asked(turn: _Checking) -> _Answering:
            checks.judging.flush()  # what is held here comes before it
            return self._asked(turn)

        checking: Iterator[_Checking | _Here] = ahead(parts, Part, self._begun, many)
        answering: Iterator[_Answering | _Here] = ahead(checking, _Checking, asked, many)
        telling: Iterator[_Telling | _Here] = ahead(answering, _Answering, self._answered, many)
        for each in telling:
            if isinstance(each, _Telling):
                self._end(each)
                if meter is not None:
                    meter.advance(each.part.size)
            elif isinstance(each, Here):
                if (part := each.tell(self._report)) is not None:
                    checks.part(part, each.path, each.at)
            else:
                each()

    def _begun(self, part: Part) -> _Checking:
        found, *questions = self._check(Check(part.task, self._room), self._keys, self._number)
        return _Checking(part, found, questions)

    def _asked(self, turn: _Checking) -> _Answering:
        try:
            outcome, sizes = self._cluster.result(turn.found)
        except LostError as error:
            return _Answering(turn.part, _lost(turn.part, error), {}, ())
        return _Answering(turn.part, outcome, sizes, self._shuffle.ask(turn.questions) if sizes else ())

    def _answered(self, turn: _Answering) -> _Telling:
        outcome, answers = turn.outcome, joined(self._shuffle.answers(turn.answers), turn.sizes)
        if not answers:
            return _Telling(turn.part, outcome)
        if self._room:
            return _Telling(turn.part, outcome, self._tell(Check(turn.part.task, self._room, answers)))
        count_answers(outcome, answers, self._rules)
        return _Telling(turn.part, outcome)

    def _end(self, turn: _Telling) -> None:
        outcome = turn.outcome
        try:
            if turn.told is not None:
                add_told(outcome, self._cluster.result(turn.told), self._rules)
        except LostError as error:
            outcome = _lost(turn.part, error)
        outcome.tell(self._report, files_of(turn.part, outcome))

    @property
    def _room(self) -> int:
        return max(self._report.room, 0)


class _Elsewhere:
    """What a rule remembers, asked from this process."""

    keys: ClassVar[tuple[str, ...]] = ()

    def __init__(self, code: str, keys: Keys, shares: int, shuffle: Shuffle) -> None:
        self._code = code
        self._keys = keys
        self._shares = shares
        self._shuffle = shuffle

    def again(self, met: pa.RecordBatch) -> Sequence[int]:
        """Which rows were met before by whatever process."""
        pieces = divided({self._code: [met]}, self._keys, self._shares)
        found = self._shuffle.answers(self._shuffle.ask(pieces))
        return joined(found, {self._code: 1}).get(self._code, [[]])[0]


def _checked(setup: Setup, check: Check, keys: Keys, shares: int) -> list[Any]:
    """What is found in a part and how many batches rules ask about, and what they ask of each share."""
    checked: Checked = work_of(setup)(check)
    sizes = {code: len(batches) for code, batches in checked.asked.items() if batches}
    questions: list[list[Piece]] = divided(checked.asked, keys, shares)
    return [(checked.outcome, sizes), *questions]


def _told(setup: Setup, check: Check) -> Outcome:
    """What is found in a part that was met before."""
    checked: Checked = work_of(setup)(check)
    return checked.outcome


def _lost(part: Part, error: LostError) -> Outcome:
    """That a part could not be checked on any machine."""
    task, report = part.task, Report(complete=False)
    if isinstance(task, Files):
        report.files = [FileCount(str(path), "unknown") for path in task.paths]
        places: list[tuple[str, int | None]] = [(file.path, None) for file in report.files]
    else:
        places = [(file.path, task.before + 1) for file in part.files]
    for path, line in places:
        hint = "check it by itself with --jobs 1, in one process"
        report.find("P008", f"it could not be checked from here on: {error}", path=path, line=line, hint=hint)
    return Outcome(report.files, list(report.findings), Records(), Counter(), Counter(), complete=False)
