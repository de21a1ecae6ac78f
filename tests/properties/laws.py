"""What the laws run over: every registered format, and lists of articles that each can hold."""

from functools import partial

import pytest
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdata.format import Format
from newsdata.formats import formats
from newsdata.models import Article, Timestamp
from newsdata.testing import articles

every_format = pytest.mark.parametrize("format_", formats(), ids=lambda each: each.name)
two_way = pytest.mark.parametrize(
    "format_", [each for each in formats() if each.reads and each.writes], ids=lambda each: each.name
)


def held_by(format_: Format) -> SearchStrategy[Article]:
    """Articles that a format takes: any, with what it cannot do without."""
    return articles().map(partial(_completed, format_)).filter(lambda article: format_.refuses(article) is None)


def datasets(format_: Format) -> SearchStrategy[list[Article]]:
    """Lists of articles that a format takes; of exactly one, where it holds no more."""
    held = held_by(format_)
    return st.lists(held, max_size=3) if format_.many else st.lists(held, min_size=1, max_size=1)


_REQUIRED = {"id": "urn:example:4711", "headline": "Talks resume", "updated": Timestamp.parse("2026-11-22T09:00:00Z")}
"""What some formats require of every article."""


def _completed(format_: Format, article: Article) -> Article:
    return article if format_.refuses(article) is None else article.model_copy(update=_REQUIRED)
