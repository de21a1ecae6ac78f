"""From a stream of lines to batches, with the findings of the slow lane in their order."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import BinaryIO, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.batch import ArticleBatch
from newsdata.columns import to_batch
from newsdata.format import Reading
from newsdata.lane.blocks import BLOCK_BYTES, Block, LongLine, blocks
from newsdata.lane.guard import Guarded, guarded
from newsdata.lane.level import Doubts, Level
from newsdata.lane.merge import Sorted, merged, sorted_by
from newsdata.lane.plan import Plan, plan_of
from newsdata.lane.reader import ColumnReader
from newsdata.models import Article

_EMPTY = pa.scalar("{}", pa.large_string())
_NOTHING = pa.scalar(None, pa.large_string())
_BOM = b"\xef\xbb\xbf"
_FEED = b'{"feed"'

_READER = "jsonl"
"""Under which name a reader that has learnt which fields there are is kept."""

SlowLane: TypeAlias = Callable[[bytes, int, Reading], Article | None]
"""What reads one line by the model, given its number, and reports what is wrong with it."""

Refuse: TypeAlias = Callable[[Iterator[bytes], int, Reading], None]
"""What reports a line that is too long, given its pieces and its number."""


def batches(
    stream: BinaryIO, reading: Reading, slow: SlowLane, refuse: Refuse, longest: int, size: int = BLOCK_BYTES
) -> Iterator[ArticleBatch]:
    """The articles of JSON Lines, a batch for about *size* bytes.

    Lines in doubt go to *slow*, and those of more than *longest* bytes to *refuse*.
    """
    plan = plan_of(reading.model)
    reader = None if plan is None else reading.learnt.setdefault(_READER, ColumnReader(plan))
    for block in blocks(stream, longest, size, reading.before):
        if isinstance(block, LongLine):
            refuse(block.pieces, block.number, reading)
            continue
        found = _doubtful(block, reading) if plan is None or reader is None else _sorted(block, reader, plan, reading)
        yield from merged(found, reading, partial(_slowly, slow, block, reading), partial(_batch, block))


def _slowly(slow: SlowLane, block: Block, reading: Reading, index: int) -> Article | None:
    return slow(block.whole(index), block.first + index, reading)


def _batch(block: Block, records: pa.RecordBatch, at: list[int]) -> ArticleBatch:
    texts = [block.lines[index] for index in at]
    if block.first + at[0] == 1:
        texts[0] = texts[0].removeprefix(_BOM)
    return ArticleBatch(records, [block.first + index for index in at], texts)


def _doubtful(block: Block, reading: Reading) -> Sorted:
    """All lines for the model, which alone knows what it demands."""
    lines = [index for index, line in enumerate(block.lines) if line.strip(b" \t\r")]
    return Sorted(to_batch([], reading.model), doubtful=lines)


def _sorted(block: Block, reader: ColumnReader, plan: Plan, reading: Reading) -> Sorted:
    key = None if plan.extensions is None else f'"{plan.extensions}"'.encode()
    array, found = reader.read(guarded(_without_feed(block, reading), key, plan.odd))
    if array is None:
        return Sorted(to_batch([], reading.model), doubtful=sorted(found.doubtful))
    doubts = Doubts()
    columns = plan.record.columns(array, Level(), doubts)
    if plan.extensions is not None:
        index = plan.schema.get_field_index(plan.extensions)
        columns[index] = _extensions(found, _stand_ins(array, plan.extensions), plan.schema.field(index).type, doubts)
    return sorted_by(doubts, pa.RecordBatch.from_arrays(columns, schema=plan.schema), found.at, found.doubtful)


def _without_feed(block: Block, reading: Reading) -> Sequence[bytes | None]:
    """The lines for the fast lane: what a feed says of itself, before its articles, is not among them."""
    if reading.file.records or reading.before or not block.lines[0].startswith(_FEED):
        return block.lines
    return [None, *block.lines[1:]]


def _stand_ins(array: pa.StructArray, name: str) -> pa.Array:
    index = array.type.get_field_index(name)
    return pa.nulls(len(array), pa.large_string()) if index < 0 else array.field(index)


def _extensions(found: Guarded, stand_ins: pa.Array, type_: pa.DataType, doubts: Doubts) -> pa.Array:
    """The texts that were cut out, as the record keeps them, if they were cut out of the right place."""
    texts = pa.array(found.extensions, pa.large_string())
    doubts.where(pc.xor(texts.is_valid(), stand_ins.is_valid()), Level())
    return pa.ExtensionArray.from_storage(type_, pc.if_else(pc.equal(texts, _EMPTY), _NOTHING, texts))
