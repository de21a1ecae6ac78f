"""A page as its lines: where the words of each begin and end, and what is only margin.

Lines end at CRLF, CR and LF only. The separators of Unicode and the other control
characters are part of a line's words, because a page may show them inside a sentence.
"""

import re
from itertools import pairwise
from typing import NamedTuple

_BREAK = re.compile(r"\r\n|\r|\n")
_LINE = re.compile(r"[^\r\n]+")
_ITEM = re.compile(r"(?:[•·▪‣◦●○■*+–-]|[0-9]{1,3}[.)])[ \t]")
_NOTHING = (
    "".join(map(chr, [*range(0x09, 0x0E), *range(0x1C, 0x21), 0x85, 0xA0, 0x1680, *range(0x2000, 0x2010)]))
    + "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\xad"
)
"""What leaves no mark on paper: controls and spaces, of any width or none."""

# Mail and text browsers break a paragraph where the next word would pass the right
# margin, which lies between these columns.
_NARROWEST, _WIDEST = 50, 110


class Unit(NamedTuple):
    """A line of the page that has words, or a paragraph that was wrapped over several."""

    text: str
    """The words, without the spaces and tabs around them."""

    start: int
    """Where the words begin in the page."""

    end: int
    """Where the words end in the page."""

    margin: int
    """Where the line begins, before its indentation."""

    gap: int
    """How many empty lines stand above it."""


def bare(text: str) -> str:
    """*text* without anything at its ends that leaves no mark on paper."""
    return text.strip(_NOTHING)


def units(page: str) -> list[Unit]:
    """The lines of *page* that have words, with wrapped paragraphs in one piece."""
    return _unwrapped(page, _lines(page))


def line_breaks(text: str) -> list[str]:
    """The line breaks of *text* in order."""
    return _BREAK.findall(text)


def _lines(page: str) -> list[Unit]:
    found: list[Unit] = []
    # A byte order mark belongs to the encoding of the page, and not to its first word.
    last = 1 if page.startswith("\ufeff") else 0
    gap = 1
    for line in _LINE.finditer(page, last):
        margin, words = line.start(), line[0]
        between = page[last:margin]
        gap += between.count("\n") + between.count("\r") - between.count("\r\n") - 1
        if bare(words):
            start = margin + len(words) - len(words.lstrip(" \t"))
            words = words.strip(" \t")
            found.append(Unit(words, start, start + len(words), margin, gap))
            gap = 0
        else:
            gap += 1
        last = line.end()
    return found


def _unwrapped(page: str, lines: list[Unit]) -> list[Unit]:
    """Join the lines of paragraphs that were broken at a right margin, if the page has one."""
    runs = _runs(lines)
    width = max((_margin(run) for run in runs if len(run) > 2), default=0)
    if not width:
        return lines
    joined: list[Unit] = []
    for run in runs:
        if len(run) > 1 and _flows(run) and all(width * 2 // 3 < len(line.text) <= width + 8 for line in run[:-1]):
            text = page[run[0].start : run[-1].end]
            joined.append(run[0]._replace(text=text, end=run[-1].end))
        else:
            joined += run
    return joined


def _runs(lines: list[Unit]) -> list[list[Unit]]:
    """The lines in groups, as empty lines part them."""
    runs: list[list[Unit]] = []
    for line in lines:
        if line.gap or not runs:
            runs.append([])
        runs[-1].append(line)
    return runs


def _margin(run: list[Unit]) -> int:
    """The right margin that explains every line break of *run*, or 0."""
    width = max(len(line.text) for line in run)
    full = all(len(line.text) + 1 + len(_first_word(following.text)) > width for line, following in pairwise(run))
    return width if _NARROWEST <= width <= _WIDEST and full and _flows(run) else 0


def _flows(run: list[Unit]) -> bool:
    """Whether *run* is one text: most lines go on with a small letter, and none is an item or a row."""
    if any(_ITEM.match(line.text) or "\t" in line.text for line in run[1:]):
        return False
    return sum(line.text[0].islower() for line in run[1:]) * 2 >= len(run) - 1


def _first_word(text: str) -> str:
    return text[:_WIDEST].split(" ", 1)[0]
