"""Rules of characters: what no text of an article should have in it."""

import re
import unicodedata
from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.letters import COMPOSABLE, PIECES, WORD_LETTERS
from newsdata.rules.remedies import composed, trimmed, without_soft_hyphens
from newsdata.rules.texts import in_texts, in_titles, titles

_CONTROLS = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
_NONCHARACTERS = (
    r"[\x{fdd0}-\x{fdef}\x{fffe}\x{ffff}"
    + "".join(rf"\x{{{plane:x}fffe}}\x{{{plane:x}ffff}}" for plane in range(1, 17))
    + "]"
)
_PRIVATE = r"[\x{e000}-\x{f8ff}\x{f0000}-\x{ffffd}\x{100000}-\x{10fffd}]"
_SEPARATORS = r"[\x{2028}\x{2029}]"
_ZERO_WIDTH = r"[\x{200b}\x{feff}]"
_IN_WORD = re.compile(f"\ufeff|[{WORD_LETTERS}]\u200b+[{WORD_LETTERS}]")
_DIRECTIONS = r"[\x{202a}-\x{202e}\x{2066}-\x{2069}]"
_FORCING = frozenset("\u202a\u202b\u202c\u202d\u202e")
_ISOLATING = frozenset("\u2066\u2067\u2068")


@rule(
    "L101", "control-character", "warning",
    breaks=[
        {"headline": "Talks\x07 resume"},
        {"body": [{"type": "paragraph", "text": "The talks\x0b resumed."}]},
        {"tags": ["harbour\x93"]},
    ],
    says="the text {value!r} has a control character in it",
    hint="remove it; a line break is \\n",
)  # fmt: skip
def control_character(article: Columns) -> Iterator[Mask]:
    """A control character other than a tab or a line break.

    XML cannot carry most of them, so feeds made of the text are broken; those from U+0080
    on are most often quotation marks of Windows that were taken for Latin-1.

    Remove it, or put the character that was meant.
    """
    yield from in_texts(article, _CONTROLS)


@rule(
    "L102", "noncharacter", "warning",
    breaks=[{"headline": "Talks resume\uffff"}, {"body": [{"type": "paragraph", "text": "\ufffeThe talks resumed."}]}],
    says="the text {value!r} has a code point in it that is no character",
    hint="remove it",
)  # fmt: skip
def noncharacter(article: Columns) -> Iterator[Mask]:
    """A code point that will never be a character: U+FFFE, U+FFFF, U+FDD0 and others.

    Programs use them as marks of their own, XML refuses some, and one at the beginning says
    that bytes were read in the wrong order.

    Remove it.
    """
    yield from in_texts(article, _NONCHARACTERS)


@rule(
    "L103", "private-use-character", "warning",
    breaks=[{"body": [{"type": "paragraph", "text": "\uf0e0 Write to the desk."}]}, {"kicker": "Live \ue001"}],
    says="the text {value!r} has a character in it that only a certain font shows",
    hint="remove it, or write what it shows in words",
)  # fmt: skip
def private_use_character(article: Columns) -> Iterator[Mask]:
    """A character for private use, which means nothing without the font of its page.

    Most are icons that were copied with the text, and everybody else sees an empty box.

    Remove it, or write in words what it showed.
    """
    yield from in_texts(article, _PRIVATE)


@rule(
    "L104", "line-separator", "warning",
    breaks=[{"headline": "Talks\u2028resume"}, {"body": [{"type": "paragraph", "text": "One.\u2029Two."}]}],
    says="the text {value!r} has a line or paragraph separator in it",
    hint="begin a new paragraph, or write \\n for a line break",
)  # fmt: skip
def line_separator(article: Columns) -> Iterator[Mask]:
    """A line or paragraph separator (U+2028, U+2029) inside of a text.

    Layout programs write them. Some readers break the line there, others show a box, and
    tools that count lines no longer agree with each other.

    Make two paragraphs of it, or a line break.
    """
    yield from in_texts(article, _SEPARATORS)


@rule(
    "L105", "zero-width-in-word", "warning",
    breaks=[
        {"headline": "Har\u200bbour talks"},
        {"body": [{"type": "paragraph", "text": "\ufeffThe talks resumed."}]},
        {"bylines": [{"people": [{"name": "Ada Re\u200byes"}]}]},
    ],
    says="the text {value!r} has an invisible space within a word",
    hint="remove it; a soft hyphen says where a long word may be broken",
)  # fmt: skip
def zero_width_in_word(article: Columns) -> Iterator[Mask]:
    """A space without width within a word, or a byte order mark within text.

    Nobody sees it, and nobody who searches for the word finds it. Where scripts have no
    spaces between words, it says where a line may break, and is no fault.

    Remove it. Joiners (U+200C, U+200D) are letters' own business and stay.
    """
    yield from in_texts(article, _ZERO_WIDTH, _IN_WORD.search)


@rule(
    "L106", "soft-hyphen-in-title", "info",
    breaks=[{"headline": "Hafen\u00adgespräche beginnen"}, {"tags": ["Hafen\u00adgespräche"]}],
    says="{value!r} has a soft hyphen in it",
    hint="remove it; the page can divide words by itself",
    fix=without_soft_hyphens,
)  # fmt: skip
def soft_hyphen_in_title(article: Columns) -> Iterator[Mask]:
    """A soft hyphen in a headline, a name or a tag.

    It was made for the columns of one page. In lists and addresses it is lost or shown, and
    two tags that look the same are not.

    Remove it. In running text a soft hyphen does no harm.
    """
    yield from in_titles(article, r"\x{ad}")


def _unbalanced(text: str) -> bool:
    depth = 0
    for character in text:
        if character in _FORCING:
            return True
        if character in _ISOLATING:
            depth += 1
        elif character == "\u2069":
            depth -= 1
            if depth < 0:
                return True
    return depth != 0


@rule(
    "L107", "text-direction-forced", "warning",
    breaks=[
        {"headline": "Talks \u202eemuser"},
        {"body": [{"type": "paragraph", "text": "He said \u202bשלום\u202c and left."}]},
        {"deck": "The paper \u2067הארץ reports."},
    ],
    says="the text {value!r} turns the direction of writing and may not turn it back",
    hint="remove the mark, or close an isolate (U+2066 to U+2068) with U+2069",
)  # fmt: skip
def text_direction_forced(article: Columns) -> Iterator[Mask]:
    """A mark that forces or embeds a direction of writing, or an isolate that is not closed.

    What follows it on a page runs the wrong way too, and a text can be made to look like
    another one.

    Remove it; letters know their direction. Where it has to be helped, use isolates that
    end (U+2068 … U+2069), or the marks U+200E and U+200F.
    """
    yield from in_texts(article, _DIRECTIONS, _unbalanced)


def _in_pieces(text: str) -> bool:
    return any(unicodedata.normalize("NFC", piece[0]) != piece[0] for piece in PIECES.finditer(text))


@rule(
    "L109", "letter-in-pieces", "warning",
    breaks=[
        {"headline": "The cafe\u0301 reopens"},
        {"body": [{"type": "paragraph", "text": "Pho\u031b\u0309 costs more in Ha\u0300 No\u0323\u0302i."}]},
        {"tags": ["Mu\u0308nster"]},
    ],
    says="the text {value!r} has letters that are written as a letter and a mark",
    hint="put it into the form NFC",
    fix=composed,
    fix_when_asked=True,
)  # fmt: skip
def letter_in_pieces(article: Columns) -> Iterator[Mask]:
    """A letter that is written as two characters, though there is one for it (not Unicode NFC).

    It comes from the names of files and from some programs, looks the same as ever, and is
    not found by those who search for it.

    Put the text into Normalization Form C. A mark on a letter that has no character of its
    own with it, such as a stress mark in Russian, is no fault.
    """
    yield from in_texts(article, COMPOSABLE, _in_pieces)


@rule(
    "L110", "space-around-title", "info",
    breaks=[{"headline": "Talks resume "}, {"bylines": [{"people": [{"name": "\u00a0Ada Reyes"}]}]}],
    says="{value!r} begins or ends in a space",
    hint="remove the space",
    fix=trimmed,
)  # fmt: skip
def space_around_title(article: Columns) -> Iterator[Mask]:
    """A headline, name or tag that begins or ends in a space or a line break.

    "Oslo" and "Oslo " are two tags, and two authors of the same name.

    Remove the space.
    """
    for title in titles(article):
        yield title.trimmed().size() < title.size()
