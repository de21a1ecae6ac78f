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
        "All rights reserved?",
        "© is not required. Neither is the year.",
        "Copyright 2026 and copyright 2027 are two things.",
        "We use cookie cutters, said the baker.",
        "Follow us into the harbour, the pilot radioed.",
        "Er sagte: Weiterlesen!",
        "Already a subscriber of the ferry line, she paid nothing.",
        "Bereits Abonnenten der ersten Stunde lasen es verkehrt herum.",
        "Nur für Abonnenten des Amtsblatts ändert sich nichts.",
        "Déjà abonnés au canal, les éleveurs n’en veulent pas deux.",
        "Réservé aux abonnés du théâtre, le concert affiche complet.",
        "Al abonneert bijna niemand zich nog, de krant komt elke dag.",
        "続きを読むには勇気がいる。",
        "By clicking a forged invoice, a clerk gave the session cookies away.",
        "Werbung.",
        "Реклама.",
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


@pytest.mark.parametrize(
    "text",
    [
        "Werbung", "Advertisement", "Реклама", "広告", "Loading", "Most popular", "Up next", "Sign up",
        "Download the app",
        "Download the new ferry app", "Partager", "En savoir plus", "Compartir", "Más información", "Condividi",
        "Partilhar", "Meest gelezen", "Udostępnij", "Подробнее", "Bagikan", "Chia sẻ",
    ],
)  # fmt: skip
def test_a_story_may_have_a_heading_that_is_a_button_elsewhere(text: str) -> None:
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
        "He likes to read more.",
        "Her advice to young writers? Read more.",
        "Only the harbour master knows the full story.",
        "They were told to keep reading.",
        "Der Vorsatz: weniger schreiben, mehr lesen.",
        "Il faudrait, dit-il, « lire plus »",
        "En verano quiere dormir tarde y leer más.",
        "Он надел очки и стал читать дальше.",
        "वे चाहती हैं कि वे और पढ़ें।",
        "私は本を閉じ、また初めから続きを読む。",
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
        "The talks resumed, officials said Read more",
        "The talks resumed, officials said read more →",
        "The talks resumed (read more)",
        "Die Gespräche begannen am Sonntag Weiterlesen …",
    ],
)
def test_a_body_that_is_cut_off_is_found(last: str) -> None:
    assert _codes(MORE, last) == ["A304"]


@pytest.mark.parametrize("text", ["We use cookies. So does everybody.", "Accept all cookies?", "Cookie settings"])
def test_a_story_about_cookies_may_speak_of_them(text: str) -> None:
    def codes(headline: str) -> list[str]:
        article = nd.Article(headline=headline, body=[MORE, nd.Paragraph(text=text), MORE])
        return list(nd.validate(article, select=["A314"]).counts)

    assert codes("The cookie banner has failed") == []
    assert codes("Talks resume") == codes("We use cookies") == ["A314"]


@pytest.mark.parametrize("text", ["Reject all cookies", "Manage preferences", "Tout accepter"])
def test_a_guide_may_have_a_heading_on_a_choice(text: str) -> None:
    assert _codes(nd.Heading(text=text), MORE) == []
    assert _codes(text, MORE) == ["A314"]
