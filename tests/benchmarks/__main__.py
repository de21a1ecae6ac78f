"""What the project promises about speed, measured; exits with 1 where a promise is not kept."""

import platform
import sys
from collections.abc import Iterator
from functools import partial
from itertools import chain

import pyarrow as pa
import pydantic

import newsdata as nd
from newsdata.sample import sample
from tests.benchmarks import feeds
from tests.benchmarks.findings import findings
from tests.benchmarks.line import Line
from tests.benchmarks.measure import medians, process_seconds
from tests.benchmarks.others import row_of
from tests.benchmarks.road import road
from tests.benchmarks.rules import costs

ARTICLES = 20_000

CHECKED = 200_000
"""How many records are checked to see what bad ones cost; python -m tests.benchmarks.findings takes a million."""


def encoding(articles: list[nd.Article]) -> Iterator[Line]:
    """Models to Arrow: by columns, and by rows as is usual."""
    schema = nd.arrow_schema()
    plain = pa.schema(
        [field if field.name != "extensions" else pa.field("extensions", pa.string()) for field in schema]
    )

    def by_rows() -> pa.Table:
        return pa.Table.from_pylist([row_of(article) for article in articles], plain)

    found = medians({"columns": lambda: nd.to_table(articles), "rows": by_rows}, runs=3)
    yield Line("columns over model_dump and from_pylist", found["rows"] / found["columns"], "times", 2, True)
    yield Line("articles encoded a second", len(articles) / found["columns"], "/s", 0, True)


def formats(articles: list[nd.Article]) -> Iterator[Line]:
    """How many megabytes of JSON Lines are written and read a second, in each format."""
    size = len(nd.dumps(articles, "jsonl")) / 1e6
    for name in ("jsonl", "arrow", "parquet"):
        data = nd.dumps(articles, name)
        found = medians({"write": partial(nd.dumps, articles, name), "read": partial(nd.loads, data, name)}, runs=3)
        for verb, seconds in found.items():
            yield Line(f"{verb} {name}", size / seconds, "MB/s", 0, True)


def starting() -> Iterator[Line]:
    """How long one waits before anything happens."""
    yield Line("import newsdata", process_seconds("import newsdata"), "s", 0.05, False)
    yield Line("one Article", process_seconds("import newsdata; newsdata.Article(headline='x')"), "s", 0.6, False)
    version = "from newsdata.cli import main; main(['--version'])"
    yield Line("newsdata --version", process_seconds(version), "s", 0.3, False)


def main() -> int:
    """Print every measurement, and say which promise is not kept."""
    articles = list(sample(ARTICLES))
    versions = f"Python {platform.python_version()}, pyarrow {pa.__version__}, pydantic {pydantic.VERSION}"
    size = len(nd.dumps(articles, "jsonl")) / 1e6
    print(f"{platform.machine()}, {versions}")
    print(f"{ARTICLES:,} articles of `newsdata sample`, {size:.0f} MB as JSON Lines\n")
    failed = 0
    measured = chain(
        encoding(articles),
        formats(articles[:5000]),
        starting(),
        costs(),
        feeds.reading(),
        feeds.memory(),
        road(8000),
        findings(CHECKED),
    )
    for line in measured:
        print(line, flush=True)
        failed += not line.kept
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
