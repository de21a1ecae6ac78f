"""Paths in other file systems: read, listed, and written whole."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdata as nd
from newsdata.cli import EXIT_INCOMPLETE, EXIT_USAGE, main
from newsdata.dataset import Layout
from newsdata.errors import NewsdataError
from newsdata.files import created, is_folder, is_remote, local, opened
from newsdata.models import Article
from newsdata.pipeline.inputs import targets
from newsdata.sample import sample

fsspec = pytest.importorskip("fsspec")
memory = pytest.importorskip("fsspec.implementations.memory")


class Unwilling(memory.MemoryFileSystem):  # type: ignore[misc,name-defined]
    """A store that breaks off: it has errors of its own, and half of what was sent."""

    protocol = "unwilling"

    def put_file(self, lpath: str, rpath: str, **_: object) -> None:
        self.pipe_file(rpath, Path(lpath).read_bytes()[:10])
        raise RuntimeError("the connection broke off\nand more")

    def _open(self, path: str, mode: str = "rb", **_: object) -> object:
        if mode == "rb" and path.endswith("locked.jsonl"):
            raise LookupError("no credentials")
        return super()._open(path, mode)


@pytest.fixture(autouse=True)
def store() -> Iterator[dict[str, object]]:
    """The files of the memory file system, which are gone after the test."""
    fsspec.register_implementation("unwilling", Unwilling, clobber=True)
    system = fsspec.filesystem("memory")
    system.store.clear()
    system.pseudo_dirs[:] = [""]
    yield system.store
    system.store.clear()


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.parquet", "a.json"])
def test_what_is_written_there_is_read_from_there(name: str) -> None:
    items = list(sample(30, 1))
    nd.write(items, f"memory://bucket/{name}")
    assert list(nd.read(f"memory://bucket/{name}")) == items
    assert nd.validate(f"memory://bucket/{name}").records.checked == 30


def test_patterns_and_directories_are_expanded_there() -> None:
    for name in ("in/a.jsonl", "in/deep/b.jsonl", "in/_c.jsonl", "in/.d/e.jsonl", "in/README.md"):
        with created(f"memory://bucket/{name}") as stream:
            stream.write(b'{"id":"x"}\n')
    both = ["memory:///bucket/in/a.jsonl", "memory:///bucket/in/deep/b.jsonl"]
    notes: list[str] = []
    assert list(targets("memory://bucket/in/", notes)) == both
    assert list(targets("memory://bucket/in")) == both
    assert "README.md" in notes[0]
    assert list(targets("memory://bucket/in/*.jsonl")) == ["memory:///bucket/in/_c.jsonl", both[0]]
    assert both[1] in list(targets("memory://bucket/in/**/*.jsonl"))
    assert nd.validate("memory://bucket/in/").records.checked == 2
    assert not nd.validate("memory://bucket/nothing/*.jsonl").complete
    assert not nd.validate("memory://bucket/nothing.jsonl").complete


def test_a_data_set_is_written_there(store: dict[str, object]) -> None:
    items = list(sample(60, 2))
    with created("memory://bucket/in.jsonl") as stream:
        stream.write(nd.dumps(items, "jsonl"))
    result = nd.convert("memory://bucket/in.jsonl", "memory://bucket/out/", layout=Layout(("language",)), verify=True)
    assert result.written
    assert result.report.ok
    names = [name for name in store if name.startswith("/bucket/out/")]
    assert names[-1] == "/bucket/out/_SUCCESS"
    assert "/bucket/out/language=en/part-00000.parquet" in names
    assert nd.validate("memory://bucket/out/").records.checked == 60
    for overwrite in (False, True):
        with pytest.raises(NewsdataError, match="is not empty"):
            nd.convert("memory://bucket/in.jsonl", "memory://bucket/out/", overwrite=overwrite)


def test_what_fails_leaves_nothing_there(store: dict[str, object]) -> None:
    def fail(path: str) -> None:
        with created(path) as stream:
            stream.write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail("memory://bucket/new.txt")
    with pytest.raises(OSError, match="the connection broke off"):
        nd.write(sample(3, 0), "unwilling://bucket/out.jsonl")
    with pytest.raises(OSError, match="the connection broke off"):
        nd.convert([nd.dumps(list(sample(3, 0)), "jsonl")], "unwilling://bucket/out/")
    assert not store


def test_what_was_there_before_is_not_removed(store: dict[str, object]) -> None:
    nd.write(sample(1, 0), "memory://bucket/out.jsonl")
    with pytest.raises(OSError, match="the connection broke off"):
        nd.write(sample(3, 0), "unwilling://bucket/out.jsonl")
    assert list(store) == ["/bucket/out.jsonl"]


def test_errors_of_a_store_are_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nd.write(sample(1, 0), "memory://bucket/locked.jsonl")
    assert main(["validate", "unwilling://key:secret@bucket/locked.jsonl"]) == EXIT_INCOMPLETE
    printed = capsys.readouterr()
    assert "P001" in printed.out
    assert "no credentials" in printed.out
    path = tmp_path / "in.jsonl"
    nd.write(sample(1, 0), path)
    assert main(["convert", str(path), "unwilling://key:secret@bucket/out.jsonl"]) == EXIT_INCOMPLETE
    assert capsys.readouterr().err == "newsdata: unwilling://bucket/out.jsonl: the connection broke off\n"


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "nosuchstore://bucket/a.jsonl"]) == EXIT_USAGE
    assert "nosuchstore" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    assert main(["validate", "s3://bucket/a.jsonl"]) == EXIT_USAGE
    assert "pip install 'newsdata[remote]'" in capsys.readouterr().err


def test_a_file_address_is_a_path_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    address = f"file://{tmp_path}/a%20b.jsonl"
    nd.write([Article(id="a")], address)
    assert [path.name for path in tmp_path.iterdir()] == ["a b.jsonl"]
    assert [article.id for article in nd.read(address)] == ["a"]
    with opened(address) as (stream, _):
        assert stream.read() == b'{"id":"a"}\n'
    assert local(f"file://localhost{tmp_path}/x#1?.jsonl") == f"{tmp_path}/x#1?.jsonl"
    with pytest.raises(NewsdataError, match="names the machine 'elsewhere'"):
        local("file://elsewhere/a.jsonl")


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("s3://bucket/a", True),
        ("simplecache::s3://bucket/a", True),
        ("filecache::https://example.org/a", True),
        ("https://example.org/a", False),
        ("file:///a", False),
        ("c://a", False),
        ("a::b", False),
        ("-", False),
        (Path("s3://bucket"), False),
        (b"s3://bucket", False),
    ],
)
def test_a_scheme_makes_a_path_remote(path: object, remote: bool) -> None:
    assert is_remote(path) is remote


def test_a_slash_makes_a_directory(tmp_path: Path) -> None:
    assert is_folder("s3://bucket/out/")
    assert is_folder(f"{tmp_path}")
    assert is_folder("out/")
    assert not is_folder("s3://bucket/out")
    assert not is_folder("out")
    assert not is_folder("-")
    assert not is_folder("https://example.org/")
    assert not is_folder(b"x/")
