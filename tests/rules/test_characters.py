"""Rules of characters: what careful texts in many scripts have, and what they do not."""

import pytest

import newsdata as nd


def _codes(text: str, **fields: object) -> list[str]:
    article = nd.Article(
        headline=text, body=[nd.Paragraph(text=text), nd.Paragraph(text="Nobody expects it.")], **fields
    )
    return sorted({finding.code for finding in nd.validate(article, select=["L"]).findings})


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم کتاب‌ها را بخوانم",  # ZWNJ between the parts of Persian words
        "هم‌چنین شرکت Harbour Lines گفت",
        "قال «هاربور» إن GPS و5G يعملان",
        "क्षेत्र में ज़मीन और पढ़ाई के क़दम",  # a nukta is a mark of its own in NFC
        "র‍্যাব ও ঢাকার বন্দর",  # ZWJ in Bengali
        "ශ්‍රී ලංකා",
        "港の灯台、APECで百年ぶりに改修へ",
        "ภาษาไทย\u200bไม่มี\u200bช่องว่าง",  # Thai has no spaces between words
        "日本\u200b語",
        "Phở và bánh mì: Đường Nguyễn Huệ, Hà Nội",
        "„Guten Tag“, sagte sie – und ging",
        "« Bonjour\u202f! » dit-elle\u00a0: non",
        "Смысл сло́ва зави́сит от ударения",  # a stress has no letter of its own
        "Lietuvių kalbos kirčiai: lãbas, būdė́ti",
        "👩‍👩‍👧 and 🏳️‍🌈 at the quay",
        "The flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿 flew",
        "שָׁלוֹם עֲלֵיכֶם",  # points in the order of the keyboard
        "He said \u2068שלום\u2069 and left",
        "AT&T\u200e (شركة)",
        "Donaudampfschiff\u00adfahrt".replace("\u00ad", ""),
        "PR-менеджер и IT-специалист из SMM",
        "VIP-гости, SMSки и iPhone",
        "μm, ΔT, α-Strahlung, kΩ and π",
        "Η εταιρεία Apple και το iPhone",
        "1 Å is 0.1 nm; 20 °C; x² + y³ ≠ z",
        "Line one\nLine two\tand a tab",
        "ﻻ and ﷺ",
        "塚﨑さん",
    ],
)
def test_a_careful_text_has_no_findings(text: str) -> None:
    assert _codes(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Talks\x00 resume", ["L101"]),
        ("Talks\x9d resume", ["L101"]),
        ("Talks \U0010ffff", ["L102"]),
        ("Talks \uf8ff", ["L103"]),
        ("Talks\u2029resume", ["L104"]),
        ("Tal\u200bks", ["L105"]),
        ("Talks\ufeff", ["L105"]),
        ("гава\u200bнь", ["L105"]),
        ("Ha\u00adfen", ["L106"]),
        ("The \u202dtalks\u202c", ["L107"]),
        ("The \u2066talks", ["L107"]),
        ("The talks\u2069", ["L107"]),
        ("Tаlks", ["L108"]),
        ("Mοnday talks", ["L108"]),
        ("A café", ["L109"]),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", ["L109"]),
        ("か\u3099くせい", ["L109"]),
        ("Й is и\u0306", ["L109"]),
        (" Talks", ["L110"]),
        ("Talks\u3000", ["L110"]),
    ],
)
def test_a_careless_text_has_its_finding(text: str, codes: list[str]) -> None:
    if text == "A café":
        text = "A cafe\u0301"
    assert _codes(text) == codes


def test_program_text_may_have_anything() -> None:
    article = nd.Article(headline="Talks", body=[nd.Code(text="\x1b[0m <b>x</b> &amp; \u202e")])
    assert not nd.validate(article, select=["L"]).findings


def test_every_text_that_people_read_is_looked_at() -> None:
    bell = "a\x07"
    article = nd.Article(
        headline=bell, kicker=bell, deck=bell, summary=bell, section=bell, tags=[bell],
        bylines=[nd.Byline(text=bell, people=[{"name": bell}])],
        body=[
            nd.ListBlock(items=[{"text": "fine"}, {"text": bell}]), nd.Quote(text="fine", attribution=bell),
            nd.Table(rows=[["fine"], ["fine", bell]]), nd.ImageBlock(image={"caption": bell, "alt": bell}),
        ],
    )  # fmt: skip
    assert sorted(str(finding.pointer) for finding in nd.validate(article, select=["L101"]).findings) == [
        "/body/0/items/1/text", "/body/1/attribution", "/body/2/rows/1/1", "/body/3/image/alt", "/body/3/image/caption",
        "/bylines/0/people/0/name", "/bylines/0/text", "/deck", "/headline", "/kicker", "/section", "/summary",
        "/tags/0",
    ]  # fmt: skip


@pytest.mark.parametrize("piece", ["e\u0301", "\u0316\u0301", "?", "? ", "a\u200b", "\u2066", "Аa", "&amp;", "Ã"])
def test_a_long_text_does_not_take_long(piece: str) -> None:
    nd.validate(
        nd.Article(headline="Talks", body=[nd.Paragraph(text=piece * (500_000 // len(piece)))]), select=["L", "A3"]
    )
