"""Addresses: what is set aside as plain breaks no rule, and what looks odd need not be wrong."""

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.rules import links

_PIECES = (
    "http://", "https://", "//", "/", "ftp:", "mailto:", "HTTPS://", "a", "www.", "harbour", ".example", ".com", ".de",
    ".local", ".test", ".lan", "localhost", "127.0.0.1", "10.0.0.1", "192.168.1.1", "[::1]", ":8000", "@", "?",
    "desk:secret@", "utm_source=x", "&", "fbclid=1", "#", "#note", ".", "-", "é", " ", "\n",
)  # fmt: skip
_FAULTS = (links._CREDENTIALS, links._TRACKING, links._PRIVATE)


@given(st.lists(st.lists(st.sampled_from(_PIECES), max_size=7).map("".join), max_size=30))
def test_a_plain_address_breaks_no_rule(addresses: list[str]) -> None:
    array = pa.array(addresses, pa.large_string())
    plain = array.filter(pc.match_substring_regex(array, links._PLAIN))
    for fault in _FAULTS:
        assert not any(pc.match_substring_regex(plain, fault).to_pylist())
    for needed in (links._SCHEME, links._WEB):
        assert all(pc.match_substring_regex(plain, needed).to_pylist())


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://harbour.example/talks", None),
        ("https://harbour.example/@ada?page=2#top", None),
        ("https://172.15.0.1/", None),
        ("https://localhost.harbour.example/", None),
        ("https://münchen.example/straße", None),
        ("talks.html", "U101"),
        ("//harbour.example/", "U101"),
        ("C:\\talks.html", "U102"),
        ("ftp://harbour.example/talks", "U102"),
        ("https://ada@harbour.example/", "U103"),
        ("https://harbour.example/?a=1&utm_medium=mail", "U104"),
        ("http://cms.internal/talks", "U105"),
        ("http://172.16.0.9:8080/", "U105"),
        ("http://[::1]/", "U105"),
        ("http://[fe80::1%25eth0]/", "U105"),
        ("HTTP://LOCALHOST", "U105"),
    ],
)
def test_an_address_is_what_it_is(address: str, code: str | None) -> None:
    report = nd.validate({"url": address}, select=["U"])
    assert [finding.code for finding in report.findings] == ([code] if code else [])


@pytest.mark.parametrize("href", ["mailto:desk@harbour.example", "tel:+4712345678", "#note-1"])
def test_links_in_text_may_lead_elsewhere(href: str) -> None:
    mark = nd.Mark(start=0, end=3, kind="link", href=href)
    assert not nd.validate(nd.Article(body=[nd.Paragraph(text="Ask us", marks=[mark])]), select=["U"]).findings


def test_the_name_of_an_entity_is_no_link() -> None:
    mark = nd.Mark(start=0, end=3, kind="entity", href="Q42")
    assert not nd.validate(nd.Article(body=[nd.Paragraph(text="Ask us", marks=[mark])]), select=["U"]).findings
