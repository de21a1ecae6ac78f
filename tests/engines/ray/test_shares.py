"""Questions that are divided by their keys have the answers that one process would give."""

from collections.abc import Sequence
from typing import ClassVar

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns import to_batch
from newsdata.columns.view import Columns
from newsdata.engines.ray.shares import Share, divided, joined
from newsdata.memory import VALUE, Recall
from newsdata.models import Article, Paragraph
from newsdata.rule import Rule, rule
from newsdata.rules import rules

REMEMBERING = [each for each in rules() if each.memory is not None]
WORDS = ["harbour", "talks", "resume", "envoys", "customs", "house", "repairs", "quays", "owners", "ships", "crews"]


@st.composite
def _copies(draw: st.DrawFn) -> list[Article]:
    """Articles of which some have the id, the address or nearly the body of another."""
    bodies = draw(st.lists(st.lists(st.permutations(WORDS), min_size=3, max_size=5), min_size=1, max_size=3))
    name = st.sampled_from([None, "a", "b", "c"])
    body = st.sampled_from(bodies).map(lambda words: [Paragraph(text=" ".join(2 * each)) for each in words])
    made = st.builds(Article, id=name, url=name, body=body)
    return draw(st.lists(made, min_size=1, max_size=8))


def _met(each: Rule, articles: Sequence[Article]) -> pa.RecordBatch:
    found = each.function(Columns.of(to_batch(articles)))
    assert isinstance(found, Recall)
    return found.met


@pytest.mark.parametrize("each", REMEMBERING, ids=lambda each: each.code)
@given(articles=_copies(), cut=st.integers(0, 8), number=st.integers(1, 4))
def test_shares_say_together_what_one_says(each: Rule, articles: list[Article], cut: int, number: int) -> None:
    assert each.memory is not None
    memory, keys = each.memory(), {each.code: tuple(each.memory().keys)}
    shares = [Share([each]) for _ in range(number)]
    for part in (articles[:cut], articles[cut:]):
        batches = [_met(each, part[:1]), _met(each, part[1:])]
        alone = [list(memory.again(met)) for met in batches]
        pieces = divided({each.code: batches}, keys, number)
        found = [share.again(asked) for share, asked in zip(shares, pieces, strict=True)]
        assert joined(found, {each.code: 2}).get(each.code, [[], []]) == alone


class _Count:
    """Knows what was met three times, whatever it was."""

    keys: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        self._number = 0

    def again(self, met: pa.RecordBatch) -> Sequence[int]:
        self._number += len(met)
        return [len(met) - 1] if self._number > 2 else ()


@rule("KIN001", "of-a-kind", "info", breaks=[{}, {}, {}], says="another", hint="none", memory=_Count)
def _of_a_kind(article: Columns) -> Recall:
    """One of many."""
    return Recall.of(article.id)


def test_what_has_no_keys_stays_together() -> None:
    shares = [Share([_of_a_kind]) for _ in range(3)]
    said = []
    for name in "abcd":
        pieces = divided({"KIN001": [pa.record_batch({VALUE: [name]})]}, {"KIN001": ()}, 3)
        assert sum(map(bool, pieces)) == 1
        found = [share.again(asked) for share, asked in zip(shares, pieces, strict=True)]
        said.append(joined(found, {"KIN001": 1}))
    assert said == [{}, {}, {"KIN001": [[0]]}, {"KIN001": [[0]]}]
