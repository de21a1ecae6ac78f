"""What is made of each value of a column: another column over the same elements."""

from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Any, Self

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.places import Elements

_NUMBER = pa.int64()
_NOTHING = pa.scalar("", pa.large_string())
_NUL = pa.scalar("\x00", pa.large_string())


class Values(Elements):
    """An array that others are derived from, element by element."""

    @cached_property
    def bare(self) -> bool:
        """Whether there is not one value, so that nothing need be computed of it."""
        return bool(self.array.null_count == len(self.array))

    def _derived(self, array: pa.Array) -> Self:
        return type(self)(array, self.steps, self.said)

    def _of_each(self, kernel: Callable[..., pa.Array], *options: Any) -> Self:
        """A text of each text."""
        return self._derived(self.array if self.bare else kernel(self.array, *options))

    def _number(self, kernel: Callable[..., pa.Array], *options: Any) -> Self:
        """A number of each text."""
        if self.bare:
            return self._derived(pa.nulls(len(self.array), _NUMBER))
        return self._derived(kernel(self.array, *options).cast(_NUMBER))

    def length(self) -> Self:
        """How many code points the text has."""
        return self._length

    @cached_property
    def _length(self) -> Self:
        return self._number(pc.utf8_length)

    def size(self) -> Self:
        """How many bytes the text has in UTF-8, which is quicker to say than its length."""
        return self._size

    @cached_property
    def _size(self) -> Self:
        return self._number(pc.binary_length)

    def times(self, factor: "float | Values") -> Self:
        """The number, multiplied with a number or with that of another column over the same elements."""
        other = factor.array if isinstance(factor, Values) else pa.scalar(factor, pa.float64())
        return self._derived(pc.multiply(self.array.cast(pa.float64()), other))

    def occurrences(self, pattern: str) -> Self:
        """How many times *pattern* (RE2) is found in the text."""
        return self._number(pc.count_substring_regex, pattern)

    def lower(self) -> Self:
        """The text in small letters."""
        return self._lower

    @cached_property
    def _lower(self) -> Self:
        return self._of_each(pc.utf8_lower)

    def trimmed(self, characters: str = "") -> Self:
        """The text without the spaces, or whichever of the *characters* there are, around it."""
        return self._of_each(pc.utf8_trim, characters) if characters else self._trimmed

    @cached_property
    def _trimmed(self) -> Self:
        return self._of_each(pc.utf8_trim_whitespace)

    def beginning(self, length: int) -> Self:
        """The first code points of the text."""
        return self._of_each(pc.utf8_slice_codeunits, 0, length)

    def without(self, pattern: str) -> Self:
        """The text without what *pattern* (RE2) finds in it."""
        return self._of_each(pc.replace_substring_regex, pattern, "")

    def captured(self, pattern: str) -> Self:
        """The part of the text that the group ``part`` of *pattern* takes; null where it is not found."""
        if self.bare:
            return self._derived(self.array)
        return self._derived(pc.struct_field(pc.extract_regex(self.array, pattern), "part"))

    def joined(self, other: Elements) -> Self:
        """The texts of both, for comparing two columns as one; null where the first is."""
        own, added = (each.cast(pa.large_string()) for each in (self.array, other.array))
        return self._derived(pc.binary_join_element_wise(own, pc.fill_null(added, _NOTHING), _NUL))

    def translated(self, function: Callable[[Any], Any], type_: pa.DataType | None = None) -> Self:
        """What *function* says for the value, a text or of *type_*; it is asked once of each different one."""
        made = type_ or pa.string()
        if self.bare:
            return self._derived(pa.nulls(len(self.array), made))
        values = pc.unique(self.array.drop_null())
        said = pa.array(map(function, values.to_pylist()), made)
        return self._derived(said.take(pc.index_in(self.array, values, skip_nulls=True)))


def among(values: pa.Array, chosen: tuple[object, ...] | frozenset[object]) -> pa.Array:
    """Which of the *values* are among the *chosen*."""
    return _IS_IN.call([values], _value_set(chosen, values.type))


@lru_cache(maxsize=256)
def _value_set(values: tuple[object, ...] | frozenset[object], type_: pa.DataType) -> pc.SetLookupOptions:
    """Made once, since pyarrow looks for pandas whenever it is given a list."""
    return pc.SetLookupOptions(pa.array(tuple(values), type_), skip_nulls=True)


_IS_IN = pc.get_function("is_in")
