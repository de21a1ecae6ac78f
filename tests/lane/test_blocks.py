"""Lines stay whole, whatever their length and however the stream gives them."""

import io

from hypothesis import given
from hypothesis import strategies as st

from newsdata.lane.blocks import Block, LongLine, blocks

LINE = st.binary(max_size=12).map(lambda line: line.replace(b"\n", b""))


class Trickle(io.BytesIO):
    """A stream that gives a byte at a time, as a pipe may."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 0, 1))


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
    assert [len(block.lines) for block in blocks(io.BytesIO(data * 10), 1000, 250) if isinstance(block, Block)] == [
        3,
        3,
        3,
        1,
    ]
