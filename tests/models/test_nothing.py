"""Absent, null, empty list and empty object are one; an empty string is something."""

import pytest

from newsdata.models import Article, CopyrightLine, Gallery, Image, ImageBlock, Module, SiteChrome


@pytest.mark.parametrize("nothing", ["null", "[]"])
def test_an_empty_list_is_an_absent_one(nothing: str) -> None:
    assert Article.model_validate_json(f'{{"bylines":{nothing},"tags":{nothing},"body":{nothing}}}') == Article()


@pytest.mark.parametrize("nothing", ["null", "{}", '{"logo":{},"copyright":{}}', '{"modules":[],"logo":null}'])
def test_an_empty_part_is_an_absent_one(nothing: str) -> None:
    assert Article.model_validate_json(f'{{"chrome":{nothing}}}') == Article()


def test_an_empty_string_is_something() -> None:
    chrome = SiteChrome(copyright=CopyrightLine(text=""))
    assert chrome.copyright == CopyrightLine(text="")
    assert Article(chrome=chrome).chrome == chrome
    assert Image(alt="") != Image()
    assert Article(headline="").model_dump(exclude_defaults=True) == {"headline": ""}


def test_an_empty_part_in_a_list_keeps_its_place() -> None:
    assert SiteChrome(modules=[{}, {"text": "x"}]).modules == (Module(), Module(text="x"))
    assert len(Gallery(images=[Image(), Image()]).images) == 2


def test_a_block_is_written_with_its_type() -> None:
    assert ImageBlock().model_dump_json(exclude_defaults=True) == '{"type":"image"}'


def test_only_what_is_set_is_shown() -> None:
    assert repr(Article(headline="Talks resume")) == "Article(headline='Talks resume')"


def test_the_text_of_an_article_is_its_words() -> None:
    body = [{"type": "paragraph", "text": "One."}, {"type": "divider"}, {"type": "quote", "text": "Two."}]
    assert Article(body=body).text == "One.\n\nTwo."
