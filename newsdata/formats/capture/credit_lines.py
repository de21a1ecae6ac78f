"""Bylines, and the notes on who helped."""

import re
from typing import Any

from newsdata.formats.capture.dates import is_date
from newsdata.formats.capture.elements import Element, Found, Page, Span, block, module, whole
from newsdata.formats.capture.lines import bare, line_breaks
from newsdata.formats.capture.shapes import dense, ends_open, ends_sentence, flat, word_count
from newsdata.formats.capture.words_article import HELPED, HELPED_START
from newsdata.formats.capture.words_credit import AND, BY, JOB, PARTICLE
from newsdata.models import Byline

_LONGEST = 160
_LONGEST_NOTE = 400

_ROLES = {opening: role for role, words in BY.items() for opening in flat(words)}
_OPENING = re.compile(
    "|".join(
        # A word ends where a space follows; a colon ends it too, and so does any sign of a script without spaces.
        re.escape(opening) + (r"(?=\s)" if opening[-1].isalpha() and not dense(opening) else "")
        for opening in sorted(_ROLES, key=lambda opening: (-len(opening), opening))
    ),
    re.IGNORECASE,
)
_CONNECTORS, _SMALL, _JOBS = flat(AND), flat(AND, PARTICLE), flat(JOB)
_HELPED, _HELPED_START = flat(HELPED), tuple(flat(HELPED_START))
_SEPARATOR = re.compile(r"[ \t\xa0]*[|•·][ \t\xa0]*|[ \t\xa0]+[–—-][ \t\xa0]+|\t+")
_BY = re.compile(r"[ \t\xa0]+(?=(?:by|von|par|por|door)[ \t\xa0])")
_ENDS_NAME = re.compile(r"(?:^|\s)\w{1,3}\.$")


def byline_role(text: str) -> str | None:
    """What the people did whom *text* names, if it is a byline: "By Ann Lee" → author."""
    words = bare(text) if len(text) <= _LONGEST else ""
    opening = _OPENING.match(words)
    role = _ROLES.get(opening[0].casefold()) if opening else None
    if opening is None or role is None:
        return None
    account = words[0].islower() or role == "poster"
    return role if _names(bare(words[opening.end() :]), account=account) else None


def is_name(text: str) -> bool:
    """Whether *text* may be a person's name and nothing else."""
    words = bare(text).split()
    return (
        2 <= len(words) <= 5
        and not ends_sentence(text)
        and not ends_open(text)
        and all(_is_name_part(word) for word in words)
    )


def byline(page: Page, at: int) -> Found | None:
    """A credit line, with the lines under it that go on with it."""
    role = byline_role(page.words(at))
    return credited_from(page, at, role) if role else None


def credited_from(page: Page, at: int, role: str) -> Found:
    """The byline that begins at a unit, with the lines that go on with it."""
    last = at
    while last - at < 4 and _continues(page, last):
        last += 1
    return Found(last - at + 1, (credited(page, Span("text", page.units[at].start, page.units[last].end), role),))


def credited(page: Page, span: Span, role: str) -> Element:
    """A byline of the words of *span*, with the people it names."""
    lines = [bare(line) for line in re.split(r"[\r\n]+", page.text[span.start : span.end])]
    words = lines[0]
    for line in lines[1:]:
        words += (" " if line.split()[0].casefold() in _CONNECTORS or ends_open(words) else ", ") + line
    found = Byline.parse(words, role=None if role == "author" else role)
    people = [person.model_dump(exclude_defaults=True) for person in found.people]
    fields: dict[str, Any] = {"role": found.role or role} | ({"people": people} if people else {})
    return Element("bylines", (span,), fields)


def credit_and_date(page: Page, at: int) -> Found | None:
    """A line with a byline and a date, such as blogs print: "July 4, 2023 by admin"."""
    text = page.words(at)
    if not text or len(text) > _LONGEST * 2:
        return None
    unit = page.units[at]
    for pattern in (_SEPARATOR, _BY):
        pieces = _pieces(text, pattern)
        kinds = [kind for kind, _, _ in pieces]
        if len(kinds) != 2 or "" in kinds or kinds.count("date") != 1:
            continue
        posted = pattern is _BY and "post" in text[:8].casefold()
        spans = [(kind, Span("text", unit.start + start, unit.start + end)) for kind, start, end in pieces]
        return Found(
            1,
            tuple(
                module("date", span) if kind == "date" else credited(page, span, "poster" if posted else kind)
                for kind, span in spans
            ),
        )
    return None


def _pieces(text: str, separator: re.Pattern[str]) -> list[tuple[str, int, int]]:
    """The parts of *text* between separators, each with its kind; dates in a row are one."""
    cuts = [0, *(edge for cut in separator.finditer(text) for edge in cut.span()), len(text)]
    pieces: list[tuple[str, int, int]] = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        kind = _kind(text[start:end])
        if kind == "date" and pieces and pieces[-1][0] == "date":
            pieces[-1] = ("date", pieces[-1][1], end)
        else:
            pieces.append((kind, start, end))
    return pieces


def helped(page: Page, at: int) -> Found | None:
    """A note on who helped: "Ann Lee contributed to this report."."""
    text = page.words(at)
    if not text or len(text) > _LONGEST_NOTE:
        return None
    words = bare(text).casefold().lstrip("([")
    told = any(phrase in words for phrase in _HELPED)
    if not told and not words.startswith(_HELPED_START):
        return None
    found = Byline.parse(bare(text), role="contributor")
    people = [person.model_dump(exclude_defaults=True) for person in found.people]
    if not told and not people:
        return None  # "with the help of" may open any sentence
    known = bool(people) and all(person.get("name") and person["name"] in text for person in people)
    note = block("note", whole(page.units[at]), kind="contributor")
    if known:
        note = Element(note.part, note.spans, note.fields, byline={"role": "contributor", "people": people})
    return Found(1, (note,))


def _kind(text: str) -> str:
    """The role of a byline, "date", or ``""`` for anything else."""
    if is_date(text):
        return "date"
    return byline_role(text) or ("author" if is_name(text) else "")


def _continues(page: Page, last: int) -> bool:
    """Whether the line after *last* goes on with its byline."""
    text = page.words(last + 1)
    if not text or page.units[last + 1].gap or len(text) > 120 or is_date(text) or byline_role(text):
        return False
    if line_breaks(text) or ends_sentence(text):
        return False
    first, *rest = text.split()
    joined = first.casefold() in _CONNECTORS and bool(rest) and _names(" ".join(rest), account=False)
    job = word_count(text) <= 9 and any(word.strip(",.").casefold() in _JOBS for word in text.split())
    if joined or job:
        return True
    return page.gapped and (is_name(text) or (ends_open(page.units[last].text) and _names(text, account=False)))


def _names(rest: str, *, account: bool) -> bool:
    """Whether *rest* is names, with jobs and newsrooms after commas; or one word, if *account*."""
    if not rest or rest[-1] in ":;!?…" or (rest.endswith(".") and not _ENDS_NAME.search(rest)):
        return False
    names, comma, more = rest.partition(",")
    words = names.split()
    if account and len(words) == 1 and not comma:
        return True
    if dense(rest) or not (rest[0].isascii() or rest[0].isupper() or rest[0].islower()):
        return len(words) <= 8 and len(rest) <= 40
    return (
        0 < len(words) <= 14
        and len(more.split()) <= 14
        and words[0][0].isupper()
        and all(_is_name_part(word) or word.casefold() in _CONNECTORS for word in words)
    )


def _is_name_part(word: str) -> bool:
    letters = word.strip("().,'’\"“”")
    return bool(letters) and (
        (letters[0].isupper() and not any(map(str.isdigit, letters))) or letters.casefold() in _SMALL
    )
