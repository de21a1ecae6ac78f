"""Lines to columns, with those that have to be doubted told apart.

A block with something that Arrow refuses is read again in pieces, so that what is good is
seldom read more than twice. In a piece it is looked for from the cheapest guess on: the
row that Arrow names, then a look at each line, and then ever smaller pieces.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby

import pyarrow as pa

from newsdata.lane.asker import Asker, RefusedError
from newsdata.lane.bodies import Blocks, BodyReader
from newsdata.lane.extensions import Cuts, cut
from newsdata.lane.guard import Guarded, OddBytes, joined
from newsdata.lane.hoist import Bodies
from newsdata.lane.lines import Lines
from newsdata.lane.plan import Plan

_PIECES = 16  # of a block that is refused
_GUESSES = 2  # of lines that are named, before each is looked at
_VAIN = 3  # blocks that could not be read in parts, before it is no longer tried


@dataclass(frozen=True)
class Columns:
    """The fields of records as they were read, the texts of their extensions, and their blocks if those are apart."""

    records: pa.StructArray
    extensions: list[str | None]
    blocks: Blocks | None = None


class ColumnReader:
    """Reads blocks of one input, and remembers which fields it has met."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._key = None if plan.extensions is None else f'"{plan.extensions}"'.encode()
        self._whole = Asker(plan.record.asked, plan.record.seen)
        self._parts = BodyReader(plan.apart.hoist, plan.record, plan.apart.blocks) if plan.apart else None
        self._vain = 0
        self._refusing = False

    def read(self, found: Guarded) -> Iterator[tuple[Columns | None, Guarded]]:
        """The columns of the lines that Arrow takes, and these lines; the rest are doubtful.

        They come in several parts if one has fields that those before it have not.
        """
        if not self._refusing or not found.lines:
            try:
                columns = self._columns(found)
            except RefusedError:
                self._refusing = True
            else:
                yield columns, found
                return
        read = [self._carefully(piece) for piece in found.pieces(_PIECES)]
        self._refusing = sum(len(left.at) for _, left in read) < len(found.at)
        for _, alike in groupby(read, lambda each: each[0] and each[0].records.type):
            several, lines = zip(*alike, strict=True)
            yield _joined([each for each in several if each is not None]), joined(lines)

    def _carefully(self, found: Guarded) -> tuple[Columns | None, Guarded]:
        """The columns of the lines that can be read, and these lines."""
        for _ in range(_GUESSES):
            try:
                return self._in_one(found), found
            except RefusedError as refused:
                if refused.rows is None:
                    break
                found = found.without(refused.rows)
        found = found.without({at for at, line in enumerate(found.lines) if self._is_odd(line)})
        try:
            return self._in_one(found), found
        except RefusedError:
            found = found.without(self._refused(found))
        try:
            return self._in_one(found), found
        except RefusedError:
            return None, found.without(set(range(len(found.lines))))

    def _columns(self, found: Guarded) -> Columns | None:
        """The columns of all the lines, in parts if that can be. Raises `RefusedError`."""
        if self._parts is None or not found.lines:
            return self._in_one(found)
        bodies = self._parts.hoist.cut(found.lines)
        columns = None if bodies is None else self._in_parts(self._parts, bodies, found)
        self._vain = 0 if columns is not None else self._vain + 1
        if self._vain >= _VAIN:
            self._parts = None
        return columns or self._in_one(found)

    def _in_parts(self, parts: BodyReader, bodies: Bodies, found: Guarded) -> Columns | None:
        cuts = self._cut(bodies.heads)
        heads, groups = Lines(cuts.lines), bodies.lines()
        rows = cuts.refused | self._doubtful(found, heads, int)
        for number, lines in enumerate(groups, start=1):
            rows |= self._doubtful(found, lines, partial(bodies.record_of, number))
        if rows:
            raise RefusedError(rows)
        read = parts.read(heads, cuts.texts, groups, bodies)
        return None if read is None else Columns(read[0], cuts.texts, read[1])

    def _in_one(self, found: Guarded) -> Columns | None:
        """The columns of all the lines as they stand. Raises `RefusedError`."""
        if not found.lines:
            return None
        cuts = self._cut(found.lines)
        lines = Lines(cuts.lines)
        if rows := cuts.refused | self._doubtful(found, lines, int):
            raise RefusedError(rows)
        return Columns(self._whole.read(lines), cuts.texts)

    def _refused(self, found: Guarded) -> set[int]:
        """All that is refused in lines as they stand, and some that are beside it."""
        cuts = self._cut(found.lines)
        lines = Lines(cuts.lines)
        return cuts.refused | self._doubtful(found, lines, int) | self._whole.refused(lines)

    def _cut(self, lines: list[bytes]) -> Cuts:
        return Cuts(lines, [None] * len(lines)) if self._key is None else cut(lines, self._key)

    def _doubtful(self, found: Guarded, lines: Lines, record_of: Callable[[int], int]) -> set[int]:
        """The records with bytes in *lines* that Arrow would take for others."""
        odd = OddBytes(lines.text)
        rows = {record_of(row) for row in (*odd.no_text(), *odd.minus_zeros())}
        for position in map(record_of, odd.nulls()):
            if position in rows or found.at[position] in found.sound:
                continue
            if self._is_odd(found.lines[position]):
                rows.add(position)
            else:
                found.sound.add(found.at[position])
        return rows

    def _is_odd(self, line: bytes) -> bool:
        try:
            return self._plan.odd(json.loads(line))
        except (ValueError, RecursionError):
            return True


def _joined(parts: list[Columns]) -> Columns | None:
    """The records of several that were read as they stand."""
    if len(parts) < 2:
        return parts[0] if parts else None
    return Columns(
        pa.concat_arrays([part.records for part in parts]), [text for part in parts for text in part.extensions]
    )
