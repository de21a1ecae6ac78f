"""Lines to columns by Arrow's reader, with the lines that it refuses told apart.

It is asked only for fields that occur, because each costs something in every block of
every article; what else turns up is an error, and then all fields are asked for.
"""

import json
import re
from collections.abc import Iterable

import pyarrow as pa
import pyarrow.json as pj

from newsdata.lane.guard import Guarded
from newsdata.lane.hoist import Hoist
from newsdata.lane.parts import Seen
from newsdata.lane.plan import Plan

_ROW = re.compile(r" in row ([0-9]+)")


class ColumnReader:
    """Reads blocks of one input, and remembers which fields it has met."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._seen: Seen | None = None
        self._hoist = plan.hoist

    def read(self, found: Guarded) -> tuple[pa.StructArray | None, Guarded]:
        """The columns of the lines that Arrow takes, and these lines; the rest are doubtful."""
        usual = (self._seen, self._hoist)
        ways = (usual, (None, self._hoist), (None, None))
        array = self._columns(found, [usual])
        if array is None:
            found = found.without({at for at, line in enumerate(found.lines) if self._is_odd(line)})
            array = self._columns(found, ways)
        if array is None:
            found = found.without(self._refused(found.lines))
            array = self._columns(found, ways)
        if array is None:
            return None, found.without(set(range(len(found.lines))))
        return array, found

    def _columns(self, found: Guarded, ways: Iterable[tuple[Seen | None, Hoist | None]]) -> pa.StructArray | None:
        """The columns of all the lines, in the first of some ways to read them, or nothing."""
        for seen, hoist in ways if found.lines else ():
            try:
                array = self._hoisted(hoist, found.text, seen) if hoist else _read(found.text, self._asked(seen))
            except pa.ArrowInvalid:
                continue
            if array is None or len(array) != len(found.lines):
                continue
            self._hoist = hoist
            if seen is None:
                self._seen = (self._seen or Seen()).joined(self._plan.record.seen(array)) or None
            return array
        return None

    def _asked(self, seen: Seen | None) -> pa.DataType:
        return self._plan.record.asked(seen)

    def _hoisted(self, hoist: Hoist, text: bytes, seen: Seen | None) -> pa.StructArray | None:
        asked = self._asked(seen)
        cut = hoist.cut(text) if asked.get_field_index(hoist.field) >= 0 else None
        if cut is None:
            return None

        def read(name: str, objects: list[bytes]) -> pa.Array | None:
            within = None if seen is None else seen[hoist.field].get(name, Seen())
            array = _read(b"\n".join((*objects, b"")), self._plan.hoisted[name].asked(within))
            return array if len(array) == len(objects) else None

        return hoist.restored(_read(cut.text, hoist.asked(asked)), cut, read)

    def _refused(self, lines: list[bytes]) -> set[int]:
        """The positions of lines that Arrow refuses, by the rows that it names; all where it names none."""
        refused = set[int]()
        rest = list(range(len(lines)))
        while rest:
            try:
                _read(b"\n".join((*(lines[position] for position in rest), b"")), self._asked(None))
            except pa.ArrowInvalid as error:
                row = _ROW.search(str(error))
                if row is None or int(row[1]) >= len(rest):
                    return refused.union(rest)
                refused.add(rest[int(row[1])])
                rest = rest[int(row[1]) + 1 :]
            else:
                break
        return refused

    def _is_odd(self, line: bytes) -> bool:
        try:
            return self._plan.odd(json.loads(line))
        except (ValueError, RecursionError):
            return True


def _read(text: bytes, asked: pa.DataType) -> pa.StructArray:
    table = pj.read_json(
        pa.BufferReader(text),
        read_options=pj.ReadOptions(use_threads=False, block_size=len(text) + 1),
        parse_options=pj.ParseOptions(explicit_schema=pa.schema(list(asked)), unexpected_field_behavior="error"),
    )
    return pa.StructArray.from_arrays([_whole(column) for column in table.columns], fields=list(asked))


def _whole(column: pa.ChunkedArray) -> pa.Array:
    """The one array of a column that was read in one piece."""
    return column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()
