"""Texts whose attributes say how they are to be read: those of Atom and of Media RSS."""

import base64
import binascii
from collections.abc import Callable
from typing import TypeAlias

from newsdata.feeds.checks import scopes
from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import Fault, quoted
from newsdata.feeds.checks.frame import Frame, text_of
from newsdata.feeds.checks.inline import check_inline
from newsdata.feeds.checks.namespaces import clark
from newsdata.feeds.checks.types import TYPES
from newsdata.feeds.checks.types.texts import markup_in
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

Construct: TypeAlias = Callable[[Element, Frame, Facts, Voice], None]

LONGEST_BASE64 = 1 << 20
"""How much of what is encoded is decoded to look for HTML in it."""

_DIV = clark("xhtml:div")


def _no_elements(element: Element, kind: str, frame: Frame, voice: Voice) -> None:
    """Report the elements in a text that has none."""
    inner = list(element.elements())
    for child in inner:
        voice.within("UndefinedElement", f"{element.tag} has no element {child.tag}", child, frame)
    if inner and kind:
        says = f"{element.tag} has elements in it that are not escaped"
        voice.within(kind, says, element, frame)


def _text(element: Element, frame: Frame, voice: Voice, types: str, mixed: str) -> None:
    value = text_of(element).strip()
    _no_elements(element, mixed if value or mixed == "NotEscaped" else "", frame, voice)
    if (not value and not element.children) or (
        not value and not any(isinstance(child, Element) for child in element.children)
    ):
        voice.values(TYPES["not-blank"](value), value, element, frame)
    for kind in types.split():
        voice.values(TYPES[kind](value), value, element, frame)


def _xhtml(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """XHTML has one div, and all that is said is in it."""
    divs = [child for child in element.elements() if child.name == _DIV]
    text = text_of(element).strip()
    if len(divs) != 1:
        voice.within("MissingXhtmlDiv", f"{element.tag} is xhtml and has {len(divs) or 'no'} div", element, frame)
    if text:
        kind = "NotInline" if markup_in(text) or "<" in text else "UnexpectedText"
        voice.within(
            kind, f"{element.tag} is xhtml and has the text {quoted(text)} outside its div", element, frame, end=True
        )
    check_inline(element, frame, voice)
    _scopes(element, facts, voice)


def _scopes(element: Element, facts: Facts, voice: Voice) -> None:
    waiting = [(child, element) for child in element.elements()]
    while waiting:
        child, parent = waiting.pop()
        if child.scope is not parent.scope:
            scopes.declared(child, parent.scope, facts, voice)
        waiting += [(one, child) for one in child.elements()]


def _encoded(element: Element, frame: Frame, media_type: str, voice: Voice) -> None:
    """Content of a type that is no text: Base64."""
    _no_elements(element, "", frame, voice)
    value = "".join(text_of(element).split())
    if not value:
        voice.values(TYPES["not-blank"](value), value, element, frame)
        return
    try:
        data = base64.b64decode(value[: LONGEST_BASE64 // 4 * 4], validate=True)
    except (binascii.Error, ValueError):
        voice.values((Fault("NotBase64", f"is declared as {media_type}, and is no Base64"),), value, element, frame)
        return
    if "html" in media_type:
        voice.values(TYPES["html-based"](data.decode("utf-8", "replace")), value, element, frame)


def _media(element: Element, frame: Frame, media_type: str, facts: Facts, voice: Voice) -> None:
    """Content with a media type."""
    main = media_type.partition(";")[0].strip().lower()
    if main == "application/xhtml+xml":
        check_inline(element, frame, voice)
        _scopes(element, facts, voice)
        if not any(child.local == "html" for child in element.elements()):
            message = f"{element.tag} is declared as {main}, and is no whole document"
            voice.within("HtmlFragment", message, element, frame, end=True)
    elif main.endswith(("+xml", "/xml")):
        check_inline(element, frame, voice)
        _scopes(element, facts, voice)
    elif main == "text/html":
        _text(element, frame, voice, "html-document", "NotEscaped")
    elif main.startswith("text/"):
        _text(element, frame, voice, "text", "UnexpectedText")
    else:
        _encoded(element, frame, main, voice)


def text_construct(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A text of Atom: plain, HTML or XHTML."""
    kind = element.attributes.get("type") or "text"
    if kind == "text":
        _text(element, frame, voice, "undeclared", "UnexpectedText")
    elif kind == "html":
        _text(element, frame, voice, "html-based", "NotEscaped")
    elif kind == "xhtml":
        _xhtml(element, frame, facts, voice)
    else:
        wrong = "InvalidTextType" if "/" in kind else "InvalidMIMEType"
        voice.attribute((Fault(wrong, "is none of html, text, xhtml"),), "type", kind, element, frame)
        if "/" in kind:
            _media(element, frame, kind, facts, voice)


def content(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """The content of an entry, here or elsewhere."""
    kind = element.attributes.get("type")
    if "src" in element.attributes:
        if kind is None:
            voice.within("MissingTypeAttr", f"{element.tag} has src and no type", element, frame)
        elif faults := TYPES["mime"](kind):
            voice.attribute(faults, "type", kind, element, frame)
        _no_elements(element, "", frame, voice)
        if value := text_of(element).strip():
            voice.within("UnexpectedText", f"{element.tag} has src and the text {quoted(value)}", element, frame)
    elif kind in (None, "", "text", "html", "xhtml"):
        text_construct(element, frame, facts, voice)
    else:
        composite = kind.lower().startswith(("multipart/", "message/"))
        if faults := (Fault("InvalidMIMEType", "is made of parts"),) if composite else TYPES["mime"](kind):
            voice.attribute(faults, "type", kind, element, frame)
        if "/" in kind:
            _media(element, frame, kind, facts, voice)


def body(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """The XHTML of an item of RSS."""
    check_inline(element, frame, voice)
    _scopes(element, facts, voice)


def media_text(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A text of Media RSS: plain or HTML."""
    del facts
    kind = element.attributes.get("type") or "plain"
    if kind == "html":
        _text(element, frame, voice, "html-based", "NotEscaped")
    else:
        if kind != "plain":
            voice.attribute((Fault("InvalidMediaTextType", "is none of html, plain"),), "type", kind, element, frame)
        _text(element, frame, voice, "undeclared", "UnexpectedText")


CONSTRUCTS: dict[str, Construct] = {
    "body": body,
    "construct": text_construct,
    "content": content,
    "media-text": media_text,
}
"""How each type of text is judged that attributes decide on."""
