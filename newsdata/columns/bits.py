"""Arrays of truths and of places, which nearly every kernel needs, made in the quickest way.

No value of Python is given to a kernel without its type: pyarrow looks for pandas then,
and that costs more than most kernels.
"""

from functools import lru_cache

import pyarrow as pa
import pyarrow.compute as pc

FALSE = pa.scalar(value=False)
TRUE = pa.scalar(value=True)

_FEW = 200
"""So many bits are sooner set in Python than scattered by a kernel."""

_KEPT = 2**17
"""So many numbers, a megabyte, are kept for the next time."""

_ONE = pa.scalar(1, pa.int64())
_SCATTER = pc.get_function("scatter")


def nowhere(length: int) -> pa.Array:
    """A mask of *length* that is true for nothing."""
    return repeated(length, value=False)


@lru_cache(maxsize=128)
def repeated(length: int, *, value: bool) -> pa.Array:
    """A mask of *length* that says the same of everything."""
    return pa.repeat(TRUE if value else FALSE, length)


def numbered(length: int) -> pa.Array:
    """The numbers from 0 on, *length* of them."""
    return _numbers(length.bit_length()).slice(0, length) if length < _KEPT else _counted(length)


@lru_cache(maxsize=32)
def _numbers(bits: int) -> pa.Array:
    """As many numbers as *bits* can say: the beginning of them serves for any length below."""
    return _counted(2**bits)


def _counted(length: int) -> pa.Array:
    return pc.subtract(pc.cumulative_sum(pa.repeat(_ONE, length)), _ONE)


def at_indices(indices: pa.Array, length: int) -> pa.Array:
    """A mask of *length* that is true at *indices*, which are integers."""
    count = len(indices)
    if not count:
        return nowhere(length)
    if count > _FEW:
        options = pc.ScatterOptions(max_index=length - 1)
        return _SCATTER.call([repeated(count, value=True), signed(indices)], options).is_valid()
    bits = bytearray((length + 7) // 8)
    for index in indices.to_pylist():
        bits[index >> 3] |= 1 << (index & 7)
    return pa.Array.from_buffers(pa.bool_(), length, [None, pa.py_buffer(bits)])


def certain(truths: pa.Array) -> pa.Array:
    """*truths* with what is not known made false; on bits it is quicker than filling in."""
    if not truths.null_count:
        return truths
    bits = pa.Array.from_buffers(pa.bool_(), len(truths), [None, truths.buffers()[1]], offset=truths.offset)
    return pc.and_(bits, truths.is_valid())


def signed(indices: pa.Array) -> pa.Array:
    """*indices* as 64-bit integers with a sign."""
    if indices.type == pa.int64():
        return indices
    return indices.view(pa.int64()) if indices.type == pa.uint64() else indices.cast(pa.int64())


def restricted(array: pa.Array, mask: pa.Array) -> pa.Array:
    """The values of *array* where *mask* is true, and null elsewhere."""
    kept = mask.true_count
    if kept == len(array) or array.null_count == len(array):
        return array
    if not kept:
        return pa.nulls(len(array), array.type)
    plain = pa.types.is_primitive(array.type) or pa.types.is_string(array.type) or pa.types.is_large_string(array.type)
    if array.offset or not plain:
        return pc.if_else(mask, array, pa.scalar(None, array.type))
    # What is left out is only said to be null, and nothing is copied.
    held = pc.and_(array.is_valid(), mask)
    return pa.Array.from_buffers(array.type, len(array), [held.buffers()[1], *array.buffers()[1:]])


def field_of(array: pa.Array, position: int) -> pa.Array:
    """A field of structs, which is nothing where the struct is nothing."""
    child = array.field(position)
    if array.null_count and child.null_count < len(child):
        return pc.struct_field(array, [position])
    return child
