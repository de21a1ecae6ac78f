"""What a reader of XML gives: an element that opens, a whole one, or one that closes."""

from typing import Literal, NamedTuple

from newsdata.xml.node import Element


class Part(NamedTuple):
    """What was read next. *path* has the names of the elements that hold it, the root first.

    An element that holds others is a ``start`` (with its attributes alone), its content,
    and an ``end``, by when it has the visible texts that stood directly in it as children;
    everything else comes ``whole``.
    """

    kind: Literal["start", "whole", "end"]
    element: Element
    path: tuple[str, ...]
