"""Articles as columns, with where each came from: what flows on the main road."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdata.jsontext import Path, Places

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class ArticleBatch:
    """Valid articles as one record batch under the schema of their model.

    *numbers* has the line of each in its input, or of a table its row, from 1. *texts* has
    the lines themselves, where the input has lines: places in them are looked up for what
    is found, and for nothing else.
    """

    records: "pa.RecordBatch"
    numbers: Sequence[int]
    texts: Sequence[bytes] | None = None
    _places: dict[int, Places] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __len__(self) -> int:
        """How many articles it holds."""
        return len(self.numbers)

    def raw(self, row: int) -> bytes | None:
        """The line that an article was read from, without its newline; ``None`` of a table."""
        return None if self.texts is None else self.texts[row]

    def at(self, row: int, path: Path) -> tuple[int, int | None]:
        """Line and column of the value at *path* in an article, or of the nearest around it."""
        text = self.raw(row)
        if text is None:
            return self.numbers[row], None
        if row not in self._places:
            self._places.clear()  # findings come record by record, and one text is enough to hold
            self._places[row] = Places(text.decode())
        return self.numbers[row], self._places[row](path) + 1

    def slice(self, start: int, length: int) -> "ArticleBatch":
        """The articles from row *start*, at most *length* of them, without copying any."""
        end = start + length
        texts = None if self.texts is None else self.texts[start:end]
        return ArticleBatch(self.records.slice(start, length), self.numbers[start:end], texts)
