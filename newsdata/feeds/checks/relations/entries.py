"""What of an entry of Atom has to go together, and whose it is."""

from newsdata.feeds.checks.facts import DEFERRED, Facts
from newsdata.feeds.checks.fault import quoted
from newsdata.feeds.checks.frame import Frame, text_of
from newsdata.feeds.checks.relations.links import relation
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

_TEXTS = ("", "text", "html", "xhtml")


def content(frame: Frame, facts: Facts, voice: Voice) -> None:
    """An entry has content or leads to it, and a summary where the content is no text."""
    del facts
    tag, found = frame.element.tag, frame.first("content")
    if not found:
        if not any(relation(element) == "alternate" for element in frame.all("link")):
            voice.at("MissingContentOrAlternate", f"{tag} has neither content nor an alternate link", frame)
        if not frame.has("summary"):
            voice.at("MissingTextualContent", f"{tag} has neither content nor a summary", frame)
        return
    kind = found.attributes.get("type", "").partition(";")[0].strip().lower()
    encoded = (
        kind not in _TEXTS and "/" in kind and not kind.startswith("text/") and not kind.endswith(("+xml", "/xml"))
    )
    if not frame.has("summary") and ("src" in found.attributes or encoded) and kind != "application/html":
        why = "is elsewhere" if "src" in found.attributes else "is no text"
        voice.at("MissingSummary", f"{tag} has no summary, and its content {why}", frame)


def author(frame: Frame, facts: Facts, voice: Voice) -> None:
    """An entry has an author, or its source or its feed has."""
    source = frame.first("source")
    if frame.has("author") or (source and any(child.local == "author" for child in source.elements())):
        return
    if frame.parent is None:
        voice.at("MissingElement", f"{frame.element.tag} has no author", frame)
    elif frame.parent.has("author"):
        return
    elif len(facts.authorless) == DEFERRED:
        facts.more_authorless += 1
    else:
        ended = Element(frame.element.name, frame.element.prefix)
        ended.end_line, ended.end_column = frame.element.end_line, frame.element.end_column
        facts.authorless.append((ended, frame.path))


def authors(frame: Frame, facts: Facts, voice: Voice) -> None:
    """The entries without an author are right if their feed has one."""
    if not frame.has("author"):
        for element, path in facts.authorless:
            message = f"{element.tag} has no author, and neither has the feed"
            voice.say("MissingElement", message, element, path, end=True)
        if facts.more_authorless:
            message = f"{facts.more_authorless} more entries have no author, and neither has the feed"
            voice.at("MissingElement", message, frame)


def identity(frame: Frame, facts: Facts, voice: Voice) -> None:
    """Entries of one id are states of one entry, which their time of change tells apart."""
    updated = frame.first("updated")
    moment = text_of(updated).strip() if updated else ""
    for element in frame.all("id"):
        value = text_of(element).strip()
        if value and facts.identifiers.repeated(f"{value} {moment}"):
            voice.within("DuplicateEntries", f"{element.tag} {quoted(value)} is that of another entry", element, frame)


def source(frame: Frame, facts: Facts, voice: Voice) -> None:
    """A source says which feed it was."""
    del facts
    for name in ("id", "title", "updated"):
        if not frame.has(name):
            voice.at("MissingSourceElement", f"{frame.element.tag} has no {name}", frame)
