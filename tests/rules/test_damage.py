"""Rules of damaged text: they speak only where it is certain."""

import pytest

import newsdata as nd


def _codes(text: str) -> list[str]:
    article = nd.Article(headline=text, body=[nd.Paragraph(text=text), nd.Paragraph(text="Nobody expects it.")])
    return sorted({finding.code for finding in nd.validate(article, select=["L2"]).findings})


@pytest.mark.parametrize(
    "text",
    [
        "São Paulo, IRMÃ…",
        "«IRMû e «HALÂ»",
        "“MANHÔ é o título",
        "A IRMÃ’S ideia",
        "Ça va à Âme",
        "În Câmpulung",
        "Ærø, Ångström, Øresund",
        "DİKKAT: HÂLÂ",
        "Ðorđe i Ñuñoa",
        "ĐÀ NẴNG: ÂM NHẠC",
        "à Pâques, 20 € de moins",
        "Why?? Really?! What ???",
        "¿Qué? ¿Cómo?",
        "Who? What? When?",
        "See harbour.example/page?id=4&x=1",
        "a?b:c in C",
        "???",
        "?? : mate in two",
        "? ? ?",
        "Naïve, façade, déjà vu",
        "Он сказал: «Что??» — и ушёл",
        "本当？？",
        "Was nun?",
        "“Lorem ipsum dolor sit amet” is how the printers' text begins",
        "Text",
        "Headlines here and there",
        "The caption goes here and there",
        "РСФСР, СССР и СНГ",
        "Р“С”",
        "C’est l’été à Nîmes",
    ],
)
def test_a_careful_text_has_no_findings(text: str) -> None:
    assert _codes(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (right.encode().decode(wrong), "L201")
        for right, wrong in [
            ("Ein schöner Tag für München", "cp1252"),
            ("L’été à Nîmes, c’est naïf", "latin-1"),
            ("“Talks” – resumed", "cp1252".replace("cp1252", "latin-1")),
            ("El año del niño", "cp1252"),
            ("Переговоры возобновились", "latin-1"),
            ("Καλημέρα κόσμε", "latin-1"),
            ("שלום עולם", "latin-1"),
            ("السلام عليكم", "latin-1"),
            ("日本語の記事", "latin-1"),
            ("नमस्ते दुनिया", "latin-1"),
            ("Привет, гавань", "cp1251"),
        ]
    ]
    + [
        ("It\ufffds", "L202"),
        ("A fa?ade of stone", "L203"),
        ("negocia??es", "L203"),
        ("?????? ? ?????????", "L203"),
        ("Fran?ois est fran?ais", "L203"),
        ("Wir m?ssen reden", "L203"),
    ],
)
def test_a_damaged_text_has_its_finding(text: str, code: str) -> None:
    found = _codes(text)
    assert code in found
    assert set(found) <= {code}


@pytest.mark.parametrize("text", ["Lorem ipsum dolor sit amet", "Caption goes here", "[Insert text here]", "Blindtext"])
def test_what_keeps_a_place_is_found(text: str) -> None:
    report = nd.validate(nd.Article(headline="Talks", body=[nd.Paragraph(text=text)]), select=["L207"])
    assert report.counts == {"L207": 1}


def test_a_pattern_of_code_has_lost_no_letters() -> None:
    text = "Write no??e to find both."
    marked = nd.Paragraph(text=text, marks=[nd.Mark(start=6, end=11, kind="code")])
    assert not nd.validate(nd.Article(headline="Talks", body=[marked]), select=["L203"]).findings
    assert nd.validate(nd.Article(headline="Talks", body=[nd.Paragraph(text=text)]), select=["L203"]).findings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lorem ipsum dolor sit amet: so begins the most printed text.", False),
        ("Lorem ipsum dolor, as every printer knows, means nothing.", False),
        ("Lorem ipsum dolor sit amet", True),
        ("Lorem ipsum dolor sit amet, consetetur sadipscing elitr.", True),
    ],
)
def test_a_story_on_filler_is_none(text: str, found: bool) -> None:
    article = nd.Article(headline="Talks", body=[nd.Paragraph(text=text)])
    assert bool(nd.validate(article, select=["L207"]).findings) == found
