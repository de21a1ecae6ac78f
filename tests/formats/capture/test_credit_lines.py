"""Bylines, and lines that only begin like one."""

import pytest

from newsdata.formats.capture.credit_lines import byline_role
from newsdata.formats.capture.reader import read_text

TEXT = "The first boat left at five in the morning, with the post and the bread on board."


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("By Ann Lee", "author"),
        ("by admin", "author"),
        ("BY ANN LEE AND BO EK", "author"),
        ("By Ann Lee, Transport Correspondent", "author"),
        ("By J. R. Holm Jr.", "author"),
        ("Von Anna Berg und Jan Holm", "author"),
        ("Par Élise Moreau", "author"),
        ("Door Piet de Boer", "author"),
        ("Autor: Ewa Zielona", "author"),
        ("Автор: Анна Лесная", "author"),
        ("بقلم ليلى حداد", "author"),
        ("记者 林晓晨", "author"),
        ("Posted by admin", "poster"),
        ("Photographs by Bo Ek", "photographer"),
        ("Translated by Cy Dow", "translator"),
        ("Edited by Cy Dow", "editor"),
    ],
)
def test_a_byline_says_what_its_people_did(text: str, role: str) -> None:
    assert byline_role(text) == role


@pytest.mark.parametrize(
    "text",
    [
        "By the numbers: what a strike costs",
        "By 2030 the boats will run on air",
        "By dawn, all had left.",
        "Von Trapp besucht den Hafen",
        "Por qué no sale el barco",
        "Di Maio: nessun ritardo",
        "Bye Bye",
        "By",
        "By " + "Ann " * 90,
    ],
)
def test_a_line_that_names_nobody_is_no_byline(text: str) -> None:
    assert byline_role(text) is None


def bylines_of(*lines: str) -> list[tuple[str | None, str | None]]:
    fields = read_text("\n\n".join(["Ferries sail again after eleven days", *lines, TEXT]))
    return [(byline.get("role"), byline.get("text")) for byline in fields.get("bylines", [])]


def test_authors_on_lines_of_their_own_are_bylines_of_their_own() -> None:
    assert bylines_of("By Ann Lee\nBy Bo Ek") == [("author", "By Ann Lee"), ("author", "By Bo Ek")]


def test_a_line_that_goes_on_with_a_byline_belongs_to_it() -> None:
    assert bylines_of("By Ann Lee\nand Bo Ek") == [("author", "By Ann Lee\nand Bo Ek")]
    assert bylines_of("By Ann Lee\nTransport correspondent") == [("author", "By Ann Lee\nTransport correspondent")]


def test_a_name_with_a_date_beside_it_is_a_byline() -> None:
    assert bylines_of("Ann Lee\nJuly 4, 2026") == [("author", "Ann Lee")]
    assert bylines_of("Ann Lee | July 4, 2026 | 4 min read") == [("author", "Ann Lee")]


def test_of_two_bylines_around_the_deck_the_label_names_the_poster() -> None:
    deck = "The islands have bread again"

    assert bylines_of("by webteam", deck, "By Ann Lee") == [("poster", "by webteam"), ("author", "By Ann Lee")]


@pytest.mark.parametrize(
    "lines",
    [
        ("By Bo Ek", "The islands have bread again", "By Ann Lee"),  # no label: both are set as bylines are
        ("by bo ek", "By Ann Lee"),  # no deck between them
        ("by webteam", "The islands have bread again"),  # it is the only one
    ],
)
def test_without_all_its_signs_nobody_is_called_the_poster(lines: tuple[str, ...]) -> None:
    assert {role for role, _ in bylines_of(*lines)} == {"author"}


def test_blog_software_says_who_posted() -> None:
    assert bylines_of("Posted on July 4, 2026 by admin") == [("poster", "by admin")]
    assert bylines_of("Posted by admin") == [("poster", "Posted by admin")]


def test_a_byline_far_below_the_headline_is_text() -> None:
    assert read_text(f"Ferries sail again\n\n{TEXT}\n\n{TEXT}\n\nBy Ann Lee\n\n{TEXT}").get("bylines") is None
