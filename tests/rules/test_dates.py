"""Dates: orders that look wrong and are not, because of zones, precision, clocks or what is planned."""

from datetime import UTC, datetime
from typing import Any

import pytest

import newsdata as nd

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
RULES = ("D201", "D203", "D204", "D205", "D206", "D207", "D208", "D209")


def _codes(record: dict[str, Any]) -> list[str]:
    return sorted(nd.validate(record, select=RULES, now=NOW).counts)


def _noted(kind: str, date: str) -> list[dict[str, Any]]:
    return [{"type": "note", "kind": kind, "text": "The year was wrong.", "date": date}]


@pytest.mark.parametrize(
    "record",
    [
        {"published": "2026-01-02T09:00:00Z", "embargoed_until": "2026-01-02T10:00:00+01:00"},
        {"published": "2026-01-02", "embargoed_until": "2026-01-02T10:00:00+01:00"},
        {"published": "2026-01-02T09:00Z", "created": "2026-01-02T09:00:41Z"},
        {"published": "2026-01-02T09:00:00Z", "created": "2026-01-02T09:04:00Z"},
        {"published": "2026-01-02", "created": "2026-01-02T23:00:00-05:00"},
        {"published": "2026-01", "created": "2026-01-30"},
        {"published": "2026-01-02T09:00:00Z", "retrieved": "2026-01-02T08:52:00Z"},
        {"published": "2026-01-03", "retrieved": "2026-01-02T12:00:00Z"},
        {"published": "2026-12-24T09:00:00Z", "retrieved": "2026-11-22T08:00:00Z", "status": "scheduled"},
        {"published": "2026-01-02T01:00:00Z", "body": _noted("correction", "2026-01-01")},
        {"published": "2026-01-02T09:00:00Z", "body": _noted("editor", "2019-05-01")},
        {"published": "2026-01-02T09:00:00Z", "body": _noted("disclaimer", "2019-05-01")},
        {"published": "2026-01-04", "genre": "correction", "body": _noted("retraction", "2026-01-01")},
        {"body": _noted("correction", "2019-05-01")},
        {"updated": "2026-11-22T12:09:00Z", "retrieved": "2026-11-23"},
        {"published": "1702-03-11", "expires": "9999-12-31"},
        {"published": "1605-01-01", "created": "1605"},
    ],
)
def test_a_careful_date_has_no_findings(record: dict[str, Any]) -> None:
    assert _codes(record) == []


@pytest.mark.parametrize(
    ("record", "code", "pointer"),
    [
        ({"published": "2026-01-02", "embargoed_until": "2026-01-04"}, "D205", "/published"),
        ({"published": "2026-01-02", "created": "2026-01-04"}, "D206", "/created"),
        ({"published": "2026-01-02", "retrieved": "2025-12-31"}, "D207", "/retrieved"),
        ({"published": "2026-01-03", "body": _noted("update", "2026-01-01")}, "D208", "/body/0/date"),
        ({"created": "2026-11-24"}, "D209", "/created"),
        ({"retrieved": "1599-12-31"}, "D203", "/retrieved"),
        ({"body": _noted("update", "9000-01-01")}, "D203", "/body/0/date"),
    ],
)
def test_a_finding_is_at_the_moment_that_is_wrong(record: dict[str, Any], code: str, pointer: str) -> None:
    (finding,) = nd.validate(record, select=RULES, now=NOW).findings
    assert (finding.code, finding.pointer) == (code, pointer)


def test_a_moment_is_found_among_many_that_are_right() -> None:
    records = [{"published": "2026-01-02", "updated": "2026-01-03"}] * 40
    records[17] = {"published": "2026-01-02", "updated": "2026-01-01"}
    assert nd.validate(records, select=["D201"], now=NOW).counts == {"D201": 1}
