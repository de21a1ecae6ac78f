"""Addresses: the quick search overlooks nothing, and what looks odd need not be wrong."""

import time
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdata as nd
from newsdata.rules import links

RULES = [f"U10{number}" for number in range(1, 9)]

_PIECES = (
    "http://", "https://", "//", "/", "ftp:", "mailto:", "HTTPS://", "a", "www.", "harbour", ".example", ".com", ".de",
    ".local", ".test", ".lan", "localhost", "127.0.0.1", "10.0.0.1", "192.168.1.1", "[::1]", ":8000", "@", "?",
    "desk:secret@", "utm_source=x", "&", "fbclid=1", "#", "#note", ".", "..", "-", "é", " ", "\n", "%", "%2", "%20",
    "{width}", ";jsessionid=4", "PHPSESSID=8", "172.20.0.1", "[fe80::1]",
)  # fmt: skip
_addresses = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=7).map("".join)


@pytest.mark.parametrize(
    ("quick", "certain"),
    [
        (links._CREDENTIALS, links._CERTAIN_CREDENTIALS.match),
        (links._PRIVATE, links._CERTAIN_PRIVATE.match),
        (links._FORBIDDEN, links._CERTAIN_FORBIDDEN.match),
        (links._NO_HOST, links._CERTAIN_NO_HOST.match),
    ],
)
@given(addresses=st.lists(_addresses, max_size=30))
def test_the_quick_search_overlooks_nothing(quick: str, certain: Callable[[str], object], addresses: list[str]) -> None:
    found = pc.match_substring_regex(pa.array(["".join(addresses)], pa.large_string()), quick).to_pylist()
    assert any(found) or not any(map(certain, addresses))


@settings(max_examples=10)
@given(st.lists(_addresses, max_size=5))
def test_an_address_is_judged_among_others_as_alone(addresses: list[str]) -> None:
    together = nd.validate({"links": [{"url": address} for address in addresses]}, select=RULES)
    alone = [nd.validate({"links": [{"url": address}]}, select=RULES).counts for address in addresses]
    assert together.counts == {code: total for code in RULES if (total := sum(counts.get(code, 0) for counts in alone))}


def _codes(address: str) -> list[str]:
    return sorted(nd.validate({"links": [{"url": address}]}, select=RULES).counts)


@pytest.mark.parametrize(
    "address",
    [
        "https://harbour.example/talks",
        "https://harbour.example/@ada?page=2#top",
        "https://harbour.example/a/https://other.example/@ada",
        "https://172.15.0.1/",
        "https://172.32.0.1/",
        "https://localhost.harbour.example/",
        "https://latest.harbour.example/testing.test",
        "https://münchen.example/straße",
        "https://例え.example/港",
        "https://harbour.example/%E6%B8%AF?q=100%25",
        "https://harbour.example/a|b(c)[d]~e!f$g'h*i+j,k;l=m",
        "https://harbour.example/?sid=4&s=ferry",
        "https://harbour.example/?utm=zone&clid=1",
        "http://harbour.example:8080/a..b/../c",
        "https://web.archive.example/web/2026/https://harbour.example/",
        "HTTPS://HARBOUR.EXAMPLE/TALKS",
        "mailto:desk@harbour.example",
        "tel:+4712345678",
        "#note-1",
    ],
)
def test_an_address_is_left_alone(address: str) -> None:
    assert _codes(address) == []


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("talks.html", "U101"),
        ("//harbour.example/", "U101"),
        ("C:\\talks.html", "U102"),
        ("ftp://harbour.example/talks", "U102"),
        ("data:image/gif;base64,R0lGOD", "U102"),
        ("https://ada@harbour.example/", "U103"),
        ("https://harbour.example/?a=1&utm_medium=mail", "U104"),
        ("http://cms.internal/talks", "U105"),
        ("http://172.16.0.9:8080/", "U105"),
        ("http://[::1]/", "U105"),
        ("http://[fe80::1%25eth0]/", "U105"),
        ("HTTP://LOCALHOST", "U105"),
        ("https://harbour.example/a?x=1&sid=0123456789abcdef0123456789abcdef", "U106"),
        ("https://harbour.example/caf\u00a0e", "U107"),
        ("https://harbour.example/talks\n", "U107"),
        ("https://harbour.example/%zz", "U107"),
        ("https://harbour.example/50%", "U107"),
        ("https://.example/", "U108"),
        ("https://harbour..example/", "U108"),
        ("https://http//harbour.example/", "U108"),
        ("https:harbour.example/talks", "U108"),
        ("https://news/2026/talks", "U108"),
    ],
)
def test_an_address_is_what_it_is(address: str, code: str) -> None:
    assert _codes(address) == [code]


@pytest.mark.parametrize(
    "href", ["mailto:desk@harbour.example", "tel:+4712345678", "webcal://harbour.example/ferries.ics", "#note-1"]
)
def test_links_in_text_may_lead_elsewhere(href: str) -> None:
    mark = nd.Mark(start=0, end=3, kind="link", href=href)
    assert not nd.validate(nd.Article(body=[nd.Paragraph(text="Ask us", marks=[mark])]), select=["U"]).findings


@pytest.mark.parametrize("href", ["Q42", "http://intranet.lan/q 42", "https://news/42"])
def test_the_name_of_an_entity_is_no_link(href: str) -> None:
    mark = nd.Mark(start=0, end=3, kind="entity", href=href)
    assert not nd.validate(nd.Article(body=[nd.Paragraph(text="Ask us", marks=[mark])]), select=["U"]).findings


def test_every_address_of_a_record_is_looked_at() -> None:
    bad = "https://harbour.example/a b"
    mark: dict[str, Any] = {"start": 0, "end": 2, "kind": "link", "href": bad}
    record = {
        "url": bad, "publisher": {"url": bad}, "source": {"url": bad}, "links": [{"url": bad}],
        "bylines": [{"people": [{"url": bad}]}], "attachments": [{"url": bad}],
        "chrome": {
            "site_url": bad, "logo": {"url": bad}, "breadcrumbs": [{"url": bad}],
            "modules": [{"links": [{"url": bad}]}],
        },
        "body": [
            {
                "type": "image",
                "image": {"url": bad, "renditions": [{"url": bad}], "caption": "Ask", "caption_marks": [mark]},
            },
            {"type": "embed", "url": bad}, {"type": "links", "links": [{"url": bad}]},
            {"type": "paragraph", "text": "Ask", "marks": [mark]},
            {"type": "list", "items": [{"text": "Ask", "marks": [mark]}]},
        ],
    }  # fmt: skip
    assert nd.validate(record, select=["U107"]).counts == {"U107": 17}


def test_an_address_of_a_megabyte_takes_no_longer_than_reading_it() -> None:
    started = time.perf_counter()
    for text in ("a." * 500_000, "a@" * 500_000, "%20" * 330_000 + " ", "https://" * 125_000, "a" * 1_000_000):
        _codes("https://" + text)
        _codes(text)
    assert time.perf_counter() - started < 20
