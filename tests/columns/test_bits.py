"""Masks and places: what the quick ways make is what the plain ones do."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns.bits import at_indices, certain, field_of, numbered, repeated, restricted, signed

TRUTHS = st.lists(st.booleans() | st.none(), max_size=20)
TEXTS = st.lists(st.text(max_size=3) | st.none(), max_size=20)


@given(places=st.sets(st.integers(0, 999)), length=st.just(1000))
def test_a_mask_is_true_at_its_places(places: set[int], length: int) -> None:
    expected = [index in places for index in range(length)]
    for type_ in (pa.int64(), pa.uint64(), pa.int32()):
        assert at_indices(pa.array(sorted(places), type_), length).to_pylist() == expected


def test_many_places_are_scattered_as_few_are() -> None:
    places = [index for index in range(5000) if index % 7 < 3]
    assert at_indices(pa.array(places, pa.uint64()), 5001).to_pylist() == [
        index in set(places) for index in range(5001)
    ]
    assert at_indices(pa.array([], pa.uint64()), 3).to_pylist() == [False] * 3


@given(truths=TRUTHS, start=st.integers(0, 20))
def test_what_is_not_known_is_false(truths: list[bool | None], start: int) -> None:
    assert certain(pa.array(truths, pa.bool_()).slice(start)).to_pylist() == [bool(each) for each in truths[start:]]


@given(texts=TEXTS, data=st.data(), start=st.integers(0, 20))
def test_what_is_left_out_is_null_and_the_rest_as_it_was(
    texts: list[str | None], data: st.DataObject, start: int
) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(texts), max_size=len(texts)))
    expected = [text if keep else None for text, keep in zip(texts, kept, strict=True)][start:]
    for array in (pa.array(texts, pa.string()), pa.array(texts, pa.large_string())):
        found = restricted(array.slice(start), pa.array(kept, pa.bool_()).slice(start))
        found.validate(full=True)
        assert found.to_pylist() == expected
        assert found.null_count == expected.count(None)


def test_structs_are_left_out_too() -> None:
    structs = pa.array([{"a": 1}, {"a": None}, {"a": 3}, None], pa.struct([("a", pa.int64())]))
    kept = pa.array([True, True, False, True])
    assert restricted(structs, kept).to_pylist() == [{"a": 1}, {"a": None}, None, None]


def test_a_field_of_nothing_is_nothing() -> None:
    values = pa.array([1, 2, 3], pa.int64())
    structs = pa.StructArray.from_arrays([values], ["a"], mask=pa.array([False, True, False]))
    assert field_of(structs, 0).to_pylist() == [1, None, 3]
    assert field_of(structs.slice(1), 0).to_pylist() == [None, 3]
    assert field_of(pa.StructArray.from_arrays([values], ["a"]).slice(2), 0).to_pylist() == [3]


@pytest.mark.parametrize("length", [2, 3, 127, 128, 129, 2**17 - 1, 2**17, 2**17 + 1])
def test_numbers_that_were_kept_are_those_of_the_length(length: int) -> None:
    assert numbered(length).equals(pa.array(range(length), pa.int64()))


def test_numbers_and_truths_of_every_length() -> None:
    for length in (0, 1, 9):
        assert numbered(length).to_pylist() == list(range(length))
        assert repeated(length, value=True).to_pylist() == [True] * length
        assert signed(pa.array(range(length), pa.uint64())).to_pylist() == list(range(length))
