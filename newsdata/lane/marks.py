"""Marks beside their texts: whether they lie within them, in normal form."""

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.lane.level import Doubts, Level
from newsdata.models.marks import Mark, normal_marks


def check_marks(lists: pa.Array, texts: pa.Array, level: Level, doubts: Doubts) -> None:
    """Doubt the records with marks that the models refuse, or would put in another order.

    Marks that follow each other with a gap are in normal form, whatever they are; only
    lists with others are looked at one by one.
    """
    if lists.null_count == len(lists):
        return
    marked = lists.is_valid()
    held, there = lists.drop_null(), pc.indices_nonzero(marked)
    lengths = pc.utf8_length(texts.filter(marked)).fill_null(0)
    items, parents = held.flatten(), pc.list_parent_indices(held)
    start, end = items.field("start"), items.field("end")
    outside = pc.or_(pc.greater_equal(start, end), pc.greater(end, lengths.take(parents)))
    if outside.true_count:
        doubts.at(there.take(parents.filter(outside)), level)
    near = pc.and_(pc.equal(parents[1:], parents[:-1]), pc.greater_equal(end[:-1], start[1:]))
    if near.true_count:
        suspects = pc.unique(parents[1:].filter(near))
        unlike = pa.array([not _is_normal(marks) for marks in held.take(suspects).to_pylist()], pa.bool_())
        doubts.at(there.take(suspects.filter(unlike)), level)


def _is_normal(marks: list[dict[str, Any] | None]) -> bool:
    made = tuple(Mark.model_construct(**(mark or {})) for mark in marks)
    try:
        return normal_marks(made) == made
    except (ValueError, TypeError, AttributeError):
        return False
