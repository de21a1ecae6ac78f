"""In which scripts languages are written, as ranges of letters (RE2), which are quicker than classes."""

from functools import lru_cache

_LATIN = r"A-Za-z\x{c0}-\x{24f}\x{1e00}-\x{1eff}"
_CYRILLIC = r"\x{400}-\x{52f}"
_GREEK = r"\x{370}-\x{3ff}\x{1f00}-\x{1fff}"
_ARABIC = r"\x{600}-\x{6ff}\x{750}-\x{77f}\x{fb50}-\x{fdff}\x{fe70}-\x{fefc}"
_HEBREW = r"\x{5d0}-\x{5f2}"
_ARMENIAN = r"\x{531}-\x{587}"
_GEORGIAN = r"\x{10a0}-\x{10ff}"
_DEVANAGARI = r"\x{900}-\x{97f}"
_BENGALI = r"\x{980}-\x{9ff}"
_GUJARATI = r"\x{a80}-\x{aff}"
_GURMUKHI = r"\x{a00}-\x{a7f}"
_ORIYA = r"\x{b00}-\x{b7f}"
_TAMIL = r"\x{b80}-\x{bff}"
_TELUGU = r"\x{c00}-\x{c7f}"
_KANNADA = r"\x{c80}-\x{cff}"
_MALAYALAM = r"\x{d00}-\x{d7f}"
_SINHALA = r"\x{d80}-\x{dff}"
_THAI = r"\x{e01}-\x{e5b}"
_LAO = r"\x{e81}-\x{edf}"
_TIBETAN = r"\x{f00}-\x{fff}"
_MYANMAR = r"\x{1000}-\x{109f}"
_KHMER = r"\x{1780}-\x{17ff}"
_ETHIOPIC = r"\x{1200}-\x{139f}"
_MONGOLIAN = r"\x{1800}-\x{18aa}"
_THAANA = r"\x{780}-\x{7b1}"
_HAN = r"\x{3400}-\x{4dbf}\x{4e00}-\x{9fff}\x{20000}-\x{323af}"
_BOPOMOFO = r"\x{3105}-\x{312f}"
_HIRAGANA = r"\x{3041}-\x{309f}"
_KATAKANA = r"\x{30a0}-\x{30ff}"
_HANGUL = r"\x{ac00}-\x{d7a3}\x{1100}-\x{11ff}"

_CHINESE, _JAPANESE, _KOREAN = _HAN + _BOPOMOFO, _HAN + _HIRAGANA + _KATAKANA, _HANGUL + _HAN

_LANGUAGES = {
    _LATIN: "af ast ay br ca co cs cy da de dsb en eo es et eu fi fil fo fr fy ga gd gl gn gv hr hsb ht hu id ig is it "
    "kl la lb lg ln lt lv mg mi mt nb nd nl nn no nr ny oc om pl pt qu rm rn ro rw se sk sl sm sn so sq ss st sv sw "
    "tl tn to tr ts ve vi wa xh yo zu",
    _CYRILLIC: "ba be bg ce cv ky mk os ru uk",
    _LATIN + _CYRILLIC: "bs sh sr tt",
    _LATIN + _CYRILLIC + _ARABIC: "az kk tg tk uz",
    _GREEK: "el",
    _ARABIC: "ar ckb fa prs ps ug ur",
    _HEBREW: "he iw ji yi",
    _ARMENIAN: "hy",
    _GEORGIAN: "ka",
    _DEVANAGARI: "bho hi mai mr ne",
    _BENGALI: "as bn",
    _GUJARATI: "gu",
    _ORIYA: "or",
    _TAMIL: "ta",
    _TELUGU: "te",
    _KANNADA: "kn",
    _MALAYALAM: "ml",
    _SINHALA: "si",
    _THAI: "th",
    _LAO: "lo",
    _TIBETAN: "bo dz",
    _MYANMAR: "my",
    _KHMER: "km",
    _ETHIOPIC: "am ti",
    _THAANA: "dv",
    _CHINESE: "wuu yue zh",
    _JAPANESE: "ja",
    _KOREAN: "ko",
}
_OF_LANGUAGE = {code: letters for letters, codes in _LANGUAGES.items() for code in codes.split()}
_OF_SCRIPT = {
    "latn": _LATIN, "cyrl": _CYRILLIC, "grek": _GREEK, "arab": _ARABIC, "aran": _ARABIC, "hebr": _HEBREW,
    "armn": _ARMENIAN, "geor": _GEORGIAN, "deva": _DEVANAGARI, "beng": _BENGALI,
    "gujr": _GUJARATI, "guru": _GURMUKHI, "orya": _ORIYA, "taml": _TAMIL,
    "telu": _TELUGU, "knda": _KANNADA, "mlym": _MALAYALAM, "sinh": _SINHALA,
    "thai": _THAI, "laoo": _LAO, "tibt": _TIBETAN, "mymr": _MYANMAR, "khmr": _KHMER,
    "ethi": _ETHIOPIC, "mong": _MONGOLIAN, "thaa": _THAANA, "hans": _CHINESE, "hant": _CHINESE,
    "hani": _CHINESE, "jpan": _JAPANESE, "kore": _KOREAN, "hang": _KOREAN,
}  # fmt: skip

_OF_TWO_BYTES = frozenset({_CYRILLIC, _GREEK, _ARABIC, _HEBREW, _ARMENIAN, _THAANA})
_OF_SEVERAL = frozenset({_LATIN + _CYRILLIC, _LATIN + _CYRILLIC + _ARABIC})


@lru_cache(maxsize=1024)
def letters_of(tag: str) -> str | None:
    """The letters that a text with this language tag is written in; ``None`` where that is not certain."""
    language, *others = tag.lower().split("-")
    for other in others:
        if len(other) == 1:
            break
        if len(other) == 4 and other.isalpha():
            return _OF_SCRIPT.get(other)
    return _OF_LANGUAGE.get(language)


def least_bytes(tag: str) -> float | None:
    """How many bytes a character of a text with this tag has at the least, on average and with spaces."""
    letters = letters_of(tag)
    if letters is None:
        return None
    if letters in _OF_SEVERAL or letters == _LATIN:
        return 1
    return 1.5 if letters in _OF_TWO_BYTES else 2


def most_bytes(tag: str) -> float | None:
    """How many it has at the most."""
    letters = letters_of(tag)
    if letters is None:
        return None
    if letters == _LATIN:
        return 1.5
    return 2.3 if letters in _OF_TWO_BYTES or letters in _OF_SEVERAL else 4
