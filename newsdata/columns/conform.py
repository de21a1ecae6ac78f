"""A table of the same record from another writer, made to fit; what does not fit is named."""

from collections.abc import Iterator

import pyarrow as pa

from newsdata.errors import SchemaError


def conformed(batch: pa.RecordBatch, schema: pa.Schema) -> list[pa.Array]:
    """The columns of *schema* from *batch*, in its order and types; a missing one is null.

    Raises `SchemaError` for columns that the schema does not have, unless there is nothing
    in them, and for values that its type cannot hold.
    """
    _refuse_unknown(batch, schema)
    columns = []
    for field in schema:
        index = batch.schema.get_field_index(field.name)
        columns.append(pa.nulls(batch.num_rows, field.type) if index < 0 else _cast(batch.column(index), field))
    return columns


def unknown_fields(have: pa.DataType, want: pa.DataType, path: str) -> Iterator[str]:
    """The paths of struct fields in *have* that *want* has not, at any depth."""
    if pa.types.is_struct(have) and pa.types.is_struct(want):
        names = {field.name: field for field in want}
        for field in have:
            if field.name in names:
                yield from unknown_fields(field.type, names[field.name].type, f"{path}.{field.name}")
            else:
                yield f"{path}.{field.name}"
    elif _is_list(have) and _is_list(want):
        yield from unknown_fields(have.value_type, want.value_type, path)


def _refuse_unknown(batch: pa.RecordBatch, schema: pa.Schema) -> None:
    unknown: list[str] = []
    for index, field in enumerate(batch.schema):
        known = schema.get_field_index(field.name)
        if known >= 0:
            unknown += unknown_fields(field.type, schema.field(known).type, field.name)
        elif batch.column(index).null_count < batch.num_rows:
            unknown.append(field.name)
    if unknown:
        raise SchemaError(
            f"columns that the record does not have: {', '.join(unknown)}; rename or drop them, "
            "or read with a model that has them"
        )


def _cast(array: pa.Array, field: pa.Field) -> pa.Array:
    if array.type == field.type:
        return array
    want = field.type.storage_type if isinstance(field.type, pa.BaseExtensionType) else field.type
    have = array.storage if isinstance(array, pa.ExtensionArray) else array
    try:
        cast = have.cast(want)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError, pa.ArrowTypeError) as error:
        raise SchemaError(f"column {field.name} is {array.type} and cannot be {field.type}: {error}") from None
    return pa.ExtensionArray.from_storage(field.type, cast) if want is not field.type else cast


def _is_list(type_: pa.DataType) -> bool:
    return isinstance(type_, pa.ListType | pa.LargeListType | pa.FixedSizeListType)
