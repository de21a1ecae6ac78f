"""Rules of headlines and the lines around them."""

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.texts import LINES, in_some

_TAGS = "a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|script|small|span|strong|sub|sup|u|wbr"
_MARKUP = rf"(?i)</?(?:{_TAGS})(?:[ \t\n][^<>]*)?/?>|&(?:[a-z][a-z0-9]{{2,}}|[lg]t|#[0-9]+|#x[0-9a-f]+);"
_OTHER_SCRIPT = r"[^\x00-\x{24f}\x{370}-\x{52f}\x{2000}-\x{20cf}]"
_LONG_ENOUGH = 16
_TAIL = r"(?s)^.+[ \x{a0}][|\x{2013}\x{2014}\x{b7}\x{2022}:-][ \x{a0}](?P<part>[^|]+)$"
_ENDED = r"[ \x{a0}][|\x{2013}\x{2014}\x{b7}\x{2022}:-][ \x{a0}]"
_BREAK = r"[\n\r]"

_WIDE = (
    r"[\x{1100}-\x{115f}\x{2e80}-\x{303e}\x{3041}-\x{a4cf}\x{ac00}-\x{d7a3}\x{f900}-\x{faff}\x{fe30}-\x{fe6f}"
    r"\x{ff00}-\x{ff60}\x{ffe0}-\x{ffe6}\x{1f300}-\x{1faff}\x{20000}-\x{3fffd}]"
)
"""What fills two columns (Unicode, annex 11), without the characters that do so in old fonts only."""

_WIDEST = 110
"""What Google's page on structured data of articles gave for years; cards and lists cut there or before."""


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
    return _repeats(article.deck, article.headline)


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

    Write it as a sentence or a title. A style sheet can print capitals. A list of abbreviations
    ("UNCTAD, UNIDO, UNHCR") is no finding.
    """
    capitals = article.headline.where(article.headline.in_capitals())
    words = capitals.matches("[^0-9 ]{3,}[^0-9 ,] [^0-9 ]{3,}") & (capitals.length() >= _LONG_ENOUGH)
    return words & ~capitals.matches(_OTHER_SCRIPT)


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
    yield from in_some(article, _MARKUP, LINES)


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
    ended = article.headline.matches(_ENDED)
    return _is_name_of_site(article.headline.where(ended).captured(_TAIL), article) if ended.array.true_count else ended


@rule(
    "A206", "headline-too-long", "info",
    breaks=[
        {"headline": "The harbour talks resumed on Sunday after two winters, " * 2 + "and the envoys stayed on"},
        {"headline": "港の灯台を百年ぶりに改修すると市が発表し、" * 3},
    ],
    says="the headline {value!r} is longer than most lists show",
    hint="keep it within 110 characters, or 55 of Chinese, Japanese and Korean; the deck can say the rest",
)  # fmt: skip
def headline_too_long(article: Columns) -> Mask:
    """A headline of more than 110 characters, wide ones counted as two.

    Search results, cards and notifications cut it, and what they cut off is the end of the
    sentence. A headline of that length is often a headline and a deck that were joined.

    Shorten it, or give a shorter one for such uses among the other headlines. What the
    headline leaves out is the deck.
    """
    headline = article.headline.array
    length = pc.utf8_length(headline)
    # No wide character has fewer than three bytes, so this is as wide as it can be.
    widest = pc.add(length, pc.shift_right(pc.subtract(pc.binary_length(headline), length), _ONE))
    long = article.headline.where(Mask(pc.greater(widest, _MOST), article.headline.steps, article.headline.said))
    if long.vacant:
        return long.present()
    width = pc.add(pc.utf8_length(long.array), pc.count_substring_regex(long.array, _WIDE))
    return Mask(pc.greater(width, _MOST), long.steps, long.said)


@rule(
    "A207", "headline-is-site-name", "warning",
    breaks=[
        {"headline": "Harbour Post", "chrome": {"site_name": "Harbour Post"}},
        {"headline": "HARBOUR POST", "publisher": {"name": "Harbour Post"}},
    ],
    says="the headline {value!r} is the name of the site",
    hint="take the headline of the article; the site's name is in publisher and chrome",
)  # fmt: skip
def headline_is_site_name(article: Columns) -> Mask:
    """A headline that is only the name of the site.

    The largest words of the page were taken, or the title of a page that had not loaded,
    and every article of the site has the same headline.

    Take the headline of the article. If the page has none, it is no article.
    """
    return _is_name_of_site(article.headline, article)


@rule(
    "A208", "headline-with-line-break", "warning",
    breaks=[{"headline": "Talks\nresume"}, {"kicker": "Harbour\r\n"}],
    says="{value!r} has a line break in it",
    hint="put a space there; where a line breaks is for the page to say",
)  # fmt: skip
def headline_with_line_break(article: Columns) -> Iterator[Mask]:
    """A headline, or a kicker, of more than one line.

    The break is that of one layout, or two lines of a page were copied as one. Lists and
    tables show it as a gap, and formats of one line a record break on it.

    Write a space in its place. If the second line is the deck, put it there.
    """
    for line in (article.headline, article.alt_headlines.value, article.kicker):
        yield line.matches(_BREAK)


@rule(
    "A209", "headline-repeated", "warning",
    breaks=[
        {"headline": "Talks resume", "summary": "Talks resume"},
        {"headline": "Talks resume", "kicker": "Talks resume "},
    ],
    says="{value!r} only repeats the headline",
    hint="leave it out",
)  # fmt: skip
def headline_repeated(article: Columns) -> Iterator[Mask]:
    """A summary or a kicker that says the same as the headline.

    A list then shows one sentence twice, and a search that weighs summaries counts it twice.

    Leave it out. A feed need not describe each of its entries.
    """
    for line in (article.summary, article.kicker):
        if not line.vacant:
            yield _repeats(line, article.headline)


_ONE = pa.scalar(1, pa.int32())
_MOST = pa.scalar(_WIDEST, pa.int32())


def _repeats(line: Columns, headline: Columns) -> Mask:
    trimmed = line.trimmed()
    return (trimmed == headline.trimmed()) & ~trimmed.empty()


def _is_name_of_site(text: Columns, article: Columns) -> Mask:
    name, given = text.trimmed().lower(), text.present()
    site, publisher = (
        owner.where(given).trimmed().lower() for owner in (article.chrome.site_name, article.publisher.name)
    )
    return (name == site) | (name == publisher)
