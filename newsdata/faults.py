"""What the models refuse, as findings: kind of error and field to code, message and remedy.

The table is read from the top: the first entry whose kind and field fit gives the words.
In them, ``{value}`` is what was found, ``{field}`` the name of its field, ``{part}`` the
model it stands in, and the rest is what pydantic says of the error.
"""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from newsdata.jsontext import Path
from newsdata.models.extensions import Number
from newsdata.shape import Field, Sequence, Shape, Struct, Tagged, shape_of


class Fault(NamedTuple):
    """One value that a model refuses; of one that is missing, the path of what it is missing in."""

    code: str
    message: str
    hint: str | None
    path: Path


class _Entry(NamedTuple):
    kind: str
    field: str
    code: str
    message: str
    hint: str | None = None


ANY = "*"

_TABLE = (
    _Entry("extra_forbidden", "title", "A001", "{part} has no field title", "the title of an article is its headline"),
    _Entry("extra_forbidden", "author", "A001", "{part} has no field author", "authors are bylines, one a credit line"),
    _Entry(
        "extra_forbidden", "authors", "A001", "{part} has no field authors", "authors are bylines, one a credit line"
    ),
    _Entry("extra_forbidden", "description", "A001", "{part} has no field description", "use deck or summary"),
    _Entry(
        "extra_forbidden", "content", "A001", "{part} has no field content", "the content is body, a list of blocks"
    ),
    _Entry("extra_forbidden", "text", "A001", "{part} has no field text", "the text is body, a list of blocks"),
    _Entry("extra_forbidden", "date", "A001", "{part} has no field date", "use published, updated or created"),
    _Entry("extra_forbidden", "keywords", "A001", "{part} has no field keywords", "keywords are tags"),
    _Entry("extra_forbidden", "images", "A001", "{part} has no field images", "a picture is a block of the body"),
    _Entry("extra_forbidden", ANY, "A001", "{part} has no field {field}", "{near}"),
    _Entry("missing", "text", "A003", "{part} has no text", 'write "" if it is there and empty'),
    _Entry("missing", ANY, "A003", "{part} has no {field}", "it is what makes it one"),
    _Entry("union_tag_not_found", ANY, "A008", "a block has no type", 'say which it is: "type": "paragraph"'),
    _Entry(
        "union_tag_invalid", ANY, "A008", "there is no block {tag!r}", "there are {expected_tags}; raw takes anything"
    ),
    _Entry("string_type", "id", "A002", "{field} is {value}", 'identifiers are strings: put it in "quotes"'),
    _Entry("string_type", "version", "A002", "{field} is {value}", 'versions are strings: put it in "quotes"'),
    _Entry("string_type", ANY, "A002", "{field} is {value} and not a string"),
    _Entry(
        "string_unicode", ANY, "J007", "{field} has half of a surrogate pair", "write the character, or both halves"
    ),
    _Entry("string_too_short", ANY, "A004", "{field} is empty", "leave it out if there is none"),
    _Entry("string_too_long", ANY, "A007", "{field} is longer than {max_length} characters"),
    _Entry("tuple_type", "bylines", "A002", "{field} is {value} and not a list", 'write [{{"text": "By …"}}]'),
    _Entry(
        "tuple_type", "body", "A002", "{field} is {value} and not a list of blocks", "a block has a type and its fields"
    ),
    _Entry("tuple_type", ANY, "A002", "{field} is {value} and not a list", "put it in [ ]"),
    _Entry("list_type", ANY, "A002", "{field} is {value} and not a list", "put it in [ ]"),
    _Entry("int_type", ANY, "A002", "{field} is {value} and not an integer", "write digits without quotes or a point"),
    _Entry("int_from_float", ANY, "A002", "{field} is {value} and not an integer", "write digits without a point"),
    _Entry("int_parsing_size", ANY, "A005", "{field} is {value}, too large for any reader"),
    _Entry("float_type", ANY, "A002", "{field} is {value} and not a number"),
    _Entry("bool_type", ANY, "A002", "{field} is {value}", "write true or false without quotes"),
    _Entry("model_type", ANY, "A002", "{field} is {value} and not an object"),
    _Entry("model_attributes_type", ANY, "A002", "{field} is {value} and not an object"),
    _Entry("dict_type", ANY, "A002", "{field} is {value} and not an object"),
    _Entry("greater_than_equal", "urgency", "A005", "{field} is {value}", "urgency runs from 1, the most, to 9"),
    _Entry("less_than_equal", "urgency", "A005", "{field} is {value}", "urgency runs from 1, the most, to 9"),
    _Entry("greater_than_equal", ANY, "A005", "{field} is {value}, less than {ge}"),
    _Entry("less_than_equal", ANY, "A005", "{field} is {value}, more than {le}"),
    _Entry("finite_number", ANY, "A005", "{field} is {value} and not finite"),
    _Entry("literal_error", ANY, "A006", "{field} is {value}", "expected {expected}"),
    _Entry("timestamp_form", ANY, "D001", "{field}: {message}"),
    _Entry("timestamp_naive", ANY, "D002", "{field}: {message}"),
    _Entry("timestamp_impossible", ANY, "D003", "{field}: {message}"),
    _Entry("timestamp_type", ANY, "A002", "{field} is {value}", 'a time is a string: "2026-11-22T09:00:00+01:00"'),
    _Entry("mark_empty", ANY, "A009", "{message}"),
    _Entry("mark_outside", ANY, "A009", "{message}"),
    _Entry("extensions_type", ANY, "A002", "{field} is {value}", "extensions are an object with an entry a namespace"),
    _Entry("extensions_value", ANY, "A010", "{field}: {message}"),
    _Entry(ANY, ANY, "A011", "{field}: {message}"),
)


def faults(error: ValidationError, model: type[BaseModel]) -> Iterator[Fault]:
    """What *model* refuses, each with the path of the value in the record."""
    top = shape_of(model)
    for detail in error.errors(include_url=False):
        path, field, part = _place(detail["loc"], top)
        entry = next(e for e in _TABLE if e.kind in (detail["type"], ANY) and e.field in (field, ANY))
        words = {"message": detail["msg"], **detail.get("ctx", {}), "value": _quoted(detail["input"]), "field": field}
        words["part"] = _named(part)
        words["near"] = _near(field, part) if entry.hint == "{near}" else ""
        hint = entry.hint.format_map(words) if entry.hint else None
        there = path[:-1] if detail["type"] == "missing" else path
        yield Fault(entry.code, entry.message.format_map(words), hint, there)


def _place(loc: tuple[str | int, ...], shape: Shape | None) -> tuple[Path, str, Struct | None]:
    """The path without the tags that pydantic puts into it, the last field, and its part."""
    path: list[str | int] = []
    field, part = "the record", shape if isinstance(shape, Struct) else None
    position = ""
    for step in loc:
        match shape:
            case Tagged():
                shape = dict(shape.variants).get(str(step))
                part = shape or part
                continue
            case Struct():
                part, field, position = shape, str(step), ""
                shape = next((known.shape for known in shape.fields if known.name == step), None)
            case Sequence():
                shape, position = shape.item, f"[{step}]"
        path.append(step)
    return tuple(path), field + position, part


def _named(part: Struct | None) -> str:
    name = part.model.__name__ if part else "the record"
    return f"{'an' if name[0] in 'AEIO' else 'a'} {_spaced(name)}"


def _spaced(name: str) -> str:
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name).strip()


def _near(field: str, part: Struct | None) -> str:
    known: tuple[Field, ...] = part.fields if part else ()
    if match := get_close_matches(field, [other.name for other in known], n=1, cutoff=0.75):
        return f"did you mean {match[0]}?"
    return "put what has no field of its own under extensions"


def _quoted(value: Any) -> str:
    """*value* as a person would point at it, cut where it is long."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return repr(value) if len(value) <= 60 else repr(value[:57] + "…")
        case Number():
            return value.literal[:60]
        case int() | float():
            return f"{value!r:.60}"
        case list() | tuple():
            return "a list"
        case dict():
            return "an object"
    return f"a {type(value).__name__}"
