"""Markup cut into texts and tags by one expression, and the attributes of a tag.

The expression never goes back: each of its loops keeps what it took, and what is not
finished reaches to the end of the text, as in HTML5. So it takes time in proportion to
the text, whatever the text is.
"""

import re

from newsdata.markup.elements import RAW_TEXT
from newsdata.markup.references import decoded_value

_ATTRIBUTES = r"""(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|))*+"""


def _any_case(name: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" for letter in name)


def _raw_text(name: str) -> str:
    """An element with all its text up to its end tag: nothing in it is markup."""
    name = _any_case(name)
    content = rf"(?:[^<]++|<(?!/{name}[\s/>]))*+(?:</{name}[^>]*+>?)?"
    return rf"{name}(?=[\s/>]){_ATTRIBUTES}(?:(?<=/)>|>?{content})"


_COMMENT = r"!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>|\Z))"
_CDATA = r"!\[CDATA\[(?:[^\]]++|\](?!\]>))*+(?:\]\]>|\Z)"
_RAW = "|".join(map(_raw_text, RAW_TEXT))
_LETTERS = "".join(sorted({letter for name in RAW_TEXT for letter in (name[0], name[0].upper())}))

TAGS = re.compile(
    rf"(<(?:(?=[{_LETTERS}])(?:{_RAW})|/?[a-zA-Z][^\s/>]*+{_ATTRIBUTES}>?|{_COMMENT}|{_CDATA}|[!?/][^>]*+>?))",
    re.ASCII,
)
"""Cuts markup at its tags: ``split`` gives texts and tags in turn, beginning and ending with a text."""

_OPENING = re.compile(rf"<([a-zA-Z][^\s/>]*+)({_ATTRIBUTES})", re.ASCII)
_ATTRIBUTE = re.compile(r"""([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+""", re.ASCII)
_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)", re.ASCII)
_SLASH_OF_VALUE = re.compile(r"""=\s*+[^\s"'>][^\s>]*/>\Z""", re.ASCII)


def name_of(tag: str) -> str:
    """The name in a tag, in lower case; nothing for a comment and the like."""
    match = _NAME.match(tag)
    return match.group(1).lower() if match else ""


def attributes_of(tag: str) -> dict[str, str]:
    """The attributes of a start tag by their names in lower case; of two alike, the first."""
    found: dict[str, str] = {}
    if opening := _OPENING.match(tag):
        for name, double, single, bare in _ATTRIBUTE.findall(opening.group(2)):
            found.setdefault(name.lower(), decoded_value(double or single or bare))
    return found


def self_closed(tag: str) -> bool:
    """Whether a start tag closes itself; a slash at the end of an unquoted value does not."""
    return tag.endswith("/>") and not _SLASH_OF_VALUE.search(tag)
