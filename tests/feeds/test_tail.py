"""What a feed says of itself after its records."""

import gzip
import io

import newsdata as nd
from newsdata.feeds.tail import REACH, surroundings

_START = b'<rss version="2.0"><channel><title>Harbour Post</title>'
_ITEM = b"<item><title>Talks resume</title></item>"
_END = b"<ttl>60</ttl><link>https://post.example/</link></channel></rss>"


def test_what_follows_the_items_is_known_before_the_first() -> None:
    feed = nd.read(_START + _ITEM * 20_000 + _END, "rss").feed
    assert feed == nd.Feed(title="Harbour Post", url="https://post.example/", ttl=60)


def test_what_follows_the_items_of_a_stream_is_named() -> None:
    reader = nd.read(gzip.compress(_START + _ITEM + _END), "rss", on_error="skip")
    assert len(list(reader)) == 1
    assert reader.feed == nd.Feed(title="Harbour Post")
    assert [(each.code, each.line) for each in reader.report.findings] == [("P005", 1), ("P005", 1)]


def test_what_stands_between_items_is_named() -> None:
    reader = nd.read(_START + _ITEM + b"<language>en</language>" + _ITEM + _END, "rss", on_error="skip")
    assert len(list(reader)) == 2
    assert reader.feed == nd.Feed(title="Harbour Post", url="https://post.example/", ttl=60)
    assert [each.message.split(">")[0] for each in reader.report.findings] == ["<language"]


def test_only_the_ends_of_an_input_are_looked_at() -> None:
    stream = io.BytesIO(_START + _ITEM + b" " * 5 * REACH + _ITEM + _END)
    assert len(surroundings(stream)) < 2 * REACH
    assert stream.tell() == 0
