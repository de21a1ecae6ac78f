"""Rules of the body: what is missing, repeated, cut off, or no part of the story."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_LONG_ENOUGH = 40
"""A shorter paragraph may well occur twice: "No.", "He laughed."."""

_FURNITURE = (
    r"(?i)^[ \t\x{a0}]*(?:"
    r"share (?:this|on|via)(?: (?:article|story|page|facebook|twitter|x|whatsapp|email))?"
    r"|read (?:more|next|also|full story)|also read|more (?:on this story|stories|news)"
    r"|related (?:articles|stories|news)"
    r"|(?:sign up|subscribe)(?: now| here)?(?: (?:for|to) (?:our|the) (?:free )?(?:daily |weekly )?newsletter)?"
    r"|advertisement|story continues below(?: advertisement)?|sponsored content|click here to [a-z ]{3,40}"
    r"|we use cookies[^.]{0,120}|accept (?:all )?cookies|all rights reserved|leave a comment"
    r"|print this (?:page|article)"
    r"|anzeige|werbung|artikel (?:teilen|drucken)|weiterlesen|lesen sie auch|zur startseite|mehr zum thema"
    r"|publicité|lire (?:aussi|la suite)|partager(?: cet article| sur facebook)?"
    r"|publicidad|lee también|leer más|compartir(?: en facebook)?"
    r"|pubblicità|leggi anche|leggi tutto|condividi|publicidade|leia (?:mais|também)|compartilhe"
    r"|advertentie|lees ook|lees meer|реклама|читайте также|читать далее|поделиться"
    r")[ \t\x{a0}.:!…»>]*$"
)
_CUT = (
    r"(?i)(?:\[(?:…|[.][.][.])\]|(?:continue reading|read (?:more|the full (?:story|article))|weiterlesen"
    r"|lire la suite|leer más|seguir leyendo|leggi tutto|leia mais|lees meer|читать далее)[ \t\x{a0}.:…»>→]*)$"
)
_ELLIPSIS = r"[^ \x{a0}.…!?\])»”\"'][ \x{a0}]?(?:…|[.][.][.])$"


@rule(
    "A301", "body-missing", "warning",
    breaks=[{"headline": "Talks resume"}],
    says="there is neither a body nor a summary",
    hint="was the text behind a consent page or a paywall when this was copied?",
)  # fmt: skip
def body_missing(article: Columns) -> Mask:
    """An article with neither a body nor a summary.

    It has nothing to read. Most often a page was copied before its text was loaded, or from
    behind a consent page.

    Copy it again. An entry of a feed that only announces an article has a summary.
    """
    return (article.body.count() == 0) & article.summary.absent()


@rule(
    "A302", "paragraph-repeated", "warning",
    breaks=[
        {
            "body": [
                {"type": "paragraph", "text": "The harbour talks resumed on Sunday, officials said."},
                {"type": "paragraph", "text": "Nobody expects a result."},
                {"type": "paragraph", "text": "The harbour talks resumed on Sunday, officials said."},
            ]
        }
    ],
    says="the paragraph {value!r} is there twice",
    hint="keep the one at its place",
)  # fmt: skip
def paragraph_repeated(article: Columns) -> Mask:
    """A paragraph that the same body has twice.

    A teaser, a pull quote or a version for another screen was copied as text, and counts
    twice wherever words are counted.

    Keep one. A line that the page repeats for display is a quote of the kind pull.
    """
    text = article.body.text
    return text.where((article.body.type == "paragraph") & (text.length() >= _LONG_ENOUGH)).repeated()


@rule(
    "A303", "paragraph-is-furniture", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "Share this article"}]},
        {"body": [{"type": "heading", "text": "Lesen Sie auch:"}]},
    ],
    says="{value!r} is furniture of the page and not text of the article",
    hint="move it to chrome.modules, or to a list of links",
)  # fmt: skip
def paragraph_is_furniture(article: Columns) -> Mask:
    """A paragraph or heading that is no part of the story: "Share this article", "Advertisement".

    The furniture of a page ends up in summaries, translations and training data, where
    nobody can tell it from what was reported.

    Move it to the modules of the chrome. Links to other stories are a block of links.
    """
    blocks = article.body
    return blocks.text.matches(_FURNITURE) & blocks.type.isin(["paragraph", "heading"])


@rule(
    "A304", "body-cut-off", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "The talks resumed on Sunday, officials […]"}]},
        {"body": [{"type": "paragraph", "text": "The talks resumed on Sunday, officials..."}]},
    ],
    says="the body ends in {value!r}, as if it were cut off",
    hint="take the whole text, or keep this as the summary",
)  # fmt: skip
def body_cut_off(article: Columns) -> Iterator[Mask]:
    """A body whose last words say that there is more: "[…]", "Continue reading".

    A feed or a paywall gave the beginning alone, and the article passes for a whole one.

    Take the whole text, or keep what there is as the summary. Three dots alone are a
    finding only where they end a body of one paragraph: a story may well end in them.
    """
    text, paragraph = article.body.text, article.body.type == "paragraph"
    yield text.where(paragraph).last().matches(_CUT)
    yield text.where(paragraph & (article.body.count() == 1)).matches(_ELLIPSIS)
