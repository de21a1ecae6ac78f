"""The parts of a page that are not its article and may stand anywhere: known by their words."""

import re

from newsdata.formats.capture.credit_lines import byline_role
from newsdata.formats.capture.dates import is_date
from newsdata.formats.capture.elements import Element, Found, Page, Span, module, whole
from newsdata.formats.capture.lines import bare
from newsdata.formats.capture.shapes import ends_sentence, flat, is_prose, is_shouted, is_title, key, word_count
from newsdata.formats.capture.words_article import LOGO, RIGHTS, SECTION, TAGS
from newsdata.formats.capture.words_page import (
    ADVERTISEMENT,
    CONSENT_BUTTON,
    COOKIE,
    FOOTER,
    HOME,
    LATEST,
    MENU,
    NEWSLETTER_START,
    NEWSLETTER_WORD,
    RELATED,
    SHARE_HEADING,
    SHARE_TARGET,
)

_ADVERTISEMENT, _MENU, _FOOTER = flat(ADVERTISEMENT), flat(MENU), flat(FOOTER)
_MENU_OR_SECTION = flat(MENU, SECTION, HOME)
_SHARE_HEADING, _SHARE_TARGET = flat(SHARE_HEADING), flat(SHARE_TARGET)
_BUTTON, _COOKIE = flat(CONSENT_BUTTON), flat(COOKIE)
_NEWSLETTER_START, _NEWSLETTER_WORD = tuple(flat(NEWSLETTER_START)), flat(NEWSLETTER_WORD)
_RELATED, _LATEST, _TAGS, _RIGHTS = flat(RELATED), flat(LATEST), flat(TAGS), flat(RIGHTS)
_SIGNED = ("©", "ⓒ", "(c)", "copyright", "&copy;")
_LONGEST_PROMPT = 300
_LONGEST_CONSENT = 900
_LONGEST_MENU = 100
_LABELLED = re.compile(r"([^:：]{1,60}[:：])[ \t\xa0]*(?=\S)")
_BAR = re.compile(r"[ \t\xa0]*[|•·][ \t\xa0]*|[ \t\xa0]+/[ \t\xa0]+|\t+")


def advertisement(page: Page, at: int) -> Found | None:
    """The mark of an advertisement, alone on its line."""
    if page.key(at) not in _ADVERTISEMENT:
        return None
    return Found(1, (module("advertisement", whole(page.units[at])),))


def share(page: Page, at: int) -> Found | None:
    """The buttons for sharing: a heading with the services under it, or two of these."""
    heading = page.key(at) in _SHARE_HEADING
    last = at + heading
    while page.key(last) in _SHARE_TARGET:
        last += 1
    if last - at >= 2 or (heading and page.headed):
        spans = [whole(unit, "links") for unit in page.units[at + heading : last]]
        title = [whole(page.units[at], "heading")] if heading else []
        return Found(last - at, (module("share", *title, *spans),))
    bar = _bar(page, at)
    words = [key(page.text[span.start : span.end]) for span in bar]
    if len(bar) > 1 and all(word in _SHARE_TARGET or word in _SHARE_HEADING for word in words):
        heading = words[0] in _SHARE_HEADING
        spans = [span._replace(leaf="heading" if heading and not place else "links") for place, span in enumerate(bar)]
        return Found(1, (module("share", *spans),))
    return _share_in_words(page, at)


def _share_in_words(page: Page, at: int) -> Found | None:
    """A line of services with nothing but spaces between them."""
    words = page.key(at).split()
    if len(words) < 3 or not all(word in _SHARE_TARGET or word in _SHARE_HEADING for word in words):
        return None
    return Found(1, (module("share", whole(page.units[at])),))


def consent(page: Page, at: int) -> Found | None:
    """The question about cookies, with its buttons; never a paragraph of the body."""
    text = page.words(at)
    if at < page.last_prose and page.headed:
        return None
    if len(text) > _LONGEST_CONSENT or not any(word in text.casefold() for word in _COOKIE):
        return None
    if page.key(at) in _FOOTER or not (is_prose(text) or ends_sentence(text)):
        return None
    last = at + 1
    while is_prose(page.words(last)) and any(word in page.words(last).casefold() for word in _COOKIE):
        last += 1
    words = Span("text", page.units[at].start, page.units[last - 1].end)
    buttons = []
    while page.key(last) in _BUTTON:
        buttons.append(whole(page.units[last], "links"))
        last += 1
    return Found(last - at, (module("consent", words, *buttons),))


def newsletter(page: Page, at: int) -> Found | None:
    """An invitation to a newsletter, that begins as these do; below the article any that names one."""
    text = page.words(at)
    if not text or len(text) > _LONGEST_PROMPT:
        return None
    words = page.key(at)
    if not invites(page, at, below=page.headed and at > page.last_prose):
        return None
    if is_title(text) and word_count(text) <= 4 and words in _NEWSLETTER_START and _is_prompt(page.key(at + 1)):
        return Found(2, (module("newsletter", whole(page.units[at], "heading"), whole(page.units[at + 1])),))
    return Found(1, (module("newsletter", whole(page.units[at])),))


def invites(page: Page, at: int, *, below: bool) -> bool:
    """Whether the unit names a newsletter, and stands *below* the article or begins as invitations do."""
    words = page.key(at)
    return (below or words.startswith(_NEWSLETTER_START)) and any(word in words for word in _NEWSLETTER_WORD)


def _is_prompt(words: str) -> bool:
    return bool(words) and any(word in words for word in _NEWSLETTER_WORD)


def is_copyright(text: str) -> bool:
    """Whether *text* may be a copyright line."""
    if len(text) > 400:
        return False
    words = bare(text).casefold()
    if not any(word in words for word in _SIGNED):
        return any(right in words for right in _RIGHTS)
    dated = re.search(r"(?:19|20)[0-9]{2}", words) is not None
    signed = words.startswith(("©", "copyright", "(c)", "ⓒ", "&copy;")) or "©" in words[:60]
    return (signed and (dated or len(words) < 80)) or any(right in words for right in _RIGHTS)


def is_logo(text: str) -> bool:
    """Whether *text* stands for the mark of a site: "Harbour Post Logo"."""
    words = key(text, 80).split()
    return 2 <= len(words) <= 8 and (words[-1] in LOGO or words[0] in LOGO)


def opens_module(text: str) -> str | None:
    """The kind of module that *text* is the heading of, where it can be nothing else."""
    words = key(text)
    if words in _LATEST:
        return "latest"
    if words in _RELATED or _more_from(words):
        return "related"
    return None


def labelled_link(page: Page, at: int) -> tuple[Span, Span] | None:
    """Heading and link of a line such as "Read more: Talks resume"."""
    text = page.words(at)
    label = _LABELLED.match(text) if len(text) <= 240 else None
    if label is None or key(label[1]) not in _RELATED:
        return None
    unit = page.units[at]
    middle = unit.start + label.end(1)
    return Span("heading", unit.start, middle), Span("links", unit.start + label.end(), unit.end)


def _more_from(words: str) -> bool:
    return (
        words.startswith(("more from ", "more in ", "more on ", "mehr aus ", "más de ", "plus de ")) and len(words) < 60
    )


def tags(page: Page, at: int) -> Found | None:
    """The topics of an article, as the page lists them."""
    text = page.words(at)
    label = re.split(r"[:：]", text[:40], maxsplit=1)[0]
    if key(label) not in _TAGS or len(text) > 400 or ends_sentence(text):
        return None
    if len(label) < len(text[:40]):
        return Found(1, (module("other", whole(page.units[at])),))
    last = at + 1
    while page.free(last) and not page.units[last].gap and word_count(page.words(last)) <= 4:
        last += 1
    if last == at + 1:
        return None
    links = [whole(unit, "links") for unit in page.units[at + 1 : last]]
    return Found(last - at, (module("other", whole(page.units[at], "heading"), *links),))


def menu(page: Page, at: int) -> Found | None:
    """A menu: a line of short labels with bars between, or short lines in a row."""
    bar = _bar(page, at)
    if len(bar) >= 3 and all(word_count(page.text[span.start : span.end]) <= 3 for span in bar):
        return Found(1, (module("navigation", *(span._replace(leaf="links") for span in bar)),))
    last = at
    while _is_entry(page.words(last)) and (last == at or page.units[last].gap == page.units[at + 1].gap):
        last += 1
    if is_prose(page.words(last)) or is_date(page.words(last)) or byline_role(page.words(last)):
        last -= 1  # what stands directly above the text of an article is its headline
    if last - at > 1 and is_shouted(page.words(last - 1)) and not is_shouted(page.words(last - 2)):
        last -= 1  # a kicker
    known = sum(page.key(place) in _MENU_OR_SECTION for place in range(at, last))
    if last - at < 4 and known < 2:
        last = at
        while page.key(last) in _MENU:
            last += 1
    if last <= at:
        return None
    return Found(last - at, (module("navigation", *(whole(unit, "links") for unit in page.units[at:last])),))


def is_footer(page: Page, at: int) -> bool:
    """Whether the unit is a link that only footers have, or a line with one."""
    return page.key(at) in _FOOTER or any(key(page.text[span.start : span.end]) in _FOOTER for span in _bar(page, at))


def footer(page: Page, at: int) -> Found | None:
    """The links at the foot: in a line with bars between, or one a line."""
    bar = _bar(page, at)
    if bar and is_footer(page, at):
        return Found(1, (module("footer", *(span._replace(leaf="links") for span in bar)),))
    last = at
    while last - at < _LONGEST_MENU and _is_entry(page.words(last)):
        last += 1
    if not any(is_footer(page, place) for place in range(at, last)):
        return None
    return Found(last - at, (module("footer", *(whole(unit, "links") for unit in page.units[at:last])),))


def _is_entry(text: str) -> bool:
    """Whether *text* may be one of the links of a menu."""
    if not 0 < len(text) <= 32 or word_count(text) > 3 or not is_title(text):
        return False
    return not (is_copyright(text) or is_logo(text) or byline_role(text) or is_date(text))


def _bar(page: Page, at: int) -> list[Span]:
    """The labels of a line with bars between them; empty if it has none."""
    text = page.words(at)
    if not text or len(text) > 600 or not any(bar in text for bar in "|•·/\t"):
        return []
    unit = page.units[at]
    cuts = [0, *(edge for cut in _BAR.finditer(text) for edge in cut.span()), len(text)]
    spans = [
        Span("text", unit.start + start, unit.start + end) for start, end in zip(cuts[::2], cuts[1::2], strict=True)
    ]
    spans = [span for span in spans if span.start < span.end]
    return spans if len(spans) > 1 and all(span.end - span.start <= 60 for span in spans) else []


def part(page: Page, name: str, at: int) -> Element:
    """The unit at a place as a part that a page has once."""
    return Element(name, (whole(page.units[at], ""),))
