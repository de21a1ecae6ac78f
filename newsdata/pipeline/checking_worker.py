"""What a process does that checks: it reads and judges parts, and asks what of them was met before."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from newsdata.codes import Severity
from newsdata.findings import Finding
from newsdata.judging import Judging
from newsdata.memory import Asked, Memory, Told
from newsdata.models import Article
from newsdata.pipeline.checks import Checks
from newsdata.pipeline.outcome import Event, Noting, Outcome
from newsdata.pipeline.sharing import is_known_elsewhere
from newsdata.pipeline.tasks import Files, Task
from newsdata.report import Records, Report
from newsdata.rule import Rule

if TYPE_CHECKING:
    from newsdata.house import RuleSource
    from newsdata.house_schema import HouseSchema
    from newsdata.selection import Selection

Answers = Mapping[str, Sequence[Sequence[int]]]
"""What of a part was met before: for the code of a rule, rows of each batch that it asked about."""


@dataclass(frozen=True)
class Check:
    """A part to be checked, with room for so many findings; with *answers*, for what they say alone."""

    task: Task
    room: int
    answers: Answers | None = None


@dataclass(frozen=True)
class Checked:
    """What was found in a part, and what rules ask of the parts before it."""

    outcome: Outcome
    asked: Mapping[str, Sequence[pa.RecordBatch]]


@dataclass(frozen=True)
class Checking:
    """What every process has to know: the arguments of `validate`."""

    model: type[Article]
    now: datetime
    from_: str | None = None
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    per_file_ignores: Mapping[str, Sequence[str]] = field(default_factory=dict)
    rules: "Sequence[RuleSource]" = ()
    schema: str | Mapping[str, Any] | None = None
    keeps: bool = False

    @property
    def is_known_elsewhere(self) -> bool:
        """Whether another process can load the model and the rules by their names."""
        loaded = all(each.source is not None for each in self.rules if isinstance(each, Rule))
        return loaded and is_known_elsewhere(self.model)

    def __reduce__(self) -> tuple[Any, ...]:
        """What is sent: rules as what they are loaded from."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        sources = (each.source if isinstance(each, Rule) else each for each in self.rules)
        return partial(Checking, **values | {"rules": tuple(dict.fromkeys(sources))}), ()

    def selection(self) -> "Selection":
        """What is looked for. Raises `RuleError` for what names no rule."""
        from newsdata.house import house_rules
        from newsdata.selection import Selection

        return Selection.of(self.select, self.ignore, self.severity, self.per_file_ignores, house_rules(self.rules))

    def house_schema(self) -> "HouseSchema | None":
        """The schema of the user's own, if there is one. Raises `SchemaError` for one that is none."""
        if self.schema is None:
            return None
        from newsdata.house_schema import house_schema

        return house_schema(self.schema)

    def worker(self) -> "Callable[[Check], Checked]":
        """What checks parts."""
        return _Worker(self)


def ranks(rules: Iterable[Rule]) -> dict[str, int]:
    """The order of rules, by their codes."""
    return {each.code: rank for rank, each in enumerate(rules)}


class _Worker:
    """Checks one part after the other."""

    def __init__(self, how: Checking) -> None:
        self._how = how
        self._selection = how.selection()
        self._schema = how.house_schema()
        self._order = ranks(self._selection.rules)
        self._remembering = {each.code for each in self._selection.rules if each.memory is not None}
        self._learnt: dict[str, Any] = {}

    def __call__(self, check: Check) -> Checked:
        how, rules = self._how, self._selection.rules
        memories: dict[str, Memory] = {code: Asked() for code in self._remembering}
        if check.answers is not None:
            rules = tuple(each for each in rules if each.code in check.answers)
            memories = {code: Told(answers) for code, answers in check.answers.items()}
        report = Report(now=how.now, most=check.room)
        report.intake = noting = Noting(report, self._selection, keeps=how.keeps)
        judging = Judging(rules, how.now, report, how.model, memories=memories)
        self._read(check.task, Checks(how.model, report, judging, self._schema))
        judging.flush()
        outcome = noting.outcome(report, self._order)
        if check.answers is not None:
            outcome = _of_codes(outcome, {each.code: each.severity for each in rules})
        return Checked(outcome, {code: memory.met for code, memory in memories.items() if isinstance(memory, Asked)})

    def _read(self, task: Task, checks: Checks) -> None:
        if isinstance(task, Files):
            for path in task.paths:
                checks.input(path, self._how.from_)
        else:
            checks.some(task, self._learnt)


def _of_codes(outcome: Outcome, severities: Mapping[str, Severity]) -> Outcome:
    """What was found under some codes; the rest was told before."""
    counts = Counter({code: outcome.counts[code] for code in severities})
    levels = Counter[Severity]()
    for code, number in counts.items():
        levels[severities[code]] += number
    events: list[Event] = [each for each in outcome.events if isinstance(each, Finding) and each.code in severities]
    return Outcome(outcome.files, events, Records(), counts, levels)
