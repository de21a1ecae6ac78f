"""Addresses: URIs and IRIs, whole or relative, and the ids that are made of them."""

import re

from newsdata.feeds.checks.fault import NONE, Check, Faults, fault, words

_SIMPLE = re.compile(
    r"https?://[a-z0-9][a-z0-9.-]*(?::\d+)?"
    r"(?:/[\w/.,:;@!$&'()*+~=-]*(?:\?[\w/.,:;@!$&'()*+~=?-]*)?(?:#[\w/.,:;@!$&'()*+~=?-]*)?)?",
    re.ASCII,
)
"""What needs no further look: most addresses."""

_FORBIDDEN = re.compile(r"[\x00-\x20\x7f<>\"{}|\\^`]|%(?![0-9A-Fa-f]{2})")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_WITH_HOST = frozenset({"http", "https", "ftp", "feed", "ws", "wss"})
_HOST = re.compile(r"//(?:[^/?#@]*@)?(\[[0-9A-Fa-f:.]+\]|[^/?#:@\[\]]+)(?::\d*)?(?:[/?#]|$)")

REGISTERED = words(
    "aaa about acap cap cid coap crid data dav dict dns example feed file ftp geo git go gopher h323 http https iax"
    " icap im imap info ipp irc iris jabber ldap mailto magnet mid mms msrp mtqp mupdate news nfs ni nih nntp"
    " opaquelocktoken pop pres reload rtsp service session shttp sieve sip sips sms snmp svn tag tel telnet tftp tip"
    " tn3270 tv urn view-source webcal ws wss xmpp z39.50r z39.50s"
)
"""The schemes that are registered with IANA and that somebody may meet."""


def characters(text: str) -> Faults:
    """Characters that no address has."""
    found = _FORBIDDEN.search(text)
    if found is None:
        return NONE
    return fault("InvalidUriChar", f"has {found[0]!r} in it, which no address may have")


def _absolute(text: str) -> str | None:
    """Why *text* is no whole address, or nothing."""
    scheme = _SCHEME.match(text)
    if scheme is None:
        return "is no whole address"
    if scheme[1].lower() in _WITH_HOST and not _HOST.match(text, scheme.end()):
        return "is an address without a host"
    if scheme.end() == len(text):
        return "is a scheme and no address"
    return None


def iri(text: str) -> Faults:
    """An address, whole or relative, in which letters of any script may stand."""
    if _SIMPLE.fullmatch(text):
        return NONE
    if faults := characters(text):
        return faults
    scheme = _SCHEME.match(text)
    if scheme and (why := _absolute(text)):
        return fault("InvalidLink", why)
    return NONE


def absolute(text: str) -> Faults:
    """A whole address, in which letters of any script may stand."""
    if _SIMPLE.fullmatch(text):
        return NONE
    if why := _absolute(text):
        return fault("InvalidFullLink", why)
    return characters(text)


def link(text: str) -> Faults:
    """A whole address of ASCII alone, as RSS has it."""
    if _SIMPLE.fullmatch(text):
        return NONE
    if faults := absolute(text):
        return faults
    if not text.isascii():
        return fault("UriNotIri", "has letters that are not ASCII")
    return NONE


def about(text: str) -> Faults:
    """The address that an RDF statement is about."""
    if _SIMPLE.fullmatch(text):
        return NONE
    if faults := characters(text):
        return faults
    why = _absolute(text)
    return fault("InvalidLink", why) if why else NONE


def url_attribute(text: str) -> Faults:
    """A whole web address in an attribute."""
    if _SIMPLE.fullmatch(text):
        return NONE
    why = _absolute(text) or ("has a character in it that no address may have" if characters(text) else None)
    return fault("InvalidURLAttribute", why) if why else NONE


def relative(text: str) -> Faults:
    """An address that may be relative, where readers may have nothing to resolve it with."""
    if faults := iri(text):
        return faults
    if not _SCHEME.match(text):
        return fault("ContainsRelRef", "is a relative address")
    return NONE


ADDRESSES: dict[str, Check] = {
    "about": about,
    "absolute": absolute,
    "iri": iri,
    "link": link,
    "relative": relative,
    "url": url_attribute,
}
"""The types of addresses by name."""
