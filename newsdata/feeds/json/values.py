"""Readers and writers of single members of JSON Feed."""

from collections.abc import Callable, Mapping
from typing import Any

from newsdata.feeds.dates import DateFault, read_date, rfc_3339
from newsdata.models.extensions import Number
from newsdata.models.scalars import MAX_SAFE_INTEGER
from newsdata.models.time import Timestamp

LONGEST_ID = 4000
"""The longest number that is taken for an identifier."""


def text(raw: Any) -> str | None:
    """A string, which may be empty."""
    return raw if isinstance(raw, str) else None


def label(raw: Any) -> str | None:
    """A string that says something."""
    return raw if isinstance(raw, str) and raw else None


def identifier(raw: Any) -> str | None:
    """A string, or a number as a string: readers are told to take both (jsonfeed.org/version/1.1, items)."""
    if isinstance(raw, Number):
        return raw.literal
    if isinstance(raw, int) and not isinstance(raw, bool):
        return str(raw) if raw.bit_length() < LONGEST_ID else None
    return label(raw)


def labels(raw: Any) -> list[str] | None:
    """A list of strings; those that are empty or something else are left out."""
    return [each for each in raw if label(each)] if isinstance(raw, list) else None


def flag(raw: Any) -> bool | None:
    """True or false."""
    return raw if isinstance(raw, bool) else None


def moment(raw: Any) -> str | DateFault | None:
    """A date in any of the forms that feeds use, as the record writes it."""
    if not isinstance(raw, str) or not raw.strip():
        return None
    found = read_date(raw)
    return found if isinstance(found, DateFault) else str(found.moment)


def as_moment(value: str) -> str | None:
    """A moment as RFC 3339 has it; one that is known less exactly has no place."""
    return rfc_3339(Timestamp.parse(value))


def unchanged(value: Any) -> Any:
    """A value that is written as it is."""
    return value


def part(field: str) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """Reads and writes a string as the only *field* of a part."""
    return lambda raw: {field: raw} if label(raw) else None, lambda value: value.get(field)


def first(fields: Mapping[str, str], key: str) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """Reads a string as an entry of a list with *fields* set, and writes the *key* of the first."""
    return lambda raw: [{**fields, key: raw}] if label(raw) else None, lambda entries: entries[0].get(key)


def with_word(field: str, word: str) -> Callable[[Any], bool]:
    """Whether *field* of an entry is *word*."""
    return lambda entry: bool(entry.get(field) == word)


_PERSON = (("name", "name"), ("url", "url"))


def author(raw: Any) -> list[dict[str, Any]] | None:
    """The one author of version 1."""
    return authors([raw])


def authors(raw: Any) -> list[dict[str, Any]] | None:
    """Authors as the people of one byline without a printed line."""
    if not isinstance(raw, list):
        return None
    people = [
        {field: each[name] for name, field in _PERSON if label(each.get(name))}
        for each in raw
        if isinstance(each, dict)
    ]
    people = [each for each in people if each]
    return [{"role": "author", "people": people}] if people else None


def as_authors(bylines: list[dict[str, Any]]) -> list[dict[str, Any]] | None:
    """The people of bylines; a printed line that nobody was found in is a name."""
    people = [
        {name: person[field] for name, field in _PERSON if person.get(field)}
        for byline in bylines
        for person in byline.get("people") or [{"name": byline.get("text")}]
    ]
    return [each for each in people if each] or None


def attachments(raw: Any) -> list[dict[str, Any]] | None:
    """Attachments with an address; what else is in them stays with the member."""
    if not isinstance(raw, list):
        return None
    found = []
    for each in raw:
        if isinstance(each, dict) and label(each.get("url")):
            read: dict[str, Any] = {field: take(each.get(name)) for name, field, take in _ATTACHMENT}
            found.append({"role": "enclosure"} | {field: value for field, value in read.items() if value is not None})
    return found or None


def as_attachments(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Attachments as members."""
    return [{name: entry[field] for name, field, _ in _ATTACHMENT if entry.get(field) is not None} for entry in entries]


def whole(raw: Any) -> int | None:
    """A number of bytes."""
    return raw if isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw <= MAX_SAFE_INTEGER else None


def seconds(raw: Any) -> float | None:
    """A duration, as the record writes it."""
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return None
    return float(raw) if 0 <= raw <= 1e9 else None


_ATTACHMENT = (
    ("url", "url", label),
    ("mime_type", "media_type", label),
    ("title", "title", text),
    ("size_in_bytes", "size", whole),
    ("duration_in_seconds", "duration", seconds),
)
