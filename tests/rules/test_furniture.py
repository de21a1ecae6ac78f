"""Rules of furniture: what no story has as a paragraph, and what one may well have."""

import pytest

import newsdata as nd

MORE = nd.Paragraph(text="The harbour talks resumed on Sunday, officials said.")


def _codes(*blocks: nd.Paragraph | nd.Heading | str, **fields: object) -> list[str]:
    body = [nd.Paragraph(text=block) if isinstance(block, str) else block for block in blocks]
    report = nd.validate(nd.Article(headline="Talks resume", body=body, **fields), select=["A3"])
    return [finding.code for finding in report.findings]


@pytest.mark.parametrize(
    "text",
    [
        "Share this, said the captain, and passed the bread.",
        "Read more books, the minister told pupils.",
        "“Subscribe to continue reading,” the page said.",
        "The site asks: „Alle Cookies akzeptieren“.",
        "Copyright law is to change next year.",
        "Copyright is the subject of the talks.",
        "All rights reserved? Not so fast.",
        "We use cookie cutters, said the baker.",
        "Follow us into the harbour, the pilot radioed.",
        "Er sagte: Weiterlesen!",
        "Already a subscriber of the ferry line, she paid nothing.".replace("Already a", "As a"),
        "Werbung kostet Geld.",
        "L’abonnement est réservé aux familles.",
        "Реклама — двигатель торговли.",
        "The end",
        "No.",
        "…",
        "***",
        "1.",
        "10:40",
        "Ingredients",
        "Salt, pepper, 2 eggs",
        "Sign up sheets hung in the hall.",
        "広告費は三割増えた。",
    ],
)
def test_a_sentence_of_a_story_is_no_furniture(text: str) -> None:
    assert _codes(MORE, text, "Nobody expects a result.") == []


@pytest.mark.parametrize("text", ["Werbung", "Advertisement", "Реклама", "広告"])
def test_a_story_may_have_a_heading_on_advertisements(text: str) -> None:
    assert _codes(nd.Heading(text=text), MORE) == []
    assert _codes(text, MORE) == ["A303"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("READ MORE:", "A303"),
        ("→ Lesen Sie auch", "A303"),
        ("[Publicité]", "A303"),
        ("Lee también:", "A303"),
        ("Leggi anche >>", "A303"),
        ("Continua depois da publicidade", "A303"),
        ("Lees ook:", "A303"),
        ("Läs också", "A303"),
        ("Les også:", "A303"),
        ("Lue myös", "A303"),
        ("Czytaj także:", "A303"),
        ("Читайте также:", "A303"),
        ("Читайте також", "A303"),
        ("إعلان", "A303"),
        ("广告", "A303"),
        ("関連記事", "A303"),
        ("관련기사", "A303"),
        ("İlgili haberler", "A303"),
        ("यह भी पढ़ें:", "A303"),
        ("Διαβάστε επίσης", "A303"),
        ("Share on Facebook", "A303"),
        ("Sign up for our free weekly newsletter.", "A303"),
        ("Follow Harbour Post on Instagram", "A303"),
        ("Download our free app today", "A303"),
        ("Sign in to continue reading", "A313"),
        ("Dieser Artikel ist nur für Abonnenten lesbar.", "A313"),
        ("Il vous reste 75 % de cet article à lire.", "A313"),
        ("Contenido exclusivo para suscriptores", "A313"),
        ("Artykuł tylko dla prenumeratorów", "A313"),
        ("Материал доступен только подписчикам", "A313"),
        ("残り1,204文字", "A313"),
        ("This site uses cookies.", "A314"),
        ("Tout accepter", "A314"),
        ("Мы используем файлы cookie", "A314"),
        ("© Harbour Post 2026", "A315"),
        ("Copyright © 2026 Harbour Post", "A315"),
        ("Tous droits réservés.", "A315"),
        ("版权所有", "A315"),
    ],
)
def test_furniture_is_found_in_many_languages(text: str, code: str) -> None:
    assert _codes(MORE, text, "Nobody expects a result.") == [code]


@pytest.mark.parametrize(
    "last",
    [
        "“And so it goes…”",
        "He left, he said, “for good […]”.",
        "And then, in the morning ...",
        "To be continued.",
        "Fin […] de citation",
        "He likes to read more.".replace("more.", "more books."),
        "„Weiterlesen“",
        "She will continue, reading on.",
        "等等……。",
    ],
)
def test_a_story_may_end_as_it_likes(last: str) -> None:
    assert _codes(MORE, last) == []


def test_dots_within_a_story_are_no_end() -> None:
    assert _codes("He waited […]", "Read more", "And he left.")[:1] == ["A303"]
    assert _codes("“He waited […]", "And he left.”") == []


@pytest.mark.parametrize(
    "last",
    [
        "He left [...]",
        "He left. Continue reading",
        "Il est parti. Lire la suite",
        "Он ушёл… Читать полностью",
        "他离开了。阅读全文",
        "彼は去った。続きを読む",
    ],
)
def test_a_body_that_is_cut_off_is_found(last: str) -> None:
    assert _codes(MORE, last) == ["A304"]
