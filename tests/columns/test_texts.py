"""Several columns searched as one: each text is found that would be found alone, and no other."""

import re

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns import texts as searching
from newsdata.columns.mask import nothing
from newsdata.columns.places import Elements, FieldStep
from newsdata.columns.scan import Patterns
from newsdata.columns.texts import TOGETHER, Texts

PATTERNS = ("a", "b[0-9]", "[\u00e9\u4e2d]", "0+1")
TEXTS = st.lists(st.text("ab01\u00e9\u4e2d \n", max_size=5) | st.none(), max_size=2 * TOGETHER + 3)
COLUMNS = st.dictionaries(st.sampled_from("xyz"), TEXTS, max_size=3)


def _searched(columns: dict[str, list[str | None]], patterns: Patterns) -> Texts:
    types = {"x": pa.large_string(), "y": pa.string(), "z": pa.large_string()}
    return Texts(
        {name: Elements(pa.array(items, types[name]), (FieldStep(name),), nothing) for name, items in columns.items()},
        patterns,
    )


def _patterns(columns: dict[str, list[str | None]], asked: tuple[str, ...]) -> Patterns:
    patterns = Patterns()
    for pattern in asked:
        patterns.note(" ".join(columns), pattern)
    return patterns


def _expected(columns: dict[str, list[str | None]], pattern: str) -> dict[str, list[int]]:
    found = {
        name: [place for place, text in enumerate(items) if text is not None and re.search(pattern, text)]
        for name, items in columns.items()
    }
    return {name: places for name, places in found.items() if places}


@pytest.fixture(params=["one by one", "in runs", "in runs, each column apart"])
def ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every way in which texts may be searched, whatever their number and size."""
    monkeypatch.setattr(searching, "_FEW", 10**9 if request.param == "one by one" else 0)
    monkeypatch.setattr(searching, "_LARGE", 0 if request.param.endswith("apart") else 10**9)


@pytest.mark.usefixtures("ways")
@given(columns=COLUMNS, asked=st.sampled_from([(), PATTERNS[:1], PATTERNS]))
def test_what_is_found_together_is_found_alone(columns: dict[str, list[str | None]], asked: tuple[str, ...]) -> None:
    column = _searched(columns, _patterns(columns, asked))
    for pattern in PATTERNS:
        found = {name: [row for row, _, _ in mask.found()] for name, mask in column.matches(pattern)}
        assert found == _expected(columns, pattern)
        assert list(found) == [name for name in columns if name in found]


@given(columns=COLUMNS)
def test_only_what_is_certain_counts(columns: dict[str, list[str | None]]) -> None:
    asked: list[str] = []

    def ask(text: str) -> bool:
        asked.append(text)
        return text.startswith("a")

    found = {
        name: [row for row, _, _ in mask.found()]
        for name, mask in _searched(columns, _patterns(columns, PATTERNS)).matches("a", ask)
    }
    assert found == _expected(columns, "^a")
    assert all("a" in text for text in asked)
