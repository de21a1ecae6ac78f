"""What of an RSS item, and of its channel, has to go together."""

import re
from functools import cache

from newsdata.feeds.checks.facts import Facts, repeated
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

_ENCODED = clark("content:encoded")
_EMBEDDED = ("xhtml:body", "xhtml:div", "atom:content", "atom:summary")
_SECONDS = frozenset(clark(name) for _, name in (*CHANNEL_PAIRS, *ITEM_PAIRS)) | {clark(name) for name in _EMBEDDED}
_DATES = frozenset(clark(name) for name in _DATED)
_COMMENTS = frozenset({clark("slash:comments"), clark("wfw:commentRSS"), clark("wfw:commentrss")})

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
    if _ENCODED not in frame.seen:
        return
    encoded = frame.seen[_ENCODED][0]
    description = frame.first("description")
    if not description or _after(description, encoded):
        message = "content:encoded stands before the description" if description else "content:encoded stands alone"
        voice.at("NeedDescriptionBeforeContent", message, frame)


def _after(one: Element, other: Element) -> bool:
    return (one.line, one.column) > (other.line, other.column)


@cache
def _pairs(space: str, *, channel: bool) -> tuple[tuple[str, str, str, str], ...]:
    """The pairs, and how their names are where bare ones are in *space*."""
    pairs = CHANNEL_PAIRS if channel else ITEM_PAIRS
    return tuple((one, other, clark(one, space), clark(other, space)) for one, other in pairs)


def same_twice(frame: Frame, facts: Facts, voice: Voice) -> None:
    """What is said in two vocabularies may differ."""
    del facts
    channel = frame.kind.startswith(("channel", "Channel"))
    kind = "DuplicateSemantics" if channel else "DuplicateItemSemantics"
    if frame.seen.keys().isdisjoint(_SECONDS):
        return
    for one, other, first, second in _pairs(frame.grammar.space, channel=channel):
        if second in frame.seen and first in frame.seen:
            voice.at(kind, f"{one} and {other} say the same", frame)
    if channel or not frame.has("description", "content:encoded"):
        return
    for name in _EMBEDDED:
        found = frame.first(name)
        if found and "src" not in found.attributes:
            voice.within(
                "DuplicateDescriptionSemantics", f"{name} and description say the same", found, frame, end=True
            )


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
        if value and repeated(value, facts.identifiers):
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
    found = frame.seen.get("enclosure")
    if not found:
        return
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
    if frame.seen.keys().isdisjoint(_COMMENTS):
        return
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
