"""CSV: the columns that are written are those of the map that reads them."""

from newsdata.formats.csv import COLUMNS, FORMAT
from newsdata.mapping import MAPS
from newsdata.mapping.targets import TARGETS


def test_the_columns_are_those_of_the_map() -> None:
    assert tuple(MAPS["newsdata"].columns) == COLUMNS


def test_what_is_carried_is_what_the_columns_fill() -> None:
    assert FORMAT.carries == tuple(dict.fromkeys(TARGETS[name].field for name in COLUMNS))
