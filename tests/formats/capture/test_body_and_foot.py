"""Blocks between the paragraphs, and what stands below the article."""

from typing import Any

import pytest

from newsdata.formats.capture.foot import copyright_holder
from newsdata.formats.capture.reader import read_text

TEXT = "The first boat left at five in the morning, with the post and the bread on board."


def blocks_of(*pieces: str) -> list[dict[str, Any]]:
    body: list[dict[str, Any]] = read_text("\n\n".join(["Ferries sail again", "By Ann Lee", TEXT, *pieces, TEXT]))[
        "body"
    ]
    return body[1:-1]


def modules_below(*pieces: str) -> list[dict[str, Any]]:
    fields = read_text("\n\n".join(["Ferries sail again", "By Ann Lee", TEXT, TEXT, *pieces]))
    assert len(fields["body"]) == 2
    modules: list[dict[str, Any]] = fields["chrome"]["modules"]
    return modules


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("What the crews won", {"type": "heading", "text": "What the crews won"}),
        ("He declined.", {"type": "paragraph", "text": "He declined."}),
        ("* * *", {"type": "divider"}),
        ("-----", {"type": "divider"}),
        ("Correction: The name was wrong.", {"type": "note", "kind": "correction"}),
        ("Editor's note: The name was changed.", {"type": "note", "kind": "editor"}),
        ("This article has been updated with new numbers.", {"type": "note", "kind": "update"}),
        ("Anmerkung der Redaktion: Der Name war falsch.", {"type": "note", "kind": "editor"}),
        ("Corrections are never easy, said the mayor.", {"type": "paragraph"}),
        ("“Bread.”\n— Ann Lee, baker", {"type": "quote", "kind": "pull", "attribution": "Ann Lee, baker"}),
        ("“Bread.”\nAnn Lee, baker", {"type": "quote", "text": "“Bread.”", "attribution": "Ann Lee, baker"}),
        ("«Brot.» — Ann Lee", {"type": "quote", "text": "«Brot.»", "attribution": "Ann Lee"}),
        ("“Bread,” she said. “And salt.”", {"type": "paragraph"}),
        ("• one\n• two", {"type": "list", "kind": "unordered", "items": [{"text": "one"}, {"text": "two"}]}),
        ("3. one\n4. two", {"type": "list", "kind": "ordered", "items": [{"text": "one"}, {"text": "two"}]}),
        ("- one\n  - two", {"type": "list", "items": [{"text": "one"}, {"text": "two", "level": 2}]}),
        ("— Bread? she asked.", {"type": "paragraph"}),
        ("a\tb\nc\td", {"type": "table", "rows": [["a", "b"], ["c", "d"]]}),
        ("Read more: Bread at last", {"type": "links", "title": "Read more:", "links": [{"label": "Bread at last"}]}),
        ("Related\nBread at long last", {"type": "links", "title": "Related"}),
    ],
)  # fmt: skip
def test_a_block_is_known_by_its_form(text: str, block: dict[str, Any]) -> None:
    (found,) = blocks_of(text)

    assert {key: found.get(key) for key in block} == block


def test_numbers_that_do_not_rise_are_no_list() -> None:
    assert {block["type"] for block in blocks_of("1. one\n1. one")} == {"paragraph"}


@pytest.mark.parametrize("text", ["Advertisement", "ANZEIGE", "Publicité", "Реклама", "广告"])
def test_the_mark_of_an_advertisement_is_no_text(text: str) -> None:
    fields = read_text(f"Ferries sail again\n\nBy Ann Lee\n\n{TEXT}\n\n{text}\n\n{TEXT}")

    assert len(fields["body"]) == 2
    assert fields["chrome"]["modules"] == [{"kind": "advertisement", "text": text}]


@pytest.mark.parametrize(
    ("text", "module"),
    [
        ("Share\nFacebook\nCopy link",
         {"kind": "share", "heading": "Share", "links": [{"label": "Facebook"}, {"label": "Copy link"}]}),
        ("Facebook | X | WhatsApp",
         {"kind": "share", "links": [{"label": "Facebook"}, {"label": "X"}, {"label": "WhatsApp"}]}),
        ("Sign up for our newsletter", {"kind": "newsletter", "text": "Sign up for our newsletter"}),
        ("Latest News\nBread at last",
         {"kind": "latest", "heading": "Latest News", "links": [{"label": "Bread at last"}]}),
        ("Lesen Sie auch: Endlich Brot",
         {"kind": "related", "heading": "Lesen Sie auch:", "links": [{"label": "Endlich Brot"}]}),
        ("12 Kommentare\nEndlich!\nNa ja.",
         {"kind": "comments", "heading": "12 Kommentare", "text": "Endlich!\nNa ja."}),
        ("Tags: bread, boats", {"kind": "other", "text": "Tags: bread, boats"}),
        ("Impressum | Datenschutz", {"kind": "footer", "links": [{"label": "Impressum"}, {"label": "Datenschutz"}]}),
        ("Ann Lee is a reporter in Port Ellery and has covered the boats for ten years.", {"kind": "other"}),
    ],
)  # fmt: skip
def test_a_module_below_the_article_is_known_by_its_words(text: str, module: dict[str, Any]) -> None:
    (found,) = modules_below(text)

    assert {key: found.get(key) for key in module} == module


def test_the_line_under_the_logo_is_the_tagline() -> None:
    foot = "Harbour Post Logo\nThe Harbour Post has printed what the tide brings since 1871."
    chrome = read_text(f"Ferries sail again\n\n{TEXT}\n\n{foot}")["chrome"]

    assert chrome["logo"] == {"alt": "Harbour Post Logo"}
    assert chrome["tagline"].startswith("The Harbour Post has")


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("© Copyright 2026, All Rights Reserved | U.S. Harbour News", "U.S. Harbour News"),
        ("© 2019–2026 Harbour Post Ltd. All rights reserved.", "Harbour Post Ltd"),
        ("© 2026 The Harbour Post. All rights reserved.", "The Harbour Post"),
        ("Copyright (c) 2026 by Harbour Post", "Harbour Post"),
        ("© Harbour Post 2026", "Harbour Post"),
        ("© 2026 La Gazette des Îles – Tous droits réservés", "La Gazette des Îles"),
        ("© 2026 Портовый вестник. Все права защищены.", "Портовый вестник"),
        ("© 2026 海港晨报 版权所有", "海港晨报"),
        ("© 2026. All rights reserved.", None),
        ("©", None),
    ],
)
def test_a_copyright_line_names_its_holder_or_nobody(line: str, holder: str | None) -> None:
    assert copyright_holder(line) == holder


def test_a_copyright_line_has_the_last_year_that_it_names() -> None:
    fields = read_text(f"Ferries sail again\n\n{TEXT}\n\n© 2019–2026 Harbour Post")

    assert fields["chrome"]["copyright"] == {
        "text": "© 2019–2026 Harbour Post",
        "year": 2026,
        "holder": "Harbour Post",
    }


@pytest.mark.parametrize(
    "text",
    [
        "The baker gave the children all the cookies that were left, and nobody asked her for a reason.",
        "Ann Lee, the harbour master, found the letter in her inbox and read it to the crews on Sunday.",
        "The council will read the comments of the public in the autumn, the clerk said on Thursday.",
    ],
)
def test_a_text_that_only_mentions_what_pages_have_is_text(text: str) -> None:
    for page in (f"{TEXT}\n\n{text}", f"{text}\n\n{TEXT}", text):
        fields = read_text(f"Ferries sail again\n\nBy Ann Lee\n\n{page}\n\nLatest News")

        assert {block["type"] for block in fields["body"]} == {"paragraph"}
        assert [module["kind"] for module in fields["chrome"]["modules"]] == ["latest"]
