"""Numbers that are the same where texts are: made of some bytes of each, the same in every run."""

import pyarrow as pa
import pyarrow.compute as pc

REACH = 80
"""How many bytes a text must have to be given numbers."""

_WIDTH = 8
_PLACES = (0, 4, 8)
"""Which words of eight bytes a number is made of, each with the word after it; and the end gives another."""

_WORD = pa.uint64()
_MULTIPLIERS = tuple(
    pa.scalar(number, _WORD) for number in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
)
_SHIFT = pa.scalar(29, _WORD)
_NONE = pa.scalar(0, _WORD)
_ONE = pa.scalar(1, pa.int64())


def sketches(texts: pa.Array, parents: pa.Array, holders: int) -> list[tuple[pa.Array, pa.Array]]:
    """For each of the *holders* the smallest and the largest number of its texts, of four kinds; 0 without any.

    They are as good as drawn by lot among its texts, and the same lot falls on the same
    texts of another holder.
    """
    places, numbers = _prints(texts)
    kinds = [str(kind) for kind in range(len(numbers))]
    table = pa.table([parents.take(places), *numbers], names=["holder", *kinds])
    wanted = [(kind, edge) for kind in kinds for edge in ("min", "max")]
    edges = table.group_by("holder", use_threads=False).aggregate(wanted)
    every = pc.subtract(pc.cumulative_sum(pa.repeat(_ONE, holders)), _ONE)
    found = pc.index_in(every, edges["holder"].combine_chunks().cast(pa.int64()))
    taken = {name: pc.fill_null(edges[name].combine_chunks().take(found), _NONE) for name in edges.column_names[1:]}
    return [(taken[f"{kind}_min"], taken[f"{kind}_max"]) for kind in kinds]


def mixed(one: pa.Array, other: pa.Array) -> pa.Array:
    """One number of two, in which a change of any bit changes many."""
    first, second, third = _MULTIPLIERS
    number = pc.add(pc.multiply(one, first), pc.multiply(other, second))
    for _ in range(2):
        number = pc.multiply(pc.bit_wise_xor(number, pc.shift_right(number, _SHIFT)), third)
    return pc.bit_wise_xor(number, pc.shift_right(number, _SHIFT))


def _prints(texts: pa.Array) -> tuple[pa.Array, list[pa.Array]]:
    """Which texts are long enough, and numbers of each kind for them."""
    data = texts.cast(pa.large_binary())
    heads, tails = pc.binary_slice(data, 0, REACH), pc.binary_slice(data, -2 * _WIDTH)
    long = pc.fill_null(pc.equal(pc.binary_length(heads), pa.scalar(REACH, pa.int64())), fill_value=False)
    words = _words(heads.filter(long), REACH // _WIDTH)
    ends = _words(tails.filter(long), 2)
    numbers = [mixed(pc.list_element(words, place), pc.list_element(words, place + 1)) for place in _PLACES]
    return pc.indices_nonzero(long), [*numbers, mixed(pc.list_element(ends, 0), pc.list_element(ends, 1))]


def _words(texts: pa.Array, count: int) -> pa.Array:
    """Texts of one size, which stand one after the other, as lists of *count* numbers."""
    data = texts.buffers()[2] or pa.py_buffer(b"")
    return pa.FixedSizeListArray.from_arrays(pa.Array.from_buffers(_WORD, count * len(texts), [None, data]), count)
