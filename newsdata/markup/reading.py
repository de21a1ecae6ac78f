"""Markup read as blocks: which element is read by what."""

from typing import Any

from pydantic import TypeAdapter

from newsdata.markup.boxes import LINKS, is_note, read_code, read_links, read_note, read_table
from newsdata.markup.elements import CONTAINERS, HEADINGS, LISTS, OPAQUE
from newsdata.markup.embeds import KEPT, read_frame, read_kept, read_post, read_script
from newsdata.markup.emphasis import all_said
from newsdata.markup.flow import BlockJson, Flow, Handler, NotProse
from newsdata.markup.inline import SPACE
from newsdata.markup.media import CAPTIONED, GALLERIES, read_box, read_image, read_picture, read_recording
from newsdata.markup.nodes import Node, with_class
from newsdata.markup.references import whole
from newsdata.markup.simple import Simple, simple_blocks
from newsdata.markup.structures import PULL, read_list, read_quote
from newsdata.markup.tree import UNFINISHED, Document
from newsdata.models.body import Block

_BOXED = CAPTIONED | GALLERIES
_LEVELS = frozenset("123456")
_BLOCKS: TypeAdapter[tuple[Block, ...]] = TypeAdapter(tuple[Block, ...])


def blocks_as_json(html: str) -> list[dict[str, Any]]:
    """The blocks that HTML says, in the record's words: for a whole article that is validated at once.

    It never raises, and leaves nothing out but what `newsdata.markup.elements` names.
    """
    return _read(whole(html)).blocks


def blocks_and_form(html: str) -> tuple[list[dict[str, Any]], bool | None]:
    """The same, and whether `newsdata.markup.writer` writes just this HTML for them; ``None`` if it may."""
    found = _read(whole(html))
    return found.blocks, found.exact


def _read(html: str) -> Simple:
    found = simple_blocks(html, _by_tree)
    if found.end < len(html):
        found.blocks.extend(_by_tree(html[found.end :]))
    return found


def _by_tree(html: str) -> list[BlockJson]:
    return read_document(Document(html))


def blocks(html: str) -> tuple[Block, ...]:
    """The blocks that HTML says."""
    return validated(blocks_as_json(html))


def validated(found: list[BlockJson]) -> tuple[Block, ...]:
    """Blocks in the record's words as values."""
    return _BLOCKS.validate_python(found)


def read_document(document: Document, node: Node | None = None) -> list[BlockJson]:
    """The blocks in a document, or in one of its nodes."""
    flow = Flow(document, HANDLERS)
    flow.walk(node or document.root)
    flow.flush()
    return flow.blocks


def _paragraph(flow: Flow, node: Node) -> None:
    tag = flow.document.tags[node.first]
    if len(tag) == 3 or not _special(flow, node):
        flow.apart(node)


def _heading(flow: Flow, node: Node) -> None:
    flow.apart(node, {"type": "heading", "level": HEADINGS[node.name]})


def _special(flow: Flow, node: Node) -> bool:
    """Read a paragraph or box that is something else by its attributes; false if it is not."""
    attributes = flow.document.attributes(node)
    if attributes.get("data-block") in KEPT:
        read_kept(flow, node)
    elif attributes.get("role") == "heading":
        level = attributes.get("aria-level", "")
        flow.apart(node, {"type": "heading", **({"level": int(level)} if level in _LEVELS else {})})
    elif node.name in ("p", "aside") and is_note(flow, node):
        read_note(flow, node)
    else:
        return False
    return True


def _container(flow: Flow, node: Node) -> None:
    tag = flow.document.tags[node.first]
    if len(tag) > len(node.name) + 2:
        if _special(flow, node):
            return
        if "class" in tag and with_class(flow.document.attributes(node), _BOXED):
            _figure(flow, node)
            return
    flow.apart(node)


def _list(flow: Flow, node: Node) -> None:
    attributes = flow.document.attributes(node)
    if with_class(attributes, _BOXED) and read_box(flow, node):
        return
    read_list(flow, node)


def _table(flow: Flow, node: Node) -> None:
    if not (with_class(flow.document.attributes(node), _BOXED) and read_box(flow, node)):
        read_table(flow, node)


def _nav(flow: Flow, node: Node) -> None:
    if with_class(flow.document.attributes(node), LINKS):
        read_links(flow, node)
    else:
        flow.apart(node)


def _quote(flow: Flow, node: Node) -> None:
    if not read_post(flow, node):
        read_quote(flow, node)


def _figure(flow: Flow, node: Node) -> None:
    """A figure: of pictures, of one quotation or table with its caption, or of anything."""
    if read_box(flow, node):
        return
    flow.boxes += 1
    parts = [part for part in node.children if not isinstance(part, int) or flow.document.text(part).strip(SPACE)]
    named = {part.name: part for part in parts if isinstance(part, Node)}
    before = len(flow.blocks)
    if len(named) < len(parts) or not _quoted(flow, node, named):
        flow.apart(node)
    found = flow.blocks[before:]
    if [*named] == ["table", "figcaption"] and [block["type"] for block in found] == ["table", "paragraph"]:
        caption = flow.blocks.pop()
        if "title" in found[0] or "marks" in caption:
            flow.blocks.append(caption)
        else:
            found[0]["title"] = caption["text"]
    flow.boxes -= 1


def _quoted(flow: Flow, node: Node, named: dict[str, Node]) -> bool:
    """Read a figure of one quotation and who said it; false if it is none."""
    quote, caption = named.get("blockquote"), named.get("figcaption")
    if quote is None or len(named) != 1 + (caption is not None):
        return False
    try:
        attribution = flow.plain(caption) if caption else None
    except NotProse:
        return False
    if not read_post(flow, quote):
        read_quote(flow, quote, attribution, "pull" if with_class(flow.document.attributes(node), PULL) else None)
    return True


def _inline(flow: Flow, node: Node) -> None:
    """An element within the text, known or not."""
    if "-" in node.name and not node.children:
        flow.raw(node)
        return
    tag = flow.document.tags[node.first]
    bare = len(tag) == len(node.name) + 2
    said = all_said(node.name, {} if bare else flow.document.attributes(node))
    for each in said:
        flow.run.open(each)
    flow.walk(node)
    for _ in said:
        flow.run.close()


def _template(flow: Flow, node: Node) -> None:
    if not _special(flow, node):
        flow.raw(node)


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(OPAQUE, Flow.raw),
    **dict.fromkeys(CONTAINERS, _container),
    **dict.fromkeys(HEADINGS, _heading),
    **dict.fromkeys(LISTS, _list),
    **dict.fromkeys(("iframe", "embed", "object"), read_frame),
    "": _inline,
    "p": _paragraph,
    "blockquote": _quote,
    "pre": read_code,
    "table": _table,
    "figure": _figure,
    "nav": _nav,
    "img": read_image,
    "picture": read_picture,
    "video": read_recording,
    "audio": read_recording,
    "script": read_script,
    "template": _template,
    "hr": lambda flow, _: flow.emit({"type": "divider"}),
    "br": lambda flow, _: flow.run.add_break(),
    "wbr": lambda *_: None,
    UNFINISHED: Flow.raw,
}
"""What reads an element; ``""`` reads all others."""
