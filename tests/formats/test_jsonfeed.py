"""JSON Feed: read whatever it says, and written again as it was."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.format import Writing
from newsdata.formats import detect, format_named
from newsdata.testing import articles

VERSION = "https://jsonfeed.org/version/1.1"
TOP = {"version": VERSION, "title": "Harbour Post"}


def _feed(*items: object, **top: object) -> bytes:
    return json.dumps({**TOP, **top, "items": items}).encode()


def _again(data: bytes) -> dict[str, Any]:
    """The document as it is written after it was read."""
    reader = nd.read(data, "jsonfeed", on_error="skip")
    written = nd.dumps(list(reader), "jsonfeed", feed=reader.feed)
    document: dict[str, Any] = json.loads(written)
    return document


WHOLE = {
    "id": "1",
    "url": "https://harbour-post.example/1",
    "external_url": "https://elsewhere.example/talks",
    "title": "Talks resume",
    "content_html": "<p>The talks <em>resumed</em>.</p>",
    "summary": "They talk again.",
    "image": "https://harbour-post.example/quay.jpg",
    "banner_image": "https://harbour-post.example/banner.jpg",
    "date_published": "2026-11-22T09:00:00+01:00",
    "date_modified": "2026-11-22T10:00:00Z",
    "authors": [{"name": "Ann Lee", "url": "https://harbour-post.example/lee"}, {"name": "Bo Ek"}],
    "tags": ["harbour", "talks"],
    "language": "en",
    "attachments": [{"url": "https://harbour-post.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5}],
}


def test_every_member_has_its_field() -> None:
    (article,) = nd.loads(_feed(WHOLE), "jsonfeed")
    assert article.model_dump(mode="json", exclude_defaults=True) == {
        "id": "1",
        "url": "https://harbour-post.example/1",
        "headline": "Talks resume",
        "summary": "They talk again.",
        "language": "en",
        "bylines": [
            {
                "role": "author",
                "people": [{"name": "Ann Lee", "url": "https://harbour-post.example/lee"}, {"name": "Bo Ek"}],
            }
        ],
        "published": "2026-11-22T09:00:00+01:00",
        "updated": "2026-11-22T10:00:00Z",
        "tags": ["harbour", "talks"],
        "links": [{"rel": "external", "url": "https://elsewhere.example/talks"}],
        "attachments": [
            {"role": "image", "url": "https://harbour-post.example/quay.jpg"},
            {"role": "banner", "url": "https://harbour-post.example/banner.jpg"},
            {"role": "enclosure", "url": "https://harbour-post.example/1.mp3", "media_type": "audio/mpeg", "size": 5},
        ],
        "body": [
            {
                "type": "paragraph",
                "text": "The talks resumed.",
                "marks": [{"start": 10, "end": 17, "kind": "emphasis"}],
            }
        ],
    }
    assert _again(_feed(WHOLE))["items"] == [WHOLE]


ODD = {
    "a number for an id": {"id": 7, "content_text": "x"},
    "a number with a fraction for an id": {"id": 1.50, "content_text": "x"},
    "HTML that we would write otherwise": {"id": "1", "content_html": "<P>One<P>Two <b>bold</b>"},
    "HTML and text": {"id": "1", "content_html": "<p>One</p>", "content_text": "Other words"},
    "text in paragraphs": {"id": "1", "content_text": "One.\n\n  Two.\n"},
    "nothing to read": {"id": "1", "content_text": ""},
    "an author with a picture": {"id": "1", "content_text": "", "authors": [{"name": "A", "avatar": "https://a.example"}]},
    "a date that is none": {"id": "1", "content_text": "", "date_published": "tomorrow"},
    "a date in other words": {"id": "1", "content_text": "", "date_published": "Sun, 22 Nov 2026 09:00:00 +0100"},
    "extensions": {"id": "1", "content_text": "", "_blue_shed": {"about": "x", "explicit": False, "n": [1, None]}},
    "members nobody knows": {"id": "1", "content_text": "", "draft": True},
    "null": {"id": "1", "content_text": "", "title": None, "tags": None},
    "wrong types": {"id": "1", "content_text": "", "title": {"a": 1}, "tags": "a,b", "language": 4, "image": []},
    "an attachment with more": {
        "id": "1", "content_text": "", "attachments": [{"url": "https://a.example/1", "mime_type": "a/b", "x": 1}, {}],
    },
    "tags with holes": {"id": "1", "content_text": "", "tags": ["a", "", 5, "b"]},
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_what_is_odd_comes_out_as_it_went_in(name: str) -> None:
    document = _again(_feed(ODD[name]))
    assert document["items"] == [ODD[name]]
    assert document["title"] == "Harbour Post"


def test_version_1_is_read_and_its_author_is_kept() -> None:
    old = {"version": "https://jsonfeed.org/version/1", "author": {"name": "Ann Lee", "avatar": "https://a.example/"}}
    data = _feed({"id": "1", "content_text": "x", "author": {"name": "Bo Ek"}}, **old)
    reader = nd.read(data, "jsonfeed")
    assert [person.name for article in reader for byline in article.bylines for person in byline.people] == ["Bo Ek"]
    document = _again(data)
    assert document["version"] == VERSION
    assert document["author"] == old["author"]
    assert document["authors"] == [{"name": "Ann Lee"}]


TOP_LEVEL = {
    "home_page_url": "https://harbour-post.example/",
    "feed_url": "https://harbour-post.example/feed.json",
    "description": "News of the harbour",
    "user_comment": "Put this address into a reader.",
    "next_url": "https://harbour-post.example/feed.json?page=2",
    "icon": "https://harbour-post.example/icon.png",
    "favicon": "https://harbour-post.example/favicon.png",
    "language": "en",
    "expired": False,
    "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
    "_x": {"a": 1},
}


def test_a_feed_comes_out_as_it_went_in() -> None:
    document = _again(_feed(WHOLE, **TOP_LEVEL))
    assert {name: document[name] for name in TOP_LEVEL} == TOP_LEVEL


def test_a_body_that_was_changed_is_written_anew_and_the_rest_as_it_was() -> None:
    item = {"id": "1", "content_html": "<P class=a>One</P>\n<P>Two</P>"}
    (article,) = nd.loads(_feed(item), "jsonfeed")
    changed = article.model_copy(update={"body": (article.body[0], nd.Paragraph(text="Three"))})
    (written,) = json.loads(nd.dumps(changed, "jsonfeed"))["items"]
    assert written["content_html"].startswith("<P class=a>One</P>")
    assert "Three" in written["content_html"]
    assert "Two" not in written["content_html"]


def test_an_article_without_an_id_is_refused_or_given_one_that_stays() -> None:
    article = nd.Article(url="https://harbour-post.example/1", headline="Talks")
    with pytest.raises(nd.RecordError, match="has no id"):
        nd.dumps(article, "jsonfeed")
    told: list[str] = []
    streams = [io.BytesIO(), io.BytesIO()]
    for stream in streams:
        writing = Writing(mint_ids=True, find=lambda code, *_, **__: told.append(code))
        write = format_named("jsonfeed").write
        assert write is not None
        write([article], stream, writing)
    assert told == ["R003", "R003"]
    assert streams[0].getvalue() == streams[1].getvalue()
    (item,) = json.loads(streams[0].getvalue())["items"]
    assert item["id"].startswith("urn:uuid:")


@given(st.lists(articles(), max_size=3))
def test_any_article_survives_with_its_record_beside_it(given_: list[nd.Article]) -> None:
    stream = io.BytesIO()
    write = format_named("jsonfeed").write
    assert write is not None
    write(given_, stream, Writing(lossless=True))
    assert nd.loads(stream.getvalue(), "jsonfeed") == given_


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"[]", ["J008"]),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": [5]}', ["J008"]),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": {}}', ["J008"]),
        (b'{"items": [', ["J009"]),
        (b"\xff", ["J002"]),
    ],
)
def test_what_is_no_feed_is_found(data: bytes, codes: list[str]) -> None:
    reader = nd.read(data, "jsonfeed", on_error="skip")
    assert list(reader) == []
    assert [finding.code for finding in reader.report.findings] == codes


def test_a_finding_stands_at_its_member() -> None:
    item = b'{"id": "1", "content_text": "",\n  "date_published": "x"}'
    data = b'{"version": "%s", "title": "T",\n"items": [\n %s]}' % (VERSION.encode(), item)
    (finding,) = [each for each in nd.validate(data, "jsonfeed").findings if each.code == "F311"]
    assert (finding.line, finding.column, finding.pointer) == (4, 3, "/items/0/date_published")
    reader = nd.read(data, "jsonfeed")
    assert len(list(reader)) == 1
    assert [(each.code, each.pointer) for each in reader.report.findings] == [("D001", "/items/0/date_published")]


@pytest.mark.parametrize("name", ["feed.json", "feed", "feed.jsonl"])
def test_a_feed_is_told_from_other_json(name: str) -> None:
    assert detect(_feed(WHOLE), name).name == "jsonfeed"
    assert detect(_feed(WHOLE).replace(b"/", b"\\/"), name).name == "jsonfeed"
    assert detect(json.dumps(WHOLE).encode(), "a.json").name == "json"
