"""Comparing: what `compare` says of two datasets."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Any

from newsdata.canonical import record_json
from newsdata.comparison import Change, Comparison, Key, Side, Spot
from newsdata.errors import NewsdataError
from newsdata.jsontext import parse_json
from newsdata.loss import Difference, diff, generalised
from newsdata.models import Article
from newsdata.pipeline.gathering import gathered
from newsdata.pipeline.shelf import Name, Shelf
from newsdata.progress import Meter
from newsdata.statistics.fields import fields
from newsdata.statistics.frequencies import Frequencies

KEPT = 1000
"""How many changes of each kind are kept, if nothing else is asked for."""

REPEATED = 5
"""How many of the keys that occur more than once are named."""


def compare(
    left: Any,
    right: Any,
    *,
    key: Key | None = None,
    ignore: Iterable[str] = (),
    from_: str | tuple[str | None, str | None] | None = None,
    model: type[Article] = Article,
    keep: int = KEPT,
    tell: Callable[[Change], object] | None = None,
    meter: Meter | None = None,
) -> Comparison:
    """What is added, removed and changed from *left* to *right*: paths, bytes, articles or tables.

    Records belong together if they have the same *key*: their id, their url, or their
    position. Without it, it is the id, and the url of those without an id. Records that have
    no key are matched by position among themselves, and of several with one key the first
    belongs to the first, the second to the second. The order of records is no difference.

    *ignore* names fields that may differ, as paths: ``retrieved``, ``body/*/marks``. *from_* is
    the format of both, or a pair. Every change is told to *tell* at once, and the first
    *keep* of each kind are kept. *meter* is told how far the work has come. The articles of
    *left* are put away in a temporary file, of a size of about two fifths of their JSON, and
    none are held in memory.

    Nothing is raised for bad data: what is no article is in the report of its side. Raises
    `NewsdataError` for an *ignore* that names no field, and `FormatError` for a format that
    there is not.
    """
    formats = from_ if isinstance(from_, tuple) else (from_, from_)
    found = Comparison(Side(_named(left, "left")), Side(_named(right, "right")))
    for side in (found.left, found.right):
        if meter is not None:
            meter.watch(side.report)
    with closing(Shelf()) as shelf:
        run = _Comparing(found, shelf, key, _ignored(ignore, model), model, keep, tell, meter)
        run.left(left, formats[0])
        run.right(right, formats[1])
        run.end()
    return found


class _Comparing:
    """One comparison as far as it has come."""

    def __init__(
        self,
        found: Comparison,
        shelf: Shelf,
        key: Key | None,
        ignored: tuple[str, ...],
        model: type[Article],
        keep: int,
        tell: Callable[[Change], object] | None,
        meter: Meter | None,
    ) -> None:
        self._found = found
        self._shelf = shelf
        self._keys: tuple[Key, ...] = ("id", "url") if key is None else (key,)
        self._ignored = ignored
        self._blank = {name: model.model_fields[name].get_default() for name in ignored if "/" not in name}
        self._model = model
        self._keep = keep
        self._tell = tell
        self._meter = meter
        self._fields = Frequencies()

    def left(self, target: Any, from_: str | None) -> None:
        """Put the articles of the one side away."""
        for known, spot, article in self._known(target, from_, self._found.left, 0):
            self._shelf.put(known, spot, record_json(article))

    def right(self, target: Any, from_: str | None) -> None:
        """Compare each article of the other side with the one that it belongs to."""
        for known, spot, article in self._known(target, from_, self._found.right, 1):
            kept, same = self._shelf.take(known, record_json(article))
            if same:
                self._found.same += 1
            elif kept is None:
                self._found.added += 1
                self._change(Change("added", *known, article.headline, None, spot), self._found.added)
            elif differences := self._differences(self._read(kept.text), article):
                self._found.changed += 1
                for place in set(generalised(each.pointer for each in differences)):
                    self._fields.add(place)
                change = Change("changed", *known, article.headline, kept.spot, spot, differences)
                self._change(change, self._found.changed)
            else:
                self._found.same += 1

    def end(self) -> None:
        """Tell what was not found on the other side, and sum up."""
        found = self._found
        for kept in self._shelf.waiting():
            found.removed += 1
            if self._tell or found.removed <= self._keep:
                headline = self._read(kept.text).headline
                self._change(Change("removed", *kept.known, headline, kept.spot, None), found.removed)
        found.fields = [(place, count) for place, count, _ in self._fields.most()]
        found.approximate = not self._fields.exact
        for number, side in enumerate((found.left, found.right)):
            side.repeats, side.repeated = self._shelf.repeated(number, REPEATED)

    def _known(self, target: Any, from_: str | None, side: Side, number: int) -> Iterator[tuple[Name, Spot, Article]]:
        """The articles of a side with what they are known by, without what is ignored."""
        for article, path, line in gathered(target, from_, self._model, side.report, self._meter):
            side.records += 1
            names = (Name(key, value) for key in self._keys if key != "position" and (value := getattr(article, key)))
            known = next(names, None)
            if known is None:
                side.unkeyed += 1
                known = Name("position", str(side.unkeyed))
            else:
                self._shelf.count(known, number)
            kept = article.model_copy(update=self._blank) if self._blank else article
            yield known, Spot(path, line), kept

    def _differences(self, left: Article, right: Article) -> list[Difference]:
        differences = diff(left, right)
        if not self._ignored:
            return differences
        places = generalised(each.pointer for each in differences)
        return [each for each, place in zip(differences, places, strict=True) if not self._is_ignored(place)]

    def _is_ignored(self, place: str) -> bool:
        return any(f"{place}/".startswith(f"/{path}/") for path in self._ignored)

    def _change(self, change: Change, number: int) -> None:
        """Keep a change if it is among the first of its kind, and tell it."""
        if number <= self._keep:
            self._found.changes.append(change)
        if self._tell:
            self._tell(change)

    def _read(self, text: str) -> Article:
        return self._model.model_validate(parse_json(text))


def _ignored(paths: Iterable[str], model: type[Article]) -> tuple[str, ...]:
    """The paths without slashes around them. Raises `NewsdataError` for one that names no field."""
    known = fields(model)
    named = tuple(path.strip("/") for path in paths)
    for path in named:
        inside = path.startswith("extensions/")
        if not inside and not any(f"{each}/".startswith(f"{path}/") for each in known):
            top = ", ".join(each for each in known if "/" not in each)
            raise NewsdataError(f"{path!r} is no field, so it cannot be ignored; fields are {top}, or body/*/marks")
    return named


def _named(target: Any, side: str) -> str:
    """What a side is called: its path, else which one it is."""
    if isinstance(target, str | os.PathLike):
        return os.fspath(target)
    return side
