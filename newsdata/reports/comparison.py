"""How two datasets differ, for people, as one JSON object, and as JSON Lines.

The keys of the JSON object, in their order:

- ``equal``: whether both have the same articles, all was read, and all of it was articles.
- ``complete``: whether both were read to their end.
- ``left`` and ``right``: for each side its ``name``, how many ``records`` (articles) it has, how
  many were ``rejected`` (no articles, and not compared), how many are ``unkeyed`` (they have
  no key and are matched by position), how many ``repeats`` there are (records whose key an
  earlier one has), and the most ``repeated`` keys, each with ``key`` and ``count``.
- ``added``, ``removed``, ``changed``, ``same``: how many records.
- ``fields``: in how many changed records each place differs, the most frequent first, each
  with ``pointer`` (``*`` for positions) and ``count``; and whether the counts are
  ``approximate``, because there are very many places.
- ``findings``: what was wrong with the inputs, as ``newsdata validate`` gives it.
- ``changes``: one object a change, as many of each kind as were asked for.

A change, which is also a line of the JSON Lines, has ``change`` (``added``, ``removed`` or
``changed``), ``by`` (``id``, ``url`` or ``position``), ``key``, ``headline``, ``left`` and ``right``
(``path`` and ``line`` of the record, or null), and the ``differences``, each with ``pointer``,
``left`` and ``right``; what a side does not have is null there.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from newsdata.codes import Severity
from newsdata.comparison import Change, Comparison, Side
from newsdata.loss import Difference
from newsdata.models.extensions import canonical_json
from newsdata.reports.text import Style, plain

LEAST_VALUE = 20
"""How many characters of a value are shown, however long what stands before it."""

DIFFERENCES = 3
"""How many differences of one record are shown."""

CONTEXT = 12
"""How many characters that are alike are shown before the first that differ."""

MOST_FIELDS = 20
"""How many places are listed with their counts."""

_SIGNS: dict[str, tuple[str, Severity]] = {
    "changed": ("~", "warning"),
    "removed": ("-", "error"),
    "added": ("+", "info"),
}


def change_json(change: Change) -> str:
    """One change on one line; numbers in extensions are as they were written."""
    head = {
        "change": change.kind,
        "by": change.by,
        "key": change.key,
        "headline": change.headline,
        "left": change.left and asdict(change.left),
        "right": change.right and asdict(change.right),
    }
    differences = ", ".join(map(_difference_json, change.differences))
    return f'{_dumped(head)[:-1]}, "differences": [{differences}]}}'


def comparison_json(found: Comparison) -> str:
    """The keys are those above."""
    head = {
        "equal": found.equal,
        "complete": found.complete,
        "left": _side(found.left),
        "right": _side(found.right),
        "added": found.added,
        "removed": found.removed,
        "changed": found.changed,
        "same": found.same,
        "fields": [{"pointer": place, "count": count} for place, count in found.fields],
        "approximate": found.approximate,
        "findings": [asdict(finding) for finding in found.findings],
    }
    members = ",\n".join(f"  {_dumped(name)}: {_dumped(value)}" for name, value in head.items())
    changes = ",\n".join(f"    {change_json(change)}" for change in found.changes)
    listed = f"[\n{changes}\n  ]" if changes else "[]"
    return f'{{\n{members},\n  "changes": {listed}\n}}'


def comparison_text(found: Comparison, most: int, width: int = 80, style: Style = plain) -> str:
    """What differs in one line, then in which fields, then at most *most* examples of each kind."""
    lines = [_summary(found), *_notes(found)]
    if found.fields:
        lines += ["", *_fields(found)]
    for kind, total in (("changed", found.changed), ("removed", found.removed), ("added", found.added)):
        examples = [change for change in found.changes if change.kind == kind][:most]
        if examples:
            lines += ["", *(line for change in examples for line in _example(change, width, style))]
            if left := total - len(examples):
                lines.append(f"… and {left:,} more {kind}")
    return "\n".join(lines)


def _side(side: Side) -> dict[str, Any]:
    return {
        "name": side.name,
        "records": side.records,
        "rejected": side.report.records.rejected,
        "unkeyed": side.unkeyed,
        "repeats": side.repeats,
        "repeated": [{"key": key, "count": count} for key, count in side.repeated],
    }


def _difference_json(difference: Difference) -> str:
    place, left, right = json.dumps(difference.pointer, ensure_ascii=False), *map(_value, difference[1:])
    return f'{{"pointer": {place}, "left": {left}, "right": {right}}}'


def _value(value: Any) -> str:
    return canonical_json(value, ordered=True)


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _summary(found: Comparison) -> str:
    total = found.added + found.removed + found.changed + found.same
    articles = f"{total:,} article{'' if total == 1 else 's'}"
    if not (found.added or found.removed or found.changed):
        return f"No difference in {articles}."
    return f"{found.added:,} added, {found.removed:,} removed, {found.changed:,} changed in {articles}."


def _notes(found: Comparison) -> Iterator[str]:
    """What one must know to trust the counts."""
    for side in (found.left, found.right):
        if not side.report.complete:
            yield f"{side.name} could not be read to its end: INCOMPLETE."
        if rejected := side.report.records.rejected:
            yield f"{side.name}: {rejected:,} rejected, which count as missing; newsdata validate says why."
        if side.unkeyed:
            yield f"{side.name}: {side.unkeyed:,} without a key, matched by position among themselves."
        if side.repeats:
            keys = ", ".join(f"{_squeezed(repr(key), 40)} {count:,} times" for key, count in side.repeated[:3])
            yield f"{side.name}: {side.repeats:,} with the key of an earlier one, matched in turn: {keys}."


def _fields(found: Comparison) -> Iterator[str]:
    shown = found.fields[:MOST_FIELDS]
    widest = max(len(f"{count:,}") for _, count in shown)
    about = ", at the most" if found.approximate else ""
    yield f"Records that differ at{about}:"
    for place, count in shown:
        yield f"  {count:{widest},}  {_line(place)}"
    if left := len(found.fields) - len(shown):
        yield f"  … and at {left:,} other places"


def _example(change: Change, width: int, style: Style) -> Iterator[str]:
    """One line a difference, or one for the record as a whole."""
    sign, severity = _SIGNS[change.kind]
    by = "" if change.by == "id" else f"{change.by} "
    known = f"{by}{_squeezed(_line(change.key), max(LEAST_VALUE, width // 3))}"
    start = f"{style(sign, severity)} {known}"
    if change.differences:
        yield from (f"{start}: {_told(each, width - len(known))}" for each in change.differences[:DIFFERENCES])
        left = len(change.differences) - DIFFERENCES
        if left > 0:
            yield f"{start}: … and {left:,} more place{'' if left == 1 else 's'}"
    elif change.headline:
        yield f"{start}: {_cut(_line(change.headline), max(LEAST_VALUE, width - len(known) - 4))}"
    else:
        yield start


def _told(difference: Difference, room: int) -> str:
    """Where it is and both values, from near the first character in which they differ."""
    place = _squeezed(_line(difference.pointer), max(LEAST_VALUE, room // 2))
    texts = [_words(value) for value in difference[1:]]
    both = room - len(f"~ : {place}  → ")
    longest = max(LEAST_VALUE, both // 2, both - min(map(len, texts)))
    alike = next((at for at, (one, other) in enumerate(zip(*texts, strict=False)) if one != other), 0)
    start = min(alike - CONTEXT, max(map(len, texts)) - longest + 1)
    if start > 0:
        texts = [f"…{text[start:]}" for text in texts]
    before, after = (_cut(text, longest) for text in texts)
    return f"{place} {before} → {after}"


def _words(value: Any) -> str:
    """A value as it is shown: text in quotation marks, all else as JSON."""
    if value is None:
        return "nothing"
    return repr(value) if isinstance(value, str) else _line(_value(value))


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _squeezed(text: str, longest: int) -> str:
    """Both ends of a name that is too long, since either may tell it from others."""
    if len(text) <= longest:
        return text
    end = longest * 2 // 3
    return f"{text[: longest - end - 1]}…{text[-end:]}"


def _line(text: str) -> str:
    """Text on one line, without what a terminal might obey."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
