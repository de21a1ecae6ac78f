"""The top of a page: headline, kicker, deck and credit lines, and the furniture above them.

A headline is told by what stands around it: it is a title above the credit lines or the
first running text. Without either there is no article, and so no headline, but in two
cases: a page of one line, and a title with an empty line between it and the lines of a
list or poem.
"""

from collections.abc import Iterable, Sequence

from newsdata.formats.capture.credit_lines import byline, byline_role, credit_and_date, credited_from, is_name
from newsdata.formats.capture.dates import is_date
from newsdata.formats.capture.elements import Element, Found, Page, Recogniser, module, whole
from newsdata.formats.capture.furniture import advertisement, consent, is_logo, menu, newsletter, part, share
from newsdata.formats.capture.lines import line_breaks
from newsdata.formats.capture.pictures import pictures
from newsdata.formats.capture.shapes import dense, ends_sentence, is_prose, is_title, word_count
from newsdata.formats.capture.titles import LONGEST_HEADLINE, headline_of, name_of_site
from newsdata.formats.capture.trails import breadcrumbs

_LONGEST_DECK = 400
# An article that has not begun after so many lines does not begin at all.
_TALLEST = 400
# How far below a deck its credit lines may stand, with pictures and buttons between.
_BETWEEN = 6
_ABOVE_HEADLINES = ("navigation", "consent")


def date(page: Page, at: int) -> Found | None:
    """A line that says when the page was made."""
    return Found(1, (module("date", whole(page.units[at])),)) if is_date(page.words(at)) else None


def logo(page: Page, at: int) -> Found | None:
    """What stands for the mark of the site, if it is not the headline."""
    text = page.words(at)
    if not is_logo(text) or not (at == 0 or name_of_site(text) in page.site):
        return None
    return Found(1, (part(page, "chrome.logo.alt", at),))


_TOP: tuple[Recogniser, ...] = (
    breadcrumbs, consent, advertisement, logo, share, newsletter, credit_and_date, byline, date, pictures, menu,
)  # fmt: skip


class _Top:
    """What was found from the top of the page to the first running text."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.titles: list[int] = []
        self.credits: list[int] = []
        self.trail: str | None = None
        """Where the breadcrumbs say that the page is."""
        self.menu = -1
        """The last unit of the menus."""
        self.begun = False
        """Whether running text was met."""

    def above(self) -> list[int]:
        """The titles below the menus, if there are any, and above the first credit line."""
        titles = [place for place in self.titles if place > self.menu] or self.titles
        first = next((place for place in self.credits if titles and place > titles[0]), None)
        return [place for place in titles if first is None or place < first]


def head(page: Page) -> list[Element]:
    """Take the top of *page*: all up to the credit lines if it is an article's, else nothing."""
    if len(page.units) == 1 and len(page.words(0)) <= LONGEST_HEADLINE and not line_breaks(page.words(0)):
        return _titled(page, 0)
    top = _scan(page)
    headline = headline_of(page, top.above(), top.trail) if top.begun or top.credits else None
    if headline is None:
        page.taken = bytearray(len(page.units))
        return _titled(page, 0) if _stands_over_lines(page) else []
    elements = [*top.elements, *_titled(page, headline)]
    elements += _over(page, [place for place in top.titles if place < headline])
    elements += _under(page, top, headline)
    return [_posted(page, element, elements, headline) for element in elements]


def _scan(page: Page) -> _Top:
    top = _Top()
    at = 0
    while at < min(len(page.units), _TALLEST):
        found = next(filter(None, (recognise(page, at) for recognise in _TOP)), None)
        if found and not (found.elements[0].part == "bylines" and not top.titles):
            _note(page, top, at, found)
            top.elements += page.take(at, found)
            at += found.units
        elif is_prose(page.words(at)) and not _is_deck(page, at):
            top.begun = True
            break
        else:
            top.titles.append(at)
            at += 1
    return top


def _note(page: Page, top: _Top, at: int, found: Found) -> None:
    """Keep in mind what *found* says of the titles around it."""
    for element in found.elements:
        kind = element.fields.get("kind")
        if element.part == "bylines" or kind == "date":
            top.credits.append(at)
        elif element.part == "chrome.breadcrumbs":
            span, separator = element.spans[0], element.fields["breadcrumb_separator"]
            top.trail = page.text[span.start : span.end].rpartition(separator)[2]
        elif kind in _ABOVE_HEADLINES and not top.credits:
            top.menu = at + found.units - 1


def _is_deck(page: Page, at: int) -> bool:
    """Whether the text *at* this place is no first paragraph, because its credit lines follow."""
    if len(page.words(at)) > _LONGEST_DECK:
        return False
    following = page.words(at + 1)
    if is_date(following) or (following and credit_and_date(page, at + 1)):
        return True
    for place in range(at + 1, at + 1 + _BETWEEN):
        if byline_role(page.words(place)):
            return True
        if is_prose(page.words(place)) and not pictures(page, place):
            return False
    return False


def _titled(page: Page, at: int) -> list[Element]:
    page.headed = True
    return list(page.take(at, Found(1, (part(page, "headline", at),))))


def _stands_over_lines(page: Page) -> bool:
    """Whether a title with an empty line below stands over lines that belong together."""
    return (
        len(page.units) > 2
        and page.run(0, 2) == 1
        and page.run(1, 2) > 1
        and len(page.words(0)) <= 100
        and is_title(page.words(0))
        and not ends_sentence(page.words(0))
    )


def _over(page: Page, titles: Sequence[int]) -> Iterable[Element]:
    """The titles above the headline: the name of the site, a kicker."""
    named = False
    for place in titles:
        if page.taken[place]:
            continue
        text, name = page.words(place), None
        role = byline_role(text)
        if role:
            yield from page.take(place, credited_from(page, place, role))
            continue
        if name_of_site(text) in page.site:
            name = "chrome.site_name"
        elif place == titles[-1] and len(text) <= 80 and is_title(text.rstrip(" :：")):
            name = "kicker"
        elif named:
            name = "chrome.tagline"
        named = name == "chrome.site_name"
        element = part(page, name, place) if name else module("other", whole(page.units[place]))
        yield from page.take(place, Found(1, (element,)))


def _under(page: Page, top: _Top, headline: int) -> Iterable[Element]:
    """The titles below the headline: a deck, names without "by"; others belong to the body."""
    decked = False
    for place in top.titles:
        if place < headline or page.taken[place]:
            continue
        if _is_name_line(page, place):
            yield from page.take(place, credited_from(page, place, "author"))
        elif not decked and _may_deck(page, top, place, headline):
            decked = True
            yield from page.take(place, Found(1, (part(page, "deck", place),)))


def _is_name_line(page: Page, at: int) -> bool:
    """Whether the line is a name with a date beside it, or with more lines between them."""
    beside = (page.units[place].text for place in (at - 1, at + 1) if 0 < place < len(page.units))
    return is_name(page.words(at)) and any(is_date(text) for text in beside)


def _may_deck(page: Page, top: _Top, at: int, headline: int) -> bool:
    """Whether the line is a deck: directly below the headline and its credit lines, or above others."""
    text = page.words(at)
    between = range(headline + 1, at)
    if not all(page.taken[place] for place in between) or len(text) < (10 if dense(text) else 20):
        return False
    return any(place > at for place in top.credits) or word_count(text) >= 6


def _posted(page: Page, element: Element, elements: Sequence[Element], headline: int) -> Element:
    """*element*, with the role of whoever put the page up, if it is that byline.

    Blog software prints the account that published a page directly under its title, as a
    label: "by admin". The newsroom's own byline stands in the text, below the deck. So of
    two bylines with the deck between them, the upper one names the poster, if it follows
    the headline at once and begins as a label does, with a small letter.
    """
    if element.part != "bylines" or element.fields.get("role") != "author":
        return element
    start = element.spans[0].start
    deck = next((other.spans[0].start for other in elements if other.part == "deck"), -1)
    others = [other.spans[0].start for other in elements if other.part == "bylines"]
    follows = headline + 1 < len(page.units) and page.units[headline + 1].start == start
    if follows and page.text[start].islower() and start < deck < max(others):
        return Element(element.part, element.spans, {**element.fields, "role": "poster"})
    return element
