"""The columns of a batch as rules see them: named by field, with the place of every element.

``article.bylines.people.name`` is one array of all names of all bylines of all articles,
and each of its elements still knows the record and the positions that it comes from. What
is computed of a column is another one or a `Mask` over the same elements, so an expression
reads like its sentence and never loops over records.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cached_property, reduce
from typing import Any, Self, TypeVar

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns import moments, order
from newsdata.columns.bits import at_indices, field_of, nowhere, repeated, restricted
from newsdata.columns.codec import MomentCodec
from newsdata.columns.mask import Mask, nothing
from newsdata.columns.places import FieldStep, Level, ListStep, SharedStep, Step
from newsdata.columns.scan import Patterns, Scan
from newsdata.columns.texts import Texts
from newsdata.columns.unions import Shapes, shapes_of
from newsdata.columns.values import Values, among
from newsdata.models import Article
from newsdata.models.base import Model

T = TypeVar("T")


class Columns(Values):
    """One column, or a struct of them: fields are attributes, and lists are gone through on the way.

    A field that is named like a method is ``article["count"]``.
    """

    def __init__(
        self,
        array: pa.Array,
        steps: tuple[Step, ...],
        said: Callable[[int], Any] | None = None,
        shapes: Shapes | None = None,
        patterns: Patterns | None = None,
    ) -> None:
        super().__init__(array, steps, said or self._quoted)
        self._shapes = shapes or Shapes()
        self._patterns = patterns
        self._fields: dict[str, Columns] = {}
        self._texts: dict[tuple[str, ...], Texts] = {}
        self._made: dict[Callable[[Columns], Any], Any] = {}
        self._answers: dict[object, Mask] = {}

    @classmethod
    def of(cls, batch: pa.RecordBatch, model: type[Model] = Article, patterns: Patterns | None = None) -> Self:
        """The columns of *batch*, which is of *model*; *patterns* are those it will be searched for."""
        return cls(batch.to_struct_array(), (), nothing, shapes_of(model), patterns or Patterns())

    def __getattr__(self, name: str) -> "Columns":
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> "Columns":
        if name not in self._fields:
            self._fields[name] = self._field(name)
        return self._fields[name]

    def _field(self, name: str) -> "Columns":
        position = self.array.type.get_field_index(name) if pa.types.is_struct(self.array.type) else -1
        if position < 0:
            raise AttributeError(f"{self} has no column {name!r}")
        below = self._shapes.below(name)
        array, shapes, names = field_of(self.array, position), below.shapes, below.renamed
        steps: list[Step] = [] if names else [FieldStep(name)]
        while pa.types.is_list(array.type):
            level = Level(array)
            if names:
                kinds = field_of(self.array, self.array.type.get_field_index(self._shapes.tag))
                steps, names = [*steps, SharedStep(name, level, kinds, names)], None
            else:
                steps.append(ListStep(level))
            array, shapes = level.items, shapes.items
        if isinstance(array, pa.ExtensionArray):
            array = array.storage
        return Columns(array, (*self.steps, *steps), None, shapes, self._patterns)

    def together(self, *paths: str) -> Texts:
        """The columns at *paths*, whose names have dots between them, to be searched as one."""
        if paths not in self._texts:
            self._texts[paths] = Texts({path: self.at(path) for path in paths}, self._patterns or Patterns())
        return self._texts[paths]

    def once(self, make: Callable[["Columns"], T]) -> T:
        """What *make* makes of these columns; it is kept with them, so that several rules can share it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    def at(self, path: str) -> "Columns":
        """The column at *path*, whose names have dots between them."""
        return reduce(Columns.__getitem__, path.split("."), self)

    def _quoted(self, element: int) -> Any:
        if self.array.type == MomentCodec.type:
            return str(MomentCodec().decode(self.array.slice(element, 1))[0])
        return self.array[element].as_py()

    def _mask(self, array: pa.Array) -> Mask:
        return Mask(array, self.steps, self.said)

    @cached_property
    def _never(self) -> Mask:
        return self._mask(nowhere(len(self.array)))

    def _asked(self, question: object, answer: Callable[[], pa.Array]) -> Mask:
        """The *answer* to a *question*, given once: several rules ask which blocks are paragraphs."""
        if question not in self._answers:
            self._answers[question] = self._mask(answer())
        return self._answers[question]

    @property
    def vacant(self) -> bool:
        """Whether there are records and none has a value here, so that a rule may pass it by."""
        return self.bare and len(self.array) > 0

    # What holds of each element.

    def matches(self, pattern: str) -> Mask:
        """Whether *pattern* (RE2, with explicit character classes) is found in the text."""
        return self._never if self.vacant else self._mask(self._scan.matches(pattern))

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
            if self.bare:
                return self._never
            question = operator, type(other), other
            return self._asked(question, lambda: operator(self.array, pa.scalar(other, self.array.type)))
        deeper = self.deeper(other)
        if self.bare or other.bare:
            self.lists_to(deeper), other.lists_to(deeper)  # which raises where they are of different lists
            return Mask(nowhere(len(deeper.array)), deeper.steps, deeper.said)
        left, right = (each.spread(each.array, deeper.levels) for each in (self, other))
        if left.type != right.type:
            left, right = left.cast(pa.large_string()), right.cast(pa.large_string())
        return Mask(operator(left, right), deeper.steps, deeper.said)

    def isin(self, values: Iterable[object]) -> Mask:
        """Whether it is one of *values*."""
        if self.bare:
            return self._never
        chosen = values if isinstance(values, (tuple, frozenset)) else tuple(values)
        return self._asked(chosen, lambda: among(self.array, chosen))

    def in_capitals(self) -> Mask:
        """Whether the text has capitals and no small letters."""
        return self._never if self.bare else self._mask(pc.utf8_is_upper(self.array))

    def absent(self) -> Mask:
        """Whether there is nothing."""
        return ~self.present()

    def present(self) -> Mask:
        """Whether there is something, be it an empty text."""
        return self._present

    @cached_property
    def _present(self) -> Mask:
        whole = self.array.null_count in (0, len(self.array))
        there = repeated(len(self.array), value=not self.array.null_count) if whole else self.array.is_valid()
        return self._mask(there)

    def empty(self) -> Mask:
        """Whether it is text without a character."""
        return self == ""

    def before(self, other: "Columns") -> Mask:
        """Whether the one moment is over before the other begins, in any zone for a day without one."""
        if self.levels != other.levels:
            raise TypeError(f"{self} and {other} are not moments of the same parts")
        bare = self.bare or other.bare
        return self._never if bare else self._mask(moments.certainly_before(self.array, other.array))

    def after(self, instant: datetime) -> Mask:
        """Whether all of a moment comes after *instant*, in any zone for a day without one."""
        return self._never if self.bare else self._mask(moments.certainly_after(self.array, instant))

    def repeated(self) -> Mask:
        """Whether an earlier item of the same list is equal to it."""
        parents = self._parents
        return self._never if self.bare else self._mask(order.repeated(self.array, parents))

    def leading(self, where: Mask) -> Mask:
        """Whether it is the first of the items of its list for which *where* holds."""
        return self._mask(order.edges(self._parents, self._held(where), last=False))

    def trailing(self, where: Mask) -> Mask:
        """Whether it is the last of the items of its list for which *where* holds."""
        return self._mask(order.edges(self._parents, self._held(where), last=True))

    def each(self, predicate: Callable[[Any], bool]) -> Mask:
        """Whether *predicate* says so of the value, asked once of each different value."""
        if self.bare:
            return self._never
        values = pc.unique(self.array.drop_null())
        said = pa.array([predicate(value) for value in values.to_pylist()], pa.bool_())
        return self._mask(pc.is_in(self.array, values.filter(said), skip_nulls=True))

    def check(self, predicate: Callable[[Any], bool], where: Mask | None = None) -> Mask:
        """Whether *predicate* says so of the value, asked only where *where* holds: for what no kernel can say."""
        return (self.where(where) if where is not None else self).check_all(lambda values: map(predicate, values))

    def check_all(self, say: Callable[[list[Any]], Iterable[bool]]) -> Mask:
        """What *say* says of each value, of which it is given all at once."""
        if self.bare:
            return self._never
        places = pc.indices_nonzero(self.array.is_valid())
        said = pa.array(say(self.array.drop_null().to_pylist()), pa.bool_())
        return self._mask(at_indices(places.filter(said), len(self.array)))

    # Other columns over the same elements.

    def where(self, mask: Mask) -> "Columns":
        """The values where *mask* holds, and null elsewhere."""
        return self._derived(restricted(self.array, mask.spread(mask.array, self.levels)))

    def following(self, where: Mask) -> Mask:
        """Whether *where* holds for the item before it in the same list."""
        return self._mask(order.previous(self._held(where), self._parents))

    def previous(self) -> "Columns":
        """For each item the one before it in the same list; null for the first."""
        return self._derived(order.previous(self.array, self._parents))

    def last(self) -> "Columns":
        """The last value of each list, null for those before it."""
        return self.where(self.trailing(self.present()))

    def first(self, where: Mask | None = None) -> "Columns":
        """For each holder the first item of its list, or the first for which *where* holds; the place is the list's."""
        held = self._held(where or self.present())
        return self._above(order.first(self.array, self._parents, held, self.levels[-1].holders))

    def total(self) -> "Columns":
        """For each holder the sum of the numbers in its list; the place is that of the list."""
        return self._above(order.totals(self.array, self.levels[-1].counts))

    def count(self) -> "Columns":
        """For each holder how many items its list has; the place is that of the list."""
        return self._above(self.levels[-1].counts)

    def _above(self, array: pa.Array) -> "Columns":
        return Columns(array, self.above())

    def _held(self, where: Mask) -> pa.Array:
        return where.spread(where.array, self.levels)

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
        return self.levels[-1].parents

    def _has(self, name: str) -> bool:
        return bool(self.array.type.get_field_index(name) >= 0)
