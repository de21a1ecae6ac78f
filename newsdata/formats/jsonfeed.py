"""JSON Feed 1.1 (jsonfeed.org/version/1.1), and version 1, which is read and not written."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsdata.format import Confidence, Format, Reading, Refusal, Writing
from newsdata.jsondoc import is_json_feed
from newsdata.models import Article


def sniff(head: bytes) -> Confidence:
    """Sure of the address of the version, which every feed has."""
    return Confidence.SURE if is_json_feed(head) else Confidence.NO


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The articles of a feed, which is one document and is read whole."""
    from newsdata.feeds.json.document import read_json_feed  # with HTML it takes long, which others need not wait for

    yield from read_json_feed(stream, reading)


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """The feed's members, then its items, a line each."""
    from newsdata.feeds.json.document import write_json_feed

    write_json_feed(articles, stream, writing, refuses)


def project(article: Article) -> Article:
    """What a reader of the article's item makes of it."""
    from newsdata.feeds.json.document import project_json_feed

    return project_json_feed(article)


def refuses(article: Article) -> Refusal | None:
    """An item must have an identifier (jsonfeed.org/version/1.1, items)."""
    if article.id is not None:
        return None
    return Refusal("has no id, which every item of JSON Feed needs", "--mint-ids derives one from what it says")


FORMAT = Format(
    name="jsonfeed",
    title="JSON Feed",
    suffixes=(".json", ".feed.json"),
    media_types=("application/feed+json", "application/json"),
    sniff=sniff,
    read=read,
    write=write,
    carrier=True,
    project=project,
    refuses=refuses,
    carries=(
        "id", "url", "headline", "summary", "published", "updated", "bylines", "tags", "language", "links",
        "attachments", "body", "extensions",
    ),
)  # fmt: skip
