"""The feed and the entries of Atom: where each version has what, and how it is written."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from newsdata.feeds.atomfeed import attributes_of as attributes_of_feed
from newsdata.feeds.atomfeed import read_head, write_head
from newsdata.feeds.dates import rfc_3339
from newsdata.feeds.elements import legal, made
from newsdata.feeds.entries import attributes_of, read_entry, write_entry
from newsdata.feeds.minting import minted
from newsdata.feeds.names import ATOM, clark, short
from newsdata.feeds.reader import Dialect, read_feed
from newsdata.feeds.writer import Codec, projected, records_of, scope_of, write_lines
from newsdata.format import Reading, Refusal, Writing
from newsdata.models import Article
from newsdata.xml import Part

_PREFIXES = ("dc", "dcterms", "media")
_CODEC = Codec(write_entry, lambda entry: read_entry(entry)[0], clark("atom:entry"), attributes_of)


def read_atom(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The articles of the entries; a document may be one entry alone."""
    yield from read_feed(stream, reading, DIALECT)


def write_atom(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """The head of the feed, and an entry a line."""
    feed = writing.feed
    attributes = attributes_of_feed(feed) if feed is not None else {}
    scope = scope_of(feed, _PREFIXES, attributes, ATOM)
    root = made("atom:feed")
    root.attributes |= attributes
    head = write_head(feed) if feed is not None else []
    entries = records_of(minted(articles, writing, refused_by_atom), _CODEC, refused_by_atom, writing)
    write_lines((root,), chain(head, entries), stream, scope, bare=ATOM)


def project_atom(article: Article) -> Article:
    """What a reader of the article's entry makes of it."""
    return projected(article, _CODEC)


def refused_by_atom(article: Article) -> Refusal | None:
    """Why an article cannot be an entry, if it cannot."""
    if not legal(article.id or "").strip():
        return Refusal("has no id, and Atom requires one", "give it one, or let --mint-ids derive it")
    if article.headline is None:
        return Refusal("has no headline, and Atom requires a title", "give it one")
    if article.updated is None:
        hint = "give it one, or let --mint-ids take the moment of publication"
        return Refusal("has no moment of its last change, and Atom requires one", hint)
    if rfc_3339(article.updated) is None:
        what = f"was updated {article.updated}, and Atom requires a moment to the second"
        return Refusal(what, "give the second of the last change")
    return None


def _opens(path: tuple[str, ...]) -> bool:
    return len(path) == 1 and short(path[0]) in ("atom:feed", "feed")


def _is_record(part: Part) -> bool:
    return part.kind == "whole" and short(part.element.name) in ("atom:entry", "entry") and len(part.path) < 2


def _is_about(part: Part) -> bool:
    return part.kind == "whole" and len(part.path) == 1 and not _is_record(part)


DIALECT = Dialect(
    opens=_opens,
    is_root=lambda name: short(name) in ("atom:feed", "feed"),
    is_record=_is_record,
    is_about=_is_about,
    record=read_entry,
    about=read_head,
)
