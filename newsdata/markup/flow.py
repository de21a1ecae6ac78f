"""The walk over a tree that makes blocks of it, in order and with nothing left out."""

import re
from collections.abc import Callable, Mapping
from itertools import accumulate
from typing import Any, TypeAlias

from newsdata.markup.elements import STRUCTURED
from newsdata.markup.emphasis import said_by
from newsdata.markup.inline import SPACE, Marked, Prose, Run, Said, is_tidy, joined, tidied
from newsdata.markup.nodes import Flat, Node
from newsdata.markup.tokens import attributes_of
from newsdata.markup.tree import Document

BlockJson: TypeAlias = dict[str, Any]
"""A block in the record's words."""

Handler: TypeAlias = Callable[["Flow", Node], None]
"""Reads one element."""

_KEEPS_SPACE = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)")
_ANONYMOUS: BlockJson = {"type": "paragraph"}


class Flow:
    """Blocks as they are found, and the text that is being read.

    *depth* is how many lists are around what is read, *boxes* how many boxes that might
    have been pictures and were not.
    """

    def __init__(self, document: Document, handlers: Mapping[str, Handler], depth: int = 0, boxes: int = 0) -> None:
        self.document = document
        self.depth = depth
        self.boxes = boxes
        self.blocks: list[BlockJson] = []
        self.run = Run()
        self.becomes = _ANONYMOUS
        self.embed_end = -1
        self._handlers = handlers
        self._other = handlers[""]

    def walk(self, node: Node) -> None:
        """Read what is in an element."""
        document, run, handlers = self.document, self.run, self._handlers
        if isinstance(node, Flat) and not run.begun:
            run.extend(*self._flat(node))
            return
        for child in node.children:
            if isinstance(child, int):
                text = document.texts[child]
                if run.begun or run.exact or text.strip(SPACE):
                    run.add(document.text(child))
            else:
                handlers.get(child.name, self._other)(self, child)

    def flush(self) -> None:
        """End the text that is being read: it is a block."""
        for text, marks in self.run.take():
            self.blocks.append({**self.becomes, **Prose(text, marks).fields()})

    def emit(self, block: BlockJson) -> None:
        """A block follows."""
        self.flush()
        self.blocks.append(block)

    def raw(self, node: Node) -> None:
        """Keep an element as it is."""
        self.emit({"type": "raw", "source": self.document.markup(node), "media_type": "text/html"})

    def apart(self, node: Node, becomes: BlockJson = _ANONYMOUS) -> None:
        """Read an element that stands apart from what is around it, and whose text is one kind of block."""
        self.flush()
        if isinstance(node, Flat) and self.document.tags[node.first] == node.plain_tag and not self.run.open_marks:
            self._add_flat(node, becomes)
            return
        outer, exact = self.becomes, self.run.exact
        self.becomes, self.run.exact = becomes, keeps_space(self.document, node)
        before = len(self.blocks)
        self.walk(node)
        self.flush()
        if self.run.exact and len(self.blocks) == before:
            self.blocks.append({**becomes, "text": ""})
        self.becomes, self.run.exact = outer, exact

    def inside(self, node: Node, depth: int = 0) -> list[BlockJson]:
        """What is in an element, read on its own."""
        inner = Flow(self.document, self._handlers, depth, self.boxes)
        inner.apart(node)
        return inner.blocks

    def prose(self, node: Node) -> Prose | None:
        """The text in an element, ``None`` if there is none, its paragraphs as one.

        Raises `NotProse` if there is more than text.
        """
        found = self.inside(node) if self._says_only_text(node) else [{"type": ""}]
        if any(block["type"] != "paragraph" for block in found):
            raise NotProse
        return prose_of(found) if found else None

    def plain(self, node: Node) -> str | None:
        """The same without marks."""
        prose = self.prose(node)
        return prose.text if prose else None

    def _says_only_text(self, node: Node) -> bool:
        """Whether nothing in an element makes a block of its own, so that it is not read in vain."""
        if isinstance(node, Flat):
            return True
        for child in node.children:
            if isinstance(child, int):
                continue
            if child.name in STRUCTURED or "data-block" in self.document.tags[child.first]:
                return False
            if not self._says_only_text(child):
                return False
        return True

    def _add_flat(self, node: Flat, becomes: BlockJson) -> None:
        """The way of most text: a paragraph without attributes, in which white space is as it should be."""
        document, first, last = self.document, node.first + 1, node.last + 1
        parts = document.texts[first:last]
        if not document.simple:
            parts = [document.text(number) for number in range(first, last)]
        text = parts[0] if last - first == 1 else "".join(parts)
        if not node.breaks and not is_tidy(text):
            parts = tidied(parts)
            text = "".join(parts)
        marks = self._simple_marks(node, parts) if node.spans else []
        if node.breaks or marks is None:
            self.run.extend(*self._flat(node))
            self.blocks += [{**becomes, **prose.fields()} for prose in self.run.take()]
        elif marks:
            self.blocks.append({**becomes, "text": text, "marks": marks})
        elif text:
            self.blocks.append({**becomes, "text": text})

    def _simple_marks(self, node: Flat, parts: list[str]) -> list[dict[str, Any]] | None:
        """Marks in the record's words where none touches another; ``None`` where one does."""
        ends = list(accumulate(map(len, parts)))
        first, tags, at = node.first + 1, self.document.tags, -1
        marks = []
        for start, end in node.spans:
            begins, stops = ends[start - first], ends[end - first]
            if begins <= at or begins == stops:
                return None
            at, tag = stops, tags[start]
            mark: dict[str, Any] = {"start": begins, "end": stops}
            if tag.startswith('<a href="') and tag.find('"', 9) == len(tag) - 2 and "&" not in tag:
                mark["kind"] = "link"
                mark["href"] = tag[9:-2]
            elif (said := said_by(tag)) and said.value is None:
                mark["kind"] = said.kind
                if said.href is not None:
                    mark["href"] = said.href
            else:
                return None
            marks.append(mark)
        return marks

    def _flat(self, node: Flat) -> tuple[list[str], list[Marked], list[int]]:
        first, last = node.first, node.last
        parts = self.document.texts[first + 1 : last + 1]
        if not self.document.simple:
            parts = [self.document.text(number) for number in range(first + 1, last + 1)]
        marks: list[Marked] = []
        breaks: list[int] = []
        if node.spans or node.breaks:
            for number in node.breaks:
                parts[number - first - 1] += "\n"
            ends = list(accumulate(map(len, parts)))
            breaks = [ends[number - first - 1] - 1 for number in node.breaks]
            for start, end in node.spans:
                begins, stops = ends[start - first - 1], ends[end - first - 1]
                if begins < stops and (said := said_by(self.document.tags[start])):
                    marks.append(Marked(begins, stops, said))
        return parts, marks, breaks


class NotProse(Exception):  # noqa: N818 - no fault, and never seen outside
    """There is more than text."""


def prose_of(paragraphs: list[BlockJson]) -> Prose:
    """Paragraphs as one text."""
    if len(paragraphs) == 1 and "marks" not in paragraphs[0]:
        return Prose(paragraphs[0]["text"], [])
    return joined(
        Prose(
            block["text"],
            [
                Marked(mark["start"], mark["end"], Said(mark["kind"], mark.get("href"), mark.get("value")))
                for mark in block.get("marks", ())
            ],
        )
        for block in paragraphs
    )


def keeps_space(document: Document, node: Node) -> bool:
    """Whether the white space in an element is meant."""
    tag = document.tags[node.first] if node.first >= 0 else ""
    return "white-space" in tag and bool(_KEEPS_SPACE.search(attributes_of(tag).get("style", "")))
