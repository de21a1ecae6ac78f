"""An entry of Atom as an article, and an article as an entry."""

from collections.abc import Sequence
from typing import Any

from newsdata.feeds import content, links, media, people, values
from newsdata.feeds.elements import legal, made, to_json
from newsdata.feeds.extensions import ATOM, BODY, kept_attributes, kept_elements, kept_source, sources_of, with_kept
from newsdata.feeds.lossless import with_record
from newsdata.feeds.mapping import Build, Partly, Rule, Sources, Taken, Values, flat, nested, said, take
from newsdata.feeds.modern import modern
from newsdata.feeds.modules import ARTICLES, PARTS, WRITTEN, as_category, category, term
from newsdata.feeds.names import XML, clark
from newsdata.feeds.values import as_date, as_label
from newsdata.feeds.xhtml import as_div
from newsdata.models import Article
from newsdata.xml import Element


def source(element: Element) -> dict[str, str] | Partly | None:
    """The feed that an entry was taken from: its title, and where it leads."""
    found: dict[str, str] = {}
    if (title := element.find(clark("atom:title"))) is not None and (name := content.construct(title)):
        found["name"] = name
    for link in element.findall(clark("atom:link")):
        if link.attributes.get("rel", "alternate") == "alternate" and link.attributes.get("href"):
            found["url"] = link.attributes["href"]
            break
    exact = to_json(as_source(found)[0], "") == to_json(element, "")
    return (found if exact else Partly(found)) if found else None


def as_source(value: dict[str, str]) -> list[Element]:
    """The source of an article as Atom says it."""
    parts = [made("atom:title", value["name"])] if value.get("name") else []
    if value.get("url"):
        parts.append(made("atom:link", rel="alternate", href=value["url"]))
    return [made("atom:source", *parts)]


_MODULES = {name: rule for name, rule in ARTICLES.items() if name != "dc:language"}
"""The modules without the language, for which Atom has an attribute of its own."""

READ: dict[str, Rule] = _MODULES | {
    "atom:id": Rule("id", values.label),
    "atom:title": Rule("headline", content.construct, nested=True),
    "atom:summary": Rule("summary", content.construct, nested=True),
    "atom:content": Rule("body", lambda element: element if content.is_held(element) else None, nested=True),
    "atom:link@alternate": Rule("url", links.address, attributes=links.ALTERNATE),
    "atom:link@enclosure": Rule("attachments", links.enclosing_link, many=True, attributes=links.ENCLOSING),
    "atom:category": Rule("subjects", category, many=True, attributes=links.CATEGORY),
    "atom:category@": Rule("tags", term, many=True, attributes=frozenset({"term"})),
    "atom:published": Rule("published", values.MOMENT_3339),
    "atom:updated": Rule("updated", values.MOMENT_3339),
    "atom:rights": Rule("rights.notice", content.construct, nested=True),
    "atom:source": Rule("source", source, nested=True),
}
"""What the elements of an entry mean."""

_SOURCES = {name: rule for name, rule in READ.items() if name != "atom:content"}

BUILDS: tuple[tuple[str, Build], ...] = (
    ("id", as_label("atom:id")),
    ("headline", lambda value: [made("atom:title", value)]),
    ("url", links.as_alternate),
    ("updated", as_date("atom:updated", "dcterms:modified", atom=True)),
    ("published", as_date("atom:published", "dcterms:issued", atom=True)),
    ("bylines", people.for_atom),
    ("summary", lambda value: [made("atom:summary", value)]),
    ("tags", links.as_term),
    ("subjects", as_category),
    ("source", as_source),
    ("links", links.as_link),
    (
        "attachments",
        lambda value: (
            links.as_enclosing_link(value)
            if value.get("role") == "enclosure" and "duration" not in value
            else media.as_attachment(value)
        ),
    ),
    ("rights.notice", lambda value: [made("atom:rights", value)]),
    *WRITTEN,
)
"""How an entry says the fields of an article, in the order of its elements."""

LANGUAGE = f"{{{XML}}}lang"
"""The attribute that says in which language an entry or a feed is."""


def read_entry(entry: Element) -> tuple[Values, Taken]:
    """The values of an article, and where they stand."""
    attributes = dict(entry.attributes)
    language = attributes.pop(LANGUAGE, None)
    taken = take([modern(each) for each in entry.elements()], READ)
    found = taken.values
    if language:
        found["language"] = language
    body = _body(taken)
    if "bylines" in found:
        found["bylines"] = people.joined(found["bylines"])
    return with_record(with_kept(nested(found), taken, ATOM, attributes, body)), taken


def write_entry(article: Article) -> list[Element]:
    """The elements of an entry: what fields say, and then what was kept."""
    record = article.model_dump(mode="json", exclude_defaults=True, exclude={"body", "chrome", "extensions"})
    record.pop("language", None)
    kept = article.extensions.written() if article.extensions else {}
    originals = sources_of(kept, ATOM)
    elements = said(flat(record, PARTS), BUILDS, Sources(originals, _SOURCES))
    elements.extend(_content(article, kept, originals))
    elements.extend(kept_elements(kept))
    return elements


def attributes_of(article: Article) -> dict[str, str]:
    """The attributes of an entry: its language, and those that it had."""
    kept = kept_attributes(article)
    language = legal(article.language or "")
    return {**kept, LANGUAGE: language} if language else kept


def _body(taken: Taken) -> dict[str, str] | None:
    """Fill the body from the content, and keep what the content was."""
    found = taken.values
    element = found.pop("body", None)
    blocks: list[Any] = []
    kept: dict[str, str] | None = None
    if element is not None:
        kind, text = content.held(element)
        blocks, kept = content.read_body(kind, text)
        kept = content.with_attributes(kept, element, taken)
    if (picture := media.lead(taken)) is not None:
        blocks = [{"type": "image", "image": picture}, *blocks]
    if blocks:
        found["body"] = blocks
    return kept


def _content(article: Article, kept: dict[str, Any], originals: Sequence[Element]) -> list[Element]:
    """The body: a leading picture for Media RSS, and the rest as it came, or as HTML."""
    elements, body = media.leading(article.body, originals)
    original = kept_source(kept, BODY)
    if body or original:
        elements.append(_said(body, original))
    return elements


def _said(body: Sequence[Any], original: dict[str, str]) -> Element:
    plain = content.body_text(body, original)
    if plain is not None:
        return content.attributed(made("atom:content", plain), original)
    markup = content.body_markup(body, original)
    div = as_div(markup) if original.get("type") == "xhtml" else None
    element = made("atom:content", markup, type="html") if div is None else made("atom:content", div, type="xhtml")
    return content.attributed(element, original)
