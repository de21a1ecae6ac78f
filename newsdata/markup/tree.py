"""Markup as a tree, built as browsers do: what is not closed is closed where it must end.

Texts and tags are not copied but numbered, so that every node knows the markup it was
read from. A tree is at most `DEPTH` deep; what is nested deeper stands side by side.
"""

from itertools import accumulate, chain

from newsdata.markup.elements import (
    CLOSES_PARAGRAPH,
    HEADINGS,
    IMPLIED_END,
    LISTS,
    RAW_TEXT,
    SCOPE,
    TABLE_PARTS,
    VOID,
)
from newsdata.markup.nodes import Flat, Node, flat_inside
from newsdata.markup.references import decoded
from newsdata.markup.tokens import TAGS, attributes_of, name_of, self_closed

DEPTH = 90
"""How deep a tree is at most: beyond any page, and within what Python can walk."""

UNFINISHED = "#unfinished"
"""The name of a node for a tag that is cut off, and for a declaration."""

_FLAT = ("p", "li", *HEADINGS)
_NEVER_IN_PARAGRAPH = frozenset({"", "div", "ul", "ol", "blockquote", "body", "section", "article"})

_REACH = 16
"""How many open elements an end tag of an inline element is looked for among."""

_BLOCKS = CLOSES_PARAGRAPH
_ITEMS = frozenset(LISTS) | SCOPE
_BARRIERS = dict.fromkeys(TABLE_PARTS - {"table"}, frozenset({"table"})) | dict.fromkeys(("li", "dt", "dd"), _ITEMS)
_BARRIERS["table"] = frozenset()


class Document:
    """A tree with the texts and tags that its nodes number.

    `sound` says that every tag is whole, every element closed by its parent's end or its
    own, and nothing is nested too deep: the markup can stand inside other markup.
    """

    def __init__(self, source: str) -> None:
        pieces = TAGS.split(source)
        self.source = source
        self.texts = pieces[::2]
        self.tags = pieces[1::2]
        self.root, self.sound = _built(self.texts, self.tags, 0, len(self.tags))
        self._starts: list[int] = []
        self._normal = "\r" not in source
        self.simple = self._normal and "&" not in source

    def text(self, number: int) -> str:
        """A text with its references replaced and its lines ended as in HTML."""
        text = self.texts[number]
        if not self._normal:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return decoded(text) if "&" in text else text

    def attributes(self, node: Node) -> dict[str, str]:
        """The attributes of an element."""
        return attributes_of(self.tags[node.first]) if node.first >= 0 else {}

    def start(self, child: Node | int) -> int:
        """Where a child begins in the source."""
        return self._text_start(child) if isinstance(child, int) else self._tag_start(child.first)

    def end(self, child: Node | int) -> int:
        """Where a child ends in the source."""
        if isinstance(child, int):
            return self._text_start(child) + len(self.texts[child])
        return self._tag_start(child.last) + (len(self.tags[child.last]) if child.closed else 0)

    def markup(self, node: Node) -> str:
        """The source of an element."""
        return self.source[self.start(node) : self.end(node)]

    def inside(self, node: Node) -> str:
        """The source of what is in an element."""
        return self.source[self._text_start(node.first + 1) : self._tag_start(node.last)]

    def _text_start(self, number: int) -> int:
        if not self._starts:
            between = chain.from_iterable(zip(self.texts, [*self.tags, ""], strict=True))
            self._starts = [0, *accumulate(map(len, between))]
        return self._starts[2 * number]

    def _tag_start(self, number: int) -> int:
        return self._text_start(number) + len(self.texts[number])


def _built(texts: list[str], tags: list[str], number: int, stop: int) -> tuple[Node, bool]:
    """The root of the tree of the tags from *number* to *stop*, and whether they are sound."""
    root = top = Node("", number - 1)
    stack, children = [root], root.children
    known: dict[str, tuple[str, int]] = {}
    ends = dict.fromkeys(_FLAT, -1)
    sound, beyond = True, 0
    while number < stop:
        tag = tags[number]
        if texts[number]:
            children.append(number)
        name, action = known.get(tag) or _read(tag, known)
        if action == _END:
            if beyond:
                beyond -= 1
            else:
                place = len(stack) - 1 if top.name == name else _ended(stack, name)
                if place > 0:
                    stack[place].closed = True
                    _close(stack, place, number)
                sound = sound and place > 0
        elif action != _NOTHING:
            if name in CLOSES_PARAGRAPH and top.name not in _NEVER_IN_PARAGRAPH:
                _close(stack, _paragraph(stack), number)
            if name in IMPLIED_END:
                _close(stack, _implied(stack, name), number)
            if action == _LEAF:
                leaf = Node(name, number)
                leaf.closed = True
                stack[-1].children.append(leaf)
                sound = sound and name != UNFINISHED
            elif len(stack) > DEPTH:
                beyond, sound = beyond + 1, False
            elif name in ends and (flat := _flat(name, number, stop, ends, texts, tags)):
                stack[-1].children.append(flat)
                number = flat.last
            else:
                node = Node(name, number)
                stack[-1].children.append(node)
                stack.append(node)
        number += 1
        top = stack[-1]
        children = top.children
    if texts[stop]:
        children.append(stop)
    sound = sound and len(stack) == 1
    _close(stack, 0, stop)
    return root, sound and not _deep(root)


def _flat(name: str, first: int, stop: int, ends: dict[str, int], texts: list[str], tags: list[str]) -> Flat | None:
    """The element that begins with a tag, if it is flat. *ends* remembers where each end tag comes next."""
    last = ends[name]
    if last < first:
        try:
            last = tags.index(f"</{name}>", first, stop)
        except ValueError:
            last = stop
        ends[name] = last
    inside = flat_inside(tags, first, last) if last < stop else None
    if inside is None:
        return None
    return Flat(name, first, last, inside, lambda number, end: _built(texts, tags, number, end)[0].children)


_START, _END, _LEAF, _NOTHING = range(4)
_LEAVES = VOID | set(RAW_TEXT)


def _read(tag: str, known: dict[str, tuple[str, int]]) -> tuple[str, int]:
    """The name in a tag and what to do, remembered for tags without attributes."""
    name = name_of(tag)
    if not name:
        cut = not tag.startswith("<!--") and (is_open(tag) or tag.startswith("<![CDATA["))
        return (UNFINISHED, _LEAF) if cut or is_open(tag) else ("", _NOTHING)
    if name not in RAW_TEXT and is_open(tag):
        return UNFINISHED, _LEAF
    if tag[1] == "/":
        action = _NOTHING if name in _LEAVES else _END
    else:
        action = _LEAF if name in _LEAVES or self_closed(tag) else _START
    if len(tag) <= len(name) + 4:
        known[tag] = name, action
    return name, action


def is_open(tag: str) -> bool:
    """Whether a tag or a comment is cut off by the end of the text."""
    if tag.startswith("<!--"):
        return tag not in ("<!-->", "<!--->") and not (len(tag) > 6 and tag.endswith(("-->", "--!>")))
    return not tag.endswith(">")


def _paragraph(stack: list[Node]) -> int:
    """The place of the paragraph that is open, if one is."""
    for place in range(len(stack) - 1, 0, -1):
        name = stack[place].name
        if name == "p":
            return place
        if name in _BLOCKS or name in SCOPE:
            break
    return -1


def _implied(stack: list[Node], name: str) -> int:
    """The place of the element that a start tag ends without saying so."""
    ends, barrier = IMPLIED_END[name]
    for place in range(len(stack) - 1, 0, -1):
        if stack[place].name in ends:
            return place
        if stack[place].name in barrier:
            break
    return -1


def _ended(stack: list[Node], name: str) -> int:
    """The place of the element that an end tag ends, which is not the innermost one."""
    if name == "p":
        return _paragraph(stack)
    block = name in _BLOCKS or name in TABLE_PARTS
    barrier = _BARRIERS.get(name, SCOPE) if block else _BLOCKS | SCOPE
    reach = 1 if block else max(1, len(stack) - _REACH)
    alike = HEADINGS if name in HEADINGS else (name,)
    for place in range(len(stack) - 1, reach - 1, -1):
        if stack[place].name in alike:
            return place
        if stack[place].name in barrier:
            break
    return -1


def _close(stack: list[Node], place: int, number: int) -> None:
    if place < 0:
        return
    for node in stack[place:]:
        node.last = number
    del stack[place:]


def _deep(root: Node) -> bool:
    """Whether there is hardly room for more around the tree."""
    level: list[Node] = [root]
    for _ in range(DEPTH - 4):
        inner = (child for node in level for child in node.children if not isinstance(child, int | Flat))
        level = list(inner)
        if not level:
            return False
    return True
