"""The main road: JSON Lines to Parquet and through all rules, against what others do and in what memory.

``python -m tests.benchmarks.road`` measures on the whole corpus, ``make bench`` on a part.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from newsdata.jobs import cores
from newsdata.pipeline import convert, validate
from tests.benchmarks import others
from tests.benchmarks.corpus import ARTICLES, corpus, filled
from tests.benchmarks.line import Line
from tests.benchmarks.measure import PEAK, medians

SMALL, LARGE = 200_000_000, 2_000_000_000
"""The bytes of two inputs that should need the same memory."""

_CONVERT = """
import resource, sys
from newsdata.pipeline import convert
result = convert(sys.argv[1], sys.argv[2])
assert result.written
print(peak_kilobytes() * 1024, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
"""


def road(articles: int, runs: int = 3, large: int = 1_000_000_000) -> Iterator[Line]:
    """Every measurement of the main road, on so many articles of the corpus."""
    lines = corpus(articles)
    yield Line("leaves that the corpus fills", filled(), "of all", 0.6, True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from converting(lines, folder, runs)
        yield from validating(lines, folder, runs)
        yield from memory(lines, folder, large)


def converting(lines: Path, folder: Path, runs: int) -> Iterator[Line]:
    """To Parquet: every record validated here, none by DuckDB and polars."""
    ours, theirs = folder / "ours.parquet", folder / "theirs.parquet"
    sides: dict[str, Callable[[], object]] = {
        "newsdata": lambda: convert(lines, ours, jobs=cores()),
        "one": lambda: convert(lines, folder / "one.parquet", jobs=1),
        "obvious": lambda: others.obvious(lines, folder / "obvious.parquet"),
    }
    sides |= others.duckdb_sides(lines, theirs)
    if lines.stat().st_size <= SMALL:  # polars takes 17 bytes of memory for each byte of the input
        sides |= others.polars_sides(lines, folder / "polars.parquet")
    found = medians(sides, runs=runs)
    seconds, size = found["newsdata"], lines.stat().st_size / 1e6
    yield Line("convert, validating", size / seconds, "MB/s", 0, True)
    yield Line("convert, validating, in one process", size / found["one"], "MB/s", 0, True)
    yield Line("convert over model, from_pylist, write", found["obvious"] / seconds, "times", 8, True)
    if "inferred" in found:
        yield Line("convert over DuckDB, types inferred", found["inferred"] / seconds, "times", 2, True)
        yield Line("convert over DuckDB, columns given", found["given"] / seconds, "times", 1.2, True)
        yield Line("Parquet over that of DuckDB", ours.stat().st_size / theirs.stat().st_size, "times", 1.05, False)
    if "polars" in found:
        yield Line("convert over polars", found["polars"] / seconds, "times", 0, True)


def validating(lines: Path, folder: Path, runs: int) -> Iterator[Line]:
    """All rules here; on the other sides the model, the schema, or nothing but reading JSON, line by line."""
    table = folder / "ours.parquet"
    sides: dict[str, Callable[[], object]] = {
        "newsdata": lambda: validate(lines, jobs=cores()),
        "one": lambda: validate(lines, jobs=1),
        "parquet": lambda: validate(table, jobs=1),
        "loop": lambda: others.models(lines),
    }
    found = medians(sides | others.json_sides(lines), runs=runs)
    seconds, size = found["newsdata"], lines.stat().st_size / 1e6
    yield Line("validate, all rules", size / seconds, "MB/s", 0, True)
    yield Line("validate, all rules, in one process", size / found["one"], "MB/s", 80, True)
    yield Line("validate over model_validate_json", found["loop"] / seconds, "times", 1.5, True)
    yield Line("validate Parquet over JSON Lines", found["one"] / found["parquet"], "times", 4, True)
    for name, what in (("orjson", "orjson.loads, no checks"), ("jsonschema-rs", "jsonschema-rs after orjson")):
        if name in found:
            yield Line(f"validate over {what}", found[name] / seconds, "times", 0, True)


def memory(lines: Path, folder: Path, large: int) -> Iterator[Line]:
    """The most memory that converting takes for a small input and a large one, of the process and of its workers."""
    peaks = [peak(lines, size, folder) for size in (SMALL, large)]
    for size, (parent, worker) in zip((SMALL, large), peaks, strict=True):
        yield Line(f"peak memory of converting {size / 1e6:.0f} MB", parent / 1e6, "MB", 400, False)
        yield Line(f"peak memory of its workers, each, {size / 1e6:.0f} MB", worker / 1e6, "MB", 400, False)
    whole = [parent + cores() * worker for parent, worker in peaks]
    yield Line("peak memory in all, large over small", whole[1] / whole[0], "times", 1.1, False)


def peak(lines: Path, size: int, folder: Path) -> tuple[int, int]:
    """The most bytes that were resident in a process that converts *size* bytes, and in the largest that it began."""
    source, data = folder / "repeated.jsonl", lines.read_bytes()
    with source.open("wb") as stream:
        while stream.tell() < size:
            stream.write(data[: data.rfind(b"\n", 0, size - stream.tell()) + 1] if len(data) > size else data)
            if len(data) > size:
                break
    command = [sys.executable, "-c", PEAK + _CONVERT, str(source), str(folder / "peak.parquet")]
    parent, worker = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    source.unlink()
    return int(parent), int(worker)


if __name__ == "__main__":
    for line in road(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES, runs=5, large=LARGE):
        print(line, flush=True)
