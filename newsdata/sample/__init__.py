"""Articles made up for benchmarks, tests and demonstrations.

They are what careful publications in fifteen languages would print, and all in them is
invented: every address ends in ``.example``, and every person, place, paper and agency
exists nowhere else. An article depends on nothing but the seed and its own position, so
that a longer sample begins with a shorter one; no clock is read.
"""

from collections.abc import Iterator

from newsdata.models import Article
from newsdata.sample.article import written

__all__ = ["sample"]


def sample(n: int, seed: int = 0) -> Iterator[Article]:
    """Make *n* articles, the same ones for a *seed* on every machine.

    >>> [article.id for article in sample(2)] == [article.id for article in sample(9)][:2]
    True
    """
    if n < 0:
        raise ValueError(f"{n} articles cannot be made; ask for 0 or more")
    return (Article.model_validate(written(seed, index)) for index in range(n))
