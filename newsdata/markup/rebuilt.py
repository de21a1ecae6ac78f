"""Markup with some of its blocks changed: what was not touched stays as it was, byte for byte."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsdata.markup.elements import CONTAINERS, STRUCTURED
from newsdata.markup.flow import BlockJson
from newsdata.markup.inline import SPACE
from newsdata.markup.matching import matched
from newsdata.markup.nodes import Node, around
from newsdata.markup.reading import read_document, validated
from newsdata.markup.references import whole
from newsdata.markup.tree import Document
from newsdata.markup.writer import markup
from newsdata.models.body import Block

_APART = CONTAINERS | STRUCTURED | {"p"}


class _Unit(NamedTuple):
    """A stretch of the source and the blocks that it says: the least that can be replaced."""

    start: int
    end: int
    blocks: list[BlockJson]


def rebuilt(source: str, blocks: Iterable[Block]) -> str:
    """The HTML for *blocks*, given the *source* that a body was once read from.

    Blocks that the source says keep its markup, with what stands between them. The others
    are written anew in their places. If that would be read as something else, because of
    what the source leaves open, all of it is written anew.
    """
    wanted = tuple(blocks)
    document = Document(whole(source))
    found = read_document(document)
    units = list(_within(document, document.root))
    if [block for unit in units for block in unit.blocks] != found:
        units = [_Unit(0, len(source), found)]
    were = validated(found)
    if were == wanted:
        return source
    ends = [0, *accumulate(len(unit.blocks) for unit in units)]
    kept = matched([were[start:end] for start, end in pairwise(ends)], wanted)
    written = "".join(_pieces(source, units, kept, wanted))
    return written if validated(read_document(Document(whole(written)))) == wanted else markup(wanted)


def _within(document: Document, node: Node) -> Iterator[_Unit]:
    """The units in an element that holds blocks."""
    group: list[Node | int] = []
    previous: Node | None = None
    for child in node.children:
        if not isinstance(child, int) and child.name in _APART:
            yield from _grouped(document, group)
            group = []
            if child.name == "blockquote" or (previous is None or child.name != "script"):
                if previous is not None:
                    yield from _alone(document, previous)
                previous = child if child.name == "blockquote" else None
                if previous is None:
                    yield from _alone(document, child)
            else:
                yield from _unit(document, [previous, child])
                previous = None
            continue
        if previous is not None and not (isinstance(child, int) and not document.text(child).strip(SPACE)):
            yield from _alone(document, previous)
            previous = None
        if _is_break(child) and any(map(_is_break, _last_words(document, group))):
            yield from _grouped(document, group)
            group = []
        group.append(child)
    if previous is not None:
        yield from _alone(document, previous)
    yield from _grouped(document, group)


def _is_break(child: Node | int) -> bool:
    return isinstance(child, Node) and child.name == "br"


def _last_words(document: Document, group: list[Node | int]) -> list[Node | int]:
    """The last child of a group that is more than white space."""
    for child in reversed(group):
        if not isinstance(child, int) or document.text(child).strip(SPACE):
            return [child]
    return []


def _grouped(document: Document, group: list[Node | int]) -> Iterator[_Unit]:
    """Text and inline elements that follow each other."""
    words = [place for place, child in enumerate(group) if not _is_break(child) and _last_words(document, [child])]
    group = group[words[0] : words[-1] + 1] if words else []
    if len(group) == 1 and isinstance(group[0], Node):
        yield from _alone(document, group[0])
    elif group:
        yield from _unit(document, group)


def _alone(document: Document, node: Node) -> Iterator[_Unit]:
    """An element as one unit, or as those in it if it does nothing but hold them."""
    units = list(_unit(document, [node]))
    inner = list(_within(document, node)) if units and _may_hold(units[0], node) else []
    same = units and [block for unit in inner for block in unit.blocks] == units[0].blocks
    yield from inner if same else units


def _may_hold(unit: _Unit, node: Node) -> bool:
    return len(unit.blocks) > 1 or node.name in CONTAINERS


def _unit(document: Document, children: list[Node | int]) -> Iterator[_Unit]:
    """Some children as one unit, without the white space around them; none if they say nothing."""
    if found := read_document(document, around(document.root, children)):
        start, end = document.start(children[0]), document.end(children[-1])
        text = document.source[start:end]
        start += len(text) - len(text.lstrip(SPACE))
        yield _Unit(start, end - (len(text) - len(text.rstrip(SPACE))), found)


def _pieces(source: str, units: list[_Unit], kept: list[int | None], wanted: tuple[Block, ...]) -> Iterator[str]:
    """The source with its units kept, replaced or left out, and new blocks between them."""
    position = done = 0
    next_kept = [len(wanted)]
    for later in reversed(kept):
        next_kept.append(next_kept[-1] if later is None else later)
    for number, unit in enumerate(units):
        coming = next_kept[len(units) - number]
        between = source[position : unit.start]
        position = unit.end
        if kept[number] is not None:
            if coming > done:
                yield from (between, markup(wanted[done:coming]), "\n")
            else:
                yield between
            yield source[unit.start : unit.end]
            done = coming + len(unit.blocks)
            continue
        last = number + 1 == len(units) or kept[number + 1] is not None
        stop = coming if last else min(coming, done + len(unit.blocks))
        if stop > done or between.strip(SPACE):
            yield between
        yield markup(wanted[done:stop])
        done = stop
    if done < len(wanted):
        yield from ("\n" if units else "", markup(wanted[done:]))
    yield source[position:]
