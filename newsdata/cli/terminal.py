"""One line of a terminal that is written again and again, and leaves nothing behind."""

import os
import shutil
from collections.abc import Mapping
from typing import TextIO

_DUMB = frozenset({"dumb", "unknown", ""})
"""Terminals that cannot go back in a line, in the words of ``TERM``."""

_MACHINES = ("CI", "TF_BUILD")
"""What is set where a machine runs a command and keeps what it prints; some give it a terminal."""

_WINDOWS = os.name == "nt"


def is_watched(stream: TextIO | None, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether *stream* is a terminal that can go back in a line, with somebody in front of it."""
    if stream is None or not stream.isatty():
        return False
    if any(environment.get(name, "").lower() not in ("", "0", "false") for name in _MACHINES):
        return False
    return environment.get("TERM", "windows" if _WINDOWS else "") not in _DUMB


class Line:
    """The last line of a terminal, for as long as nobody else writes there.

    There is no colour in it. It needs one *escape* sequence, which clears what is behind the
    text; a console of Windows shows such a sequence instead of obeying unless it was told
    to, and gets spaces.
    """

    def __init__(self, stream: TextIO, *, escape: bool = not _WINDOWS) -> None:
        self._stream = stream
        self._escape = escape
        self._length = 0
        self._lost = False

    @property
    def width(self) -> int:
        """How many columns there are now; text has to be shorter, or it may go on in the next line."""
        try:
            columns = os.get_terminal_size(self._stream.fileno()).columns
        except (OSError, ValueError):
            columns = 0
        return columns or shutil.get_terminal_size().columns  # which asks standard output, and may say 80

    def show(self, text: str) -> None:
        """Write *text* in the place of what stood there.

        The cursor goes back to the start, so that what is typed or echoed meanwhile, such as
        a ``^C``, is in the line and goes away with it.
        """
        if self._lost or not (text or self._length) or not self._is_in_front():
            return
        erased = "\x1b[J" if self._escape else " " * (min(self._length, self.width - 1) - len(text))
        try:
            self._stream.write(f"\r{text}{erased}\r")
            self._stream.flush()
        except (OSError, ValueError):  # it was closed, and there is nobody to tell
            self._lost = True
        self._length = len(text)

    def clear(self) -> None:
        """Leave the line as empty as it was."""
        self.show("")

    def _is_in_front(self) -> bool:
        """Whether the shell leaves the terminal to this process, which it does not in the background."""
        try:
            group = os.tcgetpgrp(self._stream.fileno())
        except (AttributeError, OSError, ValueError):  # Windows, or no terminal that has a foreground
            return True
        return group <= 0 or group == os.getpgrp()
