"""Datelines, and openings that only look like one."""

import pytest

from newsdata.formats.capture.datelines import split_dateline


@pytest.mark.parametrize(
    ("dateline", "separator"),
    [
        ("LONDON (Reuters)", " - "),
        ("BERLIN, 4 July (dpa)", " – "),
        ("KIEL, 4. Juli (dpa)", " – "),
        ("PARIS", " — "),
        ("PARIS", "\u00a0— "),
        ("KYIV, Ukraine (AP)", " — "),
        ("ST. LOUIS (AP)", " — "),
        ("WASHINGTON, D.C.", " — "),
        ("NEW YORK, July 4 (Reuters)", " - "),
        ("LOS ANGELES (City News Service)", " — "),
        ("Berlin (dpa)", " - "),
        ("Hamburg/Berlin (dpa/lno)", " - "),
        ("MADRID, 4 jul (EFE)", ".- "),
        ("(ANSA) - ROMA, 04 LUG", " - "),
        ("МОСКВА, 4 июля (ТАСС)", " — "),
        ("МОСКВА, 4 июля. /ТАСС/.", " "),
        ("新华社北京7月4日电", " "),
        ("新华社北京7月4日电", ""),
        ("［東京　４日　ロイター］", " - "),
    ],
)
def test_a_dateline_is_parted_from_its_text(dateline: str, separator: str) -> None:
    page = f"{dateline}{separator}The ships sailed on Sunday, officials said."

    assert split_dateline(page) == (len(dateline), len(dateline + separator))


@pytest.mark.parametrize(
    "text",
    [
        "BREAKING — The ships sailed.",
        "UPDATE – The ships sailed.",
        "EXKLUSIV - Die Schiffe fahren.",
        "NATO — The alliance met on Sunday.",
        "PARIS — its mayor and its river — has changed.",
        "Berlin – Die Stadt schläft.",
        "In Paris (France) - The ships sailed.",
        "The U.S. - and others - met.",
        "A — B",
        "PARIS — ",
        "",
        " — The ships sailed.",
        "(" * 90,
    ],
)
def test_an_opening_that_names_no_place_is_text(text: str) -> None:
    assert split_dateline(text) is None
