"""A feed of JSON Feed as one document: what it says of itself, and its items."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, BinaryIO

from newsdata.feeds.json.items import RECORD, read_about, read_item, written_about, written_item
from newsdata.feeds.json.members import Read
from newsdata.feeds.lossless import patch
from newsdata.feeds.minting import minted
from newsdata.format import Place, Reading, Refusal, Writing
from newsdata.jsondoc import JsonDocument, json_document
from newsdata.jsontext import Path, pointer
from newsdata.models import Article, Feed
from newsdata.models.extensions import canonical_json

_ITEMS = "items"


def read_json_feed(stream: BinaryIO, reading: Reading) -> Iterator[Article]:
    """The articles of a feed, which is one document and is read whole."""
    document = json_document(stream, reading)
    if document is None:
        return
    said = document.value
    if not isinstance(said, dict):
        line, column = document.at(())(())
        reading.record()
        reading.reject("J008", "is no object, so no feed", line=line, column=column)
        return
    if reading.checking:
        from newsdata.feeds.checks.json_feed import check_jsonfeed  # has many patterns, which only those who check need

        check_jsonfeed(said, reading.remark, document.at(()))
    about = read_about(said)
    _tell_faults(about, (), document.at(()), reading, None)
    if about.values or RECORD in said:
        reading.describe(about.values, partial(_place, about.origins, document.at(())))
    items = said.get(_ITEMS)
    if not isinstance(items, list | None):
        line, column = document.at(())((_ITEMS,))
        reading.raw = document.raw(())
        reading.record()
        hint = "put it in [ ]"
        reading.reject("J008", "items is no list", line=line, column=column, pointer=f"/{_ITEMS}", hint=hint)
        return
    for index, item in enumerate(items or ()):
        if (article := _article(item, document, (_ITEMS, index), reading)) is not None:
            yield article


def write_json_feed(
    articles: Iterable[Article], stream: BinaryIO, writing: Writing, refuses: Callable[[Article], Refusal | None]
) -> None:
    """The feed's members, then its items, a line each."""
    head = canonical_json(_about(writing), ordered=True)
    stream.write(head[:-1].encode() + b',\n"items": [')
    separator = b"\n"
    for article in minted(articles, writing, refuses):
        refusal = refuses(article)
        if refusal is not None and not writing.lossless:
            writing.refuse(article, refusal)
            continue
        stream.write(separator + canonical_json(_item(article, writing), ordered=True).encode())
        separator = b",\n"
    stream.write(b"\n]}\n")


def project_json_feed(article: Article) -> Article:
    """What a reader of the article's item makes of it."""
    return _read_back(written_item(article), type(article))


def _about(writing: Writing) -> dict[str, Any]:
    """The members beside the items; what they cannot say of the feed is always written beside them."""
    said = written_about(writing.feed)
    if writing.feed is None:
        return said
    values = read_about(said).values
    changes = patch(writing.feed, Feed.model_validate(values))
    return {**said, RECORD: changes} if changes or not values else said


def _item(article: Article, writing: Writing) -> dict[str, Any]:
    said = written_item(article)
    if writing.lossless and (changes := patch(article, _read_back(said, type(article)))):
        said = {**said, RECORD: changes}
    return said


def _read_back(said: Mapping[str, Any], model: type[Article]) -> Article:
    return model.model_validate(read_item(said).values)


def _article(item: Any, document: JsonDocument, record: Path, reading: Reading) -> Article | None:
    at = document.at(record)
    reading.raw = document.raw(record)
    if not isinstance(item, dict):
        line, column = at(())
        reading.record()
        reading.reject("J008", "is no object, so no item", line=line, column=column)
        return None
    found = read_item(item)
    _tell_faults(found, record, at, reading, found.values.get("id"))
    return reading.article(found.values, partial(_place, found.origins, at))


def _tell_faults(
    found: Read, record: Path, at: Callable[[Path], Place], reading: Reading, record_id: str | None
) -> None:
    """Say which dates are none, unless all is judged anyway; their text is kept, so that nothing is lost."""
    if reading.checking:
        return
    for name, fault in found.faults:
        line, column = at((name,))
        reading.remark(
            fault.code, fault.message, line=line, column=column, pointer=pointer((*record, name)),
            record_id=record_id, hint=fault.hint,
        )  # fmt: skip


def _place(origins: Mapping[str, list[str]], at: Callable[[Path], Place], path: Path) -> Place:
    """Where the member stands that a field was read from, or else the item."""
    names = origins.get(str(path[0])) if path else None
    return at((names[0],) if names else ())
