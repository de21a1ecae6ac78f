"""What of Media RSS depends on more than one value."""

import re

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import Fault
from newsdata.feeds.checks.frame import Frame, text_of
from newsdata.feeds.checks.tables.media import RATINGS, ROLES
from newsdata.feeds.checks.types import TYPES
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

_DIGITS = {"md5": 32, "sha-1": 40}
_HEXADECIMAL = re.compile(r"[0-9a-fA-F]+")


def group(frame: Frame, facts: Facts, voice: Voice) -> None:
    """A group has alternatives of one thing."""
    del facts
    if len(frame.all("media:content")) < 2:
        voice.at("MediaGroupWithoutAlternatives", f"{frame.element.tag} has fewer than two media:content", frame)


def file_hash(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A hash has the digits of its algorithm."""
    del facts
    algorithm = element.attributes.get("algo", "md5")
    value = text_of(element).strip()
    digits = _DIGITS.get(algorithm)
    if digits and not (len(value) == digits and _HEXADECIMAL.fullmatch(value)):
        says = f"is not {digits} hexadecimal digits, as {algorithm} has"
        voice.values((Fault("InvalidMediaHash", says),), value, element, frame)


def credit(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A role is in small letters, and one of its scheme."""
    del facts
    role = element.attributes.get("role")
    if role is None:
        return
    named = element.attributes.get("scheme", "urn:ebu") == "urn:ebu"
    if role != role.lower() or not role.strip() or (named and role not in ROLES):
        voice.attribute((Fault("InvalidCreditRole", "is no role"),), "role", role, element, frame)


def restriction(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A restriction is on countries or addresses, or on all or none."""
    del facts
    value, kind = text_of(element).strip(), element.attributes.get("type")
    if kind == "country":
        voice.values(TYPES["countries"](value), value, element, frame)
    elif kind == "uri":
        for one in value.split():
            voice.values(TYPES["iri"](one), one, element, frame)
    elif kind is None and value not in ("", "all", "none"):
        voice.values((Fault("InvalidMediaRestriction", "is neither all nor none"),), value, element, frame)


def rating(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A rating is one of its scheme."""
    del facts
    value = text_of(element).strip()
    allowed = RATINGS.get(element.attributes.get("scheme", "urn:simple"))
    if allowed and value.lower() not in allowed:
        voice.values((Fault("InvalidMediaRating", f"is none of {', '.join(sorted(allowed))}"),), value, element, frame)


def content(frame: Frame, facts: Facts, voice: Voice) -> None:
    """What is said of a file says where it is."""
    del facts
    if "url" not in frame.element.attributes and not frame.has("media:player"):
        message = f"{frame.element.tag} has neither the attribute url nor a media:player"
        voice.say("MissingAttribute", message, frame.element, frame.path)
