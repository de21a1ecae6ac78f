"""Lines stay whole, whatever their length and however the stream gives them."""

import io
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.lane.blocks import Block, LongLine, blocks

LINE = st.binary(max_size=12).map(lambda line: line.replace(b"\n", b""))


class Trickle(io.BytesIO):
    """A stream that gives a byte at a time, as a pipe may."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 0, 1))

    read1 = read


def lines_of(data: bytes, longest: int, size: int, stream: type[io.BytesIO] = io.BytesIO) -> list[tuple[int, bytes]]:
    """Every line with its number, too long or not."""
    found: list[tuple[int, bytes]] = []
    for block in blocks(stream(data), longest, size):
        if isinstance(block, LongLine):
            found.append((block.number, b"".join(block.pieces)))
        else:
            assert all(len(line) <= longest for line in block.lines)
            found += [(block.first + index, block.whole(index)) for index in range(len(block.lines))]
    return found


@given(st.lists(LINE), st.booleans(), st.integers(1, 20), st.integers(1, 40))
def test_every_line_comes_once_with_its_number(lines: list[bytes], ended: bool, longest: int, size: int) -> None:
    data = b"\n".join(lines) + (b"\n" if ended else b"")
    wanted = list(enumerate(io.BytesIO(data), start=1))
    assert lines_of(data, longest, size) == wanted
    assert lines_of(data, longest, size, Trickle) == wanted


@given(st.lists(LINE), st.integers(1, 20), st.integers(1, 40))
def test_a_long_line_that_nobody_looks_at_is_passed_over(lines: list[bytes], longest: int, size: int) -> None:
    data = b"\n".join(lines)
    wanted = [
        (number, line) for number, line in enumerate(io.BytesIO(data), start=1) if len(line.rstrip(b"\n")) <= longest
    ]
    found = [block for block in blocks(io.BytesIO(data), longest, size) if isinstance(block, Block)]
    assert [(block.first + at, block.whole(at)) for block in found for at in range(len(block.lines))] == wanted


def test_blocks_are_of_about_the_size_that_is_asked_for() -> None:
    data = b"x" * 99 + b"\n"
    found = [len(block.lines) for block in blocks(io.BytesIO(data * 10), 1000, 250) if isinstance(block, Block)]
    assert found == [2, 3, 2, 3]


class Broken(io.BytesIO):
    """A stream that breaks off where it should end."""

    def read1(self, size: int | None = -1) -> bytes:
        data = super().read1(size)
        if not data and size:
            raise OSError("broken off")
        return data


@given(st.lists(LINE), st.binary(max_size=5), st.integers(1, 20), st.integers(1, 40))
def test_what_is_before_an_error_comes_before_it(lines: list[bytes], rest: bytes, longest: int, size: int) -> None:
    whole = [line + b"\n" for line in lines]
    found: list[bytes] = []
    broken = Broken(b"".join(whole) + rest.replace(b"\n", b""))
    with pytest.raises(OSError, match="broken off"):
        found.extend(_each(broken, longest, size))
    assert found == whole


def _each(stream: io.BytesIO, longest: int, size: int) -> Iterator[bytes]:
    for block in blocks(stream, longest, size):
        if isinstance(block, Block):
            yield from (block.whole(index) for index in range(len(block.lines)))
        else:
            yield b"".join(block.pieces)
