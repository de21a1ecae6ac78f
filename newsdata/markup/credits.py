"""Whose a picture is, as its credit says it."""

from functools import lru_cache

from newsdata.models.credits import read_credit


@lru_cache(maxsize=1024)
def owners(credit: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The creators and the suppliers that a credit names; agencies are few, and their pictures many."""
    creators, suppliers = read_credit(credit)
    return tuple(creators), tuple(suppliers)
