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

_LAST = 2
"""How many words of the end."""

_KINDS = len(_PLACES) + 1

_WORD = pa.uint64()
_MULTIPLIERS = tuple(
    pa.scalar(number, _WORD) for number in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
)
_SHIFT = pa.scalar(29, _WORD)

_BITS = 40
"""How much of a number is kept; the other bits tell the holders apart while they are compared."""

_HOLDERS = 64 - _BITS - 2
"""How many bits say which holder it is, some four million, with two over it for the kind."""

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
    last, count = ends(own), len(own)
    rows = own.take(last)
    high = pc.shift_left(pa.concat_arrays([_of_kind(own, kind) for kind in range(_KINDS)]).view(_WORD), _ABOVE)
    every = pa.concat_arrays([pc.add(last, pa.scalar(kind * count, _WORD)) for kind in range(_KINDS)])
    smallest, largest = _edges(pc.shift_right(numbers, _DROPPED), high, every)
    return rows, list(zip(by_kind(smallest), by_kind(largest), strict=True))


def by_kind(numbers: pa.Array) -> list[pa.Array]:
    """Numbers of four kinds, which stand one kind after the other, by kind."""
    count = len(numbers) // _KINDS
    return [numbers.slice(kind * count, count) for kind in range(_KINDS)]


def mixed(one: pa.Array, other: pa.Array) -> pa.Array:
    """One number of two, in which a change of any bit changes many."""
    first, second, third = _MULTIPLIERS
    number = pc.add(pc.multiply(one, first), pc.multiply(other, second))
    for _ in range(2):
        number = pc.multiply(pc.bit_wise_xor(number, pc.shift_right(number, _SHIFT)), third)
    return pc.bit_wise_xor(number, pc.shift_right(number, _SHIFT))


def _of_kind(holders: pa.Array, kind: int) -> pa.Array:
    """The holders above those of all earlier kinds."""
    return pc.bit_wise_or(holders, pa.scalar(kind << _HOLDERS, pa.int64()))


def _edges(numbers: pa.Array, high: pa.Array, last: pa.Array) -> tuple[pa.Array, pa.Array]:
    """The smallest and the largest number of each holder: with the holder above it, no earlier one is larger."""
    largest = pc.cumulative_max(pc.bit_wise_or(high, numbers)).take(last)
    smallest = pc.cumulative_max(pc.bit_wise_or(high, pc.bit_wise_xor(numbers, _KEPT))).take(last)
    return pc.bit_wise_and(pc.bit_wise_not(smallest), _KEPT), pc.bit_wise_and(largest, _KEPT)


def _prints(texts: pa.Array) -> tuple[pa.Array, pa.Array]:
    """Which texts are long enough, and numbers of each kind for them, one kind after the other."""
    data = texts.cast(pa.large_binary())
    heads = pc.binary_slice(data, 0, REACH)
    long = pc.equal(pc.binary_length(heads), pa.scalar(REACH, pa.int64()))
    tails = pc.binary_slice(data, -_LAST * _WIDTH)
    begun, ended = _Words(heads.filter(long), REACH // _WIDTH), _Words(tails.filter(long), _LAST)
    ones = pa.concat_arrays([*map(begun.at, _PLACES), ended.at(0)])
    others = pa.concat_arrays([*(begun.at(place + 1) for place in _PLACES), ended.at(1)])
    return signed(pc.indices_nonzero(long)), mixed(ones, others)


class _Words:
    """Texts of one size, of *count* words each, which stand one after the other."""

    def __init__(self, texts: pa.Array, count: int) -> None:
        data = texts.buffers()[2] or pa.py_buffer(b"")
        self._every = pa.Array.from_buffers(_WORD, count * len(texts), [None, data])
        self._firsts = pc.multiply(numbered(len(texts)), pa.scalar(count, pa.int64()))

    def at(self, place: int) -> pa.Array:
        """The word at *place* of each text."""
        return self._every.slice(place).take(self._firsts)
