"""Arrow IPC: the record as columns, in a file or a stream of record batches."""

import io
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from newsdata.batch import ArticleBatch
from newsdata.canonical import record_json
from newsdata.errors import SchemaError
from newsdata.format import Confidence, Format, Place, Reading, Writing
from newsdata.jsontext import JsonFault, Path, parse_json
from newsdata.models import Article

if TYPE_CHECKING:
    import pyarrow as pa

FEED_KEY = "newsdata.feed"
"""The key of a schema's metadata under which the feed is kept, as canonical JSON."""

BATCH_ROWS = 1000
"""How many articles are encoded and decoded at a time."""


def sniff(head: bytes) -> Confidence:
    """Sure of the magic number of a file, and of the marker that a stream begins with."""
    return Confidence.SURE if head[:6] == b"ARROW1" or head[:4] == b"\xff\xff\xff\xff" else Confidence.NO


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The article of each row; a place is the number of a row, from 1."""
    yield from read_batches(_opened(stream, reading), reading)


def batches(stream: BinaryIO, reading: Reading) -> Iterator[ArticleBatch]:
    """The same articles as columns, as they stand, and the same findings."""
    yield from checked_batches(_opened(stream, reading), reading)


def _opened(stream: BinaryIO, reading: Reading) -> Iterator["pa.RecordBatch"]:
    """The record batches of a file or a stream, after what is said of the feed."""
    import pyarrow as pa  # takes a quarter of a second, which other formats need not wait for

    source = stream if stream.seekable() else io.BytesIO(stream.read())
    magic = source.read(6)
    source.seek(0)
    if magic == b"ARROW1":
        file = pa.ipc.open_file(source)
        describe(file.schema.metadata, reading)
        yield from (file.get_batch(index) for index in range(file.num_record_batches))
    else:
        rest = pa.ipc.open_stream(source)
        describe(rest.schema.metadata, reading)
        yield from rest


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """A file that readers can map into memory, not compressed."""
    write_batches(batches_of(articles, writing), stream, writing)


def write_batches(batches: Iterable["pa.RecordBatch"], stream: BinaryIO, writing: Writing) -> None:
    """The same file of articles that are columns already, a batch for each of theirs."""
    import pyarrow as pa

    with pa.ipc.new_file(stream, tabular_schema(writing)) as writer:
        for batch in batches:
            writer.write_batch(batch)


def tabular_schema(writing: Writing) -> "pa.Schema":
    """The schema of the articles, with the feed in its metadata."""
    from newsdata.columns import arrow_schema

    schema = arrow_schema(writing.model)
    if writing.feed is None:
        return schema
    return schema.with_metadata({**schema.metadata, FEED_KEY: record_json(writing.feed)})


def batches_of(articles: Iterable[Article], writing: Writing) -> Iterator["pa.RecordBatch"]:
    """The articles as record batches of their model."""
    from newsdata.columns import to_batch

    rest = iter(articles)
    while chunk := list(islice(rest, BATCH_ROWS)):
        yield to_batch(chunk, writing.model)


def describe(metadata: Mapping[bytes, bytes] | None, reading: Reading) -> None:
    """Take the feed from the metadata of a schema, where there is one."""
    text = (metadata or {}).get(FEED_KEY.encode())
    if text is None:
        return
    try:
        reading.describe(parse_json(text.decode()), lambda _: (None, None))
    except (JsonFault, UnicodeDecodeError) as fault:
        message = getattr(fault, "message", "not UTF-8")
        reading.find("P003", f"the metadata {FEED_KEY} is no JSON: {message}")


def checked_batches(tables: Iterable["pa.RecordBatch"], reading: Reading) -> Iterator[ArticleBatch]:
    """Record batches that hold articles alone; columns of something else end the reading."""
    from newsdata.lane import table_batches

    try:
        yield from table_batches(tables, reading)
    except SchemaError as error:
        _refuse(error, reading)


def _refuse(error: SchemaError, reading: Reading) -> None:
    reading.report.complete = False
    reading.find("P002", str(error))


def read_batches(tables: Iterable["pa.RecordBatch"], reading: Reading) -> Iterator[Article]:
    """The articles of record batches; columns of something else end the reading."""
    from newsdata.columns import rows_of

    for batch in tables:
        try:
            rows = rows_of(batch, reading.model)
        except SchemaError as error:
            _refuse(error, reading)
            return
        for values in rows:
            place: Place = (reading.before + reading.file.records + 1, None)

            def at(_: Path, place: Place = place) -> Place:
                return place

            article = reading.article(values, at)
            if article is not None:
                yield article


FORMAT = Format(
    name="arrow",
    title="Apache Arrow IPC",
    suffixes=(".arrow", ".feather", ".arrows"),
    media_types=("application/vnd.apache.arrow.file", "application/vnd.apache.arrow.stream"),
    sniff=sniff,
    read=read,
    write=write,
    batches=batches,
    write_batches=write_batches,
)
