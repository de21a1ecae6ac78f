"""What rules remember may be shared out by its keys, and says the same."""

import pickle

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns import to_batch
from newsdata.columns.view import Columns
from newsdata.memory import Recall
from newsdata.models import Article, Paragraph
from newsdata.rule import Rule
from newsdata.rules import rules

REMEMBERING = [each for each in rules() if each.memory is not None]
WORDS = ["harbour", "talks", "resume", "envoys", "customs", "house", "repairs", "quays", "owners", "ships", "crews"]


def _recall(rule: Rule, articles: list[Article]) -> Recall:
    found = rule.function(Columns.of(to_batch(articles)))
    assert isinstance(found, Recall)
    return found


@st.composite
def _copies(draw: st.DrawFn) -> list[Article]:
    """Articles of which some have the id, the address or nearly the body of another."""
    bodies = draw(st.lists(st.lists(st.permutations(WORDS), min_size=3, max_size=5), min_size=1, max_size=3))
    name = st.sampled_from([None, "a", "b", "c"])
    return [
        Article(
            id=draw(name),
            url=draw(name),
            body=[Paragraph(text=" ".join(2 * words)) for words in draw(st.sampled_from(bodies))],
        )
        for _ in range(draw(st.integers(1, 8)))
    ]


@pytest.mark.parametrize("rule", REMEMBERING, ids=lambda each: each.code)
@given(articles=_copies(), cut=st.integers(0, 8))
def test_records_may_be_asked_about_in_parts(rule: Rule, articles: list[Article], cut: int) -> None:
    assert rule.memory is not None
    whole = rule.memory().again(_recall(rule, articles).met)
    memory, again, rows = rule.memory(), list[int](), 0
    for part in (articles[:cut], articles[cut:]):
        met = _recall(rule, part).met
        again += [rows + row for row in memory.again(met)]
        rows += len(met)
    assert again == list(whole)


@pytest.mark.parametrize("rule", REMEMBERING, ids=lambda each: each.code)
@given(articles=_copies(), shares=st.integers(1, 3))
def test_keys_may_be_answered_for_apart(rule: Rule, articles: list[Article], shares: int) -> None:
    assert rule.memory is not None
    whole = rule.memory()
    met = _recall(rule, articles).met
    again = set[int]()
    for key in whole.keys:
        held = met.select([name for name in met.schema.names if name == key or name not in whole.keys])
        for share in range(shares):
            rows = [row for row, value in enumerate(met[key].to_pylist()) if hash(value) % shares == share]
            found = rule.memory().again(held.take(pa.array(rows, pa.int64())))
            again |= {rows[each] for each in found}
    assert sorted(again) == list(whole.again(met))


@pytest.mark.parametrize("rule", REMEMBERING, ids=lambda each: each.code)
def test_what_is_asked_goes_to_other_processes(rule: Rule) -> None:
    met = _recall(rule, [Article(id="a", url="b", body=[Paragraph(text="c " * 300)])]).met
    assert len(met) == 1
    assert pickle.loads(pickle.dumps(met)) == met
