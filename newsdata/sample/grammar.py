"""Phrases with gaps, made ready to be filled quickly.

A list of phrases is *closed* if what its gaps stand for is known beforehand: it is then
written out in full, once, so that filling a gap is one choice from a long list. It is
*open* if a gap waits for the article (a name, a place) or for a number; then its phrases
are worked into the sentences that use it, and each sentence comes in several variants.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import TypeAlias

Pattern: TypeAlias = tuple[str, tuple[int, ...]]
"""A text for the ``%`` operator, and for each ``%s`` the position of its choices in the table."""

Variants: TypeAlias = tuple[tuple[Pattern, ...], ...]
"""For each phrase of a list, the patterns it can take."""

_GAP = re.compile(r"\{(\w+)\}")


class Grammar:
    """The lists of one language, and the table of choices for the gaps in them."""

    def __init__(
        self, lists: Mapping[str, Sequence[str]], bound: Sequence[str], numbers: Mapping[str, tuple[str, ...]]
    ) -> None:
        """*bound* names the gaps that each article fills, at the first positions of the table."""
        self._lists = lists
        self._waiting = {*bound, *numbers}
        self._positions = {name: position for position, name in enumerate([*bound, *numbers])}
        self._written: dict[str, tuple[str, ...]] = {}
        self.table: list[tuple[str, ...]] = [*(() for _ in bound), *numbers.values()]

    def phrases(self, name: str) -> tuple[str, ...]:
        """All that a closed list can say."""
        if name not in self._written:
            self._written[name] = tuple(text for phrase in self._list(name) for text in self._filled(phrase))
        return self._written[name]

    def patterns(self, name: str) -> Variants:
        """The phrases of a list, each as the patterns it can take."""
        return tuple(tuple(self._pattern(text) for text in self._variants(phrase)) for phrase in self._list(name))

    def _list(self, name: str) -> Sequence[str]:
        if name not in self._lists:
            raise ValueError(f"no list is called {name!r}; there are: {', '.join(sorted(self._lists))}")
        return self._lists[name]

    def _filled(self, phrase: str) -> Iterable[str]:
        """*phrase* with every choice in every gap."""
        pieces = _GAP.split(phrase)
        choices = [self.phrases(piece) if index % 2 else (piece,) for index, piece in enumerate(pieces)]
        return map("".join, product(*choices))

    def _open(self, name: str) -> bool:
        """Whether *name* is a list with a gap that waits for the article."""
        if name in self._waiting:
            return False
        return any(gap in self._waiting or self._open(gap) for gap in self._gaps(name))

    def _gaps(self, name: str) -> set[str]:
        return {self._known(gap) for phrase in self._list(name) for gap in _GAP.findall(phrase)}

    def _known(self, gap: str) -> str:
        """The name behind a gap; with a capital it asks for a capital."""
        return gap if gap in self._waiting or gap in self._lists else gap[:1].lower() + gap[1:]

    def _variants(self, phrase: str) -> Iterable[str]:
        """*phrase* with the phrases of open lists in the place of their gaps."""
        for match in _GAP.finditer(phrase):
            gap, name = match[1], self._known(match[1])
            if self._open(name):
                for choice in self._list(name):
                    put = choice if gap == name else _capital(choice)
                    yield from self._variants(phrase[: match.start()] + put + phrase[match.end() :])
                return
        yield phrase

    def _pattern(self, text: str) -> Pattern:
        pieces = _GAP.split(text)
        literals = [piece.replace("%", "%%") for piece in pieces[::2]]
        return "%s".join(literals), tuple(self._position(gap) for gap in pieces[1::2])

    def _position(self, gap: str) -> int:
        if gap not in self._positions:
            name = self._known(gap)
            if name in self._waiting:
                return self._positions[name]
            phrases = self.phrases(name)
            self.table.append(phrases if gap == name else tuple(_capital(phrase) for phrase in phrases))
            self._positions[gap] = len(self.table) - 1
        return self._positions[gap]


def _capital(phrase: str) -> str:
    """*phrase* with a capital at its beginning, or in the name of the gap that it begins with."""
    start = 1 if phrase.startswith("{") else 0
    return phrase[:start] + phrase[start : start + 1].upper() + phrase[start + 1 :]
