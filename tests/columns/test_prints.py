"""Sketches of texts: the same for the same texts, whatever else is in the batch."""

import random

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns.prints import REACH, mixed, sketches

TEXTS = st.integers(0, 40).map(lambda seed: random.Random(seed).randbytes(60).hex()[: 70 + seed])
HOLDERS = st.lists(st.lists(TEXTS | st.none(), max_size=4), max_size=5)


def _sketched(holders: list[list[str | None]]) -> dict[int, list[tuple[int, int]]]:
    texts = pa.array([text for items in holders for text in items], pa.large_string())
    parents = pa.array([number for number, items in enumerate(holders) for _ in items], pa.int64())
    rows, edges = sketches(texts, parents)
    pairs = [list(zip(*(each.to_pylist() for each in pair), strict=True)) for pair in edges]
    return {row: [kind[place] for kind in pairs] for place, row in enumerate(rows.to_pylist())}


@given(holders=HOLDERS)
def test_a_holder_is_sketched_among_others_as_alone(holders: list[list[str | None]]) -> None:
    found = _sketched(holders)
    for row, items in enumerate(holders):
        assert (row in found) == any(text is not None and len(text) >= REACH for text in items)
        assert _sketched([items]).get(0) == found.get(row)


@given(holders=HOLDERS, again=st.randoms(use_true_random=False))
def test_the_order_of_texts_and_short_ones_change_nothing(
    holders: list[list[str | None]], again: random.Random
) -> None:
    shuffled = [again.sample([*items, "short"], len(items) + 1) for items in holders]
    assert _sketched(shuffled) == _sketched(holders)


@given(holders=HOLDERS)
def test_the_smallest_and_the_largest_are_those_of_single_texts(holders: list[list[str | None]]) -> None:
    for row, pairs in _sketched(holders).items():
        alone = [found[0] for found in (_sketched([[text]]) for text in holders[row]) if found]
        for kind, (smallest, largest) in enumerate(pairs):
            assert smallest == min(each[kind][0] for each in alone)
            assert largest == max(each[kind][1] for each in alone)


def test_the_numbers_of_a_text_do_not_depend_on_the_run() -> None:
    assert _sketched([["harbour " * 12]])[0][0] == (108881638435, 108881638435)


def test_a_change_of_one_bit_changes_many() -> None:
    ones, others = pa.array([1, 1, 3], pa.uint64()), pa.array([7, 6, 7], pa.uint64())
    first, second, third = mixed(ones, others).to_pylist()
    assert (first ^ second).bit_count() > 16
    assert (first ^ third).bit_count() > 16
