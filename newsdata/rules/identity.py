"""Rules over several records: what should be one of a kind."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import ClassVar

import pyarrow as pa

from newsdata.columns.view import Columns
from newsdata.memory import VALUE, Recall
from newsdata.rule import rule

_LONG = 128
"""Characters: of a longer text a digest is remembered, which has a size that is known."""


class Seen:
    """Which texts were met before. It grows by some hundred bytes a text, and forgets none."""

    keys: ClassVar[tuple[str, ...]] = (VALUE,)

    def __init__(self) -> None:
        self._met: set[str | bytes] = set()

    def again(self, met: pa.RecordBatch) -> Sequence[int]:
        """Which texts were met before, or earlier among them; they all have been now."""
        texts = met[VALUE].to_pylist()
        keys = [text if len(text) <= _LONG else blake2b(text.encode(), digest_size=16).digest() for text in texts]
        fresh = set(keys)
        if len(fresh) == len(keys) and self._met.isdisjoint(fresh):
            self._met |= fresh
            return ()
        return [row for row, key in enumerate(keys) if self._again(key)]

    def _again(self, key: str | bytes) -> bool:
        known = key in self._met
        self._met.add(key)
        return known


@rule(
    "A401", "id-repeated", "error",
    breaks=[{"id": "hp-1", "headline": "Talks resume"}, {"id": "hp-1", "headline": "Talks end"}],
    says="the id {value!r} is that of an earlier record",
    hint="give each article an id of its own, and each revision a version",
    memory=Seen,
)  # fmt: skip
def id_repeated(article: Columns) -> Recall:
    """A record with the id of an earlier one in the same run.

    Whatever loads the data by id keeps one of the two, and nobody knows which.

    Give each article an id of its own. Revisions of one article have the same id and
    another version. What was met is remembered to the end of the run, about 100 bytes each.
    """
    return Recall.of(article.id.joined(article.version))


@rule(
    "A402", "url-repeated", "warning",
    breaks=[{"url": "https://harbour.example/talks"}, {"url": "https://harbour.example/talks"}],
    says="the address {value!r} is that of an earlier record",
    hint="keep one of the two, or give revisions a version",
    memory=Seen,
)  # fmt: skip
def url_repeated(article: Columns) -> Recall:
    """A record with the address of an earlier one in the same run.

    One page was copied twice, and counts twice.

    Keep one of the two. Revisions of one article have the same address and another version.
    What was met is remembered to the end of the run, about 100 bytes each.
    """
    return Recall.of(article.url.joined(article.version))
