"""Rules of the body as a whole: whether it is there, and whether all of it is."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.blocks import paragraphs, verse
from newsdata.rules.prompts import CUT, LED_ON

_LONG_ENOUGH = 40
"""A shorter paragraph may well occur twice: "No.", "He laughed."."""

_REFRAIN = r"(?:^[^\n]{1,60}(?:\n[^\n]{1,60})+$)|[?？؟][”“\"»’')）]?$|\p{Greek};[»]?$"
"""Short lines, or a question: a song repeats the ones, and one who asks several people repeats the other."""

_STANZA = r"^[^\n]{1,60}(?:\n[^\n]{1,60}){3,}$"

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

    Keep one. A line that the page repeats for display is a quote of the kind pull. What is
    meant to come again is no finding: a refrain, and a question that several people are asked.
    """
    text = article.body.text
    long = text.size() >= _LONG_ENOUGH
    again = text.where(article.once(paragraphs) & long).repeated()
    again = again & (text.where(again).length() >= _LONG_ENOUGH)
    if not again.array.true_count:
        return again
    sung = text.where(again.any()).matches(_STANZA).any() | article.once(verse)
    return again & ~text.where(again).matches(_REFRAIN) & ~sung


@rule(
    "A304", "body-cut-off", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "The talks resumed on Sunday, officials […]"}]},
        {"body": [{"type": "paragraph", "text": "The talks resumed on Sunday, officials..."}]},
        {"body": [{"type": "paragraph", "text": "Переговоры возобновились в воскресенье. Читать далее"}]},
        {"body": [{"type": "paragraph", "text": "Förhandlingarna återupptogs i söndags. Läs mer »"}]},
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
    text, paragraph = article.body.text, article.once(paragraphs)
    last = text.trailing(paragraph)
    ends = text.where(last)
    led_on = ends.where(ends.matches(">") | ends.matches("→")).matches(LED_ON)
    yield ends.matches(CUT) | led_on
    yield text.where(last & (article.body.count() == 1)).matches(_ELLIPSIS)
