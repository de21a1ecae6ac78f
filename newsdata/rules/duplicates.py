"""Rules over the texts of several records: bodies that are nearly the same."""

from collections.abc import Iterator
from struct import Struct

import pyarrow as pa

from newsdata.columns.mask import Mask, nothing
from newsdata.columns.prints import mixed, sketches
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.blocks import paragraphs

_ENOUGH = 400
"""Bytes, some fifty to seventy words: shorter bodies are alike by chance."""

_AT_LEAST = 4
"""How many numbers of two sketches have to be the same, if there are that many."""

_ALIKE = 0.75
"""How much of what there is in either has to be the same."""

_LENGTHS = 0.7
"""The shorter of two like bodies has at least so much of the length of the longer."""

_KEPT = Struct("<8QQqq")
"""A sketch, the length, and numbers for the id and the address."""


class Bodies:
    """Sketches of the bodies that were met. It grows by some 700 bytes a body, and forgets none."""

    def __init__(self) -> None:
        self._met: dict[int, bytes] = {}

    def again(self, keys: tuple[int, ...], sketch: tuple[int, ...], size: int, names: tuple[int, int]) -> bool:
        """Whether a body like this was met before under one of the *keys*; it has been now."""
        found = False
        kept = _KEPT.pack(*sketch, size, *names)
        for key in keys:
            if key:
                earlier = self._met.setdefault(key, kept)
                found = found or (earlier is not kept and _alike(earlier, sketch, size, names))
        return found


def _alike(earlier: bytes, sketch: tuple[int, ...], size: int, names: tuple[int, int]) -> bool:
    *numbers, length, name, address = _KEPT.unpack(earlier)
    if (name and name == names[0]) or (address and address == names[1]):
        return False  # a revision, or what the rules of ids and addresses find
    pairs = [(one, other) for one, other in zip(numbers, sketch, strict=True) if one or other]
    same = sum(one == other for one, other in pairs)
    near = min(length, size) >= _LENGTHS * max(length, size)
    return bool(near and same >= max(_AT_LEAST, _ALIKE * len(pairs)))


def _sketches(article: Columns) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """For each record the keys under which its body is looked for, and its sketch."""
    texts = article.body.text.where(article.once(paragraphs))
    level = texts.levels[-1]
    edges = sketches(texts.array, level.parents, level.holders)
    keys = [mixed(smallest, largest).to_pylist() for smallest, largest in edges]
    numbers = [each.to_pylist() for pair in edges for each in pair]
    return zip(zip(*keys, strict=True), zip(*numbers, strict=True), strict=True)


def _numbers(names: Columns) -> list[int]:
    """A number for each name, and 0 where there is none; it holds for one run alone."""
    return [0 if name is None else hash(name) for name in names.array.to_pylist()]


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
    remembered to the end of the run, about 700 bytes each.
    """
    bodies = article.body.count()
    sizes = article.body.text.size().total().array.to_pylist()
    names = zip(_numbers(article.id), _numbers(article.url), strict=True)
    again = [
        size >= _ENOUGH and memory.again(keys, sketch, size, named)
        for size, named, (keys, sketch) in zip(sizes, names, _sketches(article), strict=True)
    ]
    return Mask(pa.array(again, pa.bool_()), bodies.steps, nothing)
