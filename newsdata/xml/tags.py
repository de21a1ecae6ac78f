"""Start tags as they are found: attributes without quotes, without values, or twice."""

import re
from dataclasses import dataclass, field
from typing import Literal

from newsdata.xml.buffer import Buffer
from newsdata.xml.characters import NAME
from newsdata.xml.limits import Limits
from newsdata.xml.references import References
from newsdata.xml.tally import Tally, quoted

_STRICT = re.compile(rf"<({NAME})((?:\s++{NAME}\s*+=\s*+(?:\"[^<\"]*+\"|'[^<']*+'))*+)\s*+(/?)>")
_PAIR = re.compile(rf"\s++({NAME})\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)')")
_HEAD = re.compile(f"<({NAME})")
_SPACE = re.compile(r"\s*+")
_KEY = re.compile(rf"({NAME})(\s*+=\s*+)?")
_BARE = re.compile(r"[^\s\"'<>=`]*+")
_JUNK = re.compile(r"[^\s<>/]++")
_AFTER_VALUE = re.compile(r"[\s/>]|\Z")


@dataclass
class Tag:
    """A start tag as it is written: names with prefixes, and values as they are meant."""

    name: str
    pairs: dict[str, str] = field(default_factory=dict)
    empty: bool = False


class Tags:
    """Reading start tags at the place where *buffer* stands."""

    def __init__(self, buffer: Buffer, references: References, tally: Tally, limits: Limits) -> None:
        self._buffer = buffer
        self._references = references
        self._tally = tally
        self._longest = 4 * limits.attribute_length
        self._limits = limits

    def read(self) -> Tag | Literal["cut", "none"]:
        """Read a tag and pass it; ``cut`` if the input ends in it, ``none`` if it is too long to be one."""
        buffer = self._buffer
        while True:
            if match := _STRICT.match(buffer.text, buffer.at):
                return self._strict(match)
            if buffer.ended or len(buffer.text) - buffer.at > self._longest or self._bounded():
                break
            buffer.more()
        return self._loose()

    def _bounded(self) -> bool:
        """Whether the tag ends, well or not, within what is at hand."""
        text, at = self._buffer.text, self._buffer.at
        end = text.find(">", at)
        following = text.find("<", at + 1)
        return end >= 0 and following >= 0 and following > end

    def _strict(self, match: re.Match[str]) -> Tag:
        tag = Tag(match[1], empty=bool(match[3]))
        if match[2]:
            buffer = self._buffer
            for pair in _PAIR.finditer(buffer.text, *match.span(2)):
                which = 2 if pair[2] is not None else 3
                self._add(tag, pair[1], pair[which], pair.start(1), pair.start(which))
        self._buffer.at = match.end()
        return tag

    def _add(self, tag: Tag, key: str, raw: str, key_at: int, value_at: int) -> None:
        place = self._buffer.place
        if key in tag.pairs:
            message = f"<{quoted(tag.name)[1:-1]}> has the attribute {quoted(key)} twice; the first is kept"
            self._tally("X013", message, place(key_at), "remove one of them")
        elif len(tag.pairs) <= self._limits.attributes:  # the one too many is told of where it is taken
            tag.pairs[key] = self._references.attribute(raw, lambda offset: place(value_at + offset))

    def _loose(self) -> Tag | Literal["cut", "none"]:
        buffer = self._buffer
        text = buffer.text
        head = _HEAD.match(text, buffer.at)
        if head is None:
            return "none"
        tag = Tag(head[1])
        at = head.end()
        while True:
            spaces = _SPACE.match(text, at)
            spaced = spaces is not None and spaces.end() > at
            at = spaces.end() if spaces else at
            if at >= len(text):
                return "cut" if buffer.ended else "none"
            if text[at] == ">":
                at += 1
                break
            if text.startswith("/>", at):
                tag.empty = True
                at += 2
                break
            if text[at] == "<":
                message = f"the tag <{quoted(tag.name)[1:-1]} is not closed with '>' before the next begins"
                self._tally("X012", message, buffer.place(at), "write '>'")
                break
            if key := _KEY.match(text, at):
                at = self._attribute(tag, key, spaced)
            else:
                junk = _JUNK.match(text, at)
                end = junk.end() if junk else at + 1
                self._tell(tag, at, f"{quoted(text[at:end])} is no attribute; left out", "remove it")
                at = end
        buffer.place(at)
        buffer.at = at
        return tag

    def _attribute(self, tag: Tag, key: re.Match[str], spaced: bool) -> int:
        text = self._buffer.text
        name, at = key[1], key.end()
        if not spaced:
            self._tell(tag, key.start(), f"no space before the attribute {quoted(name)}", "write one")
        if not key[2]:
            self._tell(tag, key.start(), f"the attribute {quoted(name)} has no value", f'write {name}="{name}"')
            self._add(tag, name, name, key.start(), key.start())
            return key.end(1)
        quote = text[at : at + 1]
        if quote in ('"', "'") and (end := self._closing(quote, at + 1)) >= 0:
            raw = text[at + 1 : end]
            if "<" in raw:
                message = f"'<' in the value of the attribute {quoted(name)}"
                self._tally("X010", message, self._buffer.place(at + 1 + raw.index("<")), "write &lt;")
            self._add(tag, name, raw, key.start(), at + 1)
            return end + 1
        start = at + 1 if quote in ('"', "'") else at
        bare = _BARE.match(text, start)
        end = bare.end() if bare else start
        if text.startswith("/>", end - 1) and "/" not in text[start : end - 1]:
            end -= 1  # <br clear=all/>, but <a href=http://example.org/>
        what = "does not end with its quotation mark" if start > at else "has no quotation marks"
        self._tell(
            tag, at, f"the value of the attribute {quoted(name)} {what}", f"it is read as {quoted(text[start:end])}"
        )
        self._add(tag, name, text[start:end], key.start(), start)
        return end

    def _closing(self, quote: str, start: int) -> int:
        """Where the value that begins at *start* ends, or -1 if its quotation mark is missing."""
        text = self._buffer.text
        end = text.find(quote, start, start + self._longest)
        if end >= 0 and (text.find("<", start, end) < 0 or _AFTER_VALUE.match(text, end + 1)):
            return end
        return -1

    def _tell(self, tag: Tag, at: int, message: str, hint: str) -> None:
        if self._tally.wants("X012"):
            self._tally("X012", f"in <{quoted(tag.name)[1:-1]}>, {message}", self._buffer.place(at), hint)
        else:
            self._tally.count("X012")
