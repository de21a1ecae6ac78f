"""Many patterns over one column, for the price of one."""

import re
from collections import defaultdict
from functools import cached_property

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.places import at_indices

_ANCHORED = re.compile(r"(?:\(\?[a-z]+\))?\^")


class Patterns:
    """Which patterns the rules of a run ask of each column.

    A pattern that begins with an anchor fails at the first character, and is quicker alone;
    in an alternation it would have to be taken apart.
    """

    def __init__(self) -> None:
        self._asked: dict[str, dict[str, None]] = defaultdict(dict)

    def note(self, column: str, pattern: str) -> None:
        """Remember that *pattern* is asked of *column*."""
        if not _ANCHORED.match(pattern):
            self._asked[column][pattern] = None

    def together(self, column: str) -> str | None:
        """One pattern that finds whatever any of them finds; ``None`` where there is one at the most."""
        asked = self._asked.get(column, {})
        return "|".join(f"(?:{pattern})" for pattern in asked) if len(asked) > 1 else None

    def has(self, column: str, pattern: str) -> bool:
        """Whether the shared pattern of *column* finds whatever *pattern* finds."""
        return pattern in self._asked.get(column, {})


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
        shared = self._patterns.together(self._column)
        if shared is None or not self._patterns.has(self._column, pattern):
            return found(self.array, pattern)
        candidates, texts = self._candidates
        return candidates.filter(pc.match_substring_regex(texts, pattern)) if len(candidates) else candidates

    @cached_property
    def _candidates(self) -> tuple[pa.Array, pa.Array]:
        candidates = found(self.array, self._patterns.together(self._column) or "")
        return candidates, self.array.take(candidates)


def found(array: pa.Array, pattern: str) -> pa.Array:
    """At which positions of *array* the text has *pattern* in it, ascending."""
    if 2 * array.null_count <= len(array):
        return pc.indices_nonzero(pc.fill_null(pc.match_substring_regex(array, pattern), fill_value=False))
    # A search is begun even for a text that is not there, so where most are not, take those that are.
    places = pc.indices_nonzero(array.is_valid())
    return places.filter(pc.match_substring_regex(array.take(places), pattern))
