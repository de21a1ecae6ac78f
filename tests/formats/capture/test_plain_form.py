"""A record without a layout, such as a feed gives, as a page that one can read."""

import pytest

from newsdata.formats.capture.reader import read_text
from newsdata.formats.capture.writer import write_text
from newsdata.models import (
    Article,
    Audio,
    Block,
    Byline,
    Code,
    Contributor,
    CopyrightLine,
    Divider,
    Embed,
    Gallery,
    Heading,
    Image,
    ImageBlock,
    Link,
    LinkList,
    ListBlock,
    ListItem,
    Logo,
    Module,
    Note,
    Paragraph,
    Quote,
    Raw,
    Recording,
    SiteChrome,
    Table,
    Video,
)  # fmt: skip


def test_all_parts_of_a_page_stand_in_their_order() -> None:
    article = Article(
        id="4711",
        url="https://harbour-post.example/4711",
        kicker="PORTS",
        headline="Ferries sail again",
        deck="Eleven days without bread",
        dateline="PORT ELLERY",
        bylines=[Byline(text="By Ann Lee"), Byline(people=[Contributor(name="Bo Ek"), Contributor(name="Cy Dow")])],
        tags=["ferries"],
        published="2026-07-04",
        body=[Heading(text="At dawn"), Paragraph(text="The first boat left.")],
        chrome=SiteChrome(
            site_name="Harbour Post",
            logo=Logo(alt="Harbour Post Logo"),
            tagline="Since 1871",
            breadcrumbs=[Link(label="Home"), Link(label="Ports")],
            breadcrumb_separator=" / ",
            modules=[
                Module(kind="newsletter", heading="First boat", text="Sign up."),
                Module(kind="date", text="July 4, 2026"),
                Module(kind="navigation", links=[Link(label="News"), Link(url="https://harbour-post.example/sport")]),
            ],
            copyright=CopyrightLine(year=2026, holder="Harbour Post"),
        ),
    )

    assert write_text(article) == (
        "Harbour Post\n\nHarbour Post Logo\n\nNews\nhttps://harbour-post.example/sport\n\nHome / Ports\n\nPORTS\n\n"
        "Ferries sail again\n\nEleven days without bread\n\nBy Ann Lee\n\nBy Bo Ek and Cy Dow\n\nJuly 4, 2026\n\n"
        "At dawn\n\nPORT ELLERY — The first boat left.\n\nFirst boat\nSign up.\n\nSince 1871\n\n© 2026 Harbour Post\n"
    )


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (Paragraph(text="One."), "One."),
        (Heading(text="Two", level=2), "Two"),
        (
            ListBlock(kind="ordered", items=[ListItem(text="a"), ListItem(text="b", level=2), ListItem(text="c")]),
            "1. a\n  1. b\n2. c",
        ),
        (ListBlock(items=[ListItem(text="a"), ListItem(text="b")]), "• a\n• b"),
        (Quote(text="“Ships.”", attribution="Ann Lee"), "“Ships.”\n— Ann Lee"),
        (ImageBlock(image=Image(title="Quay", caption="Lorries.", credit="(AP)")), "Quay\nLorries. (AP)"),
        (ImageBlock(image=Image(alt="Lorries on a quay", credit="AP")), "Lorries on a quay\nAP"),
        (Gallery(title="Quays", images=[Image(caption="A"), Image(caption="B", credit="(C)")]), "Quays\nA\nB (C)"),
        (Video(video=Recording(title="Dawn", url="https://a.example/v.mp4")), "Dawn"),
        (Audio(audio=Recording(url="https://a.example/a.mp3")), "https://a.example/a.mp3"),
        (Embed(title="A post", url="https://b.example/1", source="<p>"), "A post\nhttps://b.example/1"),
        (Embed(source="<p>post</p>"), "<p>post</p>"),
        (Table(title="Tolls", rows=[("Car", "4"), ("Lorry", "11")]), "Tolls\nCar\t4\nLorry\t11"),
        (Code(text="a = 1\n  b"), "a = 1\n  b"),
        (Divider(), "* * *"),
        (Note(kind="correction", text="Correction: none."), "Correction: none."),
        (LinkList(title="Read more", links=[Link(label="Bread"), Link(url="https://c.example/")]),
         "Read more\nBread\nhttps://c.example/"),
        (Raw(source="{}", media_type="application/json"), "{}"),
    ],
    ids=lambda value: getattr(value, "type", None),
)  # fmt: skip
def test_every_block_has_a_plain_form(block: Block, text: str) -> None:
    assert write_text(Article(headline="Talks", body=[block])) == f"Talks\n\n{text}\n"


@pytest.mark.parametrize(
    ("role", "text"),
    [
        (None, "By Ann Lee"),
        ("author", "By Ann Lee"),
        ("poster", "Posted by Ann Lee"),
        ("photographer", "Photographs by Ann Lee"),
        ("contributor", "Additional reporting by Ann Lee"),
    ],
)
def test_people_without_a_line_get_one_that_says_what_they_did(role: str | None, text: str) -> None:
    assert write_text(Article(bylines=[Byline(role=role, people=[Contributor(name="Ann Lee")])])) == f"{text}\n"


def test_who_is_named_in_a_note_gets_no_line() -> None:
    helper = Byline(role="contributor", people=[Contributor(name="Bo Ek")])
    other = Byline(role="contributor", people=[Contributor(name="Cy Dow")])
    note = Note(kind="contributor", text="Bo Ek contributed to this report.")

    assert write_text(Article(bylines=[helper, other], body=[note])) == (
        "Additional reporting by Cy Dow\n\nBo Ek contributed to this report.\n"
    )


def test_what_has_no_words_leaves_no_gap() -> None:
    article = Article(
        headline="Talks",
        deck="",
        bylines=[Byline(role="author")],
        body=[ImageBlock(image=Image(url="https://a.example/a.jpg", alt="")), Paragraph(text="One.")],
    )

    assert write_text(article) == "Talks\n\nOne.\n"


def test_an_empty_record_is_an_empty_page() -> None:
    assert write_text(Article()) == ""
    assert read_text("") == {}


def test_a_dateline_without_a_paragraph_stands_alone() -> None:
    assert write_text(Article(headline="Talks", dateline="OSLO", body=[Divider()])) == "Talks\n\nOSLO\n\n* * *\n"
