"""Where a report was filed, as printed before its first words."""

import re

from newsdata.formats.capture.dates import is_day
from newsdata.formats.capture.lines import bare
from newsdata.formats.capture.shapes import flat, is_capitalised, is_shouted, key
from newsdata.formats.capture.words_article import GALLERY, NOTES, SECTION
from newsdata.formats.capture.words_credit import AGENCY, PHOTO
from newsdata.formats.capture.words_page import ADVERTISEMENT, RELATED

_LONGEST = 90
_SEPARATOR = re.compile(r"[ \t\xa0]*\.?[-–—]{1,2}[ \t\xa0]+")
_AGENCY = re.compile(r"(?:^|\s)\(([^()]{1,40})\)$")
_AGENCY_FIRST = re.compile(r"\(([^()]{1,40})\)[ \t\xa0]*[-–—][ \t\xa0]*")
_SLASHED = re.compile(r"(?P<place>[^/]{2,50})[ \t\xa0]/[^\s/]{2,20}/\.?(?P<gap>[ \t\xa0]+)(?=\S)")
_WIRE = re.compile(
    r"[\u3400-\u9fff]{2,14}[0-9]{1,2}月[0-9]{1,2}日[电電讯訊]"
    r"|[［\[【][^\]］】]{1,40}(?:ロイター|AFP|共同|時事|＝)[^\]］】]{0,20}[］\]】]"
)
_GAP = re.compile(r"[ \t\xa0]*(?:[-–—]{1,2})?[ \t\xa0]*")
_AGENCIES = flat(AGENCY)
# Words in capitals that open a paragraph and are no place.
_NO_PLACE = flat(SECTION, GALLERY, PHOTO, ADVERTISEMENT, RELATED, *NOTES.values()) | {
    "update", "watch", "listen", "eilmeldung", "note", "urgent", "alert", "video", "audio", "read", "q", "a",
    "nato", "otan", "eu", "ue", "un", "uno", "onu", "us", "usa", "uk", "imf", "who", "fifa", "uefa", "fbi", "cia",
    "opec", "nasa", "spd", "cdu", "fdp", "afd", "bbc", "cnn", "нато", "оон", "сша",
}  # fmt: skip


def split_dateline(text: str) -> tuple[int, int] | None:
    """Where the dateline of a paragraph ends and where its text begins, if it has one."""
    head = text[:_LONGEST]
    if wire := _WIRE.match(head):
        gap = _GAP.match(text, wire.end())
        start = gap.end() if gap else wire.end()
        return (wire.end(), start) if start < len(text) else None
    slashed = _SLASHED.match(head)
    if slashed and _is_dateline(slashed["place"]):
        return slashed.span("gap")
    for separator in _SEPARATOR.finditer(head):
        if text[separator.end() : separator.end() + 1].islower():
            continue
        if separator.end() < len(text) and _is_dateline(head[: separator.start()]):
            return separator.span()
    return None


def _is_dateline(head: str) -> bool:
    words = bare(head).rstrip(".")
    agency = _AGENCY.search(words) or _AGENCY_FIRST.match(words)
    if agency:
        words = (words[: agency.start()] + words[agency.end() :]).strip(" ,.")
    place, rest = _place_and_rest(words)
    if not place or any(map(str.isdigit, place)) or len(place) > 40 or key(place) in _NO_PLACE:
        return False
    if rest and not (is_day(rest) or all(_may_follow(part) for part in rest.split(","))):
        return False
    if is_shouted(place.partition("(")[0]):
        return sum(map(str.isalpha, place)) > 2 and (
            agency is None or is_capitalised(agency[1]) or _is_agency(agency[1])
        )
    return agency is not None and _is_agency(agency[1]) and place[0].isupper() and len(place.split()) <= 4


def _place_and_rest(words: str) -> tuple[str, str]:
    """The place, and the region or the day behind a comma; behind a point where that opens a day."""
    place, comma, rest = words.partition(",")
    if not comma:
        start, point, day = words.partition(". ")
        if point and is_day(day):
            place, rest = start, day
    return place.strip(), rest.strip()


def _may_follow(part: str) -> bool:
    return is_day(part) or is_capitalised(part) or key(part) in _AGENCIES


def _is_agency(name: str) -> bool:
    return is_shouted(name) or key(name) in _AGENCIES or key(name).partition("/")[0] in _AGENCIES
