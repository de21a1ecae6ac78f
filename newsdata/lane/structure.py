"""Whether the values of one record have the structure of its model, in a short look.

It is asked only of lines that something is odd about, and it may be wrong in one way: a
value that it doubts may be right, and then the models say so.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

from newsdata.shape import Json, Moment, Scalar, Sequence, Shape, Struct, Tagged

Odd: TypeAlias = Callable[[Any], bool]
"""Whether anything in a value has no place in some shape, or another type there."""

_TYPES: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,)}


def odd_in(shape: Shape) -> Odd:
    """What tells whether a value is odd in the place of *shape*."""
    match shape:
        case Struct():
            return _odd_object(shape)
        case Tagged():
            return _odd_variant(shape)
        case Sequence():
            odd_item = odd_in(shape.item)
            return lambda value: type(value) is not list or any(map(odd_item, value))
        case Scalar():
            types = _TYPES[shape.kind]
            return lambda value: type(value) not in types
        case Moment():
            return lambda value: type(value) is not str
        case Json():
            return lambda _: False  # they were taken out before


def _odd_object(struct: Struct) -> Odd:
    members = {field.name: (field.optional, odd_in(field.shape)) for field in struct.fields}

    def odd(value: Any) -> bool:
        if type(value) is not dict:
            return True
        for name, item in value.items():
            if name not in members:
                return True
            optional, odd_item = members[name]
            if not optional if item is None else odd_item(item):
                return True
        return False

    return odd


def _odd_variant(shape: Tagged) -> Odd:
    variants = {name: _odd_object(struct) for name, struct in shape.variants}

    def odd(value: Any) -> bool:
        kind = value.get(shape.tag) if type(value) is dict else None
        return type(kind) is not str or kind not in variants or variants[kind](value)

    return odd
