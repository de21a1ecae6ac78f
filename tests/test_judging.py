"""Articles judged in batches: what is kept of the findings, and in which order."""

import json
from pathlib import Path

import pytest

import newsdata as nd
from newsdata import judging
from newsdata.judging import BATCH_ROWS
from newsdata.report import MAX_KEPT

SHOUTED = {"headline": "TALKS RESUME IN THE HARBOUR", "deck": "TALKS RESUME IN THE HARBOUR"}
PLAIN = {"headline": "Talks resume in the harbour"}
SELECTED = ["A202", "A203"]


def _lines(*records: object) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def test_findings_of_readers_and_rules_come_in_the_order_of_the_input() -> None:
    wrong = {"headline": 3}
    report = nd.validate(_lines(SHOUTED, wrong, PLAIN, SHOUTED, wrong), "jsonl", select=SELECTED)
    assert [(finding.line, finding.code) for finding in report.findings] == [
        (1, "A202"),
        (1, "A203"),
        (2, "A002"),
        (4, "A202"),
        (4, "A203"),
        (5, "A002"),
    ]


def test_findings_of_several_inputs_stay_with_their_input(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("b.jsonl", "a.jsonl")]
    for path in paths:
        path.write_bytes(_lines(PLAIN, SHOUTED))
    report = nd.validate(paths, select=["A203"])
    assert [(finding.path, finding.line) for finding in report.findings] == [(str(path), 2) for path in paths]


def test_every_finding_of_a_record_has_its_place() -> None:
    records = {"bylines": [{"people": [{"name": f"By Ann{chr(97 + n)} Lee"} for n in range(26)]}]}
    report = nd.validate(_lines(PLAIN, records), "jsonl", select=["B101"])
    text = _lines(records).decode()
    assert len(report.findings) == 26
    for finding in report.findings:
        assert finding.line == 2
        assert finding.column is not None
        assert text[finding.column - 1 :].startswith('"name"')
        assert finding.pointer is not None
        person = int(finding.pointer.split("/")[4])
        assert text[finding.column - 1 :].startswith(f'"name": "By Ann{chr(97 + person)}')


@pytest.mark.parametrize("rows", [1, 3, 1000])
def test_columns_are_judged_in_parts_as_at_once(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = _lines(*([PLAIN, SHOUTED] * 4))
    expected = nd.validate(lines, select=SELECTED).findings
    monkeypatch.setattr(judging, "COLUMN_ROWS", rows)
    assert nd.validate(lines, select=SELECTED).findings == expected
    assert len(expected) == 8


@pytest.mark.parametrize("extra", [0, 1, BATCH_ROWS])
def test_what_is_not_kept_is_counted(extra: int) -> None:
    half = MAX_KEPT // 2 + extra
    report = nd.validate([SHOUTED] * half, select=SELECTED)
    assert report.counts == {"A202": half, "A203": half}
    assert report.severities.total() == 2 * half
    assert len(report.findings) == MAX_KEPT
