"""The grammars of feeds, made of the tables, the rules on elements, and the data types of a year."""

from functools import lru_cache

from newsdata.feeds.checks.relations import ELEMENT_RULES
from newsdata.feeds.checks.spec import Grammars, grammars
from newsdata.feeds.checks.tables import OLDER_TABLES, TABLES
from newsdata.feeds.checks.types import types_until


@lru_cache(maxsize=4)
def grammars_until(year: int) -> Grammars:
    """The grammars where *year* is the last that a date may plausibly be of."""
    types = types_until(year)
    return Grammars(grammars(TABLES, types, ELEMENT_RULES), grammars(OLDER_TABLES, types, ELEMENT_RULES))
