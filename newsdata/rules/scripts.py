"""Rules of scripts: whether a text is in the letters of its language."""

from collections.abc import Iterator
from functools import reduce
from operator import or_

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.script_table import least_bytes, letters_of, most_bytes

_ENOUGH = 40
"""Fewer letters may all be a name, or a title."""

_LOOKED_AT = 300
"""How many characters of each paragraph are looked at."""

_FEW = 5
"""A fifth of the letters is much, even for a text about another language."""

_BREAKING = (
    ("ru", "The harbour talks resumed on Sunday, and nobody expects a result before the new year."),
    ("en-GB", "Переговоры в гавани возобновились в воскресенье, но результата до нового года никто не ждёт."),
    ("sr-Latn", "Преговори у луци настављени су у недељу, али нико не очекује резултат пре нове године."),
    ("ja", "항구 회담이 일요일에 다시 시작되었지만 새해 전에 결과가 나오리라고 기대하는 사람은 없다. " * 2),
)


@rule(
    "L301", "script-not-of-language", "warning",
    breaks=[{"language": tag, "body": [{"type": "paragraph", "text": text}]} for tag, text in _BREAKING],
    says="the text is not in the letters of the language {value!r}",
    hint="correct the language; a text in other letters says so: sr-Latn",
)  # fmt: skip
def script_not_of_language(article: Columns) -> Iterator[Mask]:
    """A body whose letters are not those of its language: Latin ones in a Russian text.

    The tag is that of the site and not of the text, or the text was never translated.
    Voices, fonts, hyphenation and search all follow the tag.

    Correct the tag. A text in the letters of another script has that in its tag
    ("sr-Latn"). Less than a fifth of the letters has to be of the language's own, so that
    names and quotations do no harm.
    """
    texts, language = article.body.text, article.language
    letters = language.translated(letters_of)
    least, most = (language.translated(bytes_of, pa.float64()) for bytes_of in (least_bytes, most_bytes))
    sizes, lengths, first = texts.size().total().times(1), texts.length().total(), texts.first()
    unlikely = (sizes < lengths.times(least)) | (sizes > lengths.times(most))
    kinds = pc.unique(letters.array.drop_null()).to_pylist()
    written = reduce(or_, (first.where(letters == own).matches(f"[{own}]") for own in kinds), ~first.present())
    doubted = letters.present() & (unlikely | ~written)
    for expected in kinds if doubted.array.true_count else ():
        theirs = doubted & (letters == expected)
        if theirs.array.true_count:
            yield _written_in_others(article, expected, theirs)


def _written_in_others(article: Columns, expected: str, doubted: Mask) -> Mask:
    texts = article.body.text.where(~(article.body.type == "code") & doubted).beginning(_LOOKED_AT)
    all_letters = texts.occurrences(r"\p{L}").total()
    own = texts.occurrences(f"[{expected}]").total()
    return article.language.present() & doubted & (all_letters >= _ENOUGH) & (own.times(_FEW) < all_letters.times(1))
