"""Timestamps from their strings, a column at a time.

Arrow knows the calendar and the zones; what it refuses is looked at one by one. How exact
a moment is, is told from the length of its string.
"""

from datetime import UTC, datetime, timedelta
from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.models.time import PATTERN, PRECISIONS, Precision, Timestamp

_PLAIN = pa.timestamp("us")
_ZONED = pa.timestamp("us", "UTC")
_FIRST = pa.scalar(datetime(1, 1, 1), _PLAIN)  # noqa: DTZ001 - a wall clock
_LAST = pa.scalar(datetime(9999, 12, 31, 23, 59, 59, 999999), _PLAIN)  # noqa: DTZ001
_MINUTE = pa.scalar(timedelta(minutes=1), pa.duration("us"))
_NOTHING = pa.scalar(None, pa.string())
_ZULU = pa.scalar("Z", pa.string())
_COARSE = pa.array(PRECISIONS[:3])
_ALL = pa.array(PRECISIONS)
_DAY = pa.scalar(1440, pa.int16())
_DATE = pa.scalar(10, pa.int32())
_ZONE = pa.array([6, 1], pa.int32())
_REST = {4: "-01-01", 7: "-01"}  # of a date, by the length of what there is
_FINEST: tuple[tuple[int, Precision], ...] = ((4, "year"), (7, "month"), (10, "day"), (16, "minute"), (19, "second"),
                                              (23, "millisecond"), (26, "microsecond"))  # fmt: skip
_PRECISIONS = pa.array([next(name for most, name in _FINEST if length <= most) for length in range(27)])
"""How exact a string of so many characters without its zone is."""


def moments(texts: pa.Array, type_: pa.DataType) -> tuple[pa.Array, pa.Array]:
    """A struct of instant, offset and precision for each string, and where there is none to be had."""
    wrong = pc.invert(pc.match_substring_regex(texts, PATTERN)).fill_null(False)
    right = pc.if_else(wrong, _NOTHING, texts) if wrong.true_count else texts
    lengths = pc.binary_length(right)
    dates = pc.less_equal(lengths, _DATE)
    zoned = pc.if_else(dates, _NOTHING, right)
    zulu = pc.ends_with(zoned, "Z")
    instants = _instants(zoned, _ZONED)
    if dates.true_count:
        instants = pc.coalesce(instants, _dates(pc.if_else(dates, right, _NOTHING), lengths).cast(_ZONED))
    zones = pc.if_else(zulu, _ZULU, pc.utf8_slice_codeunits(zoned, -6)).dictionary_encode()
    offsets = pa.array([_offset(zone) for zone in zones.dictionary.to_pylist()], pa.int16()).take(zones.indices)
    clocks = pc.subtract(lengths, _ZONE.take(zulu.cast(pa.int32()))).fill_null(0)
    precisions = _PRECISIONS.take(pc.if_else(dates, lengths, clocks))
    plain = instants.cast(_PLAIN)
    lost = pc.invert(pc.and_(_in_time(plain), _in_time(pc.add(plain, _span(offsets)))).fill_null(False))
    array = pa.StructArray.from_arrays(
        [instants.cast(type_[0].type), offsets, precisions], fields=list(type_), mask=lost
    )
    if array.null_count != right.null_count:
        wrong = pc.or_(wrong, pc.and_(array.is_null(), right.is_valid()))
    return array, wrong


def unsayable(column: pa.Array) -> pa.Array:
    """Where the parts of a moment disagree, so that no string says it."""
    instants, offsets, precisions = column.flatten()
    plain = instants.cast(_PLAIN)
    coarse = pc.is_in(precisions, _COARSE)
    good = pc.and_(pc.is_in(precisions, _ALL), pc.and_(_in_time(plain), _in_time(pc.add(plain, _span(offsets)))))
    zoned = pc.and_(pc.less(pc.abs(offsets), _DAY), pc.invert(coarse)).fill_null(True)
    good = pc.and_(good, zoned).fill_null(False)
    for precision in set(pc.unique(precisions).to_pylist()) & set(PRECISIONS[:-1]):
        finer = pc.not_equal(plain, pc.floor_temporal(plain, unit=precision))
        good = pc.and_not(good, pc.and_(finer, pc.equal(precisions, pa.scalar(precision))).fill_null(False))
    return pc.and_not(column.is_valid(), good)


def _dates(texts: pa.Array, lengths: pa.Array) -> pa.Array:
    """The first moments of days, months and years."""
    for length, rest in _REST.items():
        short = pc.equal(lengths, pa.scalar(length, pa.int32()))
        if short.true_count:
            texts = pc.if_else(short, pc.binary_join_element_wise(texts, rest, ""), texts)
    return _instants(texts, _PLAIN)


def _instants(texts: pa.Array, type_: pa.DataType) -> pa.Array:
    """The moments that strings name; null where there is no such day."""
    try:
        return texts.cast(type_)
    except pa.ArrowInvalid:
        return pa.array([None if text is None else _instant(text) for text in texts.to_pylist()], type_)


def _instant(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
        return moment if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


@cache
def _offset(zone: str | None) -> int | None:
    """Minutes east of UTC; nothing for ``-00:00``, which says that they are unknown."""
    return None if zone is None else Timestamp.parse(f"2026-01-02T00:00{zone}").offset


def _span(offsets: pa.Array) -> pa.Array:
    return pc.multiply(offsets.fill_null(0).cast(pa.int64()), _MINUTE)


def _in_time(moments_: pa.Array) -> pa.Array:
    return pc.and_(pc.greater_equal(moments_, _FIRST), pc.less_equal(moments_, _LAST))
