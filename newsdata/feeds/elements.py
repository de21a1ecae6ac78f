"""Elements made by hand, and elements as JSON, so that a record can keep them."""

from functools import partial

from newsdata.feeds.names import clark, prefix_of
from newsdata.xml import Element, kept
from newsdata.xml.escape import cleaned

_SPACE = " \t\r\n"

legal = cleaned
"""Text without the characters that no XML document can hold."""

to_json = partial(kept.to_json, prefix_of=prefix_of)
"""An element as JSON, in the form of `newsdata.xml.kept`, with the prefixes that feeds use."""

from_json = partial(kept.from_json, prefix_of=prefix_of)
"""The element that such JSON says."""

is_attribute = kept.is_attribute


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
    children = element.children
    if len(children) == 1 and isinstance(children[0], str):
        return children[0].strip(_SPACE)
    return element.text.strip(_SPACE)
