"""Elements as nodes of a tree, which number the tags and texts that they were read from."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet


class Node:
    """An element: its name, the number of its start tag, that of its end, and its content.

    A child is a node, or the number of a text. `closed` tells whether the tag at `last` is
    its own end tag, or belongs to what comes after it.
    """

    __slots__ = ("children", "closed", "first", "last", "name")

    def __init__(self, name: str, first: int) -> None:
        self.name = name
        self.first = first
        self.last = first
        self.closed = False
        self.children: list[Node | int] = []


class Flat(Node):
    """A paragraph or the like that holds text, line breaks and plain inline elements only.

    Nearly all text of news is in these, and they need no nodes in them: `spans` are the
    numbers of the start and end tags in it, `breaks` those of its line breaks. The nodes
    are made for who asks for `children`.
    """

    __slots__ = ("_grow", "breaks", "plain_tag", "spans")

    def __init__(
        self,
        name: str,
        first: int,
        last: int,
        inside: tuple[list[tuple[int, int]], list[int]],
        grow: Callable[[int, int], list[Node | int]],
    ) -> None:
        self.name = name
        self.first = first
        self.last = last
        self.closed = True
        self.plain_tag = f"<{name}>"
        self.spans, self.breaks = inside
        self._grow = grow

    @property
    def children(self) -> list[Node | int]:  # type: ignore[override]
        """The nodes and texts in it."""
        return self._grow(self.first + 1, self.last)


_START = {f"<{name}>": name for name in ("b", "strong", "i", "em", "u", "s", "sub", "sup", "code", "mark", "q")}
_END = {f"</{name}>": name for name in (*_START.values(), "a")}
_BREAKS = frozenset({"<br>", "<br/>", "<br />"})
_NESTED = 8
_NONE: tuple[list[tuple[int, int]], list[int]] = ([], [])


def flat_inside(tags: list[str], first: int, last: int) -> tuple[list[tuple[int, int]], list[int]] | None:
    """The spans and breaks between two tags; ``None`` if there is more than that."""
    if last == first + 1:
        return _NONE
    opened: list[tuple[str, int]] = []
    spans: list[tuple[int, int]] = []
    breaks: list[int] = []
    for number in range(first + 1, last):
        tag = tags[number]
        if tag[:3] == "<a " and tag[-1] == ">" and tag[-2] != "/":
            if any(name == "a" for name, _ in opened):
                return None
            opened.append(("a", number))
        elif tag in _START:
            opened.append((_START[tag], number))
        elif tag in _END:
            if not opened or opened[-1][0] != _END[tag]:
                return None
            spans.append((opened.pop()[1], number))
        elif tag in _BREAKS:
            breaks.append(number)
        else:
            return None
        if len(opened) > _NESTED:
            return None
    return None if opened else (spans, breaks)


def around(node: Node, children: list[Node | int]) -> Node:
    """An element of no name that holds some of the content of another."""
    made = Node("", -1)
    made.children = children
    made.last = node.last
    return made


def with_class(attributes: Mapping[str, str], names: AbstractSet[str]) -> bool:
    """Whether an element has one of some classes."""
    return "class" in attributes and not names.isdisjoint(attributes["class"].lower().split())
