"""Credit lines say whom they name, case by case; the cases are in tests/conformance/credits."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from newsdata.models import Byline, Image
from newsdata.models.credits import read_byline, read_credit

CASES = Path(__file__).parents[1] / "conformance" / "credits"

LONG = 2000
"""As long as a credit line may be."""


def _cases(name: str) -> list[Any]:
    cases = map(json.loads, (CASES / name).read_text(encoding="utf-8").splitlines())
    return [pytest.param(case, id=case["about"]) for case in cases]


@pytest.mark.parametrize("case", _cases("bylines.jsonl"))
def test_a_byline_names_its_people(case: dict[str, Any]) -> None:
    assert read_byline(case["text"]) == (case.get("role"), case["people"])


@pytest.mark.parametrize("case", _cases("picture-credits.jsonl"))
def test_a_credit_names_its_creators_and_suppliers(case: dict[str, Any]) -> None:
    assert read_credit(case["text"]) == (case["creators"], case["suppliers"])


def test_the_line_is_kept_beside_what_is_read_from_it() -> None:
    byline = Byline.parse("Photographs by Ann Lee, AP")
    assert byline.text == "Photographs by Ann Lee, AP"
    assert byline.role == "photographer"
    assert byline.people[0].model_dump(exclude_defaults=True) == {
        "name": "Ann Lee",
        "kind": "person",
        "affiliation": "AP",
    }
    image = Image.parse_credit("(Ann Lee/AFP via Getty Images)")
    assert (image.credit, image.creators) == ("(Ann Lee/AFP via Getty Images)", ("Ann Lee",))
    assert image.suppliers == ("AFP", "Getty Images")


def test_the_caller_may_know_the_role_better() -> None:
    assert Byline.parse("By Ann Lee", role="poster").role == "poster"
    assert Byline.parse("Photographs by Ann Lee", role="author").role == "author"


@pytest.mark.parametrize("length", [LONG + 1, 1_000_000])
def test_a_text_is_no_credit_line(length: int) -> None:
    text = ("By Ann Lee and Bo Ek, AP. " * (length // 20))[:length]
    assert read_byline(text) == (None, [])
    assert read_credit(text) == ([], [])


HARD = ["Ab and ", "Ann Lee, ", "a: ", "x by ", " ", "(", "s' ", "a@", ".", "1 ", "A", "Ann Lee of ", " - ", "\n", "A/"]
HARD += [
    "the ",
    "a-",
    "www.",
    "Editor Ann ",
    "Von Ann ",
    "May 4 ",
    "Photo: Ann. ",
    "The Ann ",
    "Dr. ",
    "Ann's ",
    "a@b.c ",
]


@pytest.mark.parametrize("text", HARD)
def test_no_line_takes_long(text: str) -> None:
    line = (text * LONG)[:LONG]
    start = time.process_time()
    read_byline(line)
    read_credit(line)
    assert time.process_time() - start < 1
