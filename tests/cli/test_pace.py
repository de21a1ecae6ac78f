"""What a line of progress says, and that it is never too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.cli.pace import WINDOW, Pace, line
from newsdata.progress import Meter
from newsdata.report import Report

MB = 10**6
WIDE = 200


def metered(read: int, total: int | None, records: int = 0, errors: int = 0, warnings: int = 0) -> Meter:
    meter, report = Meter(total), Report()
    meter.watch(report)
    meter.advance(read)
    report.records.read = records
    report.count("J001", "error", errors)
    report.count("U001", "warning", warnings)
    return meter


def paced(*steps: tuple[float, int, int]) -> Pace:
    pace = Pace()
    for step in steps:
        pace.note(*step)
    return pace


STEADY = paced(*((second, 63 * MB * (second + 1), 12_400 * (second + 1)) for second in range(5)))
NOW = 4.0

LINES = {
    (410 * MB, 1000 * MB, 1_204_331, 3, 12): (
        "   41 %  0:09 left  1,204,331 records  3 errors, 12 warnings  63 MB/s  12,400 records/s"
    ),
    (0, 1000 * MB, 1, 1, 1): "    0 %  0:16 left  1 record  1 error, 1 warning  63 MB/s  12,400 records/s",
    (999_999_999, 1000 * MB, 0, 0, 0): "   99 %  0:01 left  63 MB/s  12,400 records/s",
    (1000 * MB, 1000 * MB, 0, 0, 0): "  100 %  all read  63 MB/s  12,400 records/s",
    (1001 * MB, 1000 * MB, 0, 0, 0): "  100 %  all read  63 MB/s  12,400 records/s",
    (0, 10**13, 0, 0, 0): "    0 %  44:05:30 left  63 MB/s  12,400 records/s",
    (1_204_331_000, None, 5, 0, 0): "1.2 GB  5 records  63 MB/s  12,400 records/s",
    (999, None, 0, 0, 0): "999 B  63 MB/s  12,400 records/s",
    (0, 0, 0, 0, 0): "0 B  63 MB/s  12,400 records/s",
}


@pytest.mark.parametrize(("state", "shown"), LINES.items())
def test_a_line_says_how_far_how_fast_and_what_is_found(
    state: tuple[int, int | None, int, int, int], shown: str
) -> None:
    assert line(metered(*state), STEADY, NOW, WIDE) == shown


def test_what_is_done_beside_what_was_asked_for_has_its_name() -> None:
    meter = metered(5, 10, records=7)
    meter.begin("verifying", 100)
    assert line(meter, Pace(), NOW, WIDE) == "    0 %  verifying  7 records"


@given(
    st.integers(0, 10**15), st.none() | st.integers(0, 10**15), st.integers(0, 10**9), st.integers(0, 10**6),
    st.integers(0, 300),
)  # fmt: skip
def test_a_line_never_fills_its_row_and_a_narrower_one_begins_alike(
    read: int, total: int | None, records: int, errors: int, width: int
) -> None:
    meter = metered(read, total, records, errors)
    shown = line(meter, STEADY, NOW, width)
    assert len(shown) < max(width, 1)
    assert line(meter, STEADY, NOW, WIDE + 100).startswith(shown)


def test_a_speed_is_that_of_the_last_seconds() -> None:
    pace = paced(*((at, at * MB, at) for at in range(1, 101)))
    for at in range(101, 101 + int(WINDOW) + 1):
        pace.note(at, 100 * MB + (at - 100) * 3 * MB, 100 + (at - 100) * 3)
    assert pace.speeds(at) == (3 * MB, 3)


def test_there_is_no_speed_before_two_steps() -> None:
    assert paced().speeds(9) == (0, 0)
    assert paced((1, 10, 1)).speeds(9) == (0, 0)


def test_getting_ready_makes_no_speed_slower() -> None:
    assert paced((1, 0, 0), (8, 0, 0), (9, 10, 2), (10, 20, 4)).speeds(10) == (10, 2)


def test_a_reader_that_looks_at_the_end_first_is_not_fast_before_it_begins() -> None:
    assert paced((1, 1000, 0), (2, 10, 1), (3, 20, 2), (4, 30, 3)).speeds(4) == (10, 1)


def test_a_moment_says_nothing_of_a_speed() -> None:
    assert paced((1, 10, 1), (1.2, 20, 2)).speeds(1.4) == (0, 0)


def test_steps_that_take_longer_than_the_window_have_a_speed_that_does_not_jump() -> None:
    pace = paced((0, 60, 6), (30, 120, 12), (60, 180, 18), (90, 240, 24))
    assert pace.speeds(90) == pace.speeds(119) == (2, 0.2)


def test_work_that_stands_still_gets_slower_and_slower() -> None:
    pace = paced((1, 10, 1), (2, 20, 2), (3, 30, 3))
    speeds = [pace.speeds(at)[0] for at in (3, 4, 10, 100)]
    assert speeds == sorted(speeds, reverse=True)
    assert speeds[0] == speeds[1] == 10
    assert speeds[-1] < 0.3


@given(st.lists(st.tuples(st.floats(0, 1000), st.integers(0, 10**12), st.integers(0, 10**9)), max_size=30))
def test_a_speed_is_never_negative_and_never_fails(steps: list[tuple[float, int, int]]) -> None:
    pace, met = Pace(), 0
    for at, read, records in sorted(steps):
        met += records
        pace.note(at, read, met)
        assert min(pace.speeds(at)) >= 0
