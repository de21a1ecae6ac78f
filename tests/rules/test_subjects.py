"""Tags and subjects: names with commas, and topics that have only a code."""

from typing import Any

import pytest

import newsdata as nd


def _codes(record: dict[str, Any]) -> list[str]:
    return sorted(nd.validate(record, select=["A503", "A504", "A505"]).counts)


@pytest.mark.parametrize(
    "record",
    [
        {"tags": ["Lagos, Nigeria"]},
        {"tags": ["Washington, D.C., United States"]},
        {"tags": ["Lagos, Ikeja, Lagos State, Nigeria", "harbour"]},
        {"tags": ["AT&T", "R&D", "AC/DC"]},
        {"tags": ["Essen", "essen und trinken", "Straße", "Strassen"]},
        {"tags": ["port", "ports", "Port authority"]},
        {"tags": ["港", "港湾"]},
        {"tags": ["semi;"]},
        {"tags": ["Caf&#233; culture"]},
        {"subjects": [{"name": "Ferries"}, {"scheme": "medtop", "code": "20000565"}]},
        {"people": [{"name": "Ann Lee"}], "places": [{"code": "Q42"}], "organisations": []},
    ],
)
def test_a_careful_topic_has_no_findings(record: dict[str, Any]) -> None:
    assert _codes(record) == []


@pytest.mark.parametrize(
    ("record", "code"),
    [
        ({"tags": ["Hafen", "HAFEN"]}, "A503"),
        ({"tags": ["Ärger", "ärger"]}, "A503"),
        ({"tags": ["a, b, c, d, e"]}, "A504"),
        ({"tags": ["港、船、灯台、海"]}, "A504"),
        ({"tags": ["harbour | talks"]}, "A504"),
        ({"people": [{"scheme": "wikidata"}]}, "A505"),
        ({"organisations": [{"name": ""}]}, "A505"),
    ],
)
def test_what_is_no_topic_is_found(record: dict[str, Any], code: str) -> None:
    assert _codes(record) == [code]


def test_a_tag_may_come_again_in_another_article() -> None:
    assert not nd.validate([{"tags": ["harbour"]}, {"tags": ["harbour"]}], select=["A503"]).findings


def test_a_finding_is_at_the_subject_that_says_nothing() -> None:
    record = {"places": [{"name": "Skerry Bay"}, {"scheme": "geonames"}]}
    (finding,) = nd.validate(record, select=["A505"]).findings
    assert finding.pointer == "/places/1"
