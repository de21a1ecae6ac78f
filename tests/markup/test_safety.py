"""What is said of HTML that others will show."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.markup import safety
from newsdata.markup.safe import ADDRESSES, ATTRIBUTES, USUAL
from newsdata.markup.safety import risks

PIECES = (
    "<p>", "</p>", '<p class="a">', '<a href="https://harbour-post.example/?a=1&amp;b=2">', "</a>", "<br />", "<b",
    '<a href="/a" title="<script>">', '<a title="a>b" href="https://harbour-post.example/">', "<IMG SRC=a>",
    "<script>", "</script>", "<style>a{}</style>", "<!--", "-->", "<![CDATA[", "]]>", "<title>", "<pier>", "&amp;",
    "&pier;", "&#x92;", "&#", '<p title="&pier;">', '</p title="<script>">', '<b style="top: 0">',
    "<", ">", '"', "'", " ", "a", "/",
)  # fmt: skip


@pytest.mark.parametrize(
    ("html", "risks"),
    [
        ("<p class='x' data-y='1'>text <a href='https://harbour-post.example/'>a</a></p>", []),
        ("<p>one<p>two<ul><li>a<li>b</ul><br/><img src='https://harbour-post.example/a.png' alt=''>", []),
        ("a <script>x()</script>", [("element", "script", 2)]),
        ("<iframe src='https://harbour-post.example/'></iframe>", [("element", "iframe", 0)]),
        ("<meta content='x'><object></object>", [("element", "meta", 0), ("element", "object", 18)]),
        ("<a onclick='x()'>y</a>", [("attribute", "onclick", 0)]),
        ("<a href=' java\nscript:x()'>y</a>", [("script-address", " java\nscript:x()", 0)]),
        ("<img src='/a.png'>", [("relative-address", "/a.png", 0)]),
        ("<a href='#top'>y</a>", []),
        ("<p style='color: red; margin: 0 0 1em'>x</p>", []),
        ("<p style='position:absolute; color: #fff'>x</p>", [("style", "position:absolute", 0)]),
        ("<p style='width: expression(x)'>x</p>", [("style", "width: expression(x)", 0)]),
        ("<blink-a>x</blink-a>", [("unknown", "blink-a", 0)]),
        ("<b>x", [("unbalanced", "<b>", 0)]),
        ("x</b>", [("unbalanced", "</b>", 1)]),
        ("<b><i>x</b></i>", [("unbalanced", "<i>", 3), ("unbalanced", "</i>", 11)]),
        ("x <a href='y", [("cut-off", "<a href='y", 2)]),
        ("isn&#x92;t &nosuch;", [("reference", "&#x92;", 3), ("reference", "&nosuch;", 11)]),
    ],
)
def test_what_is_unsafe_is_named_with_its_place(html: str, risks: list[tuple[str, str, int]]) -> None:
    assert [tuple(risk) for risk in safety(html)] == risks


@pytest.mark.parametrize(
    ("html", "risks"),
    [
        ("<script>x()", [("cut-off", "<script>x()", 0), ("element", "script", 0)]),
        ("&#0;&#xD800;&#1114112;&#", [("reference", "&#0;", 0), ("reference", "&#xD800;", 4),
                                      ("reference", "&#1114112;", 12), ("reference", "&#", 22)]),
        ("&#8217;&#39;&rsquo;&AT&T", []),
        ("<p style='border-radius: 4px; word-break: break-word'>x</p>", []),
    ],
)  # fmt: skip
def test_what_is_unsafe_at_the_edges(html: str, risks: list[tuple[str, str, int]]) -> None:
    assert [tuple(risk) for risk in safety(html)] == risks


@given(st.lists(st.sampled_from(PIECES)).map("".join) | st.text("<>/\"'=&;# apb!-"))
def test_the_quick_way_finds_what_the_whole_way_finds_but_for_balance(html: str) -> None:
    assert list(risks(html)) == [risk for risk in safety(html) if risk.kind != "unbalanced"]


def test_what_is_passed_over_has_neither_address_nor_style() -> None:
    assert set(USUAL) <= ATTRIBUTES - ADDRESSES - {"style"}


@pytest.mark.parametrize("piece", PIECES)
def test_no_markup_takes_long(piece: str) -> None:
    began = process_time()
    html = piece * (100_000 // len(piece))
    assert len(list(risks(html))) <= len(html)
    assert len(list(safety(html))) <= 2 * len(html)
    assert process_time() - began < 10
