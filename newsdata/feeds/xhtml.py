"""Text as an element, where it is well-formed XML."""

from newsdata.feeds.names import XHTML
from newsdata.xml import Element
from newsdata.xml.kept import parsed


def as_div(markup: str) -> Element | None:
    """*markup* in a ``div`` of XHTML, or ``None`` if it is not well-formed."""
    return parsed(f'<div xmlns="{XHTML}">{markup}</div>')
