"""Comparing datasets: nothing differs from itself, and what is added one way is removed the other."""

from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from newsdata.comparison import Comparison
from newsdata.loss import diff
from newsdata.models import Article
from newsdata.pipeline.comparing import compare
from newsdata.testing import articles

keyed = st.builds(
    lambda article, name: article.model_copy(update={"id": name}), articles(), st.sampled_from(["a", "b", "c", None])
)
datasets = st.lists(keyed, max_size=5)
keys = st.sampled_from([None, "id", "url", "position"])


@given(datasets, keys)
def test_a_dataset_does_not_differ_from_itself(records: list[Article], key: None) -> None:
    found = compare(records, records, key=key)
    assert found.equal
    assert (found.same, found.changes, found.fields) == (len(records), [], [])


@given(st.lists(articles(), max_size=5, unique_by=lambda article: article.id or article.url), st.randoms())
def test_order_is_no_difference(records: list[Article], dice: Random) -> None:
    known = [record for record in records if record.id or record.url]
    assert compare(known, dice.sample(known, len(known)), key=None).equal


@given(datasets, datasets, keys)
def test_the_other_way_round_is_the_reverse(left: list[Article], right: list[Article], key: None) -> None:
    there, back = compare(left, right, key=key), compare(right, left, key=key)
    assert (there.added, there.removed) == (back.removed, back.added)
    assert (there.changed, there.same) == (back.changed, back.same)
    assert _touched(there, "changed") == _touched(back, "changed")
    assert _touched(there, "added") == _touched(back, "removed")


@given(datasets, datasets, keys)
def test_the_counts_lead_from_one_to_the_other(left: list[Article], right: list[Article], key: None) -> None:
    found = compare(left, right, key=key)
    assert found.same + found.changed + found.removed == found.left.records == len(left)
    assert found.same + found.changed + found.added == found.right.records == len(right)
    assert len(found.changes) == found.added + found.removed + found.changed
    assert found.equal == (not found.changes)


@given(articles(), articles())
def test_what_differs_is_what_diff_says(left: Article, right: Article) -> None:
    found = compare([left], [right], key="position")
    assert [list(change.differences) for change in found.changes] == ([diff(left, right)] if left != right else [])


def _touched(found: Comparison, kind: str) -> list[tuple[str, str, Sequence[str]]]:
    """Each change with its key and the top fields in which it is one."""
    return sorted(
        (each.by, each.key, sorted({place.split("/")[1] for place, _, _ in each.differences}))
        for each in found.changes
        if each.kind == kind
    )
