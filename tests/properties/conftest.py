"""The laws are tried on columns, though what they are tried on is small."""

from collections.abc import Iterator
from unittest.mock import patch

import pytest


@pytest.fixture(scope="session", autouse=True)
def columns_of_few() -> Iterator[None]:
    """Read few articles as columns, too."""
    with patch("newsdata.reader.FEW_BYTES", 0):
        yield
