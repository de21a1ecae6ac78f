"""The document type declaration: read here alone, so that the parser never sees one.

Nothing that it names is ever loaded. Entities that it declares itself are remembered as
text, to be expanded within bounds where they are used.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdata.xml.buffer import Buffer
from newsdata.xml.characters import NAME, is_legal
from newsdata.xml.limits import Limits
from newsdata.xml.tally import Place, Tally, quoted

_LITERAL = r"(?:\"[^\"]*+\"|'[^']*+')"
_HEAD = re.compile(
    rf"<!DOCTYPE\s++({NAME})(?:\s++(?:PUBLIC\s++({_LITERAL})(?:\s*+({_LITERAL}))?|SYSTEM\s++({_LITERAL})))?\s*+"
)
_PIECE = re.compile(
    rf"[\s%;\w.:-]++|<!--.*?-->|<\?.*?\?>|(?P<declaration><!(?P<kind>[A-Z]++)(?:[^<>\"'\[\]]++|{_LITERAL})*+>)",
    re.DOTALL,
)
_END = re.compile(r"\s*+>")
_ENTITY = re.compile(rf"<!ENTITY\s++({NAME})\s++(?:({_LITERAL})|(?:SYSTEM|PUBLIC)\b)")
_DEFAULT = re.compile(rf"(?:#FIXED\s++|[\w)]\s++){_LITERAL}")
_NUMBER = re.compile(r"&#(?:([0-9]{1,7})|x([0-9a-fA-F]{1,6}));")


@dataclass(frozen=True)
class Doctype:
    """A document type declaration: the root it names, and where its rules would be found."""

    name: str
    public_id: str | None
    system_id: str | None
    line: int
    column: int
    entities: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What the entities stand for that are declared right here."""

    external: frozenset[str] = field(default_factory=frozenset, repr=False)
    """The entities declared here whose content is elsewhere."""


def read_doctype(buffer: Buffer, place: Place, tally: Tally, limits: Limits) -> Doctype | None:
    """Read the declaration that *buffer* is at and pass it; ``None`` if it is none or has no end."""
    while True:
        head = _HEAD.match(buffer.text, buffer.at)
        if head:
            entities: dict[str, str] = {}
            external: set[str] = set()
            defaults: list[str] = []
            end = _subset(buffer.text, head.end(), entities, external, defaults)
            if end >= 0:
                break
        if len(buffer.text) - buffer.at > limits.doctype_length or not buffer.more():
            message = "a document type declaration that is none, or has no end; it is passed over"
            tally("X027", message, place, f"at most {limits.doctype_length:,} characters of it are read")
            return None
    buffer.at = end
    if len(entities) > limits.entities:
        message = f"declares {len(entities):,} entities; the first {limits.entities:,} are taken"
        tally("X022", message, place, "Limits.entities allows more")
        entities = dict(list(entities.items())[: limits.entities])
    if defaults:
        message = f"declares attributes with a default, {quoted(defaults[0])}, which is not applied"
        tally("X021", message, place, "write the attributes where they belong")
    return Doctype(head[1], _bare(head[2]), _bare(head[3] or head[4]), *place, entities, frozenset(external))


def _subset(text: str, at: int, entities: dict[str, str], external: set[str], defaults: list[str]) -> int:
    """Read what stands in brackets, if any, and return the end of the whole declaration, or -1."""
    if text.startswith("[", at):
        at += 1
        while piece := _PIECE.match(text, at):
            at = piece.end()
            if piece["kind"] == "ENTITY":
                _entity(piece["declaration"], entities, external)
            elif piece["kind"] == "ATTLIST" and _DEFAULT.search(piece["declaration"]):
                defaults.append(piece["declaration"])
        if not text.startswith("]", at):
            return -1
        at += 1
    end = _END.match(text, at)
    return end.end() if end else -1


def _entity(declaration: str, entities: dict[str, str], external: set[str]) -> None:
    match = _ENTITY.match(declaration)
    if not match or match[1] in entities or match[1] in external:  # the first declaration counts
        return
    if match[2] is None:
        external.add(match[1])
    else:
        entities[match[1]] = _NUMBER.sub(_character, match[2][1:-1])


def _character(match: re.Match[str]) -> str:
    number = int(match[1]) if match[1] else int(match[2], 16)
    return chr(number) if is_legal(number) else match[0]


def _bare(literal: str | None) -> str | None:
    return literal[1:-1] if literal is not None else None
