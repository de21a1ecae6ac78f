"""The furniture of a page: trails that end where they may, and names that are not one name."""

from typing import Any

import pytest

import newsdata as nd

RULES = ("C101", "C102", "C103", "C104")
LONG_SECTION = "Law, order and the courts of the northern isles today"
HEADLINE = "Ferry returns to Skerry Bay after two winters"


def _codes(record: dict[str, Any]) -> list[str]:
    return sorted(nd.validate(record, select=RULES).counts)


def _trail(*labels: str, **more: Any) -> dict[str, Any]:
    return {"headline": HEADLINE, "chrome": {"breadcrumbs": [{"label": label} for label in labels]}, **more}


@pytest.mark.parametrize(
    "record",
    [
        _trail("Home", "News"),
        _trail("Home", "News", HEADLINE),
        _trail("Home", "News", "Ferry returns to Skerry Bay after …"),
        _trail("Home", "Skerry Bay sees its first ship in years"),
        _trail("Home", "FERRY RETURNS TO SKERRY BAY AFTER TWO WINTERS"),
        _trail("Home", "Islands", "Transport and infrastructure"),
        _trail("Home", "Islands", "Law, order and the courts of the northern isles", section="Islands"),
        _trail("Home", LONG_SECTION, section=LONG_SECTION),
        _trail("Home", "Islanders cheer as first passengers arrive", alt_headlines=[{"role": "seo", "value": "x"}]),
        {"chrome": {"breadcrumbs": [{"label": "Islanders cheer as their first passengers arrive at last"}]}},
        {
            "headline": HEADLINE,
            "chrome": {
                "breadcrumbs": [
                    {"label": "What happened to the old pier and its people", "url": "https://coast.example/pier"}
                ]
            },
        },
        {"headline": "港の灯台、百年ぶりに改修へ", "chrome": {"breadcrumbs": [{"label": "港の灯台が百年ぶりに改修"}]}},
        _trail("Home", "Weather, Coast, Harbour, Islands and Ferries"),
        {"headline": "渡轮票价为何调整？", "chrome": {"breadcrumbs": [{"label": "城市更新与公共交通专题报道"}]}},
        {
            "headline": HEADLINE,
            "chrome": {
                "breadcrumbs": [
                    {"label": "Québec", "url": "https://coast.example/quebec"},
                    {"label": "Québec", "url": "https://coast.example/quebec/quebec"},
                ]
            },
        },
        _trail("Home", "Sport", "Football", "Sport"),
        _trail("Sport", "sport"),
        {"headline": HEADLINE, "chrome": {"breadcrumbs": [{"url": "https://coast.example/"}, {}]}},
    ],
)  # fmt: skip
def test_a_careful_trail_has_no_findings(record: dict[str, Any]) -> None:
    assert _codes(record) == []


@pytest.mark.parametrize(
    ("headline", "crumb"),
    [
        ("港の灯台、百年ぶりに改修へ", "新しい図書館が来月オープン、蔵書は十万冊"),
        ("Bibliothek öffnet wieder", "Warum im Norden so viele Fähren stillstehen"),
    ],
)
def test_a_trail_of_another_article_is_found(headline: str, crumb: str) -> None:
    assert _codes({"headline": headline, "chrome": {"breadcrumbs": [{"label": crumb}]}}) == ["C101"]


@pytest.mark.parametrize(
    ("published", "year", "found"),
    [
        ("2026-01-01T00:30:00Z", 2025, False),
        ("2026-01-01", 2025, False),
        ("2026-01-03", 2025, True),
        ("2025-12-31T23:30:00Z", 2026, False),
        ("2019-05-05", 2026, False),
        ("2026", 2026, False),
    ],
)
def test_the_year_of_the_line_is_that_of_the_article_or_later(published: str, year: int, found: bool) -> None:
    record = {"published": published, "chrome": {"copyright": {"year": year}}}
    assert _codes(record) == (["C102"] if found else [])
    assert _codes({"chrome": {"copyright": {"year": 1870}}}) == []


@pytest.mark.parametrize(
    ("site", "publisher", "found"),
    [
        ("Harbour Post", "Harbour Post", False),
        ("Harbour Post", "Harbour Post Ltd", False),
        ("HARBOUR POST", "Harbour Post", False),
        ("Harbour Post", "Harbour Post International", False),
        ("Harbour Post", "Quay Media Group", False),
        ("Theatre Today", "Atre Today", False),
        ("港新聞", "港の新聞", False),
        ("Harbour Post", "harbour post", True),
        ("Harbour Post", "HarbourPost.com", True),
        ("Quai Nord", "quainord.fr", True),
        ("The Harbour Post", "Harbour-Post", True),
    ],
)
def test_a_name_is_another_spelling_or_another_name(site: str, publisher: str, found: bool) -> None:
    record = {"chrome": {"site_name": site}, "publisher": {"name": publisher}}
    assert _codes(record) == (["C103"] if found else [])


def test_a_breadcrumb_that_leads_to_the_same_page_again_is_found() -> None:
    sport = {"label": "Sport", "url": "https://coast.example/sport"}
    for again in (sport, {"label": "Sport"}):
        assert _codes({"chrome": {"breadcrumbs": [sport, again]}}) == ["C104"]
