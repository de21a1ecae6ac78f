"""What no single value shows: rules on an element as a whole, and on one beside others."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.frame import Frame
from newsdata.feeds.checks.namespaces import RSS_10, RSS_11, clark
from newsdata.feeds.checks.relations import entries, items, links, media, podcasts, statements
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

Rule: TypeAlias = Callable[[Frame, Facts, Voice], None]
ElementRule: TypeAlias = Callable[[Element, Frame, Facts, Voice], None]


class When(NamedTuple):
    """A rule, and the names of which one has to be there for it to judge; without any, it always does."""

    rule: Rule
    names: frozenset[str] = frozenset()


RULES: dict[str, tuple[When, ...]] = {
    "channel": (
        When(items.image),
        When(items.text_input),
        When(items.same_twice, items.TWICE),
        When(podcasts.podcast),
        When(links.history),
        When(links.itself),
    ),
    "channel10": (When(items.same_twice, items.TWICE), When(podcasts.podcast)),
    "Channel11": (When(items.image),),
    "image": (When(items.image_format),),
    "skipHours": (When(items.rest),),
    "skipDays": (When(items.rest),),
    "item": (
        When(items.says_something),
        When(items.guid),
        When(items.description_first, frozenset({items.ENCODED})),
        When(items.same_twice, items.TWICE),
        When(items.enclosures, frozenset({"enclosure"})),
        When(items.comments, items.COMMENTS),
    ),
    "item10": (When(items.same_twice, items.TWICE), When(items.comments, items.COMMENTS)),
    "feed": tuple(map(When, (podcasts.podcast, links.doubles, links.history, links.itself, entries.authors))),
    "entry": tuple(map(When, (entries.content, entries.author, entries.identity, links.doubles))),
    "source": (When(entries.source),),
    "media-group": (When(media.group),),
    "media-content": (When(media.content),),
}
"""What is judged of each kind of element when it ends."""

ELEMENT_RULES: dict[str, ElementRule] = {
    clark("atom:link"): links.link,
    clark("itunes:category"): podcasts.category,
    clark("media:credit"): media.credit,
    clark("media:hash"): media.file_hash,
    clark("media:rating"): media.rating,
    clark("media:restriction"): media.restriction,
    clark("item", RSS_10): statements.described,
    clark("channel", RSS_10): statements.described,
    clark("image", RSS_10): statements.described,
    clark("textinput", RSS_10): statements.described,
    clark("item", RSS_11): statements.described,
    clark("items", RSS_11): statements.parsed,
    clark("image", RSS_11): statements.parsed,
}
"""What is judged of an element by its name, beside its row."""
