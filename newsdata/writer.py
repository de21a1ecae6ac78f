"""Writing articles to anywhere."""

import io
import os
from collections.abc import Iterable
from typing import BinaryIO, TypeAlias

from newsdata.errors import FormatError
from newsdata.files import STANDARD, created
from newsdata.format import Format, Writing
from newsdata.formats import format_named, format_of_suffix, formats
from newsdata.models import Article, Feed

Target: TypeAlias = str | os.PathLike[str] | BinaryIO
"""A path, ``-`` for standard output, or a binary file."""


def write(
    articles: Iterable[Article],
    target: Target,
    to: str | None = None,
    *,
    feed: Feed | None = None,
    model: type[Article] = Article,
    lossless: bool = False,
    mint_ids: bool = False,
) -> None:
    """Write *articles* to a path, whose suffix names the format, or a file object in format *to*.

    A path gets its new content at once, when all is written. With *lossless*, what the format
    cannot say is written beside what it says, where it has a place for that; with *mint_ids*
    what it requires is derived where an article lacks it. Raises `FormatError` where no format
    is named, or the one that is cannot be written, and `RecordError` for an article that it
    cannot hold.
    """
    found = format_for(target, to)
    with created(target) as stream:
        written(articles, stream, found, Writing(model, feed, lossless, mint_ids))


def dumps(
    articles: Iterable[Article] | Article,
    to: str,
    *,
    feed: Feed | None = None,
    model: type[Article] = Article,
    lossless: bool = False,
    mint_ids: bool = False,
) -> bytes:
    """The bytes of *articles* in format *to*, as `write` writes them."""
    stream = io.BytesIO()
    listed = [articles] if isinstance(articles, Article) else articles
    written(listed, stream, format_named(to), Writing(model, feed, lossless, mint_ids))
    return stream.getvalue()


def written(articles: Iterable[Article], stream: BinaryIO, to: Format, writing: Writing) -> None:
    """Write to an open stream in a format that writes."""
    if to.write is None:
        raise FormatError(f"{to.name} is read and not written; there are {_writable()}")
    if writing.feed is not None and not to.feeds:
        raise FormatError(f"{to.name} has no place for a feed; write json, jsonl or parquet, or leave the feed out")
    to.write(articles, stream, writing)


def format_for(target: Target, to: str | None) -> Format:
    """The format to write *target* in."""
    if to is not None:
        return format_named(to)
    name = os.fspath(target) if isinstance(target, str | os.PathLike) else STANDARD
    found = format_of_suffix(name)
    if found is None:
        what = "standard output" if name == STANDARD else name
        raise FormatError(f"cannot tell the format of {what} from its name; say which with --to: {_writable()}")
    return found


def _writable() -> str:
    return ", ".join(found.name for found in formats() if found.writes)
