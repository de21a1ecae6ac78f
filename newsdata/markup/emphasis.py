"""What inline elements say of their text, as marks."""

import re
from collections.abc import Mapping
from typing import get_args

from newsdata.markup.elements import MARKS
from newsdata.markup.inline import Said
from newsdata.markup.tokens import attributes_of
from newsdata.models.marks import MarkKind

KINDS = frozenset(get_args(MarkKind))
"""The kinds of marks that there are."""

HREF_OF = {"link": "href"}
"""The attribute with the address of a mark; ``data-href`` of all others."""

VALUE_OF = {"link": "title", "entity": "title", "language": "lang"}
"""The attribute with the value of a mark; ``data-value`` of all others."""

_BARE = {f"<{name}>": Said(kind) for name, kind in MARKS.items() if kind != "entity"}

_STYLES = (
    ("strong", re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)")),
    ("emphasis", re.compile(r"font-style\s*:\s*(?:italic|oblique)")),
    ("underline", re.compile(r"text-decoration(?:-line)?\s*:[^;]*underline")),
    ("strike", re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through")),
)
"""What word processors say by style, where they mean emphasis."""


def said_by(tag: str) -> Said | None:
    """What the start tag of a link, or of a plain inline element, says."""
    if tag in _BARE:
        return _BARE[tag]
    return _link(attributes_of(tag))


def all_said(name: str, attributes: Mapping[str, str]) -> list[Said]:
    """Everything that an inline element says, outermost first."""
    found: list[Said | None] = []
    kind = attributes.get("data-mark", MARKS.get(name))
    if kind == "link" and name == "a":
        found.append(_link(attributes))
    elif kind is not None and kind in KINDS and (name not in ("abbr", "acronym") or "title" in attributes):
        href = attributes.get("data-href")
        value = attributes.get("data-value", attributes.get("title") if name in ("abbr", "acronym") else None)
        found.append(Said(kind, href, value))
    language = attributes.get("lang", attributes.get("xml:lang"))
    if language is not None:
        found.append(Said("language", None, language))
    style = attributes.get("style", "")
    if name in ("span", "font") and style:
        found += [Said(kind) for kind, pattern in _STYLES if pattern.search(style)]
    return [said for said in found if said]


def _link(attributes: Mapping[str, str]) -> Said | None:
    """A link, and not a place that links lead to."""
    if "href" not in attributes and ("name" in attributes or "id" in attributes):
        return None
    return Said("link", attributes.get("href"), attributes.get("title"))
