"""What is made in one thread and used in another."""

import threading
from collections.abc import Iterator

import pytest

from newsdata.pipeline.beside import HELD, used_beside


def others() -> int:
    """How many threads there are that use parts."""
    return sum(thread.name == "newsdata-use" for thread in threading.enumerate())


def test_every_part_is_used_in_its_order_and_elsewhere() -> None:
    used: list[tuple[int, bool]] = []

    def use(parts: Iterator[int]) -> None:
        used.extend((part, threading.current_thread() is threading.main_thread()) for part in parts)

    used_beside(iter(range(100)), use)
    assert used == [(number, False) for number in range(100)]
    assert not others()


def test_no_more_is_made_ahead_than_may_be_held() -> None:
    made = 0
    most = 0

    def parts() -> Iterator[int]:
        nonlocal made
        for number in range(50):
            made += 1
            yield number

    def use(given: Iterator[int]) -> None:
        nonlocal most
        for number in given:
            most = max(most, made - number)

    used_beside(parts(), use)
    assert made == 50
    assert most <= HELD + 2  # what waits, what is in use, and what is being made


def test_what_using_raises_is_raised_here_and_ends_the_making() -> None:
    made = 0

    def parts() -> Iterator[int]:
        nonlocal made
        while True:
            made += 1
            yield made

    def use(given: Iterator[int]) -> None:
        next(given)
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        used_beside(parts(), use)
    assert made < 1_000_000
    assert not others()


def test_what_using_raises_after_the_last_part_is_raised_here() -> None:
    def use(given: Iterator[int]) -> None:
        list(given)
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        used_beside(iter(range(3)), use)


def test_what_making_raises_is_raised_here_after_the_use_has_ended() -> None:
    ended: list[str] = []

    def parts() -> Iterator[int]:
        yield 1
        raise KeyboardInterrupt

    def use(given: Iterator[int]) -> None:
        try:
            for _ in given:
                pass
            ended.append("all was used")
        except BaseException:
            ended.append("abandoned")
            raise

    with pytest.raises(KeyboardInterrupt):
        used_beside(parts(), use)
    assert ended == ["abandoned"]
    assert not others()


def test_a_use_that_wants_no_more_does_not_keep_the_making_waiting() -> None:
    used_beside(iter(range(1000)), next)
    assert not others()
