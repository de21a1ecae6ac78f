"""Dates as feeds write them: RFC 822 with its variants, RFC 3339, W3CDTF and ISO 8601.

What a date does not say is never added. A time without a zone, a zone that no standard
of feeds defines and a day that no calendar has are no dates: they are told, and their
text stays text.
"""

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import NamedTuple

from newsdata.models.time import PRECISIONS, Precision, Timestamp

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

ZONES = {
    "Z": 0, "UT": 0, "GMT": 0, "UTC": 0,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
"""Minutes east of UTC of the zones that RFC 822 names, and of UTC."""

LONGEST = 80
"""The longest text that is looked at as a date."""

_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH = {name[:length]: number for number, name in enumerate(_MONTH_NAMES, 1) for length in (3, len(name))}
_MONTH["sept"] = 9

_CLOCK = r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
_ZONE = r"(?:GMT|UTC)?[+-][0-9]{1,2}:?(?:[0-9]{2})?|[A-Za-z]{1,6}"
_RFC_822 = re.compile(
    rf"(?:([A-Za-z]{{2,9}})\.?,?\s*)?([0-9]{{1,2}})[\s-]\s*([A-Za-z]{{3,9}})\.?,?[\s-]\s*([0-9]{{4}}|[0-9]{{2}})"
    rf"(?:,?\s+{_CLOCK}\s*({_ZONE})?(?:\s*\([A-Za-z ]{{1,30}}\))?)?"
)
_ASCTIME = re.compile(
    rf"([A-Za-z]{{3,9}}),?\s+([A-Za-z]{{3,9}})\s+([0-9]{{1,2}})\s+{_CLOCK}\s+(?:({_ZONE})\s+)?([0-9]{{4}})"
)
_ISO = re.compile(
    rf"([0-9]{{4}})(?:-?([0-9]{{2}})(?:-?([0-9]{{2}})(?:\s*[Tt]\s*|\s+|(?=[0-9]{{2}}:)){_CLOCK}\s*({_ZONE})?)?)?"
)
_ISO_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|([0-9]{4})([0-9]{2})([0-9]{2})")
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])([0-9]{1,2}):?([0-9]{2})?", re.IGNORECASE)


class DateFault(NamedTuple):
    """Why a text is no date that can be kept: a code of the catalogue, what is wrong, and what to do."""

    code: str
    message: str
    hint: str


class Dated(NamedTuple):
    """A date that was read. It is *exact* unless the text says more than the moment can hold."""

    moment: Timestamp
    exact: bool = True
    weekday: str | None = None


class _Faulty(Exception):  # noqa: N818 - it is caught at once and becomes a `DateFault`
    """A part of a date that is none."""


def read_date(text: str) -> Dated | DateFault:
    """The moment that *text* states in any of the forms that feeds use, or why it states none."""
    text = text.strip(" \t\r\n")
    try:
        return _read(text)
    except _Faulty as fault:
        code, why = fault.args
        return DateFault(code, f"{_quoted(text)} is no date that can be kept: {why}", _HINTS[code])


def _read(text: str) -> Dated:
    if len(text) <= LONGEST:
        if match := _RFC_822.fullmatch(text):
            weekday, day, month, year, *clock = match.groups()
            return _dated(_year(year), _month(month), int(day), clock, weekday)
        if match := _ISO_DAY.fullmatch(text):
            found = [part for part in match.groups() if part is not None]
            year, month, day = (*map(int, found), 0, 0)[:3]
            return _dated(year, month, day, [None] * 5, None, ("year", "month", "day")[len(found) - 1])
        if match := _ISO.fullmatch(text):
            year, month, day, *clock = match.groups()
            return _dated(int(year), int(month), int(day), clock, None)
        if match := _ASCTIME.fullmatch(text):
            weekday, month, day, hour, minute, second, fraction, zone, year = match.groups()
            return _dated(int(year), _month(month), int(day), [hour, minute, second, fraction, zone], weekday)
    raise _Faulty("D001", "expected a date")


_HINTS = {
    "D001": "write RFC 822, such as Sun, 22 Nov 2026 09:00:00 +0100, or ISO 8601, such as 2026-11-22T09:00:00+01:00",
    "D002": "add the offset from UTC, such as +0100, or GMT",
    "D003": "write a day and a time that exist",
}


def _dated(
    year: int, month: int, day: int, clock: list[str | None], weekday: str | None, precision: Precision = "day"
) -> Dated:
    hour, minute, second, fraction, zone = clock
    offset: int | None = None
    if hour is not None:
        offset = _offset(zone)
        precision = "minute"
        if second is not None:
            precision = "second"
        if fraction is not None:
            precision = "millisecond" if len(fraction) <= 3 else "microsecond"
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    try:
        wall = datetime(
            year, month or 1, day or 1, int(hour or 0), int(minute or 0), int(second or 0), micro,
            UTC if not offset else _east(offset),
        )  # fmt: skip
        moment = Timestamp(wall, offset, precision)
    except (ValueError, OverflowError):
        raise _Faulty("D003", "there is no such day or time") from None
    return Dated(moment, fraction is None or len(fraction) <= 6, weekday)


@lru_cache(maxsize=256)
def _east(minutes: int) -> timezone:
    """The zone so many *minutes* east of UTC."""
    return timezone(timedelta(minutes=minutes))


def _year(digits: str) -> int:
    """Two digits as RFC 2822, section 4.3, has them: 00 to 49 are of this century."""
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 50 else 1900)


def _month(name: str) -> int:
    if (number := _MONTH.get(name.lower())) is None:
        raise _Faulty("D001", f"{name!r} is no month in English")
    return number


def _offset(zone: str | None) -> int | None:
    if zone is None:
        raise _Faulty("D002", "it has a time and no zone")
    if (minutes := ZONES.get(zone.upper())) is not None:
        return minutes
    if (match := _OFFSET.fullmatch(zone)) is None:
        raise _Faulty("D002", f"{zone!r} is no zone that RFC 822 defines")
    sign, hours, rest = match.groups()
    if int(hours) > 23 or int(rest or 0) > 59:
        raise _Faulty("D003", f"{zone!r} is no offset within a day")
    minutes = int(hours) * 60 + int(rest or 0)
    if sign == "-" and minutes == 0:
        return None
    return -minutes if sign == "-" else minutes


def rfc_822(moment: Timestamp) -> str | None:
    """*moment* as RSS writes it, or ``None`` where RFC 822 cannot say exactly that."""
    if not in_rfc_822(moment):
        return None
    local = moment.instant + timedelta(minutes=moment.offset or 0)
    clock = f"{local.hour:02}:{local.minute:02}" + (f":{local.second:02}" if moment.precision == "second" else "")
    day = f"{DAYS[local.weekday()]}, {local.day:02} {MONTHS[local.month - 1]} {local.year:04}"
    if moment.offset is None:
        return f"{day} {clock} -0000"
    hours, minutes = divmod(abs(moment.offset), 60)
    return f"{day} {clock} {'-' if moment.offset < 0 else '+'}{hours:02}{minutes:02}"


def rfc_3339(moment: Timestamp) -> str | None:
    """*moment* as Atom writes it, or ``None`` where it is known less exactly than Atom wants it."""
    return str(moment) if in_rfc_3339(moment) else None


def in_rfc_822(moment: Timestamp) -> bool:
    """Whether RFC 822 can say exactly that."""
    return moment.precision in ("minute", "second")


def in_rfc_3339(moment: Timestamp) -> bool:
    """Whether *moment* is known as exactly as Atom wants it."""
    return PRECISIONS.index(moment.precision) >= PRECISIONS.index("second")


def _quoted(text: str) -> str:
    return repr(text) if len(text) <= 60 else repr(text[:57] + "…")
