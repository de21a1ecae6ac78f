"""The rows of tables in several formats, as cells by column."""

import csv
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

from newsdata.errors import FormatError
from newsdata.format import Reading
from newsdata.jsontext import JsonFault, parse_json
from newsdata.mapping.reading import Row

MAX_CELL = 64 * 2**20
"""The longest cell of CSV that is read, in characters."""

BATCH_ROWS = 1000
"""How many rows of Parquet are held at a time."""


def rows_of(stream: BinaryIO, format_name: str, reading: Reading) -> Iterator[Row]:
    """The rows of *stream*. Raises `FormatError` for a format that has no rows of cells."""
    read = _READERS.get(format_name)
    if read is None:
        raise FormatError(f"a map is for tables, and {format_name} is none; there are {', '.join(_READERS)}")
    return read(stream, reading)


def csv_rows(stream: BinaryIO, reading: Reading) -> Iterator[Row]:
    """Rows of CSV (RFC 4180) in UTF-8, whose first line names the columns."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    csv.field_size_limit(MAX_CELL)
    table = csv.reader(text, strict=True)
    try:
        names = _distinct(next(table, []))
        line = table.line_num + 1
        for cells in table:
            if cells:
                reading.raw = None
                spare = {f"column {number + 1}": cell for number, cell in enumerate(cells) if number >= len(names)}
                yield Row({**dict(zip(names, cells, strict=False)), **spare}, line)
            line = table.line_num + 1
    except UnicodeDecodeError as error:
        reading.report.complete = False
        message = f"byte 0x{error.object[error.start]:02X} is not UTF-8"
        reading.find("P001", f"cannot be read to its end: {message}", line=table.line_num + 1, hint="save it as UTF-8")
    except csv.Error as error:
        reading.report.complete = False
        reading.find("P001", f"cannot be read to its end: {error}", line=table.line_num + 1, hint="mend the quotes")
    finally:
        text.detach()


def _distinct(names: list[str]) -> list[str]:
    """The names of columns, with a number after one that is there again, so that no cell hides another."""
    known: dict[str, None] = {}
    for name in names:
        number, said = 1, name
        while said in known:
            number += 1
            said = f"{name} ({number})"
        known[said] = None
    return list(known)


def json_rows(stream: BinaryIO, reading: Reading) -> Iterator[Row]:
    """Objects of JSON, one a line."""
    for line, raw in enumerate(stream, start=1):
        if not raw.strip():
            continue
        try:
            cells = parse_json(raw.decode("utf-8-sig" if line == 1 else "utf-8"))
        except JsonFault as fault:
            _reject(reading, raw, fault.code, fault.message, line, fault.offset + 1)
        except UnicodeDecodeError as error:
            _reject(reading, raw, "J002", f"byte 0x{raw[error.start]:02X} is not UTF-8", line, error.start + 1)
        else:
            if isinstance(cells, dict):
                yield Row(cells, line, raw)
            else:
                _reject(reading, raw, "J008", "is no object, so no row", line, 1)


def parquet_rows(stream: BinaryIO, _: Reading) -> Iterator[Row]:
    """Rows of Parquet; their places are their numbers, from 1."""
    import pyarrow.parquet as pq

    number = 0
    for batch in pq.ParquetFile(stream).iter_batches(BATCH_ROWS):
        for cells in batch.to_pylist():
            number += 1
            yield Row(cells, number)


def _reject(reading: Reading, raw: bytes, code: str, message: str, line: int, column: int) -> None:
    reading.record()
    reading.raw = lambda: (raw,)
    reading.reject(code, message, line=line, column=column)


_READERS: dict[str, Callable[[BinaryIO, Reading], Iterator[Row]]] = {
    "csv": csv_rows,
    "jsonl": json_rows,
    "parquet": parquet_rows,
}
