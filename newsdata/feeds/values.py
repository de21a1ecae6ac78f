"""Readers of single values, and builders of single elements, that the tables are made of."""

import re
from collections.abc import Callable

from newsdata.feeds.dates import Dated, DateFault, in_rfc_822, in_rfc_3339, read_date, rfc_822, rfc_3339
from newsdata.feeds.elements import legal, made, stripped
from newsdata.feeds.mapping import Build, Partly
from newsdata.models.scalars import MAX_SAFE_INTEGER
from newsdata.models.time import Timestamp
from newsdata.xml import Element

_WHOLE = re.compile(r"[0-9]{1,16}")
_END = re.compile(r"end=([^;]{4,40})(?:; ?scheme=W3C-DTF)?;?")


def text(element: Element) -> str:
    """The text of an element, which may be empty."""
    return stripped(element)


def label(element: Element) -> str | None:
    """The text of an element that says something."""
    return stripped(element) or None


def labels(element: Element) -> list[str] | None:
    """The text of an element as the only one of a list."""
    said = stripped(element)
    return [said] if said else None


def words(element: Element) -> list[str] | None:
    """Words between commas."""
    found = [word for each in element.text.split(",") if (word := each.strip(" \t\r\n"))]
    return found or None


def moment(element: Element) -> Timestamp | Partly | DateFault:
    """A date in any of the forms that feeds use."""
    found = read_date(element.text)
    if isinstance(found, DateFault):
        return found
    return found.moment if found.exact else Partly(found.moment)


def moment_in(can_say: Callable[[Timestamp], bool]) -> Callable[[Element], Timestamp | Partly | DateFault]:
    """Reads a date whose element is kept where its own form of dates could not say it again."""

    def read(element: Element) -> Timestamp | Partly | DateFault:
        found = moment(element)
        return Partly(found) if isinstance(found, Timestamp) and not can_say(found) else found

    return read


MOMENT_822, MOMENT_3339 = moment_in(in_rfc_822), moment_in(in_rfc_3339)
"""Dates of RSS, and of Atom."""


def period_end(element: Element) -> Timestamp | Partly | DateFault:
    """The end of a period of Dublin Core, or a date alone."""
    match = _END.fullmatch(stripped(element))
    if match is None:
        return moment(element)
    found = read_date(match[1])
    if isinstance(found, Dated):
        return found.moment if found.exact else Partly(found.moment)
    return found


def number(most: int = MAX_SAFE_INTEGER, least: int = 0) -> Callable[[Element], int | None]:
    """Reads a whole number within bounds; anything else is none."""

    def read(element: Element) -> int | None:
        return whole(element.text.strip(" \t\r\n"), most, least)

    return read


def whole(said: str | None, most: int = MAX_SAFE_INTEGER, least: int = 0) -> int | None:
    """The number that *said* is when written back, or ``None``."""
    if said is None or not _WHOLE.fullmatch(said) or str(int(said)) != said:
        return None
    return int(said) if least <= int(said) <= most else None


def one(field: str) -> Callable[[Element], list[dict[str, str]] | None]:
    """Reads the text of an element as *field* of the only item of a list."""

    def read(element: Element) -> list[dict[str, str]] | None:
        said = stripped(element)
        return [{field: said}] if said else None

    return read


def as_text(name: str) -> Build:
    """Builds an element with the value as its text."""
    return lambda value: [made(name, str(value))]


def as_label(name: str) -> Build:
    """Builds an element with the value as its text, unless there is none to write."""
    return lambda value: [made(name, str(value))] if legal(str(value)).strip(" \t\r\n") else []


def as_date(plain: str, exact: str, *, atom: bool = False) -> Build:
    """Builds *plain* in the format's own form of dates, or *exact* as W3CDTF where that cannot say it."""

    def build(value: str) -> list[Element]:
        found = Timestamp.parse(value)
        said = rfc_3339(found) if atom else rfc_822(found)
        return [made(exact, value)] if said is None else [made(plain, said)]

    return build


def as_period_end(name: str) -> Build:
    """Builds a period of Dublin Core that has an end alone."""
    return lambda value: [made(name, f"end={value}; scheme=W3C-DTF;")]
