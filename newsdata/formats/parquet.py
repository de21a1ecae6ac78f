"""Parquet: the record as columns, in row groups of a size that readers like."""

import io
from collections.abc import Iterable, Iterator
from math import inf
from typing import TYPE_CHECKING, BinaryIO

from newsdata.batch import ArticleBatch
from newsdata.format import Confidence, Format, Reading, Writing
from newsdata.formats.arrow import BATCH_ROWS, batches_of, checked_batches, describe, read_batches, tabular_schema
from newsdata.models import Article
from newsdata.shape import Json, Moment, Scalar, leaves, shape_of

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

ROW_GROUP_BYTES = 48 * 2**20
"""About how many bytes of Arrow data a row group holds; viewers and engines want some 100 MB at most."""

BATCH_BYTES = 14 * 2**20
"""About how many bytes of rows are read at a time."""

MANY_ROWS = 20_000
"""How many rows are read at a time at the most, however small they are."""

COMPRESSION_LEVEL = 1
"""Of zstd: the third takes a fifth longer for a file that is a seventh smaller."""

WRITE_BATCH_ROWS = 2**14
"""After how many values it is asked whether a page is full, at a megabyte: asking more often costs size."""

MANY = 1000
"""From how many values on a number is not taken to repeat."""

_FEW = frozenset({"language", "media_type", "provider", "precision", "offset", "section", "genre", "country"})
"""Names of columns that have few values, though any are allowed."""

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
    yield from checked_batches(_opened(stream, reading, columns=True), reading)


def _opened(stream: BinaryIO, reading: Reading, *, columns: bool = False) -> "Iterator[pa.RecordBatch]":
    """The rows of a file by the thousand, or if they stay columns by their bytes, after what is said of the feed."""
    import pyarrow.parquet as pq  # takes a third of a second, which other formats need not wait for

    file = pq.ParquetFile(stream if stream.seekable() else io.BytesIO(stream.read()))
    if not reading.before:
        describe(file.schema_arrow.metadata, reading)
    done, rows = 0, file.metadata.num_rows
    reading.share(0.0)
    size = _rows_at_a_time(file) if columns else BATCH_ROWS
    for batch in file.iter_batches(batch_size=size, row_groups=reading.groups):
        yield batch
        done += len(batch)
        reading.share(done / rows)


def row_groups(stream: BinaryIO, model: type[Article] = Article) -> list[tuple[int, int]] | None:
    """The rows and bytes of each row group; ``None`` of a file whose columns are not just those of *model*.

    Raises `ValueError` for what is no Parquet.
    """
    import pyarrow.parquet as pq

    from newsdata.columns import arrow_schema

    file = pq.ParquetFile(stream)
    if not file.schema_arrow.equals(arrow_schema(model)):
        return None
    groups = map(file.metadata.row_group, range(file.metadata.num_row_groups))
    return [(group.num_rows, group.total_byte_size) for group in groups]


def _rows_at_a_time(file: "pq.ParquetFile") -> int:
    """How many rows have about as many bytes as is worth the start of a check."""
    about = file.metadata
    size = sum(about.row_group(number).total_byte_size for number in range(about.num_row_groups))
    rows: int = BATCH_BYTES * about.num_rows // (size or 1)
    return min(max(rows, 1), MANY_ROWS)


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """Row groups by bytes, zstd, with a page index and the Arrow schema."""
    write_batches(batches_of(articles, writing), stream, writing)


def write_batches(batches: "Iterable[pa.RecordBatch]", stream: BinaryIO, writing: Writing) -> None:
    """The same file of articles that are columns already."""
    schema = tabular_schema(writing)
    with parquet_writer(stream, schema, writing.model) as writer:
        for group in _groups(batches, schema):
            writer.write_table(group, row_group_size=MAX_GROUP_ROWS)


def parquet_writer(stream: BinaryIO, schema: "pa.Schema", model: type[Article] = Article) -> "pq.ParquetWriter":
    """What writes row groups in the way that measures best.

    A dictionary of texts that are all different takes as long to make as the rest of a
    file, and is thrown away; so there is one only where values repeat.
    """
    import pyarrow.parquet as pq

    return pq.ParquetWriter(
        stream, schema, compression="zstd", compression_level=COMPRESSION_LEVEL, write_page_index=True,
        use_dictionary=repeating(schema, model), write_batch_size=WRITE_BATCH_ROWS,
    )  # fmt: skip


def repeating(schema: "pa.Schema", model: type[Article] = Article) -> list[str]:
    """The columns of a file whose values are few, as Parquet names them."""
    few = _FEW | {path.rpartition(".")[2] for path, leaf in leaves(shape_of(model)) if _is_closed(leaf)}
    return [path for field in schema for path in _few_in(field.type, field.name, field.name, few)]


def _is_closed(leaf: Scalar | Moment | Json) -> bool:
    """Whether a value is one of a few that the model names, or a small number."""
    return isinstance(leaf, Scalar) and (bool(leaf.choices) or (leaf.maximum or inf) < MANY)


def _few_in(type_: "pa.DataType", name: str, path: str, few: frozenset[str]) -> Iterator[str]:
    import pyarrow as pa

    if pa.types.is_struct(type_):
        for field in type_:
            yield from _few_in(field.type, field.name, f"{path}.{field.name}", few)
    elif pa.types.is_list(type_):
        yield from _few_in(type_.value_type, name, f"{path}.list.element", few)
    elif name in few:
        yield path


def _groups(batches: "Iterable[pa.RecordBatch]", schema: "pa.Schema") -> "Iterator[pa.Table]":
    """Row groups of about the same size, whatever the size of the batches."""
    import pyarrow as pa

    group, held = list[pa.RecordBatch](), 0
    for batch in batches:
        for part in _divided(batch):
            group.append(part)
            held += part.nbytes
            if held >= ROW_GROUP_BYTES:
                yield pa.Table.from_batches(group, schema)
                group, held = [], 0
    if group:
        yield pa.Table.from_batches(group, schema)


def _divided(batch: "pa.RecordBatch") -> "Iterator[pa.RecordBatch]":
    """The rows of a batch, in parts where they are too many for one row group."""
    parts = -(-batch.nbytes // ROW_GROUP_BYTES)
    size = -(-batch.num_rows // max(parts, 1))
    yield from (batch.slice(start, size) for start in range(0, batch.num_rows, size or 1))


FORMAT = Format(
    name="parquet",
    title="Apache Parquet",
    suffixes=(".parquet", ".pq"),
    media_types=("application/vnd.apache.parquet",),
    sniff=sniff,
    read=read,
    write=write,
    batches=batches,
    write_batches=write_batches,
)
