"""Rules over the texts of several records: bodies that are nearly the same."""

from array import array
from collections.abc import Sequence
from itertools import chain
from typing import ClassVar
from zlib import crc32

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.prints import by_kind, mixed, sketches
from newsdata.columns.view import Columns
from newsdata.memory import Recall
from newsdata.rule import rule
from newsdata.rules.blocks import paragraphs

_ENOUGH = pa.scalar(400, pa.int64())
"""Bytes, some fifty to seventy words: shorter bodies are alike by chance."""

_ALIKE = 6
"""How many of the eight numbers of two sketches have to be the same."""

_LENGTHS = 0.7
"""The shorter of two like bodies has at least so much of the length of the longer."""

_NUMBERS = 8
"""A sketch has so many numbers; its length follows, and numbers for the id and the address."""


_KEYS = tuple(f"key {number}" for number in range(_NUMBERS // 2))
_KEPT = (*(f"number {number}" for number in range(_NUMBERS)), "length", "id", "url")


class Bodies:
    """Sketches of the bodies that were met. It grows by some 600 bytes a body, and forgets none."""

    keys: ClassVar[tuple[str, ...]] = _KEYS

    def __init__(self) -> None:
        self._kept = tuple(array("q") for _ in _KEPT)
        self._first: dict[str, dict[int, int]] = {key: {} for key in _KEYS}

    def again(self, met: pa.RecordBatch) -> Sequence[int]:
        """Which bodies are like one that was met under one of their keys; they all have been now."""
        start = len(self._kept[0])
        for column, name in zip(self._kept, _KEPT, strict=True):
            column.extend(_numbers(met[name]))
        bodies = range(start, start + len(met))
        pairs: set[tuple[int, int]] = set()
        for key, first in self._first.items():
            if key in met.schema.names:
                earliest = map(first.setdefault, _numbers(met[key]), bodies)
                pairs.update(pair for pair in zip(earliest, bodies, strict=True) if pair[0] != pair[1])
        return sorted({body - start for earlier, body in pairs if self._alike(earlier, body)})

    def _alike(self, one: int, other: int) -> bool:
        *numbers, lengths, names, addresses = self._kept
        if sum([column[one] == column[other] for column in numbers]) < _ALIKE:
            return False
        if any(column[one] and column[one] == column[other] for column in (names, addresses)):
            return False  # a revision, or what the rules of ids and addresses find
        shorter, longer = sorted((lengths[one], lengths[other]))
        return bool(shorter >= _LENGTHS * longer)


def _numbers(column: pa.Array) -> "array[int]":
    """What a column of 64 bits each holds, none of it nothing, without a look at each."""
    taken = array("q")
    taken.frombytes(memoryview(column.buffers()[1])[8 * column.offset : 8 * (column.offset + len(column))])
    return taken


def _names(names: Columns, rows: pa.Array) -> pa.Array:
    """A number for each name, and 0 where there is none: the same in every process."""
    taken = names.array.take(rows).cast(pa.large_binary())
    return pa.array(list(map(crc32, pc.fill_null(taken, b"").to_pylist())), pa.int64())


_TEXTS = (
    "The harbour talks resumed on Sunday, officials said, after a break of three weeks in which neither side spoke.",
    "Envoys of both towns met in the old customs house. Nobody expects a result before the new year begins.",
    "The ships that wait outside have been there since October, and their crews are fed from the shore by turns.",
    "A second meeting is planned for Thursday, when the owners of the quays are to say what repairs would cost.",
)


@rule(
    "A403", "body-nearly-repeated", "info",
    breaks=[
        {"id": "hp-1", "body": [{"type": "paragraph", "text": text} for text in _TEXTS]},
        {"id": "hp-2", "body": [{"type": "paragraph", "text": text} for text in (*_TEXTS, "An update follows.")]},
    ],
    says="the body is nearly that of an earlier record",
    hint="keep one of the two, or say in source whose story it was",
    memory=Bodies,
)  # fmt: skip
def body_nearly_repeated(article: Columns) -> Recall:
    """A body that is nearly the same as that of an earlier record in the same run.

    One story of an agency stands in many papers, and an article that was changed a little
    is copied again. Data to learn or to count from should have it once.

    Keep one of them, or say in source whose story it was. Bodies of fifty words and more
    are compared, by a few bytes of some of their paragraphs; revisions, which have the same
    id or address, are not. Nothing is ever left out because of it. What was met is
    remembered to the end of the run, about 600 bytes each.
    """
    texts = article.body.text.where(article.once(paragraphs))
    bodies, sizes = article.body.count(), article.body.text.size().total().array
    rows, edges = sketches(texts.array, texts.levels[-1].parents)
    enough = pc.greater_equal(sizes.take(rows), _ENOUGH)
    rows = rows.filter(enough)
    edges = [(smallest.filter(enough), largest.filter(enough)) for smallest, largest in edges]
    keys = by_kind(mixed(*map(pa.concat_arrays, zip(*edges, strict=True))))
    kept = (*chain.from_iterable(edges), sizes.take(rows), _names(article.id, rows), _names(article.url, rows))
    met = dict(zip((*_KEYS, *_KEPT), (*keys, *kept), strict=True))
    return Recall(pa.record_batch(met), rows, bodies)
