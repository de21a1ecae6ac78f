"""What is made of each value of a column: another column over the same elements."""

from collections.abc import Callable
from functools import cached_property
from typing import Any, Self

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.places import Elements


class Values(Elements):
    """An array that others are derived from, element by element."""

    def _derived(self, array: pa.Array) -> Self:
        return type(self)(array, self.steps, self.said)

    def length(self) -> Self:
        """How many code points the text has."""
        return self._length

    @cached_property
    def _length(self) -> Self:
        return self._derived(pc.utf8_length(self.array).cast(pa.int64()))

    def size(self) -> Self:
        """How many bytes the text has in UTF-8, which is quicker to say than its length."""
        return self._derived(pc.binary_length(self.array).cast(pa.int64()))

    def times(self, factor: "float | Values") -> Self:
        """The number, multiplied with a number or with that of another column over the same elements."""
        other = factor.array if isinstance(factor, Values) else pa.scalar(factor, pa.float64())
        return self._derived(pc.multiply(self.array.cast(pa.float64()), other))

    def occurrences(self, pattern: str) -> Self:
        """How many times *pattern* (RE2) is found in the text."""
        return self._derived(pc.count_substring_regex(self.array, pattern).cast(pa.int64()))

    def lower(self) -> Self:
        """The text in small letters."""
        return self._derived(pc.utf8_lower(self.array))

    def trimmed(self, characters: str = "") -> Self:
        """The text without the spaces, or whichever of the *characters* there are, around it."""
        if characters:
            return self._derived(pc.utf8_trim(self.array, characters))
        return self._derived(pc.utf8_trim_whitespace(self.array))

    def beginning(self, length: int) -> Self:
        """The first code points of the text."""
        return self._derived(pc.utf8_slice_codeunits(self.array, 0, length))

    def without(self, pattern: str) -> Self:
        """The text without what *pattern* (RE2) finds in it."""
        return self._derived(pc.replace_substring_regex(self.array, pattern, ""))

    def captured(self, pattern: str) -> Self:
        """The part of the text that the group ``part`` of *pattern* takes; null where it is not found."""
        return self._derived(pc.struct_field(pc.extract_regex(self.array, pattern), "part"))

    def joined(self, other: Elements) -> Self:
        """The texts of both, for comparing two columns as one; null where the first is."""
        texts = (each.cast(pa.large_string()) for each in (self.array, pc.fill_null(other.array, "")))
        return self._derived(pc.binary_join_element_wise(*texts, pa.scalar("\x00", pa.large_string())))

    def translated(self, function: Callable[[Any], Any], type_: pa.DataType | None = None) -> Self:
        """What *function* says for the value, a text or of *type_*; it is asked once of each different one."""
        values = pc.unique(self.array.drop_null())
        said = pa.array(map(function, values.to_pylist()), type_ or pa.string())
        return self._derived(said.take(pc.index_in(self.array, values, skip_nulls=True)))
