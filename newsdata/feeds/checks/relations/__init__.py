"""What no single value shows: rules on an element as a whole, and on one beside others."""

from collections.abc import Callable
from typing import TypeAlias

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.frame import Frame
from newsdata.feeds.checks.namespaces import RSS_10, RSS_11, clark
from newsdata.feeds.checks.relations import entries, items, links, media, podcasts, statements
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

Rule: TypeAlias = Callable[[Frame, Facts, Voice], None]
ElementRule: TypeAlias = Callable[[Element, Frame, Facts, Voice], None]

RULES: dict[str, tuple[Rule, ...]] = {
    "channel": (
        items.image,
        items.text_input,
        items.same_twice,
        podcasts.podcast,
        links.history,
        links.itself,
    ),
    "channel10": (items.same_twice, podcasts.podcast),
    "Channel11": (items.image,),
    "image": (items.image_format,),
    "skipHours": (items.rest,),
    "skipDays": (items.rest,),
    "item": (
        items.says_something,
        items.guid,
        items.description_first,
        items.same_twice,
        items.enclosures,
        items.comments,
    ),
    "item10": (items.same_twice, items.comments),
    "feed": (podcasts.podcast, links.doubles, links.history, links.itself, entries.authors),
    "entry": (entries.content, entries.author, entries.identity, links.doubles),
    "source": (entries.source,),
    "media-group": (media.group,),
    "media-content": (media.content,),
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
