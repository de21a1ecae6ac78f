"""Links, enclosures and categories: what an element says in its attributes."""

from typing import Any

from newsdata.feeds.elements import legal, made, stripped
from newsdata.feeds.mapping import Partly
from newsdata.feeds.names import RDF
from newsdata.feeds.values import whole
from newsdata.xml import Element

_RESOURCE = f"{{{RDF}}}resource"

LINK = frozenset({"rel", "href", "title", "type", "hreflang"})
"""The attributes of a link of Atom that a reference says again."""


def link(element: Element) -> list[dict[str, Any]] | None:
    """A link of Atom as a reference."""
    said = element.attributes
    if not said.get("href"):
        return None
    found = {
        "rel": said.get("rel") or None,
        "url": said["href"],
        "title": said.get("title"),
        "language": said.get("hreflang") or None,
        "media_type": said.get("type") or None,
    }
    return [{key: value for key, value in found.items() if value is not None}]


def as_link(value: dict[str, Any]) -> list[Element]:
    """A reference as a link of Atom."""
    if not legal(value["url"]):
        return []
    return [
        made(
            "atom:link",
            rel=value.get("rel"),
            href=value["url"],
            hreflang=value.get("language"),
            type=value.get("media_type"),
            title=value.get("title"),
        )
    ]


def linked(rel: str) -> Any:
    """Reads the text of an element, or the resource it names, as the address of a reference."""

    def read(element: Element) -> list[dict[str, str]] | None:
        url = stripped(element) or element.attributes.get(_RESOURCE, "").strip()
        return [{"rel": rel, "url": url}] if url else None

    return read


ENCLOSURE = frozenset({"url", "length", "type"})


def enclosure(element: Element) -> list[dict[str, Any]] | Partly | None:
    """An enclosure of RSS as an attachment."""
    return _attached(element, element.attributes.get("url"), "enclosure")


def enclosing_link(element: Element) -> list[dict[str, Any]] | Partly | None:
    """A link of Atom to an enclosure as an attachment."""
    return _attached(element, element.attributes.get("href"), "enclosure")


def _attached(element: Element, url: str | None, role: str) -> list[dict[str, Any]] | Partly | None:
    said = element.attributes
    if not url:
        return None
    size = whole(said.get("length"))
    found: dict[str, Any] = {"role": role, "url": url}
    if said.get("title") is not None:
        found["title"] = said["title"]
    if said.get("type"):
        found["media_type"] = said["type"]
    if size is not None:
        found["size"] = size
    odd = ("length" in said and size is None) or said.get("type") == ""
    return Partly([found]) if odd else [found]


def as_enclosure(value: dict[str, Any]) -> list[Element]:
    """An enclosure as one of RSS, or a link of Atom for its title; nothing for other attachments."""
    if value.get("role") != "enclosure" or "duration" in value:
        return []
    if "title" in value:
        return as_enclosing_link(value)
    if not legal(value["url"]):
        return []
    return [made("enclosure", url=value["url"], length=value.get("size"), type=value.get("media_type"))]


def as_enclosing_link(value: dict[str, Any]) -> list[Element]:
    """An attachment as a link of Atom."""
    if not legal(value["url"]):
        return []
    return [
        made(
            "atom:link",
            rel="enclosure",
            href=value["url"],
            type=value.get("media_type"),
            length=value.get("size"),
            title=value.get("title"),
        )
    ]


def image_address(element: Element) -> list[dict[str, str]] | None:
    """The picture of an article of a podcast."""
    url = element.attributes.get("href") or stripped(element)
    return [{"role": "image", "url": url}] if url else None


ALTERNATE = frozenset({"rel", "href"})
ENCLOSING = frozenset({"rel", "href", "type", "length", "title"})
CATEGORY = frozenset({"term", "scheme", "label"})


def address(element: Element) -> str | None:
    """Where a link of Atom leads."""
    return element.attributes.get("href") or None


def in_domain(element: Element) -> list[dict[str, str]] | None:
    """A category of RSS as a subject of a vocabulary."""
    name = stripped(element)
    return [{"name": name, "scheme": element.attributes["domain"]}] if name else None


def as_domain(value: dict[str, Any]) -> list[Element]:
    """A subject with a name and a vocabulary as a category of RSS; nothing for any other."""
    if value.keys() != {"name", "scheme"} or not legal(value["name"]).strip(" \t\r\n") or not legal(value["scheme"]):
        return []
    return [made("category", value["name"], domain=value["scheme"])]


def as_comments(value: dict[str, Any]) -> list[Element]:
    """A reference to replies, and to nothing more of them, as the comments of RSS."""
    if value.keys() != {"rel", "url"} or value["rel"] != "replies" or not legal(value["url"]).strip(" \t\r\n"):
        return []
    return [made("comments", value["url"])]


def source(element: Element) -> dict[str, str] | None:
    """The feed that an item was taken from."""
    name, url = stripped(element), element.attributes.get("url")
    found = {key: said for key, said in (("name", name), ("url", url)) if said}
    return found or None


def as_source(value: dict[str, Any]) -> list[Element]:
    """The source of an article as RSS says it."""
    return [made("source", value.get("name", ""), url=value.get("url"))]


def as_alternate(value: str) -> list[Element]:
    """The address of an article or of a feed as a link of Atom."""
    return as_link({"rel": "alternate", "url": value})


def as_term(value: str) -> list[Element]:
    """A tag as a category of Atom."""
    return [made("atom:category", term=value)] if legal(value) else []
