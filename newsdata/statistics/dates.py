"""When articles were published: the span, and how many in each year and month."""

from collections import Counter
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.codec import MomentCodec


@dataclass(frozen=True)
class Dates:
    """How many of the records have a date, the first and the last, and how many are in each year and month.

    A year and a month are those of the clock at the place, as the date is written; a date
    that is a year alone is in no month.
    """

    records: int
    first: str | None
    last: str | None
    years: dict[str, int]
    months: dict[str, int]


class Calendar:
    """Takes dates in by the batch."""

    def __init__(self) -> None:
        self._months: Counter[tuple[int, int]] = Counter()
        self._ends: list[tuple[int, str]] = []

    def add(self, moments: pa.Array) -> None:
        """Count moments, which are a column of the record."""
        moments = moments.filter(moments.is_valid())
        if not len(moments):
            return
        instants, offsets, precisions = (pc.struct_field(moments, name) for name in ("instant", "offset", "precision"))
        slack = pc.multiply(pc.fill_null(offsets, 0).cast(pa.int64()), _MICROSECONDS).cast(pa.duration("us"))
        local = pc.add(instants.cast(pa.timestamp("us")), slack)
        months = pc.if_else(pc.equal(precisions, "year"), _NO_MONTH, pc.month(local))
        keys = pc.add(pc.multiply(pc.year(local), _HUNDRED), months)
        for key, times in counted(keys):
            self._months[divmod(key, 100)] += times
        self._stretch(moments, instants.cast(pa.int64()))

    @property
    def dates(self) -> Dates:
        """What was taken in, by year and by month in their order."""
        years: Counter[str] = Counter()
        months: dict[str, int] = {}
        for (year, month), times in sorted(self._months.items()):
            years[f"{year:04}"] += times
            if month:
                months[f"{year:04}-{month:02}"] = times
        first, last = (self._ends[0][1], self._ends[-1][1]) if self._ends else (None, None)
        return Dates(self._months.total(), first, last, dict(years), months)

    def _stretch(self, moments: pa.Array, instants: pa.Array) -> None:
        """Keep the first and the last moment, as they are written."""
        ends = pc.min_max(instants)
        spots = [pc.index(instants, ends[name]).as_py() for name in ("min", "max")]
        here = [(instants[spot].as_py(), str(MomentCodec().decode(moments.slice(spot, 1))[0])) for spot in spots]
        known = sorted([*self._ends, *here], key=lambda end: end[0])
        self._ends = [known[0], known[-1]]


def counted(array: pa.Array) -> list[tuple[int, int]]:
    """Each different value of *array* that is no null, with how often it occurs."""
    counts = pc.value_counts(array.drop_null())
    return list(zip(counts.field("values").to_pylist(), counts.field("counts").to_pylist(), strict=True))


_MICROSECONDS = pa.scalar(60_000_000, pa.int64())
_NO_MONTH = pa.scalar(0, pa.int64())
_HUNDRED = pa.scalar(100, pa.int64())
