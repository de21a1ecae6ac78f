"""The fields of a record under their paths, and what a batch has in each of them.

A path is a JSON Pointer without its first slash and with ``*`` for positions, in the words
of the record: ``body/*/image/caption`` and ``body/*/images/*/caption`` are two fields,
though a table keeps them in one column.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.places import Level
from newsdata.columns.unions import fields_of, tag_of
from newsdata.models.base import Model
from newsdata.shape import Sequence, Shape, Struct, Tagged, shape_of


@dataclass(frozen=True)
class Filled:
    """One field of a batch: its values, and the row of the record that each is in.

    *rows* is ``None`` where every record has one place for a value. Lists are given with
    the number of their items.
    """

    path: str
    shape: Shape
    array: pa.Array
    rows: pa.Array | None

    @property
    def records(self) -> int:
        """How many records fill it."""
        if self.rows is None:
            return len(self.array) - int(self.array.null_count)
        return int(pc.count_distinct(self.rows.filter(self.array.is_valid())).as_py())


@dataclass(frozen=True)
class _Child:
    """A field of a struct; *kinds* are the models of a union that use the column under this name."""

    name: str
    column: str
    shape: Shape
    kinds: tuple[str, ...] = ()


@cache
def fields(model: type[Model]) -> dict[str, Shape]:
    """Every path that a record can fill, in the order of the model, and what stands there."""
    return dict(_described(shape_of(model), ""))


def filled(batch: pa.RecordBatch, model: type[Model]) -> Iterator[Filled]:
    """What the records of *batch* fill, in the order of the model."""
    yield from _within(batch.to_struct_array(), None, shape_of(model), "")


def _described(shape: Shape, path: str) -> Iterator[tuple[str, Shape]]:
    if path and not isinstance(shape, Tagged) and not (isinstance(shape, Struct) and path.endswith("*")):
        yield path, shape
    match shape:
        case Sequence():
            yield from _described(shape.item, f"{path}/*")
        case Struct() | Tagged():
            for child in _children(shape):
                yield from _described(child.shape, f"{path}/{child.name}".removeprefix("/"))


def _within(array: pa.Array, rows: pa.Array | None, shape: Struct | Tagged, path: str) -> Iterator[Filled]:
    """The fields of structs."""
    kinds = pc.struct_field(array, tag_of((shape,))) if isinstance(shape, Tagged) else None
    for child in _children(shape):
        values = pc.struct_field(array, child.column)
        if child.kinds and values.null_count < len(values):
            used = pc.is_in(kinds, pa.array(child.kinds))
            values, below = values.filter(used), _below(rows, pc.indices_nonzero(used))
        else:
            below = rows
        if child.kinds and isinstance(child.shape, Struct) and pa.types.is_list(values.type):
            level = Level(values)
            values, below = level.items, _below(below, level.parents)
        yield from _field(values, below, child.shape, f"{path}/{child.name}".removeprefix("/"))


def _field(array: pa.Array, rows: pa.Array | None, shape: Shape, path: str) -> Iterator[Filled]:
    if array.null_count == len(array):
        return
    if isinstance(array, pa.ExtensionArray):
        array = array.storage
    match shape:
        case Sequence():
            level = Level(array)
            counts = pc.if_else(pc.greater(level.counts, _ZERO), level.counts, _NOTHING)
            yield Filled(path, shape, counts, rows)
            yield from _items(level, rows, shape.item, f"{path}/*")
        case Struct():
            yield Filled(path, shape, array, rows)
            yield from _within(array, rows, shape, path)
        case _:
            yield Filled(path, shape, array, rows)


def _items(level: Level, rows: pa.Array | None, shape: Shape, path: str) -> Iterator[Filled]:
    below = _below(rows, level.parents)
    if isinstance(shape, Struct | Tagged):
        yield from _within(level.items, below, shape, path)
    else:
        yield from _field(level.items, below, shape, path)


def _below(rows: pa.Array | None, parents: pa.Array) -> pa.Array:
    """The rows of items, from those of what holds them."""
    return parents if rows is None else rows.take(parents)


@cache
def _children(shape: Struct | Tagged) -> tuple[_Child, ...]:
    """The fields of a struct, or of all the models of a union, each once."""
    if isinstance(shape, Struct):
        return tuple(_Child(field.name, field.column, field.shape) for field in shape.fields)
    kinds: dict[tuple[str, str], list[str]] = {}
    shapes: dict[tuple[str, str], Shape] = {}
    for kind, field in fields_of((shape,)):
        kinds.setdefault((field.name, field.column), []).append(kind)
        shapes.setdefault((field.name, field.column), field.shape)
    shared = {column for name, column in kinds if name != column}
    return tuple(
        _Child(name, column, shapes[name, column], tuple(kinds[name, column]) if column in shared else ())
        for name, column in kinds
    )


_ZERO = pa.scalar(0, pa.int64())
_NOTHING = pa.scalar(None, pa.int64())
