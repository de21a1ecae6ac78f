"""Objects to columns by Arrow's reader, with those that it refuses told apart.

It is asked only for fields that occur, because each costs something in every object; what
else turns up is an error, and then all fields are asked for.
"""

import re
from collections.abc import Callable

import pyarrow as pa
import pyarrow.json as pj

from newsdata.lane.lines import Lines
from newsdata.lane.parts import Seen

_ROW = re.compile(r" in row ([0-9]+)")
_PIECES = 8
_LEAST = 16  # lines are not told apart further: that costs more than to look at each


class RefusedError(Exception):
    """Objects that Arrow's reader does not take, and the *rows* of those that are known to be at fault."""

    def __init__(self, rows: set[int] | None) -> None:
        super().__init__(rows)
        self.rows = rows


class Asker:
    """Reads objects of one kind, and remembers which fields it has met."""

    def __init__(self, asked: Callable[[Seen | None], pa.DataType], seen: Callable[[pa.StructArray], Seen]) -> None:
        self._asked = asked
        self._seen_in = seen
        self._seen: Seen | None = None

    def read(self, lines: Lines) -> pa.StructArray:
        """The columns of all the objects. Raises `RefusedError`."""
        if self._seen is not None:
            found = _read(lines, self._asked(self._seen))
            if isinstance(found, pa.StructArray):
                return found
            if found is not None and not self._takes(lines.part(found, found + 1)):
                raise RefusedError({found})
        found = _read(lines, self._asked(None))
        if not isinstance(found, pa.StructArray):
            raise RefusedError(None if found is None else {found})
        self._seen = (self._seen or Seen()).joined(self._seen_in(found)) or None
        return found

    def refused(self, lines: Lines) -> set[int]:
        """The rows of pieces that are refused, each of a few rows."""
        rows: set[int] = set()
        waiting = [(0, len(lines))]
        while waiting:
            start, stop = waiting.pop()
            if stop - start <= _LEAST:
                rows.update(range(start, stop))
                continue
            step = -(-(stop - start) // _PIECES)
            pieces = ((at, min(at + step, stop)) for at in range(start, stop, step))
            waiting += [piece for piece in pieces if not self._takes(lines.part(*piece))]
        return rows

    def _takes(self, lines: Lines) -> bool:
        return isinstance(_read(lines, self._asked(None)), pa.StructArray)


def _read(lines: Lines, asked: pa.DataType) -> pa.StructArray | int | None:
    """The columns, or the row that is at fault, or nothing if that is not known."""
    text = lines.text
    try:
        table = pj.read_json(
            pa.BufferReader(text),
            read_options=pj.ReadOptions(use_threads=False, block_size=len(text) + 1),
            parse_options=pj.ParseOptions(explicit_schema=pa.schema(list(asked)), unexpected_field_behavior="error"),
        )
    except pa.ArrowInvalid as error:
        row = _ROW.search(str(error))
        return int(row[1]) if row is not None and int(row[1]) < len(lines) else None
    if table.num_rows != len(lines):
        return None
    return pa.StructArray.from_arrays([_whole(column) for column in table.columns], fields=list(asked))


def _whole(column: pa.ChunkedArray) -> pa.Array:
    """The one array of a column that was read in one piece."""
    return column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()
