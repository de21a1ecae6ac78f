"""What a piece of a credit line names: a person, a newsroom, a job, or nothing for sure.

A name of a person needs evidence in its shape and no word that speaks against it. What
is not sure is `Kind.UNKNOWN`, and nobody is named by it.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto

from newsdata.models.credits import roles, words
from newsdata.models.credits.agencies import ACRONYMS, TELLING, is_agency
from newsdata.models.credits.scripts import is_chinese
from newsdata.models.credits.shapes import has_shape_of_name, is_glued, is_word_of_name


class Kind(Enum):
    """What a piece of a credit line is."""

    PERSON = auto()
    AGENCY = auto()
    """A newsroom or agency of the table."""
    ORGANISATION = auto()
    PERHAPS = auto()
    """An organisation, or a person: "Ana Press", "The Guardian", "Ana Lee Coast News"."""
    TITLE = auto()
    SUFFIX = auto()
    TIME = auto()
    LABEL = auto()
    """A word for what somebody did, as "photos" in brackets."""
    UNKNOWN = auto()


NEWSROOMS = (Kind.AGENCY, Kind.ORGANISATION, Kind.PERHAPS)
"""The kinds that the place of somebody's work has."""

_LONGEST_SIMPLE = 9
"""Words up to here are not looked at for a second word inside: "Chefredakteur" is longer."""

_MOST_WORDS = 12
"""Names and jobs are shorter than sentences."""

_ROLE_WORDS = frozenset().union(*roles.LABELS.values())
_ORGANISATION = words.ORGANISATION_WORDS | words.COMPANY_ENDS
_TIMES = words.MONTHS | words.TIME_WORDS | words.TIME_UNITS
_NEVER_IN_NAMES = (
    words.FURNITURE
    | words.SECTIONS
    | words.IMAGES
    | words.TITLE_WORDS
    | words.TITLE_STARTS
    | words.TIME_WORDS
    | words.OTHERS
    | (_ORGANISATION - words.DOUBTFUL_ORGANISATION_WORDS)
    | {"for", "of", "at", "on", "with", "and"}
) - words.PARTICLES
_NEVER_AS_PRINTED = TELLING | {"The", "THE"}
_BEHIND_NAMES = frozenset({"for", "of", "für"})
_NEVER_IN_ORGANISATIONS = words.FURNITURE | words.OTHERS | words.MONTHS | words.TITLE_PLURALS
_NEVER_FIRST = words.ARTICLES | words.PLACE_STARTS
_NEVER_ALONE = (
    _ROLE_WORDS
    | _TIMES
    | words.WEEKDAYS
    | words.CONNECTIVES
    | words.PREPOSITIONS.keys()
    | words.PARTICLES
    | _NEVER_FIRST
    | roles.BY
    | roles.BY_AFTER_LABEL
    | _ORGANISATION
)

_site = re.compile(
    r"(?:[a-z0-9-]+\.)+(?:com|org|net|info|news|de|at|ch|fr|es|it|uk|nl|be|dk|se|no|fi|pl|cz|is|ie|eu|ru|ua|tr|jp|cn|in"
    r"|br|mx|ar|cl|co|pt|gr|us|ca|au|nz|za|tv|io)",
    re.IGNORECASE,
).fullmatch
_numbers = re.compile(r"[\d\s.,:/+-]+").fullmatch
_PUNCTUATION = ".,:'’\"“”*"


def kind_of(name: str, *, picture: bool = False) -> Kind:
    """What *name* is, as a whole; in the credit of a *picture* more names are agencies."""
    pieces = name.split()
    if not pieces or len(pieces) > _MOST_WORDS:
        return Kind.UNKNOWN
    if is_agency(name, picture=picture) or ("." in name and _site(name)):
        return Kind.AGENCY
    keys = keys_of(pieces)
    if len(pieces) == 1:
        return _kind_of_word(name, keys)
    person = is_person(pieces, keys)
    if person and words.DOUBTFUL_ORGANISATION_WORDS.isdisjoint(keys):
        return Kind.PERSON
    if is_title(pieces, keys):
        return Kind.TITLE
    if kind := _kind_of_organisation(pieces, keys):
        return kind
    if person:
        return Kind.PERSON
    first = pieces[0].casefold().strip(_PUNCTUATION)
    if _numbers(name) or ((first[:1].isdigit() or first in _TIMES) and not _TIMES.isdisjoint(keys)):
        return Kind.TIME
    return Kind.UNKNOWN


def keys_of(pieces: Sequence[str]) -> set[str]:
    """The words as the tables have them, with the parts of those that are put together."""
    keys = {piece.casefold().strip(_PUNCTUATION) for piece in pieces}
    for key in [key for key in keys if len(key) > _LONGEST_SIMPLE or "-" in key]:
        keys.update(key.split("-"))
        keys.update(end for end in words.COMPOUND_ENDS if key.endswith(end))
    return keys


def is_title(pieces: Sequence[str], keys: set[str]) -> bool:
    """Whether *pieces* are a job: "Moscow bureau chief", "Special to The Daily"."""
    if not (words.FURNITURE.isdisjoint(keys) and all(piece.isprintable() for piece in pieces)):
        return False
    special = len(pieces) > 2 and pieces[0].casefold() == "special" and pieces[1].casefold() in {"to", "for"}
    return special or not words.TITLE_WORDS.isdisjoint(keys)


def is_proper(pieces: Sequence[str]) -> bool:
    """Whether each of *pieces* has a capital or joins two that have, as in the name of an institution."""
    return (
        bool(pieces)
        and _has_capital(pieces[0])
        and all(_has_capital(piece) or piece in words.CONNECTIVES for piece in pieces)
        and all(piece.isprintable() for piece in pieces)
    )


def is_person(pieces: Sequence[str], keys: set[str]) -> bool:
    """Whether *pieces* have the shape of a full name, and no word that names have not."""
    if not (_NEVER_IN_NAMES.isdisjoint(keys) and _NEVER_AS_PRINTED.isdisjoint(pieces)):
        return False
    first, last = 0, len(pieces)
    while first < last - 1 and _key(pieces[first]) in words.HONORIFICS:
        first += 1
    while last - first > 2 and _key(pieces[last - 1]) in words.SUFFIXES:
        last -= 1
    name = pieces[first:last]
    return (
        _key(name[0]) not in _NEVER_FIRST
        and _key(name[-1]) not in words.COMPANY_ENDS
        and " ".join(name).casefold() not in words.PLACES
        and has_shape_of_name(name, honoured=first > 0)
    )


def may_be_alone(name: str) -> bool:
    """Whether *name* may be somebody's as the whole line: "Madonna", or "danah boyd"."""
    pieces = name.split()
    keys = keys_of(pieces)
    if not (_NEVER_IN_NAMES.isdisjoint(keys) and _NEVER_ALONE.isdisjoint(keys)):
        return False
    if "." in name or not all(len(piece) > 1 and is_word_of_name(piece) for piece in pieces):
        return False
    if len(pieces) == 1:
        return name[0].isupper() and len(name) > (5 if name.isupper() else 2)
    return len(pieces) == 2 and name.islower()


def _kind_of_word(word: str, keys: set[str]) -> Kind:
    key = word.casefold().strip(_PUNCTUATION)
    if key in words.SUFFIXES:
        return Kind.SUFFIX
    if is_title([word], keys):
        return Kind.TITLE
    if key in _ROLE_WORDS:
        return Kind.LABEL
    if _numbers(word) or key in _TIMES or key in words.WEEKDAYS:
        return Kind.TIME
    return Kind.PERSON if is_chinese(word) or (is_glued(word) and is_person([word], keys)) else Kind.UNKNOWN


def _kind_of_organisation(pieces: Sequence[str], keys: set[str]) -> Kind | None:
    acronym = pieces[0] in ACRONYMS
    article = pieces[0] in {"The", "THE"}
    telling = keys & _ORGANISATION
    if not (acronym or article or telling):
        return None
    if not _NEVER_IN_ORGANISATIONS.isdisjoint(keys) or not is_proper(pieces):
        return None
    if acronym:
        return Kind.ORGANISATION
    if article:
        return Kind.ORGANISATION if telling else Kind.PERHAPS
    before = next((pieces[:index] for index, piece in enumerate(pieces) if piece in _BEHIND_NAMES), [])
    if _is_surely_person(before):
        return None
    if telling <= words.ENDS_OF_ORGANISATIONS and _key(pieces[0]) in telling and pieces[1] not in words.CONNECTIVES:
        return None
    if len(pieces) == 2:
        return Kind.PERHAPS if telling <= words.DOUBTFUL_ORGANISATION_WORDS else Kind.ORGANISATION
    after_name = len(pieces) > 3 and telling <= words.ENDS_OF_ORGANISATIONS and _is_surely_person(pieces[:2])
    return Kind.PERHAPS if after_name else Kind.ORGANISATION


def _is_surely_person(pieces: Sequence[str]) -> bool:
    keys = keys_of(pieces)
    return len(pieces) > 1 and words.DOUBTFUL_ORGANISATION_WORDS.isdisjoint(keys) and is_person(pieces, keys)


def _key(piece: str) -> str:
    return piece.casefold().strip(".,")


def _has_capital(piece: str) -> bool:
    return piece != piece.lower() or piece.isdigit()
