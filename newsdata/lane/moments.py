"""Timestamps from their strings, a column at a time.

Strings of one length and one kind of zone have their parts at the same places, so each
such class is cut by position. The calendar is Arrow's; what it refuses is looked at one
by one.
"""

from datetime import datetime, timedelta
from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.models.time import PATTERN, PRECISIONS, Precision, Timestamp

_PLAIN = pa.timestamp("us")
_FIRST = pa.scalar(datetime(1, 1, 1), _PLAIN)  # noqa: DTZ001 - a wall clock
_LAST = pa.scalar(datetime(9999, 12, 31, 23, 59, 59, 999999), _PLAIN)  # noqa: DTZ001
_MINUTE = pa.scalar(timedelta(minutes=1), pa.duration("us"))
_NOTHING = pa.scalar(None, pa.string())
_GREENWICH = pa.scalar(0, pa.int16())
_COARSE = pa.array(PRECISIONS[:3])
_ALL = pa.array(PRECISIONS)
_DAY = pa.scalar(1440, pa.int16())
_DATES: dict[int, tuple[Precision, str]] = {4: ("year", "-01-01"), 7: ("month", "-01"), 10: ("day", "")}


def moments(texts: pa.Array, type_: pa.DataType) -> tuple[pa.Array, pa.Array]:
    """A struct of instant, offset and precision for each string, and where there is none to be had."""
    wrong = pc.invert(pc.match_substring_regex(texts, PATTERN)).fill_null(False)
    right = pc.if_else(wrong, _NOTHING, texts) if wrong.true_count else texts
    lengths = pc.binary_length(right)
    zulu = pc.ends_with(right, "Z")
    classes = pc.add(pc.add(lengths, lengths), zulu.cast(pa.int32()))
    parts: list[pa.Array] = []
    order: list[pa.Array] = []
    for kind in pc.unique(classes.drop_null()).to_pylist():
        where = pc.indices_nonzero(pc.equal(classes, pa.scalar(kind, pa.int32())))
        parts.append(_class(right.take(where), kind // 2, bool(kind % 2), type_))
        order.append(where)
    if not parts:
        return pa.nulls(len(texts), type_), wrong
    array = _scattered(parts, order, len(texts))
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


def _class(texts: pa.Array, length: int, zulu: bool, type_: pa.DataType) -> pa.Array:
    """The moments of strings that all have *length*, null where the calendar has none."""
    count = len(texts)
    if length in _DATES:
        precision, rest = _DATES[length]
        wall = _walls(pc.binary_join_element_wise(texts, rest, "") if rest else texts)
        offsets = pa.nulls(count, pa.int16())
        instants = wall
    else:
        clock = length - (1 if zulu else 6)
        precision = _precision(clock)
        wall = _walls(pc.utf8_slice_codeunits(texts, 0, clock))
        offsets = pa.repeat(_GREENWICH, count) if zulu else _offsets(texts, clock)
        instants = wall if zulu else pc.subtract(wall, _span(offsets))
    inside = pc.and_(_in_time(wall), _in_time(instants)).fill_null(False)
    precisions = pa.repeat(pa.scalar(precision, pa.string()), count)
    fields = [instants.cast(type_[0].type), offsets, precisions]
    return pa.StructArray.from_arrays(fields, fields=list(type_), mask=pc.invert(inside))


def _precision(clock: int) -> Precision:
    """How exact a wall clock of so many characters is, from ``2026-11-22T09:00`` on."""
    if clock <= 19:
        return "minute" if clock == 16 else "second"
    return "millisecond" if clock <= 23 else "microsecond"


def _walls(texts: pa.Array) -> pa.Array:
    """The wall clocks; null where there is no such day."""
    try:
        return texts.cast(_PLAIN)
    except pa.ArrowInvalid:
        return pa.array([_wall(text) for text in texts.to_pylist()], _PLAIN)


def _wall(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _offsets(texts: pa.Array, clock: int) -> pa.Array:
    """Minutes east of UTC; null for ``-00:00``, which says that they are unknown."""
    zones = pc.utf8_slice_codeunits(texts, clock).dictionary_encode()
    known = pa.array([_offset(zone) for zone in zones.dictionary.to_pylist()], pa.int16())
    return known.take(zones.indices)


@cache
def _offset(zone: str) -> int | None:
    return Timestamp.parse(f"2026-01-02T00:00{zone}").offset


def _span(offsets: pa.Array) -> pa.Array:
    return pc.multiply(offsets.fill_null(0).cast(pa.int64()), _MINUTE)


def _in_time(moments_: pa.Array) -> pa.Array:
    return pc.and_(pc.greater_equal(moments_, _FIRST), pc.less_equal(moments_, _LAST))


def _scattered(parts: list[pa.Array], order: list[pa.Array], length: int) -> pa.Array:
    """One array of *length* with the elements of each part where *order* says, null elsewhere."""
    places = pa.concat_arrays(order).cast(pa.int64())
    array = pa.concat_arrays(parts)
    if len(places) == length and len(parts) == 1:
        return array
    return array.take(pc.inverse_permutation(places, max_index=length - 1))
