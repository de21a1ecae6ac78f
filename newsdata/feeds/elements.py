"""Elements made by hand, and elements as JSON, so that a record can keep them."""

import re
from collections.abc import Iterable
from typing import Any

from newsdata.feeds.names import NAMESPACES, XHTML, clark, prefix_of
from newsdata.feeds.text import xml_text
from newsdata.feeds.xhtml import parsed
from newsdata.xml import Element

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_START = "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
_START += "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
_NAME = re.compile(f"[{_START}][{_START}.0-9\xb7\u0300-\u036f\u203f-\u2040-]*")
_SPACE = " \t\r\n"

MAX_DEPTH = 60
"""How deep kept elements may nest, as JSON."""


def legal(text: str) -> str:
    """*text* without the characters that no XML document can hold."""
    return _ILLEGAL.sub("", text) if _ILLEGAL.search(text) else text


def made(name: str, *children: "Element | str", **attributes: str | int | None) -> Element:
    """An element by its short name; attributes that are ``None`` are left out."""
    said = {key.rstrip("_"): legal(str(value)) for key, value in attributes.items() if value is not None}
    element = Element(clark(name), name.rpartition(":")[0], said, {}, 0, 0)
    for child in children:
        said_inside = legal(child) if isinstance(child, str) else child
        if said_inside != "":
            element.children.append(said_inside)
    return element


def stripped(element: Element) -> str:
    """The text of an element without the white space of XML around it."""
    return element.text.strip(_SPACE)


def to_json(element: Element, within: str, depth: int = 0) -> dict[str, Any]:
    """An element as JSON: name, attributes, and its text or its children.

    The namespace is left out where it is that of what holds the element, which is *within*,
    and the prefix where everybody would use the same. What nests deeper than JSON is read
    stays XML.
    """
    if depth > MAX_DEPTH:
        return {"xml": xml_text(element, {})}
    kept: dict[str, Any] = {"name": element.local}
    namespace = element.namespace
    if namespace != within:
        kept["namespace"] = namespace
    if element.prefix and element.prefix != prefix_of(namespace):
        kept["prefix"] = element.prefix
    if element.attributes:
        kept["attributes"] = dict(element.attributes)
    children = [child for child in _joined(element.children) if child]
    if len(children) == 1 and isinstance(children[0], str):
        kept["text"] = children[0]
    elif children:
        kept["children"] = [
            child if isinstance(child, str) else to_json(child, namespace, depth + 1) for child in children
        ]
    return kept


def from_json(kept: Any, within: str, depth: int = 0) -> Element | None:
    """The element that JSON says, in the namespace *within*; ``None`` for what says no element."""
    if not isinstance(kept, dict) or depth > MAX_DEPTH + 1 or not kept.keys() <= _KEYS:
        return parsed(kept["xml"]) if _is_xml(kept) else None
    name, namespace, prefix = kept.get("name"), kept.get("namespace", within), kept.get("prefix", "")
    attributes, children = kept.get("attributes", {}), kept.get("children", [kept.get("text", "")])
    if not (_is_name(name) and isinstance(namespace, str) and _is_address(namespace)):
        return None
    if not (
        isinstance(attributes, dict)
        and isinstance(children, list)
        and all(is_attribute(*each) for each in attributes.items())
    ):
        return None
    if namespace == NAMESPACES["xml"]:
        return None
    usable = _is_name(prefix) and not prefix.lower().startswith("xml")
    full = f"{{{namespace}}}{name}" if namespace else str(name)
    element = Element(full, prefix if usable else _usual(namespace), dict(attributes), {}, 0, 0)
    for child in children:
        inner = legal(child) if isinstance(child, str) else from_json(child, namespace, depth + 1)
        if inner is None:
            return None
        if inner != "":
            element.children.append(inner)
    return element


_KEYS = {"name", "namespace", "prefix", "attributes", "text", "children"}


def _usual(namespace: str) -> str:
    """The prefix that an element gets: XHTML is written without."""
    return "" if namespace == XHTML else prefix_of(namespace)


def _is_xml(kept: Any) -> bool:
    return isinstance(kept, dict) and kept.keys() == {"xml"} and isinstance(kept["xml"], str)


def _is_name(name: Any) -> bool:
    return isinstance(name, str) and _NAME.fullmatch(name) is not None


def is_attribute(key: Any, value: Any) -> bool:
    """Whether a name in Clark notation and a value are an attribute that can be written."""
    if not isinstance(key, str) or not isinstance(value, str) or legal(value) != value:
        return False
    namespace, _, local = key[1:].rpartition("}") if key.startswith("{") else ("", "", key)
    if key.startswith("{") and not (namespace and _is_address(namespace)):
        return False
    return _is_name(local) and local != "xmlns"


def _is_address(namespace: str) -> bool:
    """Whether a namespace can be declared."""
    reserved = namespace.startswith("http://www.w3.org/2000/xmlns")
    return legal(namespace) == namespace and not reserved and "{" not in namespace and "}" not in namespace


def _joined(children: Iterable["Element | str"]) -> list["Element | str"]:
    """*children* with texts that follow each other as one."""
    joined: list[Element | str] = []
    for child in children:
        if isinstance(child, str) and joined and isinstance(joined[-1], str):
            joined[-1] += child
        else:
            joined.append(child)
    return joined
