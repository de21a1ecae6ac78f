"""Counting what is in records, one batch of columns at a time and in bounded memory."""

from collections import Counter
from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.models import Article
from newsdata.shape import Json, Scalar, Sequence, Shape
from newsdata.statistics.dates import Calendar, counted
from newsdata.statistics.fields import Filled, fields, filled
from newsdata.statistics.frequencies import Frequencies
from newsdata.statistics.repeats import Repeats
from newsdata.statistics.spread import Spread
from newsdata.statistics.summary import BlockCount, Common, Counts, Field, Frequent, Measure, Repeated

FREQUENT = {
    "language": "language",
    "section": "section",
    "publisher": "publisher/name",
    "host": "url",
    "genre": "genre",
    "status": "status",
}
"""What the commonest values are told of, and the field each is in."""

REPEATED = ("id", "url")
"""The fields that should have another value in every record."""

WORDS = frozenset({"body/*/text", "body/*/items/*/text"})
"""The fields whose words are the words of an article."""

BLOCKS = "body/*/type"

_HOST = r"^(?:[A-Za-z][A-Za-z0-9+.\-]*:)?//(?:[^/?#]*@)?(?P<host>\[[^\]/?#]*\]|[^/?#:\[]+)"


def counts_of(batches: Iterable[pa.RecordBatch], model: type[Article] = Article, top: int = 10) -> Counts:
    """What is in the records of *batches*, which have the schema of *model*; *top* values of each field."""
    tally = Tally(model)
    for batch in batches:
        tally.add(batch)
    return tally.counts(top)


class Tally:
    """Everything that is counted, as far as it has come."""

    def __init__(self, model: type[Article] = Article) -> None:
        self._model = model
        self._records = 0
        self._fields = {path: _FieldTally(shape) for path, shape in fields(model).items()}
        self._calendar = Calendar()
        self._frequent = {name: Frequencies() for name in FREQUENT}
        self._repeats = {name: Repeats() for name in REPEATED}
        self._words = Spread()
        self._blocks: Counter[str] = Counter()
        self._articles_with: Counter[str] = Counter()

    def add(self, batch: pa.RecordBatch) -> None:
        """Count the records of one batch."""
        self._records += len(batch)
        words: list[pa.Table] = []
        for found in filled(batch, self._model):
            self._fields[found.path].add(found)
            if found.path in REPEATED:
                for value in found.array.drop_null().to_pylist():
                    self._repeats[found.path].add(value)
            if found.path in WORDS:
                words.append(_words(found))
            if found.path == BLOCKS:
                self._count_blocks(found)
            if found.path == "published":
                self._calendar.add(found.array)
            for name, path in FREQUENT.items():
                if path == found.path:
                    self._count_values(name, found.array)
        if words:
            sums = pa.concat_tables(words).group_by("row").aggregate([("words", "sum")])
            self._words.add_all(counted(sums["words_sum"].combine_chunks()))

    def counts(self, top: int) -> Counts:
        """What was counted so far, with *top* values where there may be many."""
        return Counts(
            records=self._records,
            published=self._calendar.dates,
            frequent={name: self._commonest(each, top) for name, each in self._frequent.items()},
            words=self._words.range,
            blocks=[
                BlockCount(kind, count, self._articles_with[kind], self._share(self._articles_with[kind]))
                for kind, count in sorted(self._blocks.items(), key=lambda entry: (-entry[1], entry[0]))
            ],
            fields=[self._field(path, each) for path, each in self._fields.items()],
            repeated={
                name: Repeated(each.records, each.exact, each.remembered, each.most(top))
                for name, each in self._repeats.items()
            },
        )

    def _count_values(self, name: str, array: pa.Array) -> None:
        if name == "host":
            array = pc.utf8_lower(pc.struct_field(pc.extract_regex(array, _HOST), "host"))
        for value, times in counted(array):
            self._frequent[name].add(str(value), times)

    def _count_blocks(self, found: Filled) -> None:
        grouped = pa.table({"type": found.array, "row": found.rows}).group_by("type")
        sums = grouped.aggregate([("row", "count"), ("row", "count_distinct")]).to_pydict()
        for kind, count, articles in zip(sums["type"], sums["row_count"], sums["row_count_distinct"], strict=True):
            self._blocks[kind] += count
            self._articles_with[kind] += articles

    def _commonest(self, values: Frequencies, top: int) -> Frequent:
        listed = [Common(value, count, self._share(count), error) for value, count, error in values.most(top)]
        others = values.total - sum(each.count for each in listed)
        return Frequent(listed, values.total, others, values.different, values.exact)

    def _field(self, path: str, tally: "_FieldTally") -> Field:
        known = tally.spread.range
        ends = (known.count, known.min, known.median, known.max) if known else (tally.values, None, None, None)
        return Field(path, tally.records, self._share(tally.records), tally.measure, *ends)

    def _share(self, count: int) -> float:
        return round(count / self._records, 6) if self._records else 0.0


class _FieldTally:
    """How often one field is filled, and how much there is in it."""

    def __init__(self, shape: Shape) -> None:
        self.measure = _measure(shape)
        self.records = 0
        self.values = 0
        self.spread = Spread()

    def add(self, found: Filled) -> None:
        """Count the values of one batch."""
        self.records += found.records
        self.values += len(found.array) - found.array.null_count
        if self.measure is not None:
            array = pc.utf8_length(found.array) if self.measure == "characters" else found.array
            self.spread.add_all(counted(array))


def _measure(shape: Shape) -> Measure | None:
    """What is measured of a field: nothing of words from a closed list, of dates and of parts."""
    match shape:
        case Sequence():
            return "items"
        case Json():
            return "characters"
        case Scalar(kind="string"):
            return None if shape.choices else "characters"
        case Scalar(kind="integer" | "number"):
            return "value"
    return None


def _words(found: Filled) -> pa.Table:
    """How many words each text has: what stands between spaces and line breaks."""
    texts = pc.ascii_trim_whitespace(found.array)
    counts = pc.list_value_length(pc.ascii_split_whitespace(texts)).cast(pa.int64())
    return pa.table({"row": found.rows, "words": pc.if_else(pc.equal(pc.binary_length(texts), 0), 0, counts)})
