"""An element as plain JSON that keeps everything but its place, and back.

It reads like the element, with the namespace spelled out::

    {"name": "thr:total", "ns": "http://purl.org/syndication/thread/1.0", "text": "5"}
    {"name": "media:credit", "ns": "http://search.yahoo.com/mrss/", "attributes": {"role": "author"}, "text": "Ann Lee"}
    {"name": "note", "children": ["See ", {"name": "b", "text": "this"}, "."]}

`name` has the prefix as written and `ns` the namespace, if there is one. `attributes` is an
object by name, or a list of pairs where their order is not that of the alphabet, which JSON
in canonical form would lose. An attribute with a namespace is called ``{namespace}local``,
or ``xml:lang`` in that of XML. Content is `text` where it is text alone, and `children`, the
texts and elements in order, where it is not. What nests deeper than `MAX_DEPTH` is kept as
`xml`, the text of an element, because JSON may nest only so far.
"""

import io
from collections.abc import Mapping
from typing import Any

from newsdata.xml.characters import XML, is_local
from newsdata.xml.namespaces import clark, split
from newsdata.xml.node import Element, joined
from newsdata.xml.reader import XmlReader
from newsdata.xml.tally import quoted
from newsdata.xml.writer import written

MAX_DEPTH = 60
"""How many levels of elements are kept as JSON."""


def to_json(element: Element) -> dict[str, Any]:
    """*element* as JSON. Raises `ValueError` if it is too deep and has a name that is none."""
    return _object(element, 1)


def from_json(value: Any) -> Element:
    """The element that `to_json` made *value* of. Raises `ValueError` for what it cannot have made."""
    return _element(value, 1)


def _object(element: Element, depth: int) -> dict[str, Any]:
    if depth > MAX_DEPTH:
        return {"xml": written(element)}
    kept: dict[str, Any] = {"name": element.tag}
    if namespace := element.namespace:
        kept["ns"] = namespace
    if element.attributes:
        names = [_short(name) for name in element.attributes]
        pairs = zip(names, element.attributes.values(), strict=True)
        kept["attributes"] = dict(pairs) if names == sorted(names) else [list(pair) for pair in pairs]
    children = joined(element.children)
    if len(children) == 1 and isinstance(children[0], str):
        kept["text"] = children[0]
    elif children:
        kept["children"] = [child if isinstance(child, str) else _object(child, depth + 1) for child in children]
    return kept


def _element(value: Any, depth: int) -> Element:
    if not isinstance(value, Mapping) or depth > MAX_DEPTH + 1:
        raise ValueError(f"{quoted(str(value))} is no element as JSON")
    if isinstance(value.get("xml"), str):
        return _parsed(value["xml"])
    tag, namespace = value.get("name"), value.get("ns", "")
    if not isinstance(tag, str) or not isinstance(namespace, str):
        raise ValueError(f"{quoted(str(tag))} is no name of an element")
    prefix, _, local = tag.rpartition(":")
    if not is_local(local):
        raise ValueError(f"{quoted(tag)} is no name of an element")
    element = Element(clark(namespace, local), prefix, dict(_pairs(value.get("attributes") or {})))
    children = value.get("children") or []
    if not isinstance(children, list | tuple):
        raise ValueError(f"the children of {quoted(tag)} are no list")
    element.children = [child if isinstance(child, str) else _element(child, depth + 1) for child in children]
    if isinstance(text := value.get("text"), str):
        element.children.insert(0, text)
    return element


def _pairs(attributes: Any) -> list[tuple[str, str]]:
    pairs = list(attributes.items()) if isinstance(attributes, Mapping) else attributes
    if not isinstance(pairs, list | tuple):
        raise ValueError(f"{quoted(str(attributes))} are no attributes")
    found = []
    for pair in pairs:
        if not isinstance(pair, list | tuple) or [type(part) for part in pair] != [str, str]:
            raise ValueError(f"{quoted(str(pair))} is no attribute with its value")
        name = _long(pair[0])
        if not is_local(split(name)[1]):
            raise ValueError(f"{quoted(pair[0])} is no name of an attribute")
        found.append((name, pair[1]))
    return found


def _short(name: str) -> str:
    namespace, local = split(name)
    return f"xml:{local}" if namespace == XML else name


def _long(name: str) -> str:
    return clark(XML, name[4:]) if name.startswith("xml:") else name


def _parsed(text: str) -> Element:
    def refuse(code: str, message: str, **_: object) -> None:
        raise ValueError(f"{code} {message}")

    (part,) = XmlReader(io.BytesIO(text.encode()), refuse, lambda _: False, strict=True)
    return part.element
