"""What podcast directories ask of a podcast as a whole."""

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.frame import Frame
from newsdata.feeds.checks.types.podcasts import category as outer_category
from newsdata.feeds.checks.types.podcasts import subcategory
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

_ASKED = (
    ("language", ("language", "dc:language")),
    ("itunes:category", ("itunes:category",)),
    ("itunes:explicit", ("itunes:explicit",)),
)


def podcast(frame: Frame, facts: Facts, voice: Voice) -> None:
    """A podcast has a language, a category, a word on explicit language, and an owner to write to."""
    if not facts.apple:
        return
    facts.podcast = True
    for name, names in _ASKED:
        if not frame.has(*names):
            voice.at("MissingItunesElement", f"{frame.element.tag} is a podcast and has no {name}", frame)
    owner = frame.first("itunes:owner")
    if not owner or not any(child.local == "email" for child in owner.elements()):
        voice.at("MissingItunesEmail", f"{frame.element.tag} is a podcast and has no itunes:email", frame)


def category(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A category is one of Apple's, and one within another is of that other."""
    del facts
    text = element.attributes.get("text")
    if text is None:
        return
    inner = frame.kind == "itunes-category"
    faults = subcategory(frame.element.attributes.get("text", ""), text) if inner else outer_category(text)
    voice.attribute(faults, "text", text, element, frame)
