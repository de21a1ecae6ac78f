"""Emphasis, links and the like, beside the text and never in it."""

from collections.abc import Iterable
from operator import itemgetter
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias

from pydantic import AfterValidator, Field, Strict, ValidationInfo
from pydantic_core import PydanticCustomError

from newsdata.models.base import Model
from newsdata.models.scalars import Many, Text

MarkKind: TypeAlias = Literal[
    "strong", "emphasis", "underline", "strike", "subscript", "superscript",
    "code", "highlight", "quote", "link", "language", "entity",
]  # fmt: skip
"""What a mark says of its text."""

Position: TypeAlias = Annotated[int, Strict(), Field(ge=0, le=2**31 - 1)]
"""A place between two code points, counted from 0 before the first."""


class Mark(Model):
    """One thing said of a stretch of text, which is never empty."""

    start: Position
    """Where it begins, in code points of the text."""

    end: Position
    """Where it ends; the code point at this position is no longer part of it."""

    kind: MarkKind
    """What it says of the text: emphasis, a link, a language, an entity that is named."""

    href: Text | None = None
    """Where a link leads, as received; what an entity is, as an address."""

    value: Text | None = None
    """The title of a link, the BCP 47 tag of a language, the full name of an entity."""


def normal_marks(marks: Iterable[Mark], length: int | None = None) -> tuple[Mark, ...]:
    """The normal form: by position, and one mark where equal ones overlap or touch.

    Two lists that say the same of a text are then equal. Raises `ValueError` for a mark
    that is empty or that ends beyond *length*, which is in code points.
    """
    given = tuple(marks)
    if _is_plain(given, length):
        return given
    merged: list[_Keyed] = []
    for key in sorted([_key(mark) for mark in given], key=_sameness):
        _check(key.mark, length)
        last = merged[-1] if merged else None
        if last and last.said == key.said and key.start <= last.end:
            if key.end > last.end:
                merged[-1] = last._replace(end=key.end, mark=last.mark.model_copy(update={"end": key.end}))
        else:
            merged.append(key)
    return tuple(key.mark for key in sorted(merged, key=lambda key: (key.start, key.end, key.said)))


def _is_plain(marks: tuple[Mark, ...], length: int | None) -> bool:
    """Whether marks are in order within the text and none touches another, as nearly all are."""
    end = -1
    for mark in marks:
        if not end < mark.start < mark.end:
            return False
        end = mark.end
    return length is None or end <= length


class _Keyed(NamedTuple):
    """A mark with what is compared of it: what two share that may be one, and the position."""

    said: tuple[str, tuple[bool, str], tuple[bool, str]]
    start: int
    end: int
    mark: Mark


def _key(mark: Mark) -> _Keyed:
    href, value = mark.href, mark.value
    said = (mark.kind, (href is not None, href or ""), (value is not None, value or ""))
    return _Keyed(said, mark.start, mark.end, mark)


_sameness = itemgetter(0, 1, 2)


def _check(mark: Mark, length: int | None) -> None:
    if mark.start >= mark.end:
        raise PydanticCustomError(
            "mark_empty",
            "a mark from {start} to {end} is empty; its end is the position after its last character",
            {"start": mark.start, "end": mark.end},
        )
    if length is not None and mark.end > length:
        raise PydanticCustomError(
            "mark_outside",
            "a mark ends at {end}, beyond its text of {length} characters; count code points, not bytes",
            {"end": mark.end, "length": length},
        )


class MarksOf:
    """Marks the list of marks of the text in another field, and keeps it in normal form."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __get_pydantic_core_schema__(self, source: object, handler: Any) -> Any:
        """Check against the text; pydantic validates it first because it is declared first."""
        return AfterValidator(self._normal).__get_pydantic_core_schema__(source, handler)

    def _normal(self, marks: tuple[Mark, ...], info: ValidationInfo) -> tuple[Mark, ...]:
        if not marks:
            return marks
        if self.text not in info.data:  # the text itself was refused: that is the fault to report
            return normal_marks(marks)
        return normal_marks(marks, len(info.data[self.text] or ""))


Marks: TypeAlias = Annotated[Many[Mark], MarksOf("text")]
"""The marks of the field ``text``, in normal form."""

CaptionMarks: TypeAlias = Annotated[Many[Mark], MarksOf("caption")]
"""The marks of the field ``caption``, in normal form."""
