"""Every refusal of the models has a code, words that quote the value, and a remedy where there is one."""

from typing import Any

import pytest
from pydantic import ValidationError

from newsdata.codes import CODES
from newsdata.faults import faults
from newsdata.jsontext import pointer
from newsdata.models import Article

CASES: dict[str, tuple[Any, str, str, str, str]] = {
    "a field of another tool": ({"title": "x"}, "A001", "/title", "title", "headline"),
    "a misspelt field": ({"headlin": "x"}, "A001", "/headlin", "headlin", "did you mean headline?"),
    "a field nobody knows": ({"zzz": 1}, "A001", "/zzz", "zzz", "extensions"),
    "a misspelt field deep down": (
        {"body": [{"type": "image", "image": {"widht": 1}}]}, "A001", "/body/0/image/widht", "an image", "width",
    ),
    "a number for an id": ({"id": 4711}, "A002", "/id", "4711", "quotes"),
    "a string for a list": ({"tags": "a, b"}, "A002", "/tags", "'a, b'", "[ ]"),
    "a string for bylines": ({"bylines": "By Ann Lee"}, "A002", "/bylines", "'By Ann Lee'", '[{"text": "By …"}]'),
    "null in a list": ({"tags": ["a", None]}, "A002", "/tags/1", "tags[1] is null", ""),
    "a quoted number": ({"urgency": "3"}, "A002", "/urgency", "'3'", "without quotes"),
    "a float for an integer": ({"urgency": 3.0}, "A002", "/urgency", "3.0", "point"),
    "a number for a time": ({"published": 1688464800}, "A002", "/published", "1688464800", "string"),
    "a string for a part": ({"chrome": "x"}, "A002", "/chrome", "'x'", ""),
    "a block without text": ({"body": [{"type": "paragraph"}]}, "A003", "/body/0", "a paragraph has no text", ""),
    "an empty id": ({"id": ""}, "A004", "/id", "empty", "leave it out"),
    "an urgency of ten": ({"urgency": 10}, "A005", "/urgency", "10", "from 1"),
    "a negative width": (
        {"body": [{"type": "image", "image": {"width": -1}}]}, "A005", "/body/0/image/width", "-1, less than 0", "",
    ),
    "an unknown word": (
        {"body": [{"type": "quote", "text": "", "kind": "big"}]}, "A006", "/body/0/kind", "'big'", "pull",
    ),
    "a long separator": ({"chrome": {"layout": [{"after": "x" * 41}]}}, "A007", "/chrome/layout/0/after", "40", ""),
    "an unknown block": ({"body": [{"type": "para"}]}, "A008", "/body/0", "'para'", "paragraph"),
    "a block without a type": ({"body": [{"text": "x"}]}, "A008", "/body/0", "type", "paragraph"),
    "a mark beyond its text": (
        {"body": [{"type": "paragraph", "text": "ab", "marks": [{"start": 0, "end": 3, "kind": "strong"}]}]},
        "A009", "/body/0/marks", "3", "code points",
    ),
    "an empty mark": (
        {"body": [{"type": "paragraph", "text": "ab", "marks": [{"start": 1, "end": 1, "kind": "strong"}]}]},
        "A009", "/body/0/marks", "empty", "",
    ),
    "a surrogate in an extension": ({"extensions": {"a": "\ud83d"}}, "A010", "/extensions", "surrogate", ""),
    "a time in words": ({"published": "4 July"}, "D001", "/published", "4 July", "ISO 8601"),
    "nanoseconds": ({"published": "2026-01-01T00:00:00.123456789Z"}, "D001", "/published", "six digits", ""),
    "a time without a zone": ({"published": "2026-01-01T00:00"}, "D002", "/published", "2026-01-01T00:00", "+01:00"),
    "a day that is not": ({"published": "2026-02-30"}, "D003", "/published", "2026-02-30", ""),
    "half of a pair": ({"headline": "\ud83d"}, "J007", "/headline", "headline", "both halves"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_refusal_becomes_a_finding_that_quotes_and_helps(name: str) -> None:
    values, code, place, says, helps = CASES[name]
    with pytest.raises(ValidationError) as caught:
        Article.model_validate(values)
    (fault,) = faults(caught.value, Article)
    assert (fault.code, pointer(fault.path)) == (code, place)
    assert says in fault.message
    assert helps in f"{fault.message} {fault.hint or ''}"


def test_every_code_of_the_models_has_a_case() -> None:
    of_models = {code for code in CODES if code[0] in "AD"} - {"A011"}
    assert of_models <= {code for _, code, *_ in CASES.values()}


def test_a_models_own_words_are_kept() -> None:
    from pydantic import field_validator

    class Shouting(Article):
        """An article whose headline shouts."""

        @field_validator("headline")
        @classmethod
        def _loud(cls, value: str) -> str:
            if value != value.upper():
                raise ValueError("shout, please")
            return value

    with pytest.raises(ValidationError) as caught:
        Shouting.model_validate({"headline": "quiet"})
    (fault,) = faults(caught.value, Shouting)
    assert fault.code == "A011"
    assert "shout, please" in fault.message


def test_a_long_value_is_cut() -> None:
    with pytest.raises(ValidationError) as caught:
        Article.model_validate({"published": "x" * 1000, "tags": "y" * 1000})
    assert all(len(fault.message) < 250 for fault in faults(caught.value, Article))
