"""Elements as the text of XML, with every namespace declared where it is first needed."""

import re
from collections.abc import Iterator, Mapping
from itertools import count

from newsdata.feeds.names import XHTML, XML, prefix_of
from newsdata.xml import Element

_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ATTRIBUTE = {**_TEXT, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
_in_text = re.compile(r"[&<>\r]").sub
_in_attribute = re.compile(r'[&<>\r"\t\n]').sub


def xml_text(element: Element, scope: Mapping[str, str]) -> str:
    """The element as text, among the declarations of *scope*: addresses by prefix."""
    return "".join(_pieces(element, scope))


def start_tag(element: Element, scope: Mapping[str, str]) -> str:
    """The start tag alone, with all of *scope* declared in it."""
    declared = "".join(f' {_xmlns(prefix)}="{attribute(address)}"' for prefix, address in scope.items())
    name = f"{element.prefix}:{element.local}" if element.namespace and element.prefix else element.local
    said = "".join(f' {key}="{attribute(value)}"' for key, value in element.attributes.items())
    return f"<{name}{declared}{said}>"


def attribute(text: str) -> str:
    """*text* as it stands between quotation marks."""
    return _in_attribute(lambda match: _ATTRIBUTE[match[0]], text)


def _pieces(element: Element, scope: Mapping[str, str]) -> Iterator[str]:
    added: dict[str, str] = {}
    name = _name(element.namespace, element.local, element.prefix, scope, added, False)
    attributes = ""
    for key, value in element.attributes.items():
        address, _, local = key[1:].rpartition("}") if key.startswith("{") else ("", "", key)
        said = _name(address, local, "", {**scope, **added}, added, True) if address else local
        attributes += f' {said}="{attribute(value)}"'
    declared = "".join(f' {_xmlns(prefix)}="{attribute(address)}"' for prefix, address in added.items())
    yield f"<{name}{declared}{attributes}"
    if not element.children:
        yield "/>"
        return
    yield ">"
    inner = {**scope, **added} if added else scope
    for child in element.children:
        if isinstance(child, str):
            yield _in_text(lambda match: _TEXT[match[0]], child)
        else:
            yield from _pieces(child, inner)
    yield f"</{name}>"


def _name(
    address: str, local: str, prefix: str, scope: Mapping[str, str], added: dict[str, str], prefixed: bool
) -> str:
    """The name with a prefix that means *address* here; one that none has yet is put into *added*."""
    if address == XML:
        return f"xml:{local}"
    if not address:
        if scope.get(""):
            added[""] = ""
        return local
    for candidate in (prefix, prefix_of(address)):
        if candidate and {**scope, **added}.get(candidate) == address:
            return f"{candidate}:{local}"
    if not prefixed and scope.get("") == address and prefix in ("", prefix_of(address)):
        return local
    if not prefixed and not prefix and (scope.get("") == address or address == XHTML or not prefix_of(address)):
        if scope.get("") != address:
            added[""] = address
        return local
    usual = prefix or prefix_of(address) or "ns"
    free = usual if usual not in added else next(name for number in count(1) if (name := f"ns{number}") not in added)
    added[free] = address
    return f"{free}:{local}"


def _xmlns(prefix: str) -> str:
    return f"xmlns:{prefix}" if prefix else "xmlns"
