"""Dates as RSS, Atom and the modules write them."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime
from functools import lru_cache

from newsdata.feeds.checks.fault import NONE, Check, Faults, fault

FIRST_YEAR = 1990
"""No feed and hardly a page on the web is older."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

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


def _implausible(year: int) -> bool:
    return year < FIRST_YEAR or year > datetime.now(UTC).year + 1


def _plausible(year: int) -> Faults:
    if _implausible(year):
        return fault("ImplausibleDate", "is a date that no feed can have")
    return NONE


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


def rfc822(text: str) -> Faults:
    """A date as e-mail writes it, with a year of four digits."""
    strict = _RFC822.fullmatch(text)
    match = strict or _RFC822_LAX.fullmatch(" ".join(_uncommented(text).split()).lower())
    if match is None:
        return fault("InvalidRFC2822Date", "is not a date as RFC 822 writes it")
    weekday, day, month, year, hour, minute, second = match.groups()
    if int(hour) > 23 or int(minute) > 59 or (second and int(second) > 60):
        return fault("InvalidRFC2822Date", "is a day or time that there is not")
    faults = _day(weekday, day, month, year)
    if strict or (faults and faults[0].kind != "ImplausibleDate"):
        return faults
    return fault("ProblematicalRFC822Date", "is a date that not every reader understands")


@lru_cache(maxsize=4096)
def _day(weekday: str | None, day: str, month: str, year: str) -> Faults:
    """What is wrong with a day; the items of a feed share few of them."""
    number = _MONTHS.index(month.lower()) + 1
    years = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 70 else 1900)
    if not years or not 1 <= int(day) <= monthrange(years, number)[1]:
        return fault("InvalidRFC2822Date", "is a day or time that there is not")
    right = date(years, number, int(day)).weekday()
    if weekday and right != _DAYS.index(weekday.lower()):
        return fault("IncorrectDOW", f"has the wrong day of the week; it was {_DAYS[right].capitalize()}")
    return _plausible(years)


def _numeric(pattern: re.Pattern[str], kind: str, like: str) -> Check:
    def check(text: str) -> Faults:
        match = pattern.fullmatch(text)
        if match is None:
            return fault(kind, f"is not a date as {like} writes it")
        if _impossible(match.groups()):
            return fault(kind, "is a day or time that there is not")
        return _plausible(int(match[1]))

    return check


DATES: dict[str, Check] = {
    "rfc822": rfc822,
    "rfc3339": _numeric(_RFC3339, "InvalidRFC3339Date", "RFC 3339"),
    "w3cdtf": _numeric(_W3C, "InvalidW3CDTFDate", "the W3C note on dates"),
    "iso8601": _numeric(_ISO, "InvalidISO8601DateTime", "ISO 8601"),
}
"""The types of dates by name."""
