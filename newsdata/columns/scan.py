"""Many patterns over one column, for the price of one."""

import re
from collections import defaultdict
from functools import cached_property, lru_cache

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.bits import at_indices

_ANCHORED = re.compile(r"(?:\(\?[a-z]+\))?\^")
_SEARCH = pc.get_function("match_substring_regex")


class Patterns:
    """Which patterns the rules of a run ask of each column.

    A pattern that begins with an anchor fails at the first character, and is quicker alone;
    in an alternation it would have to be taken apart.
    """

    def __init__(self) -> None:
        self._asked: dict[str, dict[str, None]] = defaultdict(dict)
        self._joined: dict[str, str] = {}

    def note(self, column: str, pattern: str) -> None:
        """Remember that *pattern* is asked of *column*."""
        if not _ANCHORED.match(pattern) and not self.has(column, pattern):
            self._asked[column][pattern] = None
            self._joined[column] = "|".join(f"(?:{each})" for each in self._asked[column])

    def together(self, column: str) -> str | None:
        """One pattern that finds whatever any of them finds; ``None`` where there is one at the most."""
        return self.either(column) if len(self._asked.get(column, ())) > 1 else None

    def either(self, column: str) -> str | None:
        """The same, be it of a single pattern; ``None`` where none is asked."""
        return self._joined.get(column)

    def has(self, column: str, pattern: str) -> bool:
        """Whether the shared pattern of *column* finds whatever *pattern* finds."""
        return pattern in self._asked.get(column, ())


class Scan:
    """One array, searched for everything at once and then, where that finds something, for each."""

    def __init__(self, array: pa.Array, column: str, patterns: Patterns) -> None:
        self.array = array
        self._column = column
        self._patterns = patterns
        self._found: dict[str, pa.Array] = {}

    def matches(self, pattern: str) -> pa.Array:
        """Where *pattern* is found; false where there is no text."""
        return at_indices(self.hits(pattern), len(self.array))

    def hits(self, pattern: str) -> pa.Array:
        """At which positions *pattern* is found, ascending."""
        if pattern not in self._found:
            self._found[pattern] = self._hits(pattern)
        return self._found[pattern]

    def _hits(self, pattern: str) -> pa.Array:
        if not len(self.array):
            self._patterns.note(self._column, pattern)
            return _NOWHERE
        alone = self._patterns.together(self._column) is None or not self._patterns.has(self._column, pattern)
        places, texts = self._held if alone else self._candidates
        if not len(texts):
            return _NOWHERE
        found = searched(texts, pattern)
        return pc.indices_nonzero(found) if places is None else places.filter(found)

    @cached_property
    def _held(self) -> tuple[pa.Array | None, pa.Array]:
        """The texts that are searched, and their positions where those are not all.

        A search is begun even for a text that is not there, so where most are not, only
        those are searched that are.
        """
        if 2 * self.array.null_count <= len(self.array):
            return None, self.array
        places = pc.indices_nonzero(self.array.is_valid())
        return places, self.array.take(places)

    @cached_property
    def _candidates(self) -> tuple[pa.Array, pa.Array]:
        candidates = self.hits(self._patterns.together(self._column) or "")
        return candidates, self.array.take(candidates)


def searched(array: pa.Array, pattern: str) -> pa.Array:
    """For each text whether *pattern* is found in it; the pattern is compiled even for no texts at all."""
    return _SEARCH.call([array], _sought(pattern))


@lru_cache(maxsize=512)
def _sought(pattern: str) -> pc.MatchSubstringOptions:
    return pc.MatchSubstringOptions(pattern)


_NOWHERE = pa.array([], pa.uint64())
