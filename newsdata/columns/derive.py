"""From shapes to codecs: the one place that decides which Arrow type a field has."""

from functools import cache
from typing import Any

import pyarrow as pa
from pydantic import BaseModel

from newsdata.columns.codec import Codec, JsonCodec, MomentCodec, ScalarCodec, SequenceCodec
from newsdata.columns.structs import Column, Place, StructCodec, TaggedCodec
from newsdata.shape import Field, Json, Moment, Scalar, Sequence, Shape, Struct, Tagged, shape_of


@cache
def codec_of(model: type[BaseModel]) -> StructCodec:
    """How a model is kept in columns. Raises `TypeError` for a field that no column can hold."""
    return _struct(shape_of(model).fields)


def _struct(fields: tuple[Field, ...]) -> StructCodec:
    return StructCodec([Column(field.name, _codec(field.shape), field.description) for field in fields])


def _codec(shape: Shape, *, inner: bool = False) -> Codec:
    match shape:
        case Scalar():
            return ScalarCodec(_scalar_type(shape))
        case Moment():
            return MomentCodec()
        case Json():
            return JsonCodec()
        case Sequence():
            return SequenceCodec(_codec(shape.item, inner=True), empty_is_null=not inner)
        case Struct():
            return _struct(shape.fields)
        case Tagged():
            return _tagged(shape)


def _scalar_type(scalar: Scalar) -> pa.DataType:
    """64-bit offsets for running text, which may pass 2 GB in one column, and 32 for the rest."""
    match scalar.kind:
        case "boolean":
            return pa.bool_()
        case "number":
            return pa.float64()
        case "integer":
            return pa.int32() if (scalar.maximum or 2**63) < 2**31 and (scalar.minimum or 0) >= -(2**31) else pa.int64()
        case "string":
            bounded = scalar.min_length or scalar.max_length or scalar.choices
            return pa.string() if bounded else pa.large_string()


def _tagged(shape: Tagged) -> TaggedCodec:
    """One struct for all variants: fields of one column name share it, whichever model has them."""
    shapes: dict[str, Shape] = {}
    descriptions: dict[str, str] = {}
    places: dict[str, list[Place]] = {}
    absent: dict[str, Any] = {}
    for kind, variant in shape.variants:
        for field in variant.fields:
            single = field.column != field.name and isinstance(field.shape, Struct)
            held = Sequence(field.shape) if single else field.shape
            shapes[field.column] = _merged(shapes[field.column], held) if field.column in shapes else held
            descriptions.setdefault(field.column, field.description)
            places.setdefault(kind, []).append(Place(field.name, field.column, single))
            if single:
                absent[field.name] = variant.model.model_fields[field.name].get_default()
    columns = [Column(name, _codec(shapes[name]), descriptions[name]) for name in shapes]
    return TaggedCodec(shape.tag, columns, places, absent)


def _merged(one: Shape, other: Shape) -> Shape:
    """A shape that holds what either holds. Raises `TypeError` where no column could."""
    match one, other:
        case Sequence(), Sequence():
            return Sequence(_merged(one.item, other.item))
        case Struct(), Struct():
            fields = {field.name: field for field in one.fields}
            for field in other.fields:
                fields.setdefault(field.name, field)
            wider = other.model if len(other.fields) > len(one.fields) else one.model
            return Struct(wider, tuple(fields.values()))
        case Scalar(), Scalar() if _scalar_type(one) == _scalar_type(other):
            return one
        case _ if one == other:
            return one
    raise TypeError(f"two models of a union share a column that cannot be both {one} and {other}")
