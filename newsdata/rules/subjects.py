"""Rules of what an article is about: its tags and subjects."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_BLANK = ("", " ", "\xa0")
_ENTITY = "&#?[0-9A-Za-z]+;"
_LIST = r"[^ ][ ]*[;|\x{ff1b}\n][ ]*[^ ]|(?:[^,，、،]+[,，、،]){3,}[ ]*[^ ,，、،]"


@rule(
    "A503", "tag-repeated", "warning",
    breaks=[{"tags": ["harbour", "talks", "Harbour"]}],
    says="the tag {value!r} is there twice",
    hint="keep one of the two",
)  # fmt: skip
def tag_repeated(article: Columns) -> Mask:
    """A tag that an article has twice, be it in other capitals.

    Lists of tags were joined, and the article counts twice under this one.

    Keep one, in the spelling that other articles have.
    """
    return article.tags.lower().repeated()


@rule(
    "A504", "tags-in-one", "warning",
    breaks=[{"tags": ["harbour, talks, envoys, ships"]}, {"tags": ["harbour; talks"]}],
    says="the tag {value!r} is a list of tags",
    hint="make a tag of each",
)  # fmt: skip
def tags_in_one(article: Columns) -> Mask:
    """A list of tags in the place of a single one: "harbour, talks, envoys, ships".

    Pages give their keywords as one text, and it was not taken apart. Nobody looks for the
    whole of it.

    Make a tag of each. One or two commas may belong to a name ("Lagos, Nigeria"), and are
    no finding.
    """
    tags = article.tags
    listed = tags.matches(_LIST)
    return listed & (tags.count() == 1) & ~tags.matches(_ENTITY) if listed.array.true_count else listed


@rule(
    "A505", "subject-without-name", "warning",
    breaks=[{"subjects": [{"scheme": "medtop"}]}, {"places": [{"name": " "}]}],
    says="a subject has neither a name nor a code",
    hint="give it one of the two, or leave it out",
)  # fmt: skip
def subject_without_name(article: Columns) -> Iterator[Mask]:
    """A subject, place, person or organisation with neither a name nor a code.

    Something was known of it and got lost on the way; what is left cannot be searched for
    or counted.

    Give its name or its code, or leave it out.
    """
    for topics in (article.subjects, article.places, article.people, article.organisations):
        if not topics.vacant:
            name = topics.name
            nameless = name.absent() | name.isin(_BLANK)
            if nameless.array.true_count:
                yield _whole(nameless & topics.code.absent(), topics)


def _whole(mask: Mask, topics: Columns) -> Mask:
    """The finding stands at the whole, of which nothing is quoted."""
    return Mask(mask.array, topics.steps, lambda _: None)
