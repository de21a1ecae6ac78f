"""How the cell of a foreign table fills a field of the record, and how a field becomes a flat cell.

A cell is what its table holds: a string, a number, a list, a date, or nothing. A reader
gives what the field takes, or raises `CellError` for a cell that says something else.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from newsdata.feeds.dates import DateFault, read_date
from newsdata.models import Byline, Paragraph
from newsdata.models.time import Timestamp

SEPARATOR = "; "
"""What stands between the items of a list in a flat cell."""

_SPLIT = re.compile(r"[ \t]*;[ \t]*")
_GAP = re.compile(r"[ \t]*\r?\n(?:[ \t]*\r?\n)+")


class CellError(ValueError):
    """A cell that a field cannot hold: a code of the catalogue, what is wrong, and a remedy."""

    def __init__(self, code: str, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


class Target(NamedTuple):
    """One field as a column: how a cell is read into it, and how it is written as one.

    *read* gives the value of the top-level *field*, and values of one field are joined.
    *write* gives a string, or ``None`` where the record has nothing.
    """

    field: str
    read: Callable[[Any], Any]
    write: Callable[[Mapping[str, Any]], str | None]


def text(cell: Any) -> str:
    """A string; a number as it is written."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return str(getattr(cell, "literal", cell))
    raise CellError("A002", f"is {_kind(cell)} and not a string")


def moment(cell: Any) -> str:
    """A date or a time with its zone, in any of the forms that feeds use, or one that the table knows as such."""
    try:
        if isinstance(cell, datetime | date | Timestamp):
            return str(Timestamp.of(cell))
    except ValueError as error:
        raise CellError("D002", str(error), "say which zone it is in: --map 'published=column@+01:00'") from None
    found = read_date(text(cell))
    if isinstance(found, DateFault):
        raise CellError(found.code, found.message, found.hint)
    return str(found.moment)


def in_zone(read: Callable[[Any], Any], zone: str) -> Callable[[Any], Any]:
    """*read* for times that are all in *zone*, as whoever maps the table knows."""

    def zoned(cell: Any) -> Any:
        if isinstance(cell, datetime) and cell.tzinfo is None:
            return read(f"{cell.isoformat()}{zone}")
        if isinstance(cell, str) and isinstance(found := read_date(cell), DateFault) and found.code == "D002":
            return read(f"{cell.strip()}{zone}")
        return read(cell)

    return zoned


def items(cell: Any) -> list[str]:
    """A list of strings; or a string with semicolons between them, or with a list of JSON in it."""
    if isinstance(cell, list | tuple):
        return [text(each) for each in cell if each not in (None, "")]
    said = text(cell)
    return _listed(said) or [each for each in _SPLIT.split(said) if each]


def _listed(cell: str) -> list[str] | None:
    if not cell.startswith('["'):
        return None
    try:
        found = json.loads(cell)
    except ValueError:
        return None
    return found if all(isinstance(each, str) and each for each in found) else None


def printed_lines(cell: Any) -> list[dict[str, Any]]:
    """Credit lines as printed."""
    return [Byline.parse(each).model_dump(mode="json", exclude_defaults=True) for each in items(cell)]


def names(cell: Any) -> list[dict[str, Any]]:
    """The names of those who wrote it, as one byline without a printed line."""
    found = [{"name": each} for each in items(cell)]
    return [{"role": "author", "people": found}] if found else []


def paragraphs(cell: Any) -> list[dict[str, Any]]:
    """Plain text as paragraphs, which stand between empty lines."""
    return [{"type": "paragraph", "text": each} for each in _GAP.split(text(cell)) if each.strip()]


def markup_blocks(cell: Any) -> list[Any]:
    """HTML as blocks."""
    from newsdata.markup import blocks  # has many patterns, which tables without HTML need not wait for

    return list(blocks(text(cell)))


def number(cell: Any) -> int:
    """A whole number, as such or in digits."""
    if isinstance(cell, int) and not isinstance(cell, bool):
        return cell
    if isinstance(cell, str) and re.fullmatch("[0-9]{1,9}", cell.strip()):
        return int(cell)
    raise CellError("A002", f"is {_kind(cell)} and not an integer")


def _plain(field: str) -> Target:
    return Target(field, text, lambda record: record.get(field))


def _moment(field: str) -> Target:
    return Target(field, moment, lambda record: record.get(field))


def _inside(field: str, name: str) -> Target:
    return Target(field, lambda cell: {name: text(cell)}, lambda record: (record.get(field) or {}).get(name))


def _named(field: str) -> Target:
    return Target(
        field,
        lambda cell: [{"name": each} for each in items(cell)],
        lambda record: _joined(each.get("name") for each in record.get(field, [])),
    )


def _attached(role: str) -> Target:
    return Target(
        "attachments",
        lambda cell: [{"role": role, "url": text(cell)}],
        lambda record: next((each["url"] for each in record.get("attachments", []) if each.get("role") == role), None),
    )


def _linked(rel: str) -> Target:
    return Target(
        "links",
        lambda cell: [{"rel": rel, "url": text(cell)}],
        lambda record: next((each["url"] for each in record.get("links", []) if each.get("rel") == rel), None),
    )


def _joined(values: Any) -> str | None:
    """Items in one cell; as a list of JSON where a semicolon in one of them would be taken for two."""
    found = [value for value in values if value]
    plain = SEPARATOR.join(found)
    return plain or None if items(plain) == found else json.dumps(found, ensure_ascii=False)


def _text_of(record: Mapping[str, Any]) -> str | None:
    found = [Paragraph(text=each["text"]).text for each in record.get("body", []) if each.get("text")]
    return "\n\n".join(found) or None


def _lines_of(record: Mapping[str, Any]) -> str | None:
    return _joined(each.get("text") for each in record.get("bylines", []))


def _names_of(record: Mapping[str, Any]) -> str | None:
    lines = [each for each in record.get("bylines", []) if "text" not in each]
    return _joined(person.get("name") for each in lines for person in each.get("people", []))


_MOMENTS = ("published", "updated", "created", "embargoed_until", "expires", "retrieved")

TARGETS: dict[str, Target] = {
    **{
        field: _plain(field)
        for field in (
            "id", "url", "version", "status", "language", "headline", "kicker", "deck", "summary", "dateline",
            "slugline", "section", "genre",
        )
    },
    **{field: _moment(field) for field in _MOMENTS},
    "bylines": Target("bylines", printed_lines, _lines_of),
    "authors": Target("bylines", names, _names_of),
    "tags": Target("tags", items, lambda record: _joined(record.get("tags", []))),
    "urgency": Target("urgency", number, lambda record: str(record["urgency"]) if "urgency" in record else None),
    "places": _named("places"),
    "people": _named("people"),
    "organisations": _named("organisations"),
    "publisher": _inside("publisher", "name"),
    "publisher_url": _inside("publisher", "url"),
    "source": _inside("source", "name"),
    "source_url": _inside("source", "url"),
    "site_name": _inside("chrome", "site_name"),
    "rights": _inside("rights", "notice"),
    "rights_holder": _inside("rights", "holder"),
    "license": _linked("license"),
    "image": _attached("image"),
    "text": Target("body", paragraphs, _text_of),
    "html": Target("body", markup_blocks, lambda _: None),
}  # fmt: skip
"""The fields that a column may fill, by the name that a map has for them, in the order of a flat table."""


def _kind(cell: Any) -> str:
    match cell:
        case bool():
            return str(cell).lower()
        case dict():
            return "an object"
        case list() | tuple():
            return "a list"
    return f"{cell!r:.60}"
