"""The credit of a picture taken apart: who made it, and who supplies it.

A credit is a chain: "Ann Lee/AFP via Getty Images". Nobody is a photographer without a
personal name, and what is no person's name counts as a supplier only if it is that of an
organisation, or a link of a chain with an agency in it.
"""

import re

from newsdata.models.credits.joints import Entry, entries
from newsdata.models.credits.links import read_link
from newsdata.models.credits.names import NEWSROOMS, Kind, is_proper
from newsdata.models.credits.pieces import CREDIT_MARKS, LONGEST, cut, without_contacts

_end_of_credit = re.compile(
    r"all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti"
    r"|licen[cs]ed under|creative commons|(?<!\w)CC(?:0|[ -]BY)(?!\w)|TPX IMAGES",
    re.IGNORECASE,
).search
_LONGEST_GIVER = 6


def read_credit(text: str) -> tuple[list[str], list[str]]:
    """The creators and the suppliers of a picture's credit, each in order."""
    if len(text) > LONGEST:
        return [], []
    line, _ = without_contacts(text)
    over = _end_of_credit(line)
    pieces = cut(line, 0, over.start() if over else len(line), CREDIT_MARKS)
    credit = _Credit(list(entries(line, pieces, read_link)))
    return list(credit.creators), list(credit.suppliers)


class _Credit:
    """A chain, and whom it names: each once, in order."""

    def __init__(self, chain: list[Entry]) -> None:
        self.creators: dict[str, None] = {}
        self.suppliers: dict[str, None] = {}
        self._chain = chain
        self._kinds = [entry.reading.kind for entry in chain]
        self._has_agency = Kind.AGENCY in self._kinds
        self._other_work = False
        self._giving = False
        for index in range(len(chain)):
            self._take(index)

    def _take(self, index: int) -> None:
        piece, reading = self._chain[index]
        if piece.mark in {":", "by"}:
            self._take_label(index)
        elif piece.mark == ".":
            self._other_work = False
        self._giving = piece.mark == "courtesy" or (self._giving and piece.mark in {",", "and"})
        if _is_running_text(reading.kind, reading.name):
            self.creators.clear()
            self.suppliers.clear()
        elif self._other_work or reading.kind is Kind.LABEL:
            return
        elif self._giving:
            if _may_give(reading.name.split()):
                self.suppliers[reading.name] = None
        elif reading.kind is Kind.PERSON:
            if piece.mark != "," or self._kinds[index - 1] is not Kind.TITLE:
                self.creators[reading.name] = None
            if reading.affiliation:
                self.suppliers[reading.affiliation] = None
        elif self._is_supplier(index):
            self.suppliers[reading.name] = None

    def _take_label(self, index: int) -> None:
        """Tell "Photo:" from "Styling:", and a caption before the first label from the credit."""
        if self._chain[index].piece.mark == ":":
            self._other_work = index > 0 and self._kinds[index - 1] not in (*NEWSROOMS, Kind.LABEL)
        if index > 1 and Kind.LABEL in self._kinds and self._kinds.index(Kind.LABEL) == index - 1:
            self.creators.clear()

    def _is_supplier(self, index: int) -> bool:
        (mark, *_), reading = self._chain[index]
        following = self._chain[index + 1].piece.mark if index + 1 < len(self._chain) else ""
        if reading.kind is Kind.UNKNOWN:
            linked = mark in {"/", "("} or (mark not in {",", "and"} and following in {"/", "("})
            return linked and self._has_agency and is_proper(reading.name.split())
        if reading.kind is Kind.PERHAPS:
            return len(self._chain) > 1 or reading.name.startswith("The ")
        if reading.kind is Kind.ORGANISATION and following == "," and self._kinds[index + 1] is Kind.UNKNOWN:
            # "Ministry of Youth, Sports and Culture": the name may go on behind the comma.
            return not is_proper(self._chain[index + 1].reading.name.split())
        return reading.kind in NEWSROOMS


def _may_give(pieces: list[str]) -> bool:
    """Whether a picture can be by courtesy of *pieces*: a name, or "the Lee family"."""
    if pieces[0] != "the":
        return is_proper(pieces)
    return (
        len(pieces) <= _LONGEST_GIVER and any(is_proper([piece]) for piece in pieces) and " ".join(pieces).isprintable()
    )


def _is_running_text(kind: Kind, name: str) -> bool:
    """Whether a piece is of a caption, so that the names before it are those of the people shown."""
    pieces = name.split()
    return kind is Kind.UNKNOWN and len(pieces) > 1 and not is_proper(pieces) and pieces[0] != "the"
