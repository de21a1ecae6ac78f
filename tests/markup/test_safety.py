"""What is said of HTML that others will show."""

import pytest

from newsdata.markup import safety


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
