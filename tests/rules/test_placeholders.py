"""Placeholders: short and odd headlines that were meant, and words of programs that are words."""

import pytest

import newsdata as nd

RULES = ("A210", "A211", "A212")


def _codes(record: dict[str, object]) -> list[str]:
    return sorted(nd.validate(record, select=RULES).counts)


@pytest.mark.parametrize(
    "headline",
    [
        "Test", "404 Not Found", "Nachrichten", "Sans titre", "無題", "  untitled ", "ERROR 404: page not found",
        "503 Service Temporarily Unavailable", "Access Denied", "{{ title }}", "Talks in ${city}", "null",
    ],
)  # fmt: skip
def test_what_nobody_wrote_is_found(headline: str) -> None:
    assert _codes({"headline": headline})


@pytest.mark.parametrize(
    "headline",
    [
        "Home at last",
        "The news from Skerry Bay",
        "Test match ends in a draw",
        "Testing times",
        "Untitled no more: a painting gets its name back",
        "404 homes without power",
        "404 ferries found their port",
        "502 days at sea",
        "Access denied to the quay",
        "Not found: the missing bell",
        "Error of judgement",
        "Wie ein Fehler 404 zum Kunstwerk wurde",
        "Null Bock auf Hafen",
        "None of the above",
        "Nan's kitchen",
        "Nyheter från hamnen",
        "Haus, Hof {und} Hafen",
        "Kurz & gut: 100 % Hafen",
        "$5 for a ferry",
        "Новости порта: причал открыт",
        "Lorem, a village in the hills",
        "Lorem ipsum: the text that nobody reads turns 500",
    ],
)
def test_a_careful_headline_is_left_alone(headline: str) -> None:
    assert _codes({"headline": headline}) == []


@pytest.mark.parametrize(
    "record",
    [
        {"bylines": [{"text": "By Jennifer Null", "people": [{"name": "Jennifer Null"}]}]},
        {"bylines": [{"people": [{"name": "Null"}]}]},
        {"tags": ["undefined behaviour", "none", "null values"]},
        {"body": [{"type": "paragraph", "text": "Write {{ title }} and ${name} in the template."}]},
        {"body": [{"type": "code", "text": "null"}]},
        {"body": [{"type": "table", "rows": [["None", "{{ cell }}"]]}]},
        {"headline": "Home", "genre": "poem"},
        {"headline": "Untitled", "genre": "Poetry"},
        {"extensions": {"cms": {"title": "{{ title }}"}}},
    ],
)
def test_what_is_about_programs_is_left_alone(record: dict[str, object]) -> None:
    assert _codes({"headline": "Talks resume", **record}) == []


@pytest.mark.parametrize(
    ("record", "pointer"),
    [
        ({"tags": ["a", "undefined"]}, "/tags/1"),
        ({"body": [{"type": "image", "image": {"caption": "[object Object]"}}]}, "/body/0/image/caption"),
        ({"body": [{"type": "image", "image": {"alt": "", "credit": "null"}}]}, "/body/0/image/credit"),
    ],
)
def test_a_finding_is_where_the_word_is(record: dict[str, object], pointer: str) -> None:
    assert {finding.pointer for finding in nd.validate(record, select=["A212"]).findings} == {pointer}
