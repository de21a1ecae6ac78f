"""What a page prints of each part of a record, and in what plain form without a layout.

The reader names the parts of a page as they are named here, so that each value it puts
into the record is one that the writer takes out again.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any, NamedTuple

from newsdata.models import (
    Article,
    Audio,
    Block,
    Byline,
    Code,
    CopyrightLine,
    Divider,
    Embed,
    Gallery,
    Heading,
    Image,
    ImageBlock,
    Link,
    LinkList,
    ListBlock,
    Module,
    Note,
    Paragraph,
    Quote,
    Raw,
    SiteChrome,
    Table,
    Video,
)  # fmt: skip

RULE = "* * *"
"""What a divider looks like where no layout says it."""


class Part(NamedTuple):
    """One value that is printed, and the field it comes from."""

    leaf: str
    words: str


def block_parts(block: Block | Module | Byline) -> list[Part]:
    """The values that a page prints of *block*, in their order."""
    return [part for part in _PARTS[type(block)](block) if part.words]


def plain(block: Block | Module | Byline, newline: str) -> str:
    """*block* in plain readable text; ``""`` where there is nothing of it to read."""
    match block:
        case Divider():
            return RULE
        case ListBlock():
            return newline.join(_listed(block))
    parts = block_parts(block)
    before = ["", *(_between(last.leaf, part.leaf, newline) for last, part in pairwise(parts))]
    return "".join(separator + part.words for separator, part in zip(before, parts, strict=False))


def trail(chrome: SiteChrome) -> str:
    """The breadcrumbs as one line, or as the lines that their separator makes."""
    separator = " > " if chrome.breadcrumb_separator is None else chrome.breadcrumb_separator
    return separator.join(_label(link) for link in chrome.breadcrumbs)


def singles(article: Article) -> dict[str, str]:
    """What a page has once at most: the values by the field they come from, empty ones left out."""
    chrome = article.chrome or SiteChrome()
    values = {
        "chrome.site_name": chrome.site_name,
        "chrome.logo.alt": chrome.logo.alt if chrome.logo else None,
        "chrome.breadcrumbs": trail(chrome),
        "kicker": article.kicker,
        "headline": article.headline,
        "deck": article.deck,
        "dateline": article.dateline,
        "chrome.tagline": chrome.tagline,
        "chrome.copyright.text": _copyright(chrome.copyright),
    }
    return {name: words for name, words in values.items() if words}


def bylines(article: Article) -> list[Byline]:
    """The credit lines that a page prints: not those whose people a note in the body names."""
    notes = "\n\n".join(block.text for block in article.body if isinstance(block, Note) and block.kind == "contributor")
    printed: list[Byline] = []
    place = 0
    for byline in article.bylines:
        names = [person.name or "" for person in byline.people]
        if byline.text is not None or byline.role != "contributor" or not names or not all(names):
            printed.append(byline)
            continue
        # Bylines stand in the order of their notes, so each search goes on where the last one ended.
        found = [max(notes.find(name, place), notes.find(name, 0, place + len(name))) for name in names]
        if min(found) < 0:
            printed.append(byline)
        else:
            place = max(place, min(found))
    return printed


_LEADS = {
    "poster": "Posted by",
    "contributor": "Additional reporting by",
    "editor": "Edited by",
    "photographer": "Photographs by",
    "illustrator": "Illustrations by",
    "translator": "Translated by",
}


def _byline(byline: Byline) -> Iterable[Part]:
    words = byline.text
    if words is None:
        names = [person.name for person in byline.people if person.name]
        listed = " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
        words = f"{_LEADS.get(byline.role or '', 'By')} {listed}" if listed else ""
    return [Part("text", words)]


def _copyright(line: CopyrightLine | None) -> str:
    if line is None:
        return ""
    if line.text is not None:
        return line.text
    return " ".join(["©", *filter(None, (str(line.year or ""), line.holder))])


def _text(block: Any) -> Iterable[Part]:
    return [Part("text", block.text or "")]


def _quote(block: Quote) -> Iterable[Part]:
    return [Part("text", block.text), Part("attribution", block.attribution or "")]


def _image(image: Image, prefix: str = "") -> list[Part]:
    words = [("title", image.title), ("caption", image.caption), ("credit", image.credit)]
    if not image.title and not image.caption:
        words.insert(0, ("alt", image.alt))
    return [Part(prefix + leaf, value) for leaf, value in words if value]


def _gallery(block: Gallery) -> Iterable[Part]:
    yield Part("title", block.title or "")
    for image in block.images:
        yield from _image(image, "images.")


def _recording(recording: Image) -> list[Part]:
    return _image(recording) or [Part("url", recording.url or "")]


def _embed(block: Embed) -> Iterable[Part]:
    if block.title or block.url:
        return [Part("title", block.title or ""), Part("url", block.url or "")]
    return [Part("source", block.source or "")]


def _table(block: Table) -> Iterable[Part]:
    return [Part("title", block.title or ""), *(Part("rows", "\t".join(row)) for row in block.rows)]


def _label(link: Link) -> str:
    return link.label or link.url or ""


def _links(block: LinkList) -> Iterable[Part]:
    return [Part("title", block.title or ""), *(Part("links", _label(link)) for link in block.links)]


def _module(block: Module) -> Iterable[Part]:
    yield Part("heading", block.heading or "")
    yield Part("text", block.text or "")
    for link in block.links:
        yield Part("links", _label(link))


_PARTS: dict[type, Callable[[Any], Iterable[Part]]] = {
    Paragraph: _text,
    Heading: _text,
    ListBlock: lambda block: [Part("items", item.text) for item in block.items],
    Quote: _quote,
    ImageBlock: lambda block: _image(block.image),
    Gallery: _gallery,
    Video: lambda block: _recording(block.video),
    Audio: lambda block: _recording(block.audio),
    Embed: _embed,
    Table: _table,
    Code: _text,
    Divider: lambda _: [],
    Note: _text,
    LinkList: _links,
    Raw: lambda block: [Part("source", block.source or "")],
    Byline: _byline,
    Module: _module,
}


def _between(last: str, leaf: str, newline: str) -> str:
    """What stands between two values of one block in its plain form."""
    if leaf.endswith("credit") and last.endswith("caption"):
        return " "
    return newline + ("— " if leaf == "attribution" else "")


def _listed(block: ListBlock) -> Iterable[str]:
    """The items with their bullets or numbers, indented by their level."""
    counts = [0] * 6
    for item in block.items:
        level = (item.level or 1) - 1
        counts[level] += 1
        counts[level + 1 :] = [0] * (5 - level)
        mark = f"{counts[level]}." if block.kind == "ordered" else "•"
        yield f"{'  ' * level}{mark} {item.text}"
