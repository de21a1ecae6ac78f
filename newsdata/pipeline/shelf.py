"""Articles put away in a temporary database, so that a dataset need not be held in memory."""

import errno
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from typing import NamedTuple

from newsdata.comparison import Key, Spot

CACHE_KIB = 64 * 1024
"""How much of the database is held in memory; the rest is in a file that nobody else sees."""

_TABLES = """
CREATE TABLE waiting (key BLOB, place INTEGER, digest BLOB, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE articles (place INTEGER PRIMARY KEY, by TEXT, name TEXT, path TEXT, line INTEGER, text BLOB);
CREATE TABLE keys (key BLOB, side INTEGER, count INTEGER, name TEXT, PRIMARY KEY (key, side)) WITHOUT ROWID;
"""


class Name(NamedTuple):
    """What a record is known by."""

    by: Key
    name: str

    @property
    def digest(self) -> bytes:
        """The same for the same name, and short."""
        return digest(f"{self.by} {self.name}")


class Kept(NamedTuple):
    """A record as it was put away."""

    known: Name
    spot: Spot
    text: str


class Shelf:
    """The records of one side, put away to be taken out by name, the first of a name first."""

    def __init__(self) -> None:
        self._base = sqlite3.connect("", isolation_level=None)  # a file of its own, which is gone when it is closed
        self._base.executescript(f"PRAGMA cache_size = -{CACHE_KIB}; PRAGMA journal_mode = OFF; {_TABLES} BEGIN;")
        self._places = 0

    def close(self) -> None:
        """Let go of all of it."""
        self._base.close()

    def put(self, known: Name, spot: Spot, text: str) -> None:
        """Put a record away."""
        self._places += 1
        packed = zlib.compress(text.encode(), 1)
        with _full_is_said():
            self._base.execute(
                "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)", (self._places, *known, spot.path, spot.line, packed)
            )
            self._base.execute("INSERT INTO waiting VALUES (?, ?, ?)", (known.digest, self._places, digest(text)))

    def take(self, known: Name, text: str) -> tuple[Kept | None, bool]:
        """The first record of a name that still waits, and whether its text is *text*; it waits no longer.

        A record with the same text is not unpacked, and is ``None`` as well.
        """
        row = self._base.execute(
            "SELECT place, digest FROM waiting WHERE key = ? ORDER BY place LIMIT 1", (known.digest,)
        ).fetchone()
        if row is None:
            return None, False
        place, print_ = row
        with _full_is_said():
            self._base.execute("DELETE FROM waiting WHERE key = ? AND place = ?", (known.digest, place))
        return (None, True) if print_ == digest(text) else (self._kept(place), False)

    def waiting(self) -> Iterator[Kept]:
        """What was not taken out, in the order that it was put away."""
        for (place,) in self._base.execute("SELECT place FROM waiting ORDER BY place"):
            yield self._kept(place)

    def count(self, known: Name, side: int) -> None:
        """Count one more record of a name on a side."""
        with _full_is_said():
            self._base.execute(
                "INSERT INTO keys VALUES (?, ?, 1, ?) ON CONFLICT DO UPDATE SET count = count + 1",
                (known.digest, side, known.name),
            )

    def repeated(self, side: int, number: int) -> tuple[int, list[tuple[str, int]]]:
        """How many records have a name that an earlier one had, and the most frequent names."""
        counted = "FROM keys WHERE side = ? AND count > 1"
        (repeats,) = self._base.execute(f"SELECT coalesce(sum(count - 1), 0) {counted}", (side,)).fetchone()
        most = self._base.execute(f"SELECT name, count {counted} ORDER BY count DESC, name LIMIT ?", (side, number))
        return repeats, list(most)

    def _kept(self, place: int) -> Kept:
        row = self._base.execute("SELECT by, name, path, line, text FROM articles WHERE place = ?", (place,)).fetchone()
        by, name, path, line, packed = row
        return Kept(Name(by, name), Spot(path, line), zlib.decompress(packed).decode())


def digest(text: str) -> bytes:
    """The same for the same text, and for no other that anybody will find."""
    return blake2b(text.encode(), digest_size=16).digest()


@contextmanager
def _full_is_said() -> Iterator[None]:
    """Raise `OSError` where the temporary file cannot grow."""
    try:
        yield
    except sqlite3.OperationalError as error:
        where = "the temporary database (TMPDIR says where it is)"
        raise OSError(errno.ENOSPC, str(error), where) from error
