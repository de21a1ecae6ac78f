"""What "and" parts, and what it does not: two names, or one like "Police and Fire Union"."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from newsdata.models.credits import words
from newsdata.models.credits.names import NEWSROOMS, Kind
from newsdata.models.credits.pieces import Piece, has_break
from newsdata.models.credits.readings import Reading


class Entry(NamedTuple):
    """One piece of the line, and what it says."""

    piece: Piece
    reading: Reading


def entries(line: str, pieces: Iterable[Piece], read: Callable[[str], Reading]) -> Iterator[Entry]:
    """The pieces as *read* understands them, with those in one that are one name."""
    held: Entry | None = None
    for piece in pieces:
        entry = Entry(piece, read(line[piece.start : piece.end]))
        if held is None:
            held = entry
        elif _may_be_one(line, held, entry):
            held = _rejoined(line, held, entry, read)
        else:
            yield held
            held = entry
    if held:
        yield held


def _may_be_one(line: str, left: Entry, right: Entry) -> bool:
    """Whether "and" may stand inside a name, with nothing that was taken out of the line between."""
    return (
        right.piece.mark == "and"
        and left.piece.mark != "("
        and not _are_two(left.reading, right.reading)
        and not has_break(line[left.piece.start : right.piece.end])
    )


def _are_two(left: Reading, right: Reading) -> bool:
    if right.kind is Kind.PERSON:
        return left.kind is not Kind.UNKNOWN
    if right.kind is Kind.AGENCY:
        return left.kind in (Kind.PERSON, Kind.AGENCY, Kind.SUFFIX, Kind.TIME)
    if right.kind in NEWSROOMS:
        return left.kind is Kind.AGENCY or (left.kind is Kind.PERSON and right.name.startswith(("The ", "the ")))
    return left.kind is Kind.PERSON and right.name.casefold() in words.OTHERS


def _rejoined(line: str, left: Entry, right: Entry, read: Callable[[str], Reading]) -> Entry:
    whole = left.piece._replace(end=right.piece.end)
    name = line[whole.start : whole.end]
    reading = read(name)
    # Spanish "en" is "in" as well as Dutch "and"; beside a person, nothing else is sure.
    sure = reading.name == left.reading.name or Kind.PERSON not in (left.reading.kind, right.reading.kind)
    return Entry(whole, reading if sure else Reading(Kind.UNKNOWN, name))
