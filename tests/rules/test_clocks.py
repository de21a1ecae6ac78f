"""How moments are stated: old newspapers, odd zones of the past, and midnights that were meant."""

import pytest

import newsdata as nd


def _codes(published: str) -> list[str]:
    return sorted(nd.validate({"published": published}, select=["D210", "D211"]).counts)


@pytest.mark.parametrize(
    "published",
    [
        "1970-01-01",
        "1900-01-01",
        "1900",
        "1970-01",
        "1969-07-20T20:17:40Z",
        "1970-01-01T09:30:00Z",
        "1970-01-02T00:00:00Z",
        "2000-01-01T00:00:00Z",
        "2026-01-01T00:00:00+01:00",
        "2026-01-02T09:00:00+05:45",
        "2026-01-02T09:00:00+12:45",
        "2026-01-02T09:00:00+14:00",
        "2026-01-02T09:00:00-12:00",
        "2026-01-02T09:00:00-09:30",
        "2026-01-02T09:00:00-00:00",
        "1936-08-01T12:00:00+00:20",
        "1912-04-15T02:20:00-03:27",
        "1971-06-01T12:00:00-00:44",
    ],
)
def test_a_careful_moment_has_no_findings(published: str) -> None:
    assert _codes(published) == []


@pytest.mark.parametrize(
    ("published", "code"),
    [
        ("1970-01-01T00:00:00Z", "D210"),
        ("1970-01-01T00:00Z", "D210"),
        ("1970-01-01T00:00:00+02:00", "D210"),
        ("1969-12-31T19:00:00-05:00", "D210"),
        ("1900-01-01T00:00:00-00:00", "D210"),
        ("1904-01-01T00:00:00.000Z", "D210"),
        ("2026-01-02T09:00:00+00:01", "D211"),
        ("2026-01-02T09:00:00+15:00", "D211"),
        ("2026-01-02T09:00:00-12:30", "D211"),
        ("2026-01-02T09:00:00-00:44", "D211"),
    ],
)
def test_what_no_clock_says_is_found(published: str, code: str) -> None:
    assert _codes(published) == [code]
