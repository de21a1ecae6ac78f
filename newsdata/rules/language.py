"""Rules of language tags: whether they are tags, and name a language."""

import re
from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.language_codes import SHORT, SHORTENED

_TAG = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
    r"|x(?:-[a-z0-9]{1,8})+"
    r"|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-(?:fr|nl)|ch-de)"
    r"|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang)",
    re.ASCII | re.IGNORECASE,
)


def _malformed(tag: str) -> bool:
    return len(tag) > 200 or not _TAG.fullmatch(tag)


def _unknown(tag: str) -> bool:
    primary = tag.split("-", 1)[0].lower()
    if _malformed(tag) or primary in ("x", "i"):
        return False
    return primary not in SHORT if len(primary) == 2 else len(primary) > 3 or primary in SHORTENED


def _tags(article: Columns) -> Iterator[Columns]:
    yield article.language
    marks = article.body.marks
    yield marks.value.where(marks.kind == "language")


@rule(
    "L302", "language-tag-malformed", "warning",
    breaks=[
        {"language": "en_US"},
        {"language": "pt-BR-"},
        {"language": "de, fr"},
        {
            "body": [
                {
                    "type": "paragraph",
                    "text": "A déjà vu.",
                    "marks": [{"start": 2, "end": 9, "kind": "language", "value": "fr "}],
                }
            ]
        },
    ],
    says="{value!r} is no language tag",
    hint='write it as BCP 47 has it: "en", "en-GB", "zh-Hans"',
)  # fmt: skip
def language_tag_malformed(article: Columns) -> Iterator[Mask]:
    """A language that is not written as a language tag (BCP 47): "en_US", "de, fr".

    Browsers, screen readers and search engines then take the text for one of no language,
    and read it out in the wrong voice.

    Write the code of the language, and of the region or script if it matters, with hyphens.
    """
    for tag in _tags(article):
        yield tag.each(_malformed)


@rule(
    "L303", "language-code-unknown", "warning",
    breaks=[{"language": "english"}, {"language": "jp"}, {"language": "ger"}, {"language": "ua-UA"}],
    says="{value!r} names no language",
    hint="use the code of two letters, and of three only where there is none of two: en, de, uk, ja, yue",
)  # fmt: skip
def language_code_unknown(article: Columns) -> Iterator[Mask]:
    """A language tag whose first part is no code of a language: "english", "jp", "ger".

    It is the name of the language, the code of a country, or a code of three letters for a
    language with one of two. Whoever filters by language does not find the article.

    Use the shortest code that ISO 639 has for the language.
    """
    for tag in _tags(article):
        yield tag.each(_unknown)
