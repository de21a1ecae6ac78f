"""What a careful publication would never get wrong, and the sample does not either."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest

from newsdata.models import Article, Image, Mark

LATEST = "2026"
"""No copy of the sample was made as late as this year."""

SCRIPTS = {
    "ru": "CYRILLIC", "uk": "CYRILLIC", "el": "GREEK", "ar": "ARABIC", "he": "HEBREW", "hi": "DEVANAGARI",
    "zh": "CJK", "ja": "CJK HIRAGANA KATAKANA", "ko": "HANGUL",
}  # fmt: skip
"""The scripts of languages that are not in Latin letters."""


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from _strings(part)
        case list():
            for part in value:
                yield from _strings(part)


@pytest.fixture(scope="module")
def strings(articles: list[Article]) -> set[str]:
    dumped = (article.model_dump(mode="json", exclude_defaults=True) for article in articles)
    return {text for record in dumped for text in _strings(record)}


def _marked(articles: list[Article]) -> Iterator[tuple[str, Mark]]:
    for article in articles:
        for block in article.body:
            for holder in (block, *getattr(block, "items", ())):
                for mark in getattr(holder, "marks", ()):
                    yield holder.text, mark
        for image in _images(article):
            for mark in image.caption_marks:
                yield image.caption or "", mark


def _images(article: Article) -> Iterator[Image]:
    for block in article.body:
        match block.type:
            case "image":
                yield block.image
            case "gallery":
                yield from block.images
            case "video":
                yield block.video


def test_every_address_ends_in_example(strings: set[str]) -> None:
    for text in strings:
        for scheme, host in re.findall(r"([a-z]+)://([^/?#\s\"]+)", text):
            assert scheme == "https"
            assert host.endswith(".example"), text
        for host in re.findall(r"@([\w.-]+)", text):
            assert host.endswith(".example"), text


def test_texts_are_tidy(strings: set[str]) -> None:
    for text in strings:
        assert unicodedata.is_normalized("NFC", text), text
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ufffd]", text), text
        assert "\n" in text or not re.search(r"\s\s|\s[,.]( |$)|,,", text), text
        assert text.startswith(("{", "levels", "with")) or not re.search(r"[{}]", text), text
        assert text == text.strip() or text.strip() in set("»›/>"), text


def test_text_is_in_the_script_of_its_language(articles: list[Article]) -> None:
    for article in articles:
        tag = (article.language or "").split("-")[0]
        letters = [letter for letter in f"{article.headline} {article.text}" if letter.isalpha()]
        names = tuple(SCRIPTS.get(tag, "LATIN").split())
        assert sum(unicodedata.name(letter).startswith(names) for letter in letters) > 0.9 * len(letters), article.id


def test_headlines_are_not_in_capitals(articles: list[Article]) -> None:
    assert not [article.headline for article in articles if (article.headline or "").isupper()]


def test_times_are_in_an_order_that_can_be(articles: list[Article]) -> None:
    for article in articles:
        published = article.published
        assert published is not None
        updated = article.updated or published
        assert published.start <= updated.start, article.id
        if article.created:
            assert article.created.start <= published.start, article.id
        if article.embargoed_until:
            assert article.embargoed_until.start <= published.start, article.id
        if article.expires:
            assert article.expires.start >= updated.start, article.id
        if article.retrieved:
            assert article.retrieved.start > updated.start, article.id
            assert str(article.retrieved) < LATEST
        assert str(updated) < LATEST


def test_times_are_stated_in_many_ways(articles: list[Article]) -> None:
    published = [article.published for article in articles if article.published]
    assert {time.precision for time in published} == {
        "year", "month", "day", "minute", "second", "millisecond", "microsecond",
    }  # fmt: skip
    assert sum(time.precision == "second" for time in published) > 0.7 * len(published)
    assert len({time.offset for time in published}) > 10


def test_notes_are_made_while_the_article_is_out(articles: list[Article]) -> None:
    dated = [(article, block.date) for article in articles for block in article.body if block.type == "note"]
    assert any(date for _, date in dated)
    for article, date in dated:
        assert date is None or article.published is None or date.start >= article.published.start


def test_copyright_is_not_older_than_the_article(articles: list[Article]) -> None:
    for article in articles:
        assert article.published is not None
        # A publication ahead of UTC is in the new year some hours earlier.
        year = article.published.start.year
        if article.rights and article.rights.year:
            assert article.rights.year >= year, article.id
        if article.chrome and article.chrome.copyright:
            line = article.chrome.copyright
            assert line.year is None or line.year >= year, article.id
            assert str(line.year) in (line.text or "")


def test_marks_are_on_words(articles: list[Article]) -> None:
    seen = set()
    for text, mark in _marked(articles):
        seen.add(mark.kind)
        piece = text[mark.start : mark.end]
        assert piece, text
        assert piece == piece.strip(), (text, mark)
        if mark.kind == "entity":
            assert piece == mark.value
        assert (mark.href is not None) == (mark.kind in ("link", "entity"))
    assert seen >= {"link", "strong", "emphasis", "entity", "underline", "highlight", "language"}


def test_credit_lines_hold_the_names_in_them(articles: list[Article]) -> None:
    lines = [byline for article in articles for byline in article.bylines]
    for line in lines:
        assert line.people
        for person in line.people:
            assert line.text is None or (person.name or "?") in line.text
            assert person.affiliation is None or person.affiliation in (line.text or "")
    assert {line.role for line in lines} == {
        "author", "poster", "contributor", "photographer", "editor", "translator", "illustrator", "source",
    }  # fmt: skip
    for article in articles:
        names = [person.name for byline in article.bylines for person in byline.people]
        assert len(names) == len(set(names)), article.id


def test_picture_credits_hold_the_names_in_them(articles: list[Article]) -> None:
    shapes = set()
    for article in articles:
        for image in _images(article):
            names = (*image.creators, *image.suppliers)
            assert bool(names) == bool(image.credit)
            assert all(name in (image.credit or "") for name in names)
            places = [(image.credit or "").index(name) for name in names]
            assert places == sorted(places)
            shapes.add((len(image.creators), len(image.suppliers)))
    assert shapes == {(0, 0), (1, 0), (0, 1), (1, 1), (1, 2)}


def test_every_picture_has_words_for_those_who_cannot_see_it(articles: list[Article]) -> None:
    assert all(image.alt for article in articles for image in _images(article))


def test_no_file_stands_twice_in_an_article(articles: list[Article]) -> None:
    for article in articles:
        files = [image.url for image in _images(article) if image.url]
        files += [attachment.url for attachment in article.attachments]
        assert len(files) == len(set(files)), article.id


def test_who_and_what_an_article_is_about_occurs_in_it(articles: list[Article]) -> None:
    for article in articles:
        for subject in (*article.people, *article.places, *article.organisations):
            assert (subject.name or "?") in article.text, article.id


def test_a_name_has_one_code(articles: list[Article]) -> None:
    pairs = {
        (subject.name, subject.code)
        for article in articles
        for subject in (*article.people, *article.places, *article.organisations)
    }
    assert len({name for name, _ in pairs}) == len({code for _, code in pairs}) == len(pairs)


def test_table_rows_are_of_one_length(articles: list[Article]) -> None:
    tables = [block for article in articles for block in article.body if block.type == "table"]
    assert tables
    for table in tables:
        assert len({len(row) for row in table.rows}) == 1
        assert len({row[0] for row in table.rows}) == len(table.rows)


def test_a_withdrawn_article_says_so(articles: list[Article]) -> None:
    withdrawn = [article for article in articles if article.status == "canceled"]
    assert withdrawn
    for article in withdrawn:
        assert [block.kind for block in article.body if block.type == "note"] == ["retraction"]
