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
    names = _Names(scope)
    name = names.of_element(element.namespace, element.local, element.prefix)
    attributes = ""
    for key, value in element.attributes.items():
        attributes += f' {names.of_attribute(key)}="{attribute(value)}"'
    added = names.added
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


class _Names:
    """The names of one element and its attributes; prefixes that none has yet are put into *added*."""

    def __init__(self, scope: Mapping[str, str]) -> None:
        self.added: dict[str, str] = {}
        self._scope = scope
        self._used: set[str] = set()

    def of_element(self, address: str, local: str, prefix: str) -> str:
        """The name of the element, without a prefix where that means *address* here or may come to."""
        default = self._scope.get("", "")
        if not address:
            if default:
                self.added[""] = ""
            return local
        known = prefix_of(address)
        if any(self._scope.get(each) == address for each in (prefix, known) if each):
            return self._prefixed(address, local, prefix)
        if default == address and prefix in ("", known):
            return local
        if not prefix and (address == XHTML or not known):
            self.added[""] = address
            return local
        return self._prefixed(address, local, prefix)

    def of_attribute(self, name: str) -> str:
        """The name of an attribute in Clark notation, which has a prefix if it has a namespace."""
        address, _, local = name[1:].rpartition("}") if name.startswith("{") else ("", "", name)
        return self._prefixed(address, local, "") if address else local

    def _prefixed(self, address: str, local: str, prefix: str) -> str:
        if address == XML:
            return f"xml:{local}"
        usual = prefix or prefix_of(address) or "ns"
        for candidate in (usual, *self.added):
            if candidate and (self.added.get(candidate) or self._scope.get(candidate)) == address:
                self._used.add(candidate)
                return f"{candidate}:{local}"
        taken = self.added.keys() | self._used
        free = (
            usual if usual not in taken else next(name for number in count(1) if (name := f"ns{number}") not in taken)
        )
        self.added[free] = address
        return f"{free}:{local}"


def _xmlns(prefix: str) -> str:
    return f"xmlns:{prefix}" if prefix else "xmlns"
