"""Progress is shown after a second, only where somebody looks, and is gone when the work ends."""

import io
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdata.cli import progress
from newsdata.cli.progress import Display, shown
from newsdata.cli.terminal import Line
from newsdata.progress import Meter
from newsdata.report import Report
from tests.cli.screen import Screen


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Work:
    """Work of 10 MB a second, with 500 records in it, that somebody looks at on a screen."""

    def __init__(self, sizes: list[int | None]) -> None:
        self.screen, self.clock, self.report = Screen(), Clock(), Report()
        self.meter = Meter()
        self.meter.watch(self.report)
        self.display = Display(self.meter, Line(self.screen), sizes, self.clock)

    def goes_on(self, seconds: float) -> list[str]:
        """What stands on the screen after it has gone on for so long."""
        for _ in range(round(seconds * 5)):
            self.clock.now += 0.2
            self.meter.advance(2_000_000)
            self.report.records.read += 100
            self.display.look()
        return self.screen.rows


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    for name in ("CI", "TF_BUILD"):
        monkeypatch.delenv(name, raising=False)


def somebody_looks(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """A terminal on standard error, and none on standard input."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    return screen


def test_short_work_shows_nothing() -> None:
    work = Work([100_000_000])
    assert work.goes_on(0.8) == []
    work.display.end()
    assert work.screen.getvalue() == ""


def test_long_work_shows_how_far_it_is() -> None:
    work = Work([60_000_000, 40_000_000])
    assert work.goes_on(2) == ["   20 %  0:08 left  1,000 records  10 MB/s  500 records/s"]
    assert work.goes_on(3) == ["   50 %  0:05 left  2,500 records  10 MB/s  500 records/s"]


def test_nothing_is_left_of_what_is_unknown() -> None:
    work = Work([60_000_000, None])
    assert work.goes_on(2) == ["20 MB  1,000 records  10 MB/s  500 records/s"]


def test_no_work_waits_for_the_sizes_of_its_inputs() -> None:
    asked = []

    def sizes() -> Iterator[int]:
        asked.append(True)
        yield 100_000_000

    work = Work([])
    display = Display(work.meter, Line(work.screen), sizes(), work.clock)
    for seconds in (0.2, 0.5, 1.0, 3.0):
        work.clock.now = 1000 + seconds
        display.look()
        assert bool(asked) is (seconds >= 1)


def test_another_part_of_the_work_has_its_own_total_and_speed() -> None:
    work = Work([100_000_000])
    work.goes_on(4)
    work.meter.begin("verifying", 40_000_000)
    assert work.goes_on(0.2) == ["    5 %  verifying  2,100 records"]
    assert work.goes_on(1.8) == ["   50 %  verifying  0:02 left  3,000 records  10 MB/s  500 records/s"]


def test_a_total_that_comes_too_late_is_that_of_another_part() -> None:
    work = Work([100_000_000])
    work.meter.begin("verifying", 40_000_000)
    assert work.goes_on(2)[0].startswith("   50 %  verifying")


def test_nothing_is_shown_and_nothing_left_after_the_end() -> None:
    work = Work([100_000_000])
    assert work.goes_on(2)
    work.display.end()
    assert work.screen.rows == []
    assert work.goes_on(2) == []


@pytest.mark.parametrize("error", [None, ValueError, KeyboardInterrupt, SystemExit])
def test_the_line_is_gone_whatever_ends_the_work(
    error: type[BaseException] | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    terminal = somebody_looks(monkeypatch)
    monkeypatch.setattr(progress, "QUIET", 0)
    monkeypatch.setattr(progress, "INTERVAL", 0.001)
    (tmp_path / "in.jsonl").write_bytes(b"{}\n" * 10)
    seen = threading.Event()
    monkeypatch.setattr(terminal, "flush", seen.set)

    def work() -> None:
        with shown([str(tmp_path)]) as meter:
            assert meter is not None
            meter.advance(15)
            while "\r   50 %" not in terminal.getvalue():  # it may have looked before
                seen.clear()
                assert seen.wait(10)
            if error is not None:
                raise error

    if error is None:
        work()
    else:
        with pytest.raises(error):
            work()
    assert terminal.rows == []
    for thread in threading.enumerate():
        if thread.name == "newsdata-progress":
            thread.join(10)
            assert not thread.is_alive()


def test_without_a_terminal_there_is_no_meter(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    with shown(["in.jsonl"]) as meter:
        assert meter is None
    assert stream.getvalue() == ""


def test_what_is_typed_is_not_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    somebody_looks(monkeypatch)
    monkeypatch.setattr(sys, "stdin", Screen())
    with shown(["-"]) as meter:
        assert meter is None
    with shown(["in.jsonl"]) as meter:
        assert meter is not None


def test_what_is_printed_meanwhile_is_not_written_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    somebody_looks(monkeypatch)
    read, write = os.pipe()
    control, terminal = pytest.importorskip("pty", exc_type=ImportError).openpty()
    with open(read), open(control, "rb"):
        for descriptor, meets in ((write, True), (terminal, True), (os.open(tmp_path / "out", os.O_CREAT), False)):
            with open(descriptor) as stream:
                monkeypatch.setattr(sys, "stdout", stream)
                with shown(["in.jsonl"], prints=True) as meter:
                    assert (meter is None) is meets
                with shown(["in.jsonl"]) as meter:
                    assert meter is not None


def test_the_sizes_are_those_of_all_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, size in (("a.jsonl", 10), ("b.jsonl.gz", 20), ("c.txt.bak", 40), ("d.jsonl", 80)):
        (folder / name).write_bytes(b" " * size)
    (tmp_path / "e.jsonl").write_bytes(b" " * 160)
    monkeypatch.chdir(tmp_path)
    assert list(progress._sizes(["folder"])) == [10, 20, 80]
    assert list(progress._sizes(["folder/*.jsonl", (tmp_path / "e.jsonl").as_uri()])) == [10, 80, 160]
    assert list(progress._sizes(["missing.jsonl", "e.jsonl"])) == [0, 160]
    assert list(progress._sizes(["https://example.com/feed.xml", "e.jsonl"])) == [None, 160]
    assert list(progress._sizes(["nosuch://bucket/a.jsonl"])) == [None]


def test_the_sizes_of_other_file_systems_are_known() -> None:
    fsspec = pytest.importorskip("fsspec")
    fsspec.filesystem("memory").pipe("/progress/a.jsonl", b"12345")
    assert list(progress._sizes(["memory://progress/a.jsonl"])) == [5]


def test_standard_input_has_a_size_where_it_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"12345")
    read, write = os.pipe()
    os.close(write)
    with (tmp_path / "in.jsonl").open() as file, open(read) as pipe:
        monkeypatch.setattr(sys, "stdin", file)
        assert list(progress._sizes(["-"])) == [5]
        monkeypatch.setattr(sys, "stdin", pipe)
        assert list(progress._sizes(["-"])) == [None]
