"""Records and the blocks of their bodies read apart, and the bodies made again."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.lane.asker import Asker, RefusedError
from newsdata.lane.guard import is_text, is_utf8
from newsdata.lane.hoist import Bodies, Hoist
from newsdata.lane.level import Doubts, Level
from newsdata.lane.lines import Lines
from newsdata.lane.parts import ListPart
from newsdata.lane.structs import StructPart
from newsdata.lane.unions import TaggedPart

_EMPTY = pa.scalar(0, pa.int32())
_SPACE = 0x20  # the first character that stands in a string of JSON as it is


@dataclass(frozen=True)
class Blocks:
    """The blocks of records as they were read: how many each record has, and groups with their places."""

    counts: Sequence[int]
    groups: Sequence[tuple[pa.StructArray, pa.Array]]

    def built(self, bodies: ListPart, blocks: TaggedPart, doubts: Doubts) -> pa.Array:
        """The bodies as the record keeps them."""
        offsets = pa.array(accumulate(self.counts, initial=0), pa.int32())
        lists = pa.ListArray.from_arrays(offsets, pa.nulls(offsets[-1].as_py()))
        values = blocks.gathered(self.groups, Level(Level(), lists), doubts)
        empty = pc.equal(pc.list_value_length(lists), _EMPTY)
        return pa.ListArray.from_arrays(offsets, values, type=bodies.type, mask=empty)


class BodyReader:
    """Reads records whose blocks are taken out, and these blocks."""

    def __init__(self, hoist: Hoist, record: StructPart, blocks: TaggedPart) -> None:
        self.hoist = hoist
        head = StructPart([each for each in record.members.values() if each.name != hoist.field], record.type)
        self._heads = Asker(lambda seen: hoist.asked(head.asked(seen)), lambda array: head.seen(self._head(array)))
        self._tag = blocks.tag
        several = [Asker(blocks.asked, blocks.seen) for _ in range(2)]
        singles = [blocks.singles[name] for _, name in hoist.singles]
        self._groups = [*several, *(Asker(single.asked, single.seen) for single in singles)]

    def read(
        self, heads: Lines, extensions: Sequence[str | None], groups: Sequence[Lines], bodies: Bodies
    ) -> tuple[pa.StructArray, Blocks] | None:
        """Records without bodies, and these bodies; nothing if they were not to be cut like this.

        *heads* and *groups* are the lines of *bodies*, without the *extensions*. Raises
        `RefusedError` for records that are at fault.
        """
        records = self._heads.read(heads)
        if not self.hoist.is_whole(records, bodies, extensions):
            return None
        read = [self._plain(bodies)] if bodies.plain else []
        for number, (asker, lines) in enumerate(zip(self._groups, groups, strict=True), start=1):
            if lines:
                try:
                    array = asker.read(lines)
                except RefusedError as refused:
                    rows = refused.rows
                    raise RefusedError(rows and {bodies.record_of(number, row) for row in rows}) from None
                read.append((self._single(array, number - 3) if number >= 3 else array, bodies.where(number)))
        return self._head(records), Blocks(bodies.counts, read)

    def _head(self, array: pa.StructArray) -> pa.StructArray:
        """Records without their stand-ins."""
        kept = [at for at, each in enumerate(array.type) if each.name != self.hoist.field]
        return pa.StructArray.from_arrays([array.field(at) for at in kept], fields=[array.type[at] for at in kept])

    def _plain(self, bodies: Bodies) -> tuple[pa.StructArray, pa.Array]:
        kind, name = self.hoist.plain or ("", "")
        texts = bodies.texts()
        if _has_control(texts) or not is_text(texts):
            wrong = (row for row, block in enumerate(bodies.plain) if min(block) < _SPACE or not is_utf8(block))
            raise RefusedError({bodies.record_of(0, row) for row in wrong})
        return self._of_kind(kind, texts, name), bodies.where(0)

    def _single(self, objects: pa.StructArray, number: int) -> pa.StructArray:
        """Blocks with one object each, as a list of one."""
        kind, name = self.hoist.singles[number]
        offsets = pa.array(range(len(objects) + 1), pa.int32())
        return self._of_kind(kind, pa.ListArray.from_arrays(offsets, objects), name)

    def _of_kind(self, kind: str, column: pa.Array, name: str) -> pa.StructArray:
        tags = pa.repeat(pa.scalar(kind, pa.string()), len(column))
        return pa.StructArray.from_arrays([tags, column], names=[self._tag, name])


def _has_control(texts: pa.Array) -> bool:
    """Whether there is a character in some strings that JSON has to escape, apart from quotes and backslashes."""
    values = texts.buffers()[2]
    if values is None or not values.size:
        return False
    least = pc.min_max(pa.Array.from_buffers(pa.uint8(), values.size, [None, values]))["min"].as_py()
    return bool(least < _SPACE)
