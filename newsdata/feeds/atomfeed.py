"""The head of an Atom feed as a feed, and a feed as the head of one."""

from collections.abc import Sequence
from typing import Any

from newsdata.feeds import content, links, people, values
from newsdata.feeds.elements import legal, made, stripped
from newsdata.feeds.entries import LANGUAGE
from newsdata.feeds.extensions import ATOM, kept_attributes, kept_elements, sources_of, with_kept
from newsdata.feeds.lossless import record_element, with_record
from newsdata.feeds.mapping import Build, Rule, Sources, Taken, Values, flat, nested, said, take
from newsdata.feeds.modern import modern
from newsdata.feeds.modules import FEEDS, PARTS, RIGHTS, as_category, category, term
from newsdata.feeds.values import as_date, as_label, as_text
from newsdata.models import Feed
from newsdata.xml import Element


def generator(element: Element) -> dict[str, str] | None:
    """The software that made a feed."""
    found = {
        "name": stripped(element),
        "url": element.attributes.get("uri"),
        "version": element.attributes.get("version"),
    }
    return {key: value for key, value in found.items() if value} or None


def as_generator(value: dict[str, Any]) -> list[Element]:
    """The software that made a feed, as Atom says it."""
    return [made("atom:generator", value.get("name", ""), uri=value.get("url"), version=value.get("version"))]


def logo(element: Element) -> dict[str, str] | None:
    """The picture of a feed."""
    url = stripped(element)
    return {"url": url} if url else None


_MODULES = {name: rule for name, rule in FEEDS.items() if name != "dc:language"}
"""The modules without the language, for which Atom has an attribute of its own."""

READ: dict[str, Rule] = _MODULES | {
    "atom:id": Rule("id", values.label),
    "atom:title": Rule("title", content.construct, nested=True),
    "atom:subtitle": Rule("description", content.construct, nested=True),
    "atom:link@alternate": Rule("url", links.address, attributes=links.ALTERNATE),
    "atom:link@self": Rule("feed_url", links.address, attributes=links.ALTERNATE),
    "atom:link@next": Rule("next_url", links.address, attributes=links.ALTERNATE),
    "atom:category": Rule("subjects", category, many=True, attributes=links.CATEGORY),
    "atom:category@": Rule("tags", term, many=True, attributes=frozenset({"term"})),
    "atom:updated": Rule("updated", values.MOMENT_3339),
    "atom:published": Rule("published", values.MOMENT_3339),
    "atom:rights": Rule("rights.notice", content.construct, nested=True),
    "atom:generator": Rule("generator", generator, attributes=frozenset({"uri", "version"})),
    "atom:logo": Rule("logo", logo),
    "atom:icon": Rule("icon", values.label),
    "ttl": Rule("ttl", values.number(2**31 - 1)),
}
"""What the elements at the head of a feed mean."""

BUILDS: tuple[tuple[str, Build], ...] = (
    ("id", as_label("atom:id")),
    ("title", lambda value: [made("atom:title", value)]),
    ("description", lambda value: [made("atom:subtitle", value)]),
    ("url", links.as_alternate),
    ("feed_url", lambda value: links.as_link({"rel": "self", "url": value})),
    ("next_url", lambda value: links.as_link({"rel": "next", "url": value})),
    ("updated", as_date("atom:updated", "dcterms:modified", atom=True)),
    ("published", as_date("atom:published", "dcterms:issued", atom=True)),
    ("bylines", people.for_atom),
    ("rights.notice", as_text("atom:rights")),
    ("tags", links.as_term),
    ("subjects", as_category),
    ("generator", as_generator),
    ("logo", lambda value: as_label("atom:logo")(value.get("url", ""))),
    ("icon", as_label("atom:icon")),
    ("links", links.as_link),
    *RIGHTS,
)
"""How the head of a feed says its fields, in the order of its elements."""


def read_head(elements: Sequence[Element], attributes: dict[str, str]) -> tuple[Values, Taken]:
    """The values of a feed, and where they stand."""
    said_of = {key: value for key, value in attributes.items() if key != "version"}
    language = said_of.pop(LANGUAGE, None)
    taken = take([modern(each) for each in elements], READ)
    found = taken.values
    if language:
        found["language"] = language
    if "bylines" in found:
        found["bylines"] = people.joined(found["bylines"])
    return with_record(with_kept(nested(found), taken, ATOM, said_of, None)), taken


def attributes_of(feed: Feed) -> dict[str, str]:
    """The attributes of the root: the language of the feed, and those that it had."""
    kept = kept_attributes(feed)
    language = legal(feed.language or "")
    return {**kept, LANGUAGE: language} if language else kept


def write_head(feed: Feed) -> list[Element]:
    """The elements at the head of a feed; what they cannot say is a record of its own."""
    record = feed.model_dump(mode="json", exclude_defaults=True, exclude={"extensions"})
    kept = feed.extensions.written() if feed.extensions else {}
    record.pop("language", None)
    elements = said(flat(record, PARTS), BUILDS, Sources(sources_of(kept, ATOM), READ))
    elements.extend(kept_elements(kept))
    back = Feed.model_validate(read_head(elements, attributes_of(feed))[0])
    return [*elements, *record_element(feed, back, whole=not elements)]
