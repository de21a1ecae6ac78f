"""Other people's tables as articles: which column fills which field, and what has no place."""

from newsdata.mapping.maps import MAPS, FieldMap, MapError, map_entries, parse_map
from newsdata.mapping.reading import read_mapped

__all__ = ["MAPS", "FieldMap", "MapError", "map_entries", "parse_map", "read_mapped"]
