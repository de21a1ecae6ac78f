"""What each line of a page is.

The tables below are read from top to bottom, and the first recogniser that knows a line
takes it. The last of each knows every line: what nothing else knows is a paragraph, for
words that are labelled wrongly are worse than words without a label.
"""

from collections.abc import Iterable
from itertools import islice

from newsdata.formats.capture.body import divider, heading, listing, note, opening, paragraph, quote, related, table
from newsdata.formats.capture.credit_lines import helped
from newsdata.formats.capture.elements import Element, Found, Page, Recogniser, module, whole
from newsdata.formats.capture.foot import FOOT, copyright_holder, last_of_body
from newsdata.formats.capture.furniture import (
    advertisement,
    consent,
    footer,
    is_copyright,
    is_logo,
    menu,
    newsletter,
    share,
    tags,
)
from newsdata.formats.capture.head import head
from newsdata.formats.capture.pictures import pictures
from newsdata.formats.capture.shapes import ends_open, ends_sentence, is_prose
from newsdata.formats.capture.titles import name_of_site

_MOST_AUTHORS = 20
# How many paragraphs may be the first: a page puts notes and captions above it.
_FIRST_PARAGRAPHS = 3

_FURNITURE: tuple[Recogniser, ...] = (advertisement, share, newsletter, consent, tags)
_NOTES: tuple[Recogniser, ...] = (helped, note)
_BLOCKS: tuple[Recogniser, ...] = (pictures, related, quote, listing, table, divider)


def _scrap(page: Page, at: int) -> Found | None:
    """A line without an end, once the foot of the page has begun; all below the copyright line."""
    text = page.words(at)
    if not page.footed or is_prose(text) or ends_sentence(text) or ends_open(text):
        return None
    return Found(1, (module("other", whole(page.units[at])),))


def _below_copyright(page: Page, at: int) -> Found | None:
    """Whatever stands below the copyright line."""
    return Found(1, (module("footer", whole(page.units[at])),)) if page.closed else None


_BODY: tuple[Recogniser, ...] = (*_FURNITURE, *_NOTES, *_BLOCKS, heading, paragraph)
_FOOT: tuple[Recogniser, ...] = (
    *FOOT, *_FURNITURE, *_NOTES, footer, menu, _below_copyright, *_BLOCKS, _scrap, paragraph,
)  # fmt: skip
_PLAIN: tuple[Recogniser, ...] = (note, pictures, listing, table, divider, paragraph)
"""For a text that is no article: what it is made of shows in its form."""


def recognise(page: Page) -> list[Element]:
    """The parts of *page*: every unit of it belongs to one."""
    page.site = frozenset(filter(None, _site_names(page)))
    page.last_prose = next((at for at in reversed(range(len(page.units))) if is_prose(page.units[at].text)), -1)
    elements = head(page)
    page.authors = tuple(islice(_authors(elements), _MOST_AUTHORS))
    page.last_prose = last_of_body(page)
    paragraphs = 0 if page.headed else _FIRST_PARAGRAPHS
    for at in range(len(page.units)):
        if page.taken[at]:
            continue
        below = at > page.last_prose
        recognisers = _PLAIN if not page.headed else _FOOT if below else _BODY
        if paragraphs < _FIRST_PARAGRAPHS:
            recognisers = (opening, *recognisers)
        found = next(filter(None, (one(page, at) for one in recognisers)))
        elements += page.take(at, found)
        if found.elements[0].part == "dateline":
            paragraphs = _FIRST_PARAGRAPHS
        elif found.elements[0].fields.get("type") == "paragraph":
            paragraphs += 1
        page.footed = page.footed or (below and any(element.part.startswith("chrome") for element in found.elements))
        page.closed = page.closed or any(element.part == "chrome.copyright.text" for element in found.elements)
    return elements


def _authors(elements: Iterable[Element]) -> Iterable[str]:
    """Whom the bylines among *elements* name."""
    for element in elements:
        if element.part == "bylines":
            yield from (person["name"] for person in element.fields.get("people", ()) if "name" in person)


def _site_names(page: Page) -> Iterable[str]:
    """What the logo and the copyright line call the site."""
    for unit in page.units:
        if is_logo(unit.text):
            yield name_of_site(unit.text)
        elif is_copyright(unit.text):
            yield name_of_site(copyright_holder(unit.text) or "")
