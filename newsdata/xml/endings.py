"""End tags that are not those of the innermost element: which element they end."""

from itertools import takewhile

from newsdata.xml.buffer import Buffer
from newsdata.xml.builder import Builder, beginning
from newsdata.xml.node import Element
from newsdata.xml.tally import Place, Tally, quoted

_AHEAD = 1 << 14
"""How far ahead it is looked whether an element ends on its own."""

_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "meta", "param", "wbr"})
"""Elements of HTML that have no end tag, and no content."""

_NEVER_HOLDS = frozenset({"br", "hr", "img", "input", "wbr"})
"""Those of them that are called so nowhere else."""


class Endings:
    """Closing the right elements."""

    def __init__(self, buffer: Buffer, builder: Builder, tally: Tally) -> None:
        self._buffer = buffer
        self._builder = builder
        self._tally = tally
        self._looked = 0  # characters looked at ahead, which may not be many times those read

    def end(self, name: str, start: int, stop: int) -> None:
        """Act on the end tag ``</name>`` between two offsets of the buffer."""
        place = self._buffer.place(start)
        builder = self._builder
        top = builder.top
        if builder.skipped and not any(element.tag == name for element in builder.open):
            builder.end(*place)
            return
        builder.skipped = 0  # the end tag is that of an element around all that is not kept
        if top is not None and top.tag == name:
            builder.end(*place)
        elif top is not None:
            self._mismatched(name, top, place, stop)
        else:
            self._stray(name, place)

    def before(self, name: str, place: Place) -> None:
        """Close an element that cannot hold anything before the next of them, *name*, begins."""
        held = self._builder.held
        if name.lower() in _NEVER_HOLDS and len(held) > 1 and held[-1].tag.lower() in _NEVER_HOLDS:
            self._close(place)

    def at_end(self, place: Place) -> None:
        """The input is over while elements are open: say what is lost, and keep what is whole."""
        builder = self._builder
        if builder.held:
            *unended, last = builder.records()
            for chain in unended:
                builder.give(chain)
            root = last[0]
            if any(child.name == root.name for element in last for child in element.elements()):
                builder.give(last)
            else:
                message = f"the input ends within {beginning(root)}, which is left out"
                hint = f"it begins at line {root.line}; fetch or export the document again"
                self._tally("X019", message, place, hint)
            builder.held = []
            builder.cut.clear()
        elif builder.open:
            message = f"the input ends before the end of <{builder.open[-1].tag}>"
            self._tally("X019", message, place, "fetch or export the document again")
        builder.skipped = 0
        while builder.open:
            builder.end(*place)

    def _mismatched(self, name: str, top: Element, place: Place, stop: int) -> None:
        builder = self._builder
        stack = builder.open + builder.held
        at = _last(stack, name)
        if at is None:
            if _alike(name, top.tag) or (builder.held and not self._ends_itself(stack, stop)):
                message = f"</{quoted(name)[1:-1]}> ends <{top.tag}>, which began at line {top.line}"
                self._tally("X014", message, place, f"write </{top.tag}>")
                builder.end(*place)
            else:
                self._stray(name, place)
            return
        if stack[at].tag != name:
            message = f"</{quoted(name)[1:-1]}> ends <{stack[at].tag}>; XML tells small letters from capital ones"
            self._tally("X014", message, place, f"write </{stack[at].tag}>")
        self._close_above(at, place)
        builder.end(*place)

    def _close_above(self, at: int, place: Place) -> None:
        """Close the elements within the one at *at* of all that are open."""
        builder = self._builder
        if at < len(builder.open) and builder.held:
            while len(builder.held) > 1 and builder.held[-1].name != builder.held[0].name:
                self._close(place)
            for chain in builder.records():
                builder.give(chain)
            builder.held = []
            builder.cut.clear()
        while len(builder.open) + len(builder.held) > at + 1:
            self._close(place)

    def _close(self, place: Place) -> None:
        """Close the innermost element, which has no end tag; what it cannot hold follows it."""
        builder = self._builder
        element = builder.top
        if element is None:
            return
        content: list[Element | str] = []
        if element.tag.lower() in _VOID and len(builder.held) > 1:
            content, element.children = element.children, []
        message = f"<{element.tag}>, which began at line {element.line}, has no end tag before this"
        self._tally("X015", message, place, _remedy(element))
        builder.end(*place)
        if content:
            builder.held[-1].children += content
            builder.mend(builder.held[-1])

    def _stray(self, name: str, place: Place) -> None:
        message = f"</{quoted(name)[1:-1]}> ends nothing that is open; passed over"
        self._tally("X014", message, place, "remove it, or write the tag that begins the element")

    def _ends_itself(self, stack: list[Element], stop: int) -> bool:
        """Whether the innermost element has an end tag of its own ahead, before what it is in ends."""
        self._looked += _AHEAD
        if self._looked > 4 * self._buffer.position + 64 * _AHEAD:
            return True
        top, around = stack[-1], stack[-2:-1]
        text = self._buffer.text
        own = text.find(f"</{top.tag}", stop, stop + _AHEAD)
        outer = text.find(f"</{around[0].tag}", stop, stop + _AHEAD) if around else -1
        if own >= 0:
            return outer < 0 or own < outer
        return outer < 0 and next(top.elements(), None) is not None


def _last(stack: list[Element], name: str) -> int | None:
    """The innermost element that is called *name*, or else one that is but for capital letters."""
    for key in (str, str.lower):
        for at in range(len(stack) - 1, -1, -1):
            if key(stack[at].tag) == key(name):
                return at
    return None


def _alike(one: str, two: str) -> bool:
    """Whether one name is most likely the other, mistyped."""
    longer = max(len(one), len(two))
    before = _shared(one, two)
    after = _shared(one[before:][::-1], two[before:][::-1])
    return longer > 3 and before + after >= max(longer - 2, 0.6 * longer)


def _shared(one: str, two: str) -> int:
    """How many characters two names begin with together."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False)))


def _remedy(element: Element) -> str:
    return f"write <{element.tag}/>" if element.tag.lower() in _VOID else f"write </{element.tag}>"
