"""A page that is read and written is the same page, and its words are in the fields of the record."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdata.formats.capture import words_article, words_credit, words_date, words_page
from newsdata.formats.capture.parts import block_parts, bylines
from newsdata.formats.capture.reader import read_text
from newsdata.formats.capture.writer import write_text
from newsdata.models import Article
from newsdata.testing import articles, pages


def _words(table: object) -> list[str]:
    """All words of a table, however deep they are in it."""
    if isinstance(table, str):
        return [table]
    values = table.values() if isinstance(table, dict) else table if isinstance(table, tuple) else ()
    return list(chain.from_iterable(map(_words, values)))


WORDS = sorted(
    {
        word
        for module in (words_page, words_article, words_credit, words_date)
        for name, table in vars(module).items()
        if name.isupper()
        for word in _words(table)
    }
)
SIGNS = (
    "»", ">", "|", " / ", "·", "• ", "- ", "1. ", "2. ", "— ", ": ", "©", "(c) 2026", "“Bread.”", "* * *", "1 of 5",
    "Ann Lee", "By Ann Lee", "by admin", "and Bo Ek", "(Bo Ek/Reuters)", "(AP)", "Photo: Bo Ek/AP", "Home", "Logo",
    "Talks resume", "PORT ELLERY (Reuters) - ", "新华社北港7月4日电", "4 July 2026", "4 min read", "We use cookies.",
    "The talks resumed on Sunday, officials said, and nobody expects a result.", "a\tb", "\u00a0", "\u3000", "\u200b",
    "\u2028", "\x85", "\0", "\ufeff", "\f", "\v", "\x1c", " " * 60, "-" * 90, "[", ")", "’s",
)  # fmt: skip
BREAKS = ("\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n\n\n", "\n \n", "\n\u00a0\n", " \n", "\t\n  ", "\n" * 90)


@st.composite
def furnished(draw: st.DrawFn) -> str:
    """Lines of what the recognisers look for, put together at random."""
    piece = st.sampled_from(WORDS) | st.sampled_from(WORDS).map(str.capitalize) | st.sampled_from(SIGNS)
    line = st.lists(piece, min_size=1, max_size=3).map("".join)
    lines = draw(st.lists(st.tuples(line, st.sampled_from(BREAKS)), max_size=25))
    text = "".join(chain.from_iterable(lines))
    return text.rstrip("\r\n") if draw(st.booleans()) else text


PAGES: SearchStrategy[str] = furnished() | pages() | st.text(st.sampled_from(" \t\r\n\ufeff\u00a0\u2028\x85\0ab.-•1"))


@given(PAGES)
def test_a_page_is_written_as_it_was_read(page: str) -> None:
    assert write_text(Article.model_validate(read_text(page))) == page


@given(PAGES)
def test_the_record_of_a_page_survives_json(page: str) -> None:
    article = Article.model_validate(read_text(page))

    assert Article.model_validate_json(article.model_dump_json(exclude_defaults=True)) == article


@given(PAGES)
def test_no_word_of_a_page_is_in_its_layout(page: str) -> None:
    layout = read_text(page).get("chrome", {}).get("layout", [])

    assert not [cue for cue in layout if any(map(str.isalpha, cue.get("after", "")))]


@given(PAGES)
def test_nothing_is_made_up_about_a_page(page: str) -> None:
    known = set(read_text(page))

    assert known <= {"headline", "kicker", "deck", "dateline", "bylines", "body", "chrome"}


@given(articles())
def test_every_record_makes_a_page_that_stays_as_it_is(article: Article) -> None:
    page = write_text(article)

    assert write_text(Article.model_validate(read_text(page))) == page


@given(furnished(), articles(), st.randoms(use_true_random=False))
def test_an_edited_record_keeps_all_its_words(page: str, other: Article, random: object) -> None:
    """Whatever is inserted, removed or moved, what the record still has is on its page."""
    article = Article.model_validate(read_text(page))
    body = [*article.body, *other.body]
    random.shuffle(body)  # type: ignore[attr-defined]
    edited = article.model_copy(
        update={"body": tuple(body[: len(body) * 2 // 3]), "bylines": (*other.bylines, *article.bylines[1:])}
    )
    written = write_text(edited)

    for item in (*edited.body, *bylines(edited)):
        for _, words in block_parts(item):
            assert words in written
