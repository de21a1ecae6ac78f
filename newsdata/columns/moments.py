"""Timestamps as intervals: a day alone is a whole day, and its zone is not known."""

from datetime import datetime, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import field_of
from newsdata.models.time import PRECISIONS

INSTANT = pa.timestamp("us", tz="UTC")
"""The type of both ends of an interval."""

ZONES = timedelta(hours=14)
"""How far the day of one place is from that of UTC at the most (Pacific/Kiritimati)."""

_WITHOUT_ZONE = pa.array(("year", "month", "day"))
_PLAIN = pa.timestamp("us")
_MICROSECOND = pa.scalar(timedelta(microseconds=1), pa.duration("us"))


def start(moments: pa.Array) -> pa.Array:
    """The first instant that each may be."""
    return field_of(moments, moments.type.get_field_index("instant"))


def end(moments: pa.Array) -> pa.Array:
    """The last microsecond that each may be."""
    precisions = _precision(moments)
    instants = start(moments).cast(_PLAIN)
    ends = instants
    for precision in set(pc.unique(precisions).to_pylist()) & set(PRECISIONS[:-1]):
        after = pc.ceil_temporal(instants, unit=precision, ceil_is_strictly_greater=True)
        this = pc.equal(precisions, pa.scalar(precision, precisions.type))
        ends = pc.if_else(this, pc.subtract(after, _MICROSECOND), ends)
    return ends.cast(INSTANT)


def certainly_before(one: pa.Array, other: pa.Array) -> pa.Array:
    """Where *one* ends before *other* starts, in whatever zone the days are that have none."""
    slack = pc.if_else(pc.xor(_without_zone(one), _without_zone(other)), _span(ZONES), _span(timedelta()))
    return pc.less(pc.add(end(one), slack), start(other))


def certainly_after(moments: pa.Array, instant: datetime) -> pa.Array:
    """Where the whole of a moment comes after *instant*, in whatever zone it is."""
    slack = pc.if_else(_without_zone(moments), _span(ZONES), _span(timedelta()))
    return pc.greater(pc.subtract(start(moments), slack), pa.scalar(instant, INSTANT))


def _without_zone(moments: pa.Array) -> pa.Array:
    return pc.is_in(_precision(moments), _WITHOUT_ZONE)


def _precision(moments: pa.Array) -> pa.Array:
    return field_of(moments, moments.type.get_field_index("precision"))


def _span(span: timedelta) -> pa.Scalar:
    return pa.scalar(span, pa.duration("us"))
