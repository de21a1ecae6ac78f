"""Maps from the columns of a table to fields, written by hand or known by name."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from newsdata.errors import NewsdataError
from newsdata.mapping.targets import TARGETS, in_zone

_ZONE = re.compile(r"Z|[+-][0-9]{2}:[0-9]{2}")


class MapError(NewsdataError):
    """A map that cannot be followed."""


@dataclass(frozen=True)
class FieldMap:
    """Which column fills which field: columns by the name of a target.

    *zones* gives the zone of times that state none, which whoever writes the map knows;
    *dropped* are columns that are left out on purpose. A column that is not there is found,
    unless all are *optional*.
    """

    columns: Mapping[str, str]
    zones: Mapping[str, str] = field(default_factory=dict)
    dropped: frozenset[str] = frozenset()
    optional: bool = False

    def reader(self, target: str) -> Callable[[Any], Any]:
        """What reads a cell into the field of *target*."""
        read = TARGETS[target].read
        return in_zone(read, self.zones[target]) if target in self.zones else read


MAPS: dict[str, FieldMap] = {
    "newsdata": FieldMap({name: name for name in TARGETS if name != "html"}, optional=True),
    # The columns of the data set cc_news, which has no authors and states no licence.
    "cc_news": FieldMap(
        {
            "headline": "title",
            "text": "text",
            "summary": "description",
            "published": "date",
            "url": "url",
            "image": "image_url",
            "publisher": "domain",
        }
    ),
    # What trafilatura writes with --output-format json.
    "trafilatura": FieldMap(
        {
            "headline": "title",
            "authors": "author",
            "url": "source",
            "site_name": "source-hostname",
            "published": "date",
            "id": "fingerprint",
            "language": "language",
            "summary": "excerpt",
            "section": "categories",
            "tags": "tags",
            "license": "license",
            "image": "image",
            "text": "text",
        }
    ),
}
"""The maps that are known by name."""


def parse_map(entries: Iterable[str]) -> FieldMap:
    """The map of entries ``field=column``, ``field=column@+01:00`` and names of known maps, the later over the earlier.

    An entry ``=column`` drops a column. Raises `MapError` for a field that there is not.
    """
    columns: dict[str, str] = {}
    zones: dict[str, str] = {}
    dropped: set[str] = set()
    for entry in entries:
        target, equals, column = entry.partition("=")
        if not equals:
            known = _known_map(entry)
            columns |= known.columns
            zones |= known.zones
            continue
        if not target:
            dropped.add(column)
            continue
        if target not in TARGETS:
            near = get_close_matches(target, TARGETS, n=1)
            remedy = f"did you mean {near[0]}?" if near else f"there are {', '.join(TARGETS)}"
            raise MapError(f"no column can fill {target!r} (in {entry!r}); {remedy}")
        name, at, zone = column.rpartition("@")
        if at and _ZONE.fullmatch(zone):
            column, zones[target] = name, zone
        if not column:
            raise MapError(f"{entry!r} names no column; write {target}=COLUMN")
        columns[target] = column
    if "text" in columns and "html" in columns:
        raise MapError("text and html both fill the body; map the better one, and leave the other out with =COLUMN")
    return FieldMap(columns, zones, frozenset(dropped))


def map_entries(path: Path) -> list[str]:
    """The entries of a TOML file: ``headline = "title"``; ``map`` names a known one, ``drop`` lists columns.

    Raises `MapError` for a file that says something else.
    """
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MapError(f"{path} is no TOML: {error}") from None
    known, dropped = said.pop("map", None), said.pop("drop", [])
    if not all(isinstance(each, str) for each in (*said.values(), *dropped, known or "")):
        raise MapError(f'{path} has a value that is no string; write headline = "title"')
    entries = [f"{target}={column}" for target, column in said.items()]
    return [*([known] if known else []), *entries, *(f"={column}" for column in dropped)]


def _known_map(name: str) -> FieldMap:
    if name not in MAPS:
        raise MapError(f"{name!r} is no map; write FIELD=COLUMN, or one of {', '.join(MAPS)}")
    return MAPS[name]
