"""Rules of how a body is put together: what stands first in it, last, alone, or in a row."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.blocks import only, opening, paragraphs, verse
from newsdata.rules.prompts import CREDITED

_LONG = 4000
"""Characters, some 650 words: no careful page prints as much without a break."""

_SUMMARY = 120
"""A summary of fewer characters may well be longer than a brief."""

_LINE = 200
"""Bytes: a longer paragraph is no credit line."""


@rule(
    "A305", "body-in-one-paragraph", "info",
    breaks=[{"body": [{"type": "paragraph", "text": "The talks resumed on Sunday. " * 150}]}],
    says="the whole body is one paragraph: {value!r}",
    hint="take the paragraphs from the source",
)  # fmt: skip
def body_in_one_paragraph(article: Columns) -> Mask:
    """A long body that is a single paragraph.

    Its line breaks were lost on the way. It is hard to read, and whoever quotes, translates
    or cuts by paragraphs has nothing to go by.

    Take the paragraphs from the source. A brief of one paragraph is no fault.
    """
    text = article.body.text
    alone = article.once(only) & article.once(paragraphs) & (text.size() >= _LONG)
    return alone & (text.where(alone).length() >= _LONG)


@rule(
    "A306", "headline-in-body", "warning",
    breaks=[
        {
            "headline": "Talks resume",
            "body": [{"type": "heading", "text": "Talks resume"}, {"type": "paragraph", "text": "They do."}],
        },
        {
            "deck": "Nobody expects a result.",
            "body": [{"type": "paragraph", "text": "Nobody expects a result. "}, {"type": "divider"}],
        },
        {"headline": "Talks resume", "body": [{"type": "paragraph", "text": "talks resume"}]},
    ],
    says="the body begins with {value!r}, which is the headline or the deck",
    hint="leave it out of the body; the page prints the headline by itself",
)  # fmt: skip
def headline_in_body(article: Columns) -> Mask:
    """A body whose first words are the headline or the deck again.

    The whole page was taken for the body. Whoever shows headline and body prints it twice,
    and a body of nothing else has no text at all.

    Begin the body with the first words of the story.
    """
    first = article.once(opening) & article.body.type.isin(["paragraph", "heading"])
    text = article.body.text.first(first & (article.body.text.size() <= 2 * _LINE)).trimmed().lower()
    again = (text == article.headline.trimmed().lower()) | (text == article.deck.trimmed().lower())
    return first & again & ~text.empty()


@rule(
    "A307", "body-repeats-summary", "info",
    breaks=[{"summary": "Nobody expects it.", "body": [{"type": "paragraph", "text": "Nobody expects it."}]}],
    says="the body is the summary again: {value!r}",
    hint="take the text of the article, or leave the body out",
)  # fmt: skip
def body_repeats_summary(article: Columns) -> Mask:
    """A body that is nothing but the summary.

    A feed gives only the beginning of a story, and a reader put it into both fields; the
    article passes for a whole one.

    Take the text of the article, or leave the body out. If it is all there is, the summary
    can be left out.
    """
    alone = article.once(only) & article.once(paragraphs)
    text = article.body.text.first(alone)
    return alone & (text.trimmed() == article.summary.trimmed()) & ~text.empty()


@rule(
    "A308", "body-shorter-than-summary", "warning",
    breaks=[
        {
            "summary": "The harbour talks resumed on Sunday, officials said, and while nobody expects a result before "
            "the new year, the envoys agreed to meet again in a week.",
            "body": [{"type": "paragraph", "text": "The harbour talks resumed."}],
        }
    ],
    says="the body is much shorter than its summary {value!r}",
    hint="take the whole text of the article",
)  # fmt: skip
def body_shorter_than_summary(article: Columns) -> Mask:
    """A body that is much shorter than its own summary.

    Most often the text was cut off, or is a line of the page and not of the story.

    Take the whole text. A body with pictures, lists or tables may be short, and so may a poem.
    """
    blocks = article.body
    bytes_of_text = blocks.text.size().total()
    long = article.summary.length() >= _SUMMARY
    shorter = long & (article.summary.size().times(1) > bytes_of_text.times(1.5)) & (bytes_of_text > 0)
    if not shorter.array.true_count:
        return shorter
    return shorter & ~(~blocks.type.isin(["paragraph", "heading", "divider"])).any() & ~article.once(verse)


@rule(
    "A309", "heading-last", "warning",
    breaks=[
        {"body": [{"type": "paragraph", "text": "The talks resumed."}, {"type": "heading", "text": "What comes next"}]}
    ],
    says="the body ends in a heading",
    hint="take what stood below it, or leave the heading out",
)  # fmt: skip
def heading_last(article: Columns) -> Mask:
    """A heading with nothing below it, at the end of the body.

    What it announced is missing, or it belonged to the furniture of the page.

    Take what stood below it, or leave the heading out.
    """
    kind = article.body.type
    last = (kind == "heading") & kind.trailing(kind.present()) & (article.body.count() > 1)
    return last.any()


@rule(
    "A310", "headings-in-a-row", "info",
    breaks=[
        {
            "body": [
                {"type": "heading", "text": "The talks", "level": 2},
                {"type": "heading", "text": "The envoys", "level": 2},
                {"type": "paragraph", "text": "They meet again."},
            ]
        }
    ],
    says="a heading of level {value} comes right after another one",
    hint="take what stood between the two, or give them the levels that they have",
)  # fmt: skip
def headings_in_a_row(article: Columns) -> Mask:
    """A heading right after another one of the same level.

    The section between the two was lost, or bold lines and menus were taken for headings.

    Take what stood between them. A heading of a heading is one level deeper; an hour before
    the heading of an entry is no fault.
    """
    kind, level, text = article.body.type, article.body.level, article.body.text
    heading = kind == "heading"
    row = level.present() & heading & kind.following(heading) & (level.previous() == level)
    if not row.array.true_count:
        return row
    hour = text.where(heading).matches(r"^\P{Nd}{0,8}\p{Nd}")
    return row & ~hour & ~kind.following(hour)


@rule(
    "A311", "correction-undated", "info",
    breaks=[{"body": [{"type": "note", "kind": "correction", "text": "The name of the ship was wrong."}]}],
    says="the {value} does not say when it was made",
    hint="give it a date",
)  # fmt: skip
def correction_undated(article: Columns) -> Mask:
    """A correction without a date, in the note or in its words.

    Readers cannot tell whether what they read before was already right.

    Give the note its date.
    """
    blocks = article.body
    corrections = (blocks.type == "note") & (blocks.kind == "correction") & blocks.date.absent()
    return blocks.kind.present() & corrections & ~blocks.text.where(corrections).matches(r"\p{Nd}")


@rule(
    "A312", "byline-in-body", "warning",
    breaks=[
        {
            "bylines": [{"text": "By Ada Reyes", "people": [{"name": "Ada Reyes"}]}],
            "body": [{"type": "paragraph", "text": "By Ada Reyes"}, {"type": "paragraph", "text": "They resumed."}],
        },
        {
            "bylines": [{"people": [{"name": "Ada Reyes"}]}],
            "body": [{"type": "paragraph", "text": "Von Ada Reyes"}, {"type": "paragraph", "text": "Sie beginnen."}],
        },
        {
            "dateline": "OSLO (HP)",
            "body": [{"type": "paragraph", "text": "Oslo (HP)"}, {"type": "paragraph", "text": "They resumed."}],
        },
    ],
    says="the first paragraph {value!r} is the byline or the dateline",
    hint="leave it out of the body; the record has it in a field of its own",
)  # fmt: skip
def byline_in_body(article: Columns) -> Iterator[Mask]:
    """A first paragraph that is the credit line or the dateline again.

    The page printed it above the text, and the record has it twice: as a fact, and as the
    first words of the story.

    Leave it out of the body.
    """
    text = article.body.text
    line = article.once(opening) & article.once(paragraphs) & (text.size() <= _LINE)
    first = text.first(line).trimmed().lower()
    name = first.without(CREDITED).trimmed()
    bylines = article.bylines
    printed = (bylines.text.trimmed().lower() == first).any()
    named = (bylines.people.name.lower() == name).any().any()
    yield line & (printed | named | (article.dateline.trimmed().lower() == first)) & ~text.empty()
