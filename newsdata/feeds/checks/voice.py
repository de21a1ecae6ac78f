"""Telling of a fault: its code, the W3C validator's name, the place and the path."""

from collections.abc import Iterable
from typing import Protocol

from newsdata.codes.feeds import KINDS
from newsdata.feeds.checks.fault import Fault, quoted
from newsdata.feeds.checks.frame import Frame
from newsdata.xml import Element


class Remark(Protocol):
    """Where findings go: the `remark` of a reading."""

    def __call__(
        self, code: str, message: str, *, line: int | None, column: int | None, pointer: str, hint: str
    ) -> object:
        """Report a finding at a place."""


class Voice:
    """Says what is wrong, and where."""

    def __init__(self, remark: Remark) -> None:
        self._remark = remark

    def say(self, kind: str, message: str, element: Element, path: str = "", *, end: bool = False) -> None:
        """Report the fault *kind*, at the beginning of an element, or on the line of its *end*."""
        ends_below = end and element.end_line != element.line
        at = (element.end_line, element.end_column) if ends_below else (element.line, element.column)
        self.place(kind, message, at, path)

    def place(self, kind: str, message: str, place: tuple[int | None, int | None], path: str = "") -> None:
        """Report the fault *kind* at a line and column."""
        row = KINDS[kind]
        hint = row.remedy if row.w3c == "-" else f"{row.remedy} (W3C: {kind})"
        self._remark(row.code, message, line=place[0], column=place[1], pointer=path, hint=hint)

    def within(self, kind: str, message: str, element: Element, frame: Frame, *, end: bool = False) -> None:
        """Report a fault of an element directly in *frame*."""
        self.say(kind, message, element, self.path(element, frame), end=end)

    def at(self, kind: str, message: str, frame: Frame, *, end: bool = True) -> None:
        """Report a fault of the element of *frame* as a whole."""
        self.say(kind, message, frame.element, frame.path, end=end)

    def values(self, faults: Iterable[Fault], text: str, element: Element, frame: Frame) -> None:
        """Report what is wrong with the text of an element."""
        for kind, says in faults:
            self.within(kind, f"{element.tag} {quoted(text)} {says}", element, frame, end=True)

    def attribute(self, faults: Iterable[Fault], name: str, value: str, element: Element, frame: Frame) -> None:
        """Report what is wrong with the value of an attribute."""
        for kind, says in faults:
            self.within(kind, f"{name} of {element.tag} {quoted(value)} {says}", element, frame)

    @staticmethod
    def path(element: Element, frame: Frame) -> str:
        """The path of an element in *frame*, with its position where it is not the first of its name."""
        if element is frame.element:
            return frame.path
        found = frame.seen.get(element.name, ())
        position = next((index for index, one in enumerate(found, 1) if one is element), 1)
        number = f"[{position}]" if position > 1 else ""
        return f"{frame.path}/{element.tag}{number}"
