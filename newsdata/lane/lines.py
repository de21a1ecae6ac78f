"""Objects to be read, one a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Lines:
    """Objects to be read, one a line; each is written between *before* and *after*."""

    lines: Sequence[bytes]
    before: bytes = b""
    after: bytes = b""

    def __len__(self) -> int:
        """How many there are."""
        return len(self.lines)

    @cached_property
    def text(self) -> bytes:
        """All of them, as one block."""
        if not self.lines:
            return b""
        between = self.after + b"\n" + self.before
        return b"".join((self.before, between.join(self.lines), self.after, b"\n"))

    def part(self, start: int, stop: int) -> "Lines":
        """Some that follow each other."""
        return Lines(self.lines[start:stop], self.before, self.after)
