"""Rules of text that was damaged on its way: read in the wrong encoding, or with letters lost."""

import re
from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.blocks import opening, plain
from newsdata.rules.letters import MIXED, SURELY_MIXED
from newsdata.rules.phrases import AROUND, PLACEHOLDERS
from newsdata.rules.texts import in_texts, not_of_code

# What the bytes 80 to BF of UTF-8 become in Latin-1 and in Windows-1252.
_REST = r"\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# Of these, what cannot stand after a capital in a sentence: no quotation marks, dashes or spaces.
_SURE = r"\x80-\x9f¡-ª¬®-º¼-¿€‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ"
_SIGNS = (
    f"[ÃÂ][{_SURE}]",
    r"Ã[„…‘’“”–—][a-z]",
    r"â€|â\x80[\x80-\xbf]|â‚¬|â„¢|âˆ’",
    r"ï¿½|ï»¿",
    f"(?:[ÐÑ][{_REST}]){{3}}",
    f"(?:[ÎÏ][{_REST}]){{3}}",
    f"(?:[ØÙÚÛ][{_REST}]){{3}}",
    f"(?:×[{_REST}]){{3}}",
    f"(?:[äåæçèéãì][{_REST}][{_REST}]){{2}}",
    f"(?:à[¤¥][{_REST}]){{2}}",
    r"(?:[РС][\xa0-\xbfЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґёєјЅѕї]){3}",
)
_MISREAD = "|".join((*_SIGNS, r"Â[\xa0«»]"))
# A word in capitals may well end in the letter before a quotation mark ends: «HALÂ».
_SURELY_MISREAD = re.compile("|".join((*_SIGNS, r"(?<![A-ZÀ-Þ])Â[\xa0«»]")))
_FILLER = r"^(?i:lorem ipsum dolor(?: sit amet)?(?:[ .,]+(?:con|adip|sed)|[ .,…]*$))"
_LOST_WITHIN = (
    "na[?]ve|fa[?]ade|d[?]j[?]|clich[?]s|prot[?]g[?]|fianc[?]e|f[?]r|[?]ber|m[?]ssen|k[?]nnen|w[?]rde|w[?]re|gegen[?]ber"
    "|pr[?]sident|fran[?]ais|gar[?]on|apr[?]s|tr[?]s|[?]t[?]|m[?]me|espa[?]a|espa[?]ol|ma[?]ana|a[?]os|se[?]or|ni[?]os"
    "|n[?]o|s[?]o|tamb[?]m"
)
_LOST = r"[?][?a-z]"
_SURELY_LOST = re.compile(
    r"[a-z][?]{2,}[a-z]"
    r"|(?:[?]{1,40} ){2}[?]{4}|[?]{4} [?]{1,40} [?]"
    rf"|(?:^|[ (])(?i:{_LOST_WITHIN})(?:$|[ ,.;:)])"
)


@rule(
    "L108", "letters-of-two-scripts", "warning",
    breaks=[
        {"headline": "Hаrbour talks resume"},
        {"body": [{"type": "paragraph", "text": "Вiдомо, що перемовини тривають."}]},
        {"tags": ["Cтрасбург"]},
    ],
    says="{value!r} has a word with letters of two scripts that look alike",
    hint="write the word in one script",
)  # fmt: skip
def letters_of_two_scripts(article: Columns) -> Iterator[Mask]:
    """A word with a letter in it that only looks like one of its script: a Cyrillic "а" in a Latin word.

    A keyboard was switched too late, or somebody wants to slip past a filter. Nobody who
    searches for the word finds it, and a spelling checker stops at it.

    Write the word in one script. A whole word of another script is no fault.
    """
    yield from in_texts(article, MIXED, SURELY_MIXED.search)


@rule(
    "L201", "encoding-misread", "warning",
    breaks=[
        {"headline": "The cafÃ© reopens"},
        {"body": [{"type": "paragraph", "text": "Itâ€™s the harbour, he said."}]},
        {"bylines": [{"people": [{"name": "BjÃ¸rn Lund"}]}]},
        {"deck": "ÐŸÐµÑ€ÐµÐ³Ð¾Ð²Ð¾Ñ€Ñ‹"},
    ],
    says="{value!r} is UTF-8 that was read in another encoding",
    hint="read the source again as UTF-8; the text can often be turned back",
)  # fmt: skip
def encoding_misread(article: Columns) -> Iterator[Mask]:
    """A text in UTF-8 that was read as Latin-1 or as Windows-1251 or 1252: "cafÃ©", "â€™".

    Every accent and every quotation mark is two or three wrong characters. It grows each
    time that the text is passed on in the same way.

    Read the source again as UTF-8, or encode the text in the wrong encoding and decode it.
    """
    yield from in_texts(article, _MISREAD, _SURELY_MISREAD.search)


@rule(
    "L202", "replacement-character", "warning",
    breaks=[{"headline": "The caf\ufffd reopens"}, {"body": [{"type": "paragraph", "text": "It\ufffds the harbour."}]}],
    says="{value!r} has the character U+FFFD where a letter was lost",
    hint="read the source again in its own encoding; what was lost cannot be told from this copy",
)  # fmt: skip
def replacement_character(article: Columns) -> Iterator[Mask]:
    """A character U+FFFD, which stands for bytes that could not be read.

    A letter was there and is gone for good from this copy.

    Read the source again in the encoding that it is in.
    """
    yield from in_texts(article, r"\x{fffd}")


@rule(
    "L203", "letters-lost", "warning",
    breaks=[
        {"headline": "A na?ve plan for the harbour"},
        {"body": [{"type": "paragraph", "text": "As negocia??es continuam."}]},
        {"deck": "?????????? ? ?????? ????????????"},
    ],
    says="{value!r} has question marks in the place of letters",
    hint="export the source again as UTF-8; what was lost cannot be told from this copy",
)  # fmt: skip
def letters_lost(article: Columns) -> Iterator[Mask]:
    """A question mark in the place of a letter: "na?ve", "negocia??es", "?????? ?? ?????".

    The text went through an encoding that does not have the letter, and most often through
    the table of a database.

    Export it again as UTF-8. Only words that are certain to be broken are reported, and none
    where a mark of code says that a pattern is meant.
    """
    besides = ("body.rows", "tags", "section", "body.items.text")
    yield from not_of_code(article, in_texts(article, _LOST, _SURELY_LOST.search, besides=besides))


@rule(
    "L207", "text-is-placeholder", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "Lorem ipsum dolor sit amet, consectetur."}]},
        {"body": [{"type": "heading", "text": "[Insert text here]"}]},
        {"body": [{"type": "image", "image": {"caption": "Caption goes here"}}]},
        {"summary": "Lorem ipsum dolor sit amet"},
    ],
    says="{value!r} only keeps the place of a text",
    hint="write the text, or leave the field out",
)  # fmt: skip
def text_is_placeholder(article: Columns) -> Iterator[Mask]:
    """A text that only keeps the place of another: "Lorem ipsum", "Caption goes here".

    A draft or a template was exported, and what was to be there is missing.

    Write the text that was meant, or leave the field out. Headlines have a rule of their own.
    """
    yield article.once(plain).isin(PLACEHOLDERS)
    yield article.body.text.where(article.once(opening)).matches(_FILLER)
    for text in (article.deck, article.summary, article.body.media.caption):
        if not text.vacant:
            yield text.matches(_FILLER) | text.lower().trimmed(AROUND).isin(PLACEHOLDERS)
