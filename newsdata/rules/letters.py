"""Letters that join, and letters that look like those of another script."""

import re

WORD_LETTERS = "A-Za-zÀ-ɏͰ-ۓḀ-ỿἀ-῿"
"""Letters of scripts that have spaces between their words: Latin, Greek, Cyrillic, Hebrew, Arabic …"""

_PAIRS = (
    # Latin, Greek and Cyrillic letters, and the marks that most often join them.
    (
        r"A-Za-z\x{a8}\x{c0}-\x{24f}\x{370}-\x{3ff}\x{400}-\x{4ff}\x{1e00}-\x{1fff}",
        (
            r"\x{300}-\x{304}\x{306}-\x{30c}\x{30f}\x{311}\x{313}\x{314}\x{31b}\x{323}-\x{328}"
            r"\x{32d}\x{32e}\x{330}\x{331}\x{338}\x{342}\x{345}"
        ),
    ),
    (r"\x{627}\x{648}\x{64a}\x{6c1}\x{6d2}\x{6d5}", r"\x{653}-\x{655}"),  # Arabic
    (r"\x{928}\x{930}\x{933}", r"\x{93c}"),  # Devanagari
    (r"\x{9c7}", r"\x{9be}\x{9d7}"),  # Bengali
    (r"\x{b47}", r"\x{b3e}\x{b56}\x{b57}"),  # Oriya
    (r"\x{b92}\x{bc6}\x{bc7}", r"\x{bbe}\x{bd7}"),  # Tamil
    (r"\x{cbf}\x{cc6}\x{cca}", r"\x{cc2}\x{cd5}\x{cd6}"),  # Kannada
    (r"\x{d46}\x{d47}", r"\x{d3e}\x{d57}"),  # Malayalam
    (r"\x{dd9}\x{ddc}", r"\x{dca}\x{dcf}\x{ddf}"),  # Sinhala
    (r"\x{1025}", r"\x{102e}"),  # Burmese
    (r"\x{1100}-\x{1112}", r"\x{1161}-\x{1175}"),  # Korean
    (r"\x{3046}-\x{30fd}", r"\x{3099}\x{309a}"),  # Japanese
)

_MARKS = "".join(marks for _, marks in _PAIRS)

COMPOSABLE = "|".join(f"[{letters}][{marks}]" for letters, marks in _PAIRS)
"""A letter and a mark that there may be one character for."""

_FEW = 30
"""Sorting the marks of one letter takes time with the square of them, and some texts are made for that."""

PIECES = re.compile(f"[^ ][{re.sub(r'x{([0-9a-f]+)}', lambda found: 'U' + found[1].zfill(8), _MARKS)}]{{1,{_FEW}}}")
"""A letter with its marks, in the dialect of Python."""

# The small letters and the capitals that cannot be told from those of the other script.
_CYRILLIC_TWINS = "аеорсухіјѕАВЕКМНОРСТХІЈЅ"
_LATIN_TWINS = "aceopxyijsABCEHIJKMOPSTX"
_GREEK_TWINS = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
_BEFORE = r"(?:^|[ \xa0«„“\"(—])"

_WITHIN = "|".join(
    (
        f"[A-Za-z][{_CYRILLIC_TWINS}{_GREEK_TWINS}]+[A-Za-z]",
        f"[Ѐ-ӿ][{_LATIN_TWINS}]+[Ѐ-ӿ]",
        "[ά-ώ]{2}[oABEHIKMNOPTXYZ]+[ά-ώ]",
    )
)
_FIRST = f"[{_CYRILLIC_TWINS}][a-z]{{3}}", f"[{_LATIN_TWINS}][а-џ]{{3}}"

MIXED = "|".join((_WITHIN, *_FIRST))
"""What may be a letter replaced by its twin of another script."""

SURELY_MIXED = re.compile("|".join((_WITHIN, *(_BEFORE + first for first in _FIRST))))
"""A twin for certain: it stands between letters of the word, or is the first of a long one."""
