"""The columns that rules see: where elements are, and what is said of them."""

from datetime import UTC, datetime
from typing import Any

import pytest

import newsdata as nd
from newsdata.columns import to_batch
from newsdata.columns.mask import Mask
from newsdata.columns.scan import Patterns
from newsdata.columns.view import Columns
from newsdata.models import Article

ARTICLES = [
    Article(),
    Article(
        headline="One",
        published="2026-02",
        bylines=[
            nd.Byline(text="By no one"),
            nd.Byline(people=[nd.Contributor(name="Ann Lee"), nd.Contributor(name="Bo Ek")]),
        ],
        body=[
            nd.Paragraph(text="One", marks=[nd.Mark(start=0, end=3, kind="link", href="x")]),
            nd.ImageBlock(image=nd.Image(alt="a", title="Ships")),
            nd.Gallery(title="Ships", images=[nd.Image(caption="c"), nd.Image(alt="d", title="Ships")]),
            nd.Video(video=nd.Recording(alt="e")),
            nd.Table(rows=[("x", "y"), ("z",)]),
            nd.Paragraph(text=" Two "),
        ],
    ),
    Article(headline="Two", published="2026-02-03", updated="2026-02-04T00:00:00Z", body=[nd.Paragraph(text="Two")]),
]


@pytest.fixture
def article() -> Columns:
    """The columns of three articles."""
    return Columns.of(to_batch(ARTICLES))


def _places(mask: Mask) -> list[str]:
    return [f"{row}:" + "".join(f"/{step}" for step in path) for row, path, _ in mask.found()]


def test_lists_are_gone_through_and_places_kept(article: Columns) -> None:
    assert _places(article.bylines.people.name.present()) == [
        "1:/bylines/1/people/0/name",
        "1:/bylines/1/people/1/name",
    ]
    assert _places(article.body.rows == "z") == ["1:/body/4/rows/1/0"]
    assert _places(article.headline.absent()) == ["0:/headline"]
    assert [value for _, _, value in article.bylines.people.name.present().found()] == ["Ann Lee", "Bo Ek"]


def test_media_have_the_place_of_their_field(article: Columns) -> None:
    assert _places(article.body.media.alt.present()) == [
        "1:/body/1/image/alt",
        "1:/body/2/images/1/alt",
        "1:/body/3/video/alt",
    ]
    assert _places(article.body.media.title == "Ships") == ["1:/body/1/image/title", "1:/body/2/images/1/title"]
    assert _places(article.body.title == "Ships") == ["1:/body/2/title"]


def test_the_same_list_is_the_same_level(article: Columns) -> None:
    assert article.body.text.levels[0] is article.body.type.levels[0]


def test_a_slice_of_a_batch_has_its_own_rows() -> None:
    sliced = Columns.of(to_batch(ARTICLES).slice(1))
    assert _places(sliced.body.text == "Two") == ["1:/body/0/text"]
    assert _places(sliced.bylines.people.name == "Bo Ek") == ["0:/bylines/1/people/1/name"]


def test_a_column_above_is_compared_with_all_below_it(article: Columns) -> None:
    assert _places(article.body.text == article.headline) == ["1:/body/0/text", "2:/body/0/text"]
    assert _places(article.headline == article.body.text) == ["1:/body/0/text", "2:/body/0/text"]
    assert _places(article.body.media.alt.present() & (article.body.type == "video")) == ["1:/body/3/video/alt"]
    assert _places(article.body.text.trimmed() == "Two") == ["1:/body/5/text", "2:/body/0/text"]


def test_columns_of_different_lists_are_not_compared(article: Columns) -> None:
    with pytest.raises(TypeError, match=r"bylines\.text is not above"):
        article.body.text == article.bylines.text  # noqa: B015
    with pytest.raises(TypeError, match="no list"):
        article.headline.present().any()
    with pytest.raises(AttributeError, match="no column 'titel'"):
        _ = article.body.titel


def test_what_is_not_known_does_not_hold(article: Columns) -> None:
    assert _places(article.headline == "One") == ["1:/headline"]
    assert _places(article.headline != "One") == ["2:/headline"]
    assert _places(~(article.headline == "One")) == ["0:/headline", "2:/headline"]
    assert _places((article.headline == "One") | (article.deck == "x")) == ["1:/headline"]
    assert _places(article.headline.isin(["Two", "x"])) == ["2:/headline"]


def test_a_mask_goes_up_a_list_at_a_time(article: Columns) -> None:
    named = article.bylines.people.name == "Bo Ek"
    assert _places(named.any()) == ["1:/bylines/1/people"]
    assert _places(named.any().any()) == ["1:/bylines"]


def test_items_know_their_neighbours(article: Columns) -> None:
    text = article.body.text
    assert _places(text.previous() == "One") == ["1:/body/1/text"]
    assert _places(text.last().present()) == ["1:/body/5/text", "2:/body/0/text"]
    assert _places(article.body.count() == 6) == ["1:/body"]
    assert _places(article.body.count() == 0) == ["0:/body"]
    assert _places(article.tags.count() == 0) == ["0:/tags", "1:/tags", "2:/tags"]


def test_what_is_repeated_is_so_in_one_list() -> None:
    tags = [("a", "b", "a"), ("a",), (), ("c", "c", "c")]
    article = Columns.of(to_batch([Article(tags=each) for each in tags]))
    assert _places(article.tags.repeated()) == ["0:/tags/2", "3:/tags/1", "3:/tags/2"]


def test_text_is_measured_in_code_points() -> None:
    article = Columns.of(to_batch([Article(headline="é🇺🇦"), Article(headline="")]))
    assert article.headline.length().array.to_pylist() == [3, 0]
    assert _places(article.headline.empty()) == ["1:/headline"]
    assert _places(article.headline.lower() == "é🇺🇦") == ["0:/headline"]


def test_a_part_is_captured_and_columns_are_joined() -> None:
    article = Columns.of(
        to_batch([Article(id="a", version="1", headline="x | y"), Article(id="a"), Article(version="1")])
    )
    assert article.headline.captured(r"\| (?P<part>.)").array.to_pylist() == ["y", None, None]
    assert article.id.joined(article.version).array.to_pylist() == ["a\x001", "a\x00", None]


@pytest.mark.parametrize(
    "text",
    ["2024", "2024-02", "2023-12", "2026-02-28", "9999", "9999-12-31", "0001", "2026-01-01T10:20Z",
     "2026-01-01T10:20:30+05:45", "2026-01-01T10:20:30.250-03:00", "2026-01-01T10:20:30.250001Z", "1600-02-29"],
)  # fmt: skip
def test_a_moment_is_the_interval_that_the_model_says(text: str) -> None:
    moment = nd.Timestamp.parse(text)
    published = Columns.of(to_batch([Article(), Article(published=moment)])).published
    assert published.start.array.to_pylist() == [None, moment.start]
    assert published.end.array.to_pylist() == [None, moment.end]
    assert [value for _, _, value in published.present().found()] == [text]
    assert _places(published.start <= moment.start) == ["1:/published"]
    assert _places(published.start < moment.start) == []
    assert _places(published.end >= moment.end) == ["1:/published"]
    assert _places(published.end > moment.end) == []


def test_a_day_is_before_another_whatever_its_zone(article: Columns) -> None:
    assert _places(article.published.before(article.updated)) == []
    assert _places(article.published.after(datetime(2026, 2, 2, 9, tzinfo=UTC))) == ["2:/published"]
    assert _places(article.published.after(datetime(2026, 2, 2, 11, tzinfo=UTC))) == []


def test_the_ends_of_a_mark_are_columns_too(article: Columns) -> None:
    assert _places(article.body.marks.end == 3) == ["1:/body/0/marks/0/end"]
    assert _places(article.body.marks.start == 0) == ["1:/body/0/marks/0/start"]


def test_a_predicate_is_asked_only_where_it_is_said(article: Columns) -> None:
    asked: list[Any] = []

    def ask(value: str) -> bool:
        asked.append(value)
        return value == "Two"

    assert _places(article.body.text.check(ask, where=article.body.text.matches("T"))) == ["2:/body/0/text"]
    assert asked == [" Two ", "Two"]


def test_an_empty_batch_has_every_column() -> None:
    article = Columns.of(to_batch([]))
    for column in (article.body.media.renditions.url, article.body.text, article.tags):
        for mask in (column.matches("x"), column.repeated(), column.last().present(), column.previous().absent()):
            assert list(mask.found()) == []
    assert len(article.published.end.array) == 0


def test_a_question_is_answered_for_its_own_value_and_kernel() -> None:
    headline = Columns.of(to_batch([Article(headline=text) for text in ("a", "b", None, "c")])).headline
    for _ in range(2):
        assert _places(headline == "b") == ["1:/headline"]
        assert _places(headline != "b") == ["0:/headline", "3:/headline"]
        assert _places(headline < "b") == ["0:/headline"]
        assert _places(headline == "c") == ["3:/headline"]
        assert _places(headline.isin(("b", "c"))) == ["1:/headline", "3:/headline"]
        assert _places(headline.isin(frozenset("ab"))) == ["0:/headline", "1:/headline"]
        assert _places(headline.isin(text for text in "c")) == ["3:/headline"]


def test_few_texts_among_many_that_are_not_there_are_found_at_their_places() -> None:
    texts = ["ab", None, None, None, "b", None, None, "ba", None, None]
    headline = Columns.of(to_batch([Article(headline=text) for text in texts])).headline
    assert _places(headline.matches("a")) == ["0:/headline", "7:/headline"]
    assert _places(headline.matches("^b")) == ["4:/headline", "7:/headline"]
    assert _places(headline.where(headline != "b").matches("^b")) == ["7:/headline"]


def test_a_shared_scan_finds_what_each_pattern_finds() -> None:
    patterns = Patterns()
    asked = ["a", "(?i)B$", "^c|d", "(?i)^e", "[0-9]+x"]
    for pattern in asked:
        patterns.note("headline", pattern)
    assert patterns.together("headline") == "(?:a)|(?:(?i)B$)|(?:[0-9]+x)"
    texts = [None, "", "a", "b", "xB", "bx", "c", "xc", "xd", "E", "xe", "12x", "x1"]
    batch = to_batch([Article(headline=text) for text in texts])
    shared, direct = Columns.of(batch, Article, patterns), Columns.of(batch)
    for pattern in asked:
        assert _places(shared.headline.matches(pattern)) == _places(direct.headline.matches(pattern))
