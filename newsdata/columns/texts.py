"""Several columns of text as one, so that patterns are compiled and searched for once."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, compress

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import at_indices, numbered
from newsdata.columns.mask import Mask
from newsdata.columns.places import Elements
from newsdata.columns.scan import Patterns, Scan, searched

TOGETHER = 32
"""How many texts are searched as one at first; starting a search costs as much as 50 characters."""

_LARGE = 2**23
"""Bytes: a column of more is searched where it is; smaller ones are copied into one, to compile patterns once."""

_FEW = 8 * TOGETHER
"""So few texts are searched one by one: compiling the patterns twice costs more."""


class Texts:
    """Columns of text by name, of which those without any text are left out.

    All that is asked of them is first searched for in runs of texts as if they were one, so
    a pattern must not say where a text begins or ends: that is for what is *certain*.
    """

    def __init__(self, columns: Mapping[str, Elements], patterns: Patterns) -> None:
        self._columns = {
            name: column
            for name, column in columns.items()
            if not len(column.array) or column.array.null_count < len(column.array)
        }
        self._patterns = patterns
        self._name = " ".join(columns)

    def matches(self, pattern: str, certain: Callable[[str], object] | None = None) -> Iterator[tuple[str, Mask]]:
        """Each column in which *pattern* is found, by name, and where it is.

        Where it is found, *certain* is asked of the text for what the pattern cannot say.
        """
        scan, positions = self._suspects if self._patterns.has(self._name, pattern) else self._everything
        within = scan.hits(pattern)
        if certain is not None and len(within):
            said = [bool(certain(text)) for text in scan.array.take(within).to_pylist()]
            within = within.filter(pa.array(said, pa.bool_()))
        if not len(within):
            return
        hits = positions.take(within)
        sought = hits.to_pylist()
        for name, column in self._columns.items():
            start, length = self._starts[name], len(column.array)
            first, end = bisect_left(sought, start), bisect_left(sought, start + length)
            if first < end:
                here = pc.subtract(hits.slice(first, end - first), pa.scalar(start, pa.int64()))
                yield name, Mask(at_indices(here, length), column.steps, column.said)

    @cached_property
    def _starts(self) -> dict[str, int]:
        """The position of the first text of each column among those of all parts."""
        names = sorted(self._columns, key=lambda name: _kind(self._columns[name].array))
        lengths = (len(self._columns[name].array) for name in names)
        return dict(zip(names, accumulate(lengths, initial=0), strict=False))

    @cached_property
    def _parts(self) -> list[pa.Array]:
        """All texts: those of the small columns as one array, and each large column as it is."""
        kinds: tuple[list[pa.Array], ...] = [], [], []
        for name in self._starts:
            array = self._columns[name].array
            kinds[_kind(array)].append(array)
        short, small, large = kinds
        shorts = [pa.concat_arrays(short).cast(_TEXT)] if short else []
        return [pa.concat_arrays([_NO_TEXTS, *shorts, *small]), *(array.cast(_TEXT) for array in large)]

    @cached_property
    def _everything(self) -> tuple[Scan, pa.Array]:
        """All texts, for a pattern that nobody said would be asked, and their positions in all parts."""
        return self._of_runs(range(0, len(part), TOGETHER) for part in self._parts)

    @cached_property
    def _suspects(self) -> tuple[Scan, pa.Array]:
        """The texts of the runs in which something is found, and their positions in all parts."""
        pattern = self._patterns.either(self._name)
        return self._of_runs(_suspicious(part, pattern) for part in self._parts)

    def _of_runs(self, runs: Iterable[Iterable[int]]) -> tuple[Scan, pa.Array]:
        """The texts of the runs that begin at these places of each part, and their positions, ascending."""
        texts, positions, start = [_NO_TEXTS], [_NO_POSITIONS], 0
        for part, firsts in zip(self._parts, runs, strict=True):
            for first, length in _joined(firsts):
                texts.append(part.slice(first, length))
                positions.append(pc.add(numbered(len(texts[-1])), pa.scalar(start + first, pa.int64())))
            start += len(part)
        found, places = pa.concat_arrays(texts), pa.concat_arrays(positions)
        if found.null_count:
            there = found.is_valid()
            found, places = found.filter(there), places.filter(there)
        return Scan(found, self._name, self._patterns), places


def _kind(array: pa.Array) -> int:
    """In which order columns are put together: those with short offsets, those with long ones, the large ones."""
    if array.nbytes > _LARGE:
        return 2
    return int(array.type == _TEXT)


def _suspicious(part: pa.Array, pattern: str | None) -> Iterator[int]:
    """Where the runs of texts begin in which *pattern* is found."""
    runs = range(0, len(part), TOGETHER)
    if pattern is None or len(part) <= _FEW:
        return iter(runs)
    return compress(runs, searched(_runs(part), pattern).to_pylist())


def _joined(firsts: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Where the runs begin and how long they are, with one made of those that follow each other."""
    begin = end = 0
    for first in firsts:
        if first != end:
            yield begin, end - begin
            begin = first
        end = first + TOGETHER
    yield begin, end - begin


def _runs(texts: pa.Array) -> pa.Array:
    """Every so many texts as one, which takes no copy: they stand one after the other."""
    _, ends, data = texts.buffers()
    bounds = pa.Array.from_buffers(pa.int64(), len(texts) + 1, [None, ends], offset=texts.offset)
    every = [*range(0, len(texts), TOGETHER), len(texts)]
    taken = bounds.take(pa.array(every, pa.int64()))
    return pa.Array.from_buffers(pa.large_string(), len(taken) - 1, [None, taken.buffers()[1], data])


_TEXT = pa.large_string()
_NO_TEXTS = pa.array([], _TEXT)
_NO_POSITIONS = pa.array([], pa.int64())
