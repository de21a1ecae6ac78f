"""Numbers that are the same where texts are: made of some bytes of each, the same in every run."""

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import numbered, signed
from newsdata.columns.order import ends

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

_BITS = 40
"""How much of a number is kept; the other bits tell the holders apart while they are compared."""

_KEPT = pa.scalar(2**_BITS - 1, _WORD)
_DROPPED = pa.scalar(64 - _BITS, _WORD)
_ABOVE = pa.scalar(_BITS, _WORD)


def sketches(texts: pa.Array, parents: pa.Array) -> tuple[pa.Array, list[tuple[pa.Array, pa.Array]]]:
    """Which holders have texts that are long enough, and their smallest and largest numbers, of four kinds.

    They are as good as drawn by lot among the texts of a holder, and the same lot falls on
    the same texts of another one.
    """
    places, numbers = _prints(texts)
    own = parents.take(places)
    last = ends(own)
    high = pc.shift_left(own.view(_WORD), _ABOVE)
    return own.take(last), [_edges(pc.shift_right(number, _DROPPED), high, last) for number in numbers]


def mixed(one: pa.Array, other: pa.Array) -> pa.Array:
    """One number of two, in which a change of any bit changes many."""
    first, second, third = _MULTIPLIERS
    number = pc.add(pc.multiply(one, first), pc.multiply(other, second))
    for _ in range(2):
        number = pc.multiply(pc.bit_wise_xor(number, pc.shift_right(number, _SHIFT)), third)
    return pc.bit_wise_xor(number, pc.shift_right(number, _SHIFT))


def _edges(numbers: pa.Array, high: pa.Array, last: pa.Array) -> tuple[pa.Array, pa.Array]:
    """The smallest and the largest number of each holder: with the holder above it, no earlier one is larger."""
    largest = pc.cumulative_max(pc.bit_wise_or(high, numbers)).take(last)
    smallest = pc.cumulative_max(pc.bit_wise_or(high, pc.bit_wise_xor(numbers, _KEPT))).take(last)
    return pc.bit_wise_and(pc.bit_wise_not(smallest), _KEPT), pc.bit_wise_and(largest, _KEPT)


def _prints(texts: pa.Array) -> tuple[pa.Array, list[pa.Array]]:
    """Which texts are long enough, and numbers of each kind for them."""
    data = texts.cast(pa.large_binary())
    heads = pc.binary_slice(data, 0, REACH)
    long = pc.equal(pc.binary_length(heads), pa.scalar(REACH, pa.int64()))
    tails = pc.binary_slice(data, -2 * _WIDTH)
    begun, ended = _words(heads.filter(long), REACH // _WIDTH), _words(tails.filter(long), 2)
    numbers = [mixed(begun[place], begun[place + 1]) for place in _PLACES]
    return signed(pc.indices_nonzero(long)), [*numbers, mixed(*ended)]


def _words(texts: pa.Array, count: int) -> list[pa.Array]:
    """The first of *count* words of texts of one size, which stand one after the other, then the second, and so on."""
    data = texts.buffers()[2] or pa.py_buffer(b"")
    every = pa.Array.from_buffers(_WORD, count * len(texts), [None, data])
    firsts = pc.multiply(numbered(len(texts)), pa.scalar(count, pa.int64()))
    return [every.slice(place).take(firsts) for place in range(count)]
