"""Parquet: the record as columns, in row groups of a size that readers like."""

import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from newsdata.batch import ArticleBatch
from newsdata.format import Confidence, Format, Reading, Writing
from newsdata.formats.arrow import BATCH_ROWS, batches_of, checked_batches, describe, read_batches, tabular_schema
from newsdata.models import Article

if TYPE_CHECKING:
    import pyarrow as pa

ROW_GROUP_BYTES = 64 * 2**20
"""About how many bytes of Arrow data a row group holds; viewers and engines want some 100 MB at most."""

MAX_GROUP_ROWS = 2**31 - 1
"""No bound on rows: the bytes decide."""


def sniff(head: bytes) -> Confidence:
    """Sure of the magic number (Parquet format, section "File format")."""
    return Confidence.SURE if head[:4] == b"PAR1" else Confidence.NO


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The article of each row; a place is the number of a row, from 1."""
    yield from read_batches(_opened(stream, reading), reading)


def batches(stream: BinaryIO, reading: Reading) -> Iterator[ArticleBatch]:
    """The same articles as columns, as they stand, and the same findings."""
    yield from checked_batches(_opened(stream, reading), reading)


def _opened(stream: BinaryIO, reading: Reading) -> "Iterator[pa.RecordBatch]":
    """The rows of a file by the thousand, after what is said of the feed."""
    import pyarrow.parquet as pq  # takes a third of a second, which other formats need not wait for

    file = pq.ParquetFile(stream if stream.seekable() else io.BytesIO(stream.read()))
    describe(file.schema_arrow.metadata, reading)
    yield from file.iter_batches(batch_size=BATCH_ROWS)


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """Row groups by bytes, zstd, with a page index and the Arrow schema."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = tabular_schema(writing)
    with pq.ParquetWriter(stream, schema, compression="zstd", write_page_index=True) as writer:
        group, held = list[pa.RecordBatch](), 0
        for batch in batches_of(articles, schema, writing):
            group.append(batch)
            held += batch.nbytes
            if held >= ROW_GROUP_BYTES:
                writer.write_table(pa.Table.from_batches(group), row_group_size=MAX_GROUP_ROWS)
                group, held = [], 0
        if group:
            writer.write_table(pa.Table.from_batches(group), row_group_size=MAX_GROUP_ROWS)


FORMAT = Format(
    name="parquet",
    title="Apache Parquet",
    suffixes=(".parquet", ".pq"),
    media_types=("application/vnd.apache.parquet",),
    sniff=sniff,
    read=read,
    write=write,
    batches=batches,
)
