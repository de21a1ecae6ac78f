"""Every data type of feeds: its name, and the function that tells what is wrong with a text."""

from newsdata.feeds.checks.fault import Check, Faults, fault
from newsdata.feeds.checks.types.addresses import ADDRESSES
from newsdata.feeds.checks.types.dates import DATES
from newsdata.feeds.checks.types.html import HTML
from newsdata.feeds.checks.types.identifiers import IDENTIFIERS
from newsdata.feeds.checks.types.numbers import NUMBERS
from newsdata.feeds.checks.types.people import PEOPLE
from newsdata.feeds.checks.types.podcasts import PODCASTS
from newsdata.feeds.checks.types.words import WORDS

UNSPACED = "unspaced"
"""The type that looks at the text as it stands; all others see it without the space around it."""


def unspaced(text: str) -> Faults:
    """A value with no space around it."""
    return fault("UnexpectedWhitespace", "has space around it") if text != text.strip() else ()


TYPES: dict[str, Check] = {
    **ADDRESSES,
    **DATES,
    **HTML,
    **IDENTIFIERS,
    **NUMBERS,
    **PEOPLE,
    **PODCASTS,
    **WORDS,
    UNSPACED: unspaced,
}
"""The data types by name."""
