"""What a record keeps of a feed beyond its fields, under ``extensions``.

Elements that no field holds are a list under their namespace, in their order; those
without a namespace stand under ``rss``. What fields were read from stands under
`SOURCE`: the markup of the body, and elements that say more than their field.
"""

import json
from typing import Any

from newsdata.feeds.elements import from_json, is_attribute, legal, to_json
from newsdata.feeds.mapping import Taken, Values
from newsdata.models import Article, Extensions, Feed
from newsdata.xml import Element

SOURCE = "urn:newsdata:source:1"
"""Where the sources of fields are kept."""

BARE = "rss"
"""Where elements without a namespace are kept."""

RSS, ATOM, BODY, ATTRIBUTES = "rss", "atom", "body", "attributes"


def with_kept(
    record: Values, taken: Taken, source: str, attributes: dict[str, str], body: dict[str, str] | None
) -> Values:
    """*record* with all that was kept of its elements as extensions."""
    extensions: dict[str, Any] = {}
    for element in taken.kept:
        namespace = element.namespace
        extensions.setdefault(namespace or BARE, []).append(to_json(element, namespace))
    sources: dict[str, Any] = {}
    if taken.sources:
        sources[source] = sorted((to_json(each, "") for each in taken.sources), key=_written)
    if attributes:
        sources[ATTRIBUTES] = attributes
    if body:
        sources[BODY] = body
    if sources:
        extensions[SOURCE] = sources
    return {**record, "extensions": _frozen(extensions)} if extensions else record


def _written(entry: Any) -> str:
    return json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _frozen(entries: dict[str, Any]) -> Extensions:
    """*entries*, which are of strings alone and so have one way of being written, as extensions.

    They are most of what a feed says, and making the text in one go takes a tenth of the
    time of going through every value.
    """
    frozen = Extensions.__new__(Extensions)
    object.__setattr__(frozen, "text", _written(entries))
    return frozen


def kept_elements(extensions: dict[str, Any]) -> list[Element]:
    """The elements that were kept whole; what is no list of elements is none of a feed's."""
    elements: list[Element] = []
    for namespace, entries in extensions.items():
        if namespace != SOURCE:
            elements.extend(_elements(entries, "" if namespace == BARE else namespace))
    return elements


def sources_of(extensions: dict[str, Any], source: str) -> list[Element]:
    """The elements of a kind of feed that say more than their fields."""
    sources = extensions.get(SOURCE)
    return _elements(sources.get(source), "") if isinstance(sources, dict) else []


def kept_source(extensions: dict[str, Any], name: str) -> dict[str, str]:
    """One of the other sources: texts by name."""
    sources = extensions.get(SOURCE)
    found = sources.get(name) if isinstance(sources, dict) else None
    if not isinstance(found, dict):
        return {}
    return {key: legal(value) for key, value in found.items() if isinstance(value, str)}


def _elements(entries: Any, namespace: str) -> list[Element]:
    if not isinstance(entries, list):
        return []
    found = [from_json(entry, namespace) for entry in entries]
    return [] if None in found else [element for element in found if element is not None]


def kept_attributes(record: Article | Feed | None) -> dict[str, str]:
    """The attributes that the element of an article, or the root of a feed, had."""
    said = kept_source(record.extensions.written() if record is not None and record.extensions else {}, ATTRIBUTES)
    return {key: value for key, value in said.items() if is_attribute(key, value)}
