"""What the laws run over: every registered format, and lists of articles that each can hold."""

import pytest
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdata.format import Format
from newsdata.formats import formats
from newsdata.models import Article
from newsdata.testing import articles

every_format = pytest.mark.parametrize("format_", formats(), ids=lambda each: each.name)
two_way = pytest.mark.parametrize(
    "format_", [each for each in formats() if each.reads and each.writes], ids=lambda each: each.name
)


def datasets(format_: Format) -> SearchStrategy[list[Article]]:
    """Lists of articles; of exactly one, where a format holds no more."""
    return st.lists(articles(), max_size=3) if format_.many else st.lists(articles(), min_size=1, max_size=1)
