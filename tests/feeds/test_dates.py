"""Dates as feeds write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.feeds.dates import Dated, DateFault, read_date, rfc_822, rfc_3339
from newsdata.models import Timestamp
from newsdata.testing import timestamps

READ = {
    "Sun, 22 Nov 2026 09:00:00 +0100": "2026-11-22T09:00:00+01:00",
    "Sun, 22 Nov 2026 09:00:00 GMT": "2026-11-22T09:00:00Z",
    "Sun, 22 Nov 2026 09:00:00 UT": "2026-11-22T09:00:00Z",
    "Sun, 22 Nov 2026 09:00:00 Z": "2026-11-22T09:00:00Z",
    "Sun, 22 Nov 2026 09:00:00 EST": "2026-11-22T09:00:00-05:00",
    "Sun, 22 Nov 2026 09:00:00 pdt": "2026-11-22T09:00:00-07:00",
    "Sun, 22 Nov 2026 09:00:00 -0000": "2026-11-22T09:00:00-00:00",
    "Sun, 22 Nov 2026 09:00:00 GMT+0200": "2026-11-22T09:00:00+02:00",
    "Sun, 22 Nov 2026 09:00:00 -0700 (PDT)": "2026-11-22T09:00:00-07:00",
    "Mon, 22 Nov 2026 09:00:00 +0100": "2026-11-22T09:00:00+01:00",
    "Sunday, 2 November 2026 9:05 +01:00": "2026-11-02T09:05+01:00",
    "2 Nov 26 09:05 MST": "2026-11-02T09:05-07:00",
    "02 Sept 49 09:05 GMT": "2049-09-02T09:05Z",
    "02 Sep 50 09:05 GMT": "1950-09-02T09:05Z",
    "Sun, 22-Nov-2026 09:00:00 GMT": "2026-11-22T09:00:00Z",
    "22 Nov 2026": "2026-11-22",
    "Sun Nov 22 09:00:00 EDT 2026": "2026-11-22T09:00:00-04:00",
    "2026": "2026",
    "2026-11": "2026-11",
    "2026-11-22": "2026-11-22",
    "20261122": "2026-11-22",
    "2026-11-22T09:00Z": "2026-11-22T09:00Z",
    "2026-11-22t09:00:00z": "2026-11-22T09:00:00Z",
    "2026-11-22 09:00:00 +0100": "2026-11-22T09:00:00+01:00",
    "2026-11-22T09:00:00.5+01:00": "2026-11-22T09:00:00.500+01:00",
    "\n 2026-11-22T09:00:00Z \t": "2026-11-22T09:00:00Z",
}

FAULTY = {
    "Sun, 22 Nov 2026 09:00:00": "D002",
    "Sun, 22 Nov 2026 09:00:00 CEST": "D002",
    "Sun, 22 Nov 2026 09:00:00 A": "D002",
    "Sun Nov 22 09:00:00 2026": "D002",
    "2026-11-22T09:00:00": "D002",
    "2026-11-22 09:00:00": "D002",
    "Mon, 30 Feb 2026 09:00:00 GMT": "D003",
    "2026-02-30": "D003",
    "2026-13-01": "D003",
    "2026-11-22T24:01:00Z": "D003",
    "2026-11-22T09:00:60Z": "D003",
    "2026-11-22T09:00:00+25:00": "D003",
    "0001-01-01T00:00:00+14:00": "D003",
    "22 Brumaire 2026 09:00 GMT": "D001",
    "01/02/2026": "D001",
    "yesterday": "D001",
    "": "D001",
    "1688464800": "D001",
    "٢٠٢٦-١١-٢٢": "D001",
}


@pytest.mark.parametrize(("text", "means"), READ.items())
def test_a_date_is_read_as_exactly_as_it_is_written(text: str, means: str) -> None:
    assert read_date(text) == (Timestamp.parse(means), True, *_weekday(text))


@pytest.mark.parametrize(("text", "code"), FAULTY.items())
def test_what_is_no_date_is_told_and_never_made_one(text: str, code: str) -> None:
    found = read_date(text)
    assert isinstance(found, DateFault)
    assert found.code == code
    assert repr(text.strip()) in found.message


def test_digits_finer_than_a_microsecond_are_said_to_be_left_out() -> None:
    found = read_date("2026-11-22T09:00:00.123456789Z")
    assert found == Dated(Timestamp.parse("2026-11-22T09:00:00.123456Z"), exact=False)


def test_a_long_text_is_quoted_in_part() -> None:
    found = read_date("9" * 1_000_000)
    assert isinstance(found, DateFault)
    assert len(found.message) < 200


@given(moment=timestamps())
def test_every_moment_comes_back_from_the_form_that_can_say_it(moment: Timestamp) -> None:
    for text in (rfc_822(moment), rfc_3339(moment), str(moment)):
        if text is not None:
            found = read_date(text)
            assert isinstance(found, Dated)
            assert found.moment == moment


@given(text=st.text(alphabet="0123456789 -:+TZ,NovSunGMT()\n", max_size=60))
def test_any_text_is_a_date_or_a_fault(text: str) -> None:
    assert isinstance(read_date(text), Dated | DateFault)


def _weekday(text: str) -> tuple[str | None]:
    word = text.strip().split()[0].strip(",") if text.strip() else ""
    return (word if word[:3] in ("Sun", "Mon") else None,)
