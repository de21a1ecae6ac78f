"""Rules of how moments are stated: values that a program gives for nothing, and offsets of no place."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.moments import INSTANT, ZONES
from newsdata.columns.view import Columns
from newsdata.rule import rule

_ZEROS = tuple(
    datetime(year, month, day, tzinfo=UTC)
    for year, month, day in ((1601, 1, 1), (1899, 12, 30), (1900, 1, 1), (1904, 1, 1), (1970, 1, 1), (1980, 1, 1))
)
"""Where programs begin to count: Windows, spreadsheets, old Macintoshes, Unix, FAT."""

_AFTER_ZEROS = pa.scalar(_ZEROS[-1] + ZONES, INSTANT)
_DAYS = pa.array(("year", "month", "day"))

_QUARTERS_SINCE = pa.scalar(datetime(1973, 1, 1, tzinfo=UTC), INSTANT)
"""After the last place had given up an odd offset (Monrovia, 1972)."""

_QUARTER = pa.scalar(15, pa.int32())
_WESTMOST = pa.scalar(-12 * 60, pa.int32())
_EASTMOST = pa.scalar(14 * 60, pa.int32())
_MINUTE = pa.scalar(timedelta(minutes=1), pa.duration("us"))


@rule(
    "D210", "moment-is-zero", "warning",
    breaks=[
        {"published": "1970-01-01T00:00:00Z"},
        {"updated": "1970-01-01T01:00:00+01:00"},
        {"created": "1899-12-30T00:00:00Z"},
    ],
    says="{value} is where a program's calendar begins",
    hint="leave it out if it is not known",
)  # fmt: skip
def moment_is_zero(article: Columns) -> Iterator[Mask]:
    """A moment that is the zero of some calendar: the first second of 1970, the last days of 1899.

    A program had no date and wrote a nought, and the article sorts below everything else.

    Leave out what is not known. A day without a time of day may well be the first of 1970.
    """
    for moment in _moments(article):
        if not moment.vacant:
            yield _zero(moment)


@rule(
    "D211", "offset-impossible", "warning",
    breaks=[{"published": "2026-01-02T09:00:00+01:07"}, {"updated": "2026-01-02T09:00:00-18:00"}],
    says="{value} has an offset that no place has",
    hint="write the offset of the place, Z, or -00:00 if it is not known",
)  # fmt: skip
def offset_impossible(article: Columns) -> Iterator[Mask]:
    """A time whose offset is that of no place: not a whole quarter of an hour, or beyond -12:00 and +14:00.

    Two clocks were subtracted, or hours and minutes were mixed up (+0030 for +03:00), so
    that the instant is wrong as well.

    Write the offset that the place has. Before 1973 some places had odd ones, and they are
    no finding.
    """
    for moment in _moments(article):
        if not moment.vacant:
            yield _of_no_place(moment)


def _moments(article: Columns) -> tuple[Columns, ...]:
    return (
        article.published, article.updated, article.created, article.embargoed_until, article.expires,
        article.retrieved, article.body.date,
    )  # fmt: skip


def _zero(moment: Columns) -> Mask:
    instant = moment.start.array
    early = Mask(pc.less(instant, _AFTER_ZEROS), moment.steps, moment.said)
    if not early.array.true_count:
        return early
    timed = Mask(pc.invert(pc.is_in(pc.struct_field(moment.array, "precision"), _DAYS)), moment.steps, moment.said)
    local = pc.add(instant, pc.multiply(pc.fill_null(pc.struct_field(moment.array, "offset"), 0), _MINUTE))
    zeros = pa.array(_ZEROS, INSTANT)
    near = pc.or_(pc.is_in(instant, zeros), pc.is_in(local.cast(INSTANT), zeros))
    return early & timed & Mask(near, moment.steps, moment.said)


def _of_no_place(moment: Columns) -> Mask:
    offset = pc.struct_field(moment.array, "offset").cast(pa.int32())
    quarters = pc.multiply(pc.divide(offset, _QUARTER), _QUARTER)
    odd = pc.or_(pc.not_equal(offset, quarters), pc.or_(pc.less(offset, _WESTMOST), pc.greater(offset, _EASTMOST)))
    found = Mask(odd, moment.steps, moment.said)
    if not found.array.true_count:
        return found
    return found & Mask(pc.greater_equal(moment.start.array, _QUARTERS_SINCE), moment.steps, moment.said)
