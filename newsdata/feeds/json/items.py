"""Items of JSON Feed as records, and what a feed says of itself; and both the other way."""

from collections.abc import Mapping
from typing import Any

from newsdata.canonical import record_json
from newsdata.feeds.json.content import HTML, TEXT, read_content, written_content
from newsdata.feeds.json.members import JSON, Read, read_members, written_members
from newsdata.feeds.json.tables import ITEM, TOP, VERSION, VERSIONS
from newsdata.feeds.lossless import patched
from newsdata.jsontext import parse_json
from newsdata.models import Article, Feed
from newsdata.models.base import Model

RECORD = "_newsdata"
"""The member that carries what the format cannot say, as a merge patch over the record."""

_ITEMS = "items"
_HEAD = ("id", "url", "external_url", "title")
_VERSION = "version"


def read_item(said: Mapping[str, Any]) -> Read:
    """The fields of an item. What the body was read from is kept where it says more."""
    members = {name: value for name, value in said.items() if name not in (HTML, TEXT, RECORD)}
    found = read_members(members, ITEM)
    body, content = read_content(said)
    if body:
        found.values["body"] = body
        found.origins["body"] = [name for name in (HTML, TEXT) if name in said]
    odd = {name: said[name] for name in (HTML, TEXT) if name in said and not isinstance(said[name], str)}
    return _finished(found, {**found.kept, **odd, **content}, said)


def read_about(said: Mapping[str, Any]) -> Read:
    """The fields of a feed, of the members beside its items."""
    members = {name: value for name, value in said.items() if name not in (_ITEMS, RECORD)}
    if members.get(_VERSION) in VERSIONS:  # which is of the document and not of the feed
        del members[_VERSION]
    found = read_members(members, TOP)
    return _finished(found, found.kept, said)


def _finished(found: Read, kept: dict[str, Any], said: Mapping[str, Any]) -> Read:
    values = {**found.values, "extensions": {JSON: kept}} if kept else found.values
    changes = said.get(RECORD)
    if isinstance(changes, dict):
        values = patched(values, changes)
    elif changes is not None:
        values = {**values, "extensions": {JSON: {**kept, RECORD: changes}}}
    return found._replace(values=values)


def written_item(article: Article) -> dict[str, Any]:
    """The members of an item; what they cannot say is not in them."""
    values, kept = _parts(article)
    said, rest = written_members(values, {name: kept[name] for name in kept if name not in (HTML, TEXT)}, ITEM)
    content = written_content(article.body, kept)
    odd = {name: kept[name] for name in (HTML, TEXT) if name in kept and not isinstance(kept[name], str)}
    if odd and not article.body:
        content = odd
    head: dict[str, Any] = {name: said.pop(name) for name in _HEAD if name in said}
    return {**head, **content, **said, **rest}


def written_about(feed: Feed | None) -> dict[str, Any]:
    """The members beside the items."""
    if feed is None:
        return {_VERSION: VERSION}
    values, kept = _parts(feed)
    said, rest = written_members(values, kept, TOP)
    return {_VERSION: rest.pop(_VERSION, VERSION), **said, **rest}


def _parts(record: Model) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields of a record as JSON, and what is kept of its members."""
    values: dict[str, Any] = parse_json(record_json(record))
    kept = (values.pop("extensions", None) or {}).get(JSON)
    return values, kept if isinstance(kept, dict) else {}
