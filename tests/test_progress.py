"""How far work has come is what its inputs say of themselves, and never more than there is."""

import gzip
import io
import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import BinaryIO, cast

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.files import opened
from newsdata.progress import Meter
from newsdata.report import Report

CONTENT = bytes(range(256)) * 1000


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("progress") / "content"
    found.write_bytes(CONTENT)
    return found


def piped(content: bytes) -> BinaryIO:
    """The reading end of a pipe that *content* comes through."""
    there, here = os.pipe()

    def write() -> None:
        with open(here, "wb") as stream:
            stream.write(content)

    Thread(target=write).start()
    return open(there, "rb")


def test_a_file_is_read_itself_and_says_where(path: Path) -> None:
    meter = Meter(len(CONTENT))
    with path.open("rb") as stream, meter.reading(stream) as followed:
        assert followed is stream
        assert meter.read == 0
        stream.read(100_000)
        assert 100_000 <= meter.read < 100_000 + io.DEFAULT_BUFFER_SIZE
    assert meter.read == meter.total


def test_going_back_counts_nothing_twice(path: Path) -> None:
    meter = Meter()
    with path.open("rb") as stream, meter.reading(stream):
        stream.read(200_000)
        stream.seek(0)
        assert meter.read <= io.DEFAULT_BUFFER_SIZE
        stream.read()
        assert meter.read == len(CONTENT)
    assert meter.read == len(CONTENT)


@given(st.lists(st.tuples(st.sampled_from(["read", "readline", "seek"]), st.integers(0, 300_000)), max_size=8))
def test_it_never_says_more_than_there_is_nor_less_than_was_taken(path: Path, steps: list[tuple[str, int]]) -> None:
    meter = Meter()
    with path.open("rb") as stream, meter.reading(stream):
        for name, number in steps:
            getattr(stream, name)(min(number, len(CONTENT)))
            assert stream.tell() <= meter.read <= len(CONTENT)
    assert meter.read == len(CONTENT)


@given(st.binary(max_size=5000), st.lists(st.integers(1, 3000), max_size=5))
def test_what_comes_through_a_pipe_is_counted_and_unchanged(content: bytes, reads: list[int]) -> None:
    meter = Meter()
    with piped(content) as stream:
        with meter.reading(stream) as followed:
            assert not followed.seekable()
            taken = b"".join([*(followed.read(size) for size in reads), followed.read()])
            assert meter.read == len(content)
        assert taken == content
        assert not stream.closed
    assert meter.read == len(content)


@pytest.mark.parametrize("stream", [io.BytesIO, piped], ids=["memory", "pipe"])
@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_what_is_compressed_counts_as_it_lies(stream: Callable[[bytes], BinaryIO], suffix: str) -> None:
    packed = gzip.compress(CONTENT) if suffix == ".gz" else cast(bytes, pa.compress(CONTENT, "zstd", asbytes=True))
    meter = Meter(len(packed))
    with stream(packed) as raw, meter.reading(raw) as followed:
        with opened(followed) as (plain, head):
            assert head == CONTENT[: len(head)]
            assert 0 < meter.read <= len(packed)
            assert plain.read() == CONTENT
        assert meter.read == len(packed)


def test_inputs_add_up_and_one_that_is_left_early_counts_as_read(path: Path) -> None:
    meter = Meter(2 * len(CONTENT))
    for wanted in (10, -1):
        with path.open("rb") as stream, meter.reading(stream):
            stream.read(wanted)
    assert meter.read == meter.total


def test_inputs_that_are_open_together_add_up(path: Path) -> None:
    meter = Meter()
    with path.open("rb", 0) as one, path.open("rb", 0) as other, meter.reading(cast(BinaryIO, one)):
        one.read(1000)
        with meter.reading(cast(BinaryIO, other)):
            other.read(50)
            assert meter.read == 1050
        assert meter.read == len(CONTENT) + 1000


def test_an_input_that_fails_counts_as_read(path: Path) -> None:
    meter = Meter()
    with pytest.raises(EOFError), path.open("rb") as stream, meter.reading(stream):
        raise EOFError
    assert meter.read == len(CONTENT)


def test_a_file_that_is_closed_meanwhile_is_where_it_was(path: Path) -> None:
    meter = Meter()
    with path.open("rb", 0) as stream, meter.reading(cast(BinaryIO, stream)):
        stream.read(300)
        assert meter.read == 300
        stream.close()
        assert meter.read == 300


def test_a_reader_that_reads_ahead_says_how_much_is_dealt_with(path: Path) -> None:
    meter = Meter()
    with path.open("rb") as stream, meter.reading(stream):
        stream.read()
        meter.share(0.25)
        assert meter.read == len(CONTENT) // 4
    assert meter.read == len(CONTENT)
    meter.share(0.5)
    assert meter.read == len(CONTENT)


def test_what_others_read_is_told_in_pieces() -> None:
    meter = Meter(100)
    meter.advance(30)
    meter.advance(40)
    assert meter.read == 70


def test_another_part_of_the_work_begins_at_nothing(path: Path) -> None:
    meter = Meter(len(CONTENT))
    with path.open("rb") as stream, meter.reading(stream):
        stream.read(1000)
        meter.begin("verifying", 50)
        assert (meter.doing, meter.read, meter.total) == ("verifying", 0, 50)
    assert meter.read == 0


def test_records_and_findings_are_those_of_all_reports() -> None:
    meter = Meter()
    left, right = Report(), Report()
    meter.watch(left)
    meter.watch(right)
    assert (meter.records, meter.found) == (0, {})
    left.records.read, right.records.read = 5, 7
    left.count("U001", "warning", 2)
    right.count("J001", "error", 1)
    right.count("U001", "warning", 1)
    assert meter.records == 12
    assert list(meter.found.items()) == [("error", 1), ("warning", 3)]
    assert "info" not in left.severities  # to look changes nothing
