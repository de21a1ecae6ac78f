"""The shape of a full name: capitals, initials, particles, and nothing else."""

import re
from collections.abc import Sequence

from newsdata.models.credits import words

_plain = re.compile(r"[A-Z][a-z]+").fullmatch
_full_name = re.compile(r"[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+){1,2}").fullmatch
_name_word = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'’‘ʼ`´.\-‐‑])*").fullmatch
_initials = re.compile(r"(?:[^\W\d_]{1,2}\.-?){1,4}|[^\W\d_]{1,2}").fullmatch
_glued = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]{2,}(?:-[^\W\d_]{2,})?").fullmatch
_prefixed = re.compile(r"[^\W\d_]{1,4}['’ʼ‘`-].*").fullmatch
_LONGEST_DEGREE = 4
"""How long the end of a degree is: "S.Kom", with its dot."""
_QUOTES = "\"“”„«»'‘’"
_VOWELS = frozenset("AEIOUYÄÖÜÅØÆÉÈÊÍÓÚÁÀÃÕÇİАЕИОУЫЭЮЯ")


def is_word_of_name(piece: str) -> bool:
    """Whether *piece* has the letters of a name, with or without a capital."""
    return bool(_name_word(piece))


def is_glued(piece: str) -> bool:
    """Whether *piece* is initials and a surname in one, and no degree: "J.K.Lund"."""
    return bool(_glued(piece)) and len(piece) - piece.rindex(".") > _LONGEST_DEGREE


def has_shape_of_name(name: Sequence[str], *, honoured: bool) -> bool:
    """Whether *name* looks like a full name; one word is enough behind "Dr."."""
    if _is_twice(name) or not name[0][0].isalpha() or name[-1][-1] in _QUOTES:
        return False
    if _full_name(" ".join(name)):
        return True
    capitals = all(piece.isupper() or piece in words.PARTICLES for piece in name)
    shapes = "".join([_shape(piece, capitals=capitals) for piece in name])
    if len(shapes) != len(name) or shapes[0] == "p":
        return False
    strong = shapes.count("C") + shapes.count("U") + 2 * shapes.count("G")
    initial_at_end = shapes[-1] == "I" and shapes[0] == "C" and len(name[-1]) == 2 and name[-1].endswith(".")
    return (
        (shapes[-1] in "CUG" or initial_at_end)
        and 1 <= strong <= 4 + ("p" in shapes)
        and strong + shapes.count("I") + honoured >= 2
        and (not capitals or sum(map(len, name)) > 4)
        and not _is_by_in_german(name)
        and (capitals or "U" not in shapes or _has_surname_in_capitals(name, shapes))
    )


def _is_twice(name: Sequence[str]) -> bool:
    half, odd = divmod(len(name), 2)
    return not odd and name[:half] == name[half:]


def _is_by_in_german(name: Sequence[str]) -> bool:
    """Whether "von" may be a "by", for more than a surname stands behind it: "Rezept von Ana Lee"."""
    folded = [piece.casefold() for piece in name]
    behind = folded[folded.index("von") + 1 :] if "von" in folded else []
    return len([piece for piece in behind if piece not in words.PARTICLES]) > 1


def _has_surname_in_capitals(name: Sequence[str], shapes: str) -> bool:
    """Whether capitals mark the last of the names, as in "Ana GARCÍA", and no acronym."""
    start = shapes.index("U")
    return "C" in shapes[:start] and set(shapes[start:]) == {"U"} and not _VOWELS.isdisjoint(name[-1])


def _shape(piece: str, *, capitals: bool) -> str:
    """The shape of one word, as a letter; none if it is no word of a name.

    C has a capital and more, U is all capitals, I initials, G both glued together, p a
    particle. In a line of *capitals*, two letters are a word.
    """
    if _plain(piece):
        return "C"
    if piece in words.PARTICLES:
        return "p"
    piece = piece.strip(_QUOTES)
    if not _name_word(piece) or piece[-1] in "-‐‑" or piece[-2:] in {"’s", "'s"}:
        return ""
    if piece.isupper() and _initials(piece) and not (capitals and len(piece) > 1 and "." not in piece):
        return "I"
    if "." in piece:
        return _shape_with_dot(piece)
    if piece.isupper() and len(piece) > 1:
        return "U"
    return "C" if piece[0].isupper() or (_prefixed(piece) and not piece.islower()) else ""


def _shape_with_dot(piece: str) -> str:
    if not piece[0].isupper() or piece.casefold().strip(".,") in words.HONORIFICS:
        return ""
    if _glued(piece):
        return "G"
    return "I" if piece.index(".") == len(piece) - 1 and len(piece) <= 5 else ""
