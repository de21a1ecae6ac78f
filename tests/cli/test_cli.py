"""The command line as a user meets it: what it prints, and what it exits with."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click import Command

import newsdata as nd
from newsdata.cli import cli, main
from newsdata.formats import formats

GOOD = '{"id":"a","headline":"Talks resume","summary":"They are to last three days."}\n'
BAD = GOOD + '{"id":5}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a good file and a bad one."""
    (tmp_path / "good.jsonl").write_text(GOOD)
    (tmp_path / "bad.jsonl").write_text(BAD)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _piped(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    program = "import sys; from newsdata.cli import main; sys.exit(main())"
    return subprocess.run([sys.executable, "-c", program, *arguments], input=data, capture_output=True, check=False)


EXITS = {
    "validate good.jsonl": 0,
    "validate bad.jsonl": 1,
    "validate good.jsonl bad.jsonl --output-format json": 1,
    "validate missing.jsonl": 3,
    "validate bad.jsonl missing.jsonl": 3,
    "validate bad.jsonl missing.jsonl --output-format jsonl": 3,
    "validate": 2,
    "validate good.jsonl --from rss9": 2,
    "validate good.jsonl --no-such-option": 2,
    "validate good.jsonl --report xml=x": 2,
    "validate good.jsonl --model nothing:Here": 2,
    "validate good.jsonl --select B,D --ignore byline-keeps-by --severity B104=error --now 2026-11-22": 0,
    "validate good.jsonl --severity A=error --fail-on warning": 0,
    "validate good.jsonl --select Z": 2,
    "validate good.jsonl --ignore J005": 0,
    "validate good.jsonl --severity B101=bad": 2,
    "validate good.jsonl --now yesterday": 2,
    "convert good.jsonl out.parquet --verify": 0,
    "convert good.jsonl out.txt": 0,
    "convert good.jsonl out.txt --on-loss error": 1,
    "convert good.jsonl out.txt --lossless": 2,
    "convert good.jsonl out.json --lossless": 0,
    "convert bad.jsonl out.json": 1,
    "convert missing.jsonl out.json": 3,
    "convert good.jsonl": 2,
    "convert good.jsonl out.unknown": 2,
    "convert good.jsonl nowhere/out.json": 3,
    "show good.jsonl": 0,
    "show good.jsonl --id zzz": 2,
    "show missing.jsonl": 3,
    "schema": 0,
    "schema feed --as arrow": 0,
    "schema nothing": 2,
    "schema check nowhere": 1,
    "rules": 0,
    "rules B101": 0,
    "rules json-cut-off --output-format json": 0,
    "rules nothing": 2,
    "formats": 0,
    "formats --output-format json": 0,
    "sample -n 2 --seed 1": 0,
    "sample -n -1": 2,
    "nonsense": 2,
    "--version": 0,
}


@pytest.mark.parametrize("line", EXITS)
@pytest.mark.usefixtures("folder")
def test_the_exit_code_says_how_it_went(line: str) -> None:
    assert main(line.split()) == EXITS[line]


def test_every_verb_has_the_help_that_the_list_gives() -> None:
    from newsdata.cli import _VERBS

    context = cli.make_context("newsdata", ["formats"])
    for name, about in _VERBS.items():
        command = cli.get_command(context, name)
        assert isinstance(command, Command)
        assert command.help
        assert command.help.splitlines()[0] == about


@pytest.mark.usefixtures("folder")
def test_the_text_report_is_clickable_and_sums_up(capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "bad.jsonl"])
    assert capsys.readouterr().out.splitlines() == [
        'bad.jsonl:2:2: A002 id is 5 [/id]; identifiers are strings: put it in "quotes"',
        "2 records read, 1 checked, 1 rejected, complete. 1 finding (1 error).",
    ]


@pytest.mark.usefixtures("folder")
def test_the_json_report_has_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    main(["validate", "bad.jsonl", "--output-format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert report["ok"] is False
    assert report["complete"] is True
    assert report["records"] == {"read": 2, "checked": 1, "rejected": 1}
    assert report["counts"] == {"A002": 1}
    assert report["files"] == [{"path": "bad.jsonl", "format": "jsonl", "records": 2}]
    assert report["findings"] == [
        {
            "code": "A002", "severity": "error", "message": "id is 5", "path": "bad.jsonl", "line": 2, "column": 2,
            "pointer": "/id", "record_id": None, "hint": 'identifiers are strings: put it in "quotes"',
        }
    ]  # fmt: skip


@pytest.mark.usefixtures("folder")
def test_an_output_that_cannot_be_written_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "good.jsonl", "nowhere/out.json"]) == 3
    assert capsys.readouterr().err == "newsdata: nowhere/out.json: No such file or directory\n"
    if Path("/dev/full").exists():
        assert main(["convert", "good.jsonl", "/dev/full", "--to", "json"]) == 3
        assert capsys.readouterr().err == "newsdata: the output: No space left on device\n"


def test_many_findings_alike_are_grouped_and_all_are_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "many.jsonl").write_text('{"id":5}\n' * 5000)
    main(["validate", "many.jsonl"])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert lines[3] == "many.jsonl: A002 4,997 more like these"
    assert lines[-1].endswith("5,000 findings (5,000 errors).")
    main(["validate", "many.jsonl", "--max-findings", "2", "--output-format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert (len(report["findings"]), report["counts"]) == (2, {"A002": 5000})


def test_reports_are_written_to_files_as_well(folder: Path) -> None:
    main(["validate", "bad.jsonl", "--report", "json=r.json", "--report", "text=r.txt", "--report", "jsonl=r.jsonl"])
    assert json.loads((folder / "r.json").read_text())["counts"] == {"A002": 1}
    assert "A002" in (folder / "r.txt").read_text()
    assert json.loads((folder / "r.jsonl").read_text())["line"] == 2


def test_what_is_info_fails_only_when_asked(folder: Path) -> None:
    (folder / "bom.jsonl").write_text("\ufeff" + GOOD)
    assert main(["validate", "bom.jsonl"]) == 0
    assert main(["validate", "bom.jsonl", "--fail-on", "info"]) == 1


def test_paths_come_from_a_file_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "list").write_text("good.jsonl\nbad.jsonl\n")
    assert main(["validate", "--files-from", "list"]) == 1
    assert "3 records read" in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_losses_are_named_for_people_and_machines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "good.jsonl", "out.txt", "--report", "r.json"]) == 0
    assert "/id: capture has no place for it (1 record, the first is 1)" in capsys.readouterr().err
    losses = json.loads((folder / "r.json").read_text())["losses"]
    assert {"pointer": "/id", "reason": "capture has no place for it", "count": 1, "first_record": 1} in losses


def test_a_pipe_in_and_out() -> None:
    done = _piped("convert", "-", "-", "--to", "json", data=GOOD.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["headline"] == "Talks resume"
    assert b"1 record read" in done.stderr
    assert _piped("validate", "-", data=GOOD.encode()).returncode == 0
    assert _piped("validate", "-", data=b"").returncode == 3


def test_a_table_through_a_pipe() -> None:
    packed = _piped("convert", "-", "-", "--to", "parquet", data=GOOD.encode()).stdout
    assert nd.loads(packed, "parquet")[0].headline == "Talks resume"
    assert json.loads(_piped("convert", "-", "-", "--to", "json", data=packed).stdout)["id"] == "a"


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    program = "import sys; from newsdata.cli import main; sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", program, "sample", "-n", "100000"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(20) != 0


def test_an_interrupt_leaves_nothing_behind(tmp_path: Path) -> None:
    program = "import sys; from newsdata.cli import main; sys.exit(main())"
    target = tmp_path / "out.jsonl"
    target.write_text("as before")
    with subprocess.Popen(
        [sys.executable, "-c", program, "convert", "-", str(target), "--from", "jsonl"],
        stdin=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(GOOD.encode() * 5000)
        process.stdin.flush()
        for _ in range(200):
            if len(list(tmp_path.iterdir())) > 1:
                break
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        assert process.stderr.read().strip() == b"newsdata: interrupted"
    assert target.read_text() == "as before"
    assert list(tmp_path.iterdir()) == [target]


def test_colour_is_for_terminals_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsdata.cli.style import style_for

    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" in style_for(Terminal())("A001", "error")  # type: ignore[arg-type]
    monkeypatch.setenv("NO_COLOR", "1")
    assert style_for(Terminal())("A001", "error") == "A001"  # type: ignore[arg-type]
    assert style_for(sys.stderr)("A001", "error") == "A001"


def test_the_list_of_formats_is_the_registry(capsys: pytest.CaptureFixture[str]) -> None:
    main(["formats", "--output-format", "json"])
    listed = json.loads(capsys.readouterr().out)
    assert [entry["name"] for entry in listed] == [each.name for each in formats()]
    assert {entry["name"] for entry in listed if entry["carries"] == "all"} == {"arrow", "json", "jsonl", "parquet"}


@pytest.mark.usefixtures("folder")
def test_an_article_is_shown_by_id_or_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("two.jsonl").write_text('{"id":"a","headline":"First"}\n\n{"id":"b","headline":"Second"}\n')
    main(["show", "two.jsonl"])
    assert "First" in capsys.readouterr().out
    for chosen in (["--id", "b"], ["--line", "3"]):
        main(["show", "two.jsonl", *chosen])
        assert "Second" in capsys.readouterr().out


def test_a_schema_is_compared(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = nd.json_schema()
    (folder / "old.json").write_text(json.dumps(schema))
    del schema["properties"]["kicker"]
    (folder / "new.json").write_text(json.dumps(schema))
    capsys.readouterr()
    assert main(["schema", "diff", "old.json", "new.json"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "breaking  /kicker: the field is gone, and unknown ones are refused",
        "1 breaking, 0 additive.",
    ]
    assert main(["schema", "diff", "new.json", "old.json"]) == 0
    assert main(["schema", "diff", "good.jsonl", "nowhere.json"]) == 2


@pytest.mark.usefixtures("folder")
def test_rules_are_chosen_and_given_a_severity(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in.jsonl").write_text('{"url":"https://harbour.example/?fbclid=1","published":"2026-11-22"}\n')
    assert main(["validate", "in.jsonl", "--fail-on", "warning", "--select", "U,D", "--now", "2026-11-20"]) == 1
    assert "D202 published is 2026-11-22, which is still to come [/published]" in capsys.readouterr().out
    assert main(["validate", "in.jsonl", "--fail-on", "warning", "--select", "U,D", "--now", "2026-11-23"]) == 0
    assert main(["validate", "in.jsonl", "--severity", "url-with-tracking=error"]) == 1
    assert main(["validate", "in.jsonl", "--severity", "U104=error", "--ignore", "U"]) == 0


def test_the_catalogue_has_what_readers_and_rules_find(capsys: pytest.CaptureFixture[str]) -> None:
    main(["rules", "--output-format", "json"])
    listed = {entry["code"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert (listed["J005"]["found_by"], listed["B101"]["found_by"]) == ("reader", "rule")
    assert listed["B101"]["breaks"]
    main(["rules", "byline-keeps-by"])
    assert capsys.readouterr().out.startswith("B101 byline-keeps-by (warning, found by a rule)\n\nA name that")


def test_a_model_of_ones_own_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "house.py").write_text(
        "import newsdata\n\nclass Paid(newsdata.Article):\n    paywalled: bool | None = None\n    '''A wall.'''\n"
    )
    monkeypatch.syspath_prepend(str(folder))
    (folder / "paid.jsonl").write_text('{"id":"a","paywalled":true}\n')
    assert main(["validate", "paid.jsonl"]) == 1
    assert main(["validate", "paid.jsonl", "--model", "house:Paid"]) == 0
    assert main(["convert", "paid.jsonl", "paid.parquet", "--model", "house:Paid", "--verify"]) == 0
    assert main(["schema", "--model", "house:Paid"]) == 0
