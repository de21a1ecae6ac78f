"""Headlines: what looks odd and is as careful publishers print it, and where the limits are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd

RULES = ("A203", "A204", "A206", "A207", "A208", "A209")


def _codes(record: dict[str, object]) -> list[str]:
    return sorted(nd.validate(record, select=RULES).counts)


@pytest.mark.parametrize(
    "record",
    [
        {"headline": "Harbour Post wins prize for its ferry series", "chrome": {"site_name": "Harbour Post"}},
        {"headline": "Le quai", "kicker": "Le port", "summary": "Le quai rouvre dimanche."},
        {"headline": "Talks resume", "summary": "Talks resume: what is at stake"},
        {"headline": "港の灯台、百年ぶりに改修へ", "kicker": "港", "summary": ""},
        {"headline": "", "kicker": "", "summary": ""},
        {"headline": " ", "summary": " "},
        {"headline": "Talks resume", "deck": "The first line.\nThe second line."},
        {"headline": "Talks resume", "summary": "One paragraph.\n\nAnother."},
        {"headline": "UNCTAD, UNIDO, UNHCR"},
        {"headline": "Record summer for B&Bs; queues at A&Es; R&D up"},
        {"headline": "ü" * 110},
        {"headline": "港" * 55},
        {"headline": "‘It took one winter to understand the first frost’: the islanders and their pier"},
    ],
)
def test_a_careful_headline_has_no_findings(record: dict[str, object]) -> None:
    assert _codes(record) == []


@pytest.mark.parametrize("text", ["ü" * 111, "港" * 56, "港" * 40 + "a" * 31, "한" * 56, "a" * 109 + "港"])
def test_a_headline_is_as_long_as_it_is_wide(text: str) -> None:
    assert _codes({"headline": text}) == ["A206"]
    assert _codes({"headline": text[:-1]}) == []


@given(st.text("aé港한😀ｱ", max_size=130))
def test_the_quick_look_at_bytes_overlooks_no_long_headline(text: str) -> None:
    width = sum(2 if letter in "港한😀" else 1 for letter in text)
    assert (_codes({"headline": text}) == ["A206"]) == (width > 110)


def test_a_finding_is_at_the_line_that_repeats() -> None:
    (finding,) = nd.validate({"headline": "Talks", "summary": "Talks "}, select=RULES).findings
    assert finding.pointer == "/summary"
