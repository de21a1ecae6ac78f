"""An element of XML, with its place in the input. Names are in Clark notation."""

from collections.abc import Iterator, Mapping


class Element:
    """One element: its name, attributes and content, where it begins and where it ends.

    `name` and the keys of `attributes` are ``{namespace}local``, or the bare name where
    there is no namespace. `children` are elements and texts in order; no two texts stand
    side by side, and comments and processing instructions are not kept, because neither
    is information in a feed or a news item. `scope` has the namespace of each prefix that
    is declared here, ``""`` being the default one; elements that declare nothing share
    that of their parent. Lines and columns count from 1; the end is the place of the end
    tag, or the one after an empty element.
    """

    __slots__ = ("attributes", "children", "column", "end_column", "end_line", "line", "name", "prefix", "scope")

    def __init__(
        self,
        name: str,
        prefix: str = "",
        attributes: dict[str, str] | None = None,
        scope: Mapping[str, str] | None = None,
        line: int = 1,
        column: int = 1,
    ) -> None:
        self.name = name
        self.prefix = prefix
        self.attributes: dict[str, str] = {} if attributes is None else attributes
        self.scope: Mapping[str, str] = {} if scope is None else scope
        self.line = line
        self.column = column
        self.end_line = line
        self.end_column = column
        self.children: list[Element | str] = []

    @property
    def namespace(self) -> str:
        """The namespace of its name, or the empty string."""
        return self.name[1:].partition("}")[0] if self.name.startswith("{") else ""

    @property
    def local(self) -> str:
        """Its name without the namespace."""
        return self.name.rpartition("}")[2]

    @property
    def tag(self) -> str:
        """Its name as it is written in the document, with the prefix."""
        return f"{self.prefix}:{self.local}" if self.prefix else self.local

    @property
    def text(self) -> str:
        """The text directly in it, without that of the elements in it."""
        children = self.children
        if len(children) == 1:
            only = children[0]
            return only if isinstance(only, str) else ""
        return "".join([child for child in children if isinstance(child, str)]) if children else ""

    @property
    def whole_text(self) -> str:
        """All text in it, at any depth."""
        return "".join(self.texts())

    def texts(self) -> Iterator[str]:
        """The texts in it, at any depth, in order."""
        stack: list[Iterator[Element | str]] = [iter(self.children)]
        while stack:
            for child in stack[-1]:
                if isinstance(child, str):
                    yield child
                else:
                    stack.append(iter(child.children))
                    break
            else:
                stack.pop()

    def elements(self) -> Iterator["Element"]:
        """The elements directly in it."""
        return iter([child for child in self.children if not isinstance(child, str)])

    def find(self, name: str) -> "Element | None":
        """The first element called *name* directly in it."""
        return next(self.findall(name), None)

    def findall(self, name: str) -> Iterator["Element"]:
        """The elements called *name* directly in it."""
        return (child for child in self.elements() if child.name == name)

    def same(self, other: "Element") -> bool:
        """Whether *other* says the same: names, prefixes, attributes in order and content.

        Places and declarations do not count, nor into how many pieces a text is cut.
        """
        pairs = [(self, other)]
        while pairs:
            one, two = pairs.pop()
            if (one.name, one.prefix) != (two.name, two.prefix):
                return False
            if list(one.attributes.items()) != list(two.attributes.items()):
                return False
            left, right = joined(one.children), joined(two.children)
            if len(left) != len(right):
                return False
            for mine, its in zip(left, right, strict=True):
                if isinstance(mine, Element) and isinstance(its, Element):
                    pairs.append((mine, its))
                elif mine != its:
                    return False
        return True

    def __repr__(self) -> str:
        return f"<{self.name} at {self.line}:{self.column}>"


def joined(children: "list[Element | str]") -> "list[Element | str]":
    """*children* with texts that stand side by side put together, and empty ones left out."""
    result: list[Element | str] = []
    pieces: list[str] = []
    for child in children:
        if isinstance(child, str):
            pieces.append(child)
            continue
        if text := "".join(pieces):
            result.append(text)
        pieces.clear()
        result.append(child)
    if text := "".join(pieces):
        result.append(text)
    return result
