"""The examples run, and say one thing in every format."""

import runpy
import shutil
from pathlib import Path

import pytest

import newsdata as nd

FOLDER = Path(__file__).parents[1] / "examples"
ARTICLE = FOLDER / "article.json"


@pytest.mark.parametrize("name", ["demo.py", "own_record.py"])
def test_a_program_runs(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(FOLDER / name), run_name="__main__")
    printed = capsys.readouterr().out
    assert printed
    assert "NOT THE SAME" not in printed


@pytest.mark.parametrize("suffix", [".jsonl", ".parquet", ".arrow", ".txt"])
def test_the_article_is_the_same_in_every_format(suffix: str, update: bool, tmp_path: Path) -> None:
    path = ARTICLE.with_suffix(suffix)
    made = tmp_path / path.name
    nd.convert(ARTICLE, made, verify=True)
    if update:
        shutil.copy(made, path)
    assert list(nd.read(path)) == list(nd.read(made))


def test_the_article_is_canonical() -> None:
    assert nd.dumps(nd.read(ARTICLE), "json") == ARTICLE.read_bytes()
