"""Rules of markup: text about markup, and text with it."""

import pytest

import newsdata as nd


def _codes(text: str, **more: object) -> list[str]:
    article = nd.Article(headline="Talks", body=[nd.Paragraph(text=text, **more)])
    return sorted({finding.code for finding in nd.validate(article, select=["L204", "L205", "L206"]).findings})


@pytest.mark.parametrize(
    "text",
    [
        "Use the <b> element for that",
        "x < y and y > z",
        "a<b and c>d",
        "AT&T; B&O; Q&A;",
        "R&D; M&A; S&P;",
        "I <3 ships",
        "<3 </3",
        "List<String> names",
        "[video] of the talks",
        "f(x)[0](y)",
        "The [talks] (on Sunday)",
        "<https://harbour.example/>",
        "if (a && b) { c; }",
        "&c. and &co",
        "Fish & chips; salt",
    ],
)
def test_a_careful_text_has_no_findings(text: str) -> None:
    assert _codes(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ships &amp; envoys", ["L204"]),
        ("L&rsquo;&Eacute;t&eacute;", ["L204"]),
        ("&#x2014; he said", ["L204"]),
        ("&amp;nbsp;Talks", ["L204", "L205"]),
        ("&amp;amp;amp; so", ["L204", "L205"]),
        ("<i>Aurora</i>", ["L206"]),
        ('<img src="a.jpg">', ["L206"]),
        ("One<br>Two", ["L206"]),
        ("<!-- more -->", ["L206"]),
        ('[caption id="4"]Ships', ["L206"]),
        ("[talks](https://harbour.example/talks)", ["L206"]),
    ],
)
def test_markup_has_its_finding(text: str, codes: list[str]) -> None:
    assert _codes(text) == codes


def test_what_is_marked_as_code_may_speak_of_markup() -> None:
    text = "Write <b>bold</b> and &amp;amp; so"
    assert _codes(text, marks=[nd.Mark(start=6, end=17, kind="code")]) == []
    assert _codes(text, marks=[nd.Mark(start=6, end=17, kind="strong")]) == ["L204", "L205", "L206"]


def test_an_item_or_a_caption_that_is_marked_as_code_may_speak_of_markup_too() -> None:
    text, mark = "Write <br> or &nbsp; so", {"start": 6, "end": 10, "kind": "code"}
    for marks, codes in (([mark], []), ([], ["L204", "L206"])):
        item = {"type": "list", "items": [{"text": text, "marks": marks}, {"text": "x"}]}
        image = {"type": "image", "image": {"alt": "", "caption": text, "caption_marks": marks}}
        for block in (item, image):
            article = nd.Article.model_validate({"headline": "Talks", "body": [block]})
            assert sorted(nd.validate(article, select=["L2"]).counts) == codes


def test_headlines_have_a_rule_of_their_own() -> None:
    report = nd.validate(nd.Article(headline="Ships &amp; <b>envoys</b>", summary="They meet."), select=["L", "A204"])
    assert report.counts == {"A204": 1}
