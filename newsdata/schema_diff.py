"""What changed between two JSON Schemas, and whether old data still fits.

A change is breaking if something that the old schema accepts is refused by the new one.
All else is additive: old data fits as it is, and readers may meet what they do not know.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

_LOWER = {"minimum": "at least", "minLength": "characters at least", "minItems": "items at least"}
_UPPER = {"maximum": "at most", "maxLength": "characters at most", "maxItems": "items at most"}


@dataclass(frozen=True)
class Change:
    """One difference; *pointer* is where in the data it shows, with ``*`` for a position in a list."""

    pointer: str
    breaking: bool
    reason: str


def schema_diff(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """The changes from one JSON Schema to another, in the order of the old one."""
    return list(dict.fromkeys(_Diff(old, new).changes(old, new, "")))


class _Diff:
    """A walk through two schemas side by side."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self._old = old
        self._new = new

    def changes(self, old: Any, new: Any, at: str) -> Iterator[Change]:
        """The changes from *old* to *new*, which both describe the value at *at*."""
        old, new = _resolved(old, self._old), _resolved(new, self._new)
        before, after = _choices(old, self._old), _choices(new, self._new)
        if len(before) > 1 or len(after) > 1:
            yield from self._choice_changes(before, after, at)
            return
        yield from _type_changes(old, new, at)
        yield from _word_changes(old, new, at)
        yield from _bound_changes(old, new, at)
        yield from self._member_changes(old, new, at)
        if "items" in old and "items" in new:
            yield from self.changes(old["items"], new["items"], f"{at}/*")

    def _choice_changes(self, old: dict[str, Any], new: dict[str, Any], at: str) -> Iterator[Change]:
        for name in old.keys() - new.keys():
            yield Change(at, True, f"{name} is no longer allowed")
        for name in sorted(new.keys() - old.keys()):
            yield Change(at, False, f"{name} is new")
        for name, schema in old.items():
            for change in self.changes(schema, new[name], at) if name in new else ():
                yield replace(change, reason=f"in {name}: {change.reason}")

    def _member_changes(self, old: dict[str, Any], new: dict[str, Any], at: str) -> Iterator[Change]:
        before, after = old.get("properties", {}), new.get("properties", {})
        needed, needs = set(old.get("required", ())), set(new.get("required", ()))
        closed = new.get("additionalProperties", True) is False
        for name in before:
            if name not in after:
                yield Change(f"{at}/{name}", closed, "the field is gone" + (", and unknown ones are refused" * closed))
        for name in after:
            if name not in before:
                yield Change(f"{at}/{name}", name in needs, f"the field is new{' and required' * (name in needs)}")
            else:
                yield from self.changes(before[name], after[name], f"{at}/{name}")
        for name in sorted((needs - needed) & before.keys()):
            yield Change(f"{at}/{name}", True, "the field is now required")
        for name in sorted((needed - needs) & after.keys()):
            yield Change(f"{at}/{name}", False, "the field is no longer required")
        if closed and old.get("additionalProperties", True) is not False:
            yield Change(at, True, "unknown fields are now refused")


def _resolved(schema: Any, root: dict[str, Any]) -> dict[str, Any]:
    """The schema that a local reference names, with what stands beside the reference."""
    if not isinstance(schema, dict):
        return {}
    if "$ref" not in schema:
        return schema
    target: Any = root
    for step in schema["$ref"].removeprefix("#/").split("/"):
        target = target.get(step.replace("~1", "/").replace("~0", "~"), {})
    return {**_resolved(target, root), **{key: value for key, value in schema.items() if key != "$ref"}}


def _choices(schema: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    """The alternatives of a schema by a name that stays: the tag, the title or the type."""
    alternatives = schema.get("oneOf") or schema.get("anyOf") or [schema]
    named = {}
    for alternative in alternatives:
        resolved = _resolved(alternative, root)
        tag = resolved.get("properties", {}).get("type", {}).get("const")
        named[str(tag or resolved.get("title") or resolved.get("type"))] = resolved
    return named


def _types(schema: dict[str, Any]) -> set[str]:
    types = schema.get("type", ())
    found = {types} if isinstance(types, str) else set(types)
    return found | {"integer"} if "number" in found else found


def _type_changes(old: dict[str, Any], new: dict[str, Any], at: str) -> Iterator[Change]:
    before, after = _types(old), _types(new)
    if after and (gone := before - after):
        yield Change(at, True, f"{_listed(gone)} is no longer allowed")
    elif after and not before:
        yield Change(at, True, f"only {_listed(after)} is allowed now")
    if before and (more := after - before):
        yield Change(at, False, f"{_listed(more)} is allowed too")


def _word_changes(old: dict[str, Any], new: dict[str, Any], at: str) -> Iterator[Change]:
    before, after = _words(old), _words(new)
    if after is not None and before is None:
        yield Change(at, True, f"only {_listed(after)} is allowed now")
    elif before is not None and after is None:
        yield Change(at, False, "any value of its type is allowed now")
    elif before is not None and after is not None:
        for word in before:
            if word not in after:
                yield Change(at, True, f"{word!r} is no longer allowed")
        for word in after:
            if word not in before:
                yield Change(at, False, f"{word!r} is a new word, which readers may not know")


def _words(schema: dict[str, Any]) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    words: list[Any] | None = schema.get("enum")
    return words


def _bound_changes(old: dict[str, Any], new: dict[str, Any], at: str) -> Iterator[Change]:
    for bounds, narrower in ((_LOWER, 1), (_UPPER, -1)):
        for key, words in bounds.items():
            before, after = old.get(key), new.get(key)
            if before == after:
                continue
            breaking = after is not None and (before is None or (after - before) * narrower > 0)
            yield Change(at, breaking, f"{words} {_bound(after)}, before {_bound(before)}")
    if old.get("pattern") != new.get("pattern"):
        gone = new.get("pattern") is None
        yield Change(at, not gone, "any string is allowed now" if gone else "strings have to fit another pattern")


def _bound(value: Any) -> str:
    return "unbounded" if value is None else str(value)


def _listed(words: Any) -> str:
    return " or ".join(sorted(str(word) for word in words))
