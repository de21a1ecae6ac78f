"""An element that is being read: what it may hold, and what was found in it so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdata.feeds.checks.namespaces import clark
from newsdata.feeds.checks.spec import Grammar, Term
from newsdata.xml import Element

STREAMED = frozenset({"item", "item10", "item11", "entry"})
"""The kinds that there may be a million of: they are counted, and only the first is kept."""

KEPT = 1_000
"""How many elements of one name are held to be compared with each other."""


@dataclass(slots=True)
class Frame:
    """One open element, its grammar, and its elements by name. *step* is its part of the path."""

    element: Element
    grammar: Grammar
    step: str
    parent: "Frame | None" = None
    seen: dict[str, list[Element]] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    told: bool = False
    """Whether it was said that text stands between its elements."""

    @property
    def kind(self) -> str:
        """The kind of the element."""
        return self.grammar.kind

    @property
    def scope(self) -> Mapping[str, str]:
        """The namespaces declared for what is in it."""
        return self.element.scope

    @property
    def path(self) -> str:
        """Its path from the root."""
        return self.step if self.parent is None else f"{self.parent.path}/{self.step}"

    def all(self, name: str) -> list[Element]:
        """The elements called *name*: with a prefix as the tables have it, or bare as the format has it."""
        return self.seen.get(clark(name, self.grammar.space), [])

    def first(self, name: str) -> Element | None:
        """The first element called *name*."""
        found = self.all(name)
        return found[0] if found else None

    def has(self, *names: str) -> bool:
        """Whether one of *names* is there."""
        return any(self.all(name) for name in names)

    def count(self, element: Element, term: Term) -> int:
        """Note one more of *term*, and give how many there are."""
        if term.holds in STREAMED:
            number = self.numbers.get(term.name, 0) + 1
            self.numbers[term.name] = number
            if number == 1:
                self.seen[term.name] = [element]
            return number
        found = self.seen.get(term.name)
        if found is None:
            self.seen[term.name] = [element]
            return 1
        if len(found) < KEPT:
            found.append(element)
            return len(found)
        number = self.numbers.get(term.name, KEPT) + 1
        self.numbers[term.name] = number
        return number


def text_of(element: Element) -> str:
    """The text directly in an element."""
    children = element.children
    if len(children) == 1 and isinstance(children[0], str):
        return children[0]
    return element.text
