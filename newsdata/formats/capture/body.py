"""The blocks of an article's body, apart from its pictures."""

import re

from newsdata.formats.capture.credit_lines import byline_role
from newsdata.formats.capture.datelines import split_dateline
from newsdata.formats.capture.elements import Element, Found, Page, Span, block, whole
from newsdata.formats.capture.furniture import labelled_link, opens_module
from newsdata.formats.capture.lines import bare
from newsdata.formats.capture.shapes import ends_open, ends_sentence, flat, is_prose, is_title, key, word_count
from newsdata.formats.capture.words_article import NOTE_START, NOTES

_RULE = re.compile(r"(?:[*\-_=~•·#⁂⸻—–◆◇■□●○★☆※]\s*){3,}|[⁂⸻]")
_BULLET = re.compile(r"(?P<bullet>[•·▪‣◦●○■*+–-])(?:[ \t\xa0]+)(?=\S)")
_NUMBER = re.compile(r"\(?(?P<number>[0-9]{1,3})[.)][ \t\xa0]+(?=\S)")
_LABEL = re.compile(r"[:：.(（—–-]")
_NOTES = {label: kind for kind, words in NOTES.items() for label in flat(words)}
_NOTE_STARTS = [(tuple(flat(words)), kind) for kind, words in NOTE_START.items()]
# From an opening quotation mark to the first that closes it, and then no more words.
_QUOTED = re.compile(r"(?:\"[^\"]+\"|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|‘[^‘]+’|「[^「」]+」|『[^『』]+』)[.!?]?")
_ATTRIBUTED = re.compile(r"(?<=[\"”“»«’」』.])[ \t\xa0]*[—–][ \t\xa0]*(?=[^\W\d_])")
_SENTENCES = re.compile(r"\w{3,}[.!?]\s")
_DASH = re.compile(r"[—–―-][ \t\xa0]*")
_LONGEST_QUOTE = 600
_LONGEST_HEADING = 100
_LONGEST_LABEL = 70


def note(page: Page, at: int) -> Found | None:
    """A correction, a clarification or another word of the newsroom, known by its label."""
    text = page.words(at)
    if not text or len(text) > 1500:
        return None
    words = text[:_LONGEST_LABEL].lstrip("([* ")
    label = _LABEL.split(words, maxsplit=1)[0]
    kind = _NOTES.get(key(label)) if len(label) < len(words) else None
    if kind is None:
        opening = bare(words).casefold()
        kind = next((kind for starts, kind in _NOTE_STARTS if opening.startswith(starts)), None)
    return Found(1, (block("note", whole(page.units[at]), kind=kind),)) if kind and len(text) > 20 else None


def divider(page: Page, at: int) -> Found | None:
    """A line of ornaments."""
    text = bare(page.words(at))
    if not text or len(text) > 400 or not _RULE.fullmatch(text) or len(set(text) - {" "}) > 2:
        return None
    return Found(1, (Element("body", (), {"type": "divider"}, start=page.units[at].start),))


def listing(page: Page, at: int) -> Found | None:
    """Two or more points in a row: with the same bullet at the same depth, or numbered upwards."""
    return _numbered(page, at) or _bulleted(page, at)


def _bulleted(page: Page, at: int) -> Found | None:
    items: list[tuple[int, Span]] = []
    bullets: dict[int, str] = {}
    place = at
    while mark := _BULLET.match(page.words(place)):
        unit = page.units[place]
        depth = unit.start - unit.margin
        if place > at and unit.gap > max(1, page.units[at + 1].gap):
            break
        if bullets.setdefault(depth, mark["bullet"]) != mark["bullet"]:
            break
        items.append((depth, Span("items", unit.start + mark.end(), unit.end)))
        place += 1
    if len(items) < 2:
        return None
    levels = {depth: level for level, depth in enumerate(sorted({depth for depth, _ in items}), start=1)}
    spans = [span._replace(also={"level": levels[depth]} if 1 < levels[depth] <= 6 else {}) for depth, span in items]
    return Found(place - at, (_list("unordered", page, at, spans),))


def _numbered(page: Page, at: int) -> Found | None:
    spans: list[Span] = []
    place, number = at, -1
    while mark := _NUMBER.match(page.words(place)):
        if spans and int(mark["number"]) != number + 1:
            break
        number = int(mark["number"])
        unit = page.units[place]
        spans.append(Span("items", unit.start + mark.end(), unit.end))
        place += 1
    return Found(place - at, (_list("ordered", page, at, spans),)) if len(spans) > 1 else None


def _list(kind: str, page: Page, at: int, spans: list[Span]) -> Element:
    return Element("body", tuple(spans), {"type": "list", "kind": kind}, start=page.units[at].margin)


def table(page: Page, at: int) -> Found | None:
    """Lines in a row with as many tabs in each: how browsers copy a table."""
    tabs = page.words(at).count("\t")
    last = at
    while tabs and page.words(last).count("\t") == tabs and (last == at or not page.units[last].gap):
        last += 1
    if last - at < 2:
        return None
    return Found(last - at, (block("table", *(whole(unit, "rows") for unit in page.units[at:last])),))


def quote(page: Page, at: int) -> Found | None:
    """A line in quotation marks, with who said it behind a dash or on the line below."""
    text = page.words(at)
    if not text or len(text) > _LONGEST_QUOTE:
        return None
    unit = page.units[at]
    for cut in _ATTRIBUTED.finditer(text):
        if _QUOTED.fullmatch(bare(text[: cut.start()])) and _is_speaker(text[cut.end() :]):
            words = Span("text", unit.start, unit.start + cut.start())
            speaker = Span("attribution", unit.start + cut.end(), unit.end)
            return Found(1, (block("quote", words, speaker, kind="pull"),))
    named = page.words(at + 1)
    if not named or page.units[at + 1].gap > 1 or not _QUOTED.fullmatch(bare(text)):
        return None
    dash = _DASH.match(named)
    below = page.units[at + 1]
    if not (dash or (page.gapped and not below.gap)) or not _is_speaker(named[dash.end() if dash else 0 :]):
        return None
    start = below.start + (dash.end() if dash else 0)
    return Found(2, (block("quote", whole(unit), Span("attribution", start, below.end), kind="pull"),))


def _is_speaker(text: str) -> bool:
    return 0 < len(text) <= 120 and not ends_sentence(text) and not ends_open(text) and is_title(text)


def related(page: Page, at: int) -> Found | None:
    """Links to other stories between paragraphs: "Read more: …", or a heading with lines below."""
    if not page.headed or at > page.last_prose:
        return None
    unit = page.units[at]
    if spans := labelled_link(page, at):
        return Found(1, (block("links", spans[0]._replace(leaf="title"), spans[1]),))
    if opens_module(page.words(at)) != "related":
        return None
    last = at + 1
    while _is_link(page, last) and (not page.gapped or not page.units[last].gap or last == at + 1):
        last += 1
    if last == at + 1:
        return None
    links = [whole(unit, "links") for unit in page.units[at + 1 : last]]
    return Found(last - at, (block("links", whole(unit, "title"), *links),))


def _is_link(page: Page, at: int) -> bool:
    text = page.words(at)
    return 12 <= len(text) <= 200 and is_title(text) and not is_prose(text) and word_count(text) >= 3


def heading(page: Page, at: int) -> Found | None:
    """A short line without an end between two paragraphs."""
    text = page.words(at)
    if not text or len(text) > _LONGEST_HEADING or at >= page.last_prose or not page.headed or word_count(text) > 12:
        return None
    sentence = ends_sentence(text) or _SENTENCES.search(text) or text[0].islower()
    if sentence or not is_title(text) or byline_role(text) or not _stands_alone(page, at):
        return None
    return Found(1, (block("heading", whole(page.units[at])),))


def _stands_alone(page: Page, at: int) -> bool:
    """Whether running text follows, with an empty line on both sides if the page has them."""
    text = page.words(at + 1)
    if text[:1].islower() or not (is_prose(text) or (len(text) >= 20 and (ends_sentence(text) or ends_open(text)))):
        return False
    if page.gapped:
        return page.units[at].gap > 0 and page.units[at + 1].gap > 0
    return at > 0 and ends_sentence(page.units[at - 1].text)


def paragraph(page: Page, at: int) -> Found | None:
    """Whatever is nothing else."""
    return Found(1, (block("paragraph", whole(page.units[at])),))


def opening(page: Page, at: int) -> Found | None:
    """The first paragraph, where a dateline opens it."""
    unit = page.units[at]
    cut = split_dateline(page.words(at)) if page.headed and is_prose(page.words(at)) else None
    if cut is None:
        return None
    dateline = Element("dateline", (Span("", unit.start, unit.start + cut[0]),))
    return Found(1, (dateline, block("paragraph", Span("text", unit.start + cut[1], unit.end))))
