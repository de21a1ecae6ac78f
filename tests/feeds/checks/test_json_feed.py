"""JSON Feed by its specification, fault by fault."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.codes.jsonfeed import CODES
from newsdata.feeds.checks import check_jsonfeed

ITEM = {"id": "a", "content_text": "The boats sail again."}
FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Harbour News",
    "feed_url": "https://news.example.org/feed.json",
    "items": [ITEM],
}


def told(document: Any) -> list[tuple[str, str]]:
    """The codes and pointers of what is found."""
    found = []

    def remark(code: str, message: str, *, pointer: str, hint: str, **_: Any) -> None:
        assert message
        assert hint
        found.append((code, pointer))

    check_jsonfeed(document, remark, lambda _: (1, 1))
    return found


def feed(**values: Any) -> dict[str, Any]:
    """The clean feed with other values."""
    return {**FEED, **values}


def item(**values: Any) -> dict[str, Any]:
    """The clean feed with other values in its item."""
    return feed(items=[{**ITEM, **values}])


def without(name: str) -> dict[str, Any]:
    """The clean feed without a key."""
    return {key: value for key, value in FEED.items() if key != name}


FAULTS: tuple[tuple[Any, str, str], ...] = (
    ([], "F301", ""),
    (feed(items=["a"]), "F301", "/items/0"),
    (without("version"), "F302", ""),
    (feed(version="https://jsonfeed.org/version/2"), "F303", "/version"),
    (without("title"), "F304", ""),
    (without("items"), "F304", ""),
    (item(attachments=[{"mime_type": "audio/mpeg"}]), "F304", "/items/0/attachments/0"),
    (feed(hubs=[{"url": "https://hub.example.org/"}]), "F304", "/hubs/0"),
    (feed(title=7), "F305", "/title"),
    (item(tags="a"), "F305", "/items/0/tags"),
    (item(id=7), "F306", "/items/0/id"),
    (feed(items=[ITEM, ITEM]), "F307", "/items/1/id"),
    (feed(items=[{"id": "a"}]), "F308", "/items/0"),
    (feed(author={"name": "Ida Storm"}), "F309", "/author"),
    (feed(version="https://jsonfeed.org/version/1", authors=[{"name": "Ida Storm"}]), "F309", "/authors"),
    (item(authors=[{}]), "F310", "/items/0/authors/0"),
    (item(date_published="22 Nov 2026"), "F311", "/items/0/date_published"),
    (item(url="ferry"), "F312", "/items/0/url"),
    (
        item(attachments=[{"url": "https://news.example.org/a.mp3", "mime_type": "mp3"}]),
        "F313",
        "/items/0/attachments/0/mime_type",
    ),
    (feed(language="Norsk"), "F314", "/language"),
    (
        item(attachments=[{"url": "https://news.example.org/a", "mime_type": "a/b", "size_in_bytes": -1}]),
        "F315",
        "/items/0/attachments/0/size_in_bytes",
    ),
    (item(headline="a"), "F316", "/items/0/headline"),
    (feed(_harbour=7), "F317", "/_harbour"),
    (item(title="<b>a</b>"), "F318", "/items/0/title"),
    (item(content_html="<script>a</script>"), "F319", "/items/0/content_html"),
    (item(id=""), "F320", "/items/0/id"),
    (without("feed_url"), "F321", ""),
    (feed(expired="yes"), "F322", "/expired"),
)


@pytest.mark.parametrize(("document", "code", "pointer"), FAULTS)
def test_a_fault_is_found_in_its_place(document: Any, code: str, pointer: str) -> None:
    assert told(document) == [(code, pointer)]


def test_every_code_has_a_feed_that_breaks_it() -> None:
    assert {code for _, code, _ in FAULTS} == {code.code for code in CODES}


@pytest.mark.parametrize(
    "document",
    [
        FEED,
        feed(_harbour={"pier": 4}, expired=False, language="nb-NO"),
        feed(version="https://jsonfeed.org/version/1", author={"name": "Ida Storm"}),
        item(
            content_html="<p>a</p>", date_modified="2026-11-22T09:30:00Z", authors=[{"url": "https://ida.example.org/"}]
        ),
        # A feed for both versions gives the author in both ways.
        feed(author={"name": "Ida Storm"}, authors=[{"name": "Ida Storm"}]),
    ],
)
def test_a_clean_feed_has_no_findings(document: Any) -> None:
    assert told(document) == []


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["id", "items", "title", "authors", "url", "_a"]), inner)
    ),
)


@given(_JSON)
def test_any_document_is_judged(document: Any) -> None:
    told(document)
