"""What is particular to RSS; what it shares with all formats is in tests/properties."""

from pathlib import Path

import pytest

import newsdata as nd
from newsdata.errors import RecordError
from newsdata.formats import detect

EXAMPLE = Path(__file__).parents[2] / "examples" / "feed.rss"


def _item(elements: str, root: str = "") -> nd.Article:
    """The article of one item with *elements*."""
    declared = (
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"'
        ' xmlns:itunes="http://www.itunes.com/DTDs/PodCast-1.0.dtd" xmlns:dcterms="http://purl.org/dc/terms/"'
    )
    (article,) = nd.loads(
        f"<rss version='2.0' {declared} {root}><channel><item>{elements}</item></channel></rss>", "rss"
    )
    return article


def test_the_example_says_what_it_says() -> None:
    reader = nd.read(EXAMPLE)
    first, second = reader
    assert reader.feed is not None
    assert (reader.feed.title, reader.feed.feed_url, reader.feed.ttl) == (
        "Harbour Post", "https://harbour-post.example/feed.rss", 30,
    )  # fmt: skip
    assert first.id == "urn:example:harbour-post:4711"
    assert [person.name for person in first.bylines[0].people] == ["Ann Lee", "Bo Ek"]
    assert [block.type for block in first.body] == ["image", "paragraph", "paragraph"]
    assert first.body[0].image.creators == ("Ada Reyes",)  # type: ignore[union-attr]
    assert first.extensions["http://purl.org/rss/1.0/modules/slash/"] == [{"name": "comments", "text": "12"}]
    assert second.id == second.url == "https://harbour-post.example/2026/11/lighthouse"
    assert second.attachments[0].size == 1_048_576


def test_the_example_comes_out_as_it_was() -> None:
    reader = nd.read(EXAMPLE)
    feed, articles = reader.feed, list(reader)
    again = nd.read(nd.dumps(articles, "rss", feed=feed))
    assert (again.feed, list(again)) == (feed, articles)


@pytest.mark.parametrize(
    "document",
    [
        '<rss version="0.91"><channel><title>H</title><item><title>T</title><link>u</link></item></channel></rss>',
        ('<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://dtd.example/rss-0.91.dtd">'
        '<rss version="0.91"><channel><title>H</title><item><title>T</title><link>u</link></item></channel></rss>'),
        ('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        "<channel><title>H</title><items><rdf:Seq/></items></channel><item><title>T</title><link>u</link></item></rdf:RDF>"),
        ('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">'
        "<channel><title>H</title></channel><item><title>T</title><link>u</link></item></rdf:RDF>"),
        ('<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>H</title>'
        "<item><title>T</title><link>u</link></item></channel></rss>"),
    ],
)  # fmt: skip
def test_every_version_of_rss_is_told_and_read(document: str) -> None:
    for data in (document.encode(), b"\xef\xbb\xbf" + document.encode(), ("\ufeff" + document).encode("utf-16-le")):
        assert detect(b"<?xml version='1.0'?>\n<!-- > -->\n" + data if data[:1] == b"<" else data).name == "rss"
        reader = nd.read(data, "rss")
        assert list(reader) == [nd.Article(headline="T", url="u")]
        assert reader.feed == nd.Feed(title="H")


def test_a_guid_is_an_address_only_where_it_is_one() -> None:
    assert _item("<guid>https://post.example/1</guid>").url == "https://post.example/1"
    assert _item("<guid>4711</guid>").url is None
    assert _item('<guid isPermaLink="false">https://post.example/1</guid>').url is None
    assert (
        _item("<guid>https://post.example/1</guid><link>https://post.example/2</link>").id == "https://post.example/1"
    )


def test_a_title_is_plain_text_and_its_markup_comes_out_again() -> None:
    article = _item("<title>&lt;i&gt;Tom&lt;/i&gt; &amp;amp; Ann</title>")
    assert article.headline == "Tom & Ann"
    assert b"<title>&lt;i&gt;Tom&lt;/i&gt; &amp;amp; Ann</title>" in nd.dumps(article, "rss")
    edited = article.model_copy(update={"headline": "Ann"})
    assert b"<title>Ann</title>" in nd.dumps(edited, "rss")


def test_a_headline_that_looks_like_markup_stays_what_it_is() -> None:
    article = nd.Article(headline="How to use <b> and &amp;")
    assert nd.loads(nd.dumps(article, "rss"), "rss") == [article]


def test_a_description_is_the_summary_unless_it_holds_the_story() -> None:
    assert _item("<description>In short</description>").summary == "In short"
    story = _item("<description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</description>")
    assert (story.summary, [block.text for block in story.body]) == (None, ["One", "Two"])  # type: ignore[union-attr]
    both = _item(
        "<description>&lt;p&gt;In short&lt;/p&gt;</description>"
        "<content:encoded>&lt;p&gt;One&lt;/p&gt;</content:encoded>"
    )
    assert (both.summary, len(both.body)) == ("In short", 1)


def test_the_body_comes_out_as_it_was_and_an_edit_changes_only_its_block() -> None:
    source = "<P class='lead'>One</P>\n\n<p>Two<br></p>"
    article = _item(f"<title>T</title><content:encoded><![CDATA[{source}]]></content:encoded>")
    assert nd.loads(nd.dumps(article, "rss"), "rss") == [article]
    assert "&lt;P class='lead'&gt;One&lt;/P&gt;" in nd.dumps(article, "rss").decode()
    edited = article.model_copy(update={"body": (article.body[0], nd.Paragraph(text="Three"))})
    written = nd.dumps(edited, "rss").decode()
    assert "&lt;P class='lead'&gt;One&lt;/P&gt;" in written
    assert "Three" in written


def test_a_date_that_is_none_is_told_and_comes_out_as_it_was() -> None:
    reader = nd.read(
        b"<rss><channel><item><title>T</title>\n<pubDate>Sun, 22 Nov 2026 09:00 CEST</pubDate></item></channel></rss>"
    )
    (article,) = reader
    assert article.published is None
    assert [(each.code, each.line, each.column) for each in reader.report.findings] == [("D002", 2, 1)]
    assert b"<pubDate>Sun, 22 Nov 2026 09:00 CEST</pubDate>" in nd.dumps(article, "rss")


def test_a_date_that_rfc_822_cannot_say_is_written_where_it_can_be() -> None:
    article = nd.Article(headline="T", published="2026-11-22")
    assert b"<dc:date>2026-11-22</dc:date>" in nd.dumps(article, "rss")
    assert nd.loads(nd.dumps(article, "rss"), "rss") == [article]


def test_what_no_field_holds_comes_out_whole_and_in_order() -> None:
    elements = '<x:v xmlns:x="urn:x" n="1">one</x:v><x:v xmlns:x="urn:x" n="2">t<x:w/>wo</x:v><cloud port="80"/>'
    article = _item(f"<title>T</title>{elements}")
    assert article.extensions["urn:x"][0] == {"name": "v", "prefix": "x", "attributes": {"n": "1"}, "text": "one"}
    assert article.extensions["rss"] == [{"name": "cloud", "attributes": {"port": "80"}}]
    assert nd.loads(nd.dumps(article, "rss"), "rss") == [article]


def test_a_podcast_keeps_its_own_elements() -> None:
    article = _item("<title>T</title><itunes:author>Ann Lee</itunes:author><itunes:duration>90</itunes:duration>")
    written = nd.dumps(article, "rss")
    assert article.bylines[0].people[0].name == "Ann Lee"
    assert b">Ann Lee</itunes:author>" in written
    assert b"dc:creator" not in written.partition(b"<item>")[2]
    assert b">90</itunes:duration>" in written


def test_pictures_beside_a_credit_lead_the_body() -> None:
    article = _item('<media:content url="u.jpg" medium="image"/><media:credit>Ada Reyes/AP</media:credit>')
    image = article.body[0].image  # type: ignore[union-attr]
    assert (image.url, image.credit, image.creators, image.suppliers) == (
        "u.jpg",
        "Ada Reyes/AP",
        ("Ada Reyes",),
        ("AP",),
    )


def test_an_article_that_is_no_item_is_refused_and_spoils_nothing() -> None:
    with pytest.raises(RecordError, match="no headline, no summary and no body"):
        nd.dumps(nd.Article(url="https://post.example/1"), "rss")


def test_no_text_makes_a_feed_that_is_no_xml() -> None:
    article = nd.Article(headline="a\x00]]>b\ufffe&", body=[nd.Paragraph(text="x\x0b]]>")])
    (back,) = nd.loads(nd.dumps(article, "rss"), "rss")
    assert back.headline == "a]]>b&"
    assert [loss.pointer for loss in nd.losses(article, "rss")] == ["/headline", "/body/0/text"]


def test_a_feed_without_a_title_gets_none_when_it_is_read_again() -> None:
    data = nd.dumps(nd.Article(headline="T"), "rss")
    assert data.count(b"<title/>") == data.count(b"<link/>") == data.count(b"<description/>") == 1
    assert nd.read(data).feed is None


def test_another_document_is_refused_in_words() -> None:
    with pytest.raises(RecordError, match="<html> is no root"):
        nd.loads("<html><body/></html>", "rss")
