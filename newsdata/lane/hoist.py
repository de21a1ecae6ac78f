"""Pictures and recordings taken out of the blocks of a body, and read by themselves.

A block has the fields of every kind of block, and the reader of columns pays for each of
them in each paragraph. Most of them are of pictures; so a picture is cut out of its block,
a stand-in is put in its place, and the pictures are read as records of their own, each
of which has to be exactly one object. It is only tried with JSON in the way that it is
written here; with any other it comes to nothing, and all is read as it stands.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

STAND_IN = b"true"
"""What stands in a block for an object that was cut out."""

_OBJECT = re.compile(rb'":\{')
_QUOTE = b'"'
_LONGEST = 40  # of a name and its quote; looking further back finds nothing
_START = pa.array([0], pa.int32())


@dataclass(frozen=True)
class Hoisted:
    """A text with stand-ins, and what was cut out of it, by the name of its field."""

    text: bytes
    objects: Mapping[str, list[bytes]]


@dataclass(frozen=True)
class Hoist:
    """Where there is something to cut out: in the blocks of *field*, under *names*; blocks begin with *tag*."""

    field: str
    tag: str
    names: frozenset[str]

    def cut(self, text: bytes) -> Hoisted | None:
        """*text* with stand-ins; ``None`` where it is not to be told where an object ends."""
        keys = {name.encode(): list[bytes]() for name in self.names}
        ends = (b',{"' + self.tag.encode() + b'":"', b"]")
        pieces: list[bytes] = []
        done = 0
        for match in _OBJECT.finditer(text):
            at = match.start()
            objects = keys.get(text[text.rfind(_QUOTE, at - _LONGEST, at) + 1 : at])
            if objects is None:
                continue
            start = at + 2
            end = text.find(b"}}", start)
            while end >= 0 and not text.startswith(ends, end + 2):
                end = text.find(b"}}", end + 1)
            if end < 0 or start < done:
                return None
            pieces += (text[done:start], STAND_IN)
            done = end + 1
            objects.append(text[start:done])
        pieces.append(text[done:])
        return Hoisted(b"".join(pieces), {name.decode(): objects for name, objects in keys.items() if objects})

    def asked(self, type_: pa.DataType) -> pa.DataType:
        """The type of records whose objects have stand-ins."""
        return pa.struct([self._asked(field) if field.name == self.field else field for field in type_])

    def _asked(self, field: pa.Field) -> pa.Field:
        blocks = field.type.value_type
        kept = [(each.name, each.type) for each in blocks if each.name not in self.names]
        return pa.field(field.name, pa.list_(pa.struct([*kept, *((name, pa.bool_()) for name in sorted(self.names))])))

    def restored(
        self, record: pa.StructArray, hoisted: Hoisted, read: Callable[[str, list[bytes]], pa.Array | None]
    ) -> pa.StructArray | None:
        """Records with lists of one object for the stand-ins; ``None`` unless it is one for each."""
        index = record.type.get_field_index(self.field)
        lists = record.field(index)
        blocks = lists.values
        columns = {field.name: blocks.field(at) for at, field in enumerate(blocks.type)}
        for name in self.names:
            there = columns.pop(name).is_valid()
            objects = hoisted.objects.get(name, [])
            if there.true_count != len(objects):
                return None
            if objects:
                read_objects = read(name, objects)
                if read_objects is None:
                    return None
                columns[name] = listed(read_objects, there)
        mask = blocks.is_null() if blocks.null_count else None
        made = pa.StructArray.from_arrays(list(columns.values()), names=list(columns), mask=mask)
        fields = [record.field(at) for at in range(record.type.num_fields)]
        missing = lists.is_null() if lists.null_count else None
        fields[index] = pa.ListArray.from_arrays(lists.offsets, made, mask=missing)
        return pa.StructArray.from_arrays(fields, names=[field.name for field in record.type])


def listed(objects: pa.Array, there: pa.Array, type_: pa.DataType | None = None) -> pa.Array:
    """A list of one object wherever *there* holds, and nothing elsewhere."""
    offsets = pa.concat_arrays([_START, pc.cumulative_sum(there.cast(pa.int32()))])
    return pa.ListArray.from_arrays(offsets, objects, type=type_ or pa.list_(objects.type), mask=pc.invert(there))
