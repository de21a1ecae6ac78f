"""The rows of a foreign table as articles. What has no place is kept, and said once."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from newsdata.format import Place, Reading
from newsdata.jsontext import Path
from newsdata.mapping.maps import FieldMap
from newsdata.mapping.targets import TARGETS, CellError
from newsdata.models import Article
from newsdata.models.extensions import Number

KEPT = "columns"
"""The entry of the extensions that keeps the columns that fill no field, and cells that a field cannot hold."""


class Row(NamedTuple):
    """One row of a table: its cells by column, the line or number it stands at, and its bytes if it has any."""

    cells: Mapping[str, Any]
    line: int
    raw: bytes | None = None


def read_mapped(rows: Iterable[Row], known: FieldMap, reading: Reading) -> Iterator[Article]:
    """The article of each row; what had no place, and what no row has, is found at the end."""
    unplaced = Counter[str]()
    seen: set[str] = set()
    for row in rows:
        values, kept = _values(row, known, reading)
        unplaced.update(name for name in kept if name not in known.columns.values())
        seen.update(name for name, cell in row.cells.items() if not _is_nothing(cell))
        if kept:
            values["extensions"] = {KEPT: kept}
        raw = row.raw
        reading.raw = None if raw is None else lambda raw=raw: (raw,)
        if (article := reading.article(values, _at(row.line))) is not None:
            yield article
    for name, count in unplaced.items():
        reading.remark(
            "P006", f"the column {name!r} fills no field, and is kept in the extensions of {_records(count)}",
            hint=f"--map FIELD={name} gives it a place, --map ={name} leaves it out",
        )  # fmt: skip
    for target, column in known.columns.items():
        if column not in seen and reading.file.records and not known.optional:
            reading.remark("P007", f"no record has {column!r}, which was to fill {target}")


def _values(row: Row, known: FieldMap, reading: Reading) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields that a row fills, and the cells that are kept because no field takes them."""
    values: dict[str, Any] = {}
    kept = {name: _plain(cell) for name, cell in row.cells.items() if _is_spare(name, cell, known)}
    for target, column in known.columns.items():
        cell = row.cells.get(column)
        if _is_nothing(cell):
            continue
        field = TARGETS[target].field
        try:
            value = known.reader(target)(cell)
        except CellError as fault:
            message = f"{column}: {fault.message}"
            reading.remark(fault.code, message, line=row.line, pointer=f"/{field}", hint=fault.hint)
            kept[column] = _plain(cell)
        else:
            if value == []:  # the cell has nothing but spaces or separators
                kept[column] = _plain(cell)
            else:
                values[field] = _joined(values.get(field), value)
    return values, kept


def _is_spare(name: str, cell: Any, known: FieldMap) -> bool:
    return name not in known.columns.values() and name not in known.dropped and not _is_nothing(cell)


def _is_nothing(cell: Any) -> bool:
    return cell is None or cell == "" or cell == [] or cell == {}


def _joined(before: Any, value: Any) -> Any:
    """What several columns say of one field, which is a part or a list: no two fill one that is neither."""
    if before is None:
        return value
    return {**before, **value} if isinstance(before, dict) else [*before, *value]


def _plain(cell: Any) -> Any:
    """A cell as JSON can say it."""
    match cell:
        case None | bool() | int() | str() | Number():
            return cell
        case float():
            return cell if cell == cell and abs(cell) != float("inf") else str(cell)
        case Mapping():
            return {str(name): _plain(value) for name, value in cell.items()}
        case list() | tuple():
            return [_plain(value) for value in cell]
        case bytes():
            return cell.hex()
    return str(cell)


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count:,} records"


def _at(line: int) -> Any:
    def at(_: Path) -> Place:
        return line, None

    return at
