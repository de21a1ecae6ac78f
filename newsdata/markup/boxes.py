"""Tables, code, notes and lists of links, which are read whole or not at all."""

import re

from newsdata.markup.elements import HEADINGS, words
from newsdata.markup.flow import BlockJson, Flow, NotProse, prose_of
from newsdata.markup.inline import SPACE
from newsdata.markup.nodes import Node, with_class
from newsdata.models.time import Timestamp

NOTES = {
    "correction": "correction",
    "clarification": "clarification",
    "update": "update",
    "retraction": "retraction",
    "editor": "editor",
    "editors-note": "editor",
    "editor-note": "editor",
    "contributor": "contributor",
    "disclaimer": "disclaimer",
    "other": "other",
}
"""The class that says what a note is for."""

LINKS = frozenset({"links"})
"""The class of a nav that is a list of links in the body."""

_NOTE = frozenset({"note"})
_ROWS = frozenset({"thead", "tbody", "tfoot"})
_MOST_HEADER_ROWS = 100
_LANGUAGE = re.compile(r"(?:^|\s)(?:language|lang)-(\S+)")
_COUNT = re.compile(r"[0-9]{1,3}")


def read_table(flow: Flow, node: Node) -> None:
    """Rows of plain cells; a table that lays out other things, or whose cells span, stays as it is."""
    try:
        block = _table(flow, node)
    except NotProse:
        flow.raw(node)
    else:
        flow.emit(block)


def _table(flow: Flow, node: Node) -> BlockJson:
    title: str | None = None
    rows: list[list[str]] = []
    header: int | None = None
    headings: list[bool] = []
    for part in _elements(flow, node):
        if part.name == "caption" and title is None:
            title = flow.plain(part) or ""
        elif part.name in _ROWS or part.name == "tr":
            for row in [part] if part.name == "tr" else _elements(flow, part):
                cells = _elements(flow, row)
                headings.append(bool(cells) and all(cell.name == "th" for cell in cells))
                rows.append([_cell(flow, cell, len(cells)) for cell in cells])
            if part.name == "thead" and header in (None, len(rows)):
                header = len(rows)
        elif part.name != "colgroup":
            raise NotProse
    if header is None and len(rows) > 1 and headings[0] and not all(headings):
        header = 1
    given = _COUNT.fullmatch(flow.document.attributes(node).get("data-header-rows", ""))
    header = int(given.group()) if given else header
    block: BlockJson = {"type": "table"}
    if title is not None:
        block["title"] = title
    if header is not None and header <= _MOST_HEADER_ROWS:
        block["header_rows"] = header
    return {**block, "rows": rows}


def _cell(flow: Flow, cell: Node, width: int) -> str:
    attributes = flow.document.attributes(cell)
    if cell.name not in ("td", "th") or attributes.get("rowspan", "1") not in ("", "0", "1"):
        raise NotProse
    if width > 1 and attributes.get("colspan", "1") not in ("", "0", "1"):
        raise NotProse
    return flow.plain(cell) or ""


def _elements(flow: Flow, node: Node) -> list[Node]:
    """The elements in one that must not hold text itself."""
    found = []
    for child in node.children:
        if not isinstance(child, int):
            found.append(child)
        elif flow.document.text(child).strip(SPACE):
            raise NotProse
    return found


def read_code(flow: Flow, node: Node) -> None:
    """Text whose spaces and lines matter, with its language if a class names it."""
    lines: list[str] = []
    if not _gather(flow, node, lines):
        flow.raw(node)
        return
    text = "".join(lines)
    first = node.children[0] if node.children else None
    if isinstance(first, int) and text.startswith("\n"):
        text = text[1:]
    language = None
    for holder in (node, *(child for child in node.children if not isinstance(child, int) and child.name == "code")):
        attributes = flow.document.attributes(holder)
        named = _LANGUAGE.search(attributes.get("class", ""))
        language = language or attributes.get("data-language") or (named.group(1) if named else None)
    flow.emit({"type": "code", "text": text, **({"language": language} if language else {})})


def _gather(flow: Flow, node: Node, lines: list[str]) -> bool:
    """Collect the text in an element; false if there is more than text."""
    for child in node.children:
        if isinstance(child, int):
            lines.append(flow.document.text(child))
        elif child.name == "br":
            lines.append("\n")
        elif (not child.children and child.name not in _TEXTS) or not _gather(flow, child, lines):
            return False
    return True


_TEXTS = words("a b code em i span strong kbd samp var tt mark font div p u s sub sup ins del")


def read_note(flow: Flow, node: Node) -> None:
    """What the newsroom says of the article, with the date that stands in it by itself."""
    attributes = flow.document.attributes(node)
    classes = attributes.get("class", "").lower().split()
    kind = next((NOTES[name] for name in classes if name in NOTES), None)
    date: str | None = None
    last = next((child for child in reversed(node.children) if not isinstance(child, int)), None)
    if last and last.name == "time":
        date = _moment(flow, last)
    content = Node("", node.first)
    content.last = node.last
    content.children = [child for child in node.children if date is None or child is not last]
    found = flow.inside(content)
    if any(block["type"] != "paragraph" for block in found):
        flow.flush()
        flow.blocks += found
        return
    block: BlockJson = {"type": "note", **({"kind": kind} if kind else {})}
    block.update(prose_of(found).fields() if found else {"text": ""})
    flow.emit({**block, **({"date": date} if date else {})})


def _moment(flow: Flow, node: Node) -> str | None:
    """The date of an element that says nothing but the date in its attribute."""
    date = flow.document.attributes(node).get("datetime", "")
    texts = [flow.document.text(child) for child in node.children if isinstance(child, int)]
    if texts != [date]:
        return None
    try:
        return str(Timestamp.parse(date))
    except ValueError:
        return None


def is_note(flow: Flow, node: Node) -> bool:
    """Whether an aside or a paragraph says of itself that it is a note."""
    attributes = flow.document.attributes(node)
    if node.name == "aside" and with_class(attributes, _NOTE):
        return True
    return with_class(attributes, frozenset(NOTES) - {"editor", "contributor", "other", "update"})


def read_links(flow: Flow, node: Node) -> None:
    """A heading and a list in which every item is one link; anything else is read as it stands."""
    try:
        block = _links(flow, node)
    except NotProse:
        flow.apart(node)
    else:
        flow.emit(block)


def _links(flow: Flow, node: Node) -> BlockJson:
    block: BlockJson = {"type": "links"}
    links: list[BlockJson] = []
    for part in _elements(flow, node):
        if part.name in HEADINGS and "title" not in block and not links:
            title = Node("", part.first)
            title.last, title.children = part.last, part.children
            block["title"] = flow.plain(title) or ""
        elif part.name in ("ul", "ol"):
            links += [_link(flow, item) for item in _elements(flow, part)]
        else:
            raise NotProse
    return {**block, "links": links}


def _link(flow: Flow, item: Node) -> BlockJson:
    content = [child for child in item.children if not isinstance(child, int) or flow.document.text(child).strip(SPACE)]
    only = content[0] if len(content) == 1 else None
    if item.name != "li":
        raise NotProse
    if isinstance(only, Node) and only.name == "a":
        url = flow.document.attributes(only).get("href")
        holder = Node("", only.first)
        holder.last, holder.children = only.last, only.children
        label = flow.plain(holder)
    else:
        url, label = None, flow.plain(item)
    return {**({"label": label} if label is not None else {}), **({"url": url} if url else {})}
