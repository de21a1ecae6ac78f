"""The W3C feed validator's cases, where they are at hand: we agree as far as we have come."""

import pytest

from tests.conformance import w3c_feeds
from tests.conformance.w3c_reasons import REASONS

pytestmark = pytest.mark.skipif(
    not w3c_feeds.FOLDER.is_dir(), reason=f"the cases of the W3C feed validator are not in {w3c_feeds.FOLDER}"
)

FLOORS = w3c_feeds.Score(verdict=0.998, warned=1.0, lines=0.985)
"""What was reached; it may be raised, and never lowered without a reason."""


@pytest.fixture(scope="module")
def judged() -> list[w3c_feeds.Verdict]:
    return list(w3c_feeds.verdicts())


def test_we_agree_as_far_as_we_have_come(judged: list[w3c_feeds.Verdict]) -> None:
    reached = w3c_feeds.score(judged)
    assert all(now >= floor for now, floor in zip(reached, FLOORS, strict=True)), reached


def test_every_other_verdict_has_its_reason(judged: list[w3c_feeds.Verdict]) -> None:
    assert {one.case for one in judged if not one.agrees} <= set(REASONS)


def test_most_faults_are_told_by_the_name_they_have_there(judged: list[w3c_feeds.Verdict]) -> None:
    wanted = [(one, name) for one in judged for name, _, _ in (*one.errors, *one.warnings)]
    told = sum(any(said.name == name for said in one.found) for one, name in wanted)
    assert told / len(wanted) >= 0.97
