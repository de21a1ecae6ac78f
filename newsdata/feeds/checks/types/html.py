"""HTML as feeds carry it in a text: what is no HTML, and what readers remove from it."""

from collections.abc import Iterable, Iterator

from newsdata.feeds.checks.fault import NONE, Check, Fault, Faults, fault
from newsdata.feeds.checks.types.texts import anything
from newsdata.markup.safety import Kind, Risk, risks

DOCUMENT_ELEMENTS = frozenset({"html", "head", "title", "body"})
"""The elements that make a document of a fragment."""

_TOLD: dict[Kind, tuple[str, str]] = {
    "element": ("SecurityRisk", "has the element {}, which readers remove"),
    "attribute": ("SecurityRiskAttr", "has the attribute {}, which readers remove"),
    "style": ("DangerousStyleAttr", "has the style {}, which readers remove"),
    "script-address": ("SecurityRiskAttr", "has the address {}, which runs a script, and which readers remove"),
    "relative-address": ("ContainsRelRef", "has the relative address {}"),
    "unknown": ("NotHtml", "has a tag <{}>, which HTML does not have"),
    "cut-off": ("NotHtml", "has a tag {} that does not end"),
    "reference": ("NotHtml", "has the reference {}, which HTML does not have"),
}
"""What each kind of risk is called, and how it is said."""


def told(found: Iterable[Risk]) -> Iterator[Fault]:
    """The faults that risks of markup are in a feed; of the styles of one tag the first stands for all."""
    styled = -1
    for kind, what, offset in found:
        if kind != "style" or offset != styled:
            name, says = _TOLD[kind]
            yield Fault(name, says.format(what))
        if kind == "style":
            styled = offset


def _faults(text: str, *, relative: bool, document: bool) -> Faults:
    mangled = NONE if text.isascii() else anything(text)
    found = [
        risk
        for risk in risks(text)
        if (relative or risk.kind != "relative-address")
        and not (document and risk.kind == "element" and risk.what in DOCUMENT_ELEMENTS)
    ]
    return tuple(dict.fromkeys((*mangled, *told(found)))) if found else mangled


def html(text: str) -> Faults:
    """HTML in a feed that has no base of its own to resolve addresses with."""
    return _faults(text, relative=True, document=False)


def html_based(text: str) -> Faults:
    """HTML in a feed whose relative addresses can be resolved."""
    return _faults(text, relative=False, document=False)


def html_document(text: str) -> Faults:
    """A whole document of HTML."""
    whole = NONE if "<html" in text.lower() else fault("HtmlFragment", "is no whole document of HTML")
    return (*_faults(text, relative=False, document=True), *whole)


HTML: dict[str, Check] = {"html": html, "html-based": html_based, "html-document": html_document}
"""The types of HTML by name."""
