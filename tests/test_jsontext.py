"""JSON is read strictly, and every fault and every value has its place."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.jsontext import JsonFault, Lines, Places, locate, parse_json, pointer, walk

FAULTS = {
    '{"a": 1, "b": {"c": 2, "c": 3}}': ("J003", '"c": 3', "/b/c"),
    '{"\\u0061": 1, "a": 2}': ("J003", '"a": 2', "/a"),
    '{"a": NaN}': ("J004", "NaN", ""),
    '["NaN", -Infinity]': ("J004", "-Infinity", ""),
    '{"a": oops}': ("J001", "oops", ""),
    '{"a": 1} {"b": 2}': ("J001", '{"b"', ""),
    '{"a": "tab\there"}': ("J001", "\there", ""),
    '{"a": [1, 2': ("J009", "", ""),
    "": ("J009", "", ""),
    "[" * 100_000: ("J006", "[", ""),
    "9" * 5000: ("J004", "9", ""),
    "{'a': 1}": ("J001", "'a'", ""),
    '{"a": 01}': ("J001", "1}", ""),
}


@pytest.mark.parametrize("text", FAULTS, ids=lambda text: text[:20])
def test_a_fault_has_a_code_and_a_place(text: str) -> None:
    code, found_there, path = FAULTS[text]
    with pytest.raises(JsonFault) as caught:
        parse_json(text)
    assert caught.value.code == code
    assert text[caught.value.offset :].startswith(found_there)
    assert pointer(caught.value.path) == path


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@given(value=_JSON, indent=st.sampled_from([None, 1]), ascii_=st.booleans())
def test_every_value_has_one_place_and_is_found_there(value: object, indent: int | None, ascii_: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_)
    assert parse_json(text) == value
    places = dict(walk(text))
    assert len(places) == sum(1 for _ in walk(text)) == _count(value)
    looked_up = Places(text)
    for path, offset in places.items():
        assert locate(text, path) == offset
        assert looked_up(path) == offset
        here = value
        for step in path:
            here = here[step]  # type: ignore[index]
        member = bool(path) and isinstance(path[-1], str)
        assert text[offset:].startswith(json.dumps(path[-1] if member else here, ensure_ascii=ascii_)[:1])


def _count(value: object) -> int:
    match value:
        case dict():
            return 1 + sum(_count(member) for member in value.values())
        case list():
            return 1 + sum(_count(item) for item in value)
    return 1


def test_numbers_keep_their_literals() -> None:
    value = parse_json("[1.10, 1E2, -0, 1e400, 12345678901234567890]")
    assert [getattr(number, "literal", number) for number in value] == [
        "1.10",
        "1E2",
        "-0",
        "1e400",
        12345678901234567890,
    ]


def test_what_is_not_there_is_found_at_what_is_around_it() -> None:
    text = '{"a": {"b": 1}}'
    assert locate(text, ("a", "zzz")) == text.index('"a"')
    assert locate(text, ("zzz",)) == 0
    places = Places(text)
    for _ in range(2):
        assert places(("a", "zzz", 3)) == text.index('"a"')
        assert places(("zzz",)) == 0


def test_lines_and_columns_count_from_one() -> None:
    lines = Lines("ab\ncd\n")
    assert [lines.at(offset) for offset in (0, 1, 3, 4, 6)] == [(1, 1), (1, 2), (2, 1), (2, 2), (3, 1)]


def test_a_pointer_is_escaped() -> None:
    assert pointer(("a/b", "~", 0)) == "/a~1b/~0/0"
