"""Rows set aside on disk until there are enough for a row group."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa


class Spill:
    """The rows of one partition in a file that is written and read again in turns."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        self._path = path
        self._schema = schema
        self.bytes = 0

    def add(self, batches: Iterable[pa.RecordBatch]) -> None:
        """Write rows after those that are there."""
        options = pa.ipc.IpcWriteOptions(compression="lz4")
        with self._path.open("ab") as file, pa.ipc.new_stream(file, self._schema, options=options) as stream:
            for batch in batches:
                stream.write_batch(batch)
                self.bytes += batch.nbytes

    def taken(self) -> Iterator[pa.RecordBatch]:
        """The rows in their order; then there are none."""
        if not self.bytes:
            return
        with self._path.open("rb") as file:
            end = file.seek(0, 2)
            file.seek(0)
            while file.tell() < end:
                yield from pa.ipc.open_stream(file)
        self._path.unlink()
        self.bytes = 0
