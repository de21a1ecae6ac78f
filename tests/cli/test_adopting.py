"""Adopting newsdata on dirty data, as a user meets it on the command line."""

import json
from pathlib import Path

import pytest

from newsdata.cli import main

GOOD = '{"id":"a","headline":"Talks resume","summary":"They are to last three days."}\n'
NAMED = '{"id":"b","headline":"Talks","summary":"So.","bylines":[{"people":[{"name":"By Ada Reyes"}]}]}\n'
MARK = "\ufeff" + GOOD

RULE = '''
from newsdata.rule import rule


@rule("HP101", "section-missing", "warning", breaks=[{"id": "a"}], says="has no section", hint="name its desk")
def section_missing(article):
    """An article without a section."""
    return article.section.absent()
'''


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in."""
    for name, text in {
        "good.jsonl": GOOD, "bad.jsonl": GOOD + '{"id":5}\n', "named.jsonl": NAMED, "mark.jsonl": MARK,
        "house.py": RULE, "strict.json": '{"required":["section"]}', "broken.json": '{"type":"strin"}',
        "empty.toml": "", "wrong.toml": "selct = 5",
    }.items():  # fmt: skip
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


EXITS = {
    "mark.jsonl --fail-on info": 1,
    "mark.jsonl --fail-on info --ignore J005": 0,
    "mark.jsonl --severity json-byte-order-mark=error": 1,
    "bad.jsonl --ignore A002": 1,
    "bad.jsonl --severity A002=info": 1,
    "missing.jsonl --ignore P001": 3,
    "good.jsonl --select B101 --ignore B": 2,
    "good.jsonl --rules house.py": 0,
    "good.jsonl --rules house.py --severity HP=error": 1,
    "good.jsonl --rules house.py --fail-on warning --ignore HP101": 0,
    "good.jsonl --rules none.py": 2,
    "good.jsonl --severity HP=error": 2,
    "good.jsonl --schema strict.json": 1,
    "good.jsonl --schema strict.json --severity J011=warning": 0,
    "good.jsonl --schema broken.json": 2,
    "good.jsonl --schema none.json": 2,
    "missing.jsonl --schema strict.json": 3,
    "good.jsonl --config empty.toml": 0,
    "good.jsonl --config wrong.toml": 2,
    "good.jsonl --config none.toml": 2,
    "good.jsonl --config empty.toml --isolated": 2,
    "good.jsonl --baseline good.jsonl": 2,
    "good.jsonl --baseline none.json": 2,
    "good.jsonl --rejects good.jsonl": 2,
    "good.jsonl --rejects -": 2,
    "good.jsonl --write-baseline nowhere/base.jsonl": 3,
    "bad.jsonl --rejects out.jsonl": 1,
}


@pytest.mark.parametrize("line", EXITS)
def test_the_exit_code_says_how_it_went(line: str) -> None:
    assert main(["validate", *line.split()]) == EXITS[line]


def test_the_command_line_is_over_the_configuration(folder: Path) -> None:
    (folder / "newsdata.toml").write_text('fail-on = "warning"\nignore = ["B101"]\nseverity = { B102 = "error" }')
    assert main(["validate", "named.jsonl"]) == 0
    assert main(["validate", "named.jsonl", "--ignore", "D"]) == 1
    assert main(["validate", "named.jsonl", "--ignore", "D", "--fail-on", "error"]) == 0
    assert main(["validate", "named.jsonl", "--ignore", "D", "--severity", "B101=info"]) == 0
    assert main(["validate", "named.jsonl", "--isolated", "--fail-on", "warning"]) == 1


def test_the_configuration_brings_rules_and_a_schema(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "pyproject.toml").write_text(
        '[tool.newsdata]\nrules = ["house.py"]\nschema = "strict.json"\n'
        '[tool.newsdata.per-file-ignores]\n"drafts/*" = ["HP101", "J011"]\n'
    )
    (folder / "drafts").mkdir()
    (folder / "drafts" / "good.jsonl").write_text(GOOD)
    assert main(["validate", "good.jsonl"]) == 1
    assert main(["validate", "drafts/good.jsonl", "--fail-on", "info"]) == 0
    monkeypatch.chdir(folder / "drafts")
    assert main(["validate", "good.jsonl", "--fail-on", "info"]) == 0
    assert main(["validate", "../good.jsonl"]) == 1


def test_a_dirty_archive_is_adopted_and_gets_no_worse(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "newsdata.toml").write_text('baseline = "base.jsonl"')
    assert main(["validate", "bad.jsonl"]) == 2
    assert "newsdata.toml: baseline: base.jsonl: there is no such file; --write-baseline" in capsys.readouterr().err
    assert main(["validate", "bad.jsonl", "--write-baseline", "base.jsonl"]) == 1
    assert main(["validate", "bad.jsonl"]) == 0
    assert "Nothing new found. 1 known from the baseline is hidden." in capsys.readouterr().out
    (folder / "bad.jsonl").write_text(GOOD + '{"id":5}\n{"id":6}\n')
    assert main(["validate", "bad.jsonl"]) == 1
    assert capsys.readouterr().out.splitlines()[0].startswith("bad.jsonl:3:2: A002 id is 6")
    assert main(["validate", "bad.jsonl", "--write-baseline", "base.jsonl"]) == 1
    assert main(["validate", "bad.jsonl"]) == 0


def test_a_report_is_a_baseline(folder: Path) -> None:
    assert main(["validate", "bad.jsonl", "--report", "json=report.json"]) == 1
    assert main(["validate", "bad.jsonl", "--baseline", "report.json"]) == 0


def test_rejects_are_kept_by_both_verbs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for verb in (["validate", "bad.jsonl"], ["convert", "bad.jsonl", "out.json"]):
        assert main([*verb, "--rejects", "rejects.jsonl"]) == 1
        assert (folder / "rejects.jsonl").read_text() == '{"id":5}\n'
        assert json.loads((folder / "rejects.jsonl.findings.jsonl").read_text())["line"] == 2
    capsys.readouterr()


def test_what_cannot_be_hidden_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "bad.jsonl", "--ignore", "A002", "--output-format", "json"])
    captured = capsys.readouterr()
    assert json.loads(captured.out)["counts"] == {"A002": 1}
    assert captured.err == (
        "newsdata: A002 keeps records from being read: such findings are always reported, as errors\n"
    )


def test_the_json_object_has_its_keys_and_two_more(capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "bad.jsonl", "--output-format", "json", "--now", "2026-11-22T10:00:00Z"])
    report = json.loads(capsys.readouterr().out)
    assert list(report) == ["ok", "complete", "now", "records", "counts", "baseline", "files", "findings"]
    assert report["now"] == "2026-11-22T10:00:00.999999Z"
    assert report["baseline"] is None


def test_the_moment_of_a_report_gives_the_same_report_again(capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "bad.jsonl", "--output-format", "json"])
    first = capsys.readouterr().out
    main(["validate", "bad.jsonl", "--output-format", "json", "--now", json.loads(first)["now"]])
    assert capsys.readouterr().out == first


@pytest.mark.parametrize("form", ["sarif", "github", "junit"])
def test_house_codes_have_their_names_in_every_report(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "good.jsonl", "--rules", "house.py", "--output-format", form])
    assert "section-missing" in capsys.readouterr().out


def test_house_rules_are_listed_and_explained(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "HP101"]) == 2
    assert main(["rules", "HP101", "--rules", "house.py"]) == 0
    assert "An article without a section." in capsys.readouterr().out
    (folder / "newsdata.toml").write_text('rules = ["house.py"]')
    main(["rules"])
    assert "HP101  warning  rule    section-missing" in capsys.readouterr().out
    main(["rules", "--isolated", "--output-format", "json"])
    assert "HP101" not in capsys.readouterr().out


def test_the_help_has_every_option_in_a_group(capsys: pytest.CaptureFixture[str]) -> None:
    from newsdata.cli.validate import command

    main(["validate", "--help"])
    text = capsys.readouterr().out
    assert text.rstrip().endswith("Options:\n  -h, --help  Show this message and exit.")
    for heading in ("Input:", "What is looked for:", "What is known and kept:", "Output:", "Configuration:"):
        assert f"\n{heading}\n" in text
    for option in command.params:
        assert option.param_type_name == "argument" or f"  {option.opts[0]}" in text
