"""The columns of a batch as rules see them: named by field, with the place of every element.

``article.bylines.people.name`` is one array of all names of all bylines of all articles,
and each of its elements still knows the record and the positions that it comes from. What
is computed of a column is another one or a `Mask` over the same elements, so an expression
reads like its sentence and never loops over records.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cached_property, lru_cache
from typing import Any, Self

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns import moments
from newsdata.columns.codec import MomentCodec
from newsdata.columns.mask import Mask, nothing
from newsdata.columns.places import Elements, FieldStep, Level, ListStep, SharedStep, Step, at_indices, nowhere
from newsdata.columns.scan import Patterns, Scan
from newsdata.models import Article
from newsdata.models.base import Model
from newsdata.shape import Field, Sequence, Shape, Struct, Tagged, shape_of


class Columns(Elements):
    """One column, or a struct of them: fields are attributes, and lists are gone through on the way.

    A field that is named like a method is ``article["count"]``.
    """

    def __init__(
        self,
        array: pa.Array,
        steps: tuple[Step, ...],
        said: Callable[[int], Any] | None = None,
        shapes: tuple[Shape, ...] = (),
        patterns: Patterns | None = None,
    ) -> None:
        super().__init__(array, steps, said or self._quoted)
        self._shapes = shapes
        self._patterns = patterns
        self._fields: dict[str, Columns] = {}

    @classmethod
    def of(cls, batch: pa.RecordBatch, model: type[Model] = Article, patterns: Patterns | None = None) -> Self:
        """The columns of *batch*, which is of *model*; *patterns* are those it will be searched for."""
        return cls(batch.to_struct_array(), (), nothing, (shape_of(model),), patterns or Patterns())

    def __getattr__(self, name: str) -> "Columns":
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> "Columns":
        if name not in self._fields:
            self._fields[name] = self._field(name)
        return self._fields[name]

    def _field(self, name: str) -> "Columns":
        type_ = self.array.type
        if not pa.types.is_struct(type_) or type_.get_field_index(name) < 0:
            raise AttributeError(f"{self} has no column {name!r}")
        fields = [(kind, field) for kind, field in _fields(self._shapes) if field.column == name]
        array, steps = pc.struct_field(self.array, name), self.steps
        shapes = tuple(field.shape for _, field in fields)
        renamed = any(field.name != name for _, field in fields)
        if not renamed:
            steps = (*steps, FieldStep(name))
        while pa.types.is_list(array.type):
            level = Level(array)
            if renamed:
                kinds = pc.struct_field(self.array, _tag(self._shapes))
                names = {kind: (field.name, isinstance(field.shape, Struct)) for kind, field in fields}
                steps, renamed = (*steps, SharedStep(name, level, kinds, names)), False
            else:
                steps = (*steps, ListStep(level))
            array = level.items
            shapes = tuple(shape.item if isinstance(shape, Sequence) else shape for shape in shapes)
        if isinstance(array, pa.ExtensionArray):
            array = array.storage
        return Columns(array, steps, None, shapes, self._patterns)

    def _quoted(self, element: int) -> Any:
        if self.array.type == MomentCodec.type:
            return str(MomentCodec().decode(self.array.slice(element, 1))[0])
        return self.array[element].as_py()

    def _derived(self, array: pa.Array) -> "Columns":
        return Columns(array, self.steps, self.said)

    def _mask(self, array: pa.Array) -> Mask:
        return Mask(array, self.steps, self.said)

    @property
    def vacant(self) -> bool:
        """Whether there are records and none has a value here, so that a rule may pass it by."""
        return bool(0 < len(self.array) == self.array.null_count)

    # What holds of each element.

    def matches(self, pattern: str) -> Mask:
        """Whether *pattern* (RE2, with explicit character classes) is found in the text."""
        if self.vacant:
            return self._mask(nowhere(len(self.array)))
        if self._patterns is None:
            return self._mask(pc.match_substring_regex(self.array, pattern))
        return self._mask(self._scan.matches(pattern))

    @cached_property
    def _scan(self) -> Scan:
        return Scan(self.array, str(self), self._patterns or Patterns())

    def __eq__(self, other: object) -> Mask:  # type: ignore[override]
        return self._compared(other, pc.equal)

    def __ne__(self, other: object) -> Mask:  # type: ignore[override]
        return self._compared(other, pc.not_equal)

    __hash__ = None  # type: ignore[assignment]

    def __lt__(self, other: object) -> Mask:
        return self._compared(other, pc.less)

    def __le__(self, other: object) -> Mask:
        return self._compared(other, pc.less_equal)

    def __gt__(self, other: object) -> Mask:
        return self._compared(other, pc.greater)

    def __ge__(self, other: object) -> Mask:
        return self._compared(other, pc.greater_equal)

    def _compared(self, other: object, operator: Callable[[Any, Any], Any]) -> Mask:
        if not isinstance(other, Columns):
            return self._mask(operator(self.array, pa.scalar(other, self.array.type)))
        deeper = self.deeper(other)
        left, right = (each.spread(each.array, deeper.levels) for each in (self, other))
        if pa.types.is_string(left.type) or pa.types.is_string(right.type):
            left, right = left.cast(pa.large_string()), right.cast(pa.large_string())
        return Mask(operator(left, right), deeper.steps, deeper.said)

    def isin(self, values: Iterable[object]) -> Mask:
        """Whether it is one of *values*."""
        return self._mask(pc.is_in(self.array, _value_set(tuple(values), self.array.type), skip_nulls=True))

    def in_capitals(self) -> Mask:
        """Whether the text has capitals and no small letters."""
        return self._mask(pc.utf8_is_upper(self.array))

    def absent(self) -> Mask:
        """Whether there is nothing."""
        return self._mask(self.array.is_null())

    def present(self) -> Mask:
        """Whether there is something, be it an empty text."""
        return self._mask(self.array.is_valid())

    def empty(self) -> Mask:
        """Whether it is text without a character."""
        return self == ""

    def before(self, other: "Columns") -> Mask:
        """Whether the one moment is over before the other begins, in any zone for a day without one."""
        if self.levels != other.levels:
            raise TypeError(f"{self} and {other} are not moments of the same parts")
        return self._mask(moments.certainly_before(self.array, other.array))

    def after(self, instant: datetime) -> Mask:
        """Whether all of a moment comes after *instant*, in any zone for a day without one."""
        return self._mask(moments.certainly_after(self.array, instant))

    def repeated(self) -> Mask:
        """Whether an earlier item of the same list is equal to it."""
        places = pc.indices_nonzero(self.array.is_valid())
        values = self.array.take(places).dictionary_encode()
        size = pa.scalar(len(values.dictionary) + 1, pa.int64())
        keys = pc.add(pc.multiply(self._parents.take(places), size), values.indices.cast(pa.int64()))
        first = pc.unique(keys)
        if len(first) == len(keys):
            return self._mask(nowhere(len(self.array)))
        order = pc.index_in(keys, first)
        met = pc.cumulative_max(order)
        known = pa.concat_arrays([nowhere(1), pc.less_equal(order.slice(1), met.slice(0, len(met) - 1))])
        return self._mask(at_indices(places.filter(known), len(self.array)))

    def check(self, predicate: Callable[[Any], bool], where: Mask | None = None) -> Mask:
        """Whether *predicate* says so of the value, asked only where *where* holds: for what no kernel can say."""
        asked = self.where(where).array if where is not None else self.array
        places = pc.indices_nonzero(asked.is_valid())
        if not len(places):
            return self._mask(nowhere(len(self.array)))
        hits = pa.array([predicate(value) for value in asked.take(places).to_pylist()], pa.bool_())
        return self._mask(at_indices(places.filter(hits), len(self.array)))

    # Other columns over the same elements.

    def length(self) -> "Columns":
        """How many code points the text has."""
        return self._derived(pc.utf8_length(self.array).cast(pa.int64()))

    def lower(self) -> "Columns":
        """The text in small letters."""
        return self._derived(pc.utf8_lower(self.array))

    def trimmed(self) -> "Columns":
        """The text without the spaces around it."""
        return self._derived(pc.utf8_trim_whitespace(self.array))

    def captured(self, pattern: str) -> "Columns":
        """The part of the text that the group ``part`` of *pattern* takes; null where it is not found."""
        return self._derived(pc.struct_field(pc.extract_regex(self.array, pattern), "part"))

    def joined(self, other: "Columns") -> "Columns":
        """The texts of both, for comparing two columns as one; null where the first is."""
        texts = (each.cast(pa.large_string()) for each in (self.array, pc.fill_null(other.array, "")))
        return self._derived(pc.binary_join_element_wise(*texts, pa.scalar("\x00", pa.large_string())))

    def where(self, mask: Mask) -> "Columns":
        """The values where *mask* holds, and null elsewhere."""
        array = pc.if_else(mask.spread(mask.array, self.levels), self.array, pa.scalar(None, self.array.type))
        return self._derived(array)

    def previous(self) -> "Columns":
        """For each item the one before it in the same list; null for the first."""
        if not len(self.array):
            return self._derived(self.array)
        shifted, above = (_shifted(each) for each in (self.array, self._parents))
        same = pc.fill_null(pc.equal(self._parents, above), fill_value=False)
        return self._derived(pc.if_else(same, shifted, pa.scalar(None, self.array.type)))

    def last(self) -> "Columns":
        """The last value of each list, null for those before it."""
        places = pc.indices_nonzero(self.array.is_valid())
        parents = self._parents.take(places)
        following = pa.concat_arrays([parents.slice(1), pa.nulls(min(1, len(parents)), parents.type)])
        ends = places.filter(pc.fill_null(pc.not_equal(parents, following), fill_value=True))
        return self.where(self._mask(at_indices(ends, len(self.array))))

    def count(self) -> "Columns":
        """For each holder how many items its list has; the place is that of the list."""
        return Columns(self.levels[-1].counts, self.above())

    @property
    def start(self) -> "Columns":
        """The first instant that a moment may be; of a mark, where it begins."""
        return self["start"] if self._has("start") else self._derived(moments.start(self.array))

    @property
    def end(self) -> "Columns":
        """The last microsecond that a moment may be; of a mark, where it ends."""
        return self["end"] if self._has("end") else self._derived(moments.end(self.array))

    @property
    def _parents(self) -> pa.Array:
        if not self.levels:
            raise TypeError(f"{self} is one value a record, and no list")
        return self.levels[-1].parents.cast(pa.int64())

    def _has(self, name: str) -> bool:
        return bool(self.array.type.get_field_index(name) >= 0)


@lru_cache(maxsize=256)
def _value_set(values: tuple[object, ...], type_: pa.DataType) -> pa.Array:
    """Made once, since pyarrow looks for pandas whenever it is given a list."""
    return pa.array(values, type_)


def _fields(shapes: tuple[Shape, ...]) -> Iterable[tuple[str, Field]]:
    """The fields of structs, each with the kind of its model in a union."""
    for shape in shapes:
        match shape:
            case Struct():
                yield from (("", field) for field in shape.fields)
            case Tagged():
                yield from ((kind, field) for kind, variant in shape.variants for field in variant.fields)


def _tag(shapes: tuple[Shape, ...]) -> str:
    return next(shape.tag for shape in shapes if isinstance(shape, Tagged))


def _shifted(array: pa.Array) -> pa.Array:
    return pa.concat_arrays([pa.nulls(1, array.type), array.slice(0, len(array) - 1)])
