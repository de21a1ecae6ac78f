"""``python -m newsdata`` is the command line."""

import subprocess
import sys
from pathlib import Path

import pytest

import newsdata
from newsdata.cli import main


@pytest.mark.parametrize(
    ("content", "code"),
    [('{"id": "a"}\n', 0), ('{"id": "a", "id": "b"}\n', 1), (None, 3)],
    ids=["clean", "bad", "none"],
)
def test_the_module_says_and_returns_what_the_program_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None, code: int
) -> None:
    path = tmp_path / "articles.jsonl"
    if content is not None:
        path.write_text(content)
    arguments = ["validate", str(path), "--output-format", "json", "--now", "2026-11-22"]
    done = _run(*arguments)
    assert done.returncode == main(arguments) == code
    assert done.stdout == capsys.readouterr().out


def test_the_module_calls_itself_by_the_name_of_the_program() -> None:
    assert _run("--version").stdout == f"newsdata {newsdata.__version__}\n"
    usage = _run("validate")
    assert (usage.returncode, usage.stderr.split()[:3]) == (2, ["Usage:", "newsdata", "validate"])


def test_importing_the_module_runs_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import newsdata.__main__"], capture_output=True, text=True, check=True
    )
    assert done.stdout + done.stderr == ""


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "newsdata", *arguments], capture_output=True, text=True, check=False)
