"""What a JSON Schema of anybody's refuses, in words and at the place where it is.

An error of ``jsonschema`` quotes whole records, and of a choice says only that nothing
fits. Here the choice is looked into: what tells the alternatives apart decides which of
them is meant, and the fault is what is wrong with that one.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from jsonschema.exceptions import ValidationError

from newsdata.jsontext import Path

QUOTED = 60
"""How many characters of a value a message quotes."""

LISTED = 200
"""How many characters of a list of words a message has."""

_TYPES = {
    "string": "a string", "number": "a number", "integer": "an integer", "boolean": "true or false", "null": "null",
    "array": "a list", "object": "an object",
}  # fmt: skip


class SchemaFault(NamedTuple):
    """One thing that a schema refuses, and the place in the schema that refuses it."""

    path: Path
    message: str
    expected: str
    rule: Path


class _Said(NamedTuple):
    """The message, what was expected, and steps down from the place of the error."""

    message: str
    expected: str = ""
    step: Path = ()


def explained(error: ValidationError) -> SchemaFault:
    """The fault that *error* is about, at the place in the record where it can be mended."""
    deepest = _meant(error)
    path, keyword = tuple(deepest.absolute_path), str(deepest.validator)
    field = _field(path)
    if "propertyNames" in deepest.absolute_schema_path:  # what is refused is the name, and not what it names
        field = f"a name in {field}"
    said = _WORDS.get(keyword, _otherwise)(field, deepest)
    return SchemaFault((*path, *said.step), said.message, said.expected, tuple(deepest.absolute_schema_path))


def quoted(value: Any) -> str:
    """*value* as JSON has it, cut where it is long."""
    if isinstance(value, list | dict) and value:
        return "a list" if isinstance(value, list) else "an object"
    return _cut(json.dumps(value, ensure_ascii=False, default=str), QUOTED)


def _meant(error: ValidationError) -> ValidationError:
    """The error within the one alternative that the value can have meant, if there is one."""
    while error.context:
        meant = [errors for errors in _branches(error) if not any(map(_tells_apart, errors))]
        if len(meant) != 1:
            return error
        error = min(meant[0], key=lambda each: len(each.relative_path))
    return error


def _branches(error: ValidationError) -> list[list[ValidationError]]:
    """What is wrong with each alternative."""
    branches: dict[Any, list[ValidationError]] = {}
    for each in error.context or ():
        branches.setdefault(each.relative_schema_path[0], []).append(each)
    return list(branches.values())


def _tells_apart(error: ValidationError) -> bool:
    """Whether an alternative is out of question: another type altogether, or another word in its tag."""
    return (error.validator == "type" and not error.relative_path) or _is_tag(error)


def _is_tag(error: ValidationError) -> bool:
    return error.validator in ("const", "enum") and len(error.relative_path) <= 1


def _choice(field: str, error: ValidationError) -> _Said:
    """What to say where no alternative, or none alone, was meant."""
    context = list(error.context or ())
    if not context:  # of oneOf: several fit
        return _Said(f"{field} fits more than one of the choices", "exactly one")
    if (place := _one_place(context)) is not None:
        words = [word for each in context for word in _expected_values(each)]
        return _Said(f"{_field(place)} is {quoted(context[0].instance)}", _one_of(words), _below(place, error))
    branches = _branches(error)
    tags = [next(filter(_is_tag, errors), None) for errors in branches]
    told = [tag for tag in tags if tag is not None]
    if len(told) == len(branches) and len({tuple(tag.absolute_path) for tag in told}) == 1:
        words = [word for tag in told for word in _expected_values(tag)]
        place = tuple(told[0].absolute_path)
        return _Said(f"{_field(place)} is {quoted(told[0].instance)}", _one_of(words), _below(place, error))
    reasons = list(dict.fromkeys(_in_short(explained(errors[0])) for errors in branches))
    return _Said(f"{field} fits none of {len(branches)} choices", _cut("; or ".join(reasons), LISTED))


def _one_place(errors: list[ValidationError]) -> Path | None:
    """Where all *errors* are, if that is one place and they all say which values there may be."""
    places = {tuple(each.absolute_path) for each in errors}
    told = all(each.validator in ("const", "enum", "type") for each in errors)
    return places.pop() if told and len(places) == 1 else None


def _below(place: Path, error: ValidationError) -> Path:
    return place[len(error.absolute_path) :]


def _in_short(fault: SchemaFault) -> str:
    return f"{fault.message} (expected {fault.expected})" if fault.expected else fault.message


def _required(field: str, error: ValidationError) -> _Said:
    needed: Any = error.validator_value
    missing = [name for name in needed if error.message.startswith(repr(name))]
    return _Said(f"{field} has no {missing[0] if missing else 'value that it needs'}")


def _additional(field: str, error: ValidationError) -> _Said:
    schema = error.schema if isinstance(error.schema, Mapping) else {}
    patterns = [re.compile(pattern) for pattern in schema.get("patternProperties", ())]
    record: Any = error.instance
    names = [
        name
        for name in record
        if name not in schema.get("properties", ()) and not any(pattern.search(name) for pattern in patterns)
    ]
    told = _cut(", ".join(map(quoted, names)), QUOTED)
    return _Said(f"{field} has {told}, which the schema has no place for", step=tuple(names[:1]))


def _type(field: str, error: ValidationError) -> _Said:
    return _Said(f"{field} is {quoted(error.instance)} and not {_or(_kinds(error.validator_value))}")


def _word(field: str, error: ValidationError) -> _Said:
    return _Said(f"{field} is {quoted(error.instance)}", _one_of(_expected_values(error)))


def _length(than: str, unit: str) -> Callable[[str, ValidationError], _Said]:
    def say(field: str, error: ValidationError) -> _Said:
        value: Any = error.instance
        has, limit = len(value), error.validator_value
        if unit == "character":
            long = f"{has} character{'' if has == 1 else 's'} long"
            told = f"is {quoted(value)}, {long}" if has else "is empty"
        else:
            told = f"has {has or 'no'} {unit}{'' if has == 1 else 's'}"
        return _Said(f"{field} {told}", f"{than} {limit}")

    return say


def _bound(than: str) -> Callable[[str, ValidationError], _Said]:
    def say(field: str, error: ValidationError) -> _Said:
        return _Said(f"{field} is {quoted(error.instance)}", f"{than} {quoted(error.validator_value)}")

    return say


def _twice(field: str, _: ValidationError) -> _Said:
    return _Said(f"{field} has an item twice", "each once")


def _forbidden(field: str, error: ValidationError) -> _Said:
    return _Said(f"{field} is {quoted(error.instance)}, which the schema rules out")


def _never(field: str, _: ValidationError) -> _Said:
    return _Said(f"{field} may not be there")


def _otherwise(field: str, error: ValidationError) -> _Said:
    if error.message.startswith("False schema"):
        return _Said(f"{field} has something that may not be there")
    return _Said(f"{field}: {_cut(error.message, LISTED)}")


_WORDS: dict[str, Callable[[str, ValidationError], _Said]] = {
    "anyOf": _choice,
    "oneOf": _choice,
    "required": _required,
    "additionalProperties": _additional,
    "type": _type,
    "enum": _word,
    "const": _word,
    "minLength": _length("at least", "character"),
    "maxLength": _length("at most", "character"),
    "minItems": _length("at least", "item"),
    "maxItems": _length("at most", "item"),
    "minProperties": _length("at least", "member"),
    "maxProperties": _length("at most", "member"),
    "minimum": _bound("at least"),
    "maximum": _bound("at most"),
    "exclusiveMinimum": _bound("more than"),
    "exclusiveMaximum": _bound("less than"),
    "multipleOf": _bound("a multiple of"),
    "pattern": _bound("what fits the pattern"),
    "uniqueItems": _twice,
    "not": _forbidden,
    "properties": _never,  # the schema of one is false
}
"""By keyword: the message, what was expected, and a step down from the place if there is one."""


def _field(path: Path) -> str:
    if not path:
        return "the record"
    name = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    positions = "".join(f"[{step}]" for step in path[_last_name(path) + 1 :])
    return f"{name}{positions}" or "an item"


def _last_name(path: Path) -> int:
    return max((index for index, step in enumerate(path) if isinstance(step, str)), default=-1)


def _kinds(types: Any) -> list[str]:
    return [_TYPES.get(kind, kind) for kind in ([types] if isinstance(types, str) else types)]


def _expected_values(error: ValidationError) -> list[str]:
    if error.validator == "type":
        return _kinds(error.validator_value)
    values: Any = error.validator_value if error.validator == "enum" else [error.validator_value]
    return [quoted(value) for value in values]


def _one_of(words: Iterable[str]) -> str:
    return _cut(_or(words), LISTED)


def _or(words: Iterable[str]) -> str:
    *others, last = dict.fromkeys(words)
    return f"{', '.join(others)} or {last}" if others else last


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"
