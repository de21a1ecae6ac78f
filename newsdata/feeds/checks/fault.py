"""A fault of a value: which kind it is, and what the value is not."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

LONGEST_QUOTE = 60
"""How much of a value a message quotes."""


class Fault(NamedTuple):
    """What is wrong with one value: *kind* as the W3C validator calls it, and the rest of a sentence on the value."""

    kind: str
    says: str


Faults: TypeAlias = tuple[Fault, ...]
Check: TypeAlias = Callable[[str], Faults]
"""A data type: it takes a text and gives what is wrong with it."""

NONE: Faults = ()


def fault(kind: str, says: str) -> Faults:
    """The one fault *kind*."""
    return (Fault(kind, says),)


def quoted(value: str) -> str:
    """A value as messages show it: in quotes, on one line, and cut."""
    line = " ".join(value[: 4 * LONGEST_QUOTE].split())
    return f'"{line}"' if len(line) <= LONGEST_QUOTE else f'"{line[:LONGEST_QUOTE]}…"'


def words(text: str) -> frozenset[str]:
    """The words of a table that is written as a text."""
    return frozenset(text.split())
