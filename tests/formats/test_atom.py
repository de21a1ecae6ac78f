"""What is particular to Atom; what it shares with all formats is in tests/properties."""

import io
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import pytest

import newsdata as nd
from newsdata.errors import RecordError
from newsdata.format import Writing
from newsdata.formats import detect, format_named

EXAMPLE = Path(__file__).parents[2] / "examples" / "feed.atom"
_ENTRY = "<id>urn:x:1</id><title>T</title><updated>2026-11-22T09:00:00Z</updated>"
_ARTICLE = nd.Article(id="urn:x:1", headline="T", updated="2026-11-22T09:00:00Z")


def _entry(elements: str) -> nd.Article:
    """The article of one entry with *elements* beside what every entry has."""
    document = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry>{_ENTRY}{elements}</entry></feed>'
    (article,) = nd.loads(document, "atom")
    return article


def test_the_example_says_what_it_says() -> None:
    reader = nd.read(EXAMPLE)
    (article,) = reader
    assert reader.feed is not None
    assert (reader.feed.id, reader.feed.language) == ("tag:harbour-post.example,2026:feed", "en")
    assert article.headline == "Harbour talks resume after a night of storms"
    assert [person.name for person in article.bylines[0].people] == ["Ann Lee", "Bo Ek"]
    assert article.subjects == (
        nd.Subject(name="Region", scheme="https://harbour-post.example/sections", code="region"),
    )
    assert article.links == (nd.Reference(rel="license", url="https://harbour-post.example/terms"),)
    assert article.text.startswith("The talks about pay")


def test_the_example_comes_out_as_it_was() -> None:
    reader = nd.read(EXAMPLE)
    feed, articles = reader.feed, list(reader)
    written = nd.dumps(articles, "atom", feed=feed)
    again = nd.read(written)
    assert (again.feed, list(again)) == (feed, articles)
    assert b'<title type="html">Harbour talks &lt;em&gt;resume&lt;/em&gt;' in written
    assert b'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The talks' in written


@pytest.mark.parametrize("kind", ["text", "html", "xhtml"])
def test_the_type_of_a_text_is_kept(kind: str) -> None:
    inside = '<div xmlns="http://www.w3.org/1999/xhtml">In short</div>' if kind == "xhtml" else "In short"
    article = _entry(f'<summary type="{kind}">{inside}</summary><content type="{kind}">{inside}</content>')
    written = nd.dumps(article, "atom").decode()
    assert article.summary == article.text == "In short"
    assert f'<summary type="{kind}">{inside}</summary>' in written
    assert nd.loads(written, "atom") == [article]


def test_atom_03_is_read_in_the_words_of_atom_10() -> None:
    document = (
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>H</title><tagline>Coast</tagline><entry>'
        '<id>urn:x:1</id><title mode="escaped" type="text/html">Tom &amp;amp; Ann</title>'
        "<issued>2026-11-22T08:00:00Z</issued>"
        "<modified>2026-11-22T09:00:00Z</modified><author><name>Ann Lee</name><url>https://post.example/ann</url></author>"
        '<content mode="base64" type="text/html">PHA+T25lPC9wPg==</content></entry></feed>'
    )
    assert detect(document.encode()).name == "atom"
    reader = nd.read(document.encode())
    (article,) = reader
    assert reader.feed == nd.Feed(title="H", description="Coast")
    assert (article.headline, article.text) == ("Tom & Ann", "One")
    assert (str(article.published), str(article.updated)) == ("2026-11-22T08:00:00Z", "2026-11-22T09:00:00Z")
    assert article.bylines[0].people[0].url == "https://post.example/ann"
    written = nd.dumps(article, "atom")
    assert b"purl.org/atom/ns" not in written
    assert nd.loads(written, "atom") == [article]


def test_an_entry_alone_is_a_document() -> None:
    assert nd.loads(f'<entry xmlns="http://www.w3.org/2005/Atom">{_ENTRY}</entry>', "atom") == [_ARTICLE]


def test_languages_and_bases_come_out_again() -> None:
    document = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://post.example/">'
        f'<entry xml:lang="de" xml:base="2026/">{_ENTRY}'
        '<content type="html" xml:base="11/">&lt;p&gt;One&lt;/p&gt;</content></entry></feed>'
    )
    reader = nd.read(document.encode())
    feed, (article,) = reader.feed, list(reader)
    written = nd.dumps(article, "atom", feed=feed).decode()
    assert article.language == "de"
    for said in (
        'xml:lang="en"',
        'xml:base="https://post.example/"',
        'xml:lang="de"',
        'xml:base="2026/"',
        'xml:base="11/"',
    ):
        assert said in written


@pytest.mark.parametrize(
    ("lacking", "words"),
    [
        ({"id": None}, "has no id"),
        ({"headline": None}, "has no headline"),
        ({"updated": None}, "no moment of its last change"),
        ({"updated": nd.Timestamp.parse("2026-11-22")}, "was updated 2026-11-22"),
    ],
)
def test_an_article_without_what_an_entry_needs_is_refused(lacking: dict[str, Any], words: str) -> None:
    with pytest.raises(RecordError, match=words):
        nd.dumps(_ARTICLE.model_copy(update=lacking), "atom")


def test_a_refused_article_leaves_the_others_and_is_told() -> None:
    told: list[tuple[str, str | None]] = []
    writing = Writing(find=lambda code, _, record_id, **__: told.append((code, record_id)))
    assert _written([_ARTICLE, nd.Article(id="urn:x:2"), _ARTICLE], writing) == [_ARTICLE, _ARTICLE]
    assert told == [("R002", "urn:x:2")]


def test_an_id_that_is_asked_for_is_the_same_every_time() -> None:
    told: list[str] = []
    writing = Writing(mint_ids=True, find=lambda code, *_, **__: told.append(code))
    article = nd.Article(headline="T", url="https://post.example/1", published="2026-11-22T09:00:00Z")
    first, second = (_written([article], writing)[0] for _ in range(2))
    assert first == second
    assert first.id == f"urn:uuid:{uuid5(NAMESPACE_URL, 'https://post.example/1')}"
    assert first.updated == article.published
    assert told == ["R003", "R003"] * 2
    (other,) = _written([article.model_copy(update={"url": "https://post.example/2"})], writing)
    assert other.id != first.id


def test_times_less_exact_than_atom_are_said_by_dublin_core() -> None:
    article = _ARTICLE.model_copy(update={"published": nd.Timestamp.parse("2026-11-21")})
    assert b"<dcterms:issued>2026-11-21</dcterms:issued>" in nd.dumps(article, "atom")
    assert nd.loads(nd.dumps(article, "atom"), "atom") == [article]


def _written(articles: list[nd.Article], writing: Writing) -> list[nd.Article]:
    stream = io.BytesIO()
    write = format_named("atom").write
    assert write is not None
    write(articles, stream, writing)
    return nd.loads(stream.getvalue(), "atom")
