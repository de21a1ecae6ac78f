"""The text that is still to be read, with the place of every character in it."""

from collections.abc import Callable

from newsdata.xml.tally import Place


class Buffer:
    """A window on a text: what is before `at` is done with, and more is read when it is asked for."""

    def __init__(self, read: Callable[[], str], place: Place = (1, 1), moves: bool = True) -> None:
        """*read* gives the next text, or an empty one at the end; what does not *move* is all at one place."""
        self._read = read
        self._moves = moves
        self._line, self._column = place
        self._marked = 0  # the offset whose place is known
        self._without: dict[str, int] = {}
        self.text = ""
        self.at = 0
        self.done = 0
        self.ended = False

    @property
    def position(self) -> int:
        """How many characters of the whole text are before `at`."""
        return self.done + self.at

    def more(self) -> bool:
        """Read on, ever more at a time; offsets into `text` count from `at` afterwards."""
        if self.ended:
            return False
        self.place(self.at)
        kept = self.text[self.at :]
        pieces = [kept]
        wanted = max(1, len(kept))
        while wanted > 0 and not self.ended:
            piece = self._read()
            self.ended = not piece
            wanted -= len(piece)
            pieces.append(piece)
        self.done += self.at
        self._marked -= self.at
        self.at = 0
        self.text = "".join(pieces)
        return len(self.text) > len(kept)

    def place(self, offset: int) -> Place:
        """Line and column of *offset*; asked for from left to right, it is cheap."""
        if not self._moves:
            return self._line, self._column
        text, marked = self.text, self._marked
        if offset < marked:
            return self._before(offset)
        if lines := text.count("\n", marked, offset):
            self._line += lines
            self._column = offset - text.rfind("\n", marked, offset)
        else:
            self._column += offset - marked
        self._marked = offset
        return self._line, self._column

    def find(self, what: str, after: int, limit: int) -> int:
        """How far from `at` the next *what* is, at least *after*, or -1; at most *limit* is looked at.

        That there is none before some position is remembered: looking for what never comes
        is paid for once.
        """
        known = self._without.get(what, 0) - self.position
        start = max(after, known)
        while True:
            found = self.text.find(what, self.at + start)
            if found >= 0:
                return found - self.at
            start = max(after, len(self.text) - self.at - len(what) + 1)
            if self.ended or start > limit or not self.more():
                self._without[what] = max(self.position + start, self._without.get(what, 0))
                return -1

    def take(self) -> str:
        """All that is at hand from `at` on, or else the next text; empty at the end."""
        if self.at == len(self.text) and not self.more():
            return ""
        self.place(self.at)
        text = self.text[self.at :]
        self.done += len(self.text)
        self.text, self.at, self._marked = "", 0, 0
        return text

    def put_back(self, text: str, place: Place) -> None:
        """Have *text*, the end of what was taken, read again; *place* is where it begins."""
        self.done -= len(text)
        self.text, self.at, self._marked = text, 0, 0
        self._line, self._column = place

    def _before(self, offset: int) -> Place:
        lines = self.text.count("\n", offset, self._marked)
        start = self.text.rfind("\n", 0, offset)
        if start >= 0:
            return self._line - lines, offset - start
        return self._line - lines, 1 if lines else self._column - (self._marked - offset)
