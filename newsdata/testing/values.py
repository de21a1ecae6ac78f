"""Single values: text as it comes in, moments, marks, and JSON of any shape."""

from datetime import UTC, datetime, timedelta
from typing import Any, get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdata.models.extensions import Extensions, Number
from newsdata.models.marks import Mark, MarkKind
from newsdata.models.time import PRECISIONS, Precision, Timestamp, floor
from newsdata.shape import Scalar

AWKWARD = (
    "", " ", "\u00a0", "\t", "\n", "\r\n", "\r", "\u2028", "\u0085", "\x00", "\ufeff", "\ufffe", "\u200b", "\u202e",
    "e\u0301", "\U0001f1fa\U0001f1e6", "\U0010ffff", "<b>", "&amp;amp;", "]]>", "null", "0", "-0", "1E2", "\\ud83d",
    '"', "’", "»", "שלום", "新聞", "By Ann Lee", "(Ann Lee/AP)", "© 2026", " x ", "x" * 300,
)  # fmt: skip
"""Texts that have broken readers and writers."""

INT64 = 2**63


def texts(min_size: int = 0, max_size: int = 40) -> SearchStrategy[str]:
    """Any text of Unicode, with awkward ones often."""
    awkward = [text for text in AWKWARD if min_size <= len(text) <= max(max_size, 300)]
    return st.sampled_from(awkward) | st.text(min_size=min_size, max_size=max_size)


def labels() -> SearchStrategy[str]:
    """Text that is not empty."""
    return texts(min_size=1)


def scalars(scalar: Scalar) -> SearchStrategy[Any]:
    """Values within the bounds of *scalar*, with the bounds themselves often."""
    match scalar:
        case Scalar(choices=(_, *_)):
            return st.sampled_from(scalar.choices)
        case Scalar(kind="string"):
            if scalar.max_length is None:
                return texts(scalar.min_length)
            longest = st.just("x" * scalar.max_length)
            return st.text(min_size=scalar.min_length, max_size=scalar.max_length) | longest
        case Scalar(kind="boolean"):
            return st.booleans()
        case Scalar(kind="integer"):
            low = int(-INT64 if scalar.minimum is None else scalar.minimum)
            high = int(INT64 - 1 if scalar.maximum is None else scalar.maximum)
            return st.sampled_from((low, high)) | st.integers(low, high)
    floats = st.floats(scalar.minimum, scalar.maximum, allow_nan=False, allow_infinity=False)
    return floats | st.sampled_from(
        [float(bound) for bound in (scalar.minimum, scalar.maximum) if bound is not None] or [0.0]
    )


@st.composite
def timestamps(draw: st.DrawFn) -> Timestamp:
    """Moments of every precision, with and without an offset, at the ends of time too."""
    precision: Precision = draw(st.sampled_from(PRECISIONS))
    moment = draw(st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), timezones=st.just(UTC)))  # noqa: DTZ001
    instant = floor(moment, precision)
    if precision in ("year", "month", "day"):
        return Timestamp(instant, None, precision)
    west = _minutes(instant - datetime(1, 1, 1, tzinfo=UTC))
    east = _minutes(datetime(9999, 12, 31, 23, 59, tzinfo=UTC) - floor(instant, "minute"))
    offsets = st.sampled_from((-min(west, 1439), 0, min(east, 1439))) | st.integers(-min(west, 840), min(east, 840))
    return Timestamp(instant, draw(st.none() | offsets), precision)


@st.composite
def marks(draw: st.DrawFn, length: int) -> list[Mark]:
    """Marks on a text of *length* code points; overlapping, touching and repeated ones too."""
    made = []
    for _ in range(draw(st.integers(0, 3)) if length else 0):
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, length))
        kind = draw(st.sampled_from(get_args(MarkKind)))
        href, value = (draw(st.none() | texts(max_size=8)) for _ in range(2))
        made.append(Mark(start=start, end=end, kind=kind, href=href, value=value))
    return made


def extensions() -> SearchStrategy[Extensions]:
    """JSON objects with numbers in every way of writing them."""
    return st.dictionaries(texts(max_size=8), _JSON, max_size=3).map(Extensions)


_NUMBERS = st.sampled_from([Number(each) for each in ("1.0", "1.10", "1E2", "-0", "-0.0", "1e400", "0.1e-7")])
_LEAVES = st.none() | st.booleans() | st.integers() | _NUMBERS | texts(max_size=8)
_JSON: SearchStrategy[Any] = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts(max_size=4), inner, max_size=3),
    max_leaves=5,
)


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)
