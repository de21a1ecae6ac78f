"""XHTML and SVG as elements in a feed: what is neither, and what readers remove."""

from collections.abc import Iterator

from newsdata.feeds.checks.fault import Fault
from newsdata.feeds.checks.frame import Frame
from newsdata.feeds.checks.namespaces import SVG
from newsdata.feeds.checks.types.html import DOCUMENT_ELEMENTS, told
from newsdata.feeds.checks.types.texts import anything
from newsdata.feeds.checks.voice import Voice
from newsdata.feeds.names import XHTML
from newsdata.markup.plain import ELEMENTS
from newsdata.markup.safe import SAFE, SVG_ATTRIBUTES, SVG_ELEMENTS
from newsdata.markup.safety import Risk, attribute_risks
from newsdata.xml import Element


def _below(element: Element) -> Iterator[Element]:
    """*element*, if it is XHTML itself, and all in it, without recursion."""
    waiting = [element] if element.namespace == XHTML else list(element.elements())[::-1]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += list(one.elements())[::-1]


def _xhtml(element: Element) -> Iterator[Fault]:
    name = element.local
    if name not in SAFE and name not in DOCUMENT_ELEMENTS:
        if name in ELEMENTS:
            yield Fault("SecurityRisk", f"has the element {name}, which readers remove")
            return
        yield Fault("NotHtml", f"has the element {name}, which HTML does not have")
    own = {key: value for key, value in element.attributes.items() if key[0] != "{"}
    yield from told(Risk(kind, what, 0) for kind, what in attribute_risks(own) if kind != "relative-address")


def _svg(element: Element) -> Iterator[Fault]:
    if element.local not in SVG_ELEMENTS:
        yield Fault("SecurityRisk", f"has the element {element.local} of SVG, which readers remove")
    for key in element.attributes:
        if key[0] != "{" and key not in SVG_ATTRIBUTES:
            yield Fault("SecurityRiskAttr", f"has the attribute {key} of SVG, which readers remove")


def _faults(element: Element) -> Iterator[Fault]:
    space = element.namespace
    if space == XHTML:
        yield from _xhtml(element)
    elif space == SVG:
        yield from _svg(element)
    elif element.local in SAFE:
        yield Fault("NotHtml", f"has the element {element.local}, which is not in the namespace of XHTML")
    for child in element.children:
        if isinstance(child, str) and not child.isascii():
            yield from anything(child)


def check_inline(element: Element, frame: Frame, voice: Voice) -> None:
    """Report what readers remove from the elements in *element*, each kind of it once."""
    told = set()
    for one in _below(element):
        for fault in _faults(one):
            if fault not in told:
                told.add(fault)
                voice.say(fault.kind, f"{element.tag} {fault.says}", one, voice.path(element, frame))
