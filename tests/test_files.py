"""Bytes in and out: compression, standard streams, and files that appear whole or not at all."""

import gzip
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsdata.files import HEAD, created, opened


@pytest.mark.parametrize("suffix", [".txt", ".txt.gz", ".txt.zst", ".GZ"])
def test_what_is_written_is_read(tmp_path: Path, suffix: str) -> None:
    data = os.urandom(3 * HEAD) + b"end"
    path = tmp_path / f"file{suffix}"
    with created(path) as stream:
        stream.write(data)
    with opened(path) as (stream, head):
        assert head == data[:HEAD]
        assert stream.read() == data
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_compression_is_told_by_content_where_no_suffix_says_it(tmp_path: Path, suffix: str) -> None:
    packed = tmp_path / f"file{suffix}"
    with created(packed) as stream:
        stream.write(b"hello")
    for source in (packed.read_bytes(), io.BytesIO(packed.read_bytes()), packed.rename(tmp_path / "bare")):
        with opened(source) as (stream, head):
            assert (head, stream.read()) == (b"hello", b"hello")


def test_the_parts_of_a_joined_gzip_file_are_all_read(tmp_path: Path) -> None:
    path = tmp_path / "joined.gz"
    path.write_bytes(gzip.compress(b"one ") + gzip.compress(b"two"))
    with opened(path) as (stream, _):
        assert stream.read() == b"one two"


def test_the_parts_of_a_joined_zstandard_file_are_all_read(tmp_path: Path) -> None:
    parts = []
    for word in (b"one ", b"two"):
        with created(tmp_path / "part.zst") as stream:
            stream.write(word)
        parts.append((tmp_path / "part.zst").read_bytes())
    path = tmp_path / "joined.zst"
    path.write_bytes(b"".join(parts))
    with opened(path) as (stream, _):
        assert stream.read() == b"one two"


def test_compressed_bytes_are_the_same_every_time(tmp_path: Path) -> None:
    for suffix in (".gz", ".zst"):
        for name in "ab":
            with created(tmp_path / f"{name}{suffix}") as stream:
                stream.write(b"hello" * 1000)
        assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")

    def fail() -> None:
        with created(path) as stream:
            stream.write(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")
    path.chmod(0o640)
    with created(path) as stream:
        stream.write(b"new")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_stream_of_ones_own_stays_open() -> None:
    stream = io.BytesIO()
    with created(stream) as sink:
        sink.write(b"x")
    assert stream.getvalue() == b"x"


@pytest.mark.parametrize("packed", [False, True])
def test_a_pipe_is_read_from_its_start(packed: bool) -> None:
    program = (
        "from newsdata.files import opened\n"
        "with opened('-') as (stream, head):\n"
        "    data = stream.read()\n"
        "    print(len(head), len(data), data[:5])\n"
    )
    data = b"hello" + bytes(3 * HEAD)
    done = subprocess.run(
        [sys.executable, "-c", program], input=gzip.compress(data) if packed else data, capture_output=True, check=True
    )
    assert done.stdout.decode().split() == [str(HEAD), str(len(data)), "b'hello'"]
