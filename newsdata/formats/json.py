"""JSON: one article as an object, several as a list, with their feed as a document of both."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, BinaryIO

from newsdata.canonical import pretty_json, record_json
from newsdata.format import Confidence, Format, Reading, Writing
from newsdata.jsondoc import is_json_feed, json_document
from newsdata.jsontext import Path
from newsdata.models import Article

_BOM = "\ufeff"
_DOCUMENT = {"feed", "articles"}


def sniff(head: bytes) -> Confidence:
    """Sure of a list and of an object over several lines; one line might be JSON Lines."""
    text = head.removeprefix(_BOM.encode()).lstrip()
    if text[:1] == b"[":
        return Confidence.SURE if text[1:].lstrip()[:1] in (b"", b"{", b"]") else Confidence.NO
    if text[:1] != b"{" or text[1:].lstrip()[:1] not in (b"", b'"', b"}") or is_json_feed(text):
        return Confidence.NO
    line, newline, _ = text.partition(b"\n")
    whole = line.rstrip().endswith(b"}") or not newline
    return Confidence.MAYBE if whole and b'"articles"' not in line[:4096] else Confidence.SURE


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The articles of a document, which is one value and is read whole."""
    document = json_document(stream, reading)
    if document is None:
        return
    records, top = _records(document.value)
    if top == ("articles",) and "feed" in document.value:
        at = document.at(())
        reading.describe(document.value["feed"], lambda path: at(("feed", *path)))
    for index, values in enumerate(records):
        record = () if top is None else (*top, index)
        places = document.at(record)
        reading.raw = document.raw(record)
        if isinstance(values, dict):
            article = reading.article(values, places)
            if article is not None:
                yield article
        else:
            line, column = places(())
            reading.record()
            reading.reject("J008", "is no object, so no article", line=line, column=column)


def write(articles: Iterable[Article], stream: BinaryIO, writing: Writing) -> None:
    """An object for one article alone; else a list, or a document with the feed, an article a line."""
    rest = iter(articles)
    first, second = next(rest, None), next(rest, None)
    feed = writing.feed
    if first is not None and second is None and feed is None:
        stream.write(pretty_json(first).encode() + b"\n")
        return
    stream.write(b"[" if feed is None else b'{\n"feed": ' + record_json(feed).encode() + b',\n"articles": [')
    separator = b"\n"
    for article in chain((each for each in (first, second) if each is not None), rest):
        stream.write(separator + record_json(article).encode())
        separator = b",\n"
    stream.write(b"\n]\n" if feed is None else b"\n]\n}\n")


def _records(document: Any) -> tuple[list[Any], Path | None]:
    """The records of a document, and the path of the list that they are in, if there is one."""
    if isinstance(document, list):
        return document, ()
    if isinstance(document, dict) and document and document.keys() <= _DOCUMENT:
        articles = document.get("articles", [])
        if isinstance(articles, list):
            return articles, ("articles",)
    return [document], None


FORMAT = Format(
    name="json",
    title="JSON",
    suffixes=(".json",),
    media_types=("application/json",),
    sniff=sniff,
    read=read,
    write=write,
)
