"""Lines that say when a page was made."""

import re

from newsdata.formats.capture.lines import bare
from newsdata.formats.capture.shapes import flat, key
from newsdata.formats.capture.words_date import FILLER, LEAD, MONTH, UNIT, WEEKDAY

_TOLD = flat(LEAD, UNIT, MONTH, WEEKDAY)
_LEAD = flat(LEAD)
_KNOWN = _TOLD | flat(FILLER)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NUMERIC = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}|[0-9]{1,2}[:.][0-9]{2}|[0-9]{4}年|[0-9]{1,2}月")
_MOMENT = flat({"*": ("today", "yesterday", "now", "heute", "gestern", "hoy", "ayer", "oggi", "ieri", "hoje", "ontem")})
_LONGEST = 140


def is_date(text: str) -> bool:
    """Whether *text* says nothing but when: "Published July 4, 2023, 9:00 am", "4 min read"."""
    words = key(text, _LONGEST)
    found = _WORD.findall(words)
    if not words or not all(word in _KNOWN for word in found):
        return False
    if not any(character.isdigit() for character in words):
        return len(found) > 1 and found[0] in _LEAD and not _MOMENT.isdisjoint(found)
    return _NUMERIC.search(words) is not None or (any(word in _TOLD for word in found) and not words.isdigit())


def is_day(text: str) -> bool:
    """Whether *text* is a day as a dateline has it: "4 July", "Jul 4", "04 LUG", "4. Juli"."""
    words = key(text, 30)
    found = _WORD.findall(words)
    return (
        bool(found)
        and any(character.isdigit() for character in words)
        and all(word in _KNOWN for word in found)
        and not bare(text).endswith(":")
    )
