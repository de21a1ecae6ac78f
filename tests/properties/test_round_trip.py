"""What a format writes, it reads back: no less than its projection, and no more."""

from hypothesis import given
from hypothesis import strategies as st

from newsdata.format import Format
from newsdata.loss import diff
from newsdata.models import Feed
from newsdata.pipeline import losses
from newsdata.reader import loads, read
from newsdata.testing import feeds
from newsdata.writer import dumps
from tests.properties.laws import datasets, held_by, two_way


@two_way
@given(data=st.data())
def test_reading_gives_the_projection_of_what_was_written(format_: Format, data: st.DataObject) -> None:
    written = data.draw(datasets(format_))
    assert loads(dumps(written, format_.name), format_.name) == [format_.project(article) for article in written]


@two_way
@given(data=st.data())
def test_the_losses_told_are_the_difference(format_: Format, data: st.DataObject) -> None:
    article = data.draw(held_by(format_))
    (back,) = loads(dumps(article, format_.name), format_.name)
    told = losses(article, format_.name)
    assert [(loss.pointer, loss.before, loss.after) for loss in told] == [tuple(each) for each in diff(article, back)]
    assert bool(told) == (article != back)


@two_way
@given(data=st.data(), feed=feeds())
def test_a_feed_comes_back_with_its_articles(format_: Format, data: st.DataObject, feed: Feed) -> None:
    if not (format_.many and format_.feeds):
        return
    written = data.draw(datasets(format_))
    reader = read(dumps(written, format_.name, feed=feed), format_.name)
    assert reader.feed == feed
    assert list(reader) == [format_.project(article) for article in written]
