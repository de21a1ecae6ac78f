"""Canonical JSON of a record: in the order of the model, without what is absent or empty."""

import json

from newsdata.models.base import Model
from newsdata.models.extensions import Extensions


def record_json(record: Model) -> str:
    """One line. Extensions come last, with their numbers as they were written."""
    body, extensions = _parts(record, None)
    return "{" + ",".join([*body, *(f"{json.dumps(name)}:{text}" for name, text in extensions.items())]) + "}"


def pretty_json(record: Model) -> str:
    """The same with a member a line, for people."""
    body, extensions = _parts(record, 2)
    members = [*body, *(f"\n  {json.dumps(name)}: {text}" for name, text in extensions.items())]
    return "{" + ",".join(members) + "\n}"


def _parts(record: Model, indent: int | None) -> tuple[list[str], dict[str, str]]:
    """The members between the braces, if there are any, and the text of the extensions."""
    extensions = {name: value.text for name, value in record if isinstance(value, Extensions)}
    text = record.model_dump_json(exclude_defaults=True, exclude=set(extensions), indent=indent)
    members = text[1:-1].rstrip("\n")
    return [members] if members else [], {name: value for name, value in extensions.items() if value != "{}"}
