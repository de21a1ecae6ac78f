"""Cases as files: an input, and beside it the articles and the findings that it gives."""

import json
from pathlib import Path

import pytest

import newsdata as nd
from newsdata.canonical import record_json

FOLDER = Path(__file__).parents[1] / "conformance"
CASES = sorted(
    path for name in ("json", "jsonl") for path in (FOLDER / name).glob(f"*.{name}") if ".means" not in path.name
)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_case_means_what_is_written_beside_it(case: Path, update: bool) -> None:
    reader = nd.read(case, on_error="skip")
    means = {
        "feed": record_json(reader.feed) if reader.feed else None,
        "articles": [record_json(article) for article in reader],
        "findings": [
            [finding.code, finding.line, finding.column, finding.pointer, finding.message]
            for finding in reader.report.findings
        ],
    }
    beside = case.with_name(f"{case.name}.means")
    if update:
        beside.write_text(json.dumps(means, indent=2, ensure_ascii=False) + "\n", "utf-8")
    assert json.loads(beside.read_text("utf-8")) == means
