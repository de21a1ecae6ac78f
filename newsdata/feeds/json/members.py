"""Tables between members of an object and fields of a record, and the engine that reads and writes by them.

A member that no entry takes is kept whole. One that says more than the field it fills (a
number for an identifier, an author with a picture) is kept beside the field, and written
again for as long as the field still has the value that it says.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from newsdata.feeds.dates import DateFault
from newsdata.models.extensions import canonical_json

JSON = "jsonfeed"
"""The entry of the extensions that keeps what no field holds."""


class Member(NamedTuple):
    """One member: the field it fills, how its value is read, and how it is written again.

    *read* gives ``None`` for a value that the field does not hold; for a field of *many* it
    gives a list, and *write* takes those of the list that are this member's.
    """

    name: str
    field: str
    read: Callable[[Any], Any]
    write: Callable[[Any], Any]
    many: bool = False
    mine: Callable[[Any], bool] = lambda _: True


class Read(NamedTuple):
    """What was read of an object: fields, what was kept, which members filled a field, what was no date."""

    values: dict[str, Any]
    kept: dict[str, Any]
    origins: dict[str, list[str]]
    faults: list[tuple[str, DateFault]]


def read_members(said: Mapping[str, Any], table: Sequence[Member]) -> Read:
    """The fields of an object, in the order of *table*."""
    found = Read({}, {name: value for name, value in said.items() if name not in _names(table)}, {}, [])
    for member in table:
        if member.name not in said:
            continue
        raw = said[member.name]
        value = None if raw is None else member.read(raw)
        if isinstance(value, DateFault):
            found.faults.append((member.name, value))
            value = None
        taken = value is not None and (member.many or member.field not in found.values)
        if taken:
            if member.many:
                found.values.setdefault(member.field, []).extend(value)
            else:
                found.values[member.field] = value
            found.origins.setdefault(member.field, []).append(member.name)
        if not taken or not same(member.write(value), raw):
            found.kept[member.name] = raw
    return found


def written_members(
    values: Mapping[str, Any], kept: Mapping[str, Any], table: Sequence[Member]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The members that say *values*, and those kept members that are none of the table's.

    A kept member goes before what would be written, if it still says what its field holds.
    """
    said: dict[str, Any] = {}
    for member in table:
        value = values.get(member.field)
        if member.many:
            value = [each for each in value or [] if member.mine(each)] or None
        if member.name in kept:
            meant = None if kept[member.name] is None else member.read(kept[member.name])
            if isinstance(meant, DateFault) or meant is None:
                if value is None:
                    said[member.name] = kept[member.name]
                    continue
            elif same(meant, value):
                said[member.name] = kept[member.name]
                continue
        if value is not None and (out := member.write(value)) is not None:
            said[member.name] = out
    return said, {name: value for name, value in kept.items() if name not in _names(table)}


def same(one: Any, other: Any) -> bool:
    """Whether two values of JSON are written alike."""
    if type(one) is type(other) and isinstance(one, str | bool | None):
        return bool(one == other)
    return canonical_json(one) == canonical_json(other)


def _names(table: Sequence[Member]) -> set[str]:
    return {member.name for member in table}
