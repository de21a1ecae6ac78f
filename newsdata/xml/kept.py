"""An element as plain JSON that keeps all that it says, and back.

It stands for an element within a namespace, which is that of the element around it, or of
the list that it is kept in::

    {"name": "total", "text": "5"}
    {"name": "credit", "attributes": {"role": "author"}, "text": "Ann Lee"}
    {"name": "note", "children": ["See ", {"name": "b", "namespace": "urn:other", "text": "this"}, "."]}

`name` has no prefix. `namespace` is left out where it is the one around, and `prefix` where
everybody would use the same. `attributes` are by name, in Clark notation where they have a
namespace. Content is `text` where it is text alone, and `children`, the texts and elements
in order, where it is not. What nests deeper than `MAX_DEPTH` is kept as `xml`, the text of
an element, because JSON may nest only so far.
"""

import io
from collections.abc import Callable
from typing import Any, TypeAlias

from newsdata.xml.characters import XML, XMLNS, is_local
from newsdata.xml.escape import cleaned, is_clean
from newsdata.xml.namespaces import PREFIXES, WELL_KNOWN, clark
from newsdata.xml.node import Element, joined
from newsdata.xml.reader import XmlReader
from newsdata.xml.writer import written

MAX_DEPTH = 60
"""How many levels of elements are kept as JSON."""

PrefixOf: TypeAlias = Callable[[str], str]
"""The prefix that everybody uses for a namespace, or the empty string."""

_KEYS = {"name", "namespace", "prefix", "attributes", "text", "children"}
_XHTML = WELL_KNOWN["xhtml"]


def well_known(namespace: str) -> str:
    """The prefix that a namespace has in most documents, or the empty string."""
    return PREFIXES.get(namespace, "")


def to_json(element: Element, within: str = "", prefix_of: PrefixOf = well_known) -> dict[str, Any]:
    """*element* as JSON *within* a namespace."""
    return _object(element, within, prefix_of, 0)


def from_json(kept: Any, within: str = "", prefix_of: PrefixOf = well_known) -> Element | None:
    """The element that JSON says *within* a namespace; ``None`` for what says no element that can be written."""
    return _element(kept, within, prefix_of, 0)


def _object(element: Element, within: str, prefix_of: PrefixOf, depth: int) -> dict[str, Any]:
    if depth > MAX_DEPTH:
        return {"xml": written(element)}
    kept: dict[str, Any] = {"name": element.local}
    namespace = element.namespace
    if namespace != within:
        kept["namespace"] = namespace
    if element.prefix and element.prefix != prefix_of(namespace):
        kept["prefix"] = element.prefix
    if element.attributes:
        kept["attributes"] = dict(element.attributes)
    children = joined(element.children)
    if len(children) == 1 and isinstance(children[0], str):
        kept["text"] = children[0]
    elif children:
        kept["children"] = [
            child if isinstance(child, str) else _object(child, namespace, prefix_of, depth + 1) for child in children
        ]
    return kept


def _element(kept: Any, within: str, prefix_of: PrefixOf, depth: int) -> Element | None:
    if not isinstance(kept, dict) or depth > MAX_DEPTH + 1 or not kept.keys() <= _KEYS:
        return parsed(kept["xml"]) if _is_xml(kept) else None
    name, namespace, prefix = kept.get("name"), kept.get("namespace", within), kept.get("prefix", "")
    attributes, children = kept.get("attributes", {}), kept.get("children", [kept.get("text", "")])
    if not (
        isinstance(name, str)
        and is_local(name)
        and isinstance(namespace, str)
        and is_address(namespace)
        and namespace != XML
    ):
        return None
    if not (isinstance(attributes, dict) and isinstance(children, list)):
        return None
    if not all(is_attribute(*each) for each in attributes.items()):
        return None
    if not _is_name(prefix) or prefix.lower().startswith("xml"):
        prefix = "" if namespace == _XHTML else prefix_of(namespace)
    element = Element(clark(namespace, name), prefix, dict(attributes), {}, 0, 0)
    for child in children:
        inner = cleaned(child) if isinstance(child, str) else _element(child, namespace, prefix_of, depth + 1)
        if inner is None:
            return None
        if inner != "":
            element.children.append(inner)
    return element


def parsed(text: str) -> Element | None:
    """The one element that *text* is, or ``None`` if it is not well-formed."""

    def refuse(*_: object, **__: object) -> None:
        raise _FaultyError

    try:
        parts = list(XmlReader(io.BytesIO(text.encode()), refuse, lambda _: False))
    except (_FaultyError, UnicodeEncodeError):
        return None
    return parts[0].element if len(parts) == 1 else None


class _FaultyError(Exception):
    """A text is not well-formed."""


def is_attribute(key: Any, value: Any) -> bool:
    """Whether a name in Clark notation and a value are an attribute that can be written."""
    if not isinstance(key, str) or not isinstance(value, str) or not is_clean(value):
        return False
    namespace, _, local = key[1:].rpartition("}") if key.startswith("{") else ("", "", key)
    if key.startswith("{") and not (namespace and is_address(namespace)):
        return False
    return _is_name(local) and local != "xmlns"


def is_address(namespace: str) -> bool:
    """Whether a namespace can be declared."""
    reserved = namespace.startswith(XMLNS.removesuffix("/"))
    return not reserved and is_clean(namespace) and "{" not in namespace and "}" not in namespace


def _is_xml(kept: Any) -> bool:
    return isinstance(kept, dict) and kept.keys() == {"xml"} and isinstance(kept["xml"], str)


def _is_name(name: Any) -> bool:
    return isinstance(name, str) and is_local(name)
