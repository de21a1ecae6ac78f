"""``newsdata diff`` as a user meets it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsdata as nd
from newsdata.cli import main
from newsdata.models import Article
from newsdata.pipeline.comparing import compare
from newsdata.reports.comparison import change_json, comparison_text

LEFT = [
    Article(id="a", headline="Talks resume"),
    Article(id="b", headline="Ships wait", tags=["harbour"]),
    Article(id="c", headline="Bridge opens"),
]
RIGHT = [
    Article(id="d", headline="Quay closes"),
    Article(id="b", headline="Ships leave", tags=["harbour", "ships"]),
    Article(id="a", headline="Talks resume"),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with two versions of a dataset in two formats, and a bad file."""
    nd.write(LEFT, tmp_path / "old.jsonl")
    nd.write(RIGHT, tmp_path / "new.parquet")
    (tmp_path / "bad.jsonl").write_text('{"id":"c"}\n{"id":5}\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


EXITS = {
    "diff old.jsonl old.jsonl": 0,
    "diff old.jsonl old.jsonl --output-format json": 0,
    "diff old.jsonl old.jsonl --output-format jsonl": 0,
    "diff old.jsonl new.parquet": 1,
    "diff old.jsonl new.parquet --output-format jsonl": 1,
    "diff old.jsonl new.parquet --max 0": 1,
    "diff old.jsonl new.parquet --key position --ignore id --ignore headline --ignore tags": 0,
    "diff bad.jsonl bad.jsonl": 1,
    "diff old.jsonl missing.jsonl": 3,
    "diff missing.jsonl old.jsonl --output-format jsonl": 3,
    "diff old.jsonl": 2,
    "diff old.jsonl new.parquet --key headline": 2,
    "diff old.jsonl new.parquet --ignore headlin": 2,
    "diff old.jsonl new.parquet --from rss9": 2,
    "diff old.jsonl new.parquet --from jsonl --from parquet": 1,
    "diff old.jsonl new.parquet --from jsonl --from parquet --from json": 2,
}


@pytest.mark.parametrize("line", EXITS)
@pytest.mark.usefixtures("folder")
def test_the_exit_code_says_how_it_went(line: str) -> None:
    assert main(line.split()) == EXITS[line]


@pytest.mark.usefixtures("folder")
def test_the_text_sums_up_and_then_shows_examples(capsys: pytest.CaptureFixture[str]) -> None:
    main(["diff", "old.jsonl", "new.parquet"])
    assert capsys.readouterr().out.splitlines() == [
        "1 added, 1 removed, 1 changed in 4 articles.",
        "",
        "Records that differ at:",
        "  1  /headline",
        "  1  /tags/*",
        "",
        "~ b: /headline 'Ships wait' → 'Ships leave'",
        "~ b: /tags/1 nothing → 'ships'",
        "",
        "- c: Bridge opens",
        "",
        "+ d: Quay closes",
    ]


@pytest.mark.usefixtures("folder")
def test_equal_datasets_take_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    main(["diff", "old.jsonl", "old.jsonl"])
    assert capsys.readouterr().out == "No difference in 3 articles.\n"


@pytest.mark.usefixtures("folder")
def test_the_json_has_the_promised_keys(capsys: pytest.CaptureFixture[str]) -> None:
    main(["diff", "old.jsonl", "new.parquet", "--output-format", "json"])
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "equal", "complete", "left", "right", "added", "removed", "changed", "same", "fields", "approximate",
        "findings", "changes",
    ]  # fmt: skip
    side = {"name": "old.jsonl", "records": 3, "rejected": 0, "unkeyed": 0, "repeats": 0, "repeated": []}
    assert found["left"] == side
    assert found["fields"] == [{"pointer": "/headline", "count": 1}, {"pointer": "/tags/*", "count": 1}]
    assert found["changes"][1] == {
        "change": "changed", "by": "id", "key": "b", "headline": "Ships leave",
        "left": {"path": "old.jsonl", "line": 2}, "right": {"path": "new.parquet", "line": 2},
        "differences": [
            {"pointer": "/headline", "left": "Ships wait", "right": "Ships leave"},
            {"pointer": "/tags/1", "left": None, "right": "ships"},
        ],
    }  # fmt: skip


@pytest.mark.usefixtures("folder")
def test_json_lines_are_the_changes_alone(capsys: pytest.CaptureFixture[str]) -> None:
    main(["diff", "old.jsonl", "new.parquet", "--output-format", "json"])
    changes = json.loads(capsys.readouterr().out)["changes"]
    main(["diff", "old.jsonl", "new.parquet", "--output-format", "jsonl"])
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == changes
    main(["diff", "old.jsonl", "new.parquet", "--output-format", "jsonl", "--max", "0"])
    assert capsys.readouterr().out == ""


def test_max_cuts_what_is_listed_and_never_the_counts(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nd.write([Article(id=str(number)) for number in range(50)], folder / "many.jsonl")
    (folder / "none.jsonl").write_text("")
    main(["diff", "many.jsonl", "none.jsonl", "--from", "jsonl", "--max", "2"])
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["0 added, 50 removed, 0 changed in 50 articles.", "", "- 0", "- 1", "… and 48 more removed"]


def test_what_one_must_know_is_said() -> None:
    left = b'{"id":"a"}\n{"id":"a"}\n{"headline":"x"}\n{"id":5}\n'
    text = comparison_text(compare(left, [Article(id="a")]), 0)
    assert text.splitlines() == [
        "0 added, 2 removed, 0 changed in 3 articles.",
        "left: 1 rejected, which count as missing; newsdata validate says why.",
        "left: 1 without a key, matched by position among themselves.",
        "left: 1 with the key of an earlier one, matched in turn: 'a' 2 times.",
    ]


def test_long_texts_are_shown_where_they_begin_to_differ() -> None:
    start = "The ships at the quay have been waiting for the tide since the morning, "
    left, right = (Article(id="a", headline=f"{start}{each} said.") for each in ("Ann Lee", "Bo Ek"))
    last = comparison_text(compare([left], [right]), 1, 100).splitlines()[-1]
    assert len(last) <= 100
    assert "Ann Lee said.' → " in last
    assert last.endswith("Bo Ek said.'")


def test_many_differences_of_one_record_are_cut() -> None:
    left = Article(id="a", headline="x", deck="x", kicker="x", section="x", summary="x")
    lines = comparison_text(compare([left], [Article(id="a")]), 5).splitlines()
    assert sum(line.startswith("~ a: /") for line in lines) == 3
    assert lines[-1] == "~ a: … and 2 more places"


def test_nothing_from_the_data_can_speak_to_the_terminal() -> None:
    left, right = (Article(id="\x1b[2J", headline="\x07", extensions={"\x1b": each}) for each in (["\x1b"], 1))
    for found in (compare([left], [right]), compare([left], []), compare([], [left])):
        text = comparison_text(found, 5)
        assert not {"\x1b", "\x07"} & set(text)
        assert all(json.loads(change_json(change)) for change in found.changes)


def test_numbers_are_written_as_they_were() -> None:
    left, right = (f'{{"id":"a","extensions":{{"x":{each}}}}}\n'.encode() for each in ('{"n":1e999}', '{"n":1.10}'))
    (change,) = compare(left, right).changes
    assert change_json(change).endswith('[{"pointer": "/extensions/x/n", "left": 1e999, "right": 1.10}]}')


def test_colours_are_for_terminals_that_want_them() -> None:
    found = compare(LEFT, RIGHT)
    marked = comparison_text(found, 5, style=lambda text, severity: f"<{severity}>{text}")
    assert [line.split()[0] for line in marked.splitlines() if line.startswith("<")] == [
        "<warning>~", "<warning>~", "<error>-", "<info>+",
    ]  # fmt: skip


@pytest.mark.usefixtures("folder")
def test_standard_input_is_a_side() -> None:
    program = "import sys; from newsdata.cli import main; sys.exit(main())"
    data = Path("old.jsonl").read_bytes()
    arguments = [sys.executable, "-c", program, "diff", "-", "old.jsonl"]
    done = subprocess.run(arguments, input=data, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"No difference in 3 articles.\n", b"")
