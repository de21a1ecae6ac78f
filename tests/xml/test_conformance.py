"""Cases as files: a document, and beside it its parts and findings."""

import json
from pathlib import Path

import pytest

from newsdata.xml import Element, XmlReader
from newsdata.xml.characters import XML
from newsdata.xml.node import joined

FOLDER = Path(__file__).parents[1] / "conformance" / "xml"


@pytest.mark.parametrize("case", sorted(FOLDER.glob("*.xml")), ids=lambda path: path.name)
def test_a_document_means_what_is_written_beside_it(case: Path, update: bool) -> None:
    findings: list[list[object]] = []

    def find(code: str, message: str, *, line: int, column: int, hint: str | None = None) -> None:
        findings.append([code, line, column, message, hint])

    with case.open("rb") as stream:
        reader = XmlReader(stream, find, lambda path: path == ("feed",))
        whole = [
            [part.element.line, part.element.column, _shown(part.element)] for part in reader if part.kind == "whole"
        ]
    means = {"whole": whole, "complete": reader.complete, "findings": findings}
    beside = case.with_name(f"{case.name}.means")
    if update:
        beside.write_text(json.dumps(means, indent=2, ensure_ascii=False) + "\n", "utf-8")
    assert json.loads(beside.read_text("utf-8")) == means


def _shown(element: Element) -> dict[str, object]:
    """An element as the cases show it: with its prefix, its namespace and the order of its attributes."""
    shown: dict[str, object] = {"name": element.tag}
    if element.namespace:
        shown["ns"] = element.namespace
    if element.attributes:
        pairs = [(name.replace(f"{{{XML}}}", "xml:"), value) for name, value in element.attributes.items()]
        shown["attributes"] = dict(pairs) if pairs == sorted(pairs) else [list(pair) for pair in pairs]
    children = joined(element.children)
    if len(children) == 1 and isinstance(children[0], str):
        shown["text"] = children[0]
    elif children:
        shown["children"] = [child if isinstance(child, str) else _shown(child) for child in children]
    return shown
