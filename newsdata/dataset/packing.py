"""Articles packed into batches by their size, so that a few large ones do not fill the memory."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newsdata.batch import ArticleBatch
from newsdata.models import Article
from newsdata.models.base import Model
from newsdata.models.extensions import Extensions

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_BYTES = 8 * 2**20
"""About how much text a batch has."""

BATCH_ROWS = 1000
"""How many articles a batch has at the most."""

_VALUE = 8
"""What a value that is no text is taken to weigh."""


def packed(articles: Iterable[Article | ArticleBatch], model: type[Article]) -> "Iterator[pa.RecordBatch]":
    """Record batches of *articles* in their order; what comes in batches stays in them."""
    from newsdata.columns import to_batch

    held, weight = list[Article](), 0
    for each in articles:
        if isinstance(each, Article):
            held.append(each)
            weight += weight_of(each)
        if held and (isinstance(each, ArticleBatch) or weight >= BATCH_BYTES or len(held) >= BATCH_ROWS):
            yield to_batch(held, model)
            held, weight = [], 0
        if isinstance(each, ArticleBatch):
            yield each.records
    if held:
        yield to_batch(held, model)


def weight_of(value: Any) -> int:
    """About how many bytes the texts in a record take."""
    match value:
        case str():
            return len(value)
        case Extensions():
            return len(value.text)
        case Model():
            return sum(weight_of(each) for each in value.__dict__.values() if each)
        case list() | tuple():
            return sum(map(weight_of, value))
        case _:
            return _VALUE
