"""``newsdata stats`` as a user meets it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsdata as nd
from newsdata.cli import main
from newsdata.pipeline.counting import stats
from newsdata.reports.statistics import shown, statistics_json, statistics_text
from newsdata.sample import sample
from newsdata.statistics.frequencies import ROOM


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with three articles and what is none."""
    records = [
        nd.Article(id="a", language="en", headline="Talks resume", published="2026-11-21", tags=["harbour"]),
        nd.Article(id="a", language="en", headline="Talks end", published="2025-11-22T09:00:00+01:00"),
        nd.Article(id="b", language="nb", body=[nd.Paragraph(text="Skipene venter.")]),
    ]
    nd.write(records, tmp_path / "good.jsonl")
    (tmp_path / "bad.jsonl").write_text('{"id":"c"}\n{"id":5}\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


EXITS = {
    "stats good.jsonl": 0,
    "stats *.jsonl": 1,
    "stats bad.jsonl --output-format json": 1,
    "stats bad.jsonl --limit 1": 0,
    "stats missing.jsonl": 3,
    "stats bad.jsonl missing.jsonl --output-format json": 3,
    "stats": 2,
    "stats good.jsonl --from rss9": 2,
    "stats good.jsonl --top 0": 2,
    "stats good.jsonl --output-format xml": 2,
}


@pytest.mark.parametrize("line", EXITS)
@pytest.mark.usefixtures("folder")
def test_the_exit_code_says_how_it_went(line: str) -> None:
    assert main(line.split()) == EXITS[line]


@pytest.mark.usefixtures("folder")
def test_the_text_says_what_matters_first(capsys: pytest.CaptureFixture[str]) -> None:
    main(["stats", "good.jsonl", "bad.jsonl"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("4 articles in 2 inputs, ")
    assert lines[0].endswith(" bytes; 1 rejected.")
    assert lines[1:] == [
        "formats     jsonl 5",
        "findings    A002 1 · newsdata validate shows them",
        "",
        "published   2 of 4 · 2025-11-22T09:00:00+01:00 to 2026-11-21 · 2025 1 · 2026 1",
        "language    en 2 (50%) · nb 1 (25%) · without 1",
        "words       median 2 · nine in ten have at most 2 · the longest has 2",
        "blocks      paragraph 1 in 25%",
        "repeated    id: 1 as before · a 2 times · url: none",
        "",
        "fields      share of records; least/median/most characters, or items",
        "  id        100%  1/1/1         published  50%",
        "  language   75%  2/2/2         tags       25%  1/1/1 items",
        "  headline   50%  9/9/12        body       25%  1/1/1 items",
        "never       url, alt_ids, version, status, alt_headlines, kicker, deck, summary",
        "            dateline, slugline, bylines, updated, created, embargoed_until",
        "            expires, section, subjects, genre, urgency, places, people",
        "            organisations, publisher, source, rights, links, attachments",
        "            retrieved, chrome, extensions",
        "            3 fields inside these: see --output-format json",
    ]


@pytest.mark.parametrize("width", [80, 100, 120])
def test_the_text_fits_one_screen(width: int) -> None:
    lines = statistics_text(stats(sample(300, 3), top=5), width).splitlines()
    assert len(lines) <= 50
    assert max(map(len, lines)) <= width


def test_the_json_has_the_promised_keys(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["stats", "good.jsonl", "--output-format", "json", "--top", "1"])
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "complete", "records", "bytes", "files", "published", "language", "section", "publisher", "host", "genre",
        "status", "words", "blocks", "fields", "repeated", "findings",
    ]  # fmt: skip
    size = (folder / "good.jsonl").stat().st_size
    assert found["files"] == [{"path": "good.jsonl", "format": "jsonl", "records": 3, "bytes": size}]
    assert found["language"] == {
        "values": [{"value": "en", "count": 2, "share": 0.666667, "error": 0}],
        "records": 3, "others": 1, "different": 2, "exact": True,
    }  # fmt: skip
    assert found["published"] == {
        "records": 2, "first": "2025-11-22T09:00:00+01:00", "last": "2026-11-21",
        "years": {"2025": 1, "2026": 1}, "months": {"2025-11": 1, "2026-11": 1},
    }  # fmt: skip
    assert found["repeated"]["id"] == {
        "records": 1, "exact": True, "remembered": 2, "most": [{"value": "a", "count": 2}]
    }  # fmt: skip
    assert found["words"] == {"count": 1, "min": 2, "median": 2, "p90": 2, "max": 2}
    assert {"type": "paragraph", "count": 1, "records": 1, "share": 0.333333} in found["blocks"]
    assert found["fields"][0] == {
        "path": "id", "records": 3, "share": 1.0, "measure": "characters", "values": 3, "min": 1, "median": 1, "max": 1
    }  # fmt: skip


def test_an_empty_dataset_is_said_to_be_empty() -> None:
    found = stats([])
    assert statistics_text(found) == "0 articles in memory; 0 rejected."
    assert json.loads(statistics_json(found))["words"] is None


def test_counts_that_are_not_exact_are_marked() -> None:
    known = [nd.Article(id=str(number), section=str(number)) for number in range(ROOM)]
    text = statistics_text(stats([*known, nd.Article(section="x")], top=1), 80)
    assert f"section     x ≤ 2 (<1%) · at least {ROOM - 1:,} others {ROOM - 1:,}" in text


def test_a_value_cannot_speak_to_the_terminal() -> None:
    assert shown("\x1b[31mred\nline") == " [31mred line"
    assert shown("x" * 50) == "x" * 39 + "…"
    found = stats([nd.Article(section="\x1b[31m", id="\x07", published="2026"), nd.Article(id="\x07")])
    assert "\x1b" not in statistics_text(found)
    assert "\x07" not in statistics_text(found)


@pytest.mark.usefixtures("folder")
def test_standard_input_is_a_dataset_and_a_closed_pipe_no_error() -> None:
    program = "import sys; from newsdata.cli import main; sys.exit(main())"
    data = Path("good.jsonl").read_bytes()
    done = subprocess.run([sys.executable, "-c", program, "stats", "-"], input=data, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"3 articles in 1 input; 0 rejected.\n")
