"""Credit lines: agencies, publishers and addresses that are what they are said to be."""

from typing import Any

import pytest

import newsdata as nd

RULES = ("B101", "B102", "B104", "B106", "B107", "B108", "B109")


def _codes(record: dict[str, Any]) -> list[str]:
    return sorted(nd.validate(record, select=RULES).counts)


def _of(**person: str) -> dict[str, Any]:
    return {"bylines": [{"people": [person]}], "publisher": {"name": "Coast Gazette"}}


@pytest.mark.parametrize(
    "record",
    [
        _of(name="Reuters", kind="organisation"),
        _of(name="Reuters"),
        _of(name="Antara", kind="person"),
        _of(name="By & Havn", kind="organisation"),
        _of(name="Byron Lee", kind="person"),
        _of(name="James T. Hollis 3rd", kind="person"),
        _of(name="Jessamy 8. Tran", kind="person"),
        {"bylines": [{"people": [{"name": "Mara Quill", "kind": "person"}]}], "publisher": {"name": "Mara Quill"}},
        _of(name="Aishwarya Rai", kind="person"),
        _of(name="Coast Gazette", kind="organisation"),
        _of(name="Coast Gazette"),
        _of(name="Ann Coast", kind="person"),
        _of(name="ТАСС", kind="organisation"),
        _of(name="Morag Tennant", email="morag.tennant+desk@coast-gazette.example"),
        _of(name="Jürgen Ähre", email="jürgen@küste.example"),
        _of(name="Ōta", email="o'brien_1@mail.coast.example"),
        {"bylines": [{"text": "Ann Lee", "role": "author"}, {"text": "Ann Lee", "role": "photographer"}]},
        {"bylines": [{"people": [{"name": "Ann Lee"}]}, {"people": [{"name": "Ann Lee"}], "role": "editor"}]},
        {"bylines": [{"text": "森川 佳奈"}, {"text": "森川 佳奈 写真"}]},
    ],
)
def test_a_careful_credit_has_no_findings(record: dict[str, Any]) -> None:
    assert _codes(record) == []


@pytest.mark.parametrize(
    "email",
    ["ann", "ann@coast", "@coast.example", "ann@@coast.example", "ann lee@coast.example", "Ann <ann@coast.example>",
     "ann@coast.example ", "ann@coast.example.", "ann@coast.example, bo@coast.example"],
)  # fmt: skip
def test_what_cannot_be_sent_to_is_found(email: str) -> None:
    assert _codes(_of(name="Ann Lee", email=email)) == ["B108"]


@pytest.mark.parametrize("agency", ["AFP", "dpa", "Agence France-Presse", "ТАСС", "新华社", "연합뉴스"])
def test_an_agency_is_no_person(agency: str) -> None:
    assert _codes(_of(name=agency, kind="person"))[-1] == "B106"


def test_a_finding_is_at_the_line_that_comes_again() -> None:
    record = {"bylines": [{"text": "By Ann Lee"}, {"text": "By Bo Ek"}, {"text": "By Ann Lee"}]}
    (finding,) = nd.validate(record, select=RULES).findings
    assert finding.pointer == "/bylines/2/text"


@pytest.mark.parametrize("name", ["Ada Reyes 3", "Ada Reyes2", "Ada 12 Reyes", "4 Ada Reyes"])
def test_a_digit_in_a_persons_name_is_found(name: str) -> None:
    assert _codes(_of(name=name, kind="person")) == ["B102"]


def test_a_publisher_with_two_names_is_one_finding() -> None:
    record = {**_of(name="Coast Gazette", kind="person"), "chrome": {"site_name": "COAST GAZETTE"}}
    assert nd.validate(record, select=RULES).counts == {"B107": 1}
