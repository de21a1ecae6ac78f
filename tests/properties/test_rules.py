"""The verdict does not depend on how records are batched, or on how texts are searched."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdata.columns import to_batch
from newsdata.columns.scan import Patterns
from newsdata.columns.view import Columns
from newsdata.models import Article
from newsdata.rule import judge
from newsdata.rules import rules
from newsdata.testing import articles

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ALONE = [each for each in rules() if each.memory is None]
TOGETHER = [each for each in rules() if each.memory is not None]
BREAKING = [Article.model_validate(record) for each in rules() for record in each.breaks]

_PIECES = (
    "a",
    "B",
    "(?i)c",
    "[0-9]",
    "x$",
    "^a",
    "(?i)^b",
    "a|b",
    "^a|b$",
    "\\[",
    "(?:ab)+",
    "é",
    "(?s)a.b",
    "\\p{Lu}b",
)


def records() -> SearchStrategy[list[Article]]:
    """Any articles, and among them often some that break rules."""
    return st.lists(articles() | st.sampled_from(BREAKING), max_size=5)


def _codes(batch: list[Article], row: int) -> list[Any]:
    found = judge(to_batch(batch), ALONE, NOW)
    return sorted((each.code, path, str(value)) for each, at, path, value in found if at == row)


@given(batch=records())
def test_a_record_is_judged_among_others_as_alone(batch: list[Article]) -> None:
    for row, article in enumerate(batch):
        assert _codes(batch, row) == _codes([article], 0)


@given(batch=records(), cut=st.integers(0, 5))
def test_what_is_remembered_does_not_depend_on_batches(batch: list[Article], cut: int) -> None:
    memories: dict[str, Any] = {}
    whole = sorted((each.code, row) for each, row, _, _ in judge(to_batch(batch), TOGETHER, NOW))
    first = [(each.code, row) for each, row, _, _ in judge(to_batch(batch[:cut]), TOGETHER, NOW, memories)]
    rest = [(each.code, row + cut) for each, row, _, _ in judge(to_batch(batch[cut:]), TOGETHER, NOW, memories)]
    assert sorted(first + rest) == whole


@given(batch=records())
def test_every_pointer_resolves(batch: list[Article]) -> None:
    for each, row, path, _ in judge(to_batch(batch), rules(), NOW):
        values: Any = batch[row].model_dump(mode="json")
        for step in path:
            assert values is not None, (each.code, path)
            values = values[step]


@given(
    texts=st.lists(st.none() | st.text("aAbBcCxé0[ \n", max_size=6), max_size=8),
    asked=st.lists(st.sampled_from(_PIECES), unique=True),
)
def test_a_shared_scan_finds_what_direct_matching_finds(texts: list[str | None], asked: list[str]) -> None:
    patterns = Patterns()
    for pattern in asked:
        patterns.note("headline", pattern)
    batch = to_batch([Article(headline=text) for text in texts])
    shared, direct = Columns.of(batch, Article, patterns), Columns.of(batch)
    for pattern in asked:
        assert list(shared.headline.matches(pattern).found()) == list(direct.headline.matches(pattern).found())
