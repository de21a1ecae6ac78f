"""What a source said that the model has no place for, kept as JSON by namespace.

It is held as text in one canonical form (compact, keys sorted, numbers as they were
written), so that it is frozen, equal by content and the same in every format.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

MAX_DEPTH = 200
"""How deep JSON may nest; far beyond what is meant, and within what every reader takes."""


class Number(float):
    """A JSON number that is written as it was read: ``1.10``, ``1E2``, ``-0``."""

    __slots__ = ("literal",)

    literal: str

    def __new__(cls, literal: str) -> Self:
        """Keep *literal* beside the nearest float."""
        number = super().__new__(cls, literal)
        number.literal = literal
        return number

    def __reduce__(self) -> tuple[Any, ...]:
        return Number, (self.literal,)


class Extensions(Mapping[str, Any]):
    """A frozen object of JSON, one entry a namespace."""

    __slots__ = ("text",)

    text: str
    """The canonical JSON text."""

    def __init__(self, entries: Mapping[str, Any] | None = None) -> None:
        """Raises `ValueError` for what JSON cannot say: NaN, lone surrogates, keys that are no strings."""
        object.__setattr__(self, "text", canonical_json(dict(entries or {})))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read one JSON object, keeping numbers as they are written."""
        return cls(json.loads(text, parse_float=Number, parse_int=integer))

    def written(self) -> dict[str, Any]:
        """The entries, with numbers that remember how they are written."""
        entries: dict[str, Any] = json.loads(self.text, parse_float=Number, parse_int=integer)
        return entries

    def __getitem__(self, namespace: str) -> Any:
        """What the source said under *namespace*."""
        return json.loads(self.text)[namespace]

    def __iter__(self) -> Iterator[str]:
        return iter(json.loads(self.text))

    def __len__(self) -> int:
        return len(json.loads(self.text))

    def __bool__(self) -> bool:
        return self.text != "{}"

    def __eq__(self, other: object) -> bool:
        """Equal if all is written alike: ``1.0`` is not ``1``."""
        return self.text == other.text if isinstance(other, Extensions) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"Extensions({json.loads(self.text)!r})"

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("extensions are frozen; make others")

    def __reduce__(self) -> tuple[Any, ...]:
        return Extensions.from_text, (self.text,)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """An object in JSON and in Python; ``null`` is the empty one."""
        return core_schema.no_info_plain_validator_function(
            _from_any,
            serialization=core_schema.plain_serializer_function_ser_schema(Extensions.written),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Any object."""
        return {"type": ["object", "null"]}


def integer(literal: str) -> "int | Number":
    """A JSON integer; ``-0`` is no ``int`` that could be written back."""
    return Number(literal) if literal == "-0" else int(literal)


def canonical_json(value: Any, *, ordered: bool = False) -> str:
    """JSON text without spaces, with sorted keys, or in their *ordered* sequence.

    Raises `ValueError` for what JSON cannot say and for nesting beyond `MAX_DEPTH`.
    """
    text = "".join(_pieces(value, 0, list if ordered else sorted))
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"a lone surrogate, {error.object[error.start]!r}, is no text") from None
    return text


def _pieces(value: Any, depth: int, order: Callable[[Iterable[str]], list[str]]) -> Iterator[str]:
    if depth > MAX_DEPTH:
        raise ValueError(f"JSON nests deeper than {MAX_DEPTH}")
    match value:
        case Number():
            yield value.literal
        case Mapping():
            for key in value:
                if not isinstance(key, str):
                    raise ValueError(f"{key!r} is a key of JSON and no string")
            for index, key in enumerate(order(value)):
                yield "{" if index == 0 else ","
                yield json.dumps(key, ensure_ascii=False) + ":"
                yield from _pieces(value[key], depth + 1, order)
            yield "}" if value else "{}"
        case list() | tuple():
            for index, item in enumerate(value):
                yield "[" if index == 0 else ","
                yield from _pieces(item, depth + 1, order)
            yield "]" if value else "[]"
        case None | bool() | int() | float() | str():
            yield json.dumps(value, ensure_ascii=False, allow_nan=False)
        case _:
            raise ValueError(f"{type(value).__name__} is no value of JSON")


def _from_any(value: object) -> Extensions:
    if isinstance(value, Extensions):
        return value
    if value is not None and not isinstance(value, Mapping):
        raise PydanticCustomError(
            "extensions_type",
            "expected an object with one entry a namespace, found {found}",
            {"found": type(value).__name__},
        )
    try:
        return Extensions(value)
    except ValueError as error:
        raise PydanticCustomError("extensions_value", "{reason}", {"reason": str(error)}) from None
