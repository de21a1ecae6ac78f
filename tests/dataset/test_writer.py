"""Data sets: all articles, each once, in the right directory, in files that readers take."""

from collections.abc import Sequence
from pathlib import Path

import duckdb
import polars as pl
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.batch import ArticleBatch
from newsdata.canonical import record_json
from newsdata.columns import to_batch
from newsdata.dataset import Layout, packing, parts, writer
from newsdata.dataset.partition import LONGEST_NAME, escaped
from newsdata.dataset.writer import write_dataset
from newsdata.errors import NewsdataError
from newsdata.files import created_folder
from newsdata.format import Writing
from newsdata.models import Article, Feed
from newsdata.sample import sample
from newsdata.testing import articles

KEYS = ("language", "published.year")


def _write(
    items: Sequence[Article | ArticleBatch], target: Path, layout: Layout, feed: Feed | None = None
) -> list[Path]:
    with created_folder(target, overwrite=True) as folder:
        write_dataset(items, folder, Writing(feed=feed), layout)
    return sorted(target.rglob("*.parquet"))


def _asked(query: str) -> list[tuple[object, ...]]:
    found = duckdb.sql(query)
    assert found is not None
    return found.fetchall()


def _texts(items: Sequence[Article]) -> list[str]:
    return sorted(map(record_json, items))


def _named(article: Article, key: str) -> str:
    """The directory of an article for a key that is a text."""
    value = getattr(article, key, None)
    return f"{key}={escaped(value)}" if isinstance(value, str) else ""


@given(st.lists(articles(), max_size=6), st.sampled_from([(), ("language",), ("published.year", "section")]))
def test_every_article_comes_back(
    tmp_path_factory: pytest.TempPathFactory, items: list[Article], by: tuple[str]
) -> None:
    target = tmp_path_factory.mktemp("data") / "set"
    if any(len(_named(each, key).encode()) > LONGEST_NAME for each in items for key in by):
        with pytest.raises(NewsdataError, match="too long for the name of a directory"):
            _write(items, target, Layout(by, max_rows=2))
        assert not target.exists()
        return
    files = _write(items, target, Layout(by, max_rows=2))
    back = [article for path in files for article in nd.read(path)]
    assert _texts(back) == _texts(items)
    assert all(pq.read_metadata(path).num_rows <= 2 for path in files)


def test_readers_find_the_partitions(tmp_path: Path) -> None:
    items = [*sample(200, 1), Article(id="none"), Article(id="odd", language="a/b=c")]
    _write(items, tmp_path / "set", Layout(KEYS))
    pattern = f"{tmp_path}/set/**/*.parquet"
    english = sum(article.language == "en" for article in items)
    recent = sum(article.published is not None and article.published.instant.year >= 2020 for article in items)
    assert english
    assert recent
    table = f"read_parquet('{pattern}', hive_partitioning = true)"
    assert _asked(f"SELECT count(*) FROM {table}") == [(202,)]
    assert _asked(f"SELECT count(*) FROM {table} WHERE language = 'en'") == [(english,)]
    assert _asked(f"SELECT count(*) FROM {table} WHERE published_year >= 2020") == [(recent,)]
    assert _asked(f"SELECT id FROM {table} WHERE language = 'a/b=c'") == [("odd",)]
    for source in (pattern, f"{tmp_path}/set/"):
        frame = pl.scan_parquet(source, hive_partitioning=True).select("id", "language", "published_year")
        assert frame.collect().height == 202
        assert frame.filter(pl.col("language") == "en").collect().height == english
        assert frame.filter(pl.col("published_year") >= 2020).collect().height == recent
        assert frame.filter(pl.col("language") == "a/b=c").collect()["id"].to_list() == ["odd"]
    table = ds.dataset(str(tmp_path / "set"), partitioning="hive")
    assert table.count_rows(filter=ds.field("published_year") >= 2020) == recent


def test_a_file_has_the_partition_keys_and_the_feed(tmp_path: Path) -> None:
    feed = Feed(title="The Harbour Post")
    for path in _write(list(sample(20, 2)), tmp_path / "set", Layout(KEYS), feed):
        reader = nd.read(path)
        assert reader.feed == feed
        assert {f"language={article.language}" for article in reader} == {path.parts[-3]}


def test_the_order_within_a_partition_is_kept(tmp_path: Path) -> None:
    items = [Article(id=str(number), language="en" if number % 3 else "de") for number in range(3000)]
    _write(items, tmp_path / "set", Layout(("language",), max_rows=700))
    for language in ("en", "de"):
        files = sorted((tmp_path / "set" / f"language={language}").iterdir())
        assert [path.name for path in files] == [f"part-{number:05}.parquet" for number in range(len(files))]
        back = [article.id for path in files for article in nd.read(path)]
        assert back == [article.id for article in items if article.language == language]
        assert [pq.read_metadata(path).num_rows for path in files[:-1]] == [700] * (len(files) - 1)


def test_no_articles_are_a_file_with_the_columns(tmp_path: Path) -> None:
    (path,) = _write([], tmp_path / "set", Layout(KEYS))
    assert path.name == "part-00000.parquet"
    assert pq.read_schema(path).names == nd.arrow_schema().names


def test_a_file_is_no_larger_than_it_may_be(tmp_path: Path) -> None:
    items = list(sample(3000, 3))
    files = _write(items, tmp_path / "set", Layout(max_bytes=1_500_000))
    assert len(files) > 2
    assert max(path.stat().st_size for path in files) < 1_600_000
    assert sum(pq.read_metadata(path).num_rows for path in files) == 3000


def test_row_groups_are_of_a_size_that_readers_like(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "GROUP_BYTES", 2 * 2**20)
    monkeypatch.setattr(packing, "BATCH_BYTES", 2**18)
    (path,) = _write(list(sample(3000, 4)), tmp_path / "set", Layout())
    found = pq.read_metadata(path)
    sizes = [found.row_group(index).total_byte_size for index in range(found.num_row_groups)]
    assert all(2**20 < size < 3 * 2**20 for size in sizes[:-1])


def test_many_partitions_in_turns_make_no_small_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits is set aside on disk, however little of it may be in memory and however few files open."""
    monkeypatch.setattr(writer, "HELD_BYTES", 2**16)
    monkeypatch.setattr(packing, "BATCH_ROWS", 20)
    monkeypatch.setattr(parts, "MAX_OPEN", 2)
    items = [article.model_copy(update={"section": f"s{number % 9}"}) for number, article in enumerate(sample(400, 5))]
    files = _write(items, tmp_path / "set", Layout(("section",)))
    assert len(files) == 9
    assert {pq.read_metadata(path).num_row_groups for path in files} == {1}
    assert _texts([article for path in files for article in nd.read(path)]) == _texts(items)
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_a_partition_goes_on_in_another_file_when_too_many_are_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "MAX_OPEN", 2)
    items = [Article(id=str(number), section=f"s{number % 3}") for number in range(60)]
    files = _write(items, tmp_path / "set", Layout(("section",), max_rows=7, max_bytes=1))
    assert len(files) >= 9
    assert _texts([article for path in files for article in nd.read(path)]) == _texts(items)


def test_batches_and_articles_are_taken_alike(tmp_path: Path) -> None:
    items = list(sample(50, 6))
    batch = ArticleBatch(to_batch(items[10:40]), range(30))
    files = _write([*items[:10], batch, *items[40:]], tmp_path / "set", Layout())
    assert [article for path in files for article in nd.read(path)] == items


def test_a_few_large_articles_do_not_share_a_batch() -> None:
    items = [Article(summary="x" * packing.BATCH_BYTES) for _ in range(3)]
    assert [len(batch) for batch in packing.packed(items, Article)] == [1, 1, 1]
    assert [len(batch) for batch in packing.packed([Article(id="a")] * 2500, Article)] == [1000, 1000, 500]


def test_too_many_partitions_are_a_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "MAX_PARTITIONS", 5)
    with pytest.raises(NewsdataError, match="more than 5 partitions; id has too many values"):
        _write([Article(id=str(number)) for number in range(6)], tmp_path / "set", Layout(("id",)))
    assert list(tmp_path.iterdir()) == []


def test_files_are_packed_as_one_file_by_itself_is(tmp_path: Path) -> None:
    items = list(sample(300, seed=5))
    nd.write(items, tmp_path / "one.parquet")
    (path,) = _write(items, tmp_path / "many", Layout())
    packed = _packing(path)
    assert packed == _packing(tmp_path / "one.parquet")
    assert {compression for _, compression, _ in packed} == {"ZSTD"}
    assert 0 < sum(repeats for *_, repeats in packed) < len(packed) / 3


def _packing(path: Path) -> list[tuple[str, str, bool]]:
    """How each column of a file is packed, and whether its values are taken to repeat."""
    group = pq.read_metadata(path).row_group(0)
    columns = [group.column(index) for index in range(group.num_columns)]
    return [(each.path_in_schema, each.compression, each.has_dictionary_page) for each in columns]
