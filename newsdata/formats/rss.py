"""RSS: 0.90 to 0.94, 1.0 and 2.0 are read, and 2.0 is written.

What the record has no place for is kept whole in its extensions and is written again;
how, is in `newsdata.feeds`. RSS 2.0 wants a channel to have a title, a link and a
description: one that the feed does not have is written empty, and is read as nothing, so
that nothing is made up. An item needs a title or a description, and an article without
a headline, a summary and a body is refused.
"""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsdata.feeds.names import short
from newsdata.feeds.sniffing import root_of
from newsdata.format import Confidence, Format, Reading, Refusal, Writing
from newsdata.models import Article


def sniff(head: bytes) -> Confidence:
    """Sure of a root that only RSS has, whatever stands before it."""
    root = root_of(head)
    if root is None:
        return Confidence.NO
    if root.name == "rss":
        return Confidence.SURE
    if root.name == "RDF":
        of_rss = any(short(f"{{{each}}}item") == "item" for each in root.declared)
        return Confidence.SURE if of_rss else Confidence.MAYBE
    return Confidence.NO


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The articles of the items, wherever the version of RSS has them."""
    from newsdata.feeds.rss import read_rss  # with XML it takes a tenth of a second, which others need not wait for

    yield from read_rss(stream, reading)


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """A channel with what the feed says of itself, and an item a line."""
    from newsdata.feeds.rss import write_rss

    write_rss(articles, stream, writing, refuses)


def project(article: Article) -> Article:
    """What a reader of the article's item makes of it."""
    from newsdata.feeds.rss import project_rss

    return project_rss(article)


def refuses(article: Article) -> Refusal | None:
    """Why an article cannot be an item, if it cannot."""
    if article.headline is not None or article.summary is not None or article.body:
        return None
    return Refusal("has no headline, no summary and no body, and RSS needs one of them", "give it a headline")


FORMAT = Format(
    name="rss",
    title="RSS",
    suffixes=(".rss", ".rdf", ".rss.xml"),
    media_types=("application/rss+xml", "application/rdf+xml"),
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
