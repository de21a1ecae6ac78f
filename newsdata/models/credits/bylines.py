"""A printed byline taken apart: the role, and whom it names.

The printed line is kept beside what is read here, so that to read less than it says is
no loss, and to read more would be a lie. Where a piece is not understood and could be
part of a name or one more of them, the line names nobody.
"""

import re

from newsdata.models.credits import roles
from newsdata.models.credits.joints import entries
from newsdata.models.credits.people import Named, alone, people_of
from newsdata.models.credits.pieces import BYLINE_MARKS, LONGEST, cut, trimmed, without_contacts
from newsdata.models.credits.readings import read

_ROLES = {phrase: role for role, phrases in roles.LABELS.items() for phrase in phrases}
_BY = "|".join(sorted(roles.BY))
_JOINING = "|".join(sorted(roles.BY_AFTER_LABEL))
_LONGEST_LABEL = 48

_by = re.compile(rf"(?:{_BY})(?:\s*[:：]|(?=\s))", re.IGNORECASE).match
_LABEL = rf"([^\W\d_][^:：;|()\n\r]{{0,{_LONGEST_LABEL}}}?)"
_labels = (
    re.compile(rf"{_LABEL}(?:\s*[:：]|\s(?:{_BY})(?=\s))", re.IGNORECASE),
    re.compile(rf"{_LABEL}\s(?:{_JOINING})(?=\s)", re.IGNORECASE),
)
_next_by = re.compile(rf"[:：]|\s(?:{_BY}|{_JOINING})\s", re.IGNORECASE)
_contributed = re.compile(
    rf"\s(?:also\s|have\s|has\s)?(?:{'|'.join(sorted(roles.CONTRIBUTED))})(?!\w)", re.IGNORECASE
).search
_joints = re.compile(r"\s(?:and|und|et|y|e|och|og|en|ja|&)\s|\s?[/,+]\s?").split
_sentences = re.compile(r"[;,|/.()\n]").split


def read_byline(text: str) -> tuple[str | None, list[Named]]:
    """The role that a credit line states, and whom it names."""
    if len(text) > LONGEST:
        return None, []
    line, emails = without_contacts(text)
    start, end = trimmed(line, 0, len(line))
    while start < end and line[start] in "([{":
        start, end = trimmed(line, start + 1, end)
    role, names, sure = _lead(line, start, end)
    if match := _contributed(line, names, end):
        role, end, sure = "contributor", match.start(), False
    else:
        end = _before_next_credit(line, names, end)
    found = list(entries(line, cut(line, names, end, BYLINE_MARKS), read))
    if sure and len(found) == 1 and line == text and (people := alone(found[0].reading)):
        return role, people
    people = people_of(line, found, led=names > start)
    _add_emails(people, emails)
    return role, people


def _lead(line: str, start: int, end: int) -> tuple[str | None, int, bool]:
    """The role of "Photographs by" and its like, where the names begin, and whether that is sure.

    "Von" and "Di" begin names, too, so that after them only a full name is one.
    """
    role, sure = None, True
    for _ in range(2):
        found = None
        match = _by(line, start, end)
        if match is None and _next_by.search(line, start, end):
            match, found = _label(line, start, end)
        if match is None:
            break
        role = role or found
        sure = match[0][-1] in ":：" or match[0][-2:].casefold() == "by"
        start, end = trimmed(line, match.end(), end)
    return role, start, sure


def _label(line: str, start: int, end: int) -> tuple[re.Match[str] | None, str | None]:
    """What stands before "by" or a colon, if it gives a role."""
    for label in _labels:
        if (match := label.match(line, start, end)) and (role := _role_of(match[1])):
            return match, role
    return None, None


def _role_of(label: str) -> str | None:
    label = label.casefold().strip(" .")
    if label in _ROLES:
        return _ROLES[label]
    begin = label.split()
    if 2 < len(begin) < 5:
        return _ROLES.get(f"{begin[0]} {begin[1]} …") or _role_of_several(label)
    return _role_of_several(label)


def _role_of_several(label: str) -> str | None:
    """The first role of "text and photographs", if each is one."""
    roles = [_ROLES.get(part) for part in _joints(label)]
    return roles[0] if len(roles) > 1 and all(roles) else None


def _before_next_credit(line: str, start: int, end: int) -> int:
    """Where a second label begins, as "Photographs by" behind the writer."""
    for match in _next_by.finditer(line, start, end):
        before = line[max(start, match.start() - _LONGEST_LABEL) : match.start()]
        last = _sentences(before)[-1].split()
        for length in (3, 2, 1):
            label = last[-length:]
            if len(label) == length and _role_of(" ".join(label)):
                return match.start() - len(before) + before.rindex(label[0])
    return end


def _add_emails(people: list[Named], emails: list[str]) -> None:
    """Give each person an address, if there are as many of these."""
    persons = [person for person in people if person.get("kind") == "person"]
    if len(persons) == len(emails):
        for person, email in zip(persons, emails, strict=True):
            person["email"] = email
