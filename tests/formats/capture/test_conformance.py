"""Pages of many shapes and languages, and what an editor would say that they mean."""

from pathlib import Path

import pytest

from newsdata.canonical import pretty_json
from newsdata.formats.capture.reader import read_text
from newsdata.formats.capture.writer import write_text
from newsdata.models import Article

CASES = sorted((Path(__file__).parents[2] / "conformance" / "capture").glob("*.txt"))
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)


def page_of(case: Path) -> str:
    return case.read_bytes().decode()


@every_case
def test_a_page_means_what_its_case_says(case: Path, request: pytest.FixtureRequest) -> None:
    article = Article.model_validate(read_text(page_of(case)))
    expected = case.with_suffix(".json")
    if request.config.getoption("--update", default=False):
        expected.write_text(pretty_json(article) + "\n", encoding="utf-8")

    assert pretty_json(article) + "\n" == expected.read_text(encoding="utf-8")


@every_case
def test_a_page_is_written_as_it_was_read(case: Path) -> None:
    page = page_of(case)

    assert write_text(Article.model_validate(read_text(page))) == page


@every_case
def test_the_words_of_a_page_are_in_its_fields(case: Path) -> None:
    """No more than a twentieth of a page may be layout, and no word may be."""
    page = page_of(case)
    layout = [cue.get("after", "") for cue in read_text(page).get("chrome", {}).get("layout", [])]

    assert sum(map(len, layout)) <= len(page) * 0.05
    assert not any(character.isalpha() for after in layout for character in after)


def test_there_are_cases() -> None:
    assert len(CASES) >= 12
