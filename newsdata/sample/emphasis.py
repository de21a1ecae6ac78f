"""Links, names and stress in the texts of an article."""

from typing import Any
from zlib import crc32

from newsdata.sample.dice import Weights, weights
from newsdata.sample.story import Story

KINDS: Weights[str] = weights(
    {"link": 50, "strong": 16, "emphasis": 16, "entity": 8, "highlight": 2, "underline": 2, "language": 2}
)
"""What marks say of their text."""

_EDGES = " .,;:!?“”„«»\"'()،؛؟।、。，；：「」·–—"


def marks(story: Story, text: str) -> list[dict[str, Any]]:
    """One mark in *text*, or two one after the other."""
    first = _mark(story, text, 0)
    if story.dice.chance(0.25) and first["end"] + 20 < len(text):
        return [first, _mark(story, text, first["end"] + 1)]
    return [first]


def _mark(story: Story, text: str, after: int) -> dict[str, Any]:
    """A mark somewhere beyond *after*."""
    kind = story.dice.weighted(KINDS)
    if kind in ("link", "entity"):
        name = _named(story, text, after)
        if name is not None:
            return _name_mark(story, kind, name, text.index(name, after))
        kind = "link"
    start, end = _words(story, text, after)
    match kind:
        case "link":
            href = f"https://{story.site.domain}/{story.topic.slug}/{story.dice.integer(10_000, 99_999)}"
            return {"start": start, "end": end, "kind": kind, "href": href}
        case "language":
            return {"start": start, "end": end, "kind": kind, "value": story.site.language}
    return {"start": start, "end": end, "kind": kind}


def _named(story: Story, text: str, after: int) -> str | None:
    """A name of the article that *text* holds beyond *after*."""
    for name in story.cast.names:
        if text.find(name, after) >= 0:
            return name
    return None


def _name_mark(story: Story, kind: str, name: str, start: int) -> dict[str, Any]:
    """A mark on *name*, whose address is the same wherever it occurs."""
    mark = {"start": start, "end": start + len(name), "kind": kind}
    key = crc32(name.encode())
    if kind == "entity":
        return mark | {"href": f"https://names.example/{story.language.tag}/{key}", "value": name}
    mark["href"] = f"https://{story.site.domain}/topics/{key}"
    return mark | {"value": name} if story.dice.chance(0.3) else mark


def _words(story: Story, text: str, after: int) -> tuple[int, int]:
    """A stretch of a few words beyond *after*, or of a few characters where words have no spaces."""
    length = story.dice.integer(3, 24)
    start = after + story.dice.integer(0, max(0, len(text) - after - length - 1))
    if story.language.space:
        start = max(text.rfind(" ", after, start + 1) + 1, after)
        end = text.find(" ", start + length)
    else:
        end = start + 2 + length // 4
    piece = text[start:] if end < 0 else text[start:end]
    bare = piece.strip(_EDGES) or piece
    start += piece.index(bare)
    return start, start + len(bare)
