"""The same articles are the same bytes, whenever they are written."""

from hypothesis import given
from hypothesis import strategies as st

from newsdata.canonical import pretty_json, record_json
from newsdata.format import Format
from newsdata.jsontext import parse_json
from newsdata.models import Article
from newsdata.reader import loads
from newsdata.testing import articles
from newsdata.writer import dumps
from tests.properties.laws import datasets, two_way


@two_way
@given(data=st.data())
def test_writing_twice_gives_the_same_bytes(format_: Format, data: st.DataObject) -> None:
    written = data.draw(datasets(format_))
    once = dumps(written, format_.name)
    assert dumps(written, format_.name) == once
    again = dumps(loads(once, format_.name), format_.name)
    assert loads(again, format_.name) == loads(once, format_.name)
    if format_.lossless or not format_.many:
        assert again == once


@given(article=articles())
def test_canonical_json_has_nothing_absent_or_empty(article: Article) -> None:
    def holds(value: object) -> bool:
        match value:
            case dict():
                return all(member not in (None, [], {}) and holds(member) for member in value.values())
            case list():
                return all(item is not None and holds(item) for item in value)
        return True

    values = parse_json(record_json(article))
    values.pop("extensions", None)
    assert holds(values)
    assert parse_json(pretty_json(article)) == parse_json(record_json(article))
