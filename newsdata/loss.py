"""What a format cannot carry: the difference between an article and the best it can do."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any, NamedTuple

from newsdata.jsontext import pointer
from newsdata.models.base import Model
from newsdata.models.extensions import Extensions, canonical_json

MATCHED_ITEMS = 500
"""The longest lists whose items are matched; longer ones are compared position by position."""


class Difference(NamedTuple):
    """A place where two records differ; ``None`` where one has nothing there."""

    pointer: str
    left: Any
    right: Any


@dataclass(frozen=True, slots=True)
class Loss:
    """One value that does not come out as it went in."""

    pointer: str
    before: Any
    after: Any
    reason: str


def diff(left: Model, right: Model) -> list[Difference]:
    """Where two records differ, as JSON Pointers with the value on either side.

    Items of lists are matched, so that one more or less does not make all after it differ.
    What only one side has is named as a whole, and by its position on that side.
    """
    if left == right:
        return []
    return list(_differences(_plain(left), _plain(right), ()))


def losses_between(before: Model, after: Model, format_name: str) -> list[Loss]:
    """What is lost if *before* becomes *after* in a format."""
    return [Loss(place, had, has, _reason(had, has, format_name)) for place, had, has in diff(before, after)]


def _plain(record: Model) -> Any:
    """The record as JSON has it, with the numbers of its extensions as they are written."""
    plain = record.model_dump(mode="json", exclude_defaults=True)
    for name, value in record:
        if isinstance(value, Extensions) and value:
            plain[name] = value.written()
    return plain


def _differences(left: Any, right: Any, path: tuple[str | int, ...]) -> Iterator[Difference]:
    if isinstance(left, dict) and isinstance(right, dict):
        for key in left | right:
            yield from _differences(left.get(key), right.get(key), (*path, key))
    elif isinstance(left, list) and isinstance(right, list):
        for here, there in _matched(left, right):
            if there is None:
                yield Difference(pointer((*path, here)), left[here], None)
            elif here is None:
                yield Difference(pointer((*path, there)), None, right[there])
            else:
                yield from _differences(left[here], right[there], (*path, here))
    elif (
        left != right or type(left) is not type(right) or getattr(left, "literal", "") != getattr(right, "literal", "")
    ):
        yield Difference(pointer(path), left, right)


def _matched(left: list[Any], right: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Which items of two lists belong together, by position; ``None`` where one side has none."""
    if max(len(left), len(right)) > MATCHED_ITEMS:
        yield from zip_longest(range(len(left)), range(len(right)))
        return
    before, after = (list(map(canonical_json, items)) for items in (left, right))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, other_start, other_end in matcher.get_opcodes():
        yield from zip_longest(range(start, end), range(other_start, other_end))


def _reason(before: Any, after: Any, format_name: str) -> str:
    if after is None:
        return f"{format_name} has no place for it"
    if before is None:
        return f"{format_name} adds it when it is read back"
    return f"{format_name} keeps it in another form"


def generalised(places: Iterable[str]) -> Iterator[str]:
    """JSON Pointers with ``*`` for the positions in lists, so that like losses are one."""
    for place in places:
        yield "/".join("*" if step.isdigit() else step for step in place.split("/"))
