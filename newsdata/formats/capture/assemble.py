"""A record made of the elements of a page, with the layout that puts them back.

Each value is cut from the page here, and what lies between two values becomes layout, so
that nothing of a page can be lost or be kept twice, whatever the recognisers say.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from newsdata.formats.capture.elements import Element, Span, block
from newsdata.formats.capture.layout import LISTS, cues, name
from newsdata.models.credits import read_credit

_Fields: TypeAlias = dict[str, Any]


def assemble(page: str, elements: Iterable[Element]) -> _Fields:
    """The fields of an article: what *elements* say, and the layout of *page*."""
    record: _Fields = {}
    layout: list[_Fields] = []
    last: str | None = None
    position = 0

    def step(cue: str | None, start: int, end: int) -> None:
        """Lay out all up to *start*, and go on after *end* with *cue*."""
        nonlocal last, position
        layout.extend(cues(last, page[position:start]))
        last, position = cue, end

    for element in sorted(elements, key=lambda element: element.begin):
        found = element
        if found.begin < position:
            continue  # its words are a part already
        if found.part not in LISTS and _reached(record, found.part):
            found = block("paragraph", Span("text", found.spans[0].start, found.spans[-1].end))
        target = _target(record, found)
        kind = found.fields.get("role" if found.part == "bylines" else "kind") if found.part != "body" else None
        begun = not found.spans or found.begin < found.spans[0].start
        if begun:
            step(name(found.part, kind, ""), found.begin, found.begin)
        for number, span in enumerate(found.spans):
            words = page[span.start : span.end]
            if found.part in LISTS:
                _PUT.get(span.leaf, _put)(target, span, words)
            elif found.part == "chrome.breadcrumbs":
                target["breadcrumbs"] = [{"label": label} for label in words.split(target["breadcrumb_separator"])]
            else:
                target[found.part.rpartition(".")[2]] = words
            step(_cue(found, kind, span, opening=not number and not begun), span.start, span.end)
        if found.byline:
            record.setdefault("bylines", []).append(dict(found.byline))
    step(None, len(page), len(page))
    if layout:
        record.setdefault("chrome", {})["layout"] = layout
    return record


def _cue(element: Element, kind: str | None, span: Span, *, opening: bool) -> str:
    return name(element.part, kind, span.leaf) if opening or not span.leaf else f".{span.leaf}"


def _reached(record: _Fields, part: str) -> bool:
    """Whether *record* has a value at the path *part*."""
    value: Any = record
    for field in part.split("."):
        if not isinstance(value, dict) or field not in value:
            return False
        value = value[field]
    return True


def _target(record: _Fields, element: Element) -> _Fields:
    """Where the values of *element* go, with what is known beside its words."""
    *path, field = element.part.split(".")
    target = record
    for part in path:
        target = target.setdefault(part, {})
    if element.part in LISTS:
        values = dict(element.fields)
        target.setdefault(field, []).append(values)
        return values
    target.update(element.fields)
    return target


def _put(target: _Fields, span: Span, words: str) -> None:
    """Set a field, of the picture where the block is one."""
    if target.get("type") == "image":
        target = target.setdefault("image", {})
    target[span.leaf] = words
    if span.leaf == "credit":
        _name_sources(target, words)


def _name_sources(image: _Fields, credit: str) -> None:
    creators, suppliers = read_credit(credit)
    image.update({key: list(names) for key, names in (("creators", creators), ("suppliers", suppliers)) if names})


def _put_item(target: _Fields, span: Span, words: str) -> None:
    target.setdefault("items", []).append({"text": words, **span.also})


def _put_link(target: _Fields, _: Span, words: str) -> None:
    target.setdefault("links", []).append({"label": words})


def _put_row(target: _Fields, _: Span, words: str) -> None:
    target.setdefault("rows", []).append(words.split("\t"))


_IN_ORDER = ("title", "caption", "credit")


def _put_in_gallery(target: _Fields, span: Span, words: str) -> None:
    """Set a field of the last picture, or of the next where the last has this or a later one."""
    leaf = span.leaf.removeprefix("images.")
    images = target.setdefault("images", [])
    if not images or any(later in images[-1] for later in _IN_ORDER[_IN_ORDER.index(leaf) :]):
        images.append({})
    images[-1][leaf] = words
    if leaf == "credit":
        _name_sources(images[-1], words)


_PUT: Mapping[str, Callable[[_Fields, Span, str], None]] = {
    "items": _put_item,
    "links": _put_link,
    "rows": _put_row,
    **{f"images.{leaf}": _put_in_gallery for leaf in _IN_ORDER},
}
