"""Dates as RSS, Atom and the modules write them.

Whether a date is plausible depends on the year in which it is judged; all else does not.
"""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

from newsdata.feeds.checks.fault import NONE, Check, Faults, fault

FIRST_YEAR = 1990
"""No feed and hardly a page on the web is older."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_USUAL_822 = re.compile(
    r"((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4})"
    r" (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d (?:GMT|Z|[+-](?:[01]\d|2[0-3])(?:00|15|30|45))",
    re.ASCII,
)
_USUAL_3339 = re.compile(
    r"(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)", re.ASCII
)
"""What most dates look like: of those only the day is left to be judged."""

_RFC822 = re.compile(
    r"(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})"
    r" (\d\d):(\d\d)(?::(\d\d))? (?:[+-]\d\d(?:00|15|30|45)|UT|GMT|[ECMP][SD]T|Z)"
)
_RFC822_LAX = re.compile(
    r"(?:(mon|tue|wed|thu|fri|sat|sun) ?,? ?)?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (\d{4}|\d\d)"
    r" (\d{1,2}) ?: ?(\d\d)(?: ?: ?(\d\d))? ?(?:[+-]\d{4}|ut|gmt|[ecmp][sd]t|[a-ik-z])"
)
_COMMENT_PIECE = re.compile(r"\\.|[()]|[^\\()]+|\\", re.DOTALL)
_RFC3339 = re.compile(r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))")
_W3C = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):(\d\d)))?)?)?")
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):?(\d\d))?)?)?)?")


def _number(text: str | None, default: int) -> int:
    return default if text is None else int(text)


def _impossible(parts: tuple[str | None, ...]) -> bool:
    """Whether calendar or clock do not have year, month, day, hour, minute, second, and offset of *parts*."""
    year, month, day = _number(parts[0], 1), _number(parts[1], 1), _number(parts[2], 1)
    if not 1 <= month <= 12 or not 1 <= day <= (31 if year == 0 else monthrange(year, month)[1]):
        return True
    limits = ((3, 23), (4, 59), (5, 60), (6, 23), (7, 59))
    return any(index < len(parts) and _number(parts[index], 0) > most for index, most in limits)


def _plausible(year: int, last: int) -> Faults:
    if FIRST_YEAR <= year <= last:
        return NONE
    return fault("ImplausibleDate", "is a date that no feed can have")


def _uncommented(text: str) -> str:
    """*text* without the comments that RFC 822 allows, which may stand in each other."""
    depth, kept = 0, []
    for piece in _COMMENT_PIECE.findall(text):
        if piece == "(":
            depth += 1
        elif piece == ")" and depth:
            depth -= 1
            kept.append(" ")
        elif not depth:
            kept.append(piece)
    return "".join(kept)


def _rfc822(text: str, last: int) -> Faults:
    """What is wrong with a date as e-mail writes it, with a year of four digits."""
    if usual := _USUAL_822.fullmatch(text):
        return _usual_day(usual[1], last)
    strict = _RFC822.fullmatch(text)
    match = strict or _RFC822_LAX.fullmatch(" ".join(_uncommented(text).split()).lower())
    if match is None:
        return fault("InvalidRFC2822Date", "is not a date as RFC 822 writes it")
    weekday, day, month, year, hour, minute, second = match.groups()
    if int(hour) > 23 or int(minute) > 59 or (second and int(second) > 60):
        return fault("InvalidRFC2822Date", "is a day or time that there is not")
    faults = _day(weekday, day, month, year, last)
    if strict or (faults and faults[0].kind != "ImplausibleDate"):
        return faults
    return fault("ProblematicalRFC822Date", "is a date that not every reader understands")


@lru_cache(maxsize=4096)
def _usual_day(text: str, last: int) -> Faults:
    """What is wrong with a day as most write it; the items of a feed share few of them."""
    weekday, day, month, year = text.split(" ")
    return _day(weekday[:3], day, month, year, last)


def _day(weekday: str | None, day: str, month: str, year: str, last: int) -> Faults:
    number = _MONTHS.index(month.lower()) + 1
    years = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 70 else 1900)
    if not years or not 1 <= int(day) <= monthrange(years, number)[1]:
        return fault("InvalidRFC2822Date", "is a day or time that there is not")
    right = date(years, number, int(day)).weekday()
    if weekday and right != _DAYS.index(weekday.lower()):
        return fault("IncorrectDOW", f"has the wrong day of the week; it was {_DAYS[right].capitalize()}")
    return _plausible(years, last)


@lru_cache(maxsize=4096)
def _numeric_day(text: str, kind: str, last: int) -> Faults:
    parts = tuple(text.split("-"))
    if _impossible(parts):
        return fault(kind, "is a day or time that there is not")
    return _plausible(int(parts[0]), last)


def _numeric(pattern: re.Pattern[str], kind: str, like: str, last: int) -> Check:
    def check(text: str) -> Faults:
        if usual := _USUAL_3339.fullmatch(text):
            return _numeric_day(usual[1], kind, last)
        match = pattern.fullmatch(text)
        if match is None:
            return fault(kind, f"is not a date as {like} writes it")
        if _impossible(match.groups()):
            return fault(kind, "is a day or time that there is not")
        return _plausible(int(match[1]), last)

    return check


def dates(last: int) -> dict[str, Check]:
    """The types of dates by name, where *last* is the last year that is plausible."""
    return {
        "rfc822": lambda text: _rfc822(text, last),
        "rfc3339": _numeric(_RFC3339, "InvalidRFC3339Date", "RFC 3339", last),
        "w3cdtf": _numeric(_W3C, "InvalidW3CDTFDate", "the W3C note on dates", last),
        "iso8601": _numeric(_ISO, "InvalidISO8601DateTime", "ISO 8601", last),
    }
