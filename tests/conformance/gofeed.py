"""What another reader of feeds finds in its own cases, looked for in what is read here.

    python -m tests.conformance.gofeed FOLDER

A case is a feed and the fields that are to be found in it. Whatever title, link,
identifier, date, author, category, enclosure or picture is expected has to be in the
article or in the feed: in a field, or among what is kept whole.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from newsdata.models import Feed
from newsdata.models.base import Model
from newsdata.models.time import Timestamp
from newsdata.reader import read

WANTED = (
    "title", "description", "link", "links", "feedLink", "guid", "published", "updated", "author", "authors",
    "categories", "enclosures", "image", "language", "copyright",
)  # fmt: skip
"""The fields of a case that are looked for; dates are, in the form that was parsed."""

NOT_OURS: dict[tuple[str, str], str] = {}
"""Disagreements with a reason: the case and the field, and why it is not found."""


class Missing(NamedTuple):
    """A value that is expected and not found."""

    case: str
    field: str
    expected: str


def missing(folder: Path) -> Iterator[Missing]:
    """What is expected and not found in the cases of *folder*."""
    for feed in sorted(folder.glob("*/*.xml")):
        expected = json.loads(feed.with_suffix(".json").read_text(encoding="utf-8"))
        reader = read(feed, feed.parent.name, on_error="skip")
        articles = list(reader)
        items = expected.get("items") or []
        wanted: list[tuple[dict[str, Any], Model]] = [(expected, reader.feed or Feed())]
        wanted += list(zip(items, articles, strict=False))
        name = f"{feed.parent.name}/{feed.stem}"
        if len(items) != len(articles):
            yield Missing(name, "items", f"{len(items)} items, {len(articles)} articles")
        for fields, record in wanted:
            said = set(_strings(record.model_dump(mode="json")))
            moments = {Timestamp.parse(each).instant for each in said if _is_moment(each)}
            for field, value in _expected(fields):
                found = Timestamp.parse(value).instant in moments if _is_moment(value) else _is_among(value, said)
                if not found and (name, field) not in NOT_OURS:
                    yield Missing(name, field, value)


def _expected(fields: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for field in WANTED:
        value = fields.get(f"{field}Parsed", fields.get(field))
        for each in _strings(value):
            yield field, each


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case int() if not isinstance(value, bool):
            yield str(value)
        case dict():
            for each in value.values():
                yield from _strings(each)
        case list():
            for each in value:
                yield from _strings(each)


def _is_among(value: str, said: Iterable[str]) -> bool:
    """Whether *value* is said: as it stands, or as a part of what is kept as it came."""
    return value in said or any(value in each for each in said) or not value.strip()


def _is_moment(value: str) -> bool:
    try:
        Timestamp.parse(value)
    except ValueError:
        return False
    return "T" in value


def main(arguments: list[str]) -> int:
    """Print what is not found, and how much is."""
    folder = Path(arguments[0])
    found = list(missing(folder))
    for each in found:
        print(f"{each.case}: {each.field}: {each.expected!r} is not found")
    cases = len(list(folder.glob("*/*.xml")))
    print(f"{cases} cases, {len({each.case for each in found})} with something missing, {len(NOT_OURS)} explained")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
