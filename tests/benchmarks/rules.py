"""What all rules cost: over many articles at once, and over a single one.

A machine that is slow or busy is slow at everything, so each cost is also given in passes
of one character class over the bodies of the many.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns import to_batch
from newsdata.columns.view import Columns
from newsdata.rule import judged
from newsdata.rules import rules
from newsdata.sample import sample
from tests.benchmarks.line import Line
from tests.benchmarks.measure import medians

MANY = 2000
AGAIN = 20
"""How often a single article is judged for one measurement."""

_NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
_CLASS = "[0-9]{14}"


def costs() -> Iterator[Line]:
    """What all rules cost, in milliseconds and in passes over the bodies."""
    many, one = (to_batch(list(sample(number, seed=1))) for number in (MANY, 1))
    bodies = Columns.of(many).body.text.array
    found = medians(
        {
            "many": partial(_judged, many, 1),
            "one": partial(_judged, one, AGAIN),
            "pass": partial(pc.match_substring_regex, bodies, _CLASS),
        }
    )
    yield Line(f"all rules over {MANY:,} articles", found["many"] * 1e3, "ms", 60, False)
    yield Line("all rules over one article", found["one"] / AGAIN * 1e3, "ms", 10, False)
    yield Line(f"a class over the bodies of {MANY:,} articles", found["pass"] * 1e3, "ms", 0, True)
    yield Line(f"all rules over {MANY:,} articles", found["many"] / found["pass"], "passes", 5, False)
    yield Line("all rules over one article", found["one"] / AGAIN / found["pass"], "passes", 0.8, False)


def _judged(batch: pa.RecordBatch, times: int) -> Any:
    return [list(judged(batch, rules(), _NOW)) for _ in range(times)]
