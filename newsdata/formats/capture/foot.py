"""The foot of a page: all that stands below the article."""

import re

from newsdata.formats.capture.credit_lines import helped
from newsdata.formats.capture.elements import Element, Found, Page, Recogniser, Span, module, whole
from newsdata.formats.capture.furniture import (
    invites,
    is_copyright,
    is_footer,
    is_logo,
    labelled_link,
    newsletter,
    opens_module,
    part,
)
from newsdata.formats.capture.lines import bare
from newsdata.formats.capture.shapes import ends_sentence, flat, is_prose, is_title, key, word_count
from newsdata.formats.capture.words_article import AUTHOR_BIO, RIGHTS
from newsdata.formats.capture.words_page import COMMENTS, COOKIE

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_SIGN = re.compile(r"©|ⓒ|\(c\)|&copy;|\bcopyright\b", re.IGNORECASE)
_YEARS = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?:\s*[-–—]\s*(?:(?:19|20)?[0-9]{2}))?(?![0-9])")
_RIGHTS = re.compile("|".join(sorted(map(re.escape, flat(RIGHTS)), key=lambda word: (-len(word), word))), re.IGNORECASE)
_CUT = re.compile(r"\s*[|,;•·–—\n]\s*|\s+-\s+|\.\s+(?=\W*$)")
_COMPANY = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|Bros|Cía|e\.V|S\.A|B\.V|S\.p\.A|S\.L)|(?:^|\W)(?:\w\.)*\w)\.$")
_COMMENTS, _BIO, _COOKIE = flat(COMMENTS), flat(AUTHOR_BIO), flat(COOKIE)
_COUNT = re.compile(r"[0-9]+|[()]")
_DESCRIBES = re.compile(
    r"\s*(?:is|was|covers|writes|reports|has|ist|schreibt|berichtet|est|es|è|é|jest)\b", re.IGNORECASE
)


def copyright_line(page: Page, at: int) -> Found | None:
    """Who owns the page: the line as printed, the last year in it and the owner."""
    text = page.words(at)
    if not is_copyright(text):
        return None
    line = part(page, "chrome.copyright.text", at)
    years = [int(year) for year in _YEAR.findall(text)]
    holder = copyright_holder(text)
    known = ({"year": max(years)} if years else {}) | ({"holder": holder} if holder else {})
    return Found(1, (Element(line.part, line.spans, known),))


def copyright_holder(text: str) -> str | None:
    """Whom a copyright line names; nothing if that is not plain."""
    rest = _RIGHTS.sub("|", _YEARS.sub("|", _SIGN.sub("|", bare(text))))
    for piece in _CUT.split(rest):
        words = piece.strip(" \t\xa0.:") + ("." if _COMPANY.search(piece.strip()) else "")
        words = re.sub(r"^(?:by|von|par|por)\s+", "", words, flags=re.IGNORECASE)
        if sum(map(str.isalpha, words)) > 1:
            return words if words in text and len(words) <= 80 and word_count(words) <= 10 else None
    return None


def logo(page: Page, at: int) -> Found | None:
    """The mark of the site, and below it what the site says of itself."""
    if not is_logo(page.words(at)):
        return None
    mark = part(page, "chrome.logo.alt", at)
    below = page.words(at + 1)
    if not below or is_marker(page, at + 1) or len(below) > 600 or page.units[at + 1].gap > 1 or word_count(below) < 4:
        return Found(1, (mark,))
    return Found(2, (mark, part(page, "chrome.tagline", at + 1)))


def links(page: Page, at: int) -> Found | None:
    """The latest or related stories: a heading with the titles below it, or with one beside it."""
    if line := labelled_link(page, at):
        return Found(1, (module("related", *line),))
    kind = opens_module(page.words(at))
    if kind is None:
        return None
    last = at + 1
    while _is_teaser(page, last):
        last += 1
    spans = [whole(unit, "links") for unit in page.units[at + 1 : last]]
    return Found(last - at, (module(kind, whole(page.units[at], "heading"), *spans),))


def _is_teaser(page: Page, at: int) -> bool:
    text = page.words(at)
    return (
        bool(text) and len(text) <= 200 and (word_count(text) >= 2 or not page.units[at].gap) and is_title(text)
        and not ends_sentence(text.rstrip("?!？！")) and not is_marker(page, at)
    )  # fmt: skip


def comments(page: Page, at: int) -> Found | None:
    """What readers said: a heading, and all up to the next part of the page."""
    if not is_comments(page.words(at)):
        return None
    last = at + 1
    while page.free(last) and not is_marker(page, last):
        last += 1
    words = [Span("text", page.units[at + 1].start, page.units[last - 1].end)] if last > at + 1 else []
    return Found(last - at, (module("comments", whole(page.units[at], "heading"), *words),))


def is_comments(text: str) -> bool:
    """Whether *text* heads the comments: "Comments", "3 comments"."""
    return bool(text) and key(_COUNT.sub("", text[:80])) in _COMMENTS and len(text) <= 60


def author(page: Page, at: int) -> Found | None:
    """Who the author is: a heading with a text below it, or a text that begins with the name."""
    if page.key(at) in _BIO and is_prose(page.words(at + 1)):
        return Found(2, (module("other", whole(page.units[at], "heading"), whole(page.units[at + 1])),))
    if describes_author(page, page.words(at)):
        return Found(1, (module("other", whole(page.units[at])),))
    return None


def describes_author(page: Page, text: str) -> bool:
    """Whether *text* tells who one of the authors is."""
    return len(text) <= 600 and any(
        text.startswith(name) and _DESCRIBES.match(text, len(name)) for name in page.authors if name
    )


def is_marker(page: Page, at: int) -> bool:
    """Whether the unit opens a part of the page that stands below articles."""
    text = page.words(at)
    return bool(text) and (
        is_copyright(text)
        or is_logo(text)
        or opens_module(text) is not None
        or is_comments(text)
        or page.key(at) in _BIO
        or is_footer(page, at)
        or newsletter(page, at) is not None
    )


def last_of_body(page: Page) -> int:
    """The last unit of running text that is the article's own; -1 if there is none."""
    prose = [at for at, unit in enumerate(page.units) if is_prose(unit.text) or helped(page, at)]
    limit = len(page.units)
    if page.headed:
        told = [at for at in prose if not page.taken[at]]
        limit = _closing(page, told) if told else limit
    for at in reversed(prose):
        if at < limit and not page.taken[at] and not (page.headed and _is_below(page, at)):
            return at
    return -1


def _closing(page: Page, prose: list[int]) -> int:
    """Where the first part of the page begins that only other such parts can follow."""
    for at in range(prose[min(1, len(prose) - 1)] + 1, len(page.units)):
        text = page.units[at].text
        following = sum(place > at for place in prose[-4:])
        if is_comments(text) or (is_copyright(text) and _dated(text) and following < 4):
            return at
    return len(page.units)


def _dated(text: str) -> bool:
    return _YEAR.search(text) is not None or _RIGHTS.search(text) is not None


def _is_below(page: Page, at: int) -> bool:
    """Whether a text is the site's own and not the article's."""
    text = page.units[at].text
    before = page.units[at - 1].text if at else ""
    if is_logo(before) or key(before) in _BIO or describes_author(page, text):
        return True
    if at and len(text) <= 300 and invites(page, at, below=is_marker(page, at - 1)):
        return True
    return len(text) <= 900 and any(word in text.casefold() for word in _COOKIE)


FOOT: tuple[Recogniser, ...] = (copyright_line, logo, links, comments, author)
"""What stands only below an article."""
