"""Atom: 1.0 and 0.3 are read, and 1.0 is written.

What the record has no place for is kept whole in its extensions and is written again;
how, is in `newsdata.feeds`. An entry needs an identifier, a title and the moment of its
last change. An article without them is refused, because none of them can be made up;
asked to, the writer derives the identifier from the address or the content, and takes the
moment of publication for the last change. The head of the feed says what the feed says,
even where Atom wants more.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsdata.feeds.names import ATOM, ATOM_03
from newsdata.feeds.sniffing import root_of
from newsdata.format import Confidence, Format, Reading, Refusal, Writing
from newsdata.models import Article

_ROOTS = ("feed", "entry")


def sniff(head: bytes) -> Confidence:
    """Sure of a feed or an entry in a namespace of Atom; one without a namespace might be one."""
    root = root_of(head)
    if root is None or root.name not in _ROOTS:
        return Confidence.NO
    if root.namespace in (ATOM, ATOM_03):
        return Confidence.SURE
    return Confidence.NO if root.namespace or root.name == "entry" else Confidence.MAYBE


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The articles of the entries; a document may be one entry alone."""
    from newsdata.feeds.atom import read_atom  # with XML it takes a tenth of a second, which others need not wait for

    yield from read_atom(stream, reading)


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """The head of the feed, and an entry a line."""
    from newsdata.feeds.atom import write_atom

    write_atom(articles, stream, writing)


def project(article: Article) -> Article:
    """What a reader of the article's entry makes of it."""
    from newsdata.feeds.atom import project_atom

    return project_atom(article)


def refuses(article: Article) -> Refusal | None:
    """Why an article cannot be an entry, if it cannot."""
    from newsdata.feeds.atom import refused_by_atom

    return refused_by_atom(article)


FORMAT = Format(
    name="atom",
    title="Atom",
    suffixes=(".atom", ".atom.xml"),
    media_types=("application/atom+xml",),
    sniff=sniff,
    read=read,
    write=write,
    carrier=True,
    project=project,
    refuses=refuses,
    carries=(
        "id", "url", "alt_ids", "language", "headline", "alt_headlines", "summary", "bylines", "published", "updated",
        "created", "embargoed_until", "expires", "section", "tags", "subjects", "genre", "places", "publisher",
        "source", "rights", "links", "attachments", "body", "extensions",
    ),
)  # fmt: skip
