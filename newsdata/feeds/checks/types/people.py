"""E-mail addresses, with and without a name beside them."""

import re

from newsdata.feeds.checks.fault import NONE, Check, Faults, fault

_ADDRESS = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,100}@(?:[A-Za-z0-9-]{1,63}\.){0,10}[A-Za-z0-9-]{1,63}"
_ONLY_ADDRESS = re.compile(_ADDRESS)
_CONTACT = re.compile(rf"(?:mailto:)?({_ADDRESS})(?:\s*\(([^()]*)\))?")
_ANYWHERE = re.compile(rf"(?:^|[\s,;<]){_ADDRESS}(?:$|[\s,;>])")


def _host(text: str) -> Faults:
    host = text.rpartition("@")[2]
    if "." not in host:
        return fault("UnknownHost", f"is at {host}, which cannot be reached from elsewhere")
    return NONE


def email(text: str) -> Faults:
    """An e-mail address and nothing else."""
    if not _ONLY_ADDRESS.fullmatch(text):
        return fault("InvalidAddrSpec", "is no e-mail address")
    return _host(text)


def contact(text: str) -> Faults:
    """An e-mail address with a name in parentheses, as RSS has it."""
    match = _CONTACT.fullmatch(text)
    if match is None:
        if len(text) < 400 and _ANYWHERE.search(text):
            return fault("EmailFormat", "has address and name in another order than readers expect")
        return fault("InvalidContact", "is not an e-mail address with a name in parentheses")
    name = match[2]
    if not (name and name.strip()):
        return fault("MissingRealName", "is an e-mail address without a name")
    return _host(match[1])


def owner_email(text: str) -> Faults:
    """The e-mail address of the owner of a podcast."""
    return NONE if _ONLY_ADDRESS.fullmatch(text) else fault("InvalidContact", "is no e-mail address")


def no_email(text: str) -> Faults:
    """A name without an e-mail address in it."""
    if "@" in text and len(text) < 400 and _ONLY_ADDRESS.search(text):
        return fault("ContainsEmail", "has an e-mail address in it")
    return NONE


PEOPLE: dict[str, Check] = {"contact": contact, "email": email, "no-email": no_email, "owner-email": owner_email}
"""The types of addresses of people by name."""
