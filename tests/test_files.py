"""Bytes in and out: compression, standard streams, and files that appear whole or not at all."""

import io
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.files import HEAD, created, opened
from newsdata.files.compression import compressed
from newsdata.files.unpacking import CHUNK, FREE_BYTES, Unpacked


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


def _packed(data: bytes, form: str) -> bytes:
    stream = io.BytesIO()
    with compressed(stream, form) as sink:
        sink.write(data)
    return stream.getvalue()


_LINES = [b'{"id": "a"}\n', b'{"id": "b"}\n']
_SKIPPABLE = b"\x50\x2a\x4d\x18" + (5).to_bytes(4, "little") + b"notes"
"""A frame that is none of the data (RFC 8878, section 3.1.2)."""

_texts = st.binary(max_size=40) | st.binary(max_size=9).map(lambda part: part * 40_000)
_forms = pytest.mark.parametrize("form", [".gz", ".zst"])


@_forms
@given(parts=st.lists(_texts, min_size=1, max_size=5))
def test_the_parts_of_a_joined_file_are_all_read(form: str, parts: list[bytes]) -> None:
    with opened(b"".join(_packed(part, form) for part in parts)) as (stream, head):
        data = stream.read()
    assert data == b"".join(parts)
    assert head == data[:HEAD]


@_forms
def test_ever_so_many_parts_are_read_in_one_go(form: str) -> None:
    packed = _packed(b"x", form) * 9_000 + _packed(b"", form) * 9_000 + _packed(b"end", form)
    with opened(packed) as (stream, _):
        assert stream.read() == b"x" * 9_000 + b"end"


@pytest.mark.parametrize("zeros", [1, 511, CHUNK, 3 * CHUNK + 1])
def test_zeros_after_gzip_are_no_part_of_it(zeros: int) -> None:
    with opened(_packed(b"one ", ".gz") + bytes(zeros) + _packed(b"two", ".gz") + bytes(zeros)) as (stream, _):
        assert stream.read() == b"one two"


def test_what_a_frame_of_zstandard_notes_is_no_part_of_the_data() -> None:
    packed = _packed(b"one ", ".zst") + _SKIPPABLE + _packed(b"two", ".zst") + _SKIPPABLE
    with opened(packed) as (stream, _):
        assert stream.read() == b"one two"


@_forms
@given(parts=st.lists(_texts, min_size=1, max_size=3), at=st.floats(0, 1, exclude_max=True))
def test_what_is_cut_short_is_never_taken_for_the_whole(form: str, parts: list[bytes], at: float) -> None:
    members = [_packed(part, form) for part in parts]
    packed = b"".join(members)
    cut = int(len(packed) * at)
    ends = {len(b"".join(members[:count])): b"".join(parts[:count]) for count in range(1, len(parts))}
    data, error = _all_of(packed[:cut], form)
    if cut in ends:
        assert (data, error) == (ends[cut], "")
    else:
        assert b"".join(parts).startswith(data)
        assert "fetch or copy it again" in error


@_forms
@given(junk=st.binary(min_size=1, max_size=9).filter(lambda junk: junk.strip(b"\0") and junk[0] not in b"\x1f\x28\x50"))
def test_what_follows_is_found_after_all_that_comes_before(form: str, junk: bytes) -> None:
    data, error = _all_of(_packed(b"news", form) + junk, form)
    assert data == b"news"
    assert error.startswith(("after 4 bytes unpacked, it is no ", "after 4 bytes unpacked, it ends before its "))


def _all_of(packed: bytes, form: str, *, keep: bool = True) -> tuple[bytes, str]:
    """What is unpacked, and the error that ends it."""
    stream, data = Unpacked(io.BytesIO(packed), form), b""
    try:
        while part := stream.read(1 << 20):
            data += part if keep else b""
    except OSError as error:
        return data, str(error)
    return data, ""


@_forms
@pytest.mark.parametrize(
    ("spoil", "why", "remedy"),
    [
        (lambda packed: packed + b"and more", "is no ", "cut off what does not belong to it"),
        (lambda packed: packed + bytes(9) + b"and more", "is no ", "cut off what does not belong to it"),
        (lambda packed: packed + packed[:5], "ends before its ", "fetch or copy it again"),
    ],
)
def test_articles_before_a_fault_are_read_and_the_fault_is_found(
    tmp_path: Path, form: str, spoil: Callable[[bytes], bytes], why: str, remedy: str
) -> None:
    path = tmp_path / f"news.jsonl{form}"
    path.write_bytes(spoil(_packed(_LINES[0], form) + _packed(_LINES[1], form)))
    (one_by_one, _), _ = ways = list(_both_ways(path))
    for report, found in ways:
        assert found == ["a", "b"] or report is not one_by_one
        assert not report.complete
        (finding,) = report.findings
        assert finding.code == "P001"
        assert finding.message.startswith(f"cannot be read to its end: after 24 bytes unpacked, it {why}")
        assert remedy in finding.message


@_forms
@pytest.mark.parametrize(("content", "why"), [(b"", "it is empty, which"), (_LINES[0], "it is no ")])
def test_what_a_suffix_says_is_not_taken_on_trust(tmp_path: Path, form: str, content: bytes, why: str) -> None:
    path = tmp_path / f"news.jsonl{form}"
    path.write_bytes(content)
    for report, found in _both_ways(path):
        assert (found, report.complete) == ([], False)
        (finding,) = report.findings
        assert finding.message.startswith(f"cannot be read to its end: {why}")


@pytest.mark.parametrize(("form", "at"), [(".gz", -8), (".zst", 6)])  # the checksum; the type of the first block
def test_damage_is_found(tmp_path: Path, form: str, at: int) -> None:
    packed = bytearray(_packed(_LINES[0], form))
    packed[at] ^= 0b110
    path = tmp_path / f"news.jsonl{form}"
    path.write_bytes(packed)
    for report, _ in _both_ways(path):
        (finding,) = report.findings
        assert "is damaged" in finding.message
        assert not report.complete


def _both_ways(path: Path) -> Iterator[tuple[nd.Report, list[str | None]]]:
    """What reading one by one and reading as columns makes of a file."""
    reader = nd.read(path, on_error="skip")
    found = [article.id for article in reader]
    yield reader.report, found
    reader = nd.read(path, on_error="skip")
    ids = [
        name
        for batch in reader.columns()
        for name in ([batch.id] if isinstance(batch, nd.Article) else batch.records.column("id").to_pylist())
    ]
    yield reader.report, ids


def test_a_window_that_would_fill_the_memory_is_refused() -> None:
    header = b"\x28\xb5\x2f\xfd\x00" + bytes([(31 - 10) << 3])  # RFC 8878, section 3.1.1.1.2: 2 GiB
    assert _all_of(header + b"\x01\x00\x00", ".zst") == (
        b"", "it has a window of more than 128 MiB; pack it again without --long or --ultra"
    )  # fmt: skip


@_forms
def test_a_bomb_is_left_where_it_goes_beyond_what_is_free(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"news.jsonl{form}"
    path.write_bytes(_packed(bytes(2**24), form) * (2 * FREE_BYTES >> 24))
    assert path.stat().st_size < FREE_BYTES / 400
    reader = nd.read(path, on_error="skip")
    assert list(reader) == []
    assert not reader.report.complete
    message = next(finding.message for finding in reader.report.findings if finding.code == "P001")
    assert f"bytes unpack to more than {FREE_BYTES:,}, as" in message
    assert "unpack it with another program and read what comes out" in message


@_forms
def test_a_bomb_takes_no_more_memory_than_a_line_may(form: str) -> None:
    packed = _packed(bytes(2**24), form) * 20
    tracemalloc.start()
    data, error = _all_of(packed, form, keep=False)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "as only a trap does" in error
    assert not data
    assert most < 2**23


@_forms
def test_one_record_over_and_over_is_no_bomb(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    monkeypatch.setattr("newsdata.files.unpacking.FREE_BYTES", 1 << 16)
    words = Random(7).choices("abcdefghijklmnopqrstuvwxyz ", k=5_000)
    data = "".join(words).encode() * 10_000
    with opened(_packed(data, form)) as (stream, _):
        assert stream.read() == data


@_forms
@given(data=_texts, seed=st.integers(0, 99))
def test_unpacked_bytes_are_read_from_any_place(form: str, data: bytes, seed: int) -> None:
    random = Random(seed)
    plain = io.BytesIO(data)
    with opened(_packed(data, form)) as (stream, _):
        assert stream.seekable()
        for _ in range(6):
            whence = random.choice([io.SEEK_SET, io.SEEK_END, io.SEEK_CUR])
            offset = random.randint(0, len(data) + 1)
            offset = {io.SEEK_SET: offset, io.SEEK_END: -offset // 2, io.SEEK_CUR: offset // 2}[whence]
            assert stream.seek(offset, whence) == plain.seek(offset, whence)
            size = random.randint(0, len(data) + 1)
            assert stream.read(size) == plain.read(size)


def test_an_error_of_the_input_itself_stays_what_it_is() -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() >= HEAD:
                raise OSError(5, "the network is gone")
            return super().read(size)

    for form in (".gz", ".zst"):
        failing = Failing(_packed(os.urandom(3 * HEAD), form))
        with pytest.raises(OSError, match="the network is gone"), opened(failing) as (stream, _):
            stream.read()


@_forms
def test_a_stream_that_was_unpacked_stays_open(form: str) -> None:
    packed = io.BytesIO(_packed(b"hello", form))
    with opened(packed) as (stream, _):
        assert stream.read() == b"hello"
    assert not packed.closed


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


@pytest.mark.parametrize("form", ["", ".gz", ".zst"])
@pytest.mark.parametrize("first", [1, 3, 100])
def test_a_pipe_is_read_from_its_start(form: str, first: int) -> None:
    program = (
        "from newsdata.files import opened\n"
        "with opened('-') as (stream, head):\n"
        "    data = stream.read()\n"
        "    print(len(head), len(data), data[:5])\n"
    )
    data = b"hello" + bytes(3 * HEAD)
    packed = _packed(data, form)
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        stdin = cast(BinaryIO, running.stdin)
        stdin.write(packed[:first])  # what compresses may be slow to begin
        stdin.flush()
        said, _ = running.communicate(packed[first:])
    assert said.decode().split() == [str(HEAD), str(len(data)), "b'hello'"]
