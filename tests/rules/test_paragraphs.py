"""Rules of how a body is put together, on bodies of many kinds."""

from typing import Any

import pytest

import newsdata as nd

TEXT = "The harbour talks resumed on Sunday, officials said."
REFRAIN = "And still the tide comes up the lane, my love, up the lane"
VERSE = "They took the slates,\nthey took the door,\nand still the tide\ncomes up the lane."
QUESTION = "What is the first thing you would do for the harbour?"
LONG = "The harbour talks resumed on Sunday, officials said, and nobody expects a result. " * 60


def _codes(**fields: Any) -> list[str]:
    report = nd.validate(nd.Article.model_validate({"headline": "Talks resume", **fields}), select=["A3"])
    return [finding.code for finding in report.findings]


def _paragraphs(*texts: str) -> list[dict[str, Any]]:
    return [{"type": "paragraph", "text": text} for text in texts]


def _heading(text: str, level: int | None = 2) -> dict[str, Any]:
    return {"type": "heading", "text": text, "level": level}


CAREFUL: list[dict[str, Any]] = [
    {"body": _paragraphs(TEXT)},
    {"body": _paragraphs(TEXT), "summary": TEXT + " Nobody expects a result."},
    {"body": _paragraphs(TEXT, "Nobody expects a result."), "summary": TEXT},
    {"body": _paragraphs(LONG, "The end.")},
    {"body": [*_paragraphs(LONG), {"type": "list", "items": [{"text": "Salt"}]}]},
    {"body": [{"type": "image", "image": {"alt": ""}}, *_paragraphs(TEXT)], "summary": "The talks resumed. " * 20},
    {"body": [{"type": "list", "items": [{"text": "Salt"}, {"text": "Two eggs"}]}], "summary": "An omelette. " * 20},
    {"body": [_heading("10:40"), _heading("Talks resume again"), *_paragraphs(TEXT)]},
    {
        "body": [
            _heading("Tuesday", 2),
            _heading("The talks", 3),
            *_paragraphs(TEXT),
            _heading("The ships", 3),
            *_paragraphs("No."),
        ]
    },
    {"body": [_heading("The talks", None), _heading("The ships", None), *_paragraphs(TEXT)]},
    {"body": [*_paragraphs(TEXT), _heading("See the quay"), {"type": "image", "image": {"alt": "The quay"}}]},
    {"body": [*_paragraphs("Talks resume, and the talks\nare silent still"), *_paragraphs(TEXT)]},
    {
        "bylines": [{"text": "By Ada Reyes", "people": [{"name": "Ada Reyes"}]}],
        "body": _paragraphs("By Ada Reyes's account, it was late."),
    },
    {"bylines": [{"people": [{"name": "Ada Reyes"}]}], "body": _paragraphs(TEXT, "Ada Reyes")},
    {"dateline": "OSLO (HP)", "body": _paragraphs("OSLO (HP) – " + TEXT)},
    {"body": [{"type": "note", "kind": "correction", "text": "Correction, 12 May: the ship was another."}]},
    {"body": [{"type": "note", "kind": "correction", "text": "The ship was another.", "date": "2026-05-12"}]},
    {"body": [{"type": "note", "kind": "editor", "text": "This is the second part."}]},
    {"body": [{"type": "quote", "kind": "pull", "text": "Talks resume"}, *_paragraphs(TEXT)]},
    {"deck": "", "body": _paragraphs("", TEXT)},
    {"body": [_heading("۱۱:۴۵"), _heading("جاده باز شد"), *_paragraphs(TEXT)]},
    {"body": [_heading("১০:৩০"), _heading("পানি নামছে"), *_paragraphs(TEXT)]},
    {"genre": "Poetry", "body": _paragraphs("slack water –\nthe gull and I"), "summary": "Of a reader. " * 12},
    {"genre": "poem", "body": _paragraphs(REFRAIN, TEXT, REFRAIN)},
    {"body": _paragraphs(VERSE, "So it went on.", VERSE)},
    {"body": _paragraphs(VERSE, REFRAIN, "So it went on.", REFRAIN)},
    {"body": _paragraphs(QUESTION, "The lift.", QUESTION, "The pier.")},
    {"body": _paragraphs("Ποιο είναι το πρώτο που θα κάνετε για το λιμάνι;", "Ναι.") * 2},
]


@pytest.mark.parametrize("fields", CAREFUL)
def test_a_careful_body_has_no_findings(fields: dict[str, Any]) -> None:
    assert _codes(**fields) == []


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({"body": _paragraphs(LONG)}, ["A305"]),
        ({"body": [{"type": "image", "image": {"alt": ""}}, *_paragraphs(LONG)]}, ["A305"]),
        ({"body": [{"type": "divider"}, _heading("TALKS RESUME", 1), *_paragraphs(TEXT)]}, ["A306"]),
        ({"body": _paragraphs(TEXT, "They do.", TEXT)}, ["A302"]),
        ({"body": _paragraphs(f"{TEXT}\n{TEXT * 2}", "They do.", f"{TEXT}\n{TEXT * 2}")}, ["A302"]),
        ({"body": _paragraphs(TEXT), "summary": TEXT}, ["A307"]),
        ({"body": _paragraphs("They do."), "summary": TEXT * 3}, ["A308"]),
        ({"body": [*_paragraphs(TEXT), _heading("More")]}, ["A309"]),
        ({"body": [_heading("The talks"), _heading("The ships"), *_paragraphs(TEXT)]}, ["A310"]),
        ({"body": [*_paragraphs(TEXT), {"type": "note", "kind": "correction", "text": "It was wrong."}]}, ["A311"]),
        (
            {
                "bylines": [{"text": "Report: Bo Ek"}, {"people": [{"name": "Cy Oh"}, {"name": "Ada Reyes"}]}],
                "body": _paragraphs("by  ada reyes".replace("  ", " "), TEXT),
            },
            ["A312"],
        ),
    ],
)
def test_a_careless_body_has_its_finding(fields: dict[str, Any], codes: list[str]) -> None:
    assert _codes(**fields) == codes
