"""Pictures: captions that end in a credit, with a title above them or a credit below.

Only a credit tells a caption from a paragraph, so a picture without one stays text.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from newsdata.formats.capture.elements import Found, Page, Span, block, whole
from newsdata.formats.capture.lines import bare
from newsdata.formats.capture.shapes import dense, ends_sentence, flat, is_title, key
from newsdata.formats.capture.words_article import GALLERY, HELPED_START, RIGHTS
from newsdata.formats.capture.words_credit import AGENCY, AND, CAPTION, PARTICLE, PHOTO

_LONGEST_CREDIT = 140
_LONGEST_CAPTION = 700
_TITLES = 2

_AGENCIES, _GALLERY, _RIGHTS = flat(AGENCY), tuple(flat(GALLERY)), flat(RIGHTS)
_PHOTO = tuple(sorted(flat(PHOTO), key=lambda word: (-len(word), word)))
_CAPTION, _HELPED = tuple(flat(CAPTION)), tuple(flat(HELPED_START))
_SMALL = flat(AND, PARTICLE) | {"via", "of", "for", "by"}
_ARCHIVE = frozenset({"archive", "archiv", "archives", "stock", "pool", "agency", "collection", "library", "commons"})
_TAKEN_BY = flat({"en": ("photo", "photos", "images", "photograph", "handout", "courtesy", "picture")}) | _ARCHIVE


def _cased(word: str) -> str:
    """*word* with a capital, and all in capitals."""
    return f"{re.escape(word.capitalize())}|{re.escape(word.upper())}"


_LABEL = re.compile(
    rf"(?:(?<![^\s|(\[–—•·.,。」])|(?<=[\u3040-\u9fff]))(?:{'|'.join(map(_cased, _PHOTO))})"
    r"(?:\s?[:：＝]\s?|\.{3}|(?<=\.)\s|[/／](?=\S)|,\s|\s(?:by|von|di|de|door)\s)(?=\S)"
)
_WIRE = re.compile(r"(?<!\S)(?:REUTERS|AFP|EPA(?:-EFE)?|EFE|ANSA|AP(?: Photo)?|dpa|Getty Images)/(?=[^\W\d_a-z])")
_OWNED = re.compile(r"©\s?(?=[^\W\d_])")
_WORD = re.compile(r"[^\W\d_]+|©")
_LABEL_WORDS = {_WORD.findall(label)[0] for label in _PHOTO} | {
    "©",
    "reuters",
    "afp",
    "epa",
    "efe",
    "ansa",
    "ap",
    "dpa",
}
_SENTENCES = re.compile(r"\w{3,}[.!?]\s+\w|。.")
_BRACKETS = {")": "(", "]": "[", "）": "（", "］": "［"}
_BEFORE = " \t\xa0|–—•·/-"


class _Credit(NamedTuple):
    caption: int
    """Where the caption ends, in characters of the unit; 0 where the credit is all there is."""

    start: int
    """Where the credit begins."""

    sure: bool
    """Whether it can be nothing but a picture's credit."""


def pictures(page: Page, at: int) -> Found | None:
    """A picture; or several in a row, or under a heading that says so, as a gallery."""
    title = 1 if page.key(at).startswith(_GALLERY) and is_title(page.words(at)) else 0
    found: list[tuple[int, tuple[Span, ...]]] = []
    place = at + title
    while one := _picture(page, place):
        found.append(one)
        place += one[0]
    ranked = [[_ORDER[span.leaf] for span in spans] for _, spans in found]
    if found and (title or len(found) > 1) and all(a < b for ranks in ranked for a, b in pairwise(ranks)):
        spans = [span._replace(leaf=f"images.{span.leaf}") for _, spans in found for span in spans]
        heading = [whole(page.units[at], "title")] if title else []
        if _separable(ranked):
            return Found(place - at, (block("gallery", *heading, *spans),))
    if title or not found:
        return None
    return Found(found[0][0], (block("image", *found[0][1]),))


_ORDER = {"title": 0, "caption": 1, "credit": 2}


def _separable(ranked: list[list[int]]) -> bool:
    """Whether the order of the fields alone shows where each picture begins."""
    return all(following[0] <= last[-1] for last, following in pairwise(ranked))


def _picture(page: Page, at: int) -> tuple[int, tuple[Span, ...]] | None:
    """How many units one picture takes, and its fields."""
    if not page.free(at):
        return None
    lines = page.units[at : at + (page.run(at, _TITLES + 2) if page.gapped else 1)]
    for place, unit in enumerate(lines):
        credit = _credit(unit.text)
        if credit is None:
            if len(unit.text) > _LONGEST_CAPTION:
                return None
            continue
        above = list(lines[:place])
        words = [Span("credit", unit.start + credit.start, unit.end)]
        if credit.caption:
            words.insert(0, Span("caption", unit.start, unit.start + credit.caption))
        elif above:
            words.insert(0, whole(above.pop(), "caption"))
        elif place + 1 < len(page.units) and _captions(page.words(at + 1)):
            return 2, (*words, whole(page.units[at + 1], "caption"))
        if not all(_is_label(line.text) for line in above):
            return None
        if not (credit.sure or above) and (at > page.last_prose or unit.end - unit.start > 300):
            return None
        title = [Span("title", above[0].start, above[-1].end)] if above else []
        return place + 1, (*title, *words)
    return None


def _is_label(text: str) -> bool:
    return len(text) <= 120 and is_title(text) and not ends_sentence(text)


def _captions(text: str) -> bool:
    """Whether *text* says of itself that it is a caption."""
    return key(text[:40]).startswith(_CAPTION)


def _credit(text: str) -> _Credit | None:
    """Where the credit at the end of *text* stands, if there is one."""
    if len(text) > _LONGEST_CAPTION:
        return None
    words = bare(text)
    opening = _BRACKETS.get(words[-1:])
    if opening:
        start = text.rfind(opening)
        inner = text[start + 1 :].rstrip().rstrip("".join(_BRACKETS) + "\u200b\ufeff\xa0")
        strength = _source(inner) if start >= 0 else 0
        return _Credit(_end(text, start), start, strength > 1) if strength else None
    tail = max(0, len(text) - _LONGEST_CREDIT - 20)
    if not dense(text[tail:]) and _LABEL_WORDS.isdisjoint(_WORD.findall(text[tail:].casefold())):
        return None
    for pattern in (_LABEL, _WIRE, _OWNED):
        first = pattern.search(text, tail)
        if first is None or _SENTENCES.search(text, first.end()) or any(right in text.casefold() for right in _RIGHTS):
            continue
        if not _names_someone(text[first.end() :]):
            continue
        end = _end(text, first.start())
        if pattern is _OWNED and not ends_sentence(text[:end]):
            return None
        return _Credit(end, first.start(), sure=True)
    return None


def _names_someone(text: str) -> bool:
    """Whether *text*, behind the label of a credit, may be a name and is no sentence."""
    words = text.split()
    first = words[0].lstrip('(«“"') if words else ""
    if not first or len(words) > 14 or (ends_sentence(text) and len(words) > 3):
        return False
    return first[0].isalnum() and _names(first)


def _end(text: str, start: int) -> int:
    """Where the words before *start* end."""
    return len(text[:start].rstrip(_BEFORE))


def _source(inner: str) -> int:
    """How sure *inner*, of a pair of brackets, is a credit: 0 not, 1 maybe, 2 certainly."""
    words = key(inner, _LONGEST_CREDIT)
    if not words or words.startswith(_HELPED):
        return 0
    if any(words.startswith(label) and words[len(label) :].lstrip()[:1] in (":", "：", "/", "／") for label in _PHOTO):
        return 2
    if words.startswith("©"):
        return 2
    if words in _AGENCIES:
        return 1
    tokens = re.findall(r"[\w'.-]+", inner)
    if not tokens or not all(_names(token) for token in tokens):
        return 0
    plain = {token.casefold().strip(".") for token in tokens}
    if "via" in plain or plain & _TAKEN_BY or words.startswith(("photo by ", "foto von ", "foto di ", "photo de ")):
        return 2
    sides = [side for side in re.split(r"\s?[/,／|]\s?", words) if side]
    if len(sides) > 1 and any(side in _AGENCIES for side in sides):
        return 2
    return 1 if "/" in inner and len(sides) > 1 else 0


def _names(token: str) -> bool:
    return not token[0].islower() or token.casefold() in _SMALL or dense(token) or token.casefold() in _TAKEN_BY
