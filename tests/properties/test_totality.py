"""Any bytes at all: no crash, but articles, findings, or an honest word that it cannot be told."""

from hypothesis import given
from hypothesis import strategies as st

from newsdata.errors import FormatError
from newsdata.format import Format
from newsdata.pipeline import validate
from newsdata.reader import read
from newsdata.testing import pages
from newsdata.writer import dumps
from tests.properties.laws import every_format, held_by

_ANY_BYTES = st.one_of(
    st.binary(max_size=200),
    pages().map(lambda text: text.encode("utf-8")),
    st.sampled_from(
        [b"PAR1", b"ARROW1\0\0", b"\xff\xff\xff\xff", b"{", b"[", b'{"', b"[" * 3000, b'{"a":' * 3000, b"null\n"]
    ),
    st.text(alphabet='{}[]",:0123.eE-+nulltruefaseNI \n\\u', max_size=60).map(str.encode),
)


@every_format
@given(data=_ANY_BYTES)
def test_any_bytes_are_read_or_reported(format_: Format, data: bytes) -> None:
    if format_.reads:
        _accounted(data, format_.name)


@every_format
@given(data=st.data())
def test_a_damaged_file_is_read_or_reported(format_: Format, data: st.DataObject) -> None:
    if not (format_.reads and format_.writes):
        return
    whole = dumps(data.draw(held_by(format_)), format_.name)
    at = data.draw(st.integers(0, len(whole)))
    _accounted(
        whole[:at] + data.draw(st.binary(max_size=3)) + whole[data.draw(st.integers(at, len(whole))) :], format_.name
    )


@given(data=_ANY_BYTES)
def test_bytes_of_no_named_format_are_validated_or_refused(data: bytes) -> None:
    report = validate(data)
    assert report.complete or report.findings


def _accounted(data: bytes, name: str) -> None:
    reader = read(data, name, on_error="skip")
    try:
        found = list(reader)
    except FormatError:
        return
    records, report = reader.report.records, reader.report
    assert records.read == len(found) + records.rejected
    assert not records.rejected or report.severities["error"]
    assert report.complete or report.findings
