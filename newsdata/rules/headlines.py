"""Rules of headlines and the lines around them."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_TAGS = "a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|script|small|span|strong|sub|sup|u|wbr"
_MARKUP = rf"(?i)</?(?:{_TAGS})(?:[ \t\n][^<>]*)?/?>|&(?:[a-z][a-z0-9]+|#[0-9]+|#x[0-9a-f]+);"
_OTHER_SCRIPT = r"[^\x00-\x{24f}\x{370}-\x{52f}\x{2000}-\x{20cf}]"
_LONG_ENOUGH = 16
_TAIL = r"(?s)^.+[ \x{a0}][|\x{2013}\x{2014}\x{b7}\x{2022}:-][ \x{a0}](?P<part>[^|]+)$"
_ENDED = r"[ \x{a0}][|\x{2013}\x{2014}\x{b7}\x{2022}:-][ \x{a0}]"


@rule(
    "A201", "headline-missing", "warning",
    breaks=[{"body": [{"type": "paragraph", "text": "The talks resumed on Sunday."}]}, {"headline": " "}],
    says="there is no headline",
    hint="give it one; lists, feeds and searches have nothing else to show",
)  # fmt: skip
def headline_missing(article: Columns) -> Mask:
    """An article without a headline.

    Lists, feeds, searches and notifications show nothing else of it.

    Take it from where the source has it: a page's title, an og:title, the first heading.
    """
    return article.headline.absent() | article.headline.trimmed().empty()


@rule(
    "A202", "headline-equals-deck", "warning",
    breaks=[{"headline": "Talks resume", "deck": "Talks resume "}],
    says="the deck {value!r} only repeats the headline",
    hint="leave it out",
)  # fmt: skip
def headline_equals_deck(article: Columns) -> Mask:
    """A deck that says the same as the headline.

    A field that had to be filled was filled with what was at hand, and the page prints one
    sentence twice.

    Leave the deck out.
    """
    return (article.deck.trimmed() == article.headline.trimmed()) & ~article.deck.trimmed().empty()


@rule(
    "A203", "headline-in-capitals", "warning",
    breaks=[{"headline": "HARBOUR TALKS RESUME TODAY"}],
    says="the headline {value!r} is in capitals",
    hint="write it as a sentence; a style sheet can print capitals",
)  # fmt: skip
def headline_in_capitals(article: Columns) -> Mask:
    """A headline of several words, all in capitals.

    Names and words can no longer be told apart, screen readers spell it out, and small
    letters cannot be brought back by a program.

    Write it as a sentence or a title. A style sheet can print capitals.
    """
    headline = article.headline
    words = headline.in_capitals() & headline.matches("[^0-9 ]{4,} [^0-9 ]{3,}") & (headline.length() >= _LONG_ENOUGH)
    return words & ~headline.matches(_OTHER_SCRIPT)


@rule(
    "A204", "headline-with-markup", "warning",
    breaks=[{"headline": "Talks <b>resume</b>"}, {"deck": "Ships &amp; envoys"}],
    says="{value!r} has markup in it",
    hint="the fields of a headline are plain text: remove tags, and write & for &amp;",
)  # fmt: skip
def headline_with_markup(article: Columns) -> Iterator[Mask]:
    """Tags or entities in a headline, kicker, deck or summary.

    These fields are plain text, so a page that escapes them, as it has to, shows the markup
    to its readers.

    Remove the tags, and write the character that an entity stands for.
    """
    for line in (article.headline, article.alt_headlines.value, article.kicker, article.deck, article.summary):
        yield line.matches(_MARKUP)


@rule(
    "A205", "headline-with-site-name", "warning",
    breaks=[
        {"headline": "Talks resume | Harbour Post", "chrome": {"site_name": "Harbour Post"}},
        {"headline": "Talks resume - HARBOUR POST", "publisher": {"name": "Harbour Post"}},
    ],
    says="the headline {value!r} ends in the name of the site",
    hint="keep the headline alone; the name is in publisher and chrome",
)  # fmt: skip
def headline_with_site_name(article: Columns) -> Mask:
    """A headline that ends in the name of the site: "Talks resume | Harbour Post".

    It was taken from the title of the window, and repeats the name in every list of every
    reader.

    Cut it off; the name is in publisher and in chrome.
    """
    ending = article.headline.where(article.headline.matches(_ENDED)).captured(_TAIL).trimmed().lower()
    return (ending == article.chrome.site_name.trimmed().lower()) | (ending == article.publisher.name.trimmed().lower())
