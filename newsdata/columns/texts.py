"""Several columns of text as one, so that patterns are compiled and searched for once."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.places import Elements, at_indices
from newsdata.columns.scan import Patterns, Scan

TOGETHER = 32
"""How many texts are searched as one at first; starting a search costs as much as 50 characters."""


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
        within = self._scan.hits(pattern)
        if certain is not None and len(within):
            said = [bool(certain(text)) for text in self._scan.array.take(within).to_pylist()]
            within = within.filter(pa.array(said, pa.bool_()))
        if not len(within):
            return
        _, positions = self._suspects
        hits = positions.take(within).cast(pa.int64())
        start = 0
        for name, column in self._columns.items():
            here = pc.subtract(hits, pa.scalar(start, pa.int64()))
            length = len(column.array)
            inside = pc.and_(pc.greater_equal(here, _NONE), pc.less(here, pa.scalar(length, pa.int64())))
            if pc.any(inside).as_py():
                yield name, Mask(at_indices(here.filter(inside), length), column.steps, column.said)
            start += length

    @cached_property
    def _scan(self) -> Scan:
        texts, _ = self._suspects
        return Scan(texts, self._name, self._patterns)

    @cached_property
    def _suspects(self) -> tuple[pa.Array, pa.Array]:
        """The texts of the runs in which something is found, and their positions in all columns."""
        arrays = [column.array.cast(pa.large_string()) for column in self._columns.values()]
        joined = pa.concat_arrays(arrays) if arrays else pa.nulls(0, pa.large_string())
        positions = pc.indices_nonzero(joined.is_valid())
        texts = joined.drop_null()
        shared = self._patterns.together(self._name)
        if shared is None or not len(texts):
            return texts, positions
        found = pc.indices_nonzero(pc.match_substring_regex(_runs(texts), shared)).to_pylist()
        starts = [run * TOGETHER for run in found]
        return (
            pa.concat_arrays([texts.slice(0, 0), *(texts.slice(start, TOGETHER) for start in starts)]),
            pa.concat_arrays([positions.slice(0, 0), *(positions.slice(start, TOGETHER) for start in starts)]),
        )


def _runs(texts: pa.Array) -> pa.Array:
    """Every so many texts as one, which takes no copy: they stand one after the other."""
    _, ends, data = texts.buffers()
    bounds = pa.Array.from_buffers(pa.int64(), len(texts) + 1, [None, ends], offset=texts.offset)
    every = [*range(0, len(texts), TOGETHER), len(texts)]
    taken = bounds.take(pa.array(every, pa.int64()))
    return pa.Array.from_buffers(pa.large_string(), len(taken) - 1, [None, taken.buffers()[1], data])


_NONE = pa.scalar(0, pa.int64())
