"""What is read of plain paragraphs without a tree is what the tree says."""

from hypothesis import example, given
from hypothesis import strategies as st

from newsdata.markup import blocks_and_form, is_written
from newsdata.markup.reading import read_document
from newsdata.markup.simple import simple_blocks
from newsdata.markup.tree import Document

_PIECES = st.sampled_from([
    "talks", " ", "  ", "\n", "\t", "\r", "\x0c", "a < b", ">", "&", "&amp;", "&amp;lt;", "&lt;", "&#10;",
    "&#38;", "&nbsp;", "\xa0", "é", "&copy=1", "&#13;", '"', "<em>", "</em>", "<b>", "</b>", "<strong>",
    "</strong>", "<i>x</i>", "<em></em>", "<strong>y</strong>", "<q> z </q>",
    '<a href="https://example.org/?a=1&amp;b=2">', '<a href="">', "</a>", "<a>", '<a href="x\ty">w</a>',
    '<a href="x=&copy=1/">w</a>', "<a href='x'>w</a>", '<a href="x" title="t">w</a>', "<br>", "<br/>",
    '<span lang="no">', "</span>", "<p>", "</p>", "</p>\n<p>", "</P>", "<h2>", "</h2>", "</h3>", "<p class='x'>",
    "<hr>", "<!-- c -->", "<ul><li>x</li></ul>", "<blockquote>", "</blockquote>", '<img src="x">', "<div>",
    "</div>", "<script>", "</script>", "<p", "<",
])  # fmt: skip
_TEXT = st.lists(_PIECES, max_size=8).map("".join)
_PARAGRAPH = st.builds("<{0}>{1}</{0}>".format, st.sampled_from(["p", "p", "h1", "h6"]), _TEXT)
_MARKUP = st.lists(_PARAGRAPH | _TEXT, max_size=4).flatmap(
    lambda parts: st.sampled_from(["\n", "", "\n\n", " "]).map(lambda between: between.join(parts))
)


def _by_tree(html: str) -> list[dict[str, object]]:
    return read_document(Document(html))


@given(_MARKUP)
@example("<p>" + "<b>" * 120 + "x</p><p>y</p>")
@example("<p>a<em>b</em><strong>c</strong></p>\n<p>d</p>")
@example("<p>a\n<em>b</em></p>")
@example("<p></p>\n<p>x</p>")
@example("<p>x</p>\n")
def test_the_short_way_and_the_tree_say_the_same(html: str) -> None:
    found, end, _ = simple_blocks(html, _by_tree)
    assert found + _by_tree(html[end:]) == _by_tree(html)


@given(_MARKUP)
@example('<p>R&amp;D <em>and</em> <a href="x?a=1&amp;b=2">more</a></p>\n<h2>y</h2>')
@example("<p>&#38;</p>")
@example("<p><b>x</b></p>")
@example("<p>x > y</p>")
@example("<p>x</p>\n<p></p>\n<p>y</p>")
def test_it_is_known_while_reading_whether_the_writer_would_write_just_this(html: str) -> None:
    found, exact = blocks_and_form(html)
    assert exact is None or exact == is_written(found, html)


@given(st.lists(st.sampled_from(["talks", "R&amp;D", "<em>x</em>", '<a href="y">z</a>']), min_size=1).map(" and ".join))
def test_plain_paragraphs_need_no_comparison(text: str) -> None:
    assert blocks_and_form(f"<p>{text}.</p>\n<h2>{text}</h2>")[1] is True


def test_a_megabyte_without_an_end_takes_no_time() -> None:
    for html in ("<p>" * 300_000, "<p>x</p>" * 100_000 + "<h1>", "<p>" + "<b>" * 300_000, "<p>" + "&" * 1_000_000):
        assert simple_blocks(html, lambda _: []).end <= len(html)
