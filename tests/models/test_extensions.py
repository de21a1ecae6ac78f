"""Extensions are frozen JSON with one text."""

import pickle

import pytest
from hypothesis import given

from newsdata.models import Article, Extensions
from newsdata.testing import extensions


@given(value=extensions())
def test_the_text_says_everything(value: Extensions) -> None:
    assert Extensions.from_text(value.text) == value
    assert Extensions(value.written()) == value
    assert pickle.loads(pickle.dumps(value)) == value
    assert hash(Extensions.from_text(value.text)) == hash(value)
    assert dict(value).keys() == set(value)
    assert bool(value) == (len(value) > 0)


def test_keys_are_sorted_and_numbers_stay_as_written() -> None:
    assert Extensions.from_text('{"b": 1.10, "a": {"d": 1E2, "c": -0}}').text == '{"a":{"c":-0,"d":1E2},"b":1.10}'
    assert Extensions({"a": 1}) != Extensions({"a": 1.0})


def test_a_dumped_record_has_the_numbers_as_written() -> None:
    article = Article(extensions=Extensions.from_text('{"a":1.10,"b":1e400,"c":-0}'))
    assert Article.model_validate(article.model_dump()) == article
    assert article.model_dump()["extensions"]["a"] == 1.1


def test_they_read_like_a_mapping() -> None:
    article = Article(extensions={"dc": {"rights": ["all"]}})
    assert article.extensions["dc"] == {"rights": ["all"]}
    assert article.extensions.get("media") is None
    assert "Extensions({'dc'" in repr(article)
    with pytest.raises(AttributeError, match="frozen"):
        article.extensions.text = "{}"


@pytest.mark.parametrize(
    "value", [{"a": float("nan")}, {"a": float("inf")}, {"a": "\ud83d"}, {1: "a"}, {"a": {1}}, {"a": {2: 3}}]
)
def test_what_json_cannot_say_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Extensions(value)


def test_nesting_without_end_is_refused() -> None:
    deep: object = 1
    for _ in range(500):
        deep = [deep]
    with pytest.raises(ValueError, match="deeper"):
        Extensions({"a": deep})
