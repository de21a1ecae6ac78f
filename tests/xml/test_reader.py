"""Reading XML part by part."""

import io

from newsdata.xml import Part, XmlReader


def _parts(document: bytes) -> list[Part]:
    def find(code: str, message: str, **_: object) -> None:
        raise AssertionError(f"{code} {message}")

    return list(XmlReader(io.BytesIO(document), find, lambda path: path[-1] == "feed"))


def test_an_opened_element_is_given_around_its_content() -> None:
    parts = _parts(b'<feed a="1"><title>T</title><entry><b>x</b> y</entry></feed>')
    assert [(part.kind, part.element.name, part.path) for part in parts] == [
        ("start", "feed", ()),
        ("whole", "title", ("feed",)),
        ("whole", "entry", ("feed",)),
        ("end", "feed", ()),
    ]
    assert parts[0].element.attributes == {"a": "1"}
    assert parts[2].element.text == " y"
    assert parts[2].element.whole_text == "x y"


def test_names_have_their_namespace_and_keep_their_prefix() -> None:
    (whole,) = _parts(b'<a:x xmlns:a="urn:a" xmlns="urn:b" a:y="1" z="2"/>')
    assert whole.element.name == "{urn:a}x"
    assert whole.element.prefix == "a"
    assert whole.element.attributes == {"{urn:a}y": "1", "z": "2"}
    assert whole.element.scope["a"] == "urn:a"
    assert whole.element.scope[""] == "urn:b"


def test_an_element_knows_where_it_begins_and_ends() -> None:
    parts = _parts(b"<feed>\n <title>\n  T</title>\n</feed>")
    title = parts[1].element
    assert (title.line, title.column, title.end_line, title.end_column) == (2, 2, 3, 4)
