"""The channel and the items of RSS: where each version has what, and how it is written."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from newsdata.feeds.channels import REQUIRED, read_channel, write_channel
from newsdata.feeds.elements import made
from newsdata.feeds.extensions import kept_attributes
from newsdata.feeds.items import read_item, write_item
from newsdata.feeds.names import short
from newsdata.feeds.reader import Dialect, read_feed
from newsdata.feeds.writer import Codec, projected, records_of, scope_of, write_lines
from newsdata.format import Reading, Refusal, Writing
from newsdata.models import Article
from newsdata.xml import Part

_ROOTS = ("rss", "rdf:RDF", "Channel")
_NOT_ABOUT = ("item", "items")
_PREFIXES = ("atom", "content", "dc", "dcterms", "media")
_CODEC = Codec(write_item, lambda item: read_item(item)[0], "item", kept_attributes)


def read_rss(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The articles of the items, wherever the version of RSS has them."""
    yield from read_feed(stream, reading, DIALECT)


def write_rss(
    articles: Iterable[Article], stream: BinaryIO, writing: Writing, refuses: Callable[[Article], Refusal | None]
) -> None:
    """A channel with what the feed says of itself, and an item a line."""
    feed = writing.feed
    attributes = {key: value for key, value in kept_attributes(feed).items() if key != "version"}
    scope = scope_of(feed, _PREFIXES, attributes)
    root = made("rss", version="2.0")
    root.attributes |= attributes
    channel = write_channel(feed) if feed is not None else []
    said = {element.name for element in channel}
    missing = [made(name) for name in REQUIRED if name not in said]
    items = records_of(articles, _CODEC, refuses, writing)
    write_lines((root, made("channel")), chain(missing, channel, items), stream, scope)


def project_rss(article: Article) -> Article:
    """What a reader of the article's item makes of it."""
    return projected(article, _CODEC)


def _opens(path: tuple[str, ...]) -> bool:
    names = [short(name) for name in path]
    return names[0] in _ROOTS and (len(names) == 1 or (len(names) == 2 and names[1] == "channel"))


def _is_record(part: Part) -> bool:
    return part.kind == "whole" and short(part.element.name) == "item" and 0 < len(part.path) < 3


def _is_about(part: Part) -> bool:
    return part.kind == "whole" and bool(part.path) and short(part.element.name) not in _NOT_ABOUT


DIALECT = Dialect(
    opens=_opens,
    is_root=lambda name: short(name) in _ROOTS,
    is_record=_is_record,
    is_about=_is_about,
    record=read_item,
    about=read_channel,
)
