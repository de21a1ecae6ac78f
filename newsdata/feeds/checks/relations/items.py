"""What of an RSS item, and of its channel, has to go together."""

import re
from functools import cache

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import quoted
from newsdata.feeds.checks.frame import Frame, text_of
from newsdata.feeds.checks.namespaces import clark
from newsdata.feeds.checks.types.addresses import absolute
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

_SAYING = ("title", "description", "content:encoded", "xhtml:body", "xhtml:div", "atom:content", "atom:summary")
_DATED = ("lastBuildDate", "pubDate", "dc:date", "dcterms:modified", "atom:updated", "sy:updateBase")

CHANNEL_PAIRS = (
    ("copyright", "dc:rights"),
    ("managingEditor", "dc:creator"),
    ("webMaster", "dc:publisher"),
    ("pubDate", "dc:date"),
    ("lastBuildDate", "dcterms:modified"),
    ("language", "dc:language"),
    ("cc:license", "creativeCommons:license"),
    ("generator", "admin:generatorAgent"),
    ("copyright", "atom:rights"),
    ("copyright", "dcterms:rights"),
    ("pubDate", "dcterms:created"),
    ("pubDate", "dcterms:issued"),
    ("lastBuildDate", "atom:updated"),
    ("managingEditor", "atom:author"),
)
"""What of a channel says the same in two vocabularies."""

ITEM_PAIRS = (
    ("author", "dc:creator"),
    ("category", "dc:subject"),
    ("pubDate", "dc:date"),
    ("source", "dc:source"),
    ("guid", "atom:id"),
    ("author", "atom:author"),
    ("category", "atom:category"),
    ("pubDate", "atom:published"),
    ("pubDate", "dcterms:created"),
    ("pubDate", "dcterms:issued"),
    ("source", "atom:source"),
    ("title", "atom:title"),
    ("cc:license", "creativeCommons:license"),
)
"""What of an item says the same in two vocabularies."""

ENCODED = clark("content:encoded")
_EMBEDDED = tuple(map(clark, ("xhtml:body", "xhtml:div", "atom:content", "atom:summary")))
TWICE = frozenset(clark(name) for _, name in (*CHANNEL_PAIRS, *ITEM_PAIRS)) | set(_EMBEDDED)
"""What may say something for the second time."""

_DATES = frozenset(clark(name) for name in _DATED)
COMMENTS = frozenset({clark("slash:comments"), clark("wfw:commentRSS"), clark("wfw:commentrss")})
"""What says something of comments that is to be judged."""


_ALL_OPTIONAL = ("0.92", "0.93", "0.94")
"""The versions in which an item needs nothing."""

_PLAYED = re.compile(r"\.(?:m4a|mp3|mov|mp4|m4v|pdf|epub)$", re.IGNORECASE)


def says_something(frame: Frame, facts: Facts, voice: Voice) -> None:
    """An item has a title or a description."""
    if (
        "title" not in frame.seen
        and "description" not in frame.seen
        and not frame.has(*_SAYING)
        and facts.version not in _ALL_OPTIONAL
    ):
        voice.at("ItemMustContainTitleOrDescription", f"{frame.element.tag} has neither title nor description", frame)


def description_first(frame: Frame, facts: Facts, voice: Voice) -> None:
    """Readers that know content:encoded take it for the description if that comes after it."""
    del facts
    encoded, description = frame.seen[ENCODED][0], frame.seen.get("description")
    if not description or _after(description[0], encoded):
        message = "content:encoded stands before the description" if description else "content:encoded stands alone"
        voice.at("NeedDescriptionBeforeContent", message, frame)


def _after(one: Element, other: Element) -> bool:
    return one.line > other.line or (one.line == other.line and one.column > other.column)


@cache
def _pairs(space: str, *, channel: bool) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """By the second of each pair, the pairs and how the first is called where bare names are in *space*."""
    pairs = CHANNEL_PAIRS if channel else ITEM_PAIRS
    return {
        clark(second, space): tuple((one, other, clark(one, space)) for one, other in pairs if other == second)
        for _, second in pairs
    }


def same_twice(frame: Frame, facts: Facts, voice: Voice) -> None:
    """What is said in two vocabularies may differ."""
    del facts
    channel = frame.kind.startswith(("channel", "Channel"))
    kind = "DuplicateSemantics" if channel else "DuplicateItemSemantics"
    seen = frame.seen
    pairs = _pairs(frame.grammar.space, channel=channel)
    for name in seen:
        for one, other, first in pairs.get(name, ()):
            if first in seen:
                voice.at(kind, f"{one} and {other} say the same", frame)
    if channel:
        return
    for name in _EMBEDDED:
        if name in seen and frame.has("description", "content:encoded") and "src" not in seen[name][0].attributes:
            found = seen[name][0]
            message = f"{found.tag} and description say the same"
            voice.within("DuplicateDescriptionSemantics", message, found, frame, end=True)


def guid(frame: Frame, facts: Facts, voice: Voice) -> None:
    """A guid is there, is an address if it is a permalink, and is of one item."""
    elements = frame.seen.get("guid")
    if not elements:
        if not facts.version.startswith("0."):
            voice.at("MissingGuid", "item has no guid", frame)
        return
    for element in elements:
        value = text_of(element).strip()
        if element.attributes.get("isPermaLink", "true") != "false":
            _permalink(value, element, frame, voice)
        if value and facts.identifiers.repeated(value):
            voice.within("DuplicateValue", f"guid {quoted(value)} is that of another item", element, frame, end=True)


def _permalink(value: str, element: Element, frame: Frame, voice: Voice) -> None:
    if value.lower().startswith(("tag:", "urn:")):
        voice.within(
            "InvalidPermalink", f"guid {quoted(value)} is no address that leads anywhere", element, frame, end=True
        )
    elif absolute(value):
        voice.within("InvalidHttpGUID", f"guid {quoted(value)} is no whole address", element, frame, end=True)


def enclosures(frame: Frame, facts: Facts, voice: Voice) -> None:
    """An item has one enclosure, which podcast players can play."""
    found = frame.seen["enclosure"]
    for element in found[1:]:
        voice.within("DuplicateEnclosure", "item has more than one enclosure", element, frame)
    if not facts.apple or not any(name.startswith("{http://www.itunes.com/") for name in frame.seen):
        return
    for element in found:
        url = element.attributes.get("url", "")
        name = url.partition("?")[0].partition("#")[0]
        if (url and not _PLAYED.search(name.strip())) or " " in name.strip():
            message = f"url of enclosure {quoted(url)} is of no format that podcast players play"
            voice.within("UnsupportedItunesFormat", message, element, frame, end=True)


def comments(frame: Frame, facts: Facts, voice: Voice) -> None:
    """A number of comments has a date, and their feed is spelt right."""
    del facts
    count, channel = frame.first("slash:comments"), frame.parent
    if count and channel and channel.seen.keys().isdisjoint(_DATES):
        voice.within("SlashDate", "slash:comments holds for no date", count, frame, end=True)
    for name in ("wfw:commentRSS", "wfw:commentrss"):
        if found := frame.first(name):
            voice.within("CommentRSS", f"{found.tag} is spelt wfw:commentRss", found, frame, end=True)


def rest(frame: Frame, facts: Facts, voice: Voice) -> None:
    """An hour or day of rest is named once."""
    del facts
    name = "hour" if frame.kind == "skipHours" else "day"
    met = set()
    for element in frame.all(name):
        value = text_of(element).strip()
        value = "0" if value == "24" else value.lstrip("0") or "0" if value.isdigit() else value
        if value in met:
            voice.within("DuplicateValue", f"{name} {quoted(value)} is there twice", element, frame, end=True)
        met.add(value)


def image(frame: Frame, facts: Facts, voice: Voice) -> None:
    """The image of a channel has its title and link."""
    del facts
    for picture in frame.all("image"):
        for name, kind in (("title", "ImageTitleDoesntMatch"), ("link", "ImageLinkDoesntMatch")):
            mine = frame.first(name)
            for its in (one for one in picture.elements() if one.local == name and one.namespace == picture.namespace):
                if mine and text_of(mine).strip() != text_of(its).strip():
                    message = f"{name} of image {quoted(text_of(its))} is not that of the channel"
                    voice.say(kind, message, its, f"{voice.path(picture, frame)}/{its.tag}", end=True)


def image_format(frame: Frame, facts: Facts, voice: Voice) -> None:
    """An image of a channel is one that all readers show."""
    del facts
    url = frame.first("url")
    path = text_of(url).strip().partition("?")[0].lower() if url else ""
    last = path.rpartition("/")[2]
    if url and "." in last and not last.endswith((".gif", ".jpg", ".jpeg", ".png", ".jpe")):
        voice.within("ImageUrlFormat", f"url {quoted(path)} is no GIF, JPEG or PNG", url, frame, end=True)


def text_input(frame: Frame, facts: Facts, voice: Voice) -> None:
    """Nobody has ever used textInput."""
    del facts
    for element in (*frame.all("textInput"), *frame.all("textinput")):
        voice.within("AvoidTextInput", f"{element.tag} does nothing in readers", element, frame)
