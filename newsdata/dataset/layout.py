"""How a data set is divided into files."""

import re
from dataclasses import dataclass

from newsdata.errors import NewsdataError

MAX_FILE_BYTES = 256_000_000
"""How large a file may become; stores and viewers like some 100 to 500 MB."""

_UNITS = {"": 1, "b": 1}
_UNITS |= {f"{letter}b": 1000**power for power, letter in enumerate("kmgt", start=1)}
_UNITS |= {f"{letter}ib": 1024**power for power, letter in enumerate("kmgt", start=1)}
_SIZE = re.compile(r"([0-9]{1,12}(?:[.][0-9]{1,6})?) ?([A-Za-z]{0,3})")


@dataclass(frozen=True)
class Layout:
    """How a data set is divided.

    *partition_by* are paths of single values in the record, each with a directory a value:
    ``language``, ``publisher.name``, ``published.year`` (of a time: year, month or day in
    UTC, where it is known so exactly). The directory is named for the path with ``_`` for
    dots, or as ``year=published.year`` says. *max_rows* and *max_bytes* are of one file.
    """

    partition_by: tuple[str, ...] = ()
    max_rows: int | None = None
    max_bytes: int = MAX_FILE_BYTES

    def __post_init__(self) -> None:
        """Refuse what no file could keep to."""
        if self.max_rows is not None and self.max_rows < 1:
            raise NewsdataError(f"{self.max_rows} rows a file are none; name at least one")
        if self.max_bytes < 1:
            raise NewsdataError(f"{self.max_bytes} bytes a file are none; name at least one")


def bytes_of(size: str) -> int:
    """The bytes of a size as people write it: ``256MB``, ``1.5 GiB``, ``100000``.

    Raises `NewsdataError` for what is no size.
    """
    found = _SIZE.fullmatch(size.strip())
    unit = None if found is None else _UNITS.get(found[2].lower())
    if found is None or unit is None or int(float(found[1]) * unit) < 1:
        raise NewsdataError(f"{size[:60]!r} is no size; write it as 256MB or 1GiB")
    return int(float(found[1]) * unit)
