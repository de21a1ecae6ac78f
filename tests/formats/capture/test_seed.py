"""The real page that the format was made for, where it lies beside the project."""

from pathlib import Path

import pytest

from newsdata.formats.capture.reader import read_text
from newsdata.formats.capture.writer import write_text
from newsdata.models import Article, Byline, ImageBlock, Note, Paragraph

SEED = Path(__file__).parents[4] / "shared" / "seeds" / "moscow-drone-attack.txt"
pytestmark = pytest.mark.skipif(not SEED.is_file(), reason="the real page is not beside the project")


@pytest.fixture(scope="module")
def page() -> str:
    return SEED.read_bytes().decode()


@pytest.fixture(scope="module")
def article(page: str) -> Article:
    return Article.model_validate(read_text(page))


def test_it_is_written_as_it_was_read(page: str, article: Article) -> None:
    assert write_text(article) == page
    assert Article.model_validate_json(article.model_dump_json(exclude_defaults=True)) == article


def test_its_words_are_in_its_fields(page: str, article: Article) -> None:
    assert article.chrome
    assert sum(len(cue.after or "") for cue in article.chrome.layout) < len(page) * 0.05


def test_nothing_is_made_up(article: Article) -> None:
    known = article.model_dump(exclude_defaults=True)

    assert set(known) == {"headline", "deck", "bylines", "body", "chrome"}


def test_the_breadcrumbs_end_with_the_headline(article: Article) -> None:
    assert article.chrome
    assert article.headline
    assert [crumb.label for crumb in article.chrome.breadcrumbs] == ["Home", article.headline]
    assert article.chrome.breadcrumb_separator == " » "


def test_the_poster_is_not_the_author(article: Article) -> None:
    lines = [(byline.role, byline.text) for byline in article.bylines]

    assert [role for role, _ in lines] == ["poster", "author", "contributor"]
    assert [(text or "")[:3] for _, text in lines] == ["by ", "By ", ""]


def test_the_contributor_is_named_once(page: str, article: Article) -> None:
    note = article.body[-1]
    assert isinstance(note, Note)
    assert note.kind == "contributor"
    assert note.text.endswith(".\u00a0")
    (person,) = article.bylines[-1].people
    assert person.name
    assert person.affiliation
    assert f"{person.affiliation}’ {person.name} contributed" in note.text
    assert page.count(person.name) == write_text(article).count(person.name) == 1


def test_the_body_has_its_paragraphs_and_pictures_in_order(article: Article) -> None:
    kinds = [type(block) for block in article.body]

    assert kinds == [*[Paragraph] * 7, ImageBlock, Paragraph, ImageBlock, Paragraph, Note]


def test_a_picture_has_its_title_caption_and_credit(article: Article) -> None:
    first, second = (block.image for block in article.body if isinstance(block, ImageBlock))

    for image in (first, second):
        assert image.title
        assert image.caption
        assert image.caption.endswith(".")
        assert image.credit
        assert image.credit.startswith("(")
        assert image.credit.endswith(")")
    assert (len(first.creators), len(first.suppliers)) == (1, 2)
    assert (len(second.creators), len(second.suppliers)) == (0, 2)


def test_the_foot_of_the_page_is_told_apart(article: Article) -> None:
    chrome = article.chrome
    assert chrome
    assert chrome.logo
    assert (chrome.logo.alt or "").endswith("Logo")
    assert len(chrome.tagline or "") > 100
    assert [(module.kind, module.heading) for module in chrome.modules] == [
        ("newsletter", None),
        ("latest", "Latest News"),
    ]
    assert chrome.copyright
    assert chrome.copyright.year == 2023
    assert chrome.copyright.holder
    assert (chrome.copyright.text or "").endswith(chrome.copyright.holder)


def test_a_new_headline_shows_in_its_place_and_not_in_the_breadcrumbs(page: str, article: Article) -> None:
    changed = write_text(article.model_copy(update={"headline": "Another headline"}))

    assert article.headline
    assert changed == page.replace(f"\n\n{article.headline}\n\n", "\n\nAnother headline\n\n", 1)


def test_without_its_poster_the_author_stays_in_place(page: str, article: Article) -> None:
    poster, author, contributor = article.bylines
    changed = article.model_copy(update={"bylines": (author, contributor)})

    assert write_text(changed) == page.replace(f"{poster.text}\n\n", "", 1)


def test_a_byline_of_names_takes_the_place_of_a_printed_one(page: str, article: Article) -> None:
    poster, author, contributor = article.bylines
    named = Byline(role="author", people=author.people)

    assert write_text(article.model_copy(update={"bylines": (poster, named, contributor)})) == page
