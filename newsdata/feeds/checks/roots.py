"""Telling the format by the root: which vocabulary, which version, and what is wrong with it."""

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import quoted
from newsdata.feeds.checks.namespaces import OTHER_ADDRESSES, RSS_10, RSS_11, RSS_20, clark
from newsdata.feeds.checks.spec import Grammar
from newsdata.feeds.checks.types import TYPES
from newsdata.feeds.checks.voice import Voice
from newsdata.feeds.names import ATOM, ATOM_03, RDF
from newsdata.xml import Element

RSS_VERSIONS = frozenset({"0.90", "0.91", "0.92", "0.93", "0.94", "2.0", "2.0.1"})
ABOUT = clark("rdf:about")


def rss(element: Element, facts: Facts, voice: Voice) -> Grammar:
    """The grammar of RSS 0.91 to 2.0, whose root has a version."""
    facts.vocabulary = "rss"
    version = element.attributes.get("version")
    if version is None:
        voice.say("MissingAttribute", "rss has no version", element, "rss")
    elif version not in RSS_VERSIONS:
        voice.say("InvalidRSSVersion", f"version of rss {quoted(version)} is no version of RSS", element, "rss")
    facts.version = version or "2.0"
    return facts.grammars.kinds["rss"]


def rdf(facts: Facts) -> Grammar:
    """The grammar of RSS 1.0."""
    facts.vocabulary = "rdf"
    return facts.grammars.kinds["RDF"]


def rss11(element: Element, facts: Facts, voice: Voice) -> Grammar:
    """The grammar of RSS 1.1, whose root says what it is about."""
    facts.vocabulary = "rss11"
    about = element.attributes.get(ABOUT)
    if about is None:
        voice.say("MissingAttribute", f"{element.tag} has no rdf:about", element, element.tag)
    else:
        facts.abouts.repeated(about)
        for kind, says in TYPES["about"](about):
            voice.say(kind, f"rdf:about of {element.tag} {quoted(about)} {says}", element, element.tag)
    return facts.grammars.kinds["Channel11"]


def atom(element: Element, facts: Facts, voice: Voice) -> Grammar | None:
    """The grammar of Atom, also for a root that is not in its namespace."""
    space, name = element.namespace, element.tag
    version = element.attributes.get("version", "")
    if space == ATOM_03 or version.startswith("0."):
        voice.say(
            "ObsoleteNamespace", f"{name} is of Atom {version or '0.3'}, a draft that was replaced", element, name
        )
        return None
    if not space:
        voice.say("MissingNamespace", f"{name} is in no namespace", element, name)
    elif space != ATOM:
        voice.say("InvalidNamespace", f"{name} is in the namespace {quoted(space)}, not in that of Atom", element, name)
    if space != ATOM:
        facts.renamed[space] = ATOM
    facts.vocabulary = "atom"
    return facts.grammars.kinds[element.local]


def grammar_of(element: Element, facts: Facts, voice: Voice) -> Grammar | None:
    """The grammar of the root *element*, or nothing where it is no feed that is checked."""
    space, local = element.namespace, element.local
    if local == "rss" and (space in ("", RSS_10) or space in RSS_20):
        facts.renamed.update(OTHER_ADDRESSES)
        if space:
            facts.renamed[space] = ""
        return rss(element, facts, voice)
    facts.renamed.update({space: target for space, target in OTHER_ADDRESSES.items() if target})
    if space == RDF and local == "RDF":
        return rdf(facts)
    if space == RSS_11 and local == "Channel":
        return rss11(element, facts, voice)
    if local in ("feed", "entry"):
        return atom(element, facts, voice)
    name = element.tag
    if local == "Channel":
        voice.say("InvalidNamespace", f"{name} is in the namespace {quoted(space)}, not in that of RSS", element, name)
    voice.say("UndefinedElement", f"{name} is the root of no feed", element, name)
    return None


def older(facts: Facts, kind: str) -> Grammar | None:
    """What the version of the feed has besides in *kind*."""
    return facts.grammars.older.get(kind) if facts.version.startswith("0.") else None
