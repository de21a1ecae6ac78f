"""Breadcrumbs, kicker, headline and deck, in the orders that pages have them."""

from typing import Any

import pytest

from newsdata.formats.capture.reader import read_text

TEXT = "The first boat left at five in the morning, with the post and the bread on board."
HEADLINE = "Ferries sail again after eleven days"


def read(*pieces: str) -> dict[str, Any]:
    return read_text("\n\n".join([*pieces, TEXT, TEXT]))


@pytest.mark.parametrize(
    "separator", [" » ", " > ", " › ", " / ", " | ", ">", " → ", "\n>\n", "\n> ", " >\n", "\u00a0»\u00a0"]
)
def test_a_trail_from_the_home_page_is_breadcrumbs(separator: str) -> None:
    fields = read(separator.join(["Home", "World", "Islands"]), HEADLINE)

    assert [crumb["label"] for crumb in fields["chrome"]["breadcrumbs"]] == ["Home", "World", "Islands"]
    assert fields["chrome"]["breadcrumb_separator"] == separator
    assert fields["headline"] == HEADLINE


def test_a_trail_to_the_headline_is_breadcrumbs() -> None:
    fields = read(f"Ports / {HEADLINE}", HEADLINE)

    assert [crumb["label"] for crumb in fields["chrome"]["breadcrumbs"]] == ["Ports", HEADLINE]


def test_a_headline_cut_short_in_the_breadcrumbs_is_found() -> None:
    fields = read("Home » Ferries sail again…", "Islands in need", HEADLINE)

    assert fields["headline"] == HEADLINE
    assert fields["chrome"]["breadcrumbs"][-1] == {"label": "Ferries sail again…"}


def test_lines_down_to_the_headline_are_breadcrumbs() -> None:
    fields = read(f"Home\nWorld\n{HEADLINE}", HEADLINE)

    assert [crumb["label"] for crumb in fields["chrome"]["breadcrumbs"]] == ["Home", "World", HEADLINE]
    assert fields["chrome"]["breadcrumb_separator"] == "\n"


def test_a_line_of_sections_is_a_menu_and_no_trail() -> None:
    fields = read("News | Sport | Weather | Tides", HEADLINE)

    (menu,) = fields["chrome"]["modules"]
    assert menu["kind"] == "navigation"
    assert [link["label"] for link in menu["links"]] == ["News", "Sport", "Weather", "Tides"]
    assert "breadcrumbs" not in fields["chrome"]


@pytest.mark.parametrize("kicker", ["PORTS", "Opinion", "War at sea:", "Port Ellery", "社会"])
def test_a_label_above_the_headline_is_a_kicker(kicker: str) -> None:
    headline = HEADLINE if kicker.isascii() else "十一日ぶりにフェリー再開へ、乗組員が新勤務表を承認"
    fields = read(kicker, headline, "By Ann Lee")

    assert (fields["kicker"], fields["headline"]) == (kicker, headline)


def test_a_short_headline_above_a_deck_is_no_kicker() -> None:
    fields = read("Talks resume", "Harbour and union meet on Sunday after eleven days of silence", "By Ann Lee")

    assert fields["headline"] == "Talks resume"
    assert fields["deck"] == "Harbour and union meet on Sunday after eleven days of silence"


@pytest.mark.parametrize(
    "deck", ["The islands have bread again", "The islands have bread again. Nobody knows for how long."]
)
def test_what_stands_between_headline_and_byline_is_the_deck(deck: str) -> None:
    assert read(HEADLINE, deck, "By Ann Lee")["deck"] == deck


def test_a_first_paragraph_is_no_deck() -> None:
    fields = read(HEADLINE)

    assert "deck" not in fields
    assert len(fields["body"]) == 2


def test_the_name_of_the_site_above_the_headline_is_told_by_the_copyright_line() -> None:
    fields = read_text(f"The Harbour Post\n\n{HEADLINE}\n\nBy Ann Lee\n\n{TEXT}\n\n© 2026 Harbour Post Ltd.")

    assert fields["chrome"]["site_name"] == "The Harbour Post"
    assert fields["headline"] == HEADLINE


def test_the_question_about_cookies_is_no_text_of_the_article() -> None:
    fields = read("We use cookies to make this page slower.\nAccept all\nReject", HEADLINE, "By Ann Lee")

    (consent,) = fields["chrome"]["modules"]
    assert consent["kind"] == "consent"
    assert [link["label"] for link in consent["links"]] == ["Accept all", "Reject"]
    assert fields["headline"] == HEADLINE


def test_one_line_is_a_headline() -> None:
    assert read_text("Talks resume\n")["headline"] == "Talks resume"


@pytest.mark.parametrize(
    "page",
    [
        "milk\neggs\nbread",
        "Milk\n\nEggs\n\nBread",
        f"{TEXT}\n\n{TEXT}",
        '{\n  "a": 1\n}',
        "2026-07-04 09:00:01 INFO started.\n2026-07-04 09:00:02 WARN stopped.",
        "one\ntwo " * 40,
    ],
)
def test_a_text_that_is_no_article_has_no_headline_and_no_furniture(page: str) -> None:
    fields = read_text(page)

    assert set(fields) <= {"body", "chrome"}
    assert set(fields["chrome"]) == {"layout"}
    assert {block["type"] for block in fields["body"]} == {"paragraph"}
