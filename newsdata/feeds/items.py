"""An item of RSS as an article, and an article as an item."""

from collections.abc import Sequence
from typing import Any

from newsdata.feeds import content, links, media, people, values
from newsdata.feeds.elements import legal, made, stripped
from newsdata.feeds.extensions import BODY, RSS, kept_elements, kept_source, sources_of, with_kept
from newsdata.feeds.lossless import with_record
from newsdata.feeds.mapping import Build, Rule, Sources, Taken, Values, flat, nested, said, take
from newsdata.feeds.modules import ARTICLES, PARTS, WRITTEN, as_category, category, term
from newsdata.feeds.names import RDF, XML, short
from newsdata.feeds.values import as_date, as_label
from newsdata.models import Article
from newsdata.xml import Element

READ: dict[str, Rule] = ARTICLES | {
    "title": Rule("headline", content.title),
    "link": Rule("url", values.label),
    "atom:link@alternate": Rule("url", links.address, rank=1, fallback=True, attributes=links.ALTERNATE),
    "atom:link@enclosure": Rule("attachments", links.enclosing_link, many=True, attributes=links.ENCLOSING),
    "description": Rule("summary", values.text),
    "content:encoded": Rule("body", values.label),
    "xhtml:body": Rule("body", content.inside, rank=1, fallback=True, nested=True),
    "xhtml:div": Rule("body", content.inside, rank=2, fallback=True, nested=True),
    "guid": Rule("id", values.label, attributes=frozenset({"isPermaLink"})),
    "author": Rule("bylines", people.addressed("author"), many=True),
    "category": Rule("tags", values.labels, many=True),
    "category@*": Rule("subjects", links.in_domain, many=True, attributes=frozenset({"domain"})),
    "atom:category": Rule("subjects", category, many=True, attributes=links.CATEGORY),
    "atom:category@": Rule("tags", term, many=True, attributes=frozenset({"term"}), kept=True),
    "pubDate": Rule("published", values.MOMENT_822),
    "atom:published": Rule("published", values.MOMENT_822, rank=1, fallback=True),
    "atom:updated": Rule("updated", values.MOMENT_3339),
    "dcterms:issued": Rule("published", values.MOMENT_822, rank=1, fallback=True),
    "comments": Rule("links", links.linked("replies"), many=True),
    "enclosure": Rule("attachments", links.enclosure, many=True, attributes=links.ENCLOSURE),
    "source": Rule("source", links.source, attributes=frozenset({"url"})),
}
"""What the elements of an item mean."""

_SOURCES = READ | {"description": Rule("summary", content.title)}
"""What they mean once it is known that the description is the summary."""

BUILDS: tuple[tuple[str, Build], ...] = (
    ("headline", lambda value: [made("title", content.written(value))]),
    ("url", as_label("link")),
    ("summary", lambda value: [made("description", content.written(value))]),
    ("bylines", people.for_rss),
    ("published", as_date("pubDate", "dc:date")),
    ("updated", as_date("atom:updated", "dcterms:modified", atom=True)),
    ("tags", as_label("category")),
    ("subjects", lambda value: links.as_domain(value) or as_category(value)),
    ("source", links.as_source),
    ("links", lambda value: links.as_comments(value) or links.as_link(value)),
    ("attachments", lambda value: links.as_enclosure(value) or media.as_attachment(value)),
    ("language", as_label("dc:language")),
    ("rights.notice", lambda value: [made("dc:rights", value)]),
    *WRITTEN,
)
"""How an item says the fields of an article, in the order of its elements."""

_ABOUT = f"{{{RDF}}}about"
_LANGUAGE = f"{{{XML}}}lang"


def read_item(item: Element) -> tuple[Values, Taken]:
    """The values of an article, and where they stand."""
    taken = take(list(item.elements()), READ)
    found = taken.values
    attributes = dict(item.attributes)
    _identify(taken, attributes)
    if "language" not in found and attributes.get(_LANGUAGE):
        found["language"] = attributes.pop(_LANGUAGE)
    body = _body(taken)
    if "bylines" in found:
        found["bylines"] = people.joined(found["bylines"])
    return with_record(with_kept(nested(found), taken, RSS, attributes, body)), taken


def write_item(article: Article) -> list[Element]:
    """The elements of an item: what fields say, and then what was kept."""
    record = article.model_dump(mode="json", exclude_defaults=True, exclude={"body", "chrome", "extensions"})
    found = flat(record, PARTS)
    kept = article.extensions.written() if article.extensions else {}
    originals = sources_of(kept, RSS)
    sources = Sources(originals, _SOURCES)
    elements = said(found, BUILDS, sources)
    elements[2:2] = _guid(article, originals)
    elements.extend(_content(article, kept, originals))
    elements.extend(kept_elements(kept))
    return elements


def _identify(taken: Taken, attributes: dict[str, str]) -> None:
    """Take the identifier, and the address where the identifier is one (RSS 2.0, `guid`)."""
    found = taken.values
    if "id" not in found:
        if attributes.get(_ABOUT):
            found["id"] = attributes.pop(_ABOUT)
        return
    guid = taken.origins["id"][0]
    permalink = guid.attributes.get("isPermaLink")
    is_address = permalink in (None, "true") and found["id"].startswith(("http://", "https://"))
    if "url" not in found and is_address:
        found["url"] = found["id"]
        taken.origins["url"] = [guid]
    same = found["id"] == found.get("url")
    if permalink != (None if same else "false") and not any(guid is each for each in taken.sources):
        taken.sources.append(guid)


def _guid(article: Article, originals: Sequence[Element]) -> list[Element]:
    """The identifier as it was, or as one that is an address only if it is the article's."""
    if article.id is None or not legal(article.id).strip(" \t\r\n"):
        return []
    for element in originals:
        if short(element.name) == "guid" and stripped(element) == article.id:
            return [element]
    return [made("guid", article.id, isPermaLink=None if article.id == article.url else "false")]


def _body(taken: Taken) -> dict[str, str] | None:
    """Fill the body and the summary, which RSS does not always tell apart."""
    found = taken.values
    description = taken.origins.get("summary", [None])[0]
    is_description = description is not None and short(description.name) == "description"
    source = found.pop("body", None)
    if source is None and is_description and content.has_blocks(found["summary"]):
        source = found.pop("summary")
        taken.origins["body"] = taken.origins.pop("summary")
    elif description is not None and is_description:
        _summarise(taken, description)
    blocks, kept = content.read_body("html", source) if source is not None else ([], None)
    if source is not None:
        kept = content.with_attributes(kept, taken.origins["body"][0], taken)
    if source is not None and "summary" not in found and is_description and "headline" in found:
        kept = {**(kept or {}), "element": "description"}
    if (picture := media.lead(taken)) is not None:
        blocks = [{"type": "image", "image": picture}, *blocks]
    if blocks or source is not None:
        found["body"] = blocks
    return kept


def _summarise(taken: Taken, description: Element) -> None:
    summary = content.title(description)
    if isinstance(summary, str):
        taken.values["summary"] = summary
        return
    taken.values["summary"] = summary.value
    if not any(description is each for each in taken.sources):
        taken.sources.append(description)


def _content(article: Article, kept: dict[str, Any], originals: Sequence[Element]) -> list[Element]:
    """The body: a leading picture for Media RSS, and the rest as HTML."""
    elements, body = media.leading(article.body, originals)
    original = kept_source(kept, BODY)
    if body or original:
        markup = content.body_markup(body, original)
        in_description = article.headline is None or original.get("element") == "description"
        if article.summary is None and in_description and content.has_blocks(markup):
            elements.insert(0, content.attributed(made("description", markup), original))
        elif markup:
            elements.append(content.attributed(made("content:encoded", markup), original))
    return elements
