"""Rules of the furniture of a page: its trail, its copyright line, and the names that the site has."""

import re
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.moments import ZONES
from newsdata.columns.view import Columns
from newsdata.rule import rule

_LIKE_HEADLINE = 30
"""Fewer characters may well name a section or a topic; of wide ones a third says as much."""

_LETTERS = re.compile(r"[^\W\d_]+")
_TELLING = 4
_TOPIC = re.compile(r"(?:专题|專題|报道|報道|频道|頻道|专栏|專欄|特辑|特輯|特集|특집|기획)$|,[^,]*,")
"""What names a topic, or is a list of several."""

_WIDE = re.compile("[\u3041-\u9fff\uac00-\ud7a3]")

_DECORATION = re.compile(
    r"^(?:the\s+|www[.])|[.](?:com|org|net|info|news|co[.][a-z]{2}|com[.][a-z]{2}|[a-z]{2})$|[\W_]+"
)
_ZONES = pa.scalar(ZONES, pa.duration("us"))
_NUL = pa.scalar("\x00", pa.large_string())


@rule(
    "C101", "trail-of-another-page", "info",
    breaks=[
        {
            "headline": "Harbour talks resume after two winters",
            "chrome": {
                "breadcrumbs": [
                    {"label": "Home", "url": "https://harbour.example/"},
                    {"label": "Ferry fares rise again in the northern islands"},
                ]
            },
        }
    ],
    says="the trail ends in {value!r}, which shares no word with the headline",
    hint="were the trail and the headline copied from the same page?",
)  # fmt: skip
def trail_of_another_page(article: Columns) -> Mask:
    """A trail of breadcrumbs that ends in the headline of some other article.

    The trail or the headline was taken from a teaser, or was left from the page before, and
    one of the two is wrong.

    Look which one. A trail that ends in the section, in a topic or in a shorter headline is
    no finding: only a last crumb as long as a headline, without a link to another page, that
    has not one word in common with the headlines of the article.
    """
    crumbs = article.chrome.breadcrumbs
    last = crumbs.label.last()
    if last.vacant or not len(last.array):
        return last.present()
    long = (last.size() >= _LIKE_HEADLINE) & (crumbs.url.absent() | (crumbs.url == article.url))
    own = long & (last != article.headline) & ~(last == article.section) & (article.alt_headlines.count() == 0)
    if not own.array.true_count:
        return own
    headlines = article.headline.spread(article.headline.array, last.levels).cast(pa.large_string())
    both = Columns(
        pc.binary_join_element_wise(last.array.cast(pa.large_string()), headlines, _NUL), last.steps, last.said
    )
    return both.check(_are_strangers, own)


@rule(
    "C102", "copyright-year-outdated", "info",
    breaks=[{"published": "2026-11-22", "chrome": {"copyright": {"text": "© 2024 Harbour Post", "year": 2024}}}],
    says="the copyright line ends with {value}, before the article was published",
    hint="let the year of the line follow the calendar, or leave it out",
)  # fmt: skip
def copyright_year_outdated(article: Columns) -> Mask:
    """A copyright line whose last year is before that of the article on the same page.

    The line was written once and forgotten, and claims nothing for the article above it. Or
    the date of publication is that of the copy.

    Let the year follow the calendar. The law asks for none.
    """
    return _before_publication(article.chrome.copyright.year, article)


@rule(
    "C103", "site-name-spelt-twice", "info",
    breaks=[
        {"chrome": {"site_name": "Harbour Post"}, "publisher": {"name": "The HarbourPost"}},
        {"chrome": {"site_name": "Harbour Post", "copyright": {"holder": "harbourpost.com"}}},
    ],
    says="{value!r} is another spelling of a name that the same record has",
    hint="spell the name of the site and its publisher in one way",
)  # fmt: skip
def site_name_spelt_twice(article: Columns) -> Iterator[Mask]:
    """A publisher, or an owner, that is the site's name in another spelling: "HarbourPost", "The Harbour Post".

    Whatever groups by publisher makes two of one. Only capitals, spaces, "The" and the
    ending of a domain are different, so that nobody is meant to be told apart.

    Spell the name in one way, as the publisher does. Names all in capitals, as mastheads
    are printed, are no finding.
    """
    site, publisher = article.chrome.site_name, article.publisher.name
    holder = article.chrome.copyright.holder
    for one, other in ((publisher, site), (holder, site), (holder, publisher)):
        if one.vacant or other.vacant:
            continue
        differ = (one != other) & ~one.in_capitals() & ~other.in_capitals()
        if differ.array.true_count:
            yield one.where(differ).translated(_bare) == other.where(differ).translated(_bare)


@rule(
    "C104", "breadcrumb-repeated", "warning",
    breaks=[{"chrome": {"breadcrumbs": [{"label": "Home"}, {"label": "Sport"}, {"label": "Sport"}]}}],
    says="the breadcrumb {value!r} follows itself",
    hint="keep one of the two",
)  # fmt: skip
def breadcrumb_repeated(article: Columns) -> Mask:
    """A breadcrumb that follows one with the same words.

    The page has one for the eye and one for screen readers or search engines, and both were
    copied, so that everything in the trail seems one step deeper.

    Keep one of the two. Two that lead to two pages are no finding: the city of Québec is in
    the province of Québec.
    """
    labels, urls = article.chrome.breadcrumbs.label, article.chrome.breadcrumbs.url
    again = labels == labels.previous()
    return again & ~(urls != urls.previous()) if again.array.true_count else again


def _before_publication(year: Columns, article: Columns) -> Mask:
    """Where *year* is over, everywhere on earth, when the article is published."""
    if year.vacant:
        return year.present()
    published = pc.year(pc.subtract(article.published.start.array, _ZONES)).cast(pa.int64())
    return year < Columns(published, article.published.steps, article.published.said)


def _are_strangers(both: str) -> bool:
    """Whether a crumb and a headline, with a zero between them, have no word in common."""
    crumb, _, headline = both.casefold().partition("\x00")
    if _TOPIC.search(crumb):
        return False
    if len(_WIDE.findall(crumb)) > len(crumb) // 2:
        return not any(crumb[at : at + 2] in headline for at in range(len(crumb) - 1))
    words = _words(crumb)
    return len(crumb) >= _LIKE_HEADLINE and len(words) > _TELLING and not words & _words(headline)


def _words(text: str) -> set[str]:
    """The beginnings of its longer words, so that an inflected word is the same one."""
    return {word[:_TELLING] for word in _LETTERS.findall(text) if len(word) >= _TELLING}


def _bare(name: str) -> str:
    """The letters and digits of *name*, without "The" and the ending of a domain."""
    return _DECORATION.sub("", _DECORATION.sub("", name.strip().casefold()))
