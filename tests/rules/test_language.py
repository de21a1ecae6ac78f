"""Rules of language: which tags are tags, and which letters go with them."""

import pytest

import newsdata as nd

ENGLISH = "The harbour talks resumed on Sunday, officials said, and nobody expects a result before the new year. "
RUSSIAN = "Переговоры в гавани возобновились в воскресенье, и никто не ждёт результата до нового года. "
ARABIC = "عادت السفن الصغيرة إلى المرفأ القديم هذا الصيف بعد غياب طويل، والسبب ليس السياحة وحدها. "
JAPANESE = (
    "市は二日、港の灯台を百年ぶりに改修すると発表した。工事は四月に"
    "始まり、来年三月に終わる予定だ。灯台は一九二六年に建てられた。"
)
CHINESE = (
    "港口谈判星期天恢复，官员们说，预计新年之前不会有结果。双方"
    "代表在旧海关大楼会面，商定一周后再次会谈，码头工人表示欢迎。"
)
KOREAN = (
    "항구 회담이 일요일에 다시 시작되었지만 새해 전에 결과를 기"
    "대하는 사람은 없다고 관계자들이 말했다. 선원들은 기다린다. "
)
HINDI = "बंदरगाह की वार्ता रविवार को फिर शुरू हुई, अधिकारियों ने कहा, और नए साल से पहले किसी को नतीजे की उम्मीद नहीं है। "
GREEK = "Οι συνομιλίες στο λιμάνι ξανάρχισαν την Κυριακή και κανείς δεν περιμένει αποτέλεσμα πριν από το νέο έτος. "
SERBIAN = "Преговори у луци настављени су у недељу, а нико не очекује резултат пре нове године, кажу званичници. "


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", None),
        ("en-GB", None),
        ("EN-gb", None),
        ("zh-Hans-CN", None),
        ("yue", None),
        ("es-419", None),
        ("sr-Latn", None),
        ("de-CH-1996", None),
        ("und", None),
        ("mul", None),
        ("zxx", None),
        ("x-house", None),
        ("i-klingon", None),
        ("iw", None),
        ("ca-valencia", None),
        ("en-u-ca-gregory", None),
        ("hsb", None),
        ("fil", None),
        ("zh-cmn-Hans", None),
        ("tlh", None),
        ("en_US", "L302"),
        ("en-", "L302"),
        ("en US", "L302"),
        ("", "L302"),
        ("de;fr", "L302"),
        ("e", "L302"),
        ("日本語", "L302"),
        ("en-GB\n", "L302"),
        ("ｅｎ", "L302"),
        ("english", "L303"),
        ("Deutsch", "L303"),
        ("jp", "L303"),
        ("cz", "L303"),
        ("ua", "L303"),
        ("deu", "L303"),
        ("fre-FR", "L303"),
    ],
)
def test_a_tag_is_what_it_is(tag: str, code: str | None) -> None:
    mark = nd.Mark(start=0, end=3, kind="language", value=tag)
    report = nd.validate(
        nd.Article(headline="Talks", body=[nd.Paragraph(text="They do.", marks=[mark])]), select=["L3"]
    )
    assert [finding.code for finding in report.findings] == ([code] if code else [])
    if tag:
        report = nd.validate(nd.Article(language=tag, headline="Talks"), select=["L3"])
        assert [finding.code for finding in report.findings] == ([code] if code else [])


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", ENGLISH),
        ("ru", RUSSIAN),
        ("ar", ARABIC),
        ("ja", JAPANESE),
        ("zh", CHINESE),
        ("ko", KOREAN),
        ("hi", HINDI),
        ("el", GREEK),
        ("sr", SERBIAN),
        ("sr", ENGLISH),
        ("sr-Cyrl", SERBIAN),
        ("ru-Latn", ENGLISH),
        ("hi-Latn", ENGLISH),
        ("und", RUSSIAN),
        ("qaa", RUSSIAN),
        ("zh-Hant-TW", CHINESE),
        ("ja-JP", CHINESE),
        ("fr", "Il a dit « " + RUSSIAN + " » à Moscou, puis il a ajouté : " + ENGLISH),
        ("ar", ARABIC + "Harbour Lines GmbH & Co. KG, Hamburg, www.harbour.example"),
        ("ru", "Harbour Lines, Coast News и Star Ferries: " + RUSSIAN),
        ("ja", "APEC、GDP、AI、IoT、" + JAPANESE),
        ("vi", "Các cuộc đàm phán tại cảng đã nối lại vào Chủ nhật, và không ai trông đợi kết quả trước năm mới. " * 2),
        ("ru", "Harbour Post"),
        ("en", "Привет"),
        ("ja", "NHK WORLD-JAPAN LIVE"),
        ("en", "🚢" * 200),
        ("ru", "2026: 3–2, 4:1, 17"),
    ],
)
def test_a_text_in_the_letters_of_its_language_has_no_findings(tag: str, text: str) -> None:
    article = nd.Article(language=tag, headline="Talks", body=[nd.Paragraph(text=text)])
    assert not nd.validate(article, select=["L301"]).findings


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", ENGLISH),
        ("en", RUSSIAN),
        ("ar", ENGLISH),
        ("ar", RUSSIAN),
        ("ru", ARABIC),
        ("ja", ENGLISH),
        ("ja", KOREAN * 2),
        ("zh", RUSSIAN),
        ("hi", ENGLISH),
        ("he", ARABIC),
        ("el", RUSSIAN),
        ("de", JAPANESE),
        ("sr-Latn", SERBIAN),
        ("uk-Latn", RUSSIAN),
        ("sr", JAPANESE),
        ("ko", JAPANESE.translate({ord(kanji): "の" for kanji in JAPANESE if kanji > "㐀"})),
    ],
)
def test_a_text_in_other_letters_has_a_finding(tag: str, text: str) -> None:
    article = nd.Article(language=tag, headline="Talks", body=[nd.ImageBlock(), nd.Paragraph(text=text)])
    fine = nd.Article(language="ru", headline="Talks", body=[nd.Paragraph(text=RUSSIAN)])
    report = nd.validate([fine, article, fine], select=["L301"])
    assert [(finding.pointer, finding.code) for finding in report.findings] == [("/language", "L301")]


def test_program_text_has_no_language() -> None:
    article = nd.Article(language="ja", headline="Talks", body=[nd.Code(text=ENGLISH * 9), nd.Paragraph(text=JAPANESE)])
    assert not nd.validate(article, select=["L301"]).findings
