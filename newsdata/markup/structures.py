"""Lists and quotes, whose text may be parted by other blocks."""

from collections.abc import Iterator

from newsdata.markup.elements import LISTS
from newsdata.markup.flow import BlockJson, Flow, NotProse, keeps_space, prose_of
from newsdata.markup.inline import SPACE
from newsdata.markup.nodes import Node, around, with_class

_QUOTE_KINDS = {"": None, "block": "block", "pull": "pull"}
PULL = frozenset({"pullquote", "pull-quote", "wp-block-pullquote", "pull"})
"""Classes of a line of the article that is repeated for display."""

_DEEPEST = 6


def read_list(flow: Flow, node: Node) -> None:
    """The items of a list, with those of the lists in it; what is no text stands between two lists."""
    flow.flush()
    attributes = flow.document.attributes(node)
    block: BlockJson = {"type": "list"}
    if kind := LISTS[node.name]:
        block["kind"] = kind
    items: list[BlockJson] = []
    before = len(flow.blocks)
    for child in _entries(flow, node):
        attributes = flow.document.attributes(child)
        depth = flow.depth + (2 if child.name == "dd" else 1)
        said = attributes.get("data-level", "")
        level = int(said) if said in _LEVELS else None if depth == 1 else min(depth, _DEEPEST)
        found = flow.inside(child, depth) if child.name in _ITEMS else _nested(flow, child)
        text: list[BlockJson] = []
        empty = child.name in _ITEMS
        meant = keeps_space(flow.document, child)
        for part in [*found, None]:
            if part and part["type"] == "paragraph":
                text.append(part)
                continue
            if text or (empty and (part is None or meant)):
                item = prose_of(text).fields() if text else {"text": ""}
                items.append({**item, "level": level} if level else item)
                text, empty = [], False
            if part and part["type"] == "list":
                items += part["items"]
                empty = False
            elif part:
                if items:
                    flow.emit({**block, "items": items})
                flow.emit(part)
                items, empty = [], False
    if items or len(flow.blocks) == before:
        flow.emit({**block, "items": items})


def _entries(flow: Flow, node: Node) -> Iterator[Node]:
    """What is in a list, with text as if it were an item, and without the groups of a list of terms."""
    for child in node.children:
        if isinstance(child, int):
            if flow.document.text(child).strip(SPACE):
                yield around(node, [child])
        elif child.name == "div" and node.name in ("dl", "div"):
            yield from _entries(flow, child)
        else:
            yield child


_LEVELS = frozenset("123456")
_ITEMS = frozenset({"li", "dt", "dd", ""})


def _nested(flow: Flow, node: Node) -> list[BlockJson]:
    """What stands in a list without an item around it."""
    return flow.inside(around(node, [node]), flow.depth + 1)


def read_quote(flow: Flow, node: Node, attribution: str | None = None, kind: str | None = None) -> None:
    """Someone's words, as many quotes as other blocks part them into."""
    attributes = flow.document.attributes(node)
    kind = kind or ("pull" if with_class(attributes, PULL) else "block")
    kind = _QUOTE_KINDS.get(attributes.get("data-kind", kind), kind)
    content = list(node.children)
    source = next((child for child in reversed(content) if not isinstance(child, int)), None)
    if source and source.name in ("footer", "cite"):
        try:
            attribution = flow.plain(source) or ""
            content = [child for child in content if child is not source]
        except NotProse:
            source = None
    inner = around(node, content)
    inner.first = node.first
    quotes: list[BlockJson] = []
    text: list[BlockJson] = []
    flow.flush()
    for part in [*flow.inside(inner), None]:
        if part and part["type"] == "paragraph":
            text.append(part)
            continue
        if text:
            quote: BlockJson = {"type": "quote", **prose_of(text).fields()}
            if kind:
                quote["kind"] = kind
            quotes.append(quote)
            flow.emit(quote)
            text = []
        if part:
            flow.emit(part)
    if attribution is not None:
        if not quotes:
            quotes.append({"type": "quote", "text": "", **({"kind": kind} if kind else {})})
            flow.emit(quotes[-1])
        quotes[-1]["attribution"] = attribution
