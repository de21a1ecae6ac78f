"""Which columns hold words that people read, and how rules search them all."""

from collections.abc import Callable, Collection, Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns

LINES = ("headline", "alt_headlines.value", "kicker", "deck", "summary")
"""The lines around a headline."""

TITLES = (
    "headline", "alt_headlines.value", "kicker", "deck", "bylines.people.name", "section", "tags",
    "people.name", "places.name", "organisations.name", "publisher.name",
)  # fmt: skip
"""What is one line or a name: lists show it, and people search and sort by it."""

READ = (
    *LINES, "dateline", "bylines.text", "bylines.people.name", "section", "tags", "people.name", "places.name",
    "organisations.name", "publisher.name", "body.text", "body.title", "body.attribution", "body.items.text",
    "body.rows", "body.media.title", "body.media.caption", "body.media.alt", "body.media.credit",
)  # fmt: skip
"""All that people read of an article, without the furniture of its page."""


def in_texts(
    article: Columns, pattern: str, certain: Callable[[str], object] | None = None, *, besides: Collection[str] = ()
) -> Iterator[Mask]:
    """Where *pattern* is found in what people read, *besides* some columns; program text is left out.

    It does not say where a text begins or ends; *certain* is asked of the texts in which it
    is found, for what it cannot say.
    """
    for name, found in article.together(*READ).matches(pattern, certain):
        if name == "body.text":
            yield found & ~(article.body.type == "code")
        elif name not in besides:
            yield found


def in_some(article: Columns, pattern: str, names: Collection[str]) -> Iterator[Mask]:
    """Where *pattern* is found in some columns of what people read, as `in_texts` does."""
    for name, found in article.together(*READ).matches(pattern):
        if name in names:
            yield found


def not_of_code(article: Columns, masks: Iterator[Mask]) -> Iterator[Mask]:
    """Leave out the texts that have a mark of code in them, for they may speak of markup."""
    marked = (
        (article.body.text, article.body.marks),
        (article.body.items.text, article.body.items.marks),
        (article.body.media.caption, article.body.media.caption_marks),
    )
    for found in masks:
        kinds = [marks.kind for text, marks in marked if found.levels and found.levels[-1] is text.levels[-1]]
        yield found & ~(kinds[0] == "code").any() if kinds and found.array.true_count else found


def in_titles(article: Columns, pattern: str) -> Iterator[Mask]:
    """Where *pattern* is found in headlines and names, as `in_texts` does."""
    for _, found in article.together(*TITLES).matches(pattern):
        yield found


def titles(article: Columns) -> Iterator[Columns]:
    """Headlines and names, but for those that no article has."""
    for path in TITLES:
        title = article.at(path)
        if not title.vacant:
            yield title
