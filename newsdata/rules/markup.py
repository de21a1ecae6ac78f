"""Rules of markup that was left in plain text."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.remedies import unescaped_once
from newsdata.rules.texts import LINES, in_texts, not_of_code

_NAMES = (
    "amp|lt|gt|quot|apos|nbsp|shy|copy|reg|trade|deg|euro|pound|yen|cent|sect|para|middot|bull|hellip|ndash|mdash"
    "|[lr][sd]quo|[sb]dquo|[lr]saquo|[lr]aquo|iexcl|iquest|ensp|emsp|thinsp|zwn?j|[lr]rm|times|divide|minus|frac1[24]"
    "|frac34|sup[123]|ord[fm]|micro|plusmn|[lr]arr|szlig|(?i:[aeiouy](?:acute|grave|circ|uml)|[ano]tilde|ccedil|oslash"
    "|aring|aelig|oelig|eth|thorn|[scz]caron)"
)
_REFERENCE = f"(?:(?:{_NAMES})|#[0-9]{{2,7}}|#[xX][0-9a-fA-F]{{2,6}});"
_ENTITY = f"&{_REFERENCE}"
_TWICE = f"&(?:amp|#38|#x26);(?:amp;)*{_REFERENCE}"
_TAGS = (
    "a|abbr|article|aside|b|big|blockquote|center|cite|code|del|div|em|figcaption|figure|font|h[1-6]|header|i|iframe|ins"
    "|li|mark|ol|p|pre|q|s|script|section|small|span|strong|strike|style|sub|sup|table|tbody|td|th|tr|u|ul|video"
)
_MARKUP = "|".join(
    (
        rf"(?i:</(?:{_TAGS})[ \t\n]*>)",
        rf"(?i:<(?:{_TAGS}|img|input|link|meta)[ \t\n]+[a-z-]+=[\"'][^<>]*>)",
        r"(?i:<(?:br|hr|p)[ ]?/?>)|<!--",
        r"\[(?:caption|gallery|embed|playlist|audio|video) [a-z]+=|\[/(?:caption|embed|audio|video)\]",
        r"\]\(https?://[^ ()]+\)",
    )
)


@rule(
    "L204", "entity-in-text", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "Ships &amp; envoys meet at the caf&eacute;."}]},
        {"body": [{"type": "image", "image": {"caption": "Ada&nbsp;Reyes &#8211; at the quay"}}]},
        {"tags": ["Ships &amp; ports"]},
    ],
    says="the text {value!r} has an entity in it",
    hint="write the character: & for &amp;",
)  # fmt: skip
def entity_in_text(article: Columns) -> Iterator[Mask]:
    """An entity of HTML that was left in a plain text: "&amp;", "&eacute;", "&#8211;".

    Texts are plain, so a page that escapes them, as it has to, shows the entity to its
    readers.

    Write the character that it stands for. Headlines have a rule of their own.
    """
    yield from not_of_code(article, in_texts(article, _ENTITY, besides=LINES))


@rule(
    "L205", "entity-escaped-twice", "warning",
    breaks=[
        {"headline": "Ships &amp;amp; envoys"},
        {"body": [{"type": "paragraph", "text": "They meet at the caf&amp;eacute;."}]},
        {"deck": "Ships &amp;#8211; and envoys"},
    ],
    says="{value!r} was escaped twice",
    hint="decode the entities twice, and escape once where the text is shown",
    fix=unescaped_once,
)  # fmt: skip
def entity_escaped_twice(article: Columns) -> Iterator[Mask]:
    """An entity whose ampersand is an entity again: "&amp;amp;", "&amp;eacute;".

    Two programs in a row escaped the text, and even a page that does not escape it shows
    the entity.

    Find which of the two has to stop, and decode twice what there is.
    """
    yield from not_of_code(article, in_texts(article, _TWICE))


@rule(
    "L206", "markup-in-text", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "The <b>talks</b> resumed."}]},
        {"body": [{"type": "list", "items": [{"text": 'See <a href="https://harbour.example/">the harbour</a>'}]}]},
        {"body": [{"type": "image", "image": {"caption": "Ada Reyes<br/>at the quay"}}]},
        {"body": [{"type": "paragraph", "text": "See [the harbour](https://harbour.example/)."}]},
    ],
    says="the text {value!r} has markup in it",
    hint="keep the words in the text, and say in marks what is emphasised or linked",
)  # fmt: skip
def markup_in_text(article: Columns) -> Iterator[Mask]:
    """Tags of HTML, links of Markdown or codes of WordPress in a plain text.

    A page that escapes texts, as it has to, shows the markup to its readers; one that does
    not, runs whatever stands there.

    Keep the words, and put emphasis and links into marks. What speaks of markup has a mark
    of code, or is a block of code. Headlines have a rule of their own.
    """
    yield from not_of_code(article, in_texts(article, _MARKUP, besides=LINES))
