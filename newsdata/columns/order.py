"""Which items of lists come first, come last, or come again."""

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import FALSE, TRUE, at_indices, nowhere, numbered, signed

_SIZES = pa.scalar(2**31, pa.int64())
_ZERO = pa.scalar(0, pa.int64())
_TRUE = pa.repeat(TRUE, 1)


def edges(parents: pa.Array, held: pa.Array, *, last: bool) -> pa.Array:
    """Of the items that are *held*, which are the first or the last of their list."""
    places = signed(pc.indices_nonzero(held))
    if len(places) < 2:
        return held
    own = parents.take(places)
    change = _changes(own)
    edge = pa.concat_arrays([change, _TRUE] if last else [_TRUE, change])
    return at_indices(places.filter(edge), len(held))


def ends(parents: pa.Array) -> pa.Array:
    """Where the last item of each list is; *parents* ascend."""
    if not len(parents):
        return pa.array([], pa.uint64())
    return pc.indices_nonzero(pa.concat_arrays([_changes(parents), _TRUE]))


def first(array: pa.Array, parents: pa.Array, held: pa.Array, holders: int) -> pa.Array:
    """For each of the *holders* the first of its items that are *held*; nothing where there is none."""
    places = pc.indices_nonzero(pc.and_(held, edges(parents, held, last=False)))
    return array.take(places).take(pc.index_in(numbered(holders), parents.take(places)))


def previous(array: pa.Array, parents: pa.Array) -> pa.Array:
    """For each item the one before it in the same list."""
    if array.null_count == len(array):
        return array
    shifted, above = _shifted(array), _shifted(parents)
    return pc.if_else(pc.equal(parents, above), shifted, pa.scalar(None, array.type))


def repeated(array: pa.Array, parents: pa.Array) -> pa.Array:
    """Which items are equal to an earlier one of the same list."""
    places = pc.indices_nonzero(array.is_valid())
    above = parents.take(places)
    if pa.types.is_string(array.type) or pa.types.is_large_string(array.type):
        # Texts of different sizes are different, and comparing sizes is cheap.
        sizes = pc.binary_length(array).cast(pa.int64()).take(places)
        alike = _met_twice(pc.add(pc.multiply(above, _SIZES), sizes))
        if alike is None:
            return nowhere(len(array))
        places, above = places.filter(alike), above.filter(alike)
    values = array.take(places).dictionary_encode()
    size = pa.scalar(len(values.dictionary) + 1, pa.int64())
    keys = pc.add(pc.multiply(above, size), values.indices.cast(pa.int64()))
    first = pc.unique(keys)
    if len(first) == len(keys):
        return nowhere(len(array))
    order = pc.index_in(keys, first)
    met = pc.cumulative_max(order)
    known = pa.concat_arrays([pa.repeat(FALSE, 1), pc.less_equal(order.slice(1), met.slice(0, len(met) - 1))])
    return at_indices(places.filter(known), len(array))


def totals(numbers: pa.Array, counts: pa.Array) -> pa.Array:
    """The sum of the numbers of each list, whose items are *counts*; nothing counts as none."""
    running = pa.concat_arrays([pa.repeat(_ZERO, 1), pc.cumulative_sum(pc.fill_null(numbers, _ZERO))])
    ends = pc.cumulative_sum(counts)
    return pc.subtract(running.take(ends), running.take(pc.subtract(ends, counts)))


def _changes(parents: pa.Array) -> pa.Array:
    """For each item but the last whether the next one is of another list."""
    return pc.not_equal(parents.slice(1), parents.slice(0, len(parents) - 1))


def _met_twice(keys: pa.Array) -> pa.Array | None:
    """Which keys occur more than once; ``None`` where none does."""
    counts = pc.value_counts(keys)
    if len(counts) == len(keys):
        return None
    several = counts.field("values").filter(pc.greater(counts.field("counts"), pa.scalar(1, pa.int64())))
    return pc.is_in(keys, several)


def _shifted(array: pa.Array) -> pa.Array:
    return pa.concat_arrays([pa.nulls(1, array.type), array.slice(0, len(array) - 1)])
