"""From articles to the row groups of a data set, in bounded memory.

A row group takes about 96 MiB, and there may be thousands of partitions. So what does not
make a row group yet is held up to a bound, and beyond it set aside on disk: the files are
as large as they would be if the articles came sorted.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.batch import ArticleBatch
from newsdata.dataset.layout import Layout
from newsdata.dataset.packing import packed
from newsdata.dataset.partition import keys_of, partitions
from newsdata.dataset.parts import Parts
from newsdata.dataset.spill import Spill
from newsdata.errors import NewsdataError
from newsdata.files import Folder
from newsdata.format import Writing
from newsdata.formats.arrow import tabular_schema
from newsdata.models import Article

GROUP_BYTES = 96 * 2**20
"""From how many bytes of Arrow data a row group is written: Parquet counts some 55 MiB of them, before compression."""

HELD_BYTES = 48 * 2**20
"""About how much of several partitions is held in memory before it is set aside; of one, its row group."""

MAX_PARTITIONS = 10_000
"""How many partitions there may be; more are a mistake, and each costs every reader a file."""


def write_dataset(articles: Iterable[Article | ArticleBatch], folder: Folder, writing: Writing, layout: Layout) -> None:
    """Write *articles*, or batches of them, as the files of a directory.

    The order within a partition is theirs. Partition keys stay columns of the files too, so
    that each file is whole by itself. Raises `NewsdataError` for keys that are none, and for
    too many partitions.
    """
    schema = tabular_schema(writing)
    groups = _Groups(folder, schema, layout, writing.model)
    try:
        for batch in packed(articles, writing.model):
            groups.add(batch.replace_schema_metadata(schema.metadata))
        groups.finish()
    except BaseException:
        groups.parts.abandon()
        raise


@dataclass
class _Waiting:
    """The rows of one partition that no file has yet, those on disk before those in memory."""

    spill: Spill
    held: list[pa.RecordBatch] = field(default_factory=list)
    bytes: int = 0


class _Groups:
    """Gathers the rows of each partition until they make a row group."""

    def __init__(self, folder: Folder, schema: pa.Schema, layout: Layout, model: type[Article]) -> None:
        self.parts = Parts(folder, schema, layout, model)
        self._keys = keys_of(layout.partition_by, schema)
        self._schema = schema
        self._scratch = folder.scratch
        self._enough = min(GROUP_BYTES, layout.max_bytes)
        self._waiting: dict[str, _Waiting] = {}
        self._held = 0

    def add(self, batch: pa.RecordBatch) -> None:
        """Take the rows of a batch, and write the groups that are complete."""
        self._held += batch.nbytes
        for partition, rows in self._divided(batch):
            waiting = self._waiting_in(partition)
            waiting.held.append(rows)
            waiting.bytes += rows.nbytes
            if waiting.bytes >= self._enough:
                self._write(partition, waiting)
        if not any(waiting.held for waiting in self._waiting.values()):
            self._held = 0
        elif self._keys and self._held >= HELD_BYTES:
            self._set_aside()

    def finish(self) -> None:
        """Write what is left, and finish the files; with no articles, one that has the columns."""
        for partition in sorted(self._waiting, key=self.parts.must_wait):
            waiting = self._waiting[partition]
            if waiting.bytes:
                self._write(partition, waiting)
            self.parts.close(partition)
        if not self._waiting:
            self.parts.write("", self._schema.empty_table())
        self.parts.close_all()

    def _divided(self, batch: pa.RecordBatch) -> Iterator[tuple[str, pa.RecordBatch]]:
        """The rows by partition, in the order in which they came."""
        if not self._keys or not len(batch):
            yield from [("", batch)] if len(batch) else []
            return
        names = partitions(self._keys, batch)
        runs = pc.value_counts(names)
        if len(runs) > 1:
            order = pc.array_sort_indices(names)
            batch, names = batch.take(order), names.take(order)
            runs = pc.value_counts(names)
        start = 0
        for run in runs.to_pylist():
            yield run["values"], batch.slice(start, run["counts"])
            start += run["counts"]

    def _waiting_in(self, partition: str) -> _Waiting:
        if partition not in self._waiting:
            if len(self._waiting) >= MAX_PARTITIONS:
                keys = ", ".join(".".join(key.path) for key in self._keys)
                raise NewsdataError(f"more than {MAX_PARTITIONS:,} partitions; {keys} has too many values for that")
            spill = Spill(self._scratch / f"{len(self._waiting)}.arrows", self._schema)
            self._waiting[partition] = _Waiting(spill)
        return self._waiting[partition]

    def _write(self, partition: str, waiting: _Waiting) -> None:
        rows = pa.Table.from_batches([*waiting.spill.taken(), *waiting.held], self._schema)
        waiting.held, waiting.bytes = [], 0
        pieces = max(1, rows.nbytes // self._enough)
        size = -(-rows.num_rows // pieces)
        for start in range(0, rows.num_rows, size):
            self.parts.write(partition, rows.slice(start, size))

    def _set_aside(self) -> None:
        """Write all that is held to disk: the rows of one batch are in memory until the last is let go."""
        for waiting in self._waiting.values():
            if waiting.held:
                waiting.spill.add(waiting.held)
                waiting.held = []
        self._held = 0
