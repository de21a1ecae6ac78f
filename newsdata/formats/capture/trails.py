"""Breadcrumbs: the way from the home page to the article."""

import re
from itertools import pairwise

from newsdata.formats.capture.elements import Element, Found, Page, Span
from newsdata.formats.capture.shapes import ends_sentence, flat, key
from newsdata.formats.capture.words_page import HOME

_ARROWS = "»›>❯▸→"
_BARS = "/|·•\\"
_AROUND = " \t\xa0" + _ARROWS + _BARS
_LONGEST_LABEL = 60
_LONGEST = 500
_MOST = 9
_HOME = flat(HOME)


def breadcrumbs(page: Page, at: int) -> Found | None:
    """A trail on one line, or one label a line; one separator stands between all labels."""
    return _on_one_line(page, at) or _marked_lines(page, at) or _plain_lines(page, at)


def _on_one_line(page: Page, at: int) -> Found | None:
    text = page.words(at)
    if not text or len(text) > _LONGEST:
        return None
    for mark in _ARROWS + _BARS:
        separators = set(re.findall(rf"[ \t\xa0]*{re.escape(mark)}[ \t\xa0]*", text)) if mark in text else set()
        if len(separators) != 1:
            continue
        separator = separators.pop()
        edge = separator.strip() + " \t\xa0"
        start = len(text) - len(text.lstrip(edge))
        labels = text.strip(edge).split(separator)
        if len(labels) > 1 and all(labels) and _leads_here(page, at, labels, arrows=mark in _ARROWS):
            unit = page.units[at]
            span = Span("", unit.start + start, unit.start + start + len(separator.join(labels)))
            return Found(1, (_trail(span, separator),))
    return None


def _marked_lines(page: Page, at: int) -> Found | None:
    """One label a line, with the separator before it, behind it or on a line of its own."""
    labels: list[Span] = []
    last, marked = at, True
    for place in range(at, min(at + 2 * _MOST, len(page.units))):
        text = page.words(place)
        label = text.strip(_AROUND)
        before = len(text) - len(text.lstrip(_AROUND))
        if not text or not (marked or before) or len(label) > 240:
            break
        marked = text[-1] in _ARROWS + _BARS
        if label:
            start = page.units[place].start + before
            labels.append(Span("", start, start + len(label)))
            last = place
    return _uniform(page, at, last, labels) if _is_home(page.words(at)) else None


def _plain_lines(page: Page, at: int) -> Found | None:
    """One label a line with nothing else, where the last is the headline that follows."""
    if not _is_home(page.words(at)):
        return None
    for last in range(at + 1, at + page.run(at, _MOST)):
        if _repeated(page, page.words(last), last):
            units = page.units[at : last + 1]
            return _uniform(page, at, last, [Span("", unit.start, unit.end) for unit in units])
    return None


def _uniform(page: Page, at: int, last: int, labels: list[Span]) -> Found | None:
    """The trail of *labels*, if what stands between them is the same everywhere."""
    between = {page.text[one.end : two.start] for one, two in pairwise(labels)}
    if len(between) != 1 or any(
        separator in page.text[span.start : span.end] for span in labels for separator in between
    ):
        return None
    return Found(last - at + 1, (_trail(Span("", labels[0].start, labels[-1].end), between.pop()),))


def _trail(span: Span, separator: str) -> Element:
    return Element("chrome.breadcrumbs", (span,), {"breadcrumb_separator": separator})


def _leads_here(page: Page, at: int, labels: list[str], *, arrows: bool) -> bool:
    """Whether *labels* are a trail: from the home page, to the headline, or with arrows between."""
    if any(len(label) > _LONGEST_LABEL for label in labels[:-1]):
        return False
    if _is_home(labels[0]) or _repeated(page, labels[-1], at):
        return True
    return (
        arrows and not ends_sentence(labels[-1]) and all(len(label) <= 30 and len(label) > 1 for label in labels[:-1])
    )


def _is_home(label: str) -> bool:
    return key(label.strip(_AROUND).rpartition(":")[2], 40) in _HOME


def _repeated(page: Page, label: str, at: int) -> bool:
    """Whether one of the next lines is *label*, which may be cut short."""
    return any(same_title(label, page.words(place)) for place in range(at + 1, at + _MOST))


def same_title(label: str, title: str) -> bool:
    """Whether *label* is *title*, or its beginning with dots for the rest."""
    cut = label.rstrip().removesuffix("…").removesuffix("...")
    known, asked = key(title, 240), key(cut, 240)
    return bool(asked) and (known == asked or (cut != label.rstrip() and len(asked) > 9 and known.startswith(asked)))
