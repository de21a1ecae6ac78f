"""Chance that is the same everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.sample.dice import Dice, weights


def test_the_numbers_of_a_seed_are_known() -> None:
    dice = Dice("0:0")
    assert [dice.integer(0, 999) for _ in range(6)] == [584, 573, 584, 96, 777, 219]


@given(seed=st.text(max_size=5), low=st.integers(-50, 50), more=st.integers(0, 50))
def test_whole_numbers_keep_their_bounds(seed: str, low: int, more: int) -> None:
    dice = Dice(seed)
    found = {dice.integer(low, low + more) for _ in range(40)}
    assert found <= set(range(low, low + more + 1))
    assert more > 0 or found == {low}


@given(seed=st.text(max_size=5), size=st.integers(0, 12), count=st.integers(0, 15))
def test_some_are_never_taken_twice(seed: str, size: int, count: int) -> None:
    found = Dice(seed).some(range(size), count)
    assert len(found) == len(set(found)) == min(size, count)


def test_choices_come_as_often_as_their_shares() -> None:
    dice, shares = Dice("shares"), weights({"often": 6, "seldom": 3, "rarely": 1})
    drawn = [dice.weighted(shares) for _ in range(4000)]
    assert drawn.count("often") / 4000 == pytest.approx(0.6, abs=0.03)
    assert drawn.count("rarely") / 4000 == pytest.approx(0.1, abs=0.03)
    assert sum(dice.chance(0.2) for _ in range(4000)) / 4000 == pytest.approx(0.2, abs=0.03)


def test_shares_end_at_one_whatever_they_add_up_to() -> None:
    assert weights({"a": 0.1, "b": 0.1, "c": 0.1})[-1] == ("c", 1.0)
