"""How blocks are written: plain HTML that browsers show as it is meant."""

import pytest

from newsdata.markup import blocks, markup, rebuilt
from newsdata.models import (
    Block,
    Code,
    Heading,
    Image,
    ImageBlock,
    Link,
    LinkList,
    ListBlock,
    ListItem,
    Mark,
    Note,
    Paragraph,
    Quote,
    Raw,
    Table,
    Timestamp,
)
from newsdata.models.marks import MarkKind


def _mark(start: int, end: int, kind: MarkKind) -> Mark:
    return Mark(start=start, end=end, kind=kind)


@pytest.mark.parametrize(
    ("block", "html"),
    [
        (Paragraph(text="a < b\nc"), "<p>a &lt; b<br>c</p>"),
        (Paragraph(text="a  b"), '<p style="white-space:pre-wrap">a  b</p>'),
        (
            Paragraph(text="one two three", marks=(_mark(0, 7, "strong"), _mark(4, 13, "emphasis"))),
            "<p><strong>one <em>two</em></strong><em> three</em></p>",
        ),
        (
            Paragraph(text="here", marks=(Mark(start=0, end=4, kind="link", href="/?a&b", value="There"),)),
            '<p><a href="/?a&amp;b" title="There">here</a></p>',
        ),
        (Heading(text="What next", level=2), "<h2>What next</h2>"),
        (
            ListBlock(kind="ordered", items=(ListItem(text="a"), ListItem(text="b", level=2), ListItem(text="c"))),
            "<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>",
        ),
        (
            Quote(text="One.\n\nTwo.", kind="pull", attribution="Ann Lee"),
            '<blockquote class="pullquote"><p>One.</p><p>Two.</p><footer>Ann Lee</footer></blockquote>',
        ),
        (
            ImageBlock(image=Image.parse_credit("Bo Ek/AP", url="a", alt="", caption="Quay")),
            '<figure><img src="a" alt=""><figcaption>Quay <span class="credit">Bo Ek/AP</span></figcaption></figure>',
        ),
        (
            Table(title="T", header_rows=1, rows=(("a",), ("1",))),
            "<table><caption>T</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
        ),
        (Code(text="\n x", language="python"), '<pre><code class="language-python">\n x</code></pre>'),
        (
            Note(text="Wrong day.", kind="correction", date=Timestamp.parse("2026-11-22")),
            '<aside class="note correction"><p>Wrong day.</p><time datetime="2026-11-22">2026-11-22</time></aside>',
        ),
        (
            LinkList(title="More", links=(Link(label="First", url="/1"),)),
            '<nav class="links"><h3>More</h3><ul><li><a href="/1">First</a></li></ul></nav>',
        ),
        (Raw(source="<form><input></form>", media_type="text/html"), "<form><input></form>"),
        (Raw(source="<b>x</b>"), '<div data-block="raw"><b>x</b></div>'),
        (
            Raw(source="{}", media_type="application/json"),
            '<template data-block="raw" data-media-type="application/json" data-source="{}"></template>',
        ),
    ],
)  # fmt: skip
def test_a_block_is_written_in_the_words_of_html(block: Block, html: str) -> None:
    assert markup([block]) == html


SOURCE = "<div>\n<P>One  line.\n\n<p>Two<br><br>three</p>\n\n<img src=a><br/>tail</div><!-- end -->\n"


def test_one_block_changes_and_the_rest_stays() -> None:
    first, *rest = blocks(SOURCE)
    assert first == Paragraph(text="One line.")
    assert rebuilt(SOURCE, [Paragraph(text="New"), *rest]) == SOURCE.replace("<P>One  line.", "<p>New</p>")
    assert rebuilt(SOURCE, [first, *rest]) == SOURCE


def test_a_new_block_stands_between_the_others() -> None:
    source = "<p>a</p>\n\n<p>b</p>\n"
    assert rebuilt(source, [Paragraph(text=text) for text in "axb"]) == "<p>a</p>\n\n<p>x</p>\n<p>b</p>\n"
    assert rebuilt(source, [Paragraph(text=text) for text in "abx"]) == "<p>a</p>\n\n<p>b</p>\n<p>x</p>\n"


def test_a_block_that_is_gone_takes_its_markup_with_it() -> None:
    assert rebuilt("<p>a</p>\n<p>b</p>\n<p>c</p>", [Paragraph(text="a"), Paragraph(text="c")]) == "<p>a</p>\n<p>c</p>"


def test_a_block_that_moved_and_one_that_is_repeated_leave_the_others_as_they_were() -> None:
    source = "<P>a</P>\n<HR>\n<P>b</P>\n<HR>\n<P>c</P>"
    a, rule, b, _, c = blocks(source)
    assert rebuilt(source, [b, rule, c, a]) == "\n<P>b</P>\n<HR>\n<P>c</P>\n<p>a</p>"
    assert rebuilt(source, [a, b, rule, c]) == "<P>a</P>\n<P>b</P>\n<HR>\n<P>c</P>"
