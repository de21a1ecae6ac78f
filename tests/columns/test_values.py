"""What is made of each value: the same as plain Python makes of it, and nothing of nothing."""

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns.mask import nothing
from newsdata.columns.values import Values

TEXTS = st.lists(st.text("aB1 \t\u00e9\u4e2d\U0001f6a2", max_size=6) | st.none(), max_size=8)


def _column(values: list[str | None]) -> Values:
    return Values(pa.array(values, pa.large_string()), (), nothing)


@given(texts=TEXTS)
def test_each_text_is_made_into_what_python_makes_of_it(texts: list[str | None]) -> None:
    column = _column(texts)
    for made, plain in (
        (column.length(), len),
        (column.size(), lambda text: len(text.encode())),
        (column.lower(), str.lower),
        (column.trimmed(), str.strip),
        (column.trimmed(" a"), lambda text: text.strip(" a")),
        (column.beginning(2), lambda text: text[:2]),
        (column.occurrences("[a-z]"), lambda text: text.count("a")),
        (column.without("[0-9]"), lambda text: text.replace("1", "")),
        (column.captured("(?P<part>B.?)"), _from_capital),
        (column.translated(str.upper), str.upper),
        (column.translated(len, pa.int64()), len),
    ):
        assert made.array.to_pylist() == [None if text is None else plain(text) for text in texts]


def _from_capital(text: str) -> str | None:
    place = text.find("B")
    return None if place < 0 else text[place : place + 2]


@given(texts=TEXTS, data=st.data())
def test_texts_are_joined_where_the_first_is(texts: list[str | None], data: st.DataObject) -> None:
    others = data.draw(st.lists(st.text("xy", max_size=2) | st.none(), min_size=len(texts), max_size=len(texts)))
    expected = [None if one is None else f"{one}\0{other or ''}" for one, other in zip(texts, others, strict=True)]
    assert _column(texts).joined(_column(others)).array.to_pylist() == expected


@given(numbers=st.lists(st.integers(-9, 9) | st.none(), max_size=6), factor=st.sampled_from([1, 1.5, -2]))
def test_numbers_are_multiplied(numbers: list[int | None], factor: float) -> None:
    column = Values(pa.array(numbers, pa.int64()), (), nothing)
    assert column.times(factor).array.to_pylist() == [None if one is None else one * factor for one in numbers]
    assert column.times(column).array.to_pylist() == [None if one is None else one * one for one in numbers]


def test_a_function_is_asked_once_of_each_different_value() -> None:
    asked: list[str] = []

    def ask(text: str) -> str:
        asked.append(text)
        return text.upper()

    assert _column(["a", "b", "a", None]).translated(ask).array.to_pylist() == ["A", "B", "A", None]
    assert asked == ["a", "b"]
    assert _column([None, None]).translated(ask).array.to_pylist() == [None, None]
