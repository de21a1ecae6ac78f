"""Times are neither more nor less exact than their source."""

import pickle
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given

from newsdata.models import Article, Timestamp
from newsdata.testing import timestamps

SAME = [
    "2026", "2026-11", "2026-11-22", "2026-11-22T09:00Z", "2026-11-22T09:00:00+01:00", "2026-11-22T09:00:00-00:00",
    "2026-11-22T09:00:00.500Z", "2026-11-22T09:00:00.123456-03:30", "0001-01-01", "9999-12-31T23:59:59Z",
]  # fmt: skip


@pytest.mark.parametrize("text", SAME)
def test_canonical_text_stays_as_it_is(text: str) -> None:
    assert str(Timestamp.parse(text)) == text
    assert Article.model_validate_json(f'{{"published":"{text}"}}').published == Timestamp.parse(text)


def test_a_fraction_has_three_digits_or_six() -> None:
    assert str(Timestamp.parse("2026-11-22T09:00:00.5+00:00")) == "2026-11-22T09:00:00.500Z"
    assert Timestamp.parse("2026-11-22T09:00:00.0Z").precision == "millisecond"
    assert Timestamp.parse("2026-11-22T09:00:00.0001Z").precision == "microsecond"


REFUSED = {
    "2026-11-22T09:00:00": "timestamp_naive",
    "2026-11-22 09:00": "timestamp_naive",
    "2026-02-30": "timestamp_impossible",
    "2026-13-01": "timestamp_impossible",
    "2026-11-22T24:00:00Z": "timestamp_impossible",
    "2026-11-22T23:59:60Z": "timestamp_impossible",
    "2026-11-22T09:00:00+24:00": "timestamp_impossible",
    "0000-01-01": "timestamp_impossible",
    "0001-01-01T00:00:00+10:00": "timestamp_impossible",
    "9999-12-31T23:59:59-01:00": "timestamp_impossible",
    "2026-11-22T09:00:00.1234567Z": "timestamp_form",
    "2026-11-22 09:00:00Z": "timestamp_form",
    "2026-11-22T09:00:00z": "timestamp_form",
    "2026-11-22T09:00:00,5Z": "timestamp_form",
    "2026-11-22T09Z": "timestamp_form",
    "2026-11-22Z": "timestamp_form",
    " 2026-11-22": "timestamp_form",
    "2026-11-22\n": "timestamp_form",
    "1688464800": "timestamp_form",
    "22 Nov 2026": "timestamp_form",
    "٢٠٢٦": "timestamp_form",
    "": "timestamp_form",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_cannot_be_kept_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected|add its offset") as caught:
        Timestamp.parse(text)
    assert caught.value.type == REFUSED[text]  # type: ignore[attr-defined]


def test_python_moments_are_taken() -> None:
    berlin = timezone(timedelta(hours=1))
    assert str(Timestamp.of(datetime(2026, 11, 22, 9, tzinfo=berlin))) == "2026-11-22T09:00:00+01:00"
    assert str(Timestamp.of(datetime(2026, 11, 22, 9, 0, 0, 5, tzinfo=UTC))) == "2026-11-22T09:00:00.000005Z"
    assert str(Timestamp.of(date(2026, 11, 22))) == "2026-11-22"
    assert Article(published=date(2026, 11, 22)).published == Timestamp.parse("2026-11-22")
    with pytest.raises(ValueError, match="no zone"):
        Timestamp.of(datetime(2026, 11, 22))  # noqa: DTZ001
    with pytest.raises(ValueError, match="whole minutes"):
        Timestamp.of(datetime(2026, 11, 22, tzinfo=timezone(timedelta(seconds=30))))


def test_a_moment_made_by_hand_is_checked() -> None:
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    for arguments in ((noon.replace(tzinfo=None),), (noon, 1440), (noon, 60, "day"), (noon, None, "month")):
        with pytest.raises(ValueError, match=r"\w"):
            Timestamp(*arguments)


def test_equal_moments_stated_differently_are_told_apart() -> None:
    paris, utc = Timestamp.parse("2026-11-22T10:00:00+01:00"), Timestamp.parse("2026-11-22T09:00:00Z")
    assert paris != utc
    assert paris.instant == utc.instant
    assert min(paris, utc, Timestamp.parse("2025")) == Timestamp.parse("2025")


def test_a_timestamp_is_frozen() -> None:
    with pytest.raises(AttributeError, match="frozen"):
        Timestamp.parse("2026").offset = 5


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2024", "2024-12-31T23:59:59.999999"),
        ("2024-02", "2024-02-29T23:59:59.999999"),
        ("2024-12", "2024-12-31T23:59:59.999999"),
        ("9999-12", "9999-12-31T23:59:59.999999"),
        ("2024-02-29", "2024-02-29T23:59:59.999999"),
        ("2024-02-29T10:00Z", "2024-02-29T10:00:59.999999"),
        ("2024-02-29T10:00:00.500Z", "2024-02-29T10:00:00.500999"),
    ],
)
def test_an_interval_ends_with_its_precision(text: str, last: str) -> None:
    assert Timestamp.parse(text).end == datetime.fromisoformat(last).replace(tzinfo=UTC)


@given(moment=timestamps())
def test_every_moment_is_written_read_and_pickled(moment: Timestamp) -> None:
    assert Timestamp.parse(str(moment)) == moment
    assert pickle.loads(pickle.dumps(moment)) == moment
    assert eval(repr(moment)) == moment
    assert moment.start <= moment.instant <= moment.end
