"""How HTML is read, where a rule is best said with its example."""

import pytest

from newsdata.markup import blocks, blocks_as_json, is_markup, plain
from newsdata.models import Embed, ImageBlock, ListBlock, Paragraph, Quote, Raw


def _texts(html: str) -> list[str]:
    return [block.text for block in blocks(html) if isinstance(block, Paragraph)]


def test_white_space_collapses_and_a_no_break_space_stays() -> None:
    assert _texts("<p> a \n\t b\u00a0 <b> c </b></p>") == ["a b\u00a0 c"]


def test_two_breaks_begin_a_paragraph_and_one_a_line() -> None:
    assert _texts("a<br>b<br /> <br>c<br>") == ["a\nb", "c"]


def test_marks_keep_their_words_when_white_space_goes() -> None:
    (paragraph,) = blocks("<p>  one\n  <b>two   three</b>  four</p>")
    assert isinstance(paragraph, Paragraph)
    (mark,) = paragraph.marks
    assert paragraph.text[mark.start : mark.end] == "two three"


def test_a_picture_in_a_paragraph_stands_between_its_halves() -> None:
    assert [block.type for block in blocks("<p>a <b>b <img src=x> c</b></p>")] == ["paragraph", "image", "paragraph"]


def test_a_picture_that_leads_to_a_larger_one_has_both() -> None:
    (block,) = blocks('<a href="large.jpg"><img src="small.jpg"></a>')
    assert isinstance(block, ImageBlock)
    assert [(each.name, each.url) for each in block.image.renditions] == [("full", "large.jpg")]


def test_a_pixel_that_counts_readers_is_no_picture() -> None:
    assert blocks('<img src="x" width="1" height="1">') == (
        Raw(source='<img src="x" width="1" height="1">', media_type="text/html"),
    )


def test_an_address_keeps_what_only_looks_like_a_reference() -> None:
    (block,) = blocks('<a href="?a=1&copy=2&amp;b=3">x</a>')
    assert isinstance(block, Paragraph)
    assert block.marks[0].href == "?a=1&copy=2&b=3"


@pytest.mark.parametrize(
    ("written", "read"),
    [("&copy 2026", "© 2026"), ("&notit;", "¬it;"), ("&#150;", "–"), ("&#x1F642;", "🙂"), ("&#0;", "\ufffd"),
     ("&#" + "9" * 5000 + ";", "\ufffd"), ("&nosuch;", "&nosuch;"), ("AT&T", "AT&T"), ("&NotEqualTilde;", "≂̸")],
)  # fmt: skip
def test_references_are_read_as_in_html(written: str, read: str) -> None:
    assert _texts(f"<p>{written}</p>") == [read]


def test_a_tag_that_is_cut_off_is_kept() -> None:
    assert blocks("text <a href='x")[1] == Raw(source="<a href='x", media_type="text/html")


def test_a_closed_frame_without_an_end_tag_takes_nothing_with_it() -> None:
    frame, paragraph = blocks('<iframe src="https://www.youtube.com/embed/x"/><p>after</p>')
    assert isinstance(frame, Embed)
    assert frame.provider == "YouTube"
    assert paragraph == Paragraph(text="after")


def test_lists_in_lists_are_levels() -> None:
    (block,) = blocks("<ul><li>a<ul><li>b<ol><li>c</ol></ul><li>d</ul>")
    assert isinstance(block, ListBlock)
    assert [(item.text, item.level) for item in block.items] == [("a", None), ("b", 2), ("c", 3), ("d", None)]


def test_a_quotation_has_who_said_it() -> None:
    figure = "<figure><blockquote>Words</blockquote><figcaption>Ann Lee</figcaption></figure>"
    assert blocks(figure) == (Quote(text="Words", kind="block", attribution="Ann Lee"),)


def test_marks_that_cross_blocks_are_parted() -> None:
    assert blocks_as_json("<b>a<p>b</p></b>") == [
        {"type": "paragraph", "text": text, "marks": [{"start": 0, "end": 1, "kind": "strong"}]} for text in "ab"
    ]


def test_plain_text_has_blocks_apart() -> None:
    assert plain("<h2>A &amp; B</h2><ul><li>x<li>y</ul><script>no</script><p>z") == "A & B\n\nx\ny\n\nz"


@pytest.mark.parametrize("text", ["AT&T", "a < b", "R&D", "1 <2> 3", "<foo>", "I <3 you", "Q & A", "x<y", ""])
def test_a_plain_text_is_no_markup(text: str) -> None:
    assert not is_markup(text)


@pytest.mark.parametrize(
    "text", ["R&amp;D", "<i>Ulysses</i>", "caf&eacute;", "&#8217;", "a<br/>b", "</p>", "a &copy b"]
)
def test_tags_and_references_are_markup(text: str) -> None:
    assert is_markup(text)
