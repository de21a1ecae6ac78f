"""What a format cannot say of a record, beside what it says: a merge patch over its fields.

The difference between a record and what is read back of it is written as canonical JSON
in an element of our own, or in a member ``_newsdata`` of JSON Feed, and is applied when it
is read: a field that is there is what the record has, and one that is ``null`` is absent.
"""

import re
from typing import Any

from newsdata.canonical import record_json
from newsdata.feeds.elements import made
from newsdata.feeds.names import RECORD
from newsdata.jsontext import JsonFault, parse_json
from newsdata.models.base import Model
from newsdata.models.extensions import canonical_json
from newsdata.xml import Element

_UNUSUAL = re.compile("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def patch(record: Model, said: Model) -> dict[str, Any]:
    """The fields of *record* that *said* has not, or has otherwise; ``None`` for those that it has too many."""
    if record == said:
        return {}
    wanted, has = parse_json(record_json(record)), parse_json(record_json(said))
    changed = {name: value for name, value in wanted.items() if canonical_json(value) != canonical_json(has.get(name))}
    return changed | {name: None for name in has if name not in wanted}


def patched(values: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """*values* with what a record says otherwise."""
    merged = {name: value for name, value in values.items() if name not in changes}
    return merged | {name: value for name, value in changes.items() if value is not None}


def record_element(record: Model, said: Model, *, whole: bool = False) -> list[Element]:
    """The element that carries what *said* lacks of *record*: if it lacks anything, or is to be seen as *whole*."""
    changes = patch(record, said)
    if not changes and not whole:
        return []
    text = _UNUSUAL.sub(lambda match: f"\\u{ord(match[0]):04x}", canonical_json(changes))
    return [made("nd:record", text)]


def with_record(values: dict[str, Any]) -> dict[str, Any]:
    """*values* with the record among their extensions applied; one that is no JSON stays where it is."""
    held = values.get("extensions")
    if held is None or RECORD not in held.text:
        return values
    extensions = held.written()
    kept = extensions.get(RECORD)
    if not kept or kept[-1].keys() != {"name", "text"} or kept[-1]["name"] != "record":
        return values
    try:
        changes = parse_json(kept[-1]["text"])
    except JsonFault:
        return values
    if not isinstance(changes, dict):
        return values
    rest = {name: value for name, value in extensions.items() if name != RECORD}
    if kept[:-1]:
        rest[RECORD] = kept[:-1]
    others = {name: value for name, value in values.items() if name != "extensions"}
    return patched({**others, "extensions": rest} if rest else others, changes)
