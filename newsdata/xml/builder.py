"""Building elements from tags and texts, within limits, and giving each when it is whole."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from newsdata.xml.characters import XML
from newsdata.xml.decoding import CHUNK
from newsdata.xml.limits import Limits
from newsdata.xml.node import Element, joined
from newsdata.xml.part import Part
from newsdata.xml.tally import MAX_QUOTED, Place, Tally, quoted

_MOST_SKIPPED = 100_000
"""How deep elements may nest that are not kept; beyond it nobody means a document."""

_SCOPE = {"xml": XML}


class TooDeepError(Exception):
    """Elements nest so deep that going on would cost memory without end."""


class Builder:
    """The elements that are open, and the parts that are ready.

    Both ways of reading, the strict and the repairing one, drive this one, so that one can
    go on where the other stops.
    """

    def __init__(self, opens: Callable[[tuple[str, ...]], bool], tally: Tally, limits: Limits) -> None:
        self._opens = opens
        self._tally = tally
        self._limits = limits
        self.ready: list[Part] = []
        self.open: list[Element] = []
        self.held: list[Element] = []
        self.path: tuple[str, ...] = ()
        self.skipped = 0
        """How many elements are open of one that is not kept."""

        self.rooted = False
        """Whether the root has begun."""

        self.wary = False
        """Whether a tag may be so long that the values in it have to be measured."""

        self._elements = 0
        self._size = 0
        self._measured: Element | None = None
        self._loose: list[str] = []
        self._close = limits.attribute_length < 4 * CHUNK
        self.cut: list[Element] = []
        """The elements that are held in which texts may stand side by side."""

        self.detached = False
        """Whether the elements that are open are no longer those that the document has open."""

    @property
    def top(self) -> Element | None:
        """The innermost element that is open and kept."""
        return self.held[-1] if self.held else self.open[-1] if self.open else None

    @property
    def scope(self) -> Mapping[str, str]:
        """The namespaces of the prefixes where the next element begins."""
        top = self.top
        return top.scope if top else _SCOPE

    @property
    def finished(self) -> bool:
        """Whether the root is closed."""
        return self.rooted and not self.open and not self.held and not self.skipped

    def take(self) -> Iterator[Part]:
        """The parts that are ready, once."""
        ready, self.ready = self.ready, []
        return iter(ready)

    def start(
        self, name: str, prefix: str, attributes: dict[str, str], scope: Mapping[str, str], line: int, column: int
    ) -> None:
        """Begin an element in the innermost one that is open."""
        if self.skipped:
            self.skipped += 1
            if self.skipped > _MOST_SKIPPED:
                raise TooDeepError
            return
        limits = self._limits
        if attributes and (self.wary or self._close or len(attributes) > limits.attributes):
            attributes = self._fitting(prefix, name, attributes, (line, column))
        element = Element(name, prefix, attributes, scope, line, column)
        held = self.held
        if held:
            held[-1].children.append(element)
            held.append(element)
            self._elements += 1
            if self._elements > limits.elements:
                self.drop("X024", f"has more than {limits.elements:,} elements in it", "Limits.elements")
        else:
            self.rooted = True
            if self._loose:
                self.settle()
            if self._opens((*self.path, name)):
                self.ready.append(Part("start", element, self.path))
                self.open.append(element)
                self.path = (*self.path, name)
            else:
                held.append(element)
                self._elements = 1
        if len(held) + len(self.path) > limits.depth:
            self._hold()
            self.drop("X023", f"nests elements deeper than {limits.depth:,}", "Limits.depth")
        elif len(name) > limits.name_length:
            self._hold()
            self.drop("X026", f"has a name of more than {limits.name_length:,} characters", "Limits.name_length")

    def end(self, line: int, column: int) -> None:
        """End the innermost element that is open."""
        if self.skipped:
            self.skipped -= 1
            return
        held = self.held
        if held:
            element = held.pop()
            element.end_line, element.end_column = line, column
            if self.cut and self.cut[-1] is element:
                element.children = joined(element.children)
                self.cut.pop()
            if not held:
                self.ready.append(Part("whole", element, self.path))
            return
        self.settle()
        element = self.open.pop()
        element.end_line, element.end_column = line, column
        self.path = self.path[:-1]
        self.ready.append(Part("end", element, self.path))

    def text(self, text: str) -> None:
        """Add text to the innermost element; of an open one, only what can be seen."""
        if self.held:
            children = self.held[-1].children
            if children and isinstance(children[-1], str):
                self.mend(self.held[-1])
            children.append(text)
        elif not self.skipped and text and not text.isspace():
            self._loose.append(text)

    def mend(self, element: Element) -> None:
        """Have the texts in *element*, the innermost that is held, put together when it ends."""
        if not self.cut or self.cut[-1] is not element:
            self.cut.append(element)

    def settle(self) -> None:
        """Take the texts since the last tag for good."""
        if self._loose and self.open:
            children = self.open[-1].children
            if sum(map(len, (*self._loose, self.open[-1].text))) <= self._limits.attribute_length:
                children.append("".join(self._loose))
            else:
                place = (self.open[-1].line, self.open[-1].column)
                message = f"<{self.open[-1].tag}> has text directly in it that is not kept"
                hint = f"at most {self._limits.attribute_length:,} characters are; Limits.attribute_length allows more"
                self._tally("X024", message, place, hint)
        self._loose.clear()

    def forget_text(self) -> None:
        """Take back the texts since the last tag, because they are going to be read again."""
        self._loose.clear()
        if self.held:
            children = self.held[-1].children
            while children and isinstance(children[-1], str):
                children.pop()

    def measure(self, length: int) -> None:
        """Count *length* characters to the element that is held, and drop it if it is too large."""
        if not self.held:
            self._measured = None
            return
        self._size = self._size + length if self._measured is self.held[0] else length
        self._measured = self.held[0]
        if self._size <= self._limits.element_size:
            return
        *unended, last = self.records()
        if unended:  # one that was never ended swallowed all that follow
            for chain in unended:
                self.give(chain)
            self.held = last
            self.detached = True
        else:
            self.drop("X024", f"has more than {self._limits.element_size:,} characters", "Limits.element_size")

    def records(self) -> list[list[Element]]:
        """The element that is held, and those of its kind in it, each with what is open in it."""
        chains: list[list[Element]] = []
        for element in self.held:
            if element.name == self.held[0].name:
                chains.append([element])
            else:
                chains[-1].append(element)
        return chains

    def give(self, chain: list[Element]) -> None:
        """Give an element that never ended, apart from those of its kind that it swallowed."""
        name = chain[0].name
        swallowed: list[Element] = []
        for element in chain:
            own: list[Element | str] = []
            for child in element.children:
                if isinstance(child, str) or child.name != name:
                    own.append(child)
                elif not any(child is each for each in self.held):
                    swallowed.append(child)
            element.children = joined(own)
        message = f"{beginning(chain[0])} has no end tag; what follows it is no part of it"
        self._tally("X015", message, place_of(chain[0]), f"write </{chain[0].tag}>")
        self.ready += [Part("whole", element, self.path) for element in (chain[0], *swallowed)]

    def widened(self, scope: Mapping[str, str], declared: Mapping[str, str]) -> Mapping[str, str]:
        """*scope* and what is *declared* in it, as far as that is bounded."""
        wider = {**scope, **declared}
        return wider if len(wider) <= self._limits.attributes else scope

    def drop(self, code: str, why: str, limit: str) -> None:
        """Give up the element that is held, and all that is going to be in it."""
        root = self.held[0]
        self._tally(code, f"{beginning(root)} {why}; it is left out", place_of(root), f"{limit} allows more")
        self.skipped = len(self.held)
        self.cut.clear()
        self.held = []

    def _hold(self) -> None:
        """Have an element that opened be one that is held, so that it can be left out."""
        if not self.held:
            self.held.append(self.open.pop())
            self.path = self.path[:-1]
            self.ready.pop()

    def _fitting(self, prefix: str, name: str, attributes: dict[str, str], place: Place) -> dict[str, str]:
        """The *attributes* that are within the limits, with a finding for the others."""
        limits = self._limits
        fitting = {
            key: value
            for key, value in islice(attributes.items(), limits.attributes)
            if len(value) <= limits.attribute_length and len(key) <= limits.name_length
        }
        if len(fitting) < len(attributes):
            tag = Element(name, prefix).tag
            message = f"<{tag[:MAX_QUOTED]}> has {len(attributes):,} attributes, of which {len(fitting):,} are taken"
            hint = (
                f"at most {limits.attributes:,} with {limits.attribute_length:,} characters each are; "
                "Limits.attributes and Limits.attribute_length allow more"
            )
            self._tally("X025", message, place, hint)
        return fitting


def place_of(element: Element) -> Place:
    """Where *element* begins."""
    return element.line, element.column


def beginning(element: Element) -> str:
    """An element as a message names it: its tag and the first words in it."""
    words = ""
    for text in element.texts():
        words = f"{words} {text.strip()}".strip()
        if len(words) > 60:
            break
    return f"<{element.tag}> {quoted(' '.join(words[:100].split()))}" if words else f"<{element.tag}>"
