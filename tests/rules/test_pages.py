"""The address of a page: paths and hosts that only look like another version of it."""

from typing import Any

import pytest

import newsdata as nd

RULES = ("U109", "U110", "U111", "U112", "U113")


def _codes(record: dict[str, Any]) -> list[str]:
    return sorted(nd.validate(record, select=RULES).counts)


@pytest.mark.parametrize(
    "url",
    [
        "https://harbour.example/2026/talks",
        "https://harbour.example/?p=41",
        "https://harbour.example/#!/talks",
        "https://harbour.example/live/storm#post-118",
        "https://harbour.example/amplifiers",
        "https://harbour.example/amp-up-the-volume",
        "https://harbour.example/culture/print-is-not-dead",
        "https://harbour.example/printing/",
        "https://harbour.example/print",
        "https://m.example/talks",
        "https://amp.example/talks",
        "https://mobile.example/talks",
        "https://test.example/kettles",
        "https://preview.example/talks",
        "https://www.staging.example/talks",
        "https://harbour.example/staging-a-play",
        "https://harbour.example/preview-of-the-season?page=2",
        "https://backstage.harbour.example/talks",
        "https://previews.harbour.example/talks",
        "https://harbour.example/talks#commentary",
        "urn:example:harbour:4711",
    ],
)
def test_the_address_of_a_page_is_left_alone(url: str) -> None:
    assert _codes({"url": url}) == []


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("HTTPS://harbour.example", "U109"),
        ("https://amp.harbour.example/talks", "U110"),
        ("https://de.m.harbour.example/talks", "U110"),
        ("https://harbour.example/talks?amp=1", "U110"),
        ("https://harbour.example/talks.amp.html", "U110"),
        ("https://harbour-example.cdn.ampproject.org/c/s/harbour.example/talks", "U110"),
        ("https://harbour.example/talks/print/", "U110"),
        ("https://harbour.example/talks#:~:text=quay", "U111"),
        ("https://harbour.example/talks#utm_source=x", "U111"),
        ("https://harbour.example/talks#respond", "U111"),
        ("https://www-preview.harbour.example/talks", "U113"),
        ("https://staging2.harbour.example/talks", "U113"),
        ("https://harbour.example/talks?preview_id=41", "U113"),
    ],
)
def test_the_address_of_something_else_is_found(url: str, code: str) -> None:
    assert _codes({"url": url}) == [code]


@pytest.mark.parametrize(
    ("url", "canonical", "found"),
    [
        ("https://harbour.example/talks", "https://harbour.example/talks", False),
        ("https://harbour.example/talks", "https://harbour.example/talks/", False),
        ("https://harbour.example/talks#post-7", "https://harbour.example/talks", False),
        ("http://harbour.example/talks", "https://harbour.example/talks", False),
        ("https://harbour.example/talks", "https://agency.example/2026/talks", False),
        ("https://harbour.example/talks", "/2026/talks", False),
        ("https://harbour.example/talks", "https://www.harbour.example/2026/talks", True),
        ("https://harbour.example/talks?page=2", "https://harbour.example/talks", True),
    ],
)
def test_a_canonical_address_is_that_of_the_page(url: str, canonical: str, found: bool) -> None:
    links = [{"rel": "related", "url": "https://harbour.example/other"}, {"rel": "canonical", "url": canonical}]
    assert _codes({"url": url, "links": links}) == (["U112"] if found else [])
    assert _codes({"links": links}) == []
