"""Converting to formats that require what an article may not have, or carry what they cannot say."""

from pathlib import Path

import pytest

import newsdata as nd
from newsdata.cli import main
from newsdata.errors import FormatError

WHOLE = nd.Article(id="urn:a", headline="Talks", updated="2026-11-22T09:00:00Z", kicker="Harbour", urgency=3)
BARE = nd.Article(url="https://harbour-post.example/2", headline="Quay", published="2026-11-22T08:00:00Z")


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    nd.write([WHOLE, BARE], path)
    return path


def test_what_a_format_cannot_hold_is_rejected_at_its_place(lines: Path) -> None:
    target = lines.with_suffix(".atom")
    result = nd.convert(lines, target)
    assert [(each.code, each.path, each.line) for each in result.report.findings] == [("R002", str(lines), 2)]
    records = result.report.records
    assert (records.read, records.checked, records.rejected) == (2, 1, 1)
    assert [article.id for article in nd.read(target)] == ["urn:a"]
    assert {loss.first_record for loss in result.losses} == {1}


def test_what_is_missing_is_derived_where_that_is_wanted(lines: Path) -> None:
    targets = [lines.with_name(name) for name in ("one.atom", "two.atom")]
    for target in targets:
        result = nd.convert(lines, target, mint_ids=True)
        assert [(each.code, each.line) for each in result.report.findings] == [("R003", 2), ("R003", 2)]
        assert result.report.records.rejected == 0
    assert targets[0].read_bytes() == targets[1].read_bytes()


@pytest.mark.parametrize("to", ["rss", "atom", "jsonfeed"])
def test_a_carrier_loses_nothing_where_that_is_wanted(lines: Path, to: str) -> None:
    target = lines.with_name("out")
    result = nd.convert(lines, target, to=to, lossless=True, verify=True)
    assert result.losses == []
    assert not result.report.findings
    assert list(nd.read(target, to)) == [WHOLE, BARE]


def test_a_format_that_carries_nothing_beside_is_refused(lines: Path) -> None:
    with pytest.raises(FormatError, match="csv cannot carry every article whole"):
        nd.convert(lines, lines.with_suffix(".csv"), lossless=True)
    assert nd.convert(lines, lines.with_suffix(".parquet"), lossless=True).written


def test_a_table_is_read_by_a_map_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, target, known = tmp_path / "in.csv", tmp_path / "out.jsonl", tmp_path / "map.toml"
    table.write_text("title,when,noise\nTalks,2026-11-22 09:00,x\n", encoding="utf-8")
    known.write_text('headline = "title"\npublished = "when@+01:00"\ndrop = ["noise"]\n', encoding="utf-8")
    assert main(["convert", str(table), str(target), "--map-file", str(known)]) == 0
    (article,) = nd.read(target)
    assert article == nd.Article(headline="Talks", published="2026-11-22T09:00+01:00")
    assert main(["convert", str(table), str(target), "--map", "zzz=title"]) == 2
    assert "no column can fill 'zzz'" in capsys.readouterr().err
    known.write_text("headline = 3\n", encoding="utf-8")
    assert main(["convert", str(table), str(target), "--map-file", str(known)]) == 2
    assert "has a value that is no string" in capsys.readouterr().err
