"""Identifiers and dates that a format requires, derived from what an article says."""

from collections.abc import Callable, Iterable, Iterator
from uuid import NAMESPACE_URL, UUID, uuid5

from newsdata.canonical import record_json
from newsdata.feeds.dates import rfc_3339
from newsdata.feeds.names import RECORD
from newsdata.format import Refusal, Writing
from newsdata.models import Article

_CONTENTS: UUID = uuid5(NAMESPACE_URL, RECORD)
"""The space of identifiers that are derived from contents."""


def minted_id(article: Article) -> str:
    """An identifier that is the same for the same address; without one, for the same content."""
    found = uuid5(NAMESPACE_URL, article.url) if article.url else uuid5(_CONTENTS, record_json(article))
    return found.urn


def minted(
    articles: Iterable[Article], writing: Writing, refuses: Callable[[Article], Refusal | None]
) -> Iterator[Article]:
    """*articles*, where that is wanted with an id and a last change if they are refused without; each is told."""
    for article in articles:
        yield completed(article, writing, refuses) if writing.mint_ids and refuses(article) is not None else article


def completed(article: Article, writing: Writing, refuses: Callable[[Article], Refusal | None]) -> Article:
    """An article that is refused, with what it lacks as far as that can be derived."""
    if article.id is None:
        derived = minted_id(article)
        whence = "its address" if article.url else "its content"
        writing.find("R003", f"the id {derived} is derived from {whence}", record_id=derived)
        article = article.model_copy(update={"id": derived})
    if refuses(article) is not None and article.updated is None and article.published and rfc_3339(article.published):
        message = "the moment of publication is taken for that of the last change"
        writing.find("R003", message, record_id=article.id)
        article = article.model_copy(update={"updated": article.published})
    return article
