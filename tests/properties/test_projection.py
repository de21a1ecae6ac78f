"""A projection is the best a format can do: doing it again changes nothing."""

from hypothesis import given

from newsdata.format import Format
from newsdata.loss import diff
from newsdata.models import Article
from newsdata.testing import articles
from tests.properties.laws import every_format


@every_format
@given(article=articles())
def test_projecting_twice_is_projecting_once(format_: Format, article: Article) -> None:
    once = format_.project(article)
    assert format_.project(once) == once


@every_format
@given(article=articles())
def test_a_projection_has_nothing_but_what_the_format_carries(format_: Format, article: Article) -> None:
    if format_.carries is None:
        assert format_.project(article) == article
    else:
        kept = format_.project(article).model_dump(exclude_defaults=True)
        assert kept.keys() <= set(format_.carries)


@every_format
@given(article=articles())
def test_a_difference_is_found_exactly_where_articles_differ(format_: Format, article: Article) -> None:
    kept = format_.project(article)
    assert (diff(article, kept) == []) == (article == kept)
    assert diff(article, article) == []
