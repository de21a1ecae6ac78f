"""Every data type of feeds: its name, and the function that tells what is wrong with a text."""

from newsdata.feeds.checks.fault import Check, Faults, fault
from newsdata.feeds.checks.types.addresses import ADDRESSES
from newsdata.feeds.checks.types.dates import dates
from newsdata.feeds.checks.types.html import HTML
from newsdata.feeds.checks.types.identifiers import IDENTIFIERS
from newsdata.feeds.checks.types.numbers import NUMBERS
from newsdata.feeds.checks.types.people import PEOPLE
from newsdata.feeds.checks.types.podcasts import PODCASTS
from newsdata.feeds.checks.types.texts import TEXTS
from newsdata.feeds.checks.types.words import WORDS

UNSPACED = "unspaced"
"""The type that looks at the text as it stands; all others see it without the space around it."""


def unspaced(text: str) -> Faults:
    """A value with no space around it."""
    return fault("UnexpectedWhitespace", "has space around it") if text != text.strip() else ()


TYPES: dict[str, Check] = {
    **ADDRESSES,
    **HTML,
    **IDENTIFIERS,
    **NUMBERS,
    **PEOPLE,
    **PODCASTS,
    **TEXTS,
    **WORDS,
    UNSPACED: unspaced,
}
"""The data types by name, but for those of dates."""


def types_until(year: int) -> dict[str, Check]:
    """All data types by name, where *year* is the last that a date may plausibly be of."""
    return {**TYPES, **dates(year)}
