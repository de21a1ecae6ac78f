"""A remedy takes the fault out, and nothing else; what it gives has the fault no more."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsdata as nd
from newsdata.cli import main
from newsdata.fixing import Fixes, rewrite
from newsdata.rule import Rule
from newsdata.rules import rules
from newsdata.rules.remedies import without_tracking

FIXED = [each for each in rules() if each.fix is not None]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize("each", FIXED, ids=lambda each: each.code)
def test_what_is_put_right_has_the_fault_no_more(each: Rule, tmp_path: Path) -> None:
    for number, record in enumerate(each.breaks):
        path = tmp_path / f"{number}.jsonl"
        path.write_text(json.dumps(record) + "\n", encoding="utf-8")
        fixes = Fixes(frozenset({each.code}))
        before = nd.validate(path, select=[each.code], now=NOW, fixes=fixes)
        assert {finding.severity for finding in before.findings} == {"info"}
        for name, edits in fixes.files():
            assert rewrite(name, edits) == 0
        assert not nd.validate(path, select=[each.code], now=NOW).findings
        assert _without_texts(json.loads(path.read_text(encoding="utf-8"))) == _without_texts(record)


def _without_texts(value: Any) -> Any:
    match value:
        case Mapping():
            return {name: _without_texts(member) for name, member in value.items()}
        case list():
            return [_without_texts(item) for item in value]
        case str():
            return ""
    return value


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://a.example/?utm_source=x", "https://a.example/"),
        ("https://a.example/?utm_source=x#top", "https://a.example/#top"),
        ("https://a.example/?id=1&utm_source=x&fbclid=2&b=3", "https://a.example/?id=1&b=3"),
        ("https://a.example/?UTM_Medium=x&id=1", "https://a.example/?id=1"),
        ("https://a.example/?q=utm_source=x", "https://a.example/?q=utm_source=x"),
        ("https://a.example/?", "https://a.example/"),
        ("https://a.example/utm_source=x", "https://a.example/utm_source=x"),
        ("https://a.example/#?utm_source=x", "https://a.example/#?utm_source=x"),
    ],
)
def test_only_what_tracks_is_taken_out_of_an_address(url: str, clean: str) -> None:
    assert without_tracking(url) == clean


def test_a_normal_form_is_given_only_to_those_who_ask(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"headline": "The cafe\u0301 reopens"}\n', encoding="utf-8")
    main(["validate", str(path), "--fix"])
    assert "e\u0301" in path.read_text(encoding="utf-8")
    main(["validate", str(path), "--fix", "--select", "L109"])
    assert "caf\u00e9" in path.read_text(encoding="utf-8")


def test_a_difference_is_shown_and_nothing_is_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"headline": "Talks "}\n{"headline": "Talks"}\n', encoding="utf-8")
    assert main(["validate", str(path), "--diff"]) == 1
    out = capsys.readouterr().out
    assert out == f'--- {path}\n+++ {path}\n@@ -1 +1 @@\n-{{"headline": "Talks "}}\n+{{"headline": "Talks"}}\n'
    assert path.read_text(encoding="utf-8").startswith('{"headline": "Talks "}')
    assert main(["validate", str(path), "--fix"]) == 0
    capsys.readouterr()
    assert main(["validate", str(path), "--diff"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["a.parquet", "a.arrow"])
def test_what_is_no_text_of_json_is_left_alone(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    nd.write([nd.Article(headline="Talks ")], path)
    before = path.read_bytes()
    assert main(["validate", str(path), "--fix"]) == 0
    assert path.read_bytes() == before
    (finding,) = [each for each in nd.validate(path, fixes=Fixes()).findings if each.code == "L110"]
    assert finding.hint == "remove the space"
