"""An element of XML, with its place in the input. Names are in Clark notation."""

from collections.abc import Iterator, Mapping


class Element:
    """One element: its name, attributes and content, where it begins and where it ends.

    `name` and the keys of `attributes` are ``{namespace}local``, or the bare name where
    there is no namespace. `children` are elements and texts in order. `scope` has the
    namespace of each prefix that is declared here, ``""`` being the default one; elements
    that declare nothing share that of their parent. Lines and columns count from 1.
    """

    __slots__ = ("attributes", "children", "column", "end_column", "end_line", "line", "name", "prefix", "scope")

    def __init__(
        self, name: str, prefix: str, attributes: dict[str, str], scope: Mapping[str, str], line: int, column: int
    ) -> None:
        self.name = name
        self.prefix = prefix
        self.attributes = attributes
        self.scope = scope
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
    def text(self) -> str:
        """The text directly in it, without that of the elements in it."""
        return "".join(child for child in self.children if isinstance(child, str))

    @property
    def whole_text(self) -> str:
        """All text in it, at any depth."""
        return "".join(child if isinstance(child, str) else child.whole_text for child in self.children)

    def elements(self) -> Iterator["Element"]:
        """The elements directly in it."""
        return (child for child in self.children if isinstance(child, Element))

    def find(self, name: str) -> "Element | None":
        """The first element called *name* directly in it."""
        return next(self.findall(name), None)

    def findall(self, name: str) -> Iterator["Element"]:
        """The elements called *name* directly in it."""
        return (child for child in self.elements() if child.name == name)

    def __repr__(self) -> str:
        return f"<{self.name} at {self.line}:{self.column}>"
