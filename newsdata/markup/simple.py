"""Paragraphs and headings of nothing but text and marks, which is what most markup begins with.

They are read without a tree, and while they are, it is known whether the writer would
write them just so. What they say is what the tree says, to the letter: where that is not
plain to see, they are left to it.
"""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from newsdata.markup.elements import HEADINGS, MARKS
from newsdata.markup.inline import SPACE, is_tidy, tidied
from newsdata.markup.references import attribute, decoded, decoded_value, escaped

_NAMES = ("b", "strong", "i", "em", "u", "s", "sub", "sup", "code", "mark", "q")
_WRITTEN = frozenset(_NAMES) - {"b", "i"}
_KINDS = {name: MARKS[name] for name in _NAMES}
_OPENS: dict[str, dict[str, Any]] = {"p": {"type": "paragraph"}} | {
    name: {"type": "heading", "level": level} for name, level in HEADINGS.items()
}
_MOST_TAGS = 80
"""How many tags may nest in a paragraph that is read by itself: fewer than a tree is deep."""

_BEGIN = re.compile(rf"[{SPACE}]*+<(p|h[1-6])>")
_INLINE = "|".join(_NAMES)
_SPAN = re.compile(rf'<(?:a href="([^"<>]*+)">([^<]*+)</a>|({_INLINE})>([^<]*+)</\3>)')
"""Cuts a text at its marks: ``split`` gives an address and its words, or a name and its words, and what follows."""

_INNER = re.compile(rf'(?:[^<]++|<(?:/?(?:{_INLINE})|/a|br ?/?|a href="[^"<>]*+")>)*+')


class Simple(NamedTuple):
    """Blocks, how far they were read, and whether they are written so; ``None`` if that is not known."""

    blocks: list[dict[str, Any]]
    end: int
    exact: bool | None


def simple_blocks(html: str, by_tree: Callable[[str], list[dict[str, Any]]]) -> Simple:
    """The paragraphs that *html* begins with; those with marks in marks are read *by_tree*, each by itself."""
    blocks: list[dict[str, Any]] = []
    exact: bool | None = True
    at = 0
    if "\r" in html:
        return Simple(blocks, at, None)
    while begin := _BEGIN.match(html, at):
        name = begin[1]
        start = begin.end()
        first = start - len(name) - 2
        end = html.find(f"</{name}>", start)
        if end < 0:
            break
        if first - at != (at > 0) or (at and html[at] != "\n"):
            exact = False
        content = html[start:end]
        block: dict[str, Any] = {**_OPENS[name]}
        told = _fill(block, content)
        if told is not None:
            exact = exact if told else False
            if block["text"]:
                blocks.append(block)
        elif content.count("<") <= _MOST_TAGS and _INNER.fullmatch(content):
            blocks += by_tree(html[first : end + len(name) + 3])
            exact = exact and None
        else:
            break
        at = end + len(name) + 3
    if at < len(html):
        exact = None if exact is not False and html[at:].strip(SPACE) else False
    return Simple(blocks, at, exact)


def _fill(block: dict[str, Any], content: str) -> bool | None:
    """Give *block* its text and marks: whether they are written as *content*; ``None`` where marks touch or nest."""
    if "<" not in content:
        text, exact = _read(content)
        if is_tidy(text):
            block["text"] = text
            return exact and text != "" and ">" not in content
        (block["text"],) = tidied([text])
        return False
    pieces = _SPAN.split(content)
    spans = range(1, len(pieces), 5)
    if content.count("<") != 2 * len(spans):
        return None
    exact = content.count(">") == 2 * len(spans)
    if "&" in content:
        exact = _replace(pieces) and exact
    texts = [pieces[0]]
    marks: list[dict[str, Any]] = []
    end, touched = len(pieces[0]), -1
    for at in spans:
        start = end
        mark: dict[str, Any]
        if (href := pieces[at]) is None:
            name, words = pieces[at + 2], pieces[at + 3]
            end += len(words)
            mark = {"start": start, "end": end, "kind": _KINDS[name]}
            exact = exact and name in _WRITTEN
        else:
            words = pieces[at + 1]
            end += len(words)
            mark = {"start": start, "end": end, "kind": "link", "href": href}
            exact = exact and not ("\n" in href or "\t" in href)
        if start <= touched or not words:
            return None
        marks.append(mark)
        after = pieces[at + 4]
        texts += (words, after)
        touched = end
        end += len(after)
    text = "".join(texts)
    if not is_tidy(text):
        exact = False
        texts = tidied(texts)
        if not _moved(marks, texts):
            return None
        text = "".join(texts)
    block["text"] = text
    block["marks"] = marks
    return exact


def _replace(pieces: list[Any]) -> bool:
    """Replace the references in *pieces* of a text and its marks: whether the writer writes just these."""
    exact = True
    for at, raw in enumerate(pieces):
        if raw and "&" in raw:
            if at % 5 == 1:
                pieces[at] = value = decoded_value(raw)
                exact = exact and attribute("href", value) == f' href="{raw}"'
            else:
                pieces[at], written = _read(raw)
                exact = exact and written
    return exact


def _moved(marks: list[dict[str, Any]], texts: list[str]) -> bool:
    """Move *marks* to where their words are in *texts*, which stand by turns with others: if none touches another."""
    end, touched = len(texts[0]), -1
    for number, mark in enumerate(marks):
        mark["start"] = start = end
        mark["end"] = end = end + len(texts[2 * number + 1])
        if start <= touched or start == end:
            return False
        touched = end
        end += len(texts[2 * number + 2])
    return True


def _read(raw: str) -> tuple[str, bool]:
    """A text with its references replaced, and whether they are those that the writer writes."""
    count = raw.count("&")
    if count == raw.count("&amp;"):
        return (raw.replace("&amp;", "&") if count else raw), True
    text = decoded(raw)
    return text, escaped(text) == raw
