"""Rules over the texts of several records: bodies that are nearly the same."""

from array import array
from collections.abc import Sequence
from itertools import chain

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import at_indices
from newsdata.columns.mask import Mask, nothing
from newsdata.columns.prints import mixed, sketches
from newsdata.columns.view import Columns
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


class Bodies:
    """Sketches of the bodies that were met. It grows by some 600 bytes a body, and forgets none."""

    def __init__(self) -> None:
        self._kept = tuple(array("q") for _ in range(_NUMBERS + 3))
        self._first: tuple[dict[int, int], ...] = tuple({} for _ in range(_NUMBERS // 2))

    def again(self, keys: Sequence[Sequence[int]], sketches: Sequence[Sequence[int]]) -> list[int]:
        """Which of some bodies are like one that was met under one of their *keys*; they all have been now.

        Of keys and of what is kept there is a column each, with a number for each body.
        """
        start = len(self._kept[0])
        for column, numbers in zip(self._kept, sketches, strict=True):
            column.extend(array("q", numbers))
        alike: set[int] = set()
        for met, numbers in zip(self._first, keys, strict=True):
            bodies = range(start, start + len(numbers))
            here = dict(zip(reversed(numbers), reversed(bodies), strict=True))
            earliest = map(met.get, numbers, map(here.__getitem__, numbers))
            for body, earlier in zip(bodies, earliest, strict=True):
                if earlier != body and self._alike(earlier, body):
                    alike.add(body - start)
            met.update({number: body for number, body in here.items() if number not in met} if met else here)
        return sorted(alike)

    def _alike(self, one: int, other: int) -> bool:
        *numbers, lengths, names, addresses = self._kept
        if sum([column[one] == column[other] for column in numbers]) < _ALIKE:
            return False
        if any(column[one] and column[one] == column[other] for column in (names, addresses)):
            return False  # a revision, or what the rules of ids and addresses find
        shorter, longer = sorted((lengths[one], lengths[other]))
        return bool(shorter >= _LENGTHS * longer)


def _names(names: Columns, rows: pa.Array) -> list[int]:
    """A number for each name, and 0 where there is none; it holds for one run alone."""
    return [0 if name is None else hash(name) for name in names.array.take(rows).to_pylist()]


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
def body_nearly_repeated(article: Columns, memory: Bodies) -> Mask:
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
    keys = [mixed(smallest, largest).to_pylist() for smallest, largest in edges]
    kept = [each.to_pylist() for each in (*chain.from_iterable(edges), sizes.take(rows))]
    again = memory.again(keys, [*kept, _names(article.id, rows), _names(article.url, rows)])
    found = rows.take(pa.array(again, pa.int64()))
    return Mask(at_indices(found, len(bodies.array)), bodies.steps, nothing)
