"""Limits, encodings and what is said before the root."""

import io

import pytest

from newsdata.xml import Element, Limits, XmlReader
from newsdata.xml.writer import XmlWriter, written


def _read(document: bytes, **options: object) -> tuple[XmlReader, list[str], list[tuple[str, int, int, str]]]:
    findings: list[tuple[str, int, int, str]] = []

    def find(code: str, message: str, *, line: int, column: int, hint: str | None = None) -> None:
        findings.append((code, line, column, f"{message} {hint}"))

    reader = XmlReader(io.BytesIO(document), find, lambda path: path == ("feed",), **options)  # type: ignore[arg-type]
    return reader, [part.element.whole_text for part in reader if part.kind == "whole"], findings


@pytest.mark.parametrize(
    ("limits", "inside", "code"),
    [
        (Limits(depth=5), "<a>" * 5 + "</a>" * 5, "X023"),
        (Limits(element_size=100_000), "x" * 300_000, "X024"),
        (Limits(elements=10), "<a/>" * 11, "X024"),
        (Limits(attributes=2), '<a b="" c="" d=""/>', "X025"),
        (Limits(attribute_length=10), '<a b="12345678901"/>', "X025"),
        (Limits(name_length=10), "<abcdefghijk/>", "X026"),
    ],
)
@pytest.mark.parametrize("fault", ["", "&"], ids=["strict", "repaired"])
def test_a_limit_is_told_with_how_to_raise_it(limits: Limits, inside: str, code: str, fault: str) -> None:
    document = f"<feed><item>{fault}{inside}</item><item>after</item></feed>".encode()
    reader, texts, findings = _read(document, limits=limits)
    found = [finding for finding in findings if finding[0] == code]
    assert len(found) == 1
    assert "Limits." in found[0][3]
    assert texts[-1] == "after"
    assert reader.complete


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Größe 日本"),
        ("utf-16", "Größe 日本"),
        ("utf-32", "Größe 日本"),
        ("iso-8859-2", "Łódź"),
        ("windows-1251", "Москва"),
        ("koi8-r", "Москва"),
        ("shift_jis", "東京"),
        ("euc-jp", "東京"),
        ("iso-2022-jp", "東京"),
        ("gb18030", "北京"),
        ("gb2312", "北京"),
        ("big5", "台北"),
        ("euc-kr", "서울"),
        ("cp037", "Cafe"),
        ("mac-cyrillic", "Москва"),
    ],
)
def test_an_encoding_is_read_with_the_right_places(encoding: str, text: str) -> None:
    document = f'<?xml version="1.0" encoding="{encoding}"?>\n<feed><item>{text}</item><b>{text}</b></feed>'
    reader, texts, findings = _read(document.encode(encoding))
    assert texts == [text, text]
    assert not findings
    assert reader.prolog.declared_encoding == encoding


def test_the_transport_counts_more_than_the_declaration_and_less_than_the_mark() -> None:
    document = '<?xml version="1.0" encoding="utf-8"?><feed><a>é</a></feed>'
    _, texts, findings = _read(document.encode("latin-1"), charset="iso-8859-1")
    assert texts == ["é"]
    assert [(code, line, column) for code, line, column, _ in findings] == [("X004", 1, 31)]
    _, texts, findings = _read(document.encode("utf-8-sig"), charset="iso-8859-1")
    assert texts == ["é"]
    assert [code for code, *_ in findings] == ["X004"]


def test_the_prolog_is_told_with_places() -> None:
    reader, _, findings = _read(
        b'<?xml version="1.0" standalone="yes"?>\n<!-- c -->\n<?xml-stylesheet href="s.css"?>\n'
        b'<!DOCTYPE feed PUBLIC "-//X" "http://example.org/x.dtd">\n<feed/>'
    )
    assert not findings
    prolog = reader.prolog
    assert (prolog.version, prolog.standalone, prolog.mark, prolog.line) == ("1.0", True, False, 1)
    assert [(one.target, one.data, one.line) for one in prolog.instructions] == [("xml-stylesheet", 'href="s.css"', 3)]
    assert prolog.doctype is not None
    assert (prolog.doctype.name, prolog.doctype.public_id, prolog.doctype.line) == ("feed", "-//X", 4)


def test_a_writer_says_what_it_replaced_or_refuses_it() -> None:
    element = Element("a")
    element.children = ["x\x01y\ud800"]
    assert written(element) == "<a>x�y�</a>"
    told: list[str] = []
    XmlWriter(io.BytesIO(), replaced=lambda character, _: told.append(character)).whole(element)
    assert told == ["\x01", "\ud800"]
    with pytest.raises(ValueError, match=r"U\+0001"):
        XmlWriter(io.BytesIO(), policy="refuse").whole(element)


def test_a_section_is_split_where_its_end_stands_in_the_text() -> None:
    element = Element("a")
    element.children = ["<b>]]></b>"]
    stream = io.BytesIO()
    XmlWriter(stream, cdata={"a"}).whole(element)
    assert stream.getvalue().decode().endswith("<a><![CDATA[<b>]]]]><![CDATA[></b>]]></a>")


def test_with_strict_the_first_fault_ends_the_reading() -> None:
    reader, texts, findings = _read(b"<feed><a>1</a><b>&</b><c/></feed>", strict=True)
    assert texts == ["1"]
    assert [code for code, *_ in findings] == ["X001"]
    assert not reader.complete
