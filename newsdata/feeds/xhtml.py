"""Text as an element, where it is well-formed XML."""

import io

from newsdata.feeds.names import XHTML
from newsdata.xml import Element, XmlReader


class _FaultyError(Exception):
    """The text is not well-formed."""


def as_div(markup: str) -> Element | None:
    """*markup* in a ``div`` of XHTML, or ``None`` if it is not well-formed."""
    return parsed(f'<div xmlns="{XHTML}">{markup}</div>')


def parsed(text: str) -> Element | None:
    """The one element that *text* is, or ``None`` if it is not well-formed."""
    try:
        parts = list(XmlReader(io.BytesIO(text.encode()), _refuse, lambda _: False))
    except _FaultyError:
        return None
    return parts[0].element if len(parts) == 1 else None


def _refuse(*_: object, **__: object) -> None:
    raise _FaultyError
