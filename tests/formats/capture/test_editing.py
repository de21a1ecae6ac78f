"""What becomes of a page when its record is edited: every rule of the writer, by example."""

from typing import Any

import pytest

from newsdata.formats.capture.reader import read_text
from newsdata.formats.capture.writer import write_text
from newsdata.models import (
    Article,
    Byline,
    Divider,
    Heading,
    Image,
    ImageBlock,
    Link,
    ListBlock,
    ListItem,
    Module,
    Paragraph,
    SiteChrome,
)  # fmt: skip

PAGE = """\
Home / Ports

Ferries sail again after eleven days

By Ann Lee

The first boat left at five in the morning, with the post and the bread on board.

The quay
Lorries wait on the quay at dawn. (Bo Ek/AP via Getty Images)

What the crews won is a rota, and what the islands won is a Sunday without tinned food.

• two free weekends a month for all
• eleven hours between two shifts

Nobody has said what it will cost, and nobody has asked twice since the boats are back.

Share
Facebook

© 2026 Harbour Post
"""


@pytest.fixture
def article() -> Article:
    read = Article.model_validate(read_text(PAGE))
    assert write_text(read) == PAGE
    assert [block.type for block in read.body] == ["paragraph", "image", "paragraph", "list", "paragraph"]
    return read


def edited(article: Article, **changes: Any) -> str:
    return write_text(article.model_copy(update=changes))


def chrome_of(article: Article, **changes: Any) -> SiteChrome:
    assert article.chrome
    return article.chrome.model_copy(update=changes)


def without(part: str) -> str:
    assert part in PAGE
    return PAGE.replace(part, "", 1)


def test_a_changed_value_shows_in_its_place(article: Article) -> None:
    assert edited(article, headline="Bread!") == PAGE.replace("Ferries sail again after eleven days", "Bread!")


def test_a_removed_paragraph_takes_its_empty_line_along(article: Article) -> None:
    assert edited(article, body=article.body[1:]) == without(
        "The first boat left at five in the morning, with the post and the bread on board.\n\n"
    )


def test_a_removed_picture_takes_title_caption_and_credit_along(article: Article) -> None:
    assert edited(article, body=article.body[:1] + article.body[2:]) == without(
        "The quay\nLorries wait on the quay at dawn. (Bo Ek/AP via Getty Images)\n\n"
    )


def test_a_removed_list_takes_its_bullets_along(article: Article) -> None:
    assert edited(article, body=article.body[:3] + article.body[4:]) == without(
        "• two free weekends a month for all\n• eleven hours between two shifts\n\n"
    )


def test_blocks_that_are_moved_take_their_form_along(article: Article) -> None:
    page = edited(article, body=article.body[::-1])
    first, picture, second, points, third = PAGE.split("\n\n")[3:8]

    assert page.split("\n\n")[3:8] == [third, points, second, picture, first]


def test_an_inserted_block_moves_the_rest_along(article: Article) -> None:
    added = Heading(text="On the quay")

    for place in range(6):
        body = (*article.body[:place], added, *article.body[place:])
        pieces = PAGE.split("\n\n")
        assert edited(article, body=body) == "\n\n".join([*pieces[: 3 + place], "On the quay", *pieces[3 + place :]])


def test_blocks_beyond_the_layout_follow_the_last_with_an_empty_line_between(article: Article) -> None:
    page = edited(article, body=(*article.body, Paragraph(text="One."), Divider(), Paragraph(text="Two.")))

    assert "the boats are back.\n\nOne.\n\n* * *\n\nTwo.\n\nShare\n" in page


def test_a_block_with_other_fields_is_set_in_plain_form(article: Article) -> None:
    captioned = ImageBlock(image=Image(caption="Lorries.", credit="(AP)"))
    bare = ImageBlock(image=Image(title="The quay"))

    assert "\n\nLorries. (AP)\n\nWhat" in edited(article, body=(article.body[0], captioned, *article.body[2:]))
    assert "\n\nThe quay\n\nWhat" in edited(article, body=(article.body[0], bare, *article.body[2:]))


def test_a_longer_list_has_a_bullet_for_each_point(article: Article) -> None:
    points = ListBlock(kind="unordered", items=[ListItem(text=word) for word in ("one", "two", "three")])

    assert "food.\n\n• one\n• two\n• three\n\nNobody" in edited(
        article, body=(*article.body[:3], points, *article.body[4:])
    )


def test_of_separators_that_meet_the_one_with_more_line_breaks_stays() -> None:
    page = PAGE.replace("five in the", "5 in the").replace(
        "Ferries sail again after eleven days\n", "Ferries sail\n\n\n"
    )
    article = Article.model_validate(read_text(page))

    assert write_text(article.model_copy(update={"bylines": ()})) == page.replace("By Ann Lee\n\n", "")


def test_a_removed_dateline_takes_its_dash_along() -> None:
    page = PAGE.replace("The first boat", "PORT ELLERY — The first boat")
    article = Article.model_validate(read_text(page))

    assert article.dateline == "PORT ELLERY"
    assert write_text(article) == page
    assert edited(article, dateline=None) == PAGE
    assert edited(article, dateline="LOW QUAY") == page.replace("PORT ELLERY", "LOW QUAY")


def test_the_top_and_the_foot_keep_their_margins(article: Article) -> None:
    margins = "\n" + PAGE.rstrip() + "\n\n\n"
    framed = Article.model_validate(read_text(margins))
    bare = framed.model_copy(update={"chrome": chrome_of(framed, breadcrumbs=(), copyright=None)})

    assert write_text(bare) == margins.replace("Home / Ports\n\n", "").replace("\n\n© 2026 Harbour Post", "")


def test_a_removed_module_does_not_move_another_into_its_place(article: Article) -> None:
    page = PAGE.replace("By Ann Lee\n", "By Ann Lee\nJuly 4, 2026\n")
    dated = Article.model_validate(read_text(page))
    assert dated.chrome
    assert [module.kind for module in dated.chrome.modules] == ["date", "share"]

    assert edited(dated, chrome=chrome_of(dated, modules=dated.chrome.modules[1:])) == PAGE


def test_a_module_of_another_kind_stays_in_place(article: Article) -> None:
    assert article.chrome
    (share,) = article.chrome.modules
    relabelled = (share.model_copy(update={"kind": "promo"}),)

    assert edited(article, chrome=chrome_of(article, modules=relabelled)) == PAGE


def test_a_byline_of_another_role_stays_in_place(article: Article) -> None:
    (byline,) = article.bylines

    assert edited(article, bylines=(byline.model_copy(update={"role": "translator"}),)) == PAGE


@pytest.mark.parametrize(
    ("added", "before"),
    [
        ({"kicker": "PORTS"}, "Ferries sail again"),
        ({"deck": "A deck"}, "By Ann Lee"),
        ({"bylines": [Byline(text="By Ann Lee"), Byline(text="By Bo Ek")]}, "The first boat"),
    ],
)
def test_a_part_that_the_layout_does_not_know_stands_where_it_belongs(
    article: Article, added: dict[str, Any], before: str
) -> None:
    (value,) = added.values()
    words = value if isinstance(value, str) else value[-1].text

    assert edited(article, **added) == PAGE.replace(before, f"{words}\n\n{before}")


def test_modules_and_the_tagline_that_the_layout_does_not_know_follow_the_body(article: Article) -> None:
    assert article.chrome
    menu = Module(kind="navigation", links=[Link(label="News"), Link(label="Sport")])
    promo = Module(kind="promo", heading="Our shop")
    page = edited(
        article, chrome=chrome_of(article, modules=(menu, *article.chrome.modules, promo), tagline="Since 1871")
    )

    assert page == "News\nSport\n\n" + PAGE.replace("Share\n", "Our shop\n\nSince 1871\n\nShare\n")


def test_a_new_dateline_opens_the_first_paragraph(article: Article) -> None:
    assert edited(article, dateline="LOW QUAY") == PAGE.replace("The first boat", "LOW QUAY — The first boat")


def test_what_is_added_uses_the_line_breaks_of_the_page() -> None:
    article = Article.model_validate(read_text(PAGE.replace("\n", "\r\n")))
    page = edited(article, kicker="PORTS", body=(*article.body, Paragraph(text="One.")))

    assert "Ports\r\n\r\nPORTS\r\n\r\nFerries" in page
    assert "back.\r\n\r\nOne.\r\n\r\nShare" in page
    assert page.count("\n") == page.count("\r\n")


def test_cues_that_name_nothing_are_skipped(article: Article) -> None:
    """A layout may come from anywhere: it prints what it can, and never fails."""
    cues = [{"part": name, "after": "\n"} for name in ("", ".text", "nonsense", "body", "body.", "bylines[.text", "[]")]
    layout = [cue for cue in cues if cue["part"]]
    changed = Article.model_validate({**article.model_dump(exclude={"chrome"}), "chrome": {"layout": layout}})

    assert article.headline
    for words in (article.headline, "By Ann Lee", "• two free weekends", "the boats are back."):
        assert words in write_text(changed)
