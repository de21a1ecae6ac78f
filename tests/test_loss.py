"""Differences are few, and where a person would look for them."""

from newsdata.loss import diff
from newsdata.models import Article, Paragraph


def _body(*texts: str) -> Article:
    return Article(body=[Paragraph(text=text) for text in texts])


def test_a_block_more_is_one_difference() -> None:
    (found,) = diff(_body("a", "b", "c"), _body("a", "new", "b", "c"))
    assert found == ("/body/1", None, {"type": "paragraph", "text": "new"})


def test_a_block_less_is_one_difference() -> None:
    (found,) = diff(_body("a", "b", "c"), _body("b", "c"))
    assert found == ("/body/0", {"type": "paragraph", "text": "a"}, None)


def test_a_changed_word_is_named_where_it_is() -> None:
    (found,) = diff(_body("a", "b", "c"), _body("a", "B", "c"))
    assert found == ("/body/1/text", "b", "B")


def test_numbers_of_extensions_differ_as_they_are_written() -> None:
    one, other = (Article.model_validate({"extensions": {"a": value}}) for value in (1, 1.0))
    assert [found.pointer for found in diff(one, other)] == ["/extensions/a"]


def test_long_lists_are_compared_by_position() -> None:
    found = diff(_body(*map(str, range(600))), _body(*map(str, range(1, 601))))
    assert len(found) == 600
