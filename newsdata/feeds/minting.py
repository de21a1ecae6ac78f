"""Identifiers and dates that a format requires, derived from what an article says."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from newsdata.canonical import record_json
from newsdata.feeds.dates import rfc_3339
from newsdata.feeds.names import RECORD
from newsdata.format import Writing
from newsdata.models import Article

_CONTENTS: UUID = uuid5(NAMESPACE_URL, RECORD)
"""The space of identifiers that are derived from contents."""


def minted_id(article: Article) -> str:
    """An identifier that is the same for the same address; without one, for the same content."""
    found = uuid5(NAMESPACE_URL, article.url) if article.url else uuid5(_CONTENTS, record_json(article))
    return found.urn


def minted(articles: Iterable[Article], writing: Writing) -> Iterator[Article]:
    """*articles*, with an id and the moment of the last change if that is wanted; each is told."""
    for article in articles:
        changes: dict[str, Any] = {}
        if writing.mint_ids and article.id is None:
            changes["id"] = minted_id(article)
            whence = "its address" if article.url else "its content"
            writing.find("R003", f"the id {changes['id']} is derived from {whence}", record_id=changes["id"])
        if writing.mint_ids and article.updated is None and article.published and rfc_3339(article.published):
            changes["updated"] = article.published
            message = "the moment of publication is taken for that of the last change"
            writing.find("R003", message, record_id=article.id or changes.get("id"))
        yield article.model_copy(update=changes) if changes else article
