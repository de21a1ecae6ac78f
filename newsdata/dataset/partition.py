"""The partition of each article, as the directories that Hive and its readers know."""

import re
from dataclasses import dataclass
from typing import TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.errors import NewsdataError
from newsdata.models.time import PRECISIONS

NULL = "__HIVE_DEFAULT_PARTITION__"
"""The value of what has none, or an empty one, which Hive does not tell apart."""

LONGEST_NAME = 255
"""The longest name of a directory in bytes that common file systems take."""

_UNSAFE = re.compile("[\x00-\x1f\x7f\"#%'*/:=?\\\\{[\\]^]")
"""What Hive writes as ``%`` and two digits (``FileUtils.escapePathName``), and the null character."""

_UNITS = {"year": pc.year, "month": pc.month, "day": pc.day}
_INSTANT, _PRECISION = "instant", "precision"

Step: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class Key:
    """One level of directories: its name, the path of the value, and of a time which unit of it."""

    name: str
    path: Step
    unit: str | None = None

    def values(self, batch: pa.RecordBatch) -> pa.Array:
        """The value for each row as text; null where there is none."""
        column = batch.column(self.path[0])
        if len(self.path) > 1:
            column = pc.struct_field(column, list(self.path[1:]))
        if self.unit is not None:
            known = PRECISIONS[PRECISIONS.index(self.unit) :]
            exact = pc.is_in(pc.struct_field(column, _PRECISION), pa.array(known, pa.string()))
            unit = _UNITS[self.unit](pc.struct_field(column, _INSTANT))
            column = pc.if_else(exact, unit, pa.scalar(None, unit.type))
        return pc.cast(column, pa.string())


def keys_of(partition_by: tuple[str, ...], schema: pa.Schema) -> tuple[Key, ...]:
    """The levels that a layout names.

    Raises `NewsdataError` for a path that is not in the schema, or has not one value an
    article, and for a name that would hide another column.
    """
    keys = tuple(_key(each, schema) for each in partition_by)
    for index, key in enumerate(keys):
        if key.name in (other.name for other in keys[:index]):
            raise NewsdataError(f"two partition keys are called {key.name!r}; name one as NAME={'.'.join(key.path)}")
    return keys


def partitions(keys: tuple[Key, ...], batch: pa.RecordBatch) -> pa.Array:
    """The directory of each row, with slashes between levels."""
    levels = [_directories(key, key.values(batch)) for key in keys]
    return pc.binary_join_element_wise(*levels, "/") if len(levels) > 1 else levels[0]


def _directories(key: Key, values: pa.Array) -> pa.Array:
    encoded = pc.dictionary_encode(values, null_encoding="encode")
    names = [f"{escaped(key.name)}={_value(value, key)}" for value in encoded.dictionary.to_pylist()]
    return pa.array(names, pa.string()).take(encoded.indices)


def _value(value: str | None, key: Key) -> str:
    if not value:
        return NULL
    name = "%5F" + NULL[1:] if value == NULL else escaped(value)
    if len(f"{key.name}={name}".encode()) > LONGEST_NAME:
        raise NewsdataError(
            f"{'.'.join(key.path)} is {value[:60]!r} in one article, which is too long for the name of a directory; "
            "partition by something shorter"
        )
    return name


def escaped(text: str) -> str:
    """*text* as Hive writes it in the name of a directory."""
    return _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", text)


def _key(said: str, schema: pa.Schema) -> Key:
    name, _, path = said.rpartition("=")
    steps = tuple(path.split("."))
    unit = None
    type_: pa.DataType = pa.struct(list(schema))
    for depth, step in enumerate(steps):
        if step in _UNITS and _is_time(type_) and depth == len(steps) - 1:
            unit, steps = step, steps[:-1]
            break
        if not pa.types.is_struct(type_):
            raise NewsdataError(f"{path!r} has not one value an article, and is no partition key")
        if type_.get_field_index(step) < 0:
            raise NewsdataError(f"{path!r} is not in the record; a partition key is a path such as language")
        type_ = type_.field(step).type
    if unit is None:
        _refuse(path, type_)
    name = name or path.replace(".", "_")
    if schema.get_field_index(name) >= 0 and name != path:
        raise NewsdataError(f"the partition key {name!r} would hide the field of that name; name it as NAME={path}")
    return Key(name, steps, unit)


def _refuse(path: str, type_: pa.DataType) -> None:
    if _is_time(type_) or pa.types.is_timestamp(type_):
        path = path.removesuffix(f".{_INSTANT}")
        raise NewsdataError(f"{path!r} is a time; partition by {path}.year, {path}.month or {path}.day")
    if isinstance(type_, pa.BaseExtensionType) or pa.types.is_nested(type_):
        raise NewsdataError(f"{path!r} has not one value an article, and is no partition key")


def _is_time(type_: pa.DataType) -> bool:
    return pa.types.is_struct(type_) and all(type_.get_field_index(name) >= 0 for name in (_INSTANT, _PRECISION))
