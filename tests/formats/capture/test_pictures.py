"""Captions with a credit, and paragraphs that only end in brackets."""

from typing import Any

import pytest

from newsdata.formats.capture.reader import read_text

TEXT = "The first boat left at five in the morning, with the post and the bread on board."
CAPTION = "Lorries wait on the quay at dawn."


def blocks_of(*pieces: str) -> list[dict[str, Any]]:
    fields = read_text("\n\n".join(["Ferries sail again", "By Ann Lee", TEXT, *pieces, TEXT]))
    body: list[dict[str, Any]] = fields["body"]
    return body[1:-1]


@pytest.mark.parametrize(
    ("separator", "credit"),
    [
        (" ", "(Bo Ek/Harbour Agency via Getty Images)"),
        (" ", "(Port Ellery Lifeboat via AP)"),
        (" ", "[Bo Ek/Reuters]"),
        (" ", "(AP)"),
        (" ", "(Foto: Jan Holm/dpa)"),
        (" ", "Photo: Bo Ek/AP"),
        (" ", "Photograph: Bo Ek/PA"),
        (" | ", "Foto: Jan Holm"),
        ("\u00a0", "Crédit : Paul Lenoir"),
        (" ", "Fot. Ewa Zielona/PAP"),
        (" ", "Фото: Анна Лесная"),
        ("", "写真：港湾新聞"),
        (" ", "REUTERS/Bo Ek"),
        ("", "Credit...Bo Ek for The Harbour Post"),
        (" ", "© Bo Ek"),
    ],
)
def test_a_credit_at_its_end_makes_a_caption(separator: str, credit: str) -> None:
    (block,) = blocks_of(CAPTION + separator + credit)

    assert block["type"] == "image"
    assert (block["image"]["caption"], block["image"]["credit"]) == (CAPTION, credit)


@pytest.mark.parametrize(
    "text",
    [
        "The company says that it will pay for the damage (see below).",
        "The company says that it will pay for all of the damage. (It did not say when.)",
        "The mayor (an independent) spoke. The clerk took notes (for an hour or two)",
        "There is one photo: a boat in the harbour, with nobody on board at all.",
        "He signed the paper with the letters of his name and of his town (B. E., Port Ellery).",
        "She calls it une photo de famille, and nobody in the room laughed at that.",
        "The numbers came from the port, as ever. (1, 2)",
    ],
)
def test_a_paragraph_that_names_no_source_stays_one(text: str) -> None:
    assert [block["type"] for block in blocks_of(text)] == ["paragraph"]


def test_the_last_paragraph_may_end_with_its_agency() -> None:
    body = read_text(f"Ferries sail again\n\nBy Ann Lee\n\n{TEXT}\n\n{TEXT} (AP)")["body"]

    assert [block["type"] for block in body] == ["paragraph", "paragraph"]


def test_a_line_above_a_caption_is_its_title() -> None:
    (block,) = blocks_of(f"The quay\n{CAPTION} (AP)")

    assert block["image"]["title"] == "The quay"


def test_a_credit_may_stand_on_a_line_of_its_own() -> None:
    (block,) = blocks_of(f"The quay\n{CAPTION}\nPhoto: Bo Ek/AP")

    assert {key: block["image"][key] for key in ("title", "caption", "credit")} == {
        "title": "The quay",
        "caption": CAPTION,
        "credit": "Photo: Bo Ek/AP",
    }


def test_a_credit_may_stand_above_its_caption() -> None:
    (block,) = blocks_of("Image source, Getty Images\nImage caption, Lorries on the quay")

    assert block["image"]["credit"] == "Image source, Getty Images"
    assert block["image"]["caption"] == "Image caption, Lorries on the quay"


def test_pictures_in_a_row_are_a_gallery() -> None:
    (block,) = blocks_of("In pictures: the quay", f"{CAPTION} (Bo Ek/AP)", f"2 of 2\n{CAPTION} (Cy Dow/AP)")

    assert block["type"] == "gallery"
    assert block["title"] == "In pictures: the quay"
    assert [image.get("title") for image in block["images"]] == [None, "2 of 2"]


def test_a_paragraph_of_nothing_but_brackets_takes_no_time() -> None:
    assert blocks_of("(" * 100_000 + ")" * 100_000, "Photo: " * 50_000)
