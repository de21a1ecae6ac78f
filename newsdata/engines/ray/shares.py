"""What rules ask of earlier records, divided by its keys, and what answers for one share of them.

Elements that have the same value under none of their keys have nothing to do with each
other: so each share can be answered for by itself, if it is asked in the order of the input.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from zlib import crc32

import pyarrow as pa

from newsdata.memory import Memory
from newsdata.rule import Rule

Found: TypeAlias = Mapping[tuple[str, int], Sequence[int]]
"""Rows that were met before, for the code of a rule and the number of a batch that it asked about."""

Sizes: TypeAlias = Mapping[str, int]
"""About how many batches each rule asked."""


@dataclass(frozen=True)
class Piece:
    """Some *rows* of a batch that the rule *code* asks about, for one share of what is under *key*."""

    code: str
    key: str | None
    batch: int
    rows: pa.Array
    met: pa.RecordBatch


def divided(
    asked: Mapping[str, Sequence[pa.RecordBatch]], keys: Mapping[str, Sequence[str]], shares: int
) -> list[list[Piece]]:
    """What each of so many *shares* is asked; *keys* are those of each rule, by its code."""
    pieces: list[list[Piece]] = [[] for _ in range(shares)]
    for code, batches in asked.items():
        for number, met in enumerate(batches):
            if not keys[code]:  # nothing says what can be apart, so it all stays together
                rows = pa.array(range(len(met)), pa.int64())
                pieces[_share(code, shares)].append(Piece(code, None, number, rows, met))
            for key in keys[code]:
                if key in met.schema.names:
                    _divide(met, code, key, number, pieces, keys[code])
    return pieces


def _divide(
    met: pa.RecordBatch, code: str, key: str, number: int, pieces: list[list[Piece]], keys: Sequence[str]
) -> None:
    held = met.select([name for name in met.schema.names if name == key or name not in keys])
    rows: dict[int, list[int]] = {}
    for row, value in enumerate(met[key].to_pylist()):
        rows.setdefault(_share(value, len(pieces)), []).append(row)
    for share, chosen in rows.items():
        places = pa.array(chosen, pa.int64())
        pieces[share].append(Piece(code, key, number, places, held.take(places)))


def _share(value: object, shares: int) -> int:
    """The share of a value, the same in every process, which ``hash`` is not."""
    return crc32(repr(value).encode()) % shares


class Share:
    """What answers for one share: it remembers what it was asked, for each rule and key."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = {each.code: each for each in rules}
        self._memories: dict[str | None, dict[str, Memory]] = {}

    def again(self, pieces: Iterable[Piece]) -> Found:
        """What of *pieces* was met before; all of it has been now."""
        found: dict[tuple[str, int], list[int]] = {}
        for piece in pieces:
            memory = self._rules[piece.code].remembered(self._memories.setdefault(piece.key, {}))
            if again := memory.again(piece.met):
                rows = piece.rows.take(pa.array(again, pa.int64()))
                found.setdefault((piece.code, piece.batch), []).extend(rows.to_pylist())
        return found


def joined(found: Iterable[Found], sizes: Sizes) -> dict[str, list[list[int]]]:
    """The rows that any share met before, for each batch of the rules that have some."""
    rows: dict[str, list[set[int]]] = {}
    for each in found:
        for (code, batch), again in each.items():
            rows.setdefault(code, [set() for _ in range(sizes[code])])[batch].update(again)
    return {code: [sorted(again) for again in batches] for code, batches in rows.items()}
