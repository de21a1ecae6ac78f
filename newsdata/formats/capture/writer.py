"""A record as the text of a page: its layout filled in, and what the layout does not know.

What an edited record prints is fixed by these rules:

- Each cue takes the next block, byline or module; of bylines and modules the next of its
  own kind, and one of another kind where that is all there is. A block that was inserted
  or removed moves the rest along.
- A block is set as its cues say if they name exactly the fields that it prints, else in
  its plain form, and what stood after the cues stands after it.
- Blocks beyond the last cue follow it, with an empty line between. So do bylines.
- Where a part is missing, the separator with more line breaks stays of those that meet.
  The top and the foot of the page keep their own margin.
- A part that the layout does not know stands at its place in the order of `_ORDER`, with
  an empty line between. A record without a layout is all such parts.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from newsdata.formats.capture.layout import LISTS, Group, groups, stronger
from newsdata.formats.capture.lines import line_breaks
from newsdata.formats.capture.parts import block_parts, bylines, plain, singles
from newsdata.models import Article, Block, Byline, Divider, Module, Paragraph

DATELINE_SEPARATOR = " — "
"""What stands between dateline and text where no layout says it."""

_ORDER = (
    "chrome.site_name", "chrome.logo.alt", "navigation", "chrome.breadcrumbs", "kicker", "headline", "deck", "bylines",
    "date", "dateline", "body", "modules", "chrome.tagline", "chrome.copyright.text",
)  # fmt: skip
_RANK = {name: rank for rank, name in enumerate(_ORDER)}
_OWN_PLACE = ("navigation", "date")

# Where these stand on the page of a layout says nothing of where others belong: a logo or
# a menu may stand at the top or at the foot.
_FLOATING = ("chrome.site_name", "chrome.logo.alt", "chrome.modules")


@dataclass(slots=True)
class _Chunk:
    """Words of the page and what stands after them; ``None`` where the record has no such part."""

    words: str | None
    after: str
    rank: int | None
    item: Block | Byline | Module | None = None


def write_text(article: Article) -> str:
    """The page that *article* makes: to the letter the one it was read from, if it was not edited."""
    values: dict[str, str] = singles(article)
    items: dict[str, list[Any]] = {
        "body": list(article.body),
        "bylines": bylines(article),
        "chrome.modules": list(article.chrome.modules) if article.chrome else [],
    }
    top, plan = groups(article.chrome.layout if article.chrome else ())
    newline = next(iter(line_breaks(top + "".join(after for group in plan for _, after in group.steps))), "\n")
    chunks = _filled(plan, values, items, newline)
    chunks = _closed(chunks)
    dateline = values.pop("dateline", None)
    for rank, words in _left(values, items, newline):
        _insert(chunks, rank, words, newline * 2, newline)
    if dateline:
        _set_dateline(chunks, dateline, newline)
    return top + "".join((chunk.words or "") + chunk.after for chunk in chunks)


def _filled(plan: Sequence[Group], values: dict[str, str], items: dict[str, list[Any]], newline: str) -> list[_Chunk]:
    """The groups of the layout with the parts they name, which are taken from *values* and *items*."""
    given: dict[int, Any] = {}
    for part in LISTS:
        wanted = [(place, group.kind) for place, group in enumerate(plan) if group.part == part]
        places = _assigned(wanted, [_kind(item) for item in items[part]])
        given |= {place: items[part][index] for place, index in places.items()}
        taken = set(places.values())
        items[part] = [item for index, item in enumerate(items[part]) if index not in taken]
    chunks = []
    for place, group in enumerate(plan):
        rank = None if group.part in _FLOATING else _RANK.get(group.part)
        if group.part not in LISTS:
            chunks.append(_Chunk(values.pop(group.part, None), group.after, rank))
        else:
            item = given.get(place)
            chunks.append(_Chunk(_set(group, item, newline), group.after, rank, item))
    return chunks


def _assigned(wanted: Sequence[tuple[int, str | None]], kinds: Sequence[str | None]) -> dict[int, int]:
    """Which item each place gets: the next of its kind, then what is left, in order."""
    waiting = defaultdict[str | None, deque[int]](deque)
    for index, kind in enumerate(kinds):
        waiting[kind].append(index)
    given = {place: waiting[kind].popleft() for place, kind in wanted if waiting[kind]}
    rest = sorted(index for queue in waiting.values() for index in queue)
    unmet = [place for place, _ in wanted if place not in given]
    return given | dict(zip(unmet, rest, strict=False))


def _kind(item: Block | Byline | Module) -> str | None:
    match item:
        case Byline():
            return item.role
        case Module():
            return item.kind
    return None


def _set(group: Group, item: Block | Byline | Module | None, newline: str) -> str | None:
    """The words of *item* as its cues set them, or in plain form; ``None`` for nothing."""
    if item is None:
        return None
    parts = block_parts(item)
    text = group.text(parts) if parts or isinstance(item, Divider) else None
    return text or plain(item, newline) or None


def _closed(chunks: Sequence[_Chunk]) -> list[_Chunk]:
    """*chunks* without the missing ones, whose separators meet those before them."""
    kept: list[_Chunk] = []
    for chunk in chunks:
        if chunk.words is not None:
            kept.append(chunk)
        elif kept:
            kept[-1].after = stronger(kept[-1].after, chunk.after)
    if kept and chunks[-1].words is None:
        kept[-1].after = chunks[-1].after
    return kept


def _left(values: dict[str, str], items: dict[str, list[Any]], newline: str) -> Iterable[tuple[int, list[_Chunk]]]:
    """What no cue has taken, by the rank of its place."""
    places: dict[str, list[Any]] = {name: [] for name in _ORDER}
    for module in items["chrome.modules"]:
        places[module.kind if module.kind in _OWN_PLACE else "modules"].append(module)
    places["bylines"], places["body"] = items["bylines"], items["body"]
    for name, rank in _RANK.items():
        words = [(plain(item, newline), item) for item in places[name]] + [(values.get(name, ""), None)]
        chunks = [_Chunk(text, newline * 2, rank, item) for text, item in words if text]
        if chunks:
            yield rank, chunks


def _insert(chunks: list[_Chunk], rank: int, new: list[_Chunk], blank: str, newline: str) -> None:
    """Put *new* after what belongs above it, or before what belongs below it."""
    ranks = [-1 if chunk.rank is None else chunk.rank for chunk in chunks]
    above = max((known for known in ranks if known <= rank), default=-1)
    if above >= 0:
        place = len(ranks) - ranks[::-1].index(above)
    else:
        place = next((at for at, known in enumerate(ranks) if known > rank), len(ranks))
    if place == len(chunks) and not chunks:
        new[-1].after = newline
    elif place == len(chunks) or above >= 0:
        new[-1].after, chunks[place - 1].after = chunks[place - 1].after, blank
    chunks[place:place] = new


def _set_dateline(chunks: list[_Chunk], dateline: str, newline: str) -> None:
    """Put *dateline* in front of the first paragraph, or where that would be."""
    for chunk in chunks:
        if isinstance(chunk.item, Paragraph):
            chunk.words = dateline + DATELINE_SEPARATOR + (chunk.words or "")
            return
    rank = _RANK["dateline"]
    _insert(chunks, rank, [_Chunk(dateline, newline * 2, rank)], newline * 2, newline)
