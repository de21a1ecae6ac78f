"""Small feeds with one fault each, and what is to be found in them."""

from pathlib import Path

import pytest

from newsdata.codes.feeds import CODES, KINDS
from tests.conformance.w3c_feeds import findings

FOLDER = Path(__file__).parent / "feeds"
HOME = "https://news.example.org/feed.xml"
CASES = sorted(FOLDER.glob("*.xml"))

ELSEWHERE = {"F203", "F255"}
"""Codes whose case needs more than a file: a feed without an address, and one with a million ids."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_feed_has_the_findings_beside_it(case: Path) -> None:
    told = [f"{said.line} {said.code} {said.name}".rstrip() for said in sorted(findings(case.read_bytes(), HOME))]
    assert told == case.with_suffix(".expected").read_text(encoding="utf-8").splitlines()


def test_every_code_has_a_feed_that_breaks_it() -> None:
    named = {case.stem.partition("-")[0] for case in CASES}
    checked = {kind.code for kind in KINDS.values()}
    assert checked - ELSEWHERE <= named
    assert {code.code for code in CODES} >= checked


def test_a_clean_feed_has_no_findings() -> None:
    clean = [case for case in CASES if case.stem.endswith("clean")]
    assert clean
    assert not [said for case in clean for said in findings(case.read_bytes(), HOME)]


def test_a_self_link_is_said_to_be_unchecked_where_the_feed_has_no_address() -> None:
    assert [said.code for said in findings((FOLDER / "rss-clean.xml").read_bytes())] == ["F203"]
