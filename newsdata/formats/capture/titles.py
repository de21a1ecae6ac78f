"""Which of the titles above an article is the headline, and what the others are."""

from collections.abc import Sequence

from newsdata.formats.capture.credit_lines import byline_role
from newsdata.formats.capture.elements import Page
from newsdata.formats.capture.furniture import is_copyright
from newsdata.formats.capture.shapes import (
    dense,
    ends_sentence,
    flat,
    is_capitalised,
    is_shouted,
    is_title,
    key,
    word_count,
)
from newsdata.formats.capture.trails import same_title
from newsdata.formats.capture.words_article import SECTION

LONGEST_HEADLINE = 300
_NEAR = 3
_SECTION = flat(SECTION)
_NOT_OF_THE_NAME = {"logo", "the", "ltd", "inc", "gmbh", "llc", "plc", "co", "corp", "media"}


def headline_of(page: Page, titles: Sequence[int], trail: str | None) -> int | None:
    """The headline among *titles*, of which *trail* is one if the breadcrumbs end with it."""
    possible = [
        place for place in titles if _may_head(page, place) and name_of_site(page.words(place)) not in page.site
    ]
    proper = [place for number, place in enumerate(possible) if not _is_above(page, possible[number:])]
    named = [place for place in proper if trail and same_title(trail, page.words(place))]
    return next(iter(named + proper), None)


def _is_above(page: Page, titles: Sequence[int]) -> bool:
    """Whether the first of *titles* is a kicker of one of those that follow."""
    first, *others = (page.words(place) for place in titles[: _NEAR + 1])
    if any(is_kicker(first, other) for other in others):
        return True
    # Two or three words over a line of more, and that over a deck: the line of more is the headline.
    counts = [word_count(text) for text in (first, *others[:2])]
    return len(counts) == 3 and counts[0] <= 3 and counts[1] >= counts[0] + 3 and counts[2] >= 6


def is_kicker(text: str, below: str) -> bool:
    """Whether *text* is but a label above the headline *below*."""
    words = word_count(text)
    if ends_sentence(below) and not is_title(below):
        return False
    if text.rstrip().endswith((":", "：")) or key(text) in _SECTION:
        return True
    if is_shouted(text) and words <= 6 and not is_shouted(below):
        return True
    if dense(text):
        return len(text) <= 6 and len(below) > len(text) + 4
    few = words <= 3 and word_count(below) > words + 1
    return few and is_title(below) and len(below) <= 160 and (words == 1 or is_capitalised(text))


def name_of_site(text: str) -> str:
    """*text* without what varies when a site spells its name: spaces, points, "The", "Logo", "Ltd"."""
    words = [word for word in key(text, 80).split() if word.strip(".,") not in _NOT_OF_THE_NAME]
    return "".join(character for word in words for character in word if character.isalnum())


def _may_head(page: Page, at: int) -> bool:
    text, below = page.words(at), page.words(at + 1)
    credited = bool(byline_role(below))
    if len(text) > LONGEST_HEADLINE or is_copyright(text) or not (is_title(text) or (credited and at == 0)):
        return False
    # A line that the next goes on with, in the middle of a sentence, is text.
    return credited or not below[:1].islower() or page.units[at + 1].gap > 0
