"""What is in a dataset, for people on one screen and as one JSON object.

The keys of the JSON, in their order:

- ``complete``: whether every input was read to its end, or to the limit.
- ``records``: ``read``, ``counted`` (articles) and ``rejected`` (no articles).
- ``bytes``: of all files as they lie, compressed or not; null where one is no file.
- ``files``: for each input ``path``, ``format``, ``records`` and ``bytes``.
- ``published``: ``records`` with a date, the ``first`` and the ``last``, and the counts by
  ``years`` (``"2026"``) and ``months`` (``"2026-11"``) of the clock at the place.
- ``language``, ``section``, ``publisher`` (its name), ``host`` (of the url, in small
  letters), ``genre``, ``status``: the commonest ``values``, each with ``value``, ``count``,
  ``share`` of all records and ``error``; ``records`` that have one; ``others`` that have one
  that is not listed; how many ``different`` ones there are; and whether this is ``exact``. If
  not, there are more different ones than counted, and a count is too high by ``error`` at
  the most.
- ``words``: of the text of an article, its lists included: ``count`` of articles that have
  any text, ``min``, ``median``, ``p90`` (nine in ten have no more) and ``max``; or null.
  Words stand between spaces, so that of languages without spaces they say little.
- ``blocks``: for each type ``count``, ``records`` that have one, and their ``share``.
- ``fields``: for each ``path`` of the record how many ``records`` fill it, their ``share``,
  the ``measure`` (``characters`` of a text, ``items`` of a list, ``value`` of a number, or
  null), how many ``values`` there are, and ``min``, ``median`` and ``max`` of the measure.
- ``repeated``: for ``id`` and ``url`` how many ``records`` have what an earlier one had, whether
  this is ``exact``, how many different values are ``remembered``, and the ``most`` frequent,
  each with ``value`` and ``count``.
- ``findings``: how many of each code there are.

Medians and ``p90`` are up to 1 % too low, and exact for whole numbers up to 256; all else
but what says that it is not is exact.
"""

import json
from collections.abc import Iterable, Iterator

from rich.cells import cell_len

from newsdata.statistics import Statistics
from newsdata.statistics.dates import Dates
from newsdata.statistics.summary import Common, Field, Frequent, Repeated

LABELS = 12
"""The width of the words at the left."""

LONGEST_VALUE = 40
"""How many characters of a value are shown."""

MOST_YEARS = 12
"""How many years or months are listed; the earlier ones are one number."""


def statistics_json(found: Statistics) -> str:
    """The keys are those above."""
    return json.dumps(found.to_json(), indent=2, ensure_ascii=False)


def statistics_text(found: Statistics, width: int = 80) -> str:
    """One screen, what matters most first."""
    lines = [*_read(found, width), ""]
    if found.counts.records:
        lines += [line for label, pieces in _rows(found) for line in _row(label, pieces, width)]
        lines += ["", *_fields(found.counts.fields, width)]
    return "\n".join(lines).rstrip("\n")


def _read(found: Statistics, width: int) -> Iterator[str]:
    counts, records = found.counts, found.report.records
    formats = [f"{name} {_number(each)}" for name, each in _formats(found).items()]
    files = _count(len(found.inputs), "input") if found.inputs else "memory"
    size = f", {_bytes(found.bytes)}" if found.inputs and found.bytes is not None else ""
    ended = "" if found.complete else " INCOMPLETE: an input could not be read to its end."
    yield f"{_count(counts.records, 'article')} in {files}{size}; {records.rejected:,} rejected.{ended}"
    if formats:
        yield from _row("formats", formats, width)
    if found.report.counts:
        codes = [f"{code} {number:,}" for code, number in found.report.counts.most_common(6)]
        yield from _row("findings", [*codes, "newsdata validate shows them"], width)


def _formats(found: Statistics) -> dict[str, int]:
    """How many records came in each format."""
    formats: dict[str, int] = {}
    for each in found.inputs:
        formats[each.format] = formats.get(each.format, 0) + each.records
    return formats


def _rows(found: Statistics) -> Iterator[tuple[str, list[str]]]:
    counts = found.counts
    yield "published", _dates(counts.published, counts.records)
    yield from ((name, _frequent(each, counts.records)) for name, each in counts.frequent.items() if each.records)
    if counts.words:
        words = counts.words
        yield (
            "words",
            [f"median {words.median:,}", f"nine in ten have at most {words.p90:,}", f"the longest has {words.max:,}"],
        )
    yield (
        "blocks",
        [f"{each.type} {each.count:,} in {_percent(each.share)}" for each in counts.blocks] or ["none"],
    )
    yield "repeated", [piece for name, each in counts.repeated.items() for piece in _repeated(name, each)]


def _dates(dates: Dates, records: int) -> list[str]:
    if not dates.records:
        return ["none"]
    periods = list((dates.years if len(dates.years) > 1 else dates.months or dates.years).items())
    earlier, shown = periods[:-MOST_YEARS], periods[-MOST_YEARS:]
    return [
        *([f"{_number(dates.records)} of {_number(records)}"] if dates.records < records else []),
        f"{dates.first} to {dates.last}" if dates.first != dates.last else f"all {dates.first}",
        *([f"before {shown[0][0]} {sum(count for _, count in earlier):,}"] if earlier else []),
        *(f"{period} {count:,}" for period, count in shown),
    ]


def _frequent(values: Frequent, records: int) -> list[str]:
    least = "" if values.exact else "at least "
    others = values.different - len(values.values)
    return [
        *map(_common, values.values),
        *([f"{least}{_count(others, 'other')} {_number(values.others)}"] if others > 0 else []),
        *([f"without {_number(records - values.records)}"] if values.records < records else []),
    ]


def _common(each: Common) -> str:
    return f"{shown(each.value)} {'≤ ' if each.error else ''}{each.count:,} ({_percent(each.share)})"


def _repeated(name: str, values: Repeated) -> Iterator[str]:
    if not values.exact:
        yield f"{name}: at least {values.records:,} as before, of the first {values.remembered:,} different ones"
    else:
        yield f"{name}: {f'{values.records:,} as before' if values.records else 'none'}"
    yield from (f"{shown(value)} {count:,} times" for value, count in values.most[:3])


def _fields(fields: list[Field], width: int) -> Iterator[str]:
    """The top fields with how many records fill them; those that none does in a line of their own."""
    top = [field for field in fields if "/" not in field.path]
    rows = [(field.path, _percent(field.share), _sizes(field)) for field in top if field.records]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    cells = [f"{path:{widths[0]}} {share:>{widths[1]}}  {sizes:{widths[2]}}" for path, share, sizes in rows]
    yield "fields      share of records; least/median/most characters, or items"
    yield from _columns(cells, sum(widths) + 3, width)
    if never := [field.path for field in top if not field.records]:
        yield from _row("never", never, width, ", ")
    nested = sum(1 for field in fields if field.records) - len(rows)
    if nested:
        yield from _row("", [f"{_count(nested, 'field')} inside these: see --output-format json"], width)


def _sizes(field: Field) -> str:
    if field.measure is None or field.min is None:
        return ""
    sizes = "/".join(f"{number:,}" for number in (field.min, field.median, field.max))
    return f"{sizes} items" if field.measure == "items" else sizes


def _columns(cells: list[str], cell: int, width: int) -> Iterator[str]:
    """Cells side by side, to be read downwards."""
    columns = max(1, (width + 1) // (cell + 3))
    height = -(-len(cells) // columns)
    for line in range(height):
        yield "  " + "   ".join(cells[line::height]).rstrip()


def _row(label: str, pieces: Iterable[str], width: int, between: str = " · ") -> Iterator[str]:
    """Pieces after a label, in as many lines as they need; a piece is not broken."""
    line, empty = f"{label:{LABELS}}", True
    for piece in pieces:
        if not empty and cell_len(line) + cell_len(between) + cell_len(piece) > width:
            yield line
            line, empty = " " * LABELS, True
        line, empty = f"{line}{piece}" if empty else f"{line}{between}{piece}", False
    yield line.rstrip()


def shown(value: str, longest: int = LONGEST_VALUE) -> str:
    """A value on one line, cut, and without what a terminal might obey."""
    line = "".join(letter if letter.isprintable() else " " for letter in value[: longest + 1])
    return f"{line[: longest - 1]}…" if len(value) > longest else line


def _percent(share: float) -> str:
    if share in (0, 1):
        return f"{share:.0%}"
    return "<1%" if share < 0.01 else ">99%" if share > 0.99 else f"{share:.0%}"


def _bytes(size: int) -> str:
    number = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if number < 1000:
            return f"{number:.0f} {unit}" if unit == "bytes" else f"{number:.1f} {unit}"
        number /= 1000
    return f"{number:,.1f} TB"


def _number(number: int) -> str:
    return f"{number:,}"


def _count(number: int, word: str) -> str:
    return f"{number:,} {word if number == 1 else word + 's'}"
