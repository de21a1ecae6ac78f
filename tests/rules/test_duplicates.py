"""The rule of bodies that are nearly the same: what is like what, in whatever batches it comes."""

from typing import Any

import pytest

import newsdata as nd
from newsdata.models import Article

STORY = [
    "The harbour talks resumed on Sunday, officials said, after a break of three weeks in which neither side spoke.",
    "Envoys of both towns met in the old customs house. Nobody expects a result before the new year begins.",
    "The ships that wait outside have been there since October, and their crews are fed from the shore by turns.",
    "A second meeting is planned for Thursday, when the owners of the quays are to say what repairs would cost.",
    "Until then the ferries go on as they do now, from the northern pier alone and only as long as there is light.",
    "Shopkeepers along the quay count what they have lost since the summer, and ask the town to wait with its fees.",
]
OTHER = [text.replace("the", "each").replace("a", "o") for text in STORY]


def _article(texts: list[str], **fields: Any) -> Article:
    return Article.model_validate(
        {"headline": "Talks", "body": [{"type": "paragraph", "text": text} for text in texts], **fields}
    )


def _found(*articles: Article) -> list[str | None]:
    return [finding.record_id for finding in nd.validate(list(articles), select=["A403"]).findings]


@pytest.mark.parametrize(
    "texts",
    [
        STORY,
        [*STORY, "An update follows."],
        ["(Harbour Agency)", *STORY],
        [*STORY[:3], STORY[3].replace("Thursday", "Friday"), *STORY[4:]],
        STORY[::-1],
    ],
)
def test_a_body_that_was_changed_a_little_is_found(texts: list[str]) -> None:
    assert _found(_article(STORY, id="a"), _article(OTHER, id="b"), _article(texts, id="c")) == ["c"]
    assert _found(_article(texts, id="a"), _article(OTHER, id="b"), _article(STORY, id="c")) == ["c"]


@pytest.mark.parametrize(
    "texts",
    [
        OTHER,
        STORY[:2] + OTHER[2:],
        STORY[:3],
        STORY[:1] * 2,
        [],
        [text[:60] for text in STORY],
        [STORY[0] + " " + OTHER[1] * 4],
    ],
)
def test_another_body_is_not(texts: list[str]) -> None:
    assert _found(_article(STORY, id="a"), _article(texts, id="b")) == []


def test_short_bodies_are_not_compared() -> None:
    assert _found(_article(STORY[:3], id="a"), _article(STORY[:3], id="b")) == []


def test_revisions_are_not_compared() -> None:
    assert _found(_article(STORY, id="a"), _article(STORY, id="a", version="2")) == []
    page = "https://harbour.example/talks"
    assert _found(_article(STORY, id="a", url=page), _article(STORY, id="b", url=page)) == []


def test_records_without_names_are_compared() -> None:
    assert _found(_article(STORY), _article(STORY), _article(STORY)) == [None, None]


def test_what_was_met_in_an_earlier_batch_is_remembered() -> None:
    between = [_article([], id=str(number)) for number in range(1200)]
    assert _found(_article(STORY, id="a"), *between, _article(STORY, id="b")) == ["b"]
