"""Whether the values of one record have the structure of its model, in a short look.

It is asked only of lines that something is odd about, and it may be wrong in one way: a
value that it doubts may be right, and then the models say so.
"""

from typing import Any

from newsdata.shape import Field, Json, Moment, Scalar, Sequence, Shape, Struct, Tagged

_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}


def odd(values: Any, shape: Shape) -> bool:
    """Whether anything in *values* has no place in *shape*, or another type there."""
    match shape:
        case Struct():
            return not isinstance(values, dict) or _odd_members(values, shape)
        case Tagged():
            if not isinstance(values, dict):
                return True
            kind = values.get(shape.tag)
            variant = next((struct for name, struct in shape.variants if name == kind), None)
            return variant is None or _odd_members(values, variant)
        case Sequence():
            return not isinstance(values, list) or any(odd(item, shape.item) for item in values)
        case Moment():
            return not isinstance(values, str)
        case Json():
            return False  # it was taken out before
        case Scalar():
            return not isinstance(values, _TYPES[shape.kind]) or isinstance(values, bool) != (shape.kind == "boolean")


def _odd_members(values: dict[str, Any], struct: Struct) -> bool:
    fields = {field.name: field for field in struct.fields}
    return any(name not in fields or _odd_member(value, fields[name]) for name, value in values.items())


def _odd_member(value: Any, field: Field) -> bool:
    return not field.optional if value is None else odd(value, field.shape)
