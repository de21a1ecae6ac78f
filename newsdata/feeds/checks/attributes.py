"""The attributes of an element: those it must have, those it may have, and their values."""

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import Fault, quoted
from newsdata.feeds.checks.frame import Frame
from newsdata.feeds.checks.namespaces import OWN_VOCABULARY, PREFIXES
from newsdata.feeds.checks.spec import Term
from newsdata.feeds.checks.types import TYPES
from newsdata.feeds.checks.voice import Voice
from newsdata.feeds.names import XML
from newsdata.xml import Element

_LANGUAGE = f"{{{XML}}}lang"
_BASE = f"{{{XML}}}base"
_NAMES = {space: prefix for prefix, space in PREFIXES.items()}
_STRICT = frozenset({PREFIXES["rdf"], PREFIXES["thr"]})
"""The namespaces whose attributes stand only where they are defined."""

_CAPITALS = frozenset({"ispermalink", "registerprocedure"})
"""Attributes that are often written in small letters."""

_BLANK = (Fault("AttrNotBlank", "is blank"),)


def _shown(name: str) -> str:
    if not name.startswith("{"):
        return name
    space, _, local = name[1:].rpartition("}")
    return f"{_NAMES[space]}:{local}" if space in _NAMES else local


def common_attribute(name: str, value: str, element: Element, frame: Frame, voice: Voice) -> bool:
    """Judge an attribute that every element may have; whether it is one."""
    if name == _LANGUAGE:
        voice.attribute(TYPES["any-language"](value), "xml:lang", value, element, frame)
    elif name == _BASE:
        voice.attribute(TYPES["iri"](value), "xml:base", value, element, frame)
    return name.startswith(f"{{{XML}}}")


def _foreign(name: str, element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """Judge an attribute that the element does not have."""
    space = name[1:].partition("}")[0] if name[0] == "{" else ""
    if space in OWN_VOCABULARY or space in _STRICT:
        near = " (capitals count)" if name.lower() in _CAPITALS else ""
        voice.within("UnexpectedAttribute", f"{element.tag} has no attribute {_shown(name)}{near}", element, frame)
    elif facts.vocabulary == "rss":
        voice.within("UseOfExtensionAttr", f"{element.tag} has the attribute {_shown(name)}", element, frame)


def check_attributes(element: Element, term: Term, frame: Frame, facts: Facts, voice: Voice) -> None:
    """Judge the attributes of an element by its row."""
    present = element.attributes
    for name, value in present.items():
        spec = term.attributes.get(name)
        if spec is None:
            if not common_attribute(name, value, element, frame, voice):
                _foreign(name, element, frame, facts, voice)
        elif spec.checks:
            for check in spec.checks:
                if faults := check(value):
                    voice.attribute(faults, _shown(name), value, element, frame)
        elif not value.strip():
            voice.attribute(_BLANK, _shown(name), value, element, frame)
    for spec in term.required:
        if spec.name not in present:
            voice.within("MissingAttribute", f"{element.tag} has no attribute {_shown(spec.name)}", element, frame)


def unexpected(element: Element, names: tuple[str, ...], frame: Frame, voice: Voice) -> None:
    """Report the attributes of a root other than *names*."""
    for name, value in element.attributes.items():
        if name not in names and not common_attribute(name, value, element, frame, voice) and name[0] != "{":
            voice.say("UnexpectedAttribute", f"{element.tag} has no attribute {quoted(name)}", element, frame.path)
