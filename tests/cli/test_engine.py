"""``--engine ray``: what it is given, and what it does not know."""

import sys
from pathlib import Path
from unittest.mock import patch

import pytest

from newsdata.cli import EXIT_USAGE, main
from newsdata.pipeline import Result
from newsdata.report import Report

LINE = b'{"headline": "Talks resume"}\n'


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["validate", "in.jsonl", "--limit", "3", "--fix"], "--limit, --fix"),
        (["validate", "in.jsonl", "--jobs", "2"], "--jobs"),
        (["convert", "in.jsonl", "out/", "--verify", "--to", "parquet"], "--verify, --to"),
    ],
)
def test_what_a_cluster_does_not_know_is_refused(
    arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--engine", "ray"]) == EXIT_USAGE
    assert f"--engine ray does not know {named}; leave out the one or the other" in capsys.readouterr().err


def test_a_cluster_is_asked_what_this_machine_would_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.jsonl").write_bytes(LINE)
    path = str(tmp_path / "in.jsonl")
    with patch("newsdata.engines.ray.validate", return_value=Report()) as checked:
        assert main(["validate", path, "--engine", "ray", "--ignore", "A2", "--isolated"]) == 0
    assert checked.call_args.args == ([path], None)
    assert checked.call_args.kwargs["ignore"] == ["A2"]
    with patch("newsdata.engines.ray.convert", return_value=Result(written=True)) as converted:
        assert main(["convert", path, f"{tmp_path}/out/", "--engine", "ray", "--overwrite"]) == 0
    assert converted.call_args.args == ([path], f"{tmp_path}/out/")
    assert converted.call_args.kwargs["overwrite"] is True
    capsys.readouterr()


def test_without_ray_it_says_how_to_install_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.jsonl").write_bytes(LINE)
    with patch.dict(sys.modules, {"ray": None}):
        assert main(["validate", str(tmp_path / "in.jsonl"), "--engine", "ray"]) == EXIT_USAGE
    assert "pip install 'newsdata[ray]'" in capsys.readouterr().err
