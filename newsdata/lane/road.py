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
from newsdata.lane.guard import guarded
from newsdata.lane.level import Doubts, Level
from newsdata.lane.merge import Sorted, merged, sorted_by
from newsdata.lane.plan import Plan, plan_of
from newsdata.lane.reader import ColumnReader, Columns
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
        parts = _doubtful(block, reading) if plan is None or reader is None else _sorted(block, reader, plan, reading)
        for found in parts:
            yield from merged(found, reading, partial(_slowly, slow, block, reading), partial(_batch, block))


def _slowly(slow: SlowLane, block: Block, reading: Reading, index: int) -> Article | None:
    return slow(block.whole(index), block.first + index, reading)


def _batch(block: Block, records: pa.RecordBatch, at: list[int]) -> ArticleBatch:
    texts = [block.lines[index] for index in at]
    if block.first + at[0] == 1:
        texts[0] = texts[0].removeprefix(_BOM)
    return ArticleBatch(records, [block.first + index for index in at], texts)


def _doubtful(block: Block, reading: Reading) -> Iterator[Sorted]:
    """All lines for the model, which alone knows what it demands."""
    lines = [index for index, line in enumerate(block.lines) if line.strip(b" \t\r")]
    yield Sorted(to_batch([], reading.model), doubtful=lines)


def _sorted(block: Block, reader: ColumnReader, plan: Plan, reading: Reading) -> Iterator[Sorted]:
    for columns, found in reader.read(guarded(_without_feed(block, reading))):
        if columns is None:
            yield Sorted(to_batch([], reading.model), doubtful=sorted(found.doubtful))
        else:
            doubts = Doubts()
            records = pa.RecordBatch.from_arrays(_record(columns, plan, doubts), schema=plan.schema)
            yield sorted_by(doubts, records, found.at, found.doubtful)


def _record(columns: Columns, plan: Plan, doubts: Doubts) -> list[pa.Array]:
    """The columns of the record."""
    made = plan.record.columns(columns.records, Level(), doubts)
    if columns.blocks is not None and plan.apart is not None:
        index = plan.schema.get_field_index(plan.apart.hoist.field)
        made[index] = columns.blocks.built(plan.apart.lists, plan.apart.blocks, doubts)
    if plan.extensions is not None:
        index = plan.schema.get_field_index(plan.extensions)
        made[index] = _extensions(columns, plan.extensions, plan.schema.field(index).type, doubts)
    return made


def _without_feed(block: Block, reading: Reading) -> Sequence[bytes | None]:
    """The lines for the fast lane: what a feed says of itself, before its articles, is not among them."""
    if reading.file.records or reading.before or not block.lines[0].startswith(_FEED):
        return block.lines
    return [None, *block.lines[1:]]


def _extensions(read: Columns, name: str, type_: pa.DataType, doubts: Doubts) -> pa.Array:
    """The texts that were cut out, as the record keeps them, if they were cut out of the right place."""
    index = read.records.type.get_field_index(name)
    there = read.records.field(index).is_valid() if index >= 0 else pc.invert(read.records.is_valid())
    texts = pa.array(read.extensions, pa.large_string())
    doubts.where(pc.xor(texts.is_valid(), there), Level())
    return pa.ExtensionArray.from_storage(type_, pc.if_else(pc.equal(texts, _EMPTY), _NOTHING, texts))
