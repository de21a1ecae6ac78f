"""What a line looks like, before anyone asks what it says."""

import re
from collections.abc import Iterable, Mapping
from itertools import chain

from newsdata.formats.capture.lines import bare

_TAIL = 40
KEY_LIMIT = 300
"""The longest line that is looked up in the word tables."""

# A sentence ends with its mark, or with the quotation marks and brackets around it.
_FINAL = re.compile(r"[.!?…。！？؟۔।][\"'”’»“‘)\]」』）］]*$")
_COLON = re.compile(r"[:：;؛,،、，]$")
_ABBREVIATION = re.compile(r"(?:^|\W)(?:\w\.){1,5}$|(?:^|\s)(?:Jr|Sr|St|Inc|Ltd|Co|Corp|Dr|No)\.$")
_INNER = re.compile(r"[.!?…؟][\"'”’»)]*\s+[^\W\d_]|[。！？](?=.)")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CODE = re.compile(r"[{}<>=\\|`]|::|//|[0-9]:[0-9]{2}:[0-9]{2}|^[\[#@/$%&*+~^-]|^[0-9]{4}-[0-9]{2}-[0-9]{2}|[.]{4}")
_TITLE_ENDS = ("?", "!", "…", "？", "！", "؟", "...", "”", "’", "»", "」", ")")
_EDGES = " :：…»›>→↗▼▾•|-–—"
_APOSTROPHES = str.maketrans("’‘ʼ`", "''''")


def flat(*tables: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """All words of *tables*, whatever their language."""
    return frozenset(chain.from_iterable(words for table in tables for words in table.values()))


def key(text: str, limit: int = KEY_LIMIT) -> str:
    """*text* as the word tables have it; ``""`` if it is too long to be in one."""
    if len(text) > limit:
        return ""
    words = " ".join(bare(text).split()).strip(_EDGES).casefold().rstrip(".")
    return words if words.isascii() else words.translate(_APOSTROPHES)


def dense(text: str) -> bool:
    """Whether *text* is in a script that says much in few characters and has no spaces."""
    return _DENSE.search(text[:80]) is not None


def ends_sentence(text: str) -> bool:
    """Whether *text* ends as a sentence does."""
    tail = bare(text[-_TAIL:])
    return _FINAL.search(tail) is not None and not (len(text) <= 120 and _ABBREVIATION.search(tail))


def ends_open(text: str) -> bool:
    """Whether *text* ends with a colon, comma or semicolon, so that more must follow."""
    return _COLON.search(bare(text[-_TAIL:])) is not None


def is_prose(text: str) -> bool:
    """Whether *text* is a sentence or more of running text, and no title or label.

    A single question or exclamation may be a headline, and so may all that is short.
    """
    length = len(text) * 5 // 2 if dense(text) else len(text)
    if length >= 220:
        return True
    if length < 40 or not ends_sentence(text):
        return length >= 80 and _INNER.search(text) is not None and not ends_open(text)
    single = bare(text).rstrip("\"'”’»“‘)]」』）］")[-1:] in "!?！？؟" and not _INNER.search(text)
    return not (single and length <= 140)


def is_title(text: str) -> bool:
    """Whether *text* may be a headline: short, no code, and without a sentence's end."""
    words = bare(text)
    return (
        2 <= len(words) <= 240
        and (words[0].isalnum() or words[0] in "\"'“”‘’«»„‚¿¡「『《【(（")
        and not _CODE.search(words)
        and not ends_open(words)
        and (not ends_sentence(words) or words.endswith(_TITLE_ENDS))
    )


def word_count(text: str) -> int:
    """How many words *text* has; where words are not parted, two characters are one."""
    return len(text[:400].split()) if not dense(text) else max(1, len(text[:400]) // 2)


def is_shouted(text: str) -> bool:
    """Whether *text* is in capitals, of a script that has them."""
    return text.isupper() and sum(map(str.isalpha, text)) > 1


def is_capitalised(text: str) -> bool:
    """Whether every word of *text* begins with a capital."""
    words = text.split()
    return bool(words) and all(word[0].isupper() for word in words)
