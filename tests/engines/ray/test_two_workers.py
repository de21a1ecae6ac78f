"""Two workers of a real Ray find and write what one process does, and one of them may be killed."""

import gzip
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

import newsdata as nd
from newsdata.dataset import Layout
from newsdata.engines import ray
from newsdata.engines.ray.placing import Place
from newsdata.pipeline import convert, validate
from newsdata.sample import sample
from tests.engines.ray.mortal import MARK, Mortal
from tests.engines.ray.test_alone import table_in
from tests.properties.test_jobs import NOW, reported
from tests.properties.test_roads import said

pytestmark = [pytest.mark.xdist_group("ray"), pytest.mark.usefixtures("two_workers")]

ITEMS = list(sample(30, 5))


@pytest.fixture(autouse=True)
def small_parts() -> Iterator[None]:
    """Parts small enough that every worker has some."""
    with (
        patch("newsdata.engines.ray.inputs.WHOLE_BYTES", 300_000),
        patch("newsdata.engines.ray.inputs.FILES_BYTES", 100_000),
        patch("newsdata.engines.ray.converting.LEAST_BYTES", 200_000),
        patch("newsdata.pipeline.parts.PART_BYTES", 100_000),
        patch("newsdata.pipeline.parts.SMALL_BYTES", 0),
    ):
        yield


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Damaged files that repeat each other, and one that is missing."""
    folder = tmp_path / "in"
    folder.mkdir()
    lines = nd.dumps(ITEMS, "jsonl").splitlines(keepends=True)
    lines[11] = b"{broken\n"
    (folder / "a.jsonl").write_bytes(b"".join(2 * lines))
    (folder / "b.jsonl.gz").write_bytes(gzip.compress(b"".join(lines[:20]))[:-9])
    (folder / "c.json").write_bytes(nd.dumps(ITEMS[:9], "json"))
    nd.write(ITEMS[9:12], folder / "d.parquet")
    (folder / "e.jsonl").write_bytes(b"".join(lines[5:15]))
    return [*sorted(folder.iterdir()), folder / "missing.jsonl"]


def test_two_workers_find_what_one_process_finds_though_some_are_killed(paths: list[Path], tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    nd.write([ITEMS[2].model_copy(update={"id": f"{MARK}{mark}"}), *ITEMS[:6]], tmp_path / "ends.jsonl")
    options: dict[str, Any] = {
        "now": NOW,
        "select": ["A4", "B", "J", "MOR"],  # all rules take longer, and show no more
        "rules": ["tests.engines.ray.mortal"],
    }
    ends = [Path(f"{mark}.{what}") for what in ("rule", "memory")]
    for end in ends:
        end.touch()  # which spares this process
    paths.insert(2, tmp_path / "ends.jsonl")
    one = validate(paths, jobs=1, rejects=tmp_path / "one", **options)
    for end in ends:
        end.unlink()
    two = ray.validate(paths, rejects=tmp_path / "two", shares=2, **options)
    assert all(end.exists() for end in ends)
    assert one.counts["A401"] == one.counts["MOR002"] > 50
    assert one.counts["J001"] == 4
    assert reported(two) == reported(one)
    for name in ("", ".findings.jsonl"):
        assert (tmp_path / f"two{name}").read_bytes() == (tmp_path / f"one{name}").read_bytes()


def test_two_workers_write_what_one_process_writes(paths: list[Path], tmp_path: Path) -> None:
    layout = Layout(("language",))
    one = convert(paths, tmp_path / "one/", layout=layout, jobs=1, rejects=tmp_path / "one.jsonl")
    two = ray.convert(paths, tmp_path / "two/", layout=layout, rejects=tmp_path / "two.jsonl")
    assert said(two) == said(one)
    assert (tmp_path / "two.jsonl").read_bytes() == (tmp_path / "one.jsonl").read_bytes()
    assert table_in(tmp_path / "two").equals(table_in(tmp_path / "one"))


def test_a_worker_that_is_killed_leaves_no_file_torn_or_doubled(tmp_path: Path) -> None:
    mark, layout = tmp_path / "mark", Layout(max_bytes=100_000)
    mark.touch()
    nd.write([*(3 * ITEMS), ITEMS[0].model_copy(update={"id": f"{MARK}{mark}"})], tmp_path / "a.jsonl")
    one = convert(tmp_path / "a.jsonl", tmp_path / "one/", layout=layout, jobs=1, model=Mortal)
    mark.unlink()
    left, keep = list[int](), Place.keep

    def counted(place: Place, names: Collection[str]) -> None:
        left.append(len(list(Path(place.root).rglob("*.parquet"))) - len(names))
        keep(place, names)

    with (
        patch.object(Place, "keep", counted),
        patch("newsdata.engines.ray.converting.LEAST_BYTES", 2**30),
        patch("newsdata.pipeline.parts.PART_BYTES", 5000),  # so many that some are written before it is killed
    ):
        two = ray.convert(tmp_path / "a.jsonl", tmp_path / "two/", layout=layout, model=Mortal)
    assert mark.exists()
    assert left[0] > 0  # what the one that was killed had written
    assert said(two) == said(one)
    assert table_in(tmp_path / "two").equals(table_in(tmp_path / "one"))


def test_a_data_set_elsewhere_is_whole_when_that_is_said(paths: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    assert ray.convert(paths[0], f"local://{target}/").written
    assert (target / "_SUCCESS").exists()
    names = [path.name for path in sorted(target.iterdir())]
    assert [name.rpartition("-")[0] for name in names] == ["", "part-000000-00000", "part-000001-00000"]
    assert nd.validate(str(target), now=NOW, jobs=1).records.checked == 58
    with pytest.raises(nd.NewsdataError, match="is not empty"):
        ray.convert(paths[0], f"local://{target}/")
    with pytest.raises(nd.NewsdataError, match="is no partition key"):
        ray.convert(paths[0], f"local://{tmp_path}/other/", layout=Layout(("body",)))
    assert not list(tmp_path.glob("other/*"))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # which Ray gives itself
def test_a_pipeline_of_ray_data_has_the_same_articles_and_findings(paths: list[Path], tmp_path: Path) -> None:
    options: dict[str, Any] = {"now": NOW, "select": ["A4", "B"]}
    data = ray.read(paths[2:4]).materialize()
    assert data.schema().base_schema.equals(nd.arrow_schema())
    ray.write(data, tmp_path / "out/")
    written = validate(tmp_path / "out/", jobs=1, **options)
    assert written.records.checked == data.count() == validate(paths[2:4], jobs=1, **options).records.checked
    assert Counter(row["code"] for row in ray.check(data, **options).take_all()) == written.counts
