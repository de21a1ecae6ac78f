"""Cases as files: a document, and beside it its parts and findings."""

import json
from pathlib import Path

import pytest

from newsdata.xml import XmlReader
from newsdata.xml.kept import to_json

FOLDER = Path(__file__).parents[1] / "conformance" / "xml"


@pytest.mark.parametrize("case", sorted(FOLDER.glob("*.xml")), ids=lambda path: path.name)
def test_a_document_means_what_is_written_beside_it(case: Path, update: bool) -> None:
    findings: list[list[object]] = []

    def find(code: str, message: str, *, line: int, column: int, hint: str | None = None) -> None:
        findings.append([code, line, column, message, hint])

    with case.open("rb") as stream:
        reader = XmlReader(stream, find, lambda path: path == ("feed",))
        whole = [
            [part.element.line, part.element.column, to_json(part.element)] for part in reader if part.kind == "whole"
        ]
    means = {"whole": whole, "complete": reader.complete, "findings": findings}
    beside = case.with_name(f"{case.name}.means")
    if update:
        beside.write_text(json.dumps(means, indent=2, ensure_ascii=False) + "\n", "utf-8")
    assert json.loads(beside.read_text("utf-8")) == means
