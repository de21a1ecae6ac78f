"""CSV (RFC 4180): one article a row, flat, for spreadsheets and other people's tools.

What a cell cannot say is a loss: pictures, marks in the text, who did what. The columns
are always the same, so that files can be put one after the other.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from newsdata.canonical import record_json
from newsdata.format import Confidence, Format, Reading, Writing
from newsdata.jsontext import parse_json
from newsdata.models import Article

COLUMNS = (
    "id", "url", "version", "status", "language", "headline", "kicker", "deck", "summary", "dateline", "slugline",
    "section", "genre", "published", "updated", "created", "embargoed_until", "expires", "retrieved", "bylines",
    "authors", "tags", "urgency", "places", "people", "organisations", "publisher", "publisher_url", "source",
    "source_url", "site_name", "rights", "rights_holder", "license", "image", "text",
)  # fmt: skip
"""The columns, in the order in which they are written; what each is, the map named ``newsdata`` says."""


def sniff(head: bytes) -> Confidence:
    """Sure of a first line that names our columns; a line with several names might be one."""
    try:
        line = head.decode("utf-8-sig", "replace").splitlines()[:1]
        names = next(csv.reader(line, strict=True), [])
    except csv.Error:
        return Confidence.NO
    return Confidence.SURE if len(names) > 1 and len(set(names) & set(COLUMNS)) > len(names) / 2 else Confidence.NO


def read(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The article of each row. Columns of other names are kept as extensions, and are told of."""
    from newsdata.mapping import MAPS, read_mapped  # with HTML they take long, which others need not wait for
    from newsdata.mapping.rows import csv_rows

    yield from read_mapped(csv_rows(stream, reading), MAPS["newsdata"], reading)


def write(articles: Iterable[Article], stream: BinaryIO, _: Writing) -> None:
    """A line with the names of the columns, then a row an article."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    try:
        table = csv.writer(text)
        table.writerow(COLUMNS)
        for article in articles:
            table.writerow(_cells(article))
    finally:
        text.detach()


def project(article: Article) -> Article:
    """What the row of an article says."""
    stream = io.BytesIO()
    write([article], stream, Writing())
    return next(read(io.BytesIO(stream.getvalue()), Reading(model=type(article))))


def _cells(article: Article) -> list[str]:
    from newsdata.mapping.targets import TARGETS

    record: dict[str, Any] = parse_json(record_json(article))
    return [TARGETS[name].write(record) or "" for name in COLUMNS]


FORMAT = Format(
    name="csv",
    title="CSV",
    suffixes=(".csv",),
    media_types=("text/csv",),
    sniff=sniff,
    read=read,
    write=write,
    project=project,
    feeds=False,
    carries=(
        "id", "url", "version", "status", "language", "headline", "kicker", "deck", "summary", "dateline", "slugline",
        "section", "genre", "published", "updated", "created", "embargoed_until", "expires", "retrieved", "bylines",
        "tags", "urgency", "places", "people", "organisations", "publisher", "source", "chrome", "rights", "links",
        "attachments", "body",
    ),
)  # fmt: skip
