"""Identifiers: what the id of a feed or an entry may be, and its one canonical form."""

import re

from newsdata.feeds.checks.fault import NONE, Check, Faults, fault
from newsdata.feeds.checks.types.addresses import REGISTERED, absolute, characters

_CANONICAL = re.compile(r"https?://[a-z0-9][a-z0-9.-]*/[\w/~-]+(?:[?#][\w/=&~-]+)?", re.ASCII)
"""What needs no further look: most ids that are addresses."""

_TAG = re.compile(
    r"tag:(?:[A-Za-z0-9._-]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?"
    r",\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
    r":(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*(?:\#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?",
    re.ASCII,
)
_URN = re.compile(r"urn:[A-Za-z0-9][A-Za-z0-9-]{0,31}:[^\s\"<>\[\]^`{|}\\]+", re.IGNORECASE)
_UUID = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_BARE_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_WEB = re.compile(r"(https?|ftp)://([^/?#@]*@)?([^/?#:]*|\[[^\]]*\])(:\d*)?([^?#]*)", re.IGNORECASE)
_PORTS = {"http": ":80", "https": ":443", "ftp": ":21"}
_UNRESERVED = re.compile(r"%(?:4[1-9A-Fa-f]|5[0-9Aa]|6[1-9A-Fa-f]|7[0-9Aa]|3[0-9]|2[DdEe]|5[Ff]|7[Ee])")
_LOWER_ESCAPE = re.compile(r"%(?:[0-9A-F]?[a-f][0-9A-Fa-f]?|[0-9A-Fa-f][a-f])")
_DOTS = re.compile(r"/\.\.?(?:/|$)")


def _noncanonical(text: str) -> str | None:
    """What is not in its usual form in an address, or nothing."""
    scheme = text.partition(":")[0]
    if scheme != scheme.lower():
        return "has a scheme in capitals"
    if text[:4].lower() == "urn:":
        name = text.split(":")[1]
        return "has a namespace in capitals" if name != name.lower() else None
    if _UNRESERVED.search(text):
        return "escapes letters that need no escape"
    if _LOWER_ESCAPE.search(text):
        return "has an escape in small letters"
    web = _WEB.match(text)
    if web is None:
        return None
    _, user, host, port, path = web.groups()
    if host != host.lower():
        return "has a host in capitals"
    if port is not None and (port == ":" or port == _PORTS[scheme]):
        return "has a port that need not be said"
    if user is not None and user in ("@", ":@"):
        return "has an empty name of a user"
    if not path:
        return "has no path; the shortest is /"
    return "has dots in its path" if _DOTS.search(path) else None


def identifier(text: str) -> Faults:
    """The id of an Atom feed or entry: an address that is the same for ever."""
    if _CANONICAL.fullmatch(text):
        return NONE
    start = text[:9].lower()
    if start.startswith("tag:"):
        return NONE if _TAG.fullmatch(text) else fault("InvalidTAG", "is no tag URI as RFC 4151 writes it")
    if start.startswith("urn:uuid:"):
        return _form(text) if _UUID.fullmatch(text) else fault("InvalidUUID", "has no UUID after urn:uuid:")
    if start.startswith("urn:"):
        return _form(text) if _URN.fullmatch(text) else fault("InvalidURN", "is no URN as RFC 8141 writes it")
    if faults := characters(text) or absolute(text):
        return faults
    return _form(text)


def _form(text: str) -> Faults:
    scheme = text.partition(":")[0].lower()
    if scheme not in REGISTERED:
        return fault("SchemeNotIANARegistered", f"begins with {scheme}:, which is not registered")
    why = _noncanonical(text)
    return fault("NonCanonicalURI", why) if why else NONE


def uuid(text: str) -> Faults:
    """A bare UUID."""
    return NONE if _BARE_UUID.fullmatch(text) else fault("InvalidUUID", "is no UUID")


IDENTIFIERS: dict[str, Check] = {"identifier": identifier, "uuid": uuid}
"""The types of identifiers by name."""
