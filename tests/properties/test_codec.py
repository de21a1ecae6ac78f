"""Records go into columns and come out equal, and the columns never depend on the data."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from newsdata.columns import arrow_schema, from_table, to_batch, to_table
from newsdata.models import Article, Feed
from newsdata.testing import articles, feeds


@given(records=st.lists(articles(), max_size=4))
def test_what_is_encoded_is_decoded(records: list[Article]) -> None:
    table = to_table(records)
    table.validate(full=True)
    assert table.schema.equals(arrow_schema(), check_metadata=True)
    assert from_table(table) == records


@given(records=st.lists(articles(), min_size=2, max_size=4), data=st.data())
def test_a_slice_holds_its_records(records: list[Article], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(records) - 1))
    assert from_table(to_table(records).slice(start)) == records[start:]


@given(records=st.lists(feeds(), max_size=3))
def test_feeds_have_columns_too(records: list[Feed]) -> None:
    assert from_table(to_table(records, Feed), Feed) == records


@given(article=articles())
def test_one_record_is_the_same_alone_and_among_others(article: Article) -> None:
    alone = to_batch([article]).to_pylist()
    assert to_batch([Article(), article, Article()]).to_pylist()[1:2] == alone


@given(article=articles())
def test_a_record_is_pickled_copied_and_hashed(article: Article) -> None:
    again = pickle.loads(pickle.dumps(article))
    assert again == article
    assert hash(again) == hash(article)
    assert article.model_copy(deep=True) == article
    assert Article.model_validate(article.model_dump()) == article
