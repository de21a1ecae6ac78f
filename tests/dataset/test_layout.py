"""Sizes as people write them."""

import pytest

from newsdata.dataset import Layout, bytes_of
from newsdata.errors import NewsdataError


@pytest.mark.parametrize(
    ("size", "number"),
    [("256MB", 256_000_000), ("1GiB", 2**30), ("1.5 kib", 1536), ("100", 100), ("7b", 7), (" 2 TB ", 2 * 10**12)],
)
def test_a_size_is_a_number_and_a_unit(size: str, number: int) -> None:
    assert bytes_of(size) == number


@pytest.mark.parametrize("size", ["", "MB", "0", "0.1", "-1MB", "1 M B", "256 megabytes", "1e3", "٣MB", "9" * 5000])
def test_what_is_no_size_is_refused(size: str) -> None:
    with pytest.raises(NewsdataError, match="is no size; write it as 256MB"):
        bytes_of(size)


@pytest.mark.parametrize("wrong", [{"max_rows": 0}, {"max_bytes": 0}])
def test_a_file_holds_something(wrong: dict[str, int]) -> None:
    with pytest.raises(NewsdataError, match="name at least one"):
        Layout(**wrong)  # type: ignore[arg-type]
