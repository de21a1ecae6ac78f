"""A sample large enough to show what is rare in it."""

import pytest

from newsdata.models import Article
from newsdata.sample import sample


@pytest.fixture(scope="session")
def articles() -> list[Article]:
    """The first 2,000 articles of the default seed."""
    return list(sample(2000))
