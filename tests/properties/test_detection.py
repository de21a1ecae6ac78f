"""What a format writes is told as that format."""

from hypothesis import assume, given
from hypothesis import strategies as st

from newsdata.format import Format
from newsdata.formats import detect
from newsdata.writer import dumps
from tests.properties.laws import datasets, two_way


@two_way
@given(data=st.data())
def test_what_is_written_is_told_by_its_content(format_: Format, data: st.DataObject) -> None:
    written = data.draw(datasets(format_))
    head = dumps(written, format_.name)
    assume(head)
    path = "" if format_.many else f"page{format_.suffixes[0]}"
    assert detect(head, path) is format_


@two_way
@given(data=st.data())
def test_a_suffix_never_contradicts_what_was_written_under_it(format_: Format, data: st.DataObject) -> None:
    head = dumps(data.draw(datasets(format_)), format_.name)
    for suffix in format_.suffixes:
        assert detect(head, f"articles{suffix}") is format_
        assert detect(head, f"ARTICLES{suffix.upper()}.gz") is format_
