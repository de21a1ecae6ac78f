"""What several rules ask of the blocks of a body, made once for all of them."""

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rules.phrases import AROUND
from newsdata.rules.prompts import PROMPTS

_SHORT = 200
"""Bytes: what a page says around a text is no longer."""

_QUOTED = '["“”„«»‘「『]'
"""Where a story quotes a page, it says so."""

_VERSE = (
    "poem", "poetry", "verse", "haiku", "song", "lyrics", "gedicht", "lyrik", "poème", "poésie", "poema", "poesía",
    "poesia", "poëzie", "dikt", "digt", "runo", "ljóð", "wiersz", "báseň", "vers", "poezie", "ποίημα", "стихи",
    "стихотворение", "вірш", "песма", "şiir", "قصيدة", "شعر", "שיר", "कविता", "কবিতা", "诗歌", "詩", "短歌", "俳句",
    "시",
)  # fmt: skip
"""What the genre of a poem is called."""

_WORDED = ("paragraph", "heading", "list", "quote", "table", "code", "note", "raw")


def paragraphs(article: Columns) -> Mask:
    """Which blocks are paragraphs."""
    return article.body.type == "paragraph"


def worded(article: Columns) -> Mask:
    """Which blocks hold words of the article."""
    return article.body.type.isin(_WORDED)


def verse(article: Columns) -> Mask:
    """Which articles are poems, by their genre."""
    return article.genre.lower().isin(_VERSE)


def opening(article: Columns) -> Mask:
    """Which block is the first with words."""
    return article.body.text.leading(article.once(worded))


def only(article: Columns) -> Mask:
    """Which block is the only one with words."""
    return article.once(opening) & article.body.text.trailing(article.once(worded))


def plain(article: Columns) -> Columns:
    """Short paragraphs and headings in small letters, without what stands around them."""
    texts = article.body.text
    short = (texts.size() <= _SHORT) & article.body.type.isin(["paragraph", "heading"])
    return texts.where(short).lower().trimmed(AROUND)


def prompts(article: Columns) -> Columns:
    """Of these the ones that may be what a page says in the place of a text."""
    texts = article.once(plain)
    found = texts.where(texts.matches(PROMPTS))
    return found.where(~found.matches(_QUOTED))
