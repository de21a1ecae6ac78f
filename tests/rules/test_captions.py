"""Words of pictures: captions that speak of photographs, and alternative texts that mean one."""

import time
from typing import Any

import pytest

import newsdata as nd

RULES = ("I104", "I105", "I106", "I107", "I108")


def _codes(**image: Any) -> list[str]:
    record = {"headline": "Ferry returns", "body": [{"type": "image", "image": {"alt": "", **image}}]}
    return sorted(nd.validate(record, select=RULES).counts)


@pytest.mark.parametrize(
    "caption",
    [
        "The Saturday ferry at the new pier.",
        "A photo by the water's edge.",
        "The photograph shows the quay in 1931.",
        "Photo: the quay at night, before the lamps came.",
        "She took this photo: it made her famous.",
        "The prize for the best picture (photo of the year) went to an islander.",
        "The old pier (photo from 1970).",
        "In the picture: Ann Lee, Bo Ek and their dog",
        "Das Foto zeigt den Kai. Im Bild: die Fähre am Morgen",
        "Bild oben: der Kai. Bild unten: die Fähre.",
        "La photo de famille des ministres.",
        "Фото на память: команда «Маяк» после матча.",
        "写真は1931年の灯台",
        "Version 2.0 of the harbour plan",
        "harbour.example",
        "Ann Lee's DSC 1 class",
        "IMG, the agency, opened an office.",
        "The label reads ‘© 1931 by the harbour office, all rights of passage reserved to islanders’ and little else",
        "",
        " ",
        "MV Skerry 4711",
        "P 1",
    ],
)
def test_a_careful_caption_has_no_findings(caption: str) -> None:
    assert _codes(caption=caption) == []


@pytest.mark.parametrize(
    "alt",
    [
        "",
        "A white ferry at a wooden pier, seen from the hill",
        "Photo of the year: a ferry in fog",
        "Photo de famille des ministres sur le quai",
        "Foto de archivo del puerto",
        "Foto de familia de los ministros",
        "Foto di gruppo davanti al faro",
        "Bild des Tages: Fähre im Nebel",
        "Imagen de la Virgen a hombros de los pescadores",
        "Imagem de Nossa Senhora da Barca entre redes",
        "A photograph of a house, taped to the pole of a tent",
        "Imaginary harbour, painted on a wall",
        "Picture frames in a shop window",
        "Photographers at the quay",
        "A photo album on a table",
        "Bildschirm mit Fahrplan",
        "Фотографы на причале",
        "灯台の写真を撮る人",
    ],
)
def test_a_careful_alternative_text_has_no_findings(alt: str) -> None:
    assert _codes(alt=alt) == []


@pytest.mark.parametrize(
    ("image", "codes"),
    [
        ({"caption": "The quay. Photo: Ann Lee"}, ["I107"]),
        ({"caption": "The quay. Photo by Ann Lee for Coast News."}, ["I107"]),
        ({"caption": "The quay. (Photograph: Ann Lee/Coast News)"}, ["I107"]),
        ({"caption": "Der Kai. Foto: dpa"}, ["I107"]),
        ({"caption": "Der Kai – Foto: Ann Lee / dpa"}, ["I107"]),
        ({"caption": "Le quai. Crédit photo : Ann Lee"}, ["I107"]),
        ({"caption": "Причал. Фото: Анна Серова / Берег"}, ["I107"]),
        ({"caption": "灯台（写真：森川佳奈）"}, ["I107"]),
        ({"caption": "The quay © Ann Lee"}, ["I107"]),
        ({"caption": "PHOTO: ANN LEE/AP"}, ["I107"]),
        ({"caption": "img_20261122_094107"}, ["I104"]),
        ({"caption": "harbour-wide.webp"}, ["I104"]),
        ({"title": "DSC_0417.JPG"}, ["I104"]),
        ({"alt": "Screen Shot 2026-11-22 at 9.41.07 AM"}, ["I105"]),
        ({"alt": "The image of a pier"}, ["I106"]),
        ({"alt": "Imagen de un muelle"}, ["I106"]),
        ({"alt": "Foto van een kade"}, ["I106"]),
        ({"alt": "A photo of the quay, at dawn"}, ["I106"]),
        ({"alt": "На фотографии причал"}, ["I106"]),
        ({"caption": "Ferry returns"}, ["I108"]),
        ({"alt": "Ferry returns"}, ["I108"]),
    ],
)
def test_what_is_no_caption_is_found(image: dict[str, Any], codes: list[str]) -> None:
    assert _codes(**image) == codes


def test_an_empty_caption_is_no_empty_headline() -> None:
    record = {"headline": "", "body": [{"type": "image", "image": {"alt": "", "caption": ""}}]}
    assert not nd.validate(record, select=["I108"]).findings


def test_a_caption_of_a_megabyte_takes_no_longer_than_reading_it() -> None:
    started = time.perf_counter()
    for text in ("Photo: " + "Ann " * 250_000, "(Photo: " * 125_000, "© A " * 250_000, "a" * 1_000_000):
        _codes(caption=text, alt=text)
    assert time.perf_counter() - started < 20
