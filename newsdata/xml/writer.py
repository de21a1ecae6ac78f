"""Writing XML that is well-formed, whatever it is given.

An element is turned into text as a whole before any of it is written: one that cannot be
written spoils nothing.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache
from io import BytesIO
from typing import BinaryIO, Literal, Self

from newsdata.xml.characters import XML, XMLNS, is_local
from newsdata.xml.escape import attribute_text, content_text, is_clean, legal, section_text
from newsdata.xml.namespaces import PREFIXES, split
from newsdata.xml.node import Element, joined

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

_SCOPE: Mapping[str, str] = {"": "", "xml": XML}


class XmlWriter:
    """A document that is written element by element.

    `open` and `close` write the tags of those that hold the others, `whole` an element with
    all that is in it. *namespaces* gives prefixes for all of the document. Elements of the
    namespace *bare* are written without a prefix, whatever theirs is. The texts of the
    elements named in *cdata* are written as CDATA sections where they need escaping.
    Characters that XML cannot have are written as U+FFFD, of which *replaced* is told (the
    character and the element), or with *policy* ``refuse`` they are a `ValueError`, as are
    names that are none. *indent* puts elements on lines of their own where no text is beside
    them; without it what is written is exactly what is given.
    """

    def __init__(
        self,
        stream: BinaryIO,
        *,
        namespaces: Mapping[str, str] | None = None,
        bare: str = "",
        cdata: Collection[str] = (),
        policy: Literal["replace", "refuse"] = "replace",
        replaced: Callable[[str, Element], object] | None = None,
        indent: bool = False,
    ) -> None:
        self._stream = stream
        self._namespaces = dict(namespaces or {})
        self._bare = bare
        self._cdata = frozenset(cdata)
        self._policy = policy
        self._replaced = replaced
        self._indent = indent
        self._open: list[tuple[str, Mapping[str, str]]] = []
        self._begun = self._ended = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is None:
            self.finish()

    def instruction(self, target: str, data: str) -> None:
        """Write a processing instruction, such as `xml-stylesheet`, before the root."""
        if self._open or self._ended or not is_local(target) or target.lower() == "xml" or "?>" in data:
            raise ValueError(f"<?{target} {data}?> cannot stand here")
        self._write(f"<?{target} {self._legal(data, Element(target))}?>\n")

    def open(self, element: Element) -> None:
        """Write the start tag of *element*, and hold it open for what comes next; its children are not written."""
        self._may_begin()
        pieces: list[str] = []
        tag, scope = self._start(element, self._scope, pieces)
        self._write(f"{self._margin()}{''.join(pieces)}>{self._break()}")
        self._open.append((tag, scope))

    def whole(self, element: Element) -> None:
        """Write *element* and all that is in it."""
        self._may_begin()
        self._write(f"{self._margin()}{self.text_of(element, self._scope)}{self._break()}")
        self._ended = not self._open

    def text(self, text: str) -> None:
        """Write text directly into the element that is open."""
        if not self._open:
            raise ValueError("text stands in an element, and none is open")
        self._write(content_text(self._legal(text, Element(self._open[-1][0]))))

    def close(self) -> None:
        """Write the end tag of the element opened last."""
        tag, _ = self._open.pop()
        self._write(f"{self._margin()}</{tag}>{self._break()}")
        self._ended = not self._open

    def finish(self) -> None:
        """Close whatever is open. Raises `ValueError` for a document without a root."""
        while self._open:
            self.close()
        if not self._ended:
            raise ValueError("a document of XML has a root element, and none was written")

    @property
    def _scope(self) -> Mapping[str, str]:
        return self._open[-1][1] if self._open else _SCOPE

    def _may_begin(self) -> None:
        if self._ended:
            raise ValueError("a document of XML has one root element, and it is closed")

    def _write(self, text: str) -> None:
        if not self._begun:
            self._stream.write(DECLARATION.encode())
            self._begun = True
        self._stream.write(text.encode())

    def _margin(self) -> str:
        return "  " * len(self._open) if self._indent else ""

    def _break(self) -> str:
        return "\n" if self._indent else ""

    def text_of(self, root: Element, scope: Mapping[str, str]) -> str:
        """The text of *root* among the prefixes of *scope*, without recursion: elements may nest deeper than calls."""
        pieces: list[str] = []
        stack: list[tuple[Element | str, Mapping[str, str], str]] = [(root, scope, self._margin())]
        while stack:
            node, scope, margin = stack.pop()
            if isinstance(node, str):
                pieces.append(node)
                continue
            tag, scope = self._start(node, scope, pieces)
            children = node.children
            if len(children) == 1 and isinstance(children[0], str) and children[0]:  # as most are
                pieces.append(f">{self._content(children[0], node)}</{tag}>")
                continue
            children = joined(children)
            if not children:
                pieces.append("/>")
                continue
            pieces.append(">")
            apart = self._indent and not any(isinstance(child, str) for child in children)
            inner, after = (f"\n{margin}  ", f"\n{margin}") if apart else ("", "")
            stack.append((f"{after}</{tag}>", scope, margin))
            for child in reversed(children):
                written = self._content(child, node) if isinstance(child, str) else child
                stack.append((written, scope, f"{margin}  "))
                if inner:
                    stack.append((inner, scope, margin))
        return "".join(pieces)

    def _content(self, text: str, element: Element) -> str:
        text = self._legal(text, element)
        sections = bool(self._cdata) and element.name in self._cdata and ("<" in text or "&" in text)
        return section_text(text) if sections else content_text(text)

    def _legal(self, text: str, element: Element) -> str:
        if is_clean(text):
            return text

        def replace(character: str) -> None:
            if self._policy == "refuse":
                raise ValueError(f"U+{ord(character):04X} in <{element.local}> may not stand in XML")
            if self._replaced:
                self._replaced(character, element)

        return legal(text, replace)

    def _start(self, element: Element, scope: Mapping[str, str], pieces: list[str]) -> tuple[str, Mapping[str, str]]:
        """Put the start tag of *element*, without its end, to *pieces*; its name, and the scope in it."""
        prefix = "" if self._bare and element.name.startswith(f"{{{self._bare}}}") else element.prefix
        names = _Names(element, prefix, scope, {} if self._open or scope is not _SCOPE else self._namespaces)
        tag = names.tag()
        attributes = [
            (names.attribute(key), attribute_text(self._legal(value, element)))
            for key, value in element.attributes.items()
        ]
        pieces.append(f"<{tag}")
        pieces += (f" {name}={value}" for name, value in (*names.declarations(), *attributes))
        return tag, names.scope


class _Names:
    """The names in one tag as they are written, and the prefixes to declare for them."""

    def __init__(self, element: Element, prefix: str, scope: Mapping[str, str], wanted: Mapping[str, str]) -> None:
        self._element = element
        self._prefixed = prefix
        self._outer = scope
        self._new: dict[str, str] = {}
        for prefix, namespace in wanted.items():
            if _bindable(prefix, namespace):
                self._new[prefix] = namespace

    @property
    def scope(self) -> Mapping[str, str]:
        """The namespaces of the prefixes within the element."""
        return {**self._outer, **self._new} if self._new else self._outer

    def declarations(self) -> Iterable[tuple[str, str]]:
        """The attributes that declare what is new."""
        for prefix, namespace in self._new.items():
            yield (f"xmlns:{prefix}" if prefix else "xmlns"), attribute_text(namespace)

    def tag(self) -> str:
        """The name of the element, with the prefix that it has if that can be."""
        namespace, local = _checked(self._element.name)
        prefix = self._prefixed
        if not namespace:
            if self._meaning(""):
                self._new[""] = ""
            return local
        if namespace == XML:
            return f"xml:{local}"
        if not _bindable(prefix, namespace):
            prefix = self._prefix(namespace)
        if self._meaning(prefix) != namespace:
            self._new[prefix] = namespace
        return f"{prefix}:{local}" if prefix else local

    def attribute(self, name: str) -> str:
        """The name of an attribute, which has a prefix if it has a namespace."""
        namespace, local = _checked(name)
        if not namespace:
            if local == "xmlns":
                raise ValueError("xmlns is a declaration and no attribute")
            return local
        if namespace == XML:
            return f"xml:{local}"
        prefix = self._prefix(namespace)
        self._new.setdefault(prefix, namespace) if self._meaning(prefix) != namespace else None
        return f"{prefix}:{local}"

    def _meaning(self, prefix: str) -> str | None:
        return self._new[prefix] if prefix in self._new else self._outer.get(prefix)

    def _prefix(self, namespace: str) -> str:
        """A prefix for *namespace*: one in use, the one of the document it is from, or the usual one."""
        for prefix, meaning in (*self._new.items(), *self._outer.items()):
            if prefix and meaning == namespace and self._meaning(prefix) == namespace:
                return prefix
        known = [prefix for prefix, meaning in self._element.scope.items() if meaning == namespace]
        for prefix in (*known, PREFIXES.get(namespace, ""), *(f"ns{number}" for number in range(1, 10_000))):
            if prefix and _bindable(prefix, namespace) and self._meaning(prefix) is None:
                return prefix
        raise ValueError(f"there is no prefix left for {namespace!r}")


@lru_cache(maxsize=4096)
def _checked(name: str) -> tuple[str, str]:
    """The namespace and local part of a name. Raises `ValueError` if it is none."""
    namespace, local = split(name)
    if not is_local(local) or namespace == XMLNS or not is_clean(namespace):
        raise ValueError(f"{name[:60]!r} is no name of XML")
    return namespace, local


@lru_cache(maxsize=4096)
def _bindable(prefix: str, namespace: str) -> bool:
    """Whether *prefix* may be declared to stand for *namespace*."""
    if prefix in ("xml", "xmlns") or namespace in ("", XML, XMLNS):
        return False
    return not prefix or is_local(prefix)


def written(element: Element, *, within: Mapping[str, str] | None = None, bare: str = "") -> str:
    """*element* as text, with the declarations that it needs beside those that it stands *within*.

    *bare* is the namespace whose elements have no prefix. Raises `ValueError` for names that are none.
    """
    return XmlWriter(BytesIO(), bare=bare).text_of(element, {**_SCOPE, **within} if within else _SCOPE)
