"""What holds for every document: it is read or reported, in order, with places, and back again."""

import io
import json
import time
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.models.extensions import canonical_json
from newsdata.xml import Element, Limits, Part, XmlReader
from newsdata.xml.buffer import Buffer
from newsdata.xml.builder import Builder
from newsdata.xml.kept import from_json, to_json
from newsdata.xml.names import Names
from newsdata.xml.node import joined
from newsdata.xml.references import References
from newsdata.xml.repair import Repair
from newsdata.xml.tally import Tally
from newsdata.xml.writer import XmlWriter, written


class Read(NamedTuple):
    """The parts of a document and what was found in it."""

    parts: list[Part]
    findings: list[tuple[str, int, int]]
    complete: bool

    @property
    def whole(self) -> list[Element]:
        return [part.element for part in self.parts if part.kind == "whole"]

    @property
    def codes(self) -> set[str]:
        return {code for code, _, _ in self.findings}


def _opens(path: tuple[str, ...]) -> bool:
    return path[-1] in ("feed", "channel") and len(path) < 3


def _read(document: bytes, **options: object) -> Read:
    findings: list[tuple[str, int, int]] = []

    def find(code: str, message: str, *, line: int, column: int, hint: str | None = None) -> None:
        assert line >= 1
        assert column >= 1
        findings.append((code, line, column))

    reader = XmlReader(io.BytesIO(document), find, _opens, **options)  # type: ignore[arg-type]
    parts = list(reader)
    return Read(parts, findings, reader.complete)


def _read_by_repair(text: str) -> Read:
    """What the repairing reader alone makes of *text*, which is without a prolog."""
    findings: list[tuple[str, int, int]] = []

    def find(code: str, message: str, *, line: int, column: int, hint: str | None = None) -> None:
        findings.append((code, line, column))

    texts = iter((text,))
    tally, limits = Tally(find, 100), Limits()
    builder = Builder(_opens, tally, limits)
    references = References(tally, None, limits)
    repair = Repair(Buffer(lambda: next(texts, "")), builder, Names(tally), references, tally, limits)
    return Read(list(repair.parts(len(text) + 1)), findings, not repair.cut_off)


_LOCALS = st.sampled_from(["title", "link", "b", "entry-id", "Größe", "x.1", "_n"])
_NAMESPACES = st.sampled_from(
    ["", "urn:a", "urn:b", "http://purl.org/dc/elements/1.1/", 'http://example.org/?a=1&b="2"']
)
_TEXTS = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\ufffe\uffff", exclude_categories=("Cc", "Cs"))
    | st.sampled_from("<>&\"'\n\t]é日"),
    max_size=12,
) | st.sampled_from(["]]>", "&amp;", "\r", "a\r\nb", "<![CDATA[", "-->", " \n"])


@st.composite
def _names(draw: st.DrawFn) -> str:
    namespace, local = draw(_NAMESPACES), draw(_LOCALS)
    return f"{{{namespace}}}{local}" if namespace else local


_ATTRIBUTES = st.dictionaries(_names() | st.just("{http://www.w3.org/XML/1998/namespace}lang"), _TEXTS, max_size=3)


def _element(name: str, attributes: dict[str, str], children: list["Element | str"], prefix: str) -> Element:
    element = Element(name, prefix if name.startswith("{") else "", attributes)
    element.children = children
    return element


_PREFIXES = st.sampled_from(["", "a", "b", "dc"])
_LEAVES = st.builds(_element, _names(), _ATTRIBUTES, st.lists(_TEXTS, max_size=2), _PREFIXES)
_ELEMENTS = st.recursive(
    _LEAVES,
    lambda inner: st.builds(_element, _names(), _ATTRIBUTES, st.lists(inner | _TEXTS, max_size=4), _PREFIXES),
    max_leaves=8,
)


@st.composite
def _feeds(draw: st.DrawFn, most: int = 4) -> list[str]:
    """The lines of a document with one record a line."""
    records = []
    for number in range(draw(st.integers(1, most))):
        item = Element("item")
        item.children = [_element("id", {}, [str(number)], ""), *draw(st.lists(_ELEMENTS, max_size=2))]
        records.append(written(item).replace("\n", " "))
    return ["<feed>", *records, "</feed>"]


@given(element=_ELEMENTS)
def test_what_is_written_is_read_as_it_was(element: Element) -> None:
    read = _read(written(element).encode())
    assert not read.findings
    assert read.parts[-1].element.same(element)


@given(elements=st.lists(_ELEMENTS, max_size=4), cdata=st.booleans(), indent=st.booleans())
def test_a_document_that_is_written_piece_by_piece_is_well_formed(
    elements: list[Element], cdata: bool, indent: bool
) -> None:
    stream = io.BytesIO()
    with XmlWriter(
        stream, namespaces={"a": "urn:a", "": "urn:b"}, cdata={"title", "{urn:a}title"} if cdata else (), indent=indent
    ) as writer:
        writer.open(Element("feed", attributes={"v": "1"}))
        for element in elements:
            writer.whole(element)
    read = _read(stream.getvalue())
    assert not read.findings
    if not indent:
        assert len(read.whole) == len(elements)
        assert all(one.same(two) for one, two in zip(read.whole, elements, strict=True))


@given(
    name=st.text(max_size=8),
    attributes=st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=3),
    text=st.text(max_size=20),
    prefix=st.text(max_size=4),
)
def test_what_cannot_be_written_well_formed_is_refused(
    name: str, attributes: dict[str, str], text: str, prefix: str
) -> None:
    element = Element(name, prefix, attributes)
    element.children = [text]
    try:
        document = written(element)
    except ValueError:
        return
    assert not _read(document.encode()).findings


@given(element=_ELEMENTS, within=st.sampled_from(["", "urn:a"]))
def test_an_element_survives_as_canonical_json(element: Element, within: str) -> None:
    kept = to_json(element, within)
    back = from_json(json.loads(canonical_json(kept)), within)
    assert back is not None
    assert _said(back) == _said(element)
    assert to_json(back, within) == kept


def _said(element: Element) -> object:
    """What an element says, whatever its prefix and the order of its attributes."""
    return element.name, element.attributes, [
        child if isinstance(child, str) else _said(child) for child in joined(element.children)
    ]  # fmt: skip


@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["name", "namespace", "prefix", "attributes", "children", "text", "xml"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=10,
    )
)
def test_json_is_an_element_that_can_be_written_or_none(value: object) -> None:
    element = from_json(value)
    if element is not None:
        assert not _read(written(element).encode()).findings


@given(lines=_feeds())
def test_both_readers_agree_on_what_is_well_formed(lines: list[str]) -> None:
    text = "\n".join(lines)
    strict, repaired = _read(text.encode()), _read_by_repair(text)
    assert not strict.findings
    assert not repaired.findings
    _assert_alike(strict.parts, repaired.parts)


def _assert_alike(one: list[Part], two: list[Part]) -> None:
    assert [(part.kind, part.path, _places(part.element)) for part in one] == [
        (part.kind, part.path, _places(part.element)) for part in two
    ]
    assert all(left.element.same(right.element) for left, right in zip(one, two, strict=True))


def _places(element: Element) -> list[object]:
    here = (element.line, element.column, element.end_line, element.end_column, dict(element.scope))
    return [here, *(_places(child) for child in element.elements())]


@given(lines=_feeds(), data=st.data(), encoding=st.sampled_from(["utf-8", "utf-16", "utf-32-le", "gb18030"]))
def test_places_and_content_do_not_depend_on_the_encoding(lines: list[str], data: st.DataObject, encoding: str) -> None:
    break_ = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
    text = "\n".join(["", *lines])
    declared = f'<?xml version="1.0" encoding="{encoding.removesuffix("-le")}"?>'
    other = (declared + text).replace("&#13;", "?").replace("\n", break_).encode(encoding, "xmlcharrefreplace")
    read, plain = (
        _read(other),
        _read((declared.replace(encoding.removesuffix("-le"), "utf-8") + text).replace("&#13;", "?").encode()),
    )
    assert read.codes <= {"X003"}
    assert [(part.kind, part.element.line) for part in read.parts] == [
        (part.kind, part.element.line) for part in plain.parts
    ]
    assert all(one.same(two) for one, two in zip(read.whole, plain.whole, strict=True))


@given(lines=_feeds(), data=st.data())
def test_a_document_that_is_cut_gives_all_that_is_whole_before(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    at = data.draw(st.integers(len("<feed>"), len(text) - len("</feed>")))
    whole, cut = _read(text.encode()), _read(text[:at].encode())
    before = text[:at].count("</item>")
    assert not cut.complete
    assert "X019" in cut.codes
    assert len(cut.whole) == before
    assert all(one.same(two) for one, two in zip(cut.whole, whole.whole[:before], strict=True))


_FAULTS = {
    "&": "X009",
    "&nbsp;": "X007",
    "\x01": "X006",
    "&#11;": "X006",
    "<br>": "X015",
    "</i>": "X014",
    "<p a=b></p>": "X012",
    '<p a="1" a="2"></p>': "X013",
    "<no:p></no:p>": "X011",
    "< ": "X010",
    "]]>": "X020",
    "<!-- a -- b -->": "X018",
    "<P></p>": "X014",
    "\x80": "X005",
    "&#X41;": "X029",
    "<p><i></p>": "X015",
    "<?xml version='1.0'?>": "X016",
}


@pytest.mark.parametrize("fault", _FAULTS)
@given(lines=_feeds(), data=st.data())
def test_a_fault_in_one_record_leaves_the_others_as_they_are(fault: str, lines: list[str], data: st.DataObject) -> None:
    planted = data.draw(st.integers(1, len(lines) - 2))
    faulty = list(lines)
    faulty[planted] = lines[planted].replace("<item>", f"<item><f>{fault}</f>", 1)
    whole = _read("\n".join(lines).encode())
    read = _read("\n".join(faulty).encode("utf-8").replace("\x80".encode(), b"\x80"))
    assert read.codes == {_FAULTS[fault]}
    assert read.complete
    assert [line for _, line, _ in read.findings] == [planted + 1]
    assert len(read.whole) == len(whole.whole)
    for number, (one, two) in enumerate(zip(read.whole, whole.whole, strict=True), start=1):
        assert (one.line, one.column) == (two.line, two.column)
        if number == planted:
            one.children.pop(0)
        else:
            assert _places(one) == _places(two)
        assert one.same(two)


@given(lines=_feeds(), fault=st.sampled_from(sorted(_FAULTS)), at=st.integers(0, 10_000), end=st.booleans())
def test_what_was_repaired_needs_no_repair(lines: list[str], fault: str, at: int, end: bool) -> None:
    text = "\n".join(lines)
    at = at % len(text)
    text = text[:at] + fault + ("" if end else text[at:])
    for part in _read(text.encode()).parts:
        if part.kind == "whole":
            again = _read(written(part.element).encode())
            assert not again.findings
            assert again.parts[-1].element.same(part.element)


_MARKUP = (
    "<feed> </feed> <item> </item> <a > /> </ <!-- --> <![CDATA[ ]]> <?xml ?> <? ]> &e; & &amp; &#0; x = p: : <br>"
)
_PIECES = st.sampled_from(_MARKUP.split()) | st.sampled_from(
    [
        " ",
        "\n",
        "\r",
        '"',
        "'",
        "\ufeff",
        "\x00",
        "\x85",
        " encoding='utf-16'",
        " xmlns:p='u'",
        "<!DOCTYPE a [",
        "<!ENTITY e '<b>&e;</b>'>",
        "<item a='1' a=2>",
    ]
)


@given(data=st.binary(max_size=100) | st.lists(_PIECES, max_size=40).map(lambda pieces: "".join(pieces).encode()))
def test_any_bytes_are_read_or_reported(data: bytes) -> None:
    read = _read(data)
    assert read.findings or read.complete
    depth = 0
    for part in read.parts:
        depth += {"start": 1, "whole": 0, "end": -1}[part.kind]
        assert len(part.path) == (depth if part.kind != "start" else depth - 1)
    assert depth == 0


@given(data=st.lists(_PIECES, max_size=30).map("".join), size=st.integers(1, 7))
def test_it_does_not_matter_how_the_bytes_arrive(data: str, size: int) -> None:
    class Drops(io.BytesIO):
        def read(self, count: int | None = -1) -> bytes:
            return super().read(min(count or size, size) if count and count > 0 else size)

    findings: list[tuple[str, int, int]] = []

    def find(code: str, message: str, *, line: int, column: int, hint: str | None = None) -> None:
        findings.append((code, line, column))

    parts = list(XmlReader(Drops(data.encode()), find, _opens))
    whole = _read(data.encode())
    assert findings == whole.findings
    _assert_alike(parts, whole.parts)


_FLOODS = (
    "&", "&&amp;", "&x;", "&#0;", "\x01", "<", "</", "</b>", "<a", "<a ", "<a>", "<a/>", "<a b='", '<a b="x', "<a b=",
    "<!--", "<!-- -- ", "<![CDATA[", "<?", "<!DOCTYPE a [", "<!DOCTYPE a [<!--", "]]>", "<item>", "<item><b>",
    "</item>",
    "<br>", "<p><br>", "<![CDATA[</item>", "<a xmlns:b='c'>", "<é>", "<a b='1' b='2'>", "\n", " ", "<item></b></item>",
    "<item>&</item>", "<item><a b=c></item>", "<x:y>", "x='", "<img>", "<item><title></item>", "</ ", "<!x", "-->",
)  # fmt: skip


@pytest.mark.parametrize("start", ["", "<feed><item>"], ids=["alone", "inside"])
@pytest.mark.parametrize("piece", _FLOODS)
def test_time_is_linear_and_findings_are_bounded(piece: str, start: str) -> None:
    taken = []
    for size in (20_000, 160_000):
        document = (start + piece * (size // len(piece))).encode()
        began = time.process_time()
        read = _read(document)
        taken.append(time.process_time() - began)
        assert all(sum(code == each for each, _, _ in read.findings) <= 101 for code in read.codes)
    assert taken[1] < 40 * taken[0] + 0.3  # eight times as much; what is quadratic takes sixty-four times as long


@given(depth=st.integers(1, 30), width=st.integers(1, 30), text=st.sampled_from(["", "lol", "<b/>"]))
def test_entities_expand_within_a_bound(depth: int, width: int, text: str) -> None:
    entities = [f'<!ENTITY e0 "{text}">', *(f'<!ENTITY e{n} "{f"&e{n - 1};" * width}">' for n in range(1, depth + 1))]
    document = f"<!DOCTYPE feed [{''.join(entities)}]><feed><item>&e{depth};</item></feed>"
    read = _read(document.encode(), limits=Limits(expansion=1000))
    assert read.codes <= {"X022"}
    (item,) = read.whole
    assert len(item.whole_text) <= 1000 + len(document)
