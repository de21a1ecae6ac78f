"""Processes do what they are told, and what becomes of one is told."""

import io
import os
import sys
import time
from pathlib import Path

import pytest

from newsdata.errors import FormatError
from newsdata.jobs import Pool, WorkerError, cores
from newsdata.jobs.process import serve
from newsdata.jobs.wire import receive, send
from tests.jobs.work import Doing


def test_results_are_those_of_their_tasks() -> None:
    large = bytes(3 * 2**20)
    with Pool(Doing(), 2) as pool:
        found = [pool.submit(("double", value)) for value in (1, "a", large, 4)]
        assert [each.result() for each in found] == [2, "aa", 2 * large, 8]
        processes = {each.result() for each in [pool.submit(("process", None)) for _ in range(20)]}
    assert len(processes) <= 2
    assert os.getpid() not in processes


def test_what_the_work_raises_is_raised_here() -> None:
    with Pool(Doing(), 1) as pool:
        with pytest.raises(FormatError, match="no such format"):
            pool.submit(("refuse", "no such format")).result()
        with pytest.raises(RuntimeError, match="KeyError: 'x'"):
            pool.submit(("fail", "x")).result()
        assert pool.submit(("double", 2)).result() == 4


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_task_whose_process_ends_is_begun_again(tmp_path: Path) -> None:
    with Pool(Doing(once=str(tmp_path / "fallen")), 1) as pool:
        assert pool.submit(("fall once", 5)).result() == 5
        assert (tmp_path / "fallen").exists()


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_task_that_ends_every_process_is_told() -> None:
    with Pool(Doing(), 1) as pool:
        with pytest.raises(WorkerError, match="SIGKILL, as happens where memory runs out"):
            pool.submit(("fall", None)).result()
        with pytest.raises(WorkerError, match="ended with the exit status 7"):
            pool.submit(("leave", 7)).result()
        assert pool.submit(("double", 2)).result() == 4


def test_no_process_is_left(tmp_path: Path) -> None:
    with Pool(Doing(), 2) as pool:
        process = pool.submit(("process", None)).result()
        waiting = [pool.submit(("double", number)) for number in range(1000)]
    assert all(each.done() for each in waiting)
    if sys.platform == "linux":
        assert not Path(f"/proc/{process}").exists()
    with pytest.raises(RuntimeError):
        pool.submit(("double", 2))


def test_the_end_does_not_wait_for_what_is_being_done() -> None:
    started = time.monotonic()
    with Pool(Doing(), 1) as pool:
        pool.submit(("double", 1)).result()
        asleep = pool.submit(("sleep", 100))
        while not asleep.running():
            time.sleep(0.01)
    assert isinstance(asleep.exception(), WorkerError)
    assert time.monotonic() - started < 30


def test_what_the_work_prints_is_no_answer(capfd: pytest.CaptureFixture[str]) -> None:
    with Pool(Doing(loud=True), 1) as pool:
        assert pool.submit(("double", 2)).result() == 4
    assert capfd.readouterr() == ("", "a rule that prints\n")


def test_requests_are_answered_until_they_end() -> None:
    requests, answers = io.BytesIO(), io.BytesIO()
    for message in (Doing(), ("double", 3), ("fail", "x")):
        send(requests, message)
    requests.seek(0)
    with pytest.raises(EOFError):
        serve(requests, answers)
    answers.seek(0)
    assert receive(answers) == (6, None)
    assert "KeyError" in str(receive(answers)[1])


def test_half_a_message_is_none() -> None:
    stream = io.BytesIO()
    send(stream, "a message")
    for length in range(len(stream.getvalue())):
        with pytest.raises(EOFError):
            receive(io.BytesIO(stream.getvalue()[:length]))


def test_there_is_a_core() -> None:
    assert 1 <= cores() <= (os.cpu_count() or 1)
