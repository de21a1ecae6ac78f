"""Which form articles are sent to a format in, and sending them."""

from collections.abc import Iterable
from typing import BinaryIO

from newsdata.batch import ArticleBatch
from newsdata.format import Format, Writing, never
from newsdata.models import Article
from newsdata.writer import written


def takes_columns(to: Format) -> bool:
    """Whether articles go to a format as columns: it takes them so, all of them, with all that they say."""
    return to.write_batches is not None and to.lossless and to.refuses is never


def file_written(
    parts: Iterable[Article] | Iterable[ArticleBatch], stream: BinaryIO, to: Format, writing: Writing
) -> None:
    """Write to an open stream: columns in a format that takes them, and else articles."""
    if to.write_batches is not None and takes_columns(to):
        to.write_batches((part.records for part in parts), stream, writing)  # type: ignore[union-attr]
    else:
        written(parts, stream, to, writing)  # type: ignore[arg-type]
