"""A line of a terminal shows what was written last, and then nothing."""

import os
import struct
from collections.abc import Mapping
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.cli.terminal import Line, is_watched
from tests.cli.screen import Screen

TERMINAL = {"TERM": "xterm-256color"}

texts = st.lists(st.text("abc 0123,%/", max_size=79).map(str.rstrip))


@pytest.fixture(autouse=True)
def columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


@given(texts, st.booleans())
def test_it_shows_what_was_written_last_and_then_nothing(written: list[str], escape: bool) -> None:
    screen = Screen()
    line = Line(screen, escape=escape)
    for text in written:
        line.show(text)
        assert screen.rows == ([text] if text else [])
    line.clear()
    assert screen.rows == []


@given(texts, st.sampled_from(["^C", "asdf", "newsdata: interrupted\n"]))
def test_what_is_typed_meanwhile_is_in_the_line_and_makes_no_other(written: list[str], typed: str) -> None:
    screen = Screen()
    line = Line(screen)
    for text in [*filter(None, written), "x" * 79]:
        line.show(text)
        screen.write(typed.rstrip("\n"))
    line.clear()
    assert screen.rows == []


def test_a_console_without_escapes_is_sent_none() -> None:
    screen = Screen()
    line = Line(screen, escape=False)
    for text in ("long text", "short", ""):
        line.show(text)
    assert "\x1b" not in screen.getvalue()


def test_clearing_a_line_that_was_never_written_writes_nothing() -> None:
    screen = Screen()
    Line(screen).clear()
    assert screen.getvalue() == ""


def test_a_terminal_that_is_closed_ends_no_work() -> None:
    screen = Screen()
    line = Line(screen)
    line.show("text")
    screen.close()
    line.show("more")
    line.clear()


@pytest.mark.parametrize(
    ("stream", "environment", "watched"),
    [
        (Screen(), TERMINAL, True),
        (Screen(), {**TERMINAL, "NO_COLOR": "1"}, True),
        (Screen(), {**TERMINAL, "CI": "false"}, True),
        (Screen(), {**TERMINAL, "CI": "true"}, False),
        (Screen(), {**TERMINAL, "TF_BUILD": "True"}, False),
        (Screen(), {"TERM": "dumb"}, False),
        (Screen(), {}, False),
        (StringIO(), TERMINAL, False),
        (None, TERMINAL, False),
    ],
)
def test_progress_is_for_terminals_with_somebody_before_them(
    stream: StringIO | None, environment: Mapping[str, str], watched: bool
) -> None:
    assert is_watched(stream, environment) is watched


def terminal() -> tuple[int, int]:
    """Both ends of a real terminal, on a system that has such."""
    control, end = pytest.importorskip("pty", exc_type=ImportError).openpty()
    return control, end


def test_a_real_terminal_says_how_wide_it_is_now() -> None:
    control, end = terminal()
    import fcntl
    import termios

    with open(end, "w") as stream:
        line = Line(stream)
        for columns, width in ((33, 33), (120, 120), (0, 80)):
            fcntl.ioctl(control, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            assert line.width == width
        line.show("  41 %")
        line.clear()
        assert os.read(control, 100) == b"\r  41 %\x1b[J\r\r\x1b[J\r"
    os.close(control)


def test_a_process_in_the_background_writes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    control, end = terminal()
    with open(end, "w") as stream, open(control, "rb", 0) as seen:
        line = Line(stream)
        for group, expected in ((os.getpgrp() + 1, b""), (os.getpgrp(), b"\rin front\x1b[J\r")):
            monkeypatch.setattr(os, "tcgetpgrp", lambda _, group=group: group)
            line.show("in front")
            os.set_blocking(control, False)
            assert (seen.read(100) or b"") == expected
