"""What is known of a feed while it is read: its format, its links to itself, the ids met so far."""

from dataclasses import dataclass, field

from newsdata.xml import Element
from newsdata.xml.prolog import Prolog

REMEMBERED = 1_000_000
"""How many ids are compared with those before; the rest of a longer feed is not."""

DEFERRED = 1_000
"""How many entries without an author are told one by one."""


@dataclass(slots=True)
class Facts:
    """What one check has learnt of one feed."""

    vocabulary: str = ""
    """``rss``, ``rdf``, ``rss11``, ``atom``, or nothing where the format is unknown."""

    version: str = ""
    location: str | None = None
    prolog: Prolog | None = None
    renamed: dict[str, str] = field(default_factory=dict)
    """Namespaces that are read as if they were another."""

    namespaces: set[str] = field(default_factory=set)
    identifiers: set[str] = field(default_factory=set)
    abouts: set[str] = field(default_factory=set)
    podcast: bool = False
    """Whether an element of Apple's podcasts was met."""

    apple: bool = False
    """Whether the namespace of Apple's podcasts was declared."""

    authorless: list[tuple[Element, str]] = field(default_factory=list)
    """The entries without an author, with their paths; right if the feed has one."""

    more_authorless: int = 0
    """How many more there are than are kept."""


def repeated(value: str, known: set[str]) -> bool:
    """Whether *value* is in *known*; else it is noted, while there is room."""
    if value in known:
        return True
    if len(known) < REMEMBERED:
        known.add(value)
    return False
