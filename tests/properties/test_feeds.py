"""Feeds: what is read comes out again, and with a record beside it every article survives."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.canonical import record_json
from newsdata.feeds.lossless import patch, patched
from newsdata.format import Format, Reading, Writing
from newsdata.formats import format_named
from newsdata.jsontext import parse_json
from newsdata.models import Article, Feed
from newsdata.testing import articles, feeds

xml_feeds = pytest.mark.parametrize("format_", [format_named("rss"), format_named("atom")], ids=lambda each: each.name)

_WORDS = st.sampled_from(
    [
        "",
        " ",
        "Talks resume",
        "Tom &amp; Ann",
        "&lt;b&gt;Ships&lt;/b&gt; wait",
        "AT&amp;amp;T",
        "<![CDATA[<p>One</p><p>Two</p>]]>",
        "\n  https://post.example/1\n",
        "By Ann Lee and Bo Ek",
        "ann@post.example (Ann Lee)",
        "0",
        "12",
        "Sun, 22 Nov 2026 09:00:00 GMT",
        "Sun, 22 Nov 2026 09:00:00 CEST",
        "2026-11-22",
        "2026-11-22T09:00:00.1234567Z",
        "one, two",
        "<x:y xmlns:x='urn:x' z='1'>w</x:y>",
        "<xhtml:p>One</xhtml:p> two",
    ]
)
_ATTRIBUTES = st.sampled_from(
    [
        "",
        "",
        "",
        " isPermaLink='true'",
        " isPermaLink='false'",
        " domain='d'",
        " url='u.jpg' type='image/jpeg' length='7'",
        " url='u.mp3' type='audio/mpeg' length='much'",
        " href='h'",
        " rel='self' href='h' type='t'",
        " rel='next' href='h'",
        " rel='related' href='h' title=' t '",
        " rel='enclosure' href='h' length='3'",
        " term='t'",
        " term='t' scheme='s' label='l'",
        " type='html'",
        " type='xhtml'",
        " xml:lang='de'",
        " xml:base='http://post.example/'",
        " medium='image' url='u' width='5'",
    ]
)
_NAMES = st.sampled_from(
    [
        "title",
        "link",
        "description",
        "guid",
        "author",
        "category",
        "pubDate",
        "comments",
        "enclosure",
        "source",
        "image",
        "ttl",
        "lastBuildDate",
        "managingEditor",
        "unknown",
        "content:encoded",
        "dc:creator",
        "dc:date",
        "dc:title",
        "dc:language",
        "dc:source",
        "dc:subject",
        "dcterms:issued",
        "dcterms:valid",
        "media:content",
        "media:credit",
        "media:title",
        "media:thumbnail",
        "itunes:author",
        "itunes:image",
        "itunes:keywords",
        "itunes:summary",
        "slash:comments",
        "slash:section",
        "creativeCommons:license",
        "feedburner:origLink",
        "x:y",
        "atom:link",
        "atom:author",
        "atom:title",
        "atom:id",
        "atom:updated",
        "atom:published",
        "atom:summary",
        "atom:content",
        "atom:category",
        "atom:rights",
        "atom:generator",
        "atom:logo",
        "atom:source",
        "xhtml:body",
    ]
)
_DECLARED = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/"'
    ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"'
    ' xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule" xmlns:x="urn:x"'
    ' xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)


@st.composite
def _documents(draw: st.DrawFn, format_: Format) -> bytes:
    """Feeds as the world has them: any element with any attribute and any text, in any order."""
    atom = format_.name == "atom"
    common = ["title", "id", "updated"] if atom else ["title", "description"]

    def elements() -> str:
        names = draw(st.lists(_NAMES | st.sampled_from(["atom:link", "category", "atom:category"]), max_size=8))
        said = [f"<{name}{draw(_ATTRIBUTES)}>{draw(_WORDS)}</{name}>" for name in names]
        return "".join(said)

    required = "".join(f"<atom:{name}>2026-11-22T09:00:00Z</atom:{name}>" for name in common) if atom else ""
    record = "atom:entry" if atom else "item"
    records = "".join(
        f"<{record}>{required or '<title>T</title>'}{elements()}</{record}>" for _ in range(draw(st.integers(0, 2)))
    )
    declared = f'{_DECLARED} xmlns:atom="http://www.w3.org/2005/Atom"'
    inside = f"{elements()}{records}"
    whole = (
        f"<atom:feed {declared}>{inside}</atom:feed>" if atom else f"<rss {declared}><channel>{inside}</channel></rss>"
    )
    return whole.encode()


@xml_feeds
@given(data=st.data())
def test_what_is_read_and_written_is_read_as_the_same(format_: Format, data: st.DataObject) -> None:
    before, feed = _read(data.draw(_documents(format_)), format_)
    after, feed_after = _read(_written(before, format_, Writing(feed=feed)), format_)
    assert after == before
    assert feed_after == feed


@xml_feeds
@given(written=st.lists(articles(), max_size=2), feed=st.none() | feeds())
def test_with_a_record_beside_it_every_article_survives(
    format_: Format, written: list[Article], feed: Feed | None
) -> None:
    back, back_feed = _read(_written(written, format_, Writing(feed=feed, lossless=True)), format_)
    assert back == written
    assert back_feed == feed


@given(record=articles(), said=articles())
def test_a_patch_makes_one_record_of_another(record: Article, said: Article) -> None:
    values = parse_json(record_json(said))
    assert Article.model_validate(patched(values, patch(record, said))) == record


def _written(written: list[Article], format_: Format, writing: Writing) -> bytes:
    assert format_.write is not None
    stream = io.BytesIO()
    format_.write(written, stream, writing)
    return stream.getvalue()


def _read(data: bytes, format_: Format) -> tuple[list[Article], Feed | None]:
    assert format_.read is not None
    reading = Reading()
    return list(format_.read(io.BytesIO(data), reading)), reading.feed
