"""What comes first, last, again or before in its list: the same as a loop over the lists says."""

from itertools import chain

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns import order

LISTS = st.lists(st.lists(st.sampled_from(["", "a", "b", "ab", "ba", None]), max_size=5), max_size=6)


def _arrays(lists: list[list[str | None]]) -> tuple[pa.Array, pa.Array]:
    parents = [number for number, items in enumerate(lists) for _ in items]
    return pa.array(chain.from_iterable(lists), pa.string()), pa.array(parents, pa.int64())


@given(lists=LISTS)
def test_an_item_is_repeated_if_an_earlier_one_of_its_list_is_equal(lists: list[list[str | None]]) -> None:
    expected = [item is not None and item in items[:place] for items in lists for place, item in enumerate(items)]
    array, parents = _arrays(lists)
    assert order.repeated(array, parents).to_pylist() == expected
    assert order.repeated(array.cast(pa.large_string()), parents).to_pylist() == expected
    assert order.repeated(array.dictionary_encode().indices, parents).to_pylist() == expected


@given(lists=LISTS)
def test_the_edges_of_a_list_are_its_first_and_last_that_are_held(lists: list[list[str | None]]) -> None:
    array, parents = _arrays(lists)
    held = array.is_valid()
    expected_first: list[bool] = []
    expected_last: list[bool] = []
    for items in lists:
        there = [place for place, item in enumerate(items) if item is not None]
        expected_first += [place == there[0] if there else False for place in range(len(items))]
        expected_last += [place == there[-1] if there else False for place in range(len(items))]
    assert order.edges(parents, held, last=False).to_pylist() == expected_first
    assert order.edges(parents, held, last=True).to_pylist() == expected_last
    firsts = [next((item for item in items if item is not None), None) for items in lists]
    assert order.first(array, parents, held, len(lists)).to_pylist() == firsts


@given(lists=LISTS)
def test_the_item_before_is_that_of_the_same_list(lists: list[list[str | None]]) -> None:
    array, parents = _arrays(lists)
    expected = [items[place - 1] if place else None for items in lists for place in range(len(items))]
    assert order.previous(array, parents).to_pylist() == expected


@given(lists=LISTS)
def test_the_ends_of_lists_are_their_last_items(lists: list[list[str | None]]) -> None:
    _, parents = _arrays(lists)
    lengths = [len(items) for items in lists]
    expected = [sum(lengths[: number + 1]) - 1 for number, length in enumerate(lengths) if length]
    assert order.ends(parents).to_pylist() == expected


@given(lists=st.lists(st.lists(st.integers(-9, 9) | st.none(), max_size=5), max_size=6))
def test_a_total_is_the_sum_of_what_is_there(lists: list[list[int | None]]) -> None:
    numbers = pa.array(chain.from_iterable(lists), pa.int64())
    counts = pa.array([len(items) for items in lists], pa.int64())
    assert order.totals(numbers, counts).to_pylist() == [sum(filter(None, items)) for items in lists]
