"""Checking JSON Feed 1.0 and 1.1 by its specification: a row for each key."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from newsdata.feeds.checks.fault import quoted, words
from newsdata.feeds.checks.types import types_until
from newsdata.jsontext import Path, pointer

At: TypeAlias = Callable[[Path], tuple[int | None, int | None]]

VERSIONS = {"https://jsonfeed.org/version/1": "1.0", "https://jsonfeed.org/version/1.1": "1.1"}
"""The versions of JSON Feed by how they are written."""


class Remark(Protocol):
    """Where findings go: the `remark` of a reading."""

    def __call__(
        self, code: str, message: str, *, line: int | None, column: int | None, pointer: str, hint: str
    ) -> object:
        """Report a finding at a place."""


@dataclass(frozen=True, slots=True)
class Key:
    """One row: a key, the objects it is in, its kind of value, and whether it has to be there."""

    name: str
    within: str
    kind: str
    required: bool = False


KEYS = (
    Key("version", "feed", "version", required=True),
    Key("title", "feed", "plain", required=True),
    Key("home_page_url", "feed", "url"),
    Key("feed_url", "feed", "url"),
    Key("description", "feed", "plain"),
    Key("user_comment", "feed", "text"),
    Key("next_url", "feed", "url"),
    Key("icon", "feed", "url"),
    Key("favicon", "feed", "url"),
    Key("author", "feed item", "author"),
    Key("authors", "feed item", "authors"),
    Key("language", "feed item", "language"),
    Key("expired", "feed", "expired"),
    Key("hubs", "feed", "hubs"),
    Key("items", "feed", "items", required=True),
    Key("id", "item", "id", required=True),
    Key("url", "item", "url"),
    Key("external_url", "item", "url"),
    Key("title", "item", "plain"),
    Key("content_html", "item", "html"),
    Key("content_text", "item", "text"),
    Key("summary", "item", "plain"),
    Key("image", "item", "url"),
    Key("banner_image", "item", "url"),
    Key("date_published", "item", "date"),
    Key("date_modified", "item", "date"),
    Key("tags", "item", "tags"),
    Key("attachments", "item", "attachments"),
    Key("name", "author", "plain"),
    Key("url", "author", "url"),
    Key("avatar", "author", "url"),
    Key("type", "hub", "text", required=True),
    Key("url", "hub", "url", required=True),
    Key("url", "attachment", "url", required=True),
    Key("mime_type", "attachment", "mime", required=True),
    Key("title", "attachment", "plain"),
    Key("size_in_bytes", "attachment", "number"),
    Key("duration_in_seconds", "attachment", "number"),
)
"""Every key of JSON Feed."""

_TEXTS: dict[str, tuple[str, str, str]] = {
    "plain": ("plain", "F318", "write plain text; HTML goes into content_html"),
    "html": ("html-based", "F319", "remove it, or correct the HTML"),
    "url": ("absolute", "F312", "write the whole address, with its scheme"),
    "date": ("rfc3339", "F311", "write it like 2026-11-22T09:30:00+01:00"),
    "language": ("language", "F314", "write a tag of BCP 47, such as en or pt-BR"),
    "mime": ("mime", "F313", "write it like audio/mpeg"),
    "text": ("text", "F318", "decode the text once, with the right encoding"),
    "version": ("text", "F303", "write https://jsonfeed.org/version/1.1"),
}
"""For each kind of string: its data type, the code of a fault in it, and what to do."""

_LISTS = {"items": "item", "authors": "author", "hubs": "hub", "attachments": "attachment"}
_HARMLESS = words("ImplausibleDate")
_TYPES = types_until(9999)
_PARTS = "feed item author hub attachment"
_ROWS: dict[str, dict[str, Key]] = {
    part: {key.name: key for key in KEYS if part in key.within.split()} for part in words(_PARTS)
}


def check_jsonfeed(document: Any, remark: Remark, at: At) -> None:
    """Judge a whole *document* of JSON Feed; *at* gives the place of a path in it."""
    _Check(remark, at).feed(document)


class _Check:
    """One document being judged, and the ids met in it."""

    def __init__(self, remark: Remark, at: At) -> None:
        self._remark = remark
        self._at = at
        self._ids: set[str] = set()
        self._version = "1.1"

    def _say(self, code: str, message: str, path: Path, hint: str) -> None:
        line, column = self._at(path)
        self._remark(code, message, line=line, column=column, pointer=pointer(path), hint=hint)

    def feed(self, document: Any) -> None:
        """Judge the feed, and all in it."""
        if isinstance(document, Mapping):
            version = document.get("version")
            if isinstance(version, str) and version in VERSIONS:
                self._version = VERSIONS[version]
            elif isinstance(version, str):
                says = f"version {quoted(version)} is no version of JSON Feed"
                self._say("F303", says, ("version",), "write https://jsonfeed.org/version/1.1")
            if "feed_url" not in document:
                self._say("F321", "the feed has no feed_url", (), "add feed_url, the address of the feed itself")
        self._object(document, "feed", ())

    def _object(self, value: Any, part: str, path: Path) -> None:
        """Judge an object by the rows of its part."""
        if not isinstance(value, Mapping):
            self._say("F301", f"{part} is {_kind(value)} and not an object", path, "write an object in braces")
            return
        rows = _ROWS[part]
        for name, one in value.items():
            if (key := rows.get(name)) is not None:
                self._value(one, key, (*path, name))
            elif name.startswith("_"):
                if not isinstance(one, Mapping):
                    says = f"the extension {quoted(name)} is {_kind(one)}"
                    self._say("F317", says, (*path, name), "put its values into an object")
            else:
                says = f"{part} has no key {quoted(name)}"
                self._say("F316", says, (*path, name), "check its spelling; a key of your own begins with _")
        for key in rows.values():
            if key.required and key.name not in value:
                code = "F302" if key.name == "version" else "F304"
                self._say(code, f"{part} has no {key.name}", path, f"add {key.name}")
        self._together(value, part, path)

    def _together(self, value: Mapping[str, Any], part: str, path: Path) -> None:
        """Judge what no single key shows."""
        if part == "item" and "content_html" not in value and "content_text" not in value:
            self._say("F308", "item has neither content_html nor content_text", path, "add one of them")
        if part == "author" and not {"name", "url", "avatar"} & value.keys():
            self._say("F310", "author has neither name, url nor avatar", path, "add the name")
        for name, version, other in (("author", "1.1", "authors"), ("authors", "1.0", "author")):
            if name in value and part in ("feed", "item") and self._version == version and other not in value:
                says = f"{part} has {name}, which version {version} does not have"
                self._say("F309", says, (*path, name), f"write {other}")

    def _value(self, value: Any, key: Key, path: Path) -> None:
        """Judge the value of a key by its kind."""
        kind = key.kind
        if kind in _LISTS:
            for index, one in enumerate(self._list(value, key, path)):
                self._object(one, _LISTS[kind], (*path, index))
        elif kind == "author":
            self._object(value, "author", path)
        elif kind == "tags":
            for index, one in enumerate(self._list(value, key, path)):
                self._text(one, "plain", f"tag {index + 1}", (*path, index))
        elif kind == "id":
            self._id(value, path)
        elif kind == "expired":
            if not isinstance(value, bool):
                self._say("F322", f"expired is {_kind(value)}", path, "write true or false, without quotes")
        elif kind == "number":
            self._number(value, key.name, path)
        else:
            self._text(value, kind, key.name, path)

    def _list(self, value: Any, key: Key, path: Path) -> Iterator[Any]:
        if isinstance(value, list):
            yield from value
        else:
            self._say("F305", f"{key.name} is {_kind(value)} and not a list", path, "write a list in brackets")

    def _id(self, value: Any, path: Path) -> None:
        """Judge the id of an item, which is a string that no other item has."""
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            self._say("F306", f"id {value!s:.60} is a number", path, "write it in quotes")
        elif not isinstance(value, str):
            self._say("F305", f"id is {_kind(value)} and not a string", path, "write a string")
            return
        name = str(value)
        if not name:
            self._say("F320", "id is blank", path, "give the item an id of its own, such as its address")
        elif name in self._ids:
            self._say("F307", f"id {quoted(name)} is that of another item", path, "give each item its own id")
        self._ids.add(name)

    def _number(self, value: Any, name: str, path: Path) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self._say("F305", f"{name} is {_kind(value)} and not a number", path, "write a number, without quotes")
        elif value < 0:
            self._say("F315", f"{name} is {value!s:.60}", path, "write a number from 0")

    def _text(self, value: Any, kind: str, name: str, path: Path) -> None:
        """Judge a string by its data type."""
        if not isinstance(value, str):
            self._say("F305", f"{name} is {_kind(value)} and not a string", path, "write a string in quotes")
            return
        data_type, code, hint = _TEXTS[kind]
        if not value.strip():
            self._say("F320", f"{name} is blank", path, f"write something, or leave {name} out")
            return
        for fault in _TYPES[data_type](value):
            if fault.kind not in _HARMLESS:
                self._say(code, f"{name} {quoted(value)} {fault.says}", path, hint)


def _kind(value: Any) -> str:
    """What a value of JSON is, in words."""
    if value is None:
        return "null"
    names = {bool: "a boolean", int: "a number", float: "a number", str: "a string", list: "a list", dict: "an object"}
    return names.get(type(value), "something else")
