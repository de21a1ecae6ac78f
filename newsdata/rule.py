"""What a rule is, and how a batch is judged by many of them.

A rule is a value: a function over the columns of a batch, with what it is called, how bad
it is, what it says, and records that break it. Its docstring is its page: the first line
completes "This rule finds", then comes why it matters and what to do.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from inspect import cleandoc, signature
from typing import Any, TypeAlias

import pyarrow as pa

from newsdata.codes import Severity
from newsdata.columns import arrow_schema
from newsdata.columns.mask import Mask
from newsdata.columns.scan import Patterns
from newsdata.columns.view import Columns
from newsdata.errors import RuleError
from newsdata.jsontext import Path
from newsdata.memory import Memory, Recall
from newsdata.models import Article

Found: TypeAlias = tuple["Rule", int, Path, Any]
"""A rule, the row of the record it speaks of, the path there, and the value."""

Memories: TypeAlias = dict[str, Memory]
"""What the rules of one run remember of earlier records, by code."""

Says: TypeAlias = Callable[..., Mask | Iterable[Mask] | Recall]
"""The function of a rule: what it finds in the columns of a batch, or asks the memory of the run."""

QUOTED = 60
"""How many characters of a value a message quotes."""


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule. *breaks* are records that it speaks on; with *memory*, on them together.

    *memory* makes what the rule remembers over the records of a run; the run keeps it, and
    the function gives a `Recall` of what is to be known again.
    *fix* is the remedy, where it is mechanical and safe: what a value becomes; with
    *fix_when_asked*, only for those who select the rule by its own code or name. *source* is
    the module or the file that a house loads it from.
    """

    code: str
    name: str
    severity: Severity
    about: str
    says: str
    hint: str
    breaks: tuple[Mapping[str, Any], ...]
    function: Says
    memory: Callable[[], Memory] | None
    needs_now: bool
    fix: Callable[[str], str] | None = None
    fix_when_asked: bool = False
    source: str | None = None

    def masks(self, article: Columns, now: datetime, memories: Memories) -> Iterable[Mask]:
        """What the rule finds in the columns of a batch."""
        found = self.function(article, **({"now": now} if self.needs_now else {}))
        if isinstance(found, Recall):
            found = found.mask(self.remembered(memories).again(found.met))
        return (found,) if isinstance(found, Mask) else found

    def remembered(self, memories: Memories) -> Memory:
        """What it remembers, among *memories*. Raises `RuleError` for a rule without a memory."""
        if self.code not in memories:
            if self.memory is None:
                raise RuleError(f"rule {self.code} asks whether something was met before; name its memory")
            memories[self.code] = self.memory()
        return memories[self.code]

    def message(self, value: Any) -> str:
        """What it says of *value*, which is cut where it is long."""
        return self.says.format(value=quoted(value))


def quoted(value: Any) -> Any:
    """*value* as a message has it: a text is cut where it is long."""
    return value[: QUOTED - 1] + "…" if isinstance(value, str) and len(value) > QUOTED else value


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    breaks: Sequence[Mapping[str, Any]],
    says: str,
    hint: str,
    memory: Callable[[], Memory] | None = None,
    fix: Callable[[str], str] | None = None,
    fix_when_asked: bool = False,
) -> Callable[[Says], Rule]:
    """Make a `Rule` of a function of the columns, which may also ask for ``now``."""

    def made(function: Says) -> Rule:
        about = cleandoc(function.__doc__ or "")
        needs_now = "now" in signature(function).parameters
        return Rule(
            code, name, severity, about, says, hint, tuple(breaks), function, memory, needs_now, fix, fix_when_asked
        )

    return made


def judge(
    batch: pa.RecordBatch,
    rules: Iterable[Rule],
    now: datetime,
    memories: Memories | None = None,
    model: type[Article] = Article,
) -> Iterator[Found]:
    """What *rules* find in a batch of *model*, rule by rule; *memories* are kept by the run."""
    for each, mask in judged(batch, rules, now, memories, model):
        for row, path, value in mask.found():
            yield each, row, path, value


def judged(
    batch: pa.RecordBatch,
    rules: Iterable[Rule],
    now: datetime,
    memories: Memories | None = None,
    model: type[Article] = Article,
) -> Iterator[tuple[Rule, Mask]]:
    """For which elements of a batch each rule speaks; what it says of them is not yet looked up."""
    chosen = tuple(rules)
    article = Columns.of(batch, model, asked_patterns(chosen, model))
    kept = {} if memories is None else memories
    for each in chosen:
        for mask in each.masks(article, now, kept):
            yield each, mask


@lru_cache(maxsize=16)
def asked_patterns(rules: tuple[Rule, ...], model: type[Article] = Article) -> Patterns:
    """What the rules search each column for, learnt by asking them of no articles."""
    patterns = Patterns()
    nobody = Columns.of(pa.RecordBatch.from_pylist([], schema=arrow_schema(model)), model, patterns)
    for each in rules:
        for _ in each.masks(nobody, datetime(2000, 1, 1, tzinfo=UTC), {}):
            pass
    return patterns
