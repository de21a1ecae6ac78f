"""The modules that RSS and Atom share: Dublin Core, Media RSS, iTunes and the like.

One table for reading and one for writing. What has no line here is kept whole, under its
namespace.
"""

from typing import Any

from newsdata.feeds import content, links, media, people, values
from newsdata.feeds.elements import legal, made, stripped
from newsdata.feeds.mapping import Build, Rule
from newsdata.feeds.values import as_date, as_label, as_text
from newsdata.xml import Element


def _named(element: Element) -> dict[str, str] | None:
    name = stripped(element)
    return {"name": name} if name else None


def _pictured(element: Element) -> dict[str, str] | None:
    found = links.image_address(element)
    return {"url": found[0]["url"]} if found else None


ABOUT: dict[str, Rule] = {
    "atom:author": Rule("bylines", people.person("author"), many=True, nested=True),
    "atom:contributor": Rule("bylines", people.person("contributor"), many=True, nested=True),
    "atom:link": Rule("links", links.link, many=True, attributes=links.LINK),
    "cc:license": Rule("links", links.linked("license"), many=True, kept=True),
    "creativeCommons:license": Rule("links", links.linked("license"), many=True, kept=True),
    "dc:author": Rule("bylines", people.addressed("author"), many=True),
    "dc:contributor": Rule("bylines", people.printed("contributor"), many=True),
    "dc:creator": Rule("bylines", people.printed("author"), many=True),
    "dc:language": Rule("language", values.label, rank=1, fallback=True),
    "dc:publisher": Rule("publisher.name", values.label),
    "dc:rights": Rule("rights.notice", values.text, rank=1, fallback=True),
    "dc:subject": Rule("subjects", values.one("name"), many=True),
    "dcterms:accessRights": Rule("rights.terms", values.text),
    "dcterms:dateCopyrighted": Rule("rights.year", values.number(9999, 1)),
    "dcterms:license": Rule("links", links.linked("license"), many=True, kept=True),
    "dcterms:modified": Rule("updated", values.moment, rank=1, fallback=True),
    "dcterms:rightsHolder": Rule("rights.holder", values.label),
    "itunes:author": Rule("bylines", people.printed("author"), many=True, rank=3, fallback=True, kept=True),
    "itunes:keywords": Rule("tags", values.words, many=True, kept=True),
    "media:keywords": Rule("tags", values.words, many=True, kept=True),
}
"""What articles and feeds have alike."""

ARTICLES: dict[str, Rule] = ABOUT | {
    "dc:date": Rule("published", values.moment, rank=2, fallback=True),
    "dc:description": Rule("summary", content.title, rank=1, fallback=True),
    "dc:identifier": Rule("alt_ids", values.one("value"), many=True),
    "dc:source": Rule("source", _named, rank=1, fallback=True),
    "dc:title": Rule("headline", content.title, rank=1, fallback=True),
    "dc:type": Rule("genre", values.label),
    "dcterms:abstract": Rule("summary", content.title, rank=2, fallback=True),
    "dcterms:alternative": Rule("alt_headlines", values.one("value"), many=True),
    "dcterms:available": Rule("embargoed_until", values.moment),
    "dcterms:created": Rule("created", values.moment),
    "dcterms:issued": Rule("published", values.moment, rank=1, fallback=True),
    "dcterms:spatial": Rule("places", values.one("name"), many=True),
    "dcterms:valid": Rule("expires", values.period_end),
    "feedburner:origLink": Rule("links", links.linked("canonical"), many=True, kept=True),
    "itunes:image": Rule("attachments", links.image_address, many=True, kept=True),
    "itunes:summary": Rule("summary", content.title, rank=3, fallback=True, kept=True),
    "media:content": Rule("attachments", media.content, many=True, nested=True, attributes=media.SAID),
    "media:group": Rule("attachments", media.group, many=True, nested=True),
    "media:thumbnail": Rule("attachments", media.thumbnail, many=True, attributes=frozenset({"url"})),
    "slash:section": Rule("section", values.text),
}
"""What articles say by modules."""

FEEDS: dict[str, Rule] = ABOUT | {
    "dc:date": Rule("updated", values.moment, rank=2, fallback=True),
    "dc:description": Rule("description", content.title, rank=1, fallback=True),
    "dc:title": Rule("title", content.title, rank=1, fallback=True),
    "dcterms:issued": Rule("published", values.moment, rank=1, fallback=True),
    "itunes:image": Rule("logo", _pictured, rank=1, fallback=True, kept=True),
    "itunes:summary": Rule("description", content.title, rank=3, fallback=True, kept=True),
}
"""What feeds say by modules."""

RIGHTS: tuple[tuple[str, Build], ...] = (
    ("rights.holder", as_label("dcterms:rightsHolder")),
    ("rights.year", as_text("dcterms:dateCopyrighted")),
    ("rights.terms", as_text("dcterms:accessRights")),
    ("publisher.name", as_label("dc:publisher")),
)
"""How modules say who owns and publishes."""

WRITTEN: tuple[tuple[str, Build], ...] = (
    *RIGHTS,
    ("created", as_date("dcterms:created", "dcterms:created", atom=True)),
    ("embargoed_until", as_date("dcterms:available", "dcterms:available", atom=True)),
    ("expires", values.as_period_end("dcterms:valid")),
    ("section", as_text("slash:section")),
    ("genre", as_label("dc:type")),
    ("alt_ids", lambda value: as_label("dc:identifier")(value["value"])),
    ("alt_headlines", lambda value: as_label("dcterms:alternative")(value["value"])),
    ("places", lambda value: as_label("dcterms:spatial")(value.get("name") or "")),
)
"""How modules say what neither RSS nor Atom has an element for."""

PARTS = ("publisher", "rights")
"""The parts of a record whose fields have elements of their own."""


def category(element: Element) -> list[dict[str, str]] | None:
    """A category of Atom as a subject."""
    said = element.attributes
    found = {
        field: said[name]
        for field, name in (("name", "label"), ("scheme", "scheme"), ("code", "term"))
        if said.get(name)
    }
    return [found] if "code" in found or "name" in found else None


def term(element: Element) -> list[str] | None:
    """A category of Atom as a tag, if it is a word and no more."""
    said = element.attributes
    return [said["term"]] if said.get("term") and not said.get("label") else None


def as_category(value: dict[str, Any]) -> list[Element]:
    """A subject as a category of Atom, or of Dublin Core where it has a name alone."""
    if not value.keys() - {"name"}:
        return as_label("dc:subject")(value.get("name", ""))
    if not (legal(value.get("code") or "") or legal(value.get("name") or "")):
        return []
    said = {"term": value.get("code"), "scheme": value.get("scheme"), "label": value.get("name") or None}
    return [made("atom:category", **said)]
