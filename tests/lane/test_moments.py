"""Timestamps by the column are the timestamps that are parsed one by one."""

import pyarrow as pa
from hypothesis import example, given
from hypothesis import strategies as st

from newsdata.columns.codec import MomentCodec
from newsdata.lane.moments import moments
from newsdata.models import Timestamp
from newsdata.testing import texts, timestamps

ODD = ("2026-02-29", "2024-02-29", "0000-01-01", "2026-11-22T09:00", "2026-11-22T24:00Z", "2026-11-22T09:00:60Z",
       "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2026-11-22T09:00:00.1Z",
       "2026-04-31T09:00-05:00")  # fmt: skip


def parsed(text: str | None) -> Timestamp | None:
    try:
        return None if text is None else Timestamp.parse(text)
    except ValueError:
        return None


@given(st.lists(st.none() | timestamps().map(str) | st.sampled_from(ODD) | texts(), max_size=8))
@example([])
def test_a_column_is_what_its_strings_say(column: list[str | None]) -> None:
    wanted = [parsed(text) for text in column]
    made, wrong = moments(pa.array(column, pa.string()), MomentCodec.type)
    assert made.equals(MomentCodec().encode(wanted))
    assert wrong.to_pylist() == [
        text is not None and moment is None for text, moment in zip(column, wanted, strict=True)
    ]
