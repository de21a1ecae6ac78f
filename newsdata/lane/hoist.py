"""Blocks taken out of the bodies of records, and read by themselves, like with like.

A block has the fields of every kind of block, and the reader of columns pays for each of
them in each paragraph. So the blocks of a body are cut out of their record, a stand-in is
put in their place, and they are read in groups that have few fields; a paragraph of words
alone is not read at all, for its text stands there as it is. Each piece has to be exactly
one object, and each stand-in has to turn up where the body is: then the whole was right
too. It is only tried with JSON in one of the two ways that it is commonly written; with
any other it comes to nothing, and all is read as it stands.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.lane.lines import Lines

_MARK = "~"
"""The one field of a stand-in; no model has a field of this name, and its quotes would end any string."""

_STAND_IN_TEXT = f'{{"{_MARK}":true}}'
_STAND_IN = _STAND_IN_TEXT.encode()
_STAND_INS = pa.list_(pa.struct([(_MARK, pa.bool_())]))
_LONGEST = 80  # of a kind with the name of its one field; looking further finds nothing
_SAMPLE = 50  # of lines, of which it is told how they are written
_FEWEST = 2  # blocks in a record, for them to be worth it
_SPELLINGS = ((b":", b","), (b": ", b", "))
"""What stands after a key and after a value, as JSON is written here and by Python."""


@dataclass
class Bodies:
    """Records without their blocks, how many each of them had, and the blocks by their *groups*.

    *kinds* has the group of each block, in order: 0 for the texts of *plain* blocks, and
    then those of *groups*: blocks without their *first* characters and their last, and
    after two groups of these the objects of single blocks. The text of a plain block
    begins after so many characters of *words* and ends before a quote.
    """

    heads: list[bytes]
    counts: list[int]
    kinds: bytearray
    plain: list[bytes]
    groups: list[list[bytes]]
    first: bytes
    words: int
    _records: dict[int, list[int]] = field(default_factory=dict)

    @property
    def cut(self) -> int:
        """From how many records blocks were taken."""
        return len(self.counts) - self.counts.count(0)

    def lines(self) -> list[Lines]:
        """The groups as they are read."""
        worded, rest, *objects = self.groups
        return [Lines(worded, self.first, b"}"), Lines(rest, self.first, b"}"), *map(Lines, objects)]

    def record_of(self, group: int, row: int) -> int:
        """Which record a block of a group is from."""
        if group not in self._records:
            ends = list(accumulate(self.counts))
            self._records[group] = [bisect_right(ends, block) for block in self.where(group).to_pylist()]
        return self._records[group][row]

    def where(self, group: int) -> pa.Array:
        """The places of the blocks of a group among all blocks."""
        kinds = pa.Array.from_buffers(pa.uint8(), len(self.kinds), [None, pa.py_buffer(self.kinds)])
        return pc.indices_nonzero(pc.equal(kinds, pa.scalar(group, pa.uint8())))

    def texts(self) -> pa.Array:
        """The texts of the plain blocks, which may still not be UTF-8."""
        return pc.binary_slice(pa.array(self.plain, pa.large_binary()), self.words, -1).view(pa.large_string())


@dataclass(frozen=True)
class Hoist:
    """Where there are blocks to cut out: in *field*, before the fields *after* it; they begin with *tag*.

    *plain* is a kind of block and its field of mere text; *singles* are kinds that have
    one object, with the name of the field that it is in.
    """

    field: str
    tag: str
    after: tuple[str, ...]
    plain: tuple[str, str] | None
    singles: tuple[tuple[str, str], ...]

    def cut(self, lines: Sequence[bytes]) -> Bodies | None:
        """Records and blocks apart; nothing where blocks are too few, or written in no way that is known here."""
        for colon, comma in _SPELLINGS:
            cut = _Cut(self, colon, comma)
            sample = cut.bodies(lines[:_SAMPLE])
            if len(sample.kinds) >= _FEWEST * len(sample.heads):
                return cut.bodies(lines)
        return None

    def asked(self, head: pa.DataType) -> pa.DataType:
        """The type of records whose bodies have stand-ins."""
        return pa.struct([*head, (self.field, _STAND_INS)])

    def is_whole(self, records: pa.StructArray, bodies: Bodies, extensions: Sequence[str | None]) -> bool:
        """Whether just the stand-ins that were put into bodies turned up in bodies.

        Anywhere else the reader refuses them, but for *extensions*, which are not read.
        """
        found = records.field(records.type.get_field_index(self.field)).values
        elsewhere = any(text is not None and _STAND_IN_TEXT in text for text in extensions)
        return len(found) == bodies.cut and found.field(0).null_count == 0 and not elsewhere


class _Cut:
    """The cutting of lines that are spelt in one way."""

    def __init__(self, hoist: Hoist, colon: bytes, comma: bytes) -> None:
        def key(name: str) -> bytes:
            return b'"' + name.encode() + b'"' + colon

        self._first = b"{" + key(hoist.tag) + b'"'
        self._opening = key(hoist.field) + b"[" + self._first
        self._between = b"}" + comma + self._first
        self._ends = tuple(b"}]" + comma + key(name) for name in hoist.after)
        kind, text = hoist.plain or ("", "")
        self._words = kind.encode() + b'"' + comma + key(text) + b'"'
        begun = (kind.encode() + b'"' + comma + key(name) + b"{" for kind, name in hoist.singles)
        self._singles = {start: number for number, start in enumerate(begun, start=3)}

    def bodies(self, lines: Sequence[bytes]) -> Bodies:
        """Records and blocks apart; a record whose body is written in another way stays as it is."""
        opening, between = self._opening, self._between
        skipped = len(opening)
        start = skipped - len(self._first)
        found = Bodies(
            [], [], bytearray(), [], [[] for _ in range(len(self._singles) + 2)], self._first, len(self._words)
        )
        for line in lines:
            at = line.find(opening)
            blocks = line[at + skipped :].split(between) if at >= 0 else [b""]
            last = blocks[-1]
            end = self._end(last)
            if end < 0:
                found.heads.append(line)
                found.counts.append(0)
                continue
            found.heads.append(line[: at + start] + _STAND_IN + last[end + 1 :])
            found.counts.append(len(blocks))
            blocks[-1] = last[:end]
            self._sort(blocks, found)  # while they are still in the processor's cache
        return found

    def _end(self, last: bytes) -> int:
        """Where the last block ends, in what is left of its line from there."""
        for end in self._ends:
            at = last.find(end)
            if at >= 0:
                return at
        return len(last) - 3 if last.endswith(b"}]}") else -1

    def _sort(self, blocks: list[bytes], found: Bodies) -> None:
        words, skipped = self._words, len(self._words)
        kinds, plain, worded, rest = found.kinds, found.plain, *found.groups[:2]
        for block in blocks:
            if block.startswith(words):
                if block.find(b'"', skipped) + 1 == len(block) and b"\\" not in block:
                    plain.append(block)
                    kinds.append(0)
                else:
                    worded.append(block)
                    kinds.append(1)
                continue
            start = block.find(b"{", 0, _LONGEST) + 1
            group = self._singles.get(block[:start], 2)
            if group > 2 and block.endswith(b"}"):
                found.groups[group - 1].append(block[start - 1 :])
                kinds.append(group)
            else:
                rest.append(block)
                kinds.append(2)
