"""When work is shared out, and what becomes of it when a process is lost or the work is interrupted."""

import signal
import subprocess
import sys
import time
from pathlib import Path
from unittest.mock import patch

import pytest

import newsdata as nd
from newsdata.pipeline import convert, validate
from newsdata.pipeline.sharing import SHARED_BYTES, is_known_elsewhere, processes
from newsdata.rule import rule

DEADLY = '''
"""A rule that ends its process."""
import os
from newsdata.rule import rule

@rule("HSE101", "deadly-headline", "warning", breaks=[{"headline": "End"}], says="it ends", hint="let it be")
def deadly(article):
    """A headline that ends the process which judges it."""
    if "End" in article.headline.array.to_pylist():
        os._exit(9)
    return article.headline.matches("^Begin$")
'''


class Own(nd.Article):
    """A model that another process can load."""


@rule("HSE102", "nowhere-else", "info", breaks=[{"headline": "Begin"}], says="it begins", hint="let it be")
def nowhere_else(article):  # type: ignore[no-untyped-def]
    """A rule that has no file of its own to be loaded from."""
    return article.headline.matches("^Begin$")


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Sixty lines, one of which begins and one of which ends."""
    path = tmp_path / "in.jsonl"
    headlines = ["Talks"] * 60
    headlines[7], headlines[41] = "Begin", "End"
    path.write_text("".join(f'{{"id": "a-{at}", "headline": "{each}"}}\n' for at, each in enumerate(headlines)))
    return path


def test_small_input_is_read_by_this_process(lines: Path) -> None:
    assert processes(None, [lines])[0] == 1
    assert processes(3, [lines])[0] == 3
    assert list(processes(None, iter([lines, lines]))[1]) == [lines, lines]


def test_large_input_is_shared_out(tmp_path: Path) -> None:
    with (tmp_path / "large.jsonl").open("wb") as stream:
        stream.truncate(SHARED_BYTES)
    with (tmp_path / "packed.jsonl.zst").open("wb") as stream:
        stream.truncate(SHARED_BYTES // 4)
    with patch("newsdata.pipeline.sharing.cores", return_value=5):
        for name in ("large.jsonl", "packed.jsonl.zst"):
            size, sources = processes(None, ["-", tmp_path / name, "https://harbour.example/feed"])
            assert size == 5
            assert list(sources) == ["-", tmp_path / name, "https://harbour.example/feed"]
        assert processes(1, [tmp_path / "large.jsonl"])[0] == 1


def test_what_only_this_process_knows_stays_here(lines: Path) -> None:
    class Local(nd.Article):
        """A model that no other process can load."""

    assert is_known_elsewhere(Own)
    assert not is_known_elsewhere(Local)
    with patch("newsdata.pipeline.checking_shared.Pool", side_effect=AssertionError("shared")):
        assert validate(lines, model=Local, jobs=2).records.checked == 60
        assert validate(lines, rules=[nowhere_else], jobs=2).counts["HSE102"] == 1
        assert validate(lines, limit=3, jobs=2).records.checked == 3


def test_models_and_rules_are_loaded_elsewhere_by_name(lines: Path, tmp_path: Path) -> None:
    (tmp_path / "house.py").write_text(DEADLY.replace("os._exit(9)", "pass"))
    with patch("newsdata.pipeline.parts.PART_BYTES", 400), patch("newsdata.pipeline.parts.SMALL_BYTES", 0):
        report = validate(lines, model=Own, rules=[tmp_path / "house.py"], jobs=2)
    assert [finding.line for finding in report.findings if finding.code == "HSE101"] == [8]
    assert report.records.checked == 60


def test_a_lost_process_is_told_and_the_rest_is_checked(lines: Path, tmp_path: Path) -> None:
    (tmp_path / "house.py").write_text(DEADLY)
    with patch("newsdata.pipeline.parts.PART_BYTES", 400), patch("newsdata.pipeline.parts.SMALL_BYTES", 0):
        report = validate(lines, rules=[tmp_path / "house.py"], jobs=2)
    assert not report.complete
    (lost,) = [finding for finding in report.findings if finding.code == "P008"]
    assert lost.line is not None
    assert lost.line <= 42
    assert "bytes from here on could not be checked: a process that worked on it ended with the exit status 9" in str(
        lost
    )
    assert 30 < report.records.checked < 60
    assert report.counts["HSE101"] == 1


def test_a_lost_process_leaves_the_output_as_it_was(lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    out.write_bytes(b"as before")
    with (
        patch("newsdata.jobs.pool._PROGRAM", "import sys; sys.exit(7)"),
        pytest.raises(nd.NewsdataError, match="exit status 7; convert with --jobs 1"),
    ):
        convert(lines, out, jobs=2)
    assert out.read_bytes() == b"as before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.parquet"]


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system for processes")
@pytest.mark.parametrize("verb", ["validate", "convert"])
def test_an_interruption_ends_all_processes(verb: str, lines: Path, tmp_path: Path) -> None:
    large, out = tmp_path / "large.jsonl", tmp_path / "out.parquet"
    with large.open("wb") as stream:
        stream.writelines([lines.read_bytes()] * 10_000)
    command = [sys.executable, "-m", "newsdata", verb, str(large), *([str(out)] if verb == "convert" else [])]
    with subprocess.Popen([*command, "--jobs", "2"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        while running.poll() is None and not any(_children(running.pid)):
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=30)
    assert running.returncode == 130
    assert told.decode().strip().endswith("interrupted")
    assert b"Traceback" not in told
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "large.jsonl"]


def _children(process: int) -> list[str]:
    """The processes that the threads of *process* have begun."""
    return [each.read_text() for each in Path(f"/proc/{process}/task").glob("*/children")]
