"""What is found on a page: parts of the record, each with the places of its words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from newsdata.formats.capture.lines import Unit, units
from newsdata.formats.capture.shapes import key


class Span(NamedTuple):
    """Words of the page that are the value of one field."""

    leaf: str
    """The field, within its part: "text", "caption", "images.credit"; ``""`` where the part is the field."""

    start: int
    end: int

    also: Mapping[str, Any] = {}
    """What is known beside the words, such as the level of a list item."""


@dataclass(frozen=True, slots=True)
class Element:
    """One part of the record: a headline, a block of the body, a module."""

    part: str
    """The field of the article: "headline", "body", "chrome.modules"."""

    spans: tuple[Span, ...]
    """Its words in the order of the page; all else between its ends is layout."""

    fields: Mapping[str, Any] = field(default_factory=dict)
    """What is known beside the words: the type of a block, the role of a byline."""

    start: int = -1
    """Where it begins, if that is before its first words: at a bullet."""

    byline: Mapping[str, Any] | None = None
    """Whom it credits, where its words are printed as something else: a note on who helped."""

    @property
    def begin(self) -> int:
        """Where it begins in the page."""
        return self.start if self.start >= 0 or not self.spans else self.spans[0].start


class Found(NamedTuple):
    """What a recogniser takes: so many units, and what they are."""

    units: int
    elements: tuple[Element, ...]


class Page:
    """A page as a recogniser sees it: its units, which of them are taken, and what is known of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.units: list[Unit] = units(text)
        self._keys: list[str | None] = [None] * len(self.units)
        self.taken = bytearray(len(self.units))
        self.gapped = sum(unit.gap > 0 for unit in self.units) * 3 >= len(self.units)
        """Whether empty lines part the paragraphs, so that lines without one belong together."""
        self.headed = False
        """Whether a headline was found, so that the text is taken for an article's page."""
        self.last_prose = -1
        """The last unit of running text in the body."""
        self.footed = False
        """Whether something was met that stands only below an article."""
        self.closed = False
        """Whether the copyright line was met."""
        self.authors: tuple[str, ...] = ()
        """Whom the bylines name."""
        self.site: frozenset[str] = frozenset()
        """The names of the site that the page gives, without spaces and points."""

    def free(self, at: int) -> bool:
        """Whether there is a unit *at* this place that nothing has taken."""
        return 0 <= at < len(self.units) and not self.taken[at]

    def words(self, at: int) -> str:
        """The words of the unit *at* this place; ``""`` where there is none to be had."""
        return self.units[at].text if self.free(at) else ""

    def key(self, at: int) -> str:
        """The words of the unit *at* this place as the word tables have them."""
        if not self.free(at):
            return ""
        known = self._keys[at]
        if known is None:
            known = self._keys[at] = key(self.units[at].text)
        return known

    def run(self, at: int, most: int) -> int:
        """How many free units, *most* at most, stand from *at* on without an empty line between them."""
        last = at
        while last - at + 1 < most and self.free(last + 1) and not self.units[last + 1].gap:
            last += 1
        return last - at + 1

    def take(self, at: int, found: Found) -> tuple[Element, ...]:
        """Mark what a recogniser found as taken."""
        for place in range(at, at + found.units):
            self.taken[place] = 1
        return found.elements


Recogniser: TypeAlias = Callable[[Page, int], Found | None]
"""Looks at the unit at a place, and says what it and those after it are, or nothing."""


def whole(unit: Unit, leaf: str = "text") -> Span:
    """The unit as one field."""
    return Span(leaf, unit.start, unit.end)


def block(type_: str, /, *spans: Span, **fields: Any) -> Element:
    """A block of the body."""
    return Element("body", spans, {"type": type_, **fields})


def module(kind: str, *spans: Span) -> Element:
    """A part of the page around the article."""
    return Element("chrome.modules", spans, {"kind": kind})
