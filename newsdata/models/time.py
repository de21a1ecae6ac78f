"""A moment as a source states it: neither more nor less exact."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta, timezone
from functools import total_ordering
from typing import Any, Literal, TypeAlias, get_args

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

Precision: TypeAlias = Literal["year", "month", "day", "minute", "second", "millisecond", "microsecond"]
"""How exactly a moment is known, coarsest first."""

PRECISIONS: tuple[Precision, ...] = get_args(Precision)
"""Every `Precision`, coarsest first."""

PATTERN = (
    r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])"
    r"(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?)?)?$"
)
"""The shape of a timestamp, in the part of the pattern language that all engines read alike."""

_SHAPE = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2})"
    r"(?:[Tt ](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]+))?)?"
    r"(?P<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})?)?)?)?"
)
_EXAMPLE = "2026-11-22T09:00:00+01:00"


@total_ordering
class Timestamp:
    """An instant, the offset it was stated in, and how exactly it is known.

    Written as one ISO 8601 string in the form of RFC 3339: ``2026-11-22T09:00:00+01:00``,
    or less of it: ``2026-11-22T09:00+01:00``, ``2026-11-22``, ``2026-11``, ``2026``. A time
    of day needs an offset; ``-00:00`` says that the offset is unknown (RFC 3339, section
    4.3). A day, month or year has none, and its `instant` is its first in UTC: compare
    `start` and `end`, not instants, where that matters. One to three digits of a second
    are milliseconds, four to six are microseconds; finer is refused, and so are leap
    seconds, because an instant of Arrow and of Python cannot hold them.
    """

    __slots__ = ("instant", "offset", "precision")

    instant: datetime
    """The moment in UTC; the first of the day, month or year where that is all that is known."""

    offset: int | None
    """Minutes east of UTC; ``None`` where there is no time of day, or its offset is unknown."""

    precision: Precision
    """The smallest unit that the source states."""

    def __init__(self, instant: datetime, offset: int | None = None, precision: Precision = "second") -> None:
        """Refuse, with `ValueError`, what no string could say."""
        if instant.tzinfo is None:
            raise ValueError(f"{instant} has no zone; give it one with tzinfo=")
        instant = instant.astimezone(UTC)
        if offset is not None and not -1440 < offset < 1440:
            raise ValueError(f"offset {offset} is not within a day; it is in minutes")
        if PRECISIONS.index(precision) < PRECISIONS.index("minute") and offset is not None:
            raise ValueError(f"a {precision} has no offset")
        if instant != floor(instant, precision):
            raise ValueError(f"{instant.isoformat()} is finer than its precision, {precision}")
        object.__setattr__(self, "instant", instant)
        object.__setattr__(self, "offset", offset)
        object.__setattr__(self, "precision", precision)
        self._local()

    @classmethod
    def parse(cls, text: str) -> "Timestamp":
        """Read an ISO 8601 string.

        Raises `ValueError` with a remedy for a time without a zone, a date that the
        calendar does not have, and anything that is no timestamp.
        """
        return _parse(text)

    @classmethod
    def of(cls, moment: "datetime | date | str | Timestamp") -> "Timestamp":
        """Take a `datetime` with a zone (to its microsecond, or second), a `date`, or a string."""
        if isinstance(moment, Timestamp):
            return moment
        if isinstance(moment, str):
            return _parse(moment)
        if not isinstance(moment, datetime):
            return cls(datetime(moment.year, moment.month, moment.day, tzinfo=UTC), None, "day")
        zone = moment.utcoffset()
        if zone is None:
            raise _naive(moment.isoformat())
        if zone.total_seconds() % 60:
            raise _fault("timestamp_form", moment.isoformat(), f"an offset in whole minutes, such as {_EXAMPLE}")
        offset = int(zone.total_seconds() // 60)
        return _made(moment, offset, "microsecond" if moment.microsecond else "second", moment.isoformat())

    @property
    def start(self) -> datetime:
        """The first instant that this may be."""
        return self.instant

    @property
    def end(self) -> datetime:
        """The last microsecond that this may be."""
        match self.precision:
            case "year":
                last = self.instant.replace(month=12, day=31)
            case "month":
                last = self.instant.replace(day=monthrange(self.instant.year, self.instant.month)[1])
            case "day":
                last = self.instant
            case _:
                return self.instant + _LENGTH[self.precision] - timedelta(microseconds=1)
        return last.replace(hour=23, minute=59, second=59, microsecond=999999)

    def _local(self) -> datetime:
        """The wall clock of the source; refuses one outside the years 1 to 9999."""
        try:
            return self.instant.astimezone(timezone(timedelta(minutes=self.offset or 0)))
        except OverflowError:
            raise ValueError(f"{self.instant.isoformat()} at offset {self.offset} leaves the years 1 to 9999") from None

    def __str__(self) -> str:
        """The canonical ISO 8601 string."""
        local = self._local()
        day = f"{local.year:04}-{local.month:02}-{local.day:02}"
        match self.precision:
            case "year" | "month" | "day":
                return day[: {"year": 4, "month": 7, "day": 10}[self.precision]]
            case "minute":
                clock = f"{local.hour:02}:{local.minute:02}"
            case _:
                clock = f"{local.hour:02}:{local.minute:02}:{local.second:02}"
        match self.precision:
            case "millisecond":
                clock += f".{local.microsecond // 1000:03}"
            case "microsecond":
                clock += f".{local.microsecond:06}"
        return f"{day}T{clock}{_zone(self.offset)}"

    def __repr__(self) -> str:
        return f"Timestamp.parse({str(self)!r})"

    def _key(self) -> tuple[datetime, int, int]:
        return self.instant, PRECISIONS.index(self.precision), -9999 if self.offset is None else self.offset

    def __eq__(self, other: object) -> bool:
        """Equal in instant, offset and precision; compare `instant` to ask for the same moment."""
        return self._key() == other._key() if isinstance(other, Timestamp) else NotImplemented

    def __lt__(self, other: "Timestamp") -> bool:
        """Order by instant, then by precision, then by offset."""
        return self._key() < other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Timestamp is frozen; make another")

    def __reduce__(self) -> tuple[Any, ...]:
        return Timestamp, (self.instant, self.offset, self.precision)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A string in JSON; in Python a `Timestamp`, a `datetime`, a `date` or a string."""
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(_parse, core_schema.str_schema()),
            python_schema=core_schema.no_info_plain_validator_function(_from_python),
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The shape; that the calendar has the day is beyond a schema."""
        return {"type": "string", "pattern": PATTERN, "examples": [_EXAMPLE, "2026-11-22"]}


_LENGTH: dict[Precision, timedelta] = {
    "minute": timedelta(minutes=1),
    "second": timedelta(seconds=1),
    "millisecond": timedelta(milliseconds=1),
    "microsecond": timedelta(microseconds=1),
}


def floor(instant: datetime, precision: Precision) -> datetime:
    """*instant* without what is finer than *precision*."""
    match precision:
        case "year":
            return instant.replace(month=1, day=1, hour=0, minute=0, second=0, microsecond=0)
        case "month":
            return instant.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        case "day":
            return instant.replace(hour=0, minute=0, second=0, microsecond=0)
        case "minute":
            return instant.replace(second=0, microsecond=0)
        case "second":
            return instant.replace(microsecond=0)
        case "millisecond":
            return instant.replace(microsecond=instant.microsecond // 1000 * 1000)
    return instant


def _zone(offset: int | None) -> str:
    if offset == 0:
        return "Z"
    hours, minutes = divmod(abs(offset or 0), 60)
    return f"{'+' if offset is not None and offset > 0 else '-'}{hours:02}:{minutes:02}"


def _parse(text: str) -> Timestamp:
    match = _SHAPE.fullmatch(text)
    if match is None:
        raise _fault("timestamp_form", text, f"ISO 8601, such as {_EXAMPLE} or 2026-11-22")
    parts, zone = match.groupdict(), match["zone"]
    if parts["hour"] is not None and zone is None:
        raise _naive(text)
    if text[10:11] not in ("", "T") or zone == "z" or "," in text:
        raise _fault(
            "timestamp_form", text, f'"T" before the time, "." before a fraction and a capital "Z": {_EXAMPLE}'
        )
    fraction = parts["fraction"] or ""
    if len(fraction) > 6:
        raise _fault("timestamp_form", text, "at most six digits of a second; round it")
    if parts["second"] == "60":
        raise _fault("timestamp_impossible", text, "a second from 00 to 59, since leap seconds cannot be kept")
    precision: Precision = "year"
    for unit in ("month", "day", "minute", "second"):
        if parts[unit] is not None:
            precision = unit
    if fraction:
        precision = "millisecond" if len(fraction) <= 3 else "microsecond"
    offset = _offset(zone, text)
    try:
        wall = datetime(
            int(parts["year"]),
            int(parts["month"] or 1),
            int(parts["day"] or 1),
            int(parts["hour"] or 0),
            int(parts["minute"] or 0),
            int(parts["second"] or 0),
            int(fraction.ljust(6, "0")) if fraction else 0,
            timezone(timedelta(minutes=offset or 0)),
        )
    except ValueError as error:
        raise _fault("timestamp_impossible", text, f"a day and time that exist ({error})") from None
    return _made(wall, offset, precision, text)


def _offset(zone: str | None, text: str) -> int | None:
    if zone is None or zone == "-00:00":
        return None
    if zone == "Z":
        return 0
    hours, minutes = int(zone[1:3]), int(zone[4:6])
    if hours > 23 or minutes > 59:
        raise _fault("timestamp_impossible", text, "an offset of less than a day")
    return (-1 if zone[0] == "-" else 1) * (hours * 60 + minutes)


def _made(moment: datetime, offset: int | None, precision: Precision, text: str) -> Timestamp:
    try:
        return Timestamp(moment.astimezone(UTC), offset, precision)
    except OverflowError:
        raise _fault("timestamp_impossible", text, "an instant in the years 1 to 9999 of UTC") from None


def _from_python(value: object) -> Timestamp:
    if not isinstance(value, Timestamp | datetime | date | str):
        raise PydanticCustomError(
            "timestamp_type", "expected a timestamp, found {found}", {"found": type(value).__name__}
        )
    return Timestamp.of(value)


def _naive(text: str) -> PydanticCustomError:
    return PydanticCustomError(
        "timestamp_naive",
        "'{text}' has a time but no zone; add its offset (+01:00, Z, or -00:00 if it is unknown) or keep the day alone",
        {"text": _quoted(text)},
    )


def _fault(kind: Literal["timestamp_form", "timestamp_impossible"], text: str, expected: str) -> PydanticCustomError:
    return PydanticCustomError(
        kind,
        "'{text}' is no timestamp that can be kept: expected {expected}",
        {"text": _quoted(text), "expected": expected},
    )


def _quoted(text: str) -> str:
    """The beginning of *text*, with the halves of surrogate pairs, which no message can hold, spelt out."""
    return text[:60].encode("utf-8", "backslashreplace").decode()
