"""The files of a data set: ``part-00000.parquet`` and so on in each partition."""

from collections import Counter, OrderedDict
from typing import BinaryIO

import pyarrow as pa

from newsdata.dataset.layout import Layout
from newsdata.files import Folder
from newsdata.formats.parquet import MAX_GROUP_ROWS, parquet_writer
from newsdata.models import Article

MAX_OPEN = 64
"""How many files are open at a time: each holds what its footer is to say of its row groups."""


class Parts:
    """Writes row groups to the files of their partitions, and begins a file where the last is full."""

    def __init__(self, folder: Folder, schema: pa.Schema, layout: Layout, model: type[Article] = Article) -> None:
        self._folder = folder
        self._schema = schema
        self._model = model
        self._layout = layout
        self._open: OrderedDict[str, _Part] = OrderedDict()
        self._begun: Counter[str] = Counter()

    def write(self, partition: str, rows: pa.Table) -> None:
        """Write rows as a row group, or as several where a file has no room for all."""
        while True:
            part = self._part(partition)
            if part.full(rows, self._layout):
                self.close(partition)
                continue
            room = rows.num_rows if self._layout.max_rows is None else self._layout.max_rows - part.rows
            part.write(rows.slice(0, room))
            rows = rows.slice(room)
            if not rows.num_rows:
                return

    def close(self, partition: str) -> None:
        """Finish the file of a partition that is open, if one is."""
        part = self._open.pop(partition, None)
        if part is not None:
            part.close()
            self._folder.done(part.name)

    def must_wait(self, partition: str) -> bool:
        """Whether another file may have to be finished before rows of *partition* are written."""
        return partition not in self._open

    def close_all(self) -> None:
        """Finish all files."""
        for partition in list(self._open):
            self.close(partition)

    def abandon(self) -> None:
        """Let go of files that are not to be kept."""
        for part in self._open.values():
            part.abandon()
        self._open.clear()

    def _part(self, partition: str) -> "_Part":
        """The file of a partition; the one that has waited longest is finished to make room for it."""
        if partition not in self._open:
            if len(self._open) >= MAX_OPEN:
                self.close(next(iter(self._open)))
            name = f"part-{self._begun[partition]:05}.parquet"
            name = f"{partition}/{name}" if partition else name
            self._begun[partition] += 1
            # never over another: two values may have one name where case does not count
            self._open[partition] = _Part(name, self._folder.begin(name).open("xb"), self._schema, self._model)
        self._open.move_to_end(partition)
        return self._open[partition]


class _Part:
    """One file."""

    def __init__(self, name: str, stream: BinaryIO, schema: pa.Schema, model: type[Article]) -> None:
        self.name = name
        self.rows = 0
        self._stream = stream
        self._writer = parquet_writer(stream, schema, model)
        self._squeezed = 1.0

    def full(self, rows: pa.Table, layout: Layout) -> bool:
        """Whether no row, or not as many as there are, would still fit; an empty file takes all."""
        if not self.rows:
            return False
        size = self._stream.tell() + rows.nbytes * self._squeezed
        return size > layout.max_bytes or self.rows == layout.max_rows

    def write(self, rows: pa.Table) -> None:
        """Write a row group."""
        before = self._stream.tell()
        self._writer.write_table(rows, row_group_size=MAX_GROUP_ROWS)
        self.rows += rows.num_rows
        self._squeezed = (self._stream.tell() - before) / max(rows.nbytes, 1)

    def close(self) -> None:
        """Write the footer."""
        try:
            self._writer.close()
        finally:
            self._stream.close()

    def abandon(self) -> None:
        """Close what is not to be kept, whatever is wrong with it."""
        try:
            self.close()
        except (OSError, pa.ArrowException):
            return
