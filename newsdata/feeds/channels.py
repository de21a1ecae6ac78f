"""The channel of RSS as a feed, and a feed as a channel."""

from collections.abc import Sequence
from typing import Any

from newsdata.feeds import content, links, people, values
from newsdata.feeds.elements import legal, made, stripped
from newsdata.feeds.extensions import RSS, kept_attributes, kept_elements, sources_of, with_kept
from newsdata.feeds.lossless import record_element, with_record
from newsdata.feeds.mapping import Build, Partly, Rule, Sources, Taken, Values, flat, nested, said, take
from newsdata.feeds.modules import FEEDS, PARTS, RIGHTS, as_category, category, term
from newsdata.feeds.names import XML, short
from newsdata.feeds.values import as_date, as_label, as_text
from newsdata.models import Feed
from newsdata.xml import Element

REQUIRED = ("title", "link", "description")
"""What a channel of RSS 2.0 has to have; one that is empty says nothing."""

_PICTURE = {"url": "url", "title": "alt"}
_LANGUAGE = f"{{{XML}}}lang"


def image(element: Element) -> dict[str, str] | Partly | None:
    """The picture of a channel: its file and its words."""
    found: dict[str, str] = {}
    partly = bool(element.attributes)
    for child in element.elements():
        field = _PICTURE.get(child.local)
        value = stripped(child)
        if field is None or field in found or child.attributes or child.namespace != element.namespace:
            partly = True
        elif value:
            found[field] = value
    if not found:
        return None
    return Partly(found) if partly else found


READ: dict[str, Rule] = FEEDS | {
    "title": Rule("title", content.title),
    "link": Rule("url", values.label),
    "atom:link@alternate": Rule("url", links.address, rank=1, fallback=True, attributes=links.ALTERNATE),
    "atom:link@self": Rule("feed_url", links.address, attributes=links.ALTERNATE),
    "atom:link@next": Rule("next_url", links.address, attributes=links.ALTERNATE),
    "description": Rule("description", content.title),
    "language": Rule("language", values.label),
    "copyright": Rule("rights.notice", values.text),
    "managingEditor": Rule("bylines", people.addressed("editor"), many=True),
    "webMaster": Rule("bylines", people.addressed("webmaster"), many=True),
    "author": Rule("bylines", people.addressed("author"), many=True),
    "pubDate": Rule("published", values.MOMENT_822),
    "lastBuildDate": Rule("updated", values.MOMENT_822),
    "category": Rule("tags", values.labels, many=True),
    "category@*": Rule("subjects", links.in_domain, many=True, attributes=frozenset({"domain"})),
    "atom:category": Rule("subjects", category, many=True, attributes=links.CATEGORY),
    "atom:category@": Rule("tags", term, many=True, attributes=frozenset({"term"}), kept=True),
    "atom:id": Rule("id", values.label),
    "atom:icon": Rule("icon", values.label),
    "atom:published": Rule("published", values.MOMENT_822, rank=1, fallback=True),
    "atom:updated": Rule("updated", values.MOMENT_822, rank=1, fallback=True),
    "generator": Rule("generator.name", values.label),
    "ttl": Rule("ttl", values.number(2**31 - 1)),
    "image": Rule("logo", image, nested=True),
}
"""What the elements of a channel mean."""


def _byline(line: dict[str, Any]) -> list[Element]:
    """Editors and webmasters have elements of their own; all others are as in an item."""
    name = {"editor": "managingEditor", "webmaster": "webMaster"}.get(line.get("role", ""))
    if name is None:
        return people.for_rss(line)
    lone = line.get("people", [])
    if "text" in line:
        return [made(name, line["text"])]
    if len(lone) == 1 and "email" in lone[0]:
        return [made(name, people.mail_and_name(lone[0]))]
    return people.for_rss(line)


def _picture(value: dict[str, str]) -> list[Element]:
    parts = [made(name, value[field]) for name, field in _PICTURE.items() if legal(value.get(field, "")).strip()]
    return [made("image", *parts)] if parts else []


BUILDS: tuple[tuple[str, Build], ...] = (
    ("title", lambda value: [made("title", content.written(value))]),
    ("url", as_label("link")),
    ("description", lambda value: [made("description", content.written(value))]),
    ("feed_url", lambda value: links.as_link({"rel": "self", "url": value})),
    ("next_url", lambda value: links.as_link({"rel": "next", "url": value})),
    ("language", as_label("language")),
    ("rights.notice", as_text("copyright")),
    ("bylines", _byline),
    ("published", as_date("pubDate", "dcterms:issued")),
    ("updated", as_date("lastBuildDate", "dcterms:modified")),
    ("tags", as_label("category")),
    ("subjects", lambda value: links.as_domain(value) or as_category(value)),
    ("generator.name", as_label("generator")),
    ("ttl", as_text("ttl")),
    ("logo", _picture),
    ("icon", as_label("atom:icon")),
    ("id", as_label("atom:id")),
    ("links", links.as_link),
    *RIGHTS,
)
"""How a channel says the fields of a feed, in the order of its elements."""

_PARTS = (*PARTS, "generator")


def read_channel(elements: Sequence[Element], attributes: dict[str, str]) -> tuple[Values, Taken]:
    """The values of a feed, and where they stand."""
    taken = take([each for each in elements if not _is_empty(each)], READ)
    found, said_of = taken.values, {key: value for key, value in attributes.items() if key != "version"}
    if "language" not in found and said_of.get(_LANGUAGE):
        found["language"] = said_of.pop(_LANGUAGE)
    if "bylines" in found:
        found["bylines"] = people.joined(found["bylines"])
    return with_record(with_kept(nested(found), taken, RSS, said_of, None)), taken


def _is_empty(element: Element) -> bool:
    """Whether an element stands there only because RSS wants it to."""
    return short(element.name) in REQUIRED and not element.children and not element.attributes


def write_channel(feed: Feed) -> list[Element]:
    """The elements of a channel; what they cannot say is a record of its own."""
    elements = _elements(feed)
    back = Feed.model_validate(read_channel(elements, kept_attributes(feed))[0])
    return [*elements, *record_element(feed, back, whole=not elements)]


def _elements(feed: Feed) -> list[Element]:
    record = flat(feed.model_dump(mode="json", exclude_defaults=True, exclude={"extensions"}), _PARTS)
    kept = feed.extensions.written() if feed.extensions else {}
    elements = said(record, BUILDS, Sources(sources_of(kept, RSS), READ))
    return [*elements, *kept_elements(kept)]
