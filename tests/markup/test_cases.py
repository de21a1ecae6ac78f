"""HTML as people write it, and beside it the blocks that it says."""

import json
from pathlib import Path

import pytest

from newsdata.markup import blocks, blocks_as_json, markup, rebuilt
from newsdata.models import Paragraph

FOLDER = Path(__file__).parents[1] / "conformance" / "markup"
CASES = sorted(FOLDER.glob("*.html"))

each_case = pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)


@each_case
def test_a_case_says_the_blocks_beside_it(case: Path, update: bool) -> None:
    found = blocks_as_json(case.read_text("utf-8"))
    beside = case.with_suffix(".json")
    if update:
        beside.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", "utf-8")
    assert json.loads(beside.read_text("utf-8")) == found


@each_case
def test_the_blocks_of_a_case_are_the_same_once_they_are_written(case: Path) -> None:
    found = blocks(case.read_text("utf-8"))
    assert blocks(markup(found)) == found


@each_case
def test_a_changed_block_leaves_the_others_as_they_were(case: Path) -> None:
    source = case.read_text("utf-8")
    found = blocks(source)
    for place in range(len(found)):
        wanted = (*found[:place], Paragraph(text="Something else."), *found[place + 1 :])
        written = rebuilt(source, wanted)
        assert blocks(written) == wanted
        if len(found) > 1:
            assert written != markup(wanted)
