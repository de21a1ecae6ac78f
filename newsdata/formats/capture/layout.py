"""A layout: which parts stand where on a page, and what stands between them.

A `Cue` names a field by its path without numbers: ``headline``, ``body.text``,
``chrome.modules[share].links``. The word in brackets is the role of a byline or the kind
of a module, and the cue prefers one of that kind, so that removing the poster of a page
does not move its author. A name that begins with a dot goes on with the same block, byline or module. The
name of a list alone (``body``) begins the next of it without printing anything: what
stands after it is the bullet before the first item, or all of a divider.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsdata.formats.capture.lines import line_breaks
from newsdata.formats.capture.parts import Part
from newsdata.models import Cue

LISTS = ("body", "bylines", "chrome.modules")
"""The parts that a page may have several of."""

_LONGEST = 40
_NAME = re.compile(rf"({'|'.join(map(re.escape, LISTS))})(?:\[(.*)\])?(?:\.([^\[\]]+))?", re.DOTALL)


@dataclass(slots=True)
class Group:
    """The cues of one part: a headline, or a block with all that it prints."""

    part: str
    kind: str | None
    steps: list[tuple[str, str]] = field(default_factory=list)
    """The fields within the part, each with what stands after it; ``""`` prints nothing."""

    @property
    def after(self) -> str:
        """What stands between this part and the next."""
        leaf, after = self.steps[-1]
        return after if leaf or self.part not in LISTS else after[_margin(after) :]

    def text(self, parts: Sequence[Part]) -> str | None:
        """The *parts* as this group sets them, up to what stands after; ``None`` where they are others."""
        leaves = [leaf for leaf, _ in self.steps if leaf]
        names = [part.leaf for part in parts]
        if leaves == names:
            words = iter([part.words for part in parts])
        elif sorted(leaves) == sorted(names) and len(set(names)) == len(names):
            known = dict(parts)
            words = iter([known[leaf] for leaf in leaves])
        else:
            return None
        text = "".join((next(words) if leaf else "") + after for leaf, after in self.steps)
        return text.removesuffix(self.after) if self.after else text


def cues(name: str | None, after: str) -> Iterable[dict[str, Any]]:
    """The cues for one part and all that stands after it, in pieces where it is long."""
    for start in range(0, max(len(after), 1), _LONGEST):
        cue = {"part": None if start else name, "after": after[start : start + _LONGEST] or None}
        if any(cue.values()):
            yield {key: value for key, value in cue.items() if value}


def name(part: str, kind: str | None, leaf: str) -> str:
    """The name of the cue for a field of a part."""
    return part + (f"[{kind}]" if kind else "") + (f".{leaf}" if leaf else "")


def groups(layout: Iterable[Cue]) -> tuple[str, list[Group]]:
    """What stands at the top of the page, and the groups of its cues."""
    found: list[Group] = []
    top = ""
    for part, after in _joined(layout):
        if part is None:
            top = after
        elif part.startswith(".") and found and found[-1].part in LISTS:
            found[-1].steps.append((part[1:], after))
        elif listed := _NAME.fullmatch(part):
            name, kind, leaf = listed.groups()
            found.append(Group(name, kind, [(leaf or "", after)]))
        else:
            found.append(Group(part, None, [("", after)]))
    return top, found


def _joined(layout: Iterable[Cue]) -> Iterable[tuple[str | None, str]]:
    """Each part with all that stands after it; ``None`` for the top of the page."""
    part: str | None = None
    pieces: list[str] = []
    for cue in layout:
        if cue.part is not None:
            yield part, "".join(pieces)
            part, pieces = cue.part, []
        pieces.append(cue.after or "")
    yield part, "".join(pieces)


def stronger(first: str, second: str) -> str:
    """Of two separators that meet, the one with more line breaks; the first of equals."""
    return second if len(line_breaks(second)) > len(line_breaks(first)) else first


def _margin(text: str) -> int:
    """Where the spaces and line breaks at the end of *text* begin."""
    return len(text.rstrip(" \t\r\n"))
