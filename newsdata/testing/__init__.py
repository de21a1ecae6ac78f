"""Hypothesis strategies for articles and their parts, for your own property tests.

    from hypothesis import given
    from newsdata.testing import articles

    @given(articles())
    def test_my_index_keeps_every_headline(article): ...

They make valid values only, and every field, word, bound and empty value some time.
Needs the extra ``newsdata[testing]``.
"""

try:
    import hypothesis as _hypothesis  # noqa: F401
except ImportError:
    raise ImportError("newsdata.testing needs hypothesis; install it with: pip install 'newsdata[testing]'") from None

from newsdata.testing.pages import pages
from newsdata.testing.parts import articles, blocks, bylines, chromes, feeds, images, records
from newsdata.testing.values import extensions, labels, marks, texts, timestamps

__all__ = [
    "articles",
    "blocks",
    "bylines",
    "chromes",
    "extensions",
    "feeds",
    "images",
    "labels",
    "marks",
    "pages",
    "records",
    "texts",
    "timestamps",
]
