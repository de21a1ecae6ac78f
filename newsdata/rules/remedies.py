"""What is mechanical and safe: what a value becomes when its fault is taken out, and nothing else of it."""

import re
import unicodedata

TRACKING_PARAMETERS = "utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid"
"""The parameters that only say where a reader came from."""

_BY = re.compile(r"^by[ \t\u00a0]+", re.IGNORECASE)
_AGAIN = re.compile(r"&amp;(?=(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)")
_TRACKING = re.compile(rf"(?:{TRACKING_PARAMETERS})=", re.IGNORECASE)


def without_by(name: str) -> str:
    """A name without the "By" before it."""
    return _BY.sub("", name)


def trimmed(text: str) -> str:
    """A text without the spaces around it, unless there is nothing else."""
    return text.strip() or text


def without_soft_hyphens(text: str) -> str:
    """A text without the marks of where a word may be divided."""
    return text.replace("\u00ad", "")


def unescaped_once(text: str) -> str:
    """A text whose entities were escaped twice, with them escaped once."""
    return _AGAIN.sub("&", text)


def without_tracking(url: str) -> str:
    """An address without the parameters that only say where a reader came from."""
    address, hash_, fragment = url.partition("#")
    before, _, query = address.partition("?")
    kept = "&".join(each for each in query.split("&") if not _TRACKING.match(each))
    return f"{before}{'?' if kept else ''}{kept}{hash_}{fragment}"


def composed(text: str) -> str:
    """A text in the normal form NFC (Unicode Standard Annex 15)."""
    return unicodedata.normalize("NFC", text)
