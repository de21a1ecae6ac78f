"""Status and embargo: what agrees, in whatever words a source has for it."""

from datetime import UTC, datetime

import pytest

import newsdata as nd

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "embargo", "codes"),
    [
        ("withheld", "2026-11-23T00:00:00Z", []),
        ("withheld", "2026-11-22", []),
        ("withheld", None, []),
        ("usable", "2026-11-22T11:00:00Z", []),
        ("usable", "2026-11-22", []),
        ("usable", None, []),
        ("canceled", "2020-01-01", []),
        ("draft", "2030-01-01", []),
        (None, "2030-01-01", []),
        (None, "2020-01-01", []),
        ("gesperrt", "2020-01-01", []),
        ("Withheld", "2026-11-21", ["A501"]),
        ("embargoed", "2026-11-22T11:59:59Z", ["A501"]),
        ("Usable", "2026-11-22T12:00:01Z", ["A502"]),
        ("usable", "2026-11-24", ["A502"]),
    ],
)
def test_a_status_goes_with_its_embargo(status: str | None, embargo: str | None, codes: list[str]) -> None:
    record = {"status": status, "embargoed_until": embargo}
    assert sorted(nd.validate(record, select=["A501", "A502"], now=NOW).counts) == codes


def test_a_finding_is_at_the_status() -> None:
    record = {"status": "withheld", "embargoed_until": "2020-01-01"}
    (finding,) = nd.validate(record, select=["A501"], now=NOW).findings
    assert (finding.pointer, "'withheld'" in finding.message) == ("/status", True)
