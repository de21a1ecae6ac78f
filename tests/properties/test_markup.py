"""Blocks and HTML say the same: each comes back from the other, and nothing that is untouched changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdata.markup import blocks, blocks_as_json, is_markup, markup, plain, rebuilt, safety
from newsdata.markup.inline import Marked, Said, marks_as_json, normal
from newsdata.models import Block, Heading, ImageBlock, LinkList, ListBlock, Mark, Note, Paragraph, Quote, Table
from newsdata.models.marks import normal_marks
from newsdata.testing import blocks as some_block
from newsdata.testing import marks

PIECES = (
    "<p>", "</p>", "<br>", "<br/>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href='x'>", "</a>", "<ul>",
    "<li>", "</li>", "</ul>", "<dl>", "<dt>", "<dd>", "</dl>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<th>",
    "<thead>", "<caption>", "<td colspan=2>", "<blockquote>", "</blockquote>", "<footer>", "</footer>", "<cite>",
    "</cite>", "<img src=x.png>", "<img width=1 height=1>", "<figure>", "</figure>", "<figcaption>", "</figcaption>",
    "<pre>", "</pre>", "<script>x</script>", "<iframe src=y></iframe>", "<!-- c -->", "<h2>", "</h2>", "<hr>",
    "<span style='white-space:pre-wrap'>", "<p style='white-space:pre'>", "<x-y>", "<aside class=note>", "</aside>",
    "<nav class=links>", "</nav>", "<blockquote class=twitter-tweet>", "<div class=gallery>", "<div data-block=raw>",
    "<template data-block=embed>", "</template>", "<svg>", "</svg>", "<video>", "<source src=q>", "</video>",
    "<p class=correction>", "<div role=heading>", "<span data-mark=link>", "<time datetime=2026>2026</time>", " ", "\n",
    "\r\n", "text", "\u00a0", "&amp;", "&#0;", "&#xd800;", "&copy", "\ud800", "\x00", "<", "<a", "a &lt; b",
    "<![CDATA[x]]>", "<title>t</title>",
)  # fmt: skip


def html() -> SearchStrategy[str]:
    """HTML as people leave it, and any other text."""
    return st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text()


@given(st.lists(some_block(), max_size=3))
def test_blocks_are_read_as_they_were_written(some: list[Block]) -> None:
    assert list(blocks(markup(some))) == some


@st.composite
def _prose(draw: st.DrawFn, kind: str) -> Block:
    """Blocks whose texts are mostly white space, and whose marks cross it."""
    text = draw(st.text("ab \n\n\r\t<&\u00a0", max_size=9))
    marked = {"text": text, "marks": draw(marks(len(text)))}
    optional = st.none() | st.text("a \n", max_size=4)
    match kind:
        case "list":
            level = st.none() | st.integers(1, 6)
            items = [
                {**marked, "level": draw(level)},
                {"text": draw(st.text("a \n", max_size=3)), "level": draw(level)},
            ]
            return ListBlock.model_validate({"kind": draw(st.sampled_from([None, "ordered"])), "items": items})
        case "quote":
            return Quote.model_validate({**marked, "attribution": draw(optional)})
        case "image":
            caption = {"caption": text, "caption_marks": marked["marks"], "credit": draw(optional)}
            return ImageBlock.model_validate({"image": caption})
        case "links":
            links = [{"label": draw(optional), "url": draw(st.none() | st.just("u"))} for _ in range(2)]
            return LinkList.model_validate({"title": draw(optional), "links": links})
        case "table":
            return Table(
                title=draw(optional), header_rows=draw(st.none() | st.integers(0, 2)), rows=((text,), (), ("", text))
            )
        case "heading":
            return Heading.model_validate(marked)
        case "note":
            return Note.model_validate(marked)
    return Paragraph.model_validate(marked)


_KINDS = ("paragraph", "heading", "note", "list", "quote", "image", "links", "table")


@given(st.lists(st.sampled_from(_KINDS).flatmap(_prose), max_size=3))
def test_white_space_and_marks_are_read_as_they_were_written(some: list[Block]) -> None:
    assert list(blocks(markup(some))) == some


@given(html())
def test_what_was_read_is_read_again_once_it_is_written(source: str) -> None:
    found = blocks(source)
    assert blocks(markup(found)) == found


@given(html())
def test_no_text_is_too_bad_to_be_read(source: str) -> None:
    assert isinstance(plain(source), str)
    assert is_markup(source) in (True, False)
    assert all(0 <= risk.offset < len(source) for risk in safety(source))


@given(html())
def test_markup_of_which_nothing_was_touched_stays_as_it_was(source: str) -> None:
    assert rebuilt(source, blocks(source)) == source


@given(html(), st.data())
def test_changed_blocks_are_read_from_what_was_rebuilt(source: str, data: st.DataObject) -> None:
    wanted = list(blocks(source))
    start = data.draw(st.integers(0, len(wanted)))
    stop = data.draw(st.integers(start, len(wanted)))
    wanted[start:stop] = data.draw(st.lists(some_block(), max_size=2))
    assert list(blocks(rebuilt(source, wanted))) == wanted


@given(st.text(), st.data())
def test_marks_have_the_normal_form_of_the_model(text: str, data: st.DataObject) -> None:
    drawn = data.draw(marks(len(text)))
    mine = normal([Marked(mark.start, mark.end, Said(mark.kind, mark.href, mark.value)) for mark in drawn])
    assert tuple(Mark.model_validate(mark) for mark in marks_as_json(mine)) == normal_marks(drawn)


@pytest.mark.parametrize(
    "piece",
    [
        "<", "<a ", "<p>", "</b>", "<!--", "&", "&#", "&a", "<script>", '<a href="', "<b><i></p>", "<li>", "<a b='\"",
        "<table><td>", "=", "<blockquote>", "<figure>", "<figure><img><figcaption>", "<nav class=links>", "<br>",
        "<aside class=note>", "<div class=gallery>", "<p><b>", "<b>" * 80 + "<hr>" * 100,
    ],
)  # fmt: skip
def test_no_text_is_slow_to_read(piece: str) -> None:
    """Without a clock: what is quadratic would run for hours."""
    source = (piece * 200_000)[:200_000]
    assert isinstance(blocks_as_json(source), list)
    assert all(risk.offset < len(source) for risk in safety(source))
