"""Blocks as HTML, one element each, from which they are read as they were.

| block | element | fields that HTML has no word for |
|---|---|---|
| paragraph | p | |
| heading | h1-h6; without level p with ``role="heading"`` | |
| list | ul, ol, without kind dl; lists in lists by level | ``data-level`` where a level is given otherwise |
| quote | blockquote with p; attribution in footer; class "pullquote" for pull quotes | ``data-kind=""`` without kind |
| image | figure, img, figcaption; the credit in a span with the class "credit" | see `newsdata.markup.writing_media` |
| gallery | figure with the class "gallery", a figure for each image, the title in figcaption | |
| video, audio | figure, video or audio, source | see `newsdata.markup.writing_media` |
| embed | its markup; without, or if that says less, p or div with ``data-block="embed"`` | ``data-title`` and so on |
| table | table, caption, thead, tbody | ``data-header-rows`` if the rows do not show it |
| code | pre, code with the class "language-…" | ``data-language`` if it is no class |
| divider | hr | |
| note | aside with the class "note" and its kind, p; the date in time at its end | |
| links | nav with the class "links", the title in h3, a list of links | |
| raw | its markup; if that says something else, div or template with ``data-block="raw"`` | ``data-source`` |
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from newsdata.markup.flow import BlockJson
from newsdata.markup.reading import read_document, validated
from newsdata.markup.references import escaped
from newsdata.markup.tree import Document
from newsdata.markup.writing import element, text_element
from newsdata.markup.writing_media import figure, gallery
from newsdata.models.body import (
    Block,
    Code,
    Embed,
    Heading,
    Link,
    LinkList,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Quote,
    Raw,
    Table,
)

NOTE_CLASSES = {"editor": "editors-note"}
"""The class for a kind of note where it is not the kind itself."""

_KINDS = {"unordered": "ul", "ordered": "ol", None: "dl"}


def markup(blocks: Iterable[Block]) -> str:
    """The HTML for blocks, a line each."""
    return "\n".join(_WRITERS[block.type](block) for block in blocks)


def is_written(found: Sequence[BlockJson], html: str) -> bool:
    """Whether *html* is what is written for blocks; most markup differs soon, and the rest is not looked at."""
    at = 0
    for number, block in enumerate(found):
        text = markup(validated([block])) if number == 0 else "\n" + markup(validated([block]))
        if not html.startswith(text, at):
            return False
        at += len(text)
    return at == len(html)


def _paragraph(block: Paragraph) -> str:
    return text_element("p", block.text, block.marks)


def _heading(block: Heading) -> str:
    if block.level:
        return text_element(f"h{block.level}", block.text, block.marks)
    return text_element("p", block.text, block.marks, {"role": "heading"})


def _list(block: ListBlock) -> str:
    if block.kind is None:
        items = (_item(item, "dd", 2) if (item.level or 1) > 1 else _item(item, "dt", None) for item in block.items)
        return element("dl", "".join(items))
    name = _KINDS[block.kind]
    written: list[str] = [f"<{name}>"]
    depth = 0
    for item in block.items:
        level = min(item.level or 1, depth + 1)
        if level > depth:
            written.append(f"<{name}>" if depth else "")
        else:
            written.append("</li>" + f"</{name}></li>" * (depth - level))
        depth = level
        written.append(_item(item, "li", level if level > 1 else None).removesuffix("</li>"))
    return "".join(written) + (f"</li></{name}>" * depth or f"</{name}>")


def _item(item: ListItem, name: str, natural: int | None) -> str:
    level = None if item.level == natural else str(item.level or "")
    return text_element(name, item.text, item.marks, {"data-level": level}, parts="")


def _quote(block: Quote) -> str:
    after = "" if block.attribution is None else text_element("footer", block.attribution, parts="")
    known = {"class": "pullquote" if block.kind == "pull" else None, "data-kind": None if block.kind else ""}
    return text_element("blockquote", block.text, block.marks, known, parts="p", after=after)


def _table(block: Table) -> str:
    title = "" if block.title is None else text_element("caption", block.title, parts="")
    header = block.header_rows or 0
    natural = 0 < header <= len(block.rows) or block.header_rows is None
    header = header if natural else 0
    rows = [
        element("tr", "".join(text_element("th" if number < header else "td", cell, parts="") for cell in row))
        for number, row in enumerate(block.rows)
    ]
    head = element("thead", "".join(rows[:header])) if header else ""
    body = element("tbody", "".join(rows[header:])) if rows[header:] else ""
    return element("table", title + head + body, {"data-header-rows": None if natural else str(block.header_rows)})


def _code(block: Code) -> str:
    language = block.language
    simple = language is not None and not language[0].isspace() and language.split() == [language]
    known = {"class": f"language-{language}" if simple else None, "data-language": None if simple else language}
    return element("pre", element("code", escaped(block.text), known))


def _note(block: Note) -> str:
    date = str(block.date) if block.date else None
    after = element("time", date, {"datetime": date}) if date else ""
    kind = f"note {NOTE_CLASSES.get(block.kind, block.kind)}" if block.kind else "note"
    return text_element("aside", block.text, block.marks, {"class": kind}, parts="p", after=after)


def _links(block: LinkList) -> str:
    title = "" if block.title is None else text_element("h3", block.title, parts="")
    links = element("ul", "".join(map(_link, block.links))) if block.links else ""
    return element("nav", title + links, {"class": "links"})


def _link(link: Link) -> str:
    if link.url is None:
        return "<li></li>" if link.label is None else text_element("li", link.label, parts="")
    anchor = {"href": link.url}
    return element("li", element("a", "", anchor) if link.label is None else text_element("a", link.label, (), anchor))


def _kept(block: Raw | Embed) -> str:
    """The source itself if it says just this block, else in an element that says so."""
    said = {f"data-{name}": getattr(block, name, None) for name in ("title", "url", "provider")}
    known = {"data-block": block.type, **said, "data-media-type": block.media_type}
    hidden: dict[str, str | None] = {**known, "data-source": block.source}
    if block.source is not None and block.media_type in (None, "text/html"):
        document = Document(block.source)
        itself = [block.model_dump(exclude_defaults=True)]
        if document.sound and not _is_script(block.source) and read_document(document) == itself:
            return block.source
        if document.sound:
            return element("div", block.source, known)
    if isinstance(block, Raw):
        return element("template", "", hidden)
    words: str = block.title or block.url or block.provider or ""
    return element("p", text_element("a", words, (), {"href": block.url}) if words else "", hidden)


def _is_script(source: str) -> bool:
    """Whether it would be taken for a part of a post that stands before it."""
    return source.lstrip().lower().startswith("<script")


_WRITERS: dict[str, Callable[[Any], str]] = {
    "paragraph": _paragraph,
    "heading": _heading,
    "list": _list,
    "quote": _quote,
    "image": lambda block: figure(block.image),
    "gallery": gallery,
    "video": lambda block: figure(block.video, "video"),
    "audio": lambda block: figure(block.audio, "audio"),
    "embed": _kept,
    "table": _table,
    "code": _code,
    "divider": lambda _: "<hr>",
    "note": _note,
    "links": _links,
    "raw": _kept,
}
