"""The namespaces that an element declares: unknown ones, given-up ones, and misleading prefixes."""

from collections.abc import Mapping

from newsdata.feeds.checks.attributes import unexpected
from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import quoted
from newsdata.feeds.checks.frame import Frame
from newsdata.feeds.checks.namespaces import ITUNES, KNOWN, MEDIA_MISSPELT, OTHER_ADDRESSES, PREFIXES, RSS_20, clark
from newsdata.feeds.checks.voice import Voice
from newsdata.feeds.names import ATOM, RDF, XHTML
from newsdata.xml import Element

_OBSOLETE = {"http://www.usemod.com/cgi-bin/mb.pl?ModWiki": "ObsoleteWikiNamespace"}
_SHARED_PREFIXES = frozenset({"thr", "cc", "app", "opensearch", "georss", "gml", "podcast"})
"""The prefixes that more than one namespace has a claim to."""

_ROOT_ATTRIBUTES = {"rss": ("version",), "rdf": (), "atom": (), "rss11": ()}


def declared(element: Element, outer: Mapping[str, str] | None, facts: Facts, voice: Voice) -> None:
    """Judge what *element* declares beyond what holds around it."""
    for prefix, space in element.scope.items():
        if outer is None or outer.get(prefix) != space:
            facts.apple = facts.apple or OTHER_ADDRESSES.get(space, space) == ITUNES
            _declaration(prefix, space, element, facts, voice)


def _declaration(prefix: str, space: str, element: Element, facts: Facts, voice: Voice) -> None:
    name = element.tag
    usual = PREFIXES.get(prefix)
    if space == MEDIA_MISSPELT:
        voice.say("MediaRssNamespace", f"{quoted(space)} is not the namespace of Media RSS", element, name)
    elif space in _OBSOLETE:
        voice.say(_OBSOLETE[space], f"the namespace {quoted(space)} was given up", element, name)
    elif space not in KNOWN and space not in RSS_20 and space not in facts.namespaces:
        facts.namespaces.add(space)
        voice.say("UnknownNamespace", f"the namespace {quoted(space)} is not known", element, name)
    elif usual and prefix not in _SHARED_PREFIXES and usual != space:
        voice.say("ReservedPrefix", f"the prefix {prefix} stands for {quoted(space)}", element, name)
    if prefix and facts.vocabulary == "atom" and (space == XHTML or (space == ATOM and element.prefix == prefix)):
        voice.say("AvoidNamespacePrefix", f"the prefix {prefix} is used for {quoted(space)}", element, name)


def root_attributes(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """Judge the attributes of the root."""
    if facts.vocabulary == "rss11":
        for name in element.attributes:
            if name.startswith(f"{{{RDF}}}") and name != clark("rdf:about"):
                message = f"{element.tag} has no attribute {quoted(name)}"
                voice.say("UnexpectedAttribute", message, element, frame.path)
    if facts.vocabulary == "rss":
        for name in element.attributes:
            if name[0] == "{" and name[1:].partition("}")[0] not in KNOWN:
                voice.say("UseOfExtensionAttr", f"rss has the attribute {quoted(name)}", element, frame.path)
    unexpected(element, _ROOT_ATTRIBUTES[facts.vocabulary], frame, voice)
