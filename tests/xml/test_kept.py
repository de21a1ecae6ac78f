"""Elements as JSON, and as text within other declarations."""

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.feeds.elements import made
from newsdata.testing import texts
from newsdata.xml import Element, XmlReader
from newsdata.xml.kept import from_json, to_json
from newsdata.xml.writer import written

_NAMES = st.sampled_from(["a", "b-1", "é", "_x"])
_ADDRESSES = st.sampled_from(["", "urn:one", "urn:two&", "http://purl.org/dc/elements/1.1/"])


@st.composite
def _elements(draw: st.DrawFn, depth: int = 3) -> Element:
    def name() -> str:
        address, local = draw(_ADDRESSES), draw(_NAMES)
        return f"{{{address}}}{local}" if address else local

    attributes = {name(): draw(texts(max_size=6)) for _ in range(draw(st.integers(0, 2)))}
    element = made("x", *(draw(texts(max_size=6)) for _ in range(draw(st.integers(0, 1)))))
    element.name, element.prefix = name(), draw(st.sampled_from(["", "p", "dc"]))
    element.attributes = {key: made("x", v=value).attributes["v"] for key, value in attributes.items()}
    if depth:
        element.children += draw(st.lists(_elements(depth - 1), max_size=2))
    return element


def _fail(*problem: object, **place: object) -> None:
    raise AssertionError((problem, place))


def _read(text: str) -> Element:
    (part,) = XmlReader(io.BytesIO(text.encode()), _fail, lambda _: False)
    return part.element


def _content(element: Element) -> Any:
    """What an element says, whatever the prefixes."""
    children: list[Any] = []
    for child in element.children:
        if isinstance(child, str) and children and isinstance(children[-1], str):
            children[-1] += child
        elif child != "":
            children.append(child if isinstance(child, str) else _content(child))
    return element.name, element.attributes, children


@given(element=_elements(), scope=st.sampled_from([{}, {"dc": "urn:one"}, {"p": "urn:one", "ns1": "urn:two&"}]))
def test_an_element_says_the_same_when_its_text_is_read(element: Element, scope: dict[str, str]) -> None:
    declared = " ".join(f'xmlns:{prefix}="{address.replace("&", "&amp;")}"' for prefix, address in scope.items())
    whole = _read(f"<root {declared}>{written(element, within=scope)}</root>")
    assert _content(next(whole.elements())) == _content(element)


@given(element=_elements())
def test_an_element_says_the_same_when_its_json_is_read(element: Element) -> None:
    back = from_json(to_json(element, "urn:one"), "urn:one")
    assert back is not None
    assert _content(back) == _content(element)
    assert to_json(back, "urn:one") == to_json(element, "urn:one")


@pytest.mark.parametrize(
    "kept",
    [
        None, [], "a", {}, {"name": ""}, {"name": "a b"}, {"name": "a>"}, {"name": "a", "text": 1},
        {"name": "a", "attributes": {"x y": "1"}}, {"name": "a", "attributes": {"xmlns": "urn:x"}},
        {"name": "a", "attributes": {"{}b": "1"}}, {"name": "a", "attributes": {"b": "\x00"}},
        {"name": "a", "children": [1]}, {"name": "a", "namespace": "}{"}, {"name": "a", "more": 1},
        {"name": "a", "namespace": "http://www.w3.org/2000/xmlns/"}, {"xml": "<a><b></a>"}, {"xml": "<a/><b/>"},
    ],
)  # fmt: skip
def test_json_that_is_no_element_is_none(kept: Any) -> None:
    assert from_json(kept, "") is None


def test_what_nests_deeper_than_json_is_read_stays_xml() -> None:
    deep = _read("<a>" * 150 + "x" + "</a>" * 150)
    kept = to_json(deep, "")
    back = from_json(kept, "")
    assert back is not None
    assert written(back) == written(deep)
    assert '"xml"' in str(kept).replace("'", '"')


def test_elements_of_one_namespace_can_do_without_a_prefix() -> None:
    element = made("xhtml:p", "See ", made("xhtml:b", made("dc:date", "2026")))
    dublin, xhtml = 'xmlns:dc="http://purl.org/dc/elements/1.1/"', "http://www.w3.org/1999/xhtml"
    assert written(element, within={"": xhtml}, bare=xhtml) == f"<p>See <b><dc:date {dublin}>2026</dc:date></b></p>"
