"""The capture format: the text of a whole page, as a reader or a crawler copies it.

Reading finds the article and the furniture around it, and a layout that puts all of it
back: what is read is written again to the byte. A page has no markup, so an article from
elsewhere is written as a reader would see it, and what it loses on the way is whatever
differs when that page is read.
"""

import codecs
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsdata.format import Confidence, Format, Reading, Writing, one_of
from newsdata.jsontext import Lines
from newsdata.models import Article

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks and what they mean; that of UTF-32 begins like that of UTF-16."""

_ENCODINGS = frozenset(encoding for _, encoding in _MARKS)
_BOM = "\ufeff"


def sniff(head: bytes) -> Confidence:
    """Any text might be a page; what begins like markup or holds a NUL byte is none."""
    if any(head.startswith(mark) for mark, _ in _MARKS):
        return Confidence.MAYBE
    text = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if not text or b"\0" in head or text.startswith(b"<"):
        return Confidence.NO
    try:
        head.decode()
    except UnicodeDecodeError as error:
        if error.end < len(head) and error.start < len(head) - 3:  # not a character that the head cuts in two
            return Confidence.NO
    return Confidence.MAYBE


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The one article of a page."""
    from newsdata.formats.capture.reader import read_text  # has many patterns, which others need not wait for

    page = stream.read()
    encoding = next((name for mark, name in _MARKS if page.startswith(mark)), "utf-8")
    try:
        text = page.decode(encoding)
    except UnicodeDecodeError as error:
        before = page[: error.start].decode(encoding, errors="replace")
        line, column = Lines(before).at(len(before))
        message = f"byte 0x{page[error.start]:02X} is not {encoding.upper()}"
        reading.record()
        reading.reject("C001", message, line=line, column=column, hint="save the page as UTF-8")
        return
    values = read_text(text)
    if encoding != "utf-8":
        values["chrome"] = {**(values.get("chrome") or {}), "encoding": encoding}
    if (article := reading.article(values, lambda _: (1, None))) is not None:
        yield article


def write(articles: Iterable[Article], stream: BinaryIO, _: Writing) -> None:
    """The page of one article, in the encoding that it was read in."""
    stream.write(_page(one_of(articles, "a capture")))


def project(article: Article) -> Article:
    """What a reader of the article's page makes of it."""
    return next(read(io.BytesIO(_page(article)), Reading(model=type(article))))


def _page(article: Article) -> bytes:
    from newsdata.formats.capture.writer import write_text

    text, encoding = write_text(article), (article.chrome and article.chrome.encoding) or "utf-8"
    if encoding not in _ENCODINGS:
        return text.encode()
    return (text if text.startswith(_BOM) else _BOM + text).encode(encoding)


FORMAT = Format(
    name="capture",
    title="Page text",
    suffixes=(".txt", ".text"),
    media_types=("text/plain",),
    sniff=sniff,
    read=read,
    write=write,
    project=project,
    many=False,
    feeds=False,
    carries=("headline", "kicker", "deck", "dateline", "bylines", "body", "chrome"),
)
