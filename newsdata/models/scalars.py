"""The values that fields hold, with their constraints as data.

pydantic, the JSON Schema, the Arrow columns and the test strategies all read these
annotations, so a bound is stated once. Three kinds of nothing are one: a field that is
absent, one that is ``null`` and one that is an empty list or object mean the same, and
are the same in the model. ``""`` is not nothing: it is kept where a field allows it.
"""

from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import BaseModel, Field, GetCoreSchemaHandler, Strict
from pydantic_core import CoreSchema, core_schema

T = TypeVar("T")

MAX_SAFE_INTEGER = 2**53 - 1
"""The largest integer that every JSON reader keeps exactly (RFC 8259, section 6)."""

# A lower bound of 0 refuses nothing, but makes pydantic look into the string, so that a
# lone surrogate is refused here and not when the article is written.
Text: TypeAlias = Annotated[str, Field(min_length=0)]
"""Plain text as received, never markup; ``""`` says that it is there and empty."""

Label: TypeAlias = Annotated[str, Field(min_length=1)]
"""A name, a code or a word from a vocabulary, as received and not empty."""

Url: TypeAlias = Annotated[str, Field(min_length=1)]
"""An address as received: never resolved, re-encoded or given a final slash."""

Size: TypeAlias = Annotated[int, Strict(), Field(ge=0, le=MAX_SAFE_INTEGER)]
"""A number of bytes."""

Pixels: TypeAlias = Annotated[int, Strict(), Field(ge=0, le=2**31 - 1)]
"""A width or a height in pixels."""

Seconds: TypeAlias = Annotated[float, Strict(), Field(ge=0, le=1e9, allow_inf_nan=False)]
"""A duration in seconds."""

Year: TypeAlias = Annotated[int, Strict(), Field(ge=1, le=9999)]
"""A year of the common era."""


class NullIsEmpty:
    """Marks a list whose ``null`` means the empty list."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Take ``null`` beside the list, and make an empty tuple of it."""
        return core_schema.no_info_after_validator_function(
            _empty_for_none, core_schema.nullable_schema(handler(source))
        )


class EmptyIsAbsent:
    """Marks a part that is absent when nothing in it is set."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Let the part through unless all of it is at its default."""
        return core_schema.no_info_after_validator_function(_none_for_empty, handler(source))


Many: TypeAlias = Annotated[tuple[T, ...], NullIsEmpty()]
"""A list, in the order of the source; ``null`` is the empty list."""

Maybe: TypeAlias = Annotated[T | None, EmptyIsAbsent()]
"""A part of a record; one with nothing in it is absent."""


def _empty_for_none(items: Any) -> Any:
    return () if items is None else items


def _none_for_empty(part: BaseModel | None) -> BaseModel | None:
    if part is None or all(value is None or value == () for value in part.__dict__.values()):
        return None
    return part
