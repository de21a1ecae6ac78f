"""Rules of furniture: what the page says around an article, left in its body."""

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.blocks import paragraphs, plain, prompts
from newsdata.rules.phrases import ADVERTISEMENT, AROUND, BUTTONS, FURNITURE
from newsdata.rules.prompts import CHOICES, CONSENT, CONSENT_MEANT, COPYRIGHT, NO_LINE, OFFER, PAYWALL, VARIABLE

_SENTENCE = r"[^.][.]$"


@rule(
    "A303", "paragraph-is-furniture", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "Share this article"}]},
        {"body": [{"type": "heading", "text": "Lesen Sie auch:"}]},
        {"body": [{"type": "paragraph", "text": "Publicité"}]},
        {"body": [{"type": "paragraph", "text": "Читайте также"}]},
        {"body": [{"type": "paragraph", "text": "Follow us on Facebook"}]},
        {"body": [{"type": "paragraph", "text": "あわせて読みたい"}]},
        {"body": [{"type": "paragraph", "text": "اقرأ أيضاً:"}]},
    ],
    says="{value!r} is furniture of the page and not text of the article",
    hint="move it to chrome.modules, or to a list of links",
)  # fmt: skip
def paragraph_is_furniture(article: Columns) -> Mask:
    """A paragraph or heading that is no part of the story: "Share this article", "Advertisement".

    The furniture of a page ends up in summaries, translations and training data, where
    nobody can tell it from what was reported.

    Move it to the modules of the chrome. Links to other stories are a block of links. What
    the word of a button says may also be a heading ("Advertisement", "Loading"), or a whole
    answer with its full stop.
    """
    text, said = article.once(plain), article.once(prompts)
    doubtful = (text.isin(ADVERTISEMENT | BUTTONS) | said.matches(OFFER)) & article.once(paragraphs)
    if doubtful.array.true_count:
        doubtful = doubtful & ~article.body.text.where(doubtful).matches(_SENTENCE)
    return text.isin(FURNITURE) | said.matches(VARIABLE) | doubtful


@rule(
    "A313", "paywall-in-body", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "Subscribe to continue reading."}]},
        {"body": [{"type": "paragraph", "text": "Cet article est réservé aux abonnés"}]},
        {"body": [{"type": "paragraph", "text": "Bereits Abonnent? Jetzt anmelden"}]},
        {"body": [{"type": "paragraph", "text": "この記事は有料会員限定です。"}]},
    ],
    says="{value!r} is what a paywall says: the text after it is missing",
    hint="take the whole text, or keep this as the summary",
)  # fmt: skip
def paywall_in_body(article: Columns) -> Mask:
    """A body with the words of a paywall in it: "Subscribe to continue reading".

    The text after them was never loaded, and the article passes for a whole one.

    Take the whole text, or keep what there is as the summary.
    """
    return article.once(prompts).matches(PAYWALL)


@rule(
    "A314", "consent-in-body", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "We use cookies to give you the best experience."}]},
        {"body": [{"type": "paragraph", "text": "Alle Cookies akzeptieren"}]},
        {"body": [{"type": "heading", "text": "Nous utilisons des cookies"}]},
    ],
    says="{value!r} asks for consent and is no text of the article",
    hint="remove it, and see whether the article was behind it",
)  # fmt: skip
def consent_in_body(article: Columns) -> Mask:
    """A body with the words of a consent page in it: "We use cookies".

    The page was copied before anybody agreed, so that the article may not be there at all.

    Remove it, and see whether the rest is the article. One that has cookies in its headline
    may speak of them, and what a button says may be a heading of one.
    """
    said = article.once(prompts)
    found = said.matches(CONSENT) | (said.matches(CHOICES) & article.once(paragraphs))
    return found & ~_on_consent(article) if found.array.true_count else found


@rule(
    "A315", "copyright-in-body", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "© 2026 Harbour Post"}]},
        {"body": [{"type": "paragraph", "text": "Copyright 2026 Harbour Post. All rights reserved."}]},
        {"body": [{"type": "paragraph", "text": "Alle Rechte vorbehalten."}]},
    ],
    says="{value!r} is the copyright line and no text of the article",
    hint="move it to rights, or to the copyright line of chrome",
)  # fmt: skip
def copyright_in_body(article: Columns) -> Mask:
    """A copyright line that is a paragraph of the body.

    It is counted, translated and summarised with the story, and nobody finds it where
    rights are looked for.

    Move it to rights, and the line as printed to the chrome.
    """
    found = article.once(prompts).matches(COPYRIGHT)
    return found & ~article.body.text.where(found).lower().matches(NO_LINE) if found.array.true_count else found


def _on_consent(article: Columns) -> Mask:
    headline = article.headline
    return headline.matches(CONSENT_MEANT) & ~headline.lower().trimmed(AROUND).matches(CONSENT)
