"""Elements that are not in the tables: misspelt, misplaced, in no namespace, or of somebody else."""

from collections.abc import Iterator

from newsdata.feeds.checks import scopes
from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import quoted, words
from newsdata.feeds.checks.frame import Frame
from newsdata.feeds.checks.namespaces import OTHER_ADDRESSES, OWN_VOCABULARY, PREFIXES, RSS_10, RSS_11, clark
from newsdata.feeds.checks.spec import Term
from newsdata.feeds.checks.tables import TABLES
from newsdata.feeds.checks.types import TYPES
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

_OPEN = words("cc cf content foaf gd g mathml media prism rdf rdfs svg taxo wiki xhtml xhv l gml")
_TABLED = {clark(spec.name).partition("}")[0][1:] for _, rows in TABLES for spec in rows if ":" in spec.name}
CLOSED = _TABLED - {PREFIXES[prefix] for prefix in _OPEN}
"""The modules whose every element is in the tables."""

_ABOUT, _RESOURCE, _PARSE_TYPE = clark("rdf:about"), clark("rdf:resource"), clark("rdf:parseType")
_RDF_FORMATS = frozenset({"rdf", "rss11"})


def _nested(element: Element) -> Iterator[tuple[Element, Element, int]]:
    """Every element in *element* with the one it stands in and its depth, without recursion."""
    waiting = [(child, element, 1) for child in element.elements()]
    while waiting:
        child, parent, depth = waiting.pop()
        yield child, parent, depth
        waiting += [(one, child, depth + 1) for one in child.elements()]


def check_stranger(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """Judge an element that the tables do not have in this place."""
    space, name = element.namespace, element.tag
    known = OTHER_ADDRESSES.get(space, space)
    holder = frame.element.tag
    if not space and facts.vocabulary == "atom":
        voice.within("UndeterminableVocabulary", f"{name} is in no namespace", element, frame)
    elif (known in OWN_VOCABULARY and (known or facts.vocabulary)) or (
        known in CLOSED and not (known == PREFIXES["dc"] and "." in element.local)
    ):
        voice.within("UndefinedElement", f"{holder} has no element {name}", element, frame)
    else:
        check_foreign(element, frame, facts, voice)


def check_foreign(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """Judge what is in an element of somebody else's, or of a module that is open."""
    if facts.vocabulary in _RDF_FORMATS:
        _statement(element, 0, element, frame, facts, voice)
    for child, parent, depth in _nested(element):
        if child.scope is not parent.scope:
            scopes.declared(child, parent.scope, facts, voice)
        if not child.namespace and facts.vocabulary == "rss":
            voice.within("NotInANamespace", f"{child.tag} is in no namespace", child, frame)
        elif facts.vocabulary in _RDF_FORMATS:
            _statement(child, depth, parent, frame, facts, voice)


def _statement(element: Element, depth: int, parent: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """Judge an element of RDF: the odd ones from a property on are things, the even ones are properties."""
    name = element.tag
    if element.namespace in (RSS_10, RSS_11) and depth:
        voice.within("UndefinedElement", f"{parent.tag} has no element {name}", element, frame)
    if facts.vocabulary == "rss11":
        for key in element.attributes:
            if key.startswith(f"{{{RSS_11}}}"):
                voice.within("UnexpectedAttribute", f"{name} has no attribute {quoted(key)}", element, frame)
    if facts.vocabulary == "rss11":
        _shape(element, depth, frame, voice)
    if (
        depth % 2
        and _RESOURCE in element.attributes
        and element.name != clark("rdf:li")
        and facts.vocabulary == "rss11"
    ):
        voice.within("InvalidRDF", f"{name} is a thing and has rdf:resource, which properties have", element, frame)
    if (about := element.attributes.get(_ABOUT)) is not None:
        check_about(about, element, frame, facts, voice)


def _shape(element: Element, depth: int, frame: Frame, voice: Voice) -> None:
    """A property is about one thing, and says so; a thing is described by properties alone."""
    name, literal = element.tag, _PARSE_TYPE in element.attributes
    if depth % 2 == 0 and not literal and len(list(element.elements())) > 1:
        voice.within("InvalidRDF", f"{name} is a property and has more than one thing in it", element, frame)
    if depth % 2 == 0 and depth and _ABOUT in element.attributes:
        voice.within("InvalidRDF", f"{name} is a property and has rdf:about, which things have", element, frame)
    if depth % 2 and element.text.strip():
        voice.within("InvalidRDF", f"{name} is a thing and has text in it", element, frame)


def check_about(about: str, element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """Judge what a thing of RDF says it is."""
    if facts.abouts.repeated(about):
        voice.within("DuplicateValue", f"rdf:about {quoted(about)} is there twice", element, frame)
    if element.namespace not in (RSS_10, RSS_11):
        voice.attribute(TYPES["iri"](about), "rdf:about", about, element, frame)


def check_within(element: Element, term: Term, frame: Frame, facts: Facts, voice: Voice) -> None:
    """Judge the elements in one that has only text, or anything."""
    if term.holds == "*":
        check_foreign(element, frame, facts, voice)
        return
    for child in element.elements():
        voice.within("UndefinedElement", f"{element.tag} has no element {child.tag}", child, frame)
