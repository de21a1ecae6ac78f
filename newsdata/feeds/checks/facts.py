"""What is known of a feed while it is read: its format, its links to itself, the ids met so far."""

from dataclasses import dataclass, field

from newsdata.feeds.checks.spec import Grammars
from newsdata.xml import Element
from newsdata.xml.prolog import Prolog

REMEMBERED = 1_000_000
"""How many ids are held; those after them are compared with these, and not with each other."""

DEFERRED = 1_000
"""How many entries without an author are told one by one."""


@dataclass(slots=True)
class Ids:
    """The ids that were met, as many of them as are held, and how many there were *more*."""

    known: set[str] = field(default_factory=set)
    more: int = 0

    def repeated(self, value: str) -> bool:
        """Whether *value* was met before; else it is noted, while there is room."""
        if value in self.known:
            return True
        if len(self.known) < REMEMBERED:
            self.known.add(value)
        else:
            self.more += 1
        return False


@dataclass(slots=True)
class Facts:
    """What one check has learnt of one feed, and the *grammars* it is judged by."""

    grammars: Grammars
    vocabulary: str = ""
    """``rss``, ``rdf``, ``rss11``, ``atom``, or nothing where the format is unknown."""

    version: str = ""
    location: str | None = None
    prolog: Prolog | None = None
    renamed: dict[str, str] = field(default_factory=dict)
    """Namespaces that are read as if they were another."""

    namespaces: set[str] = field(default_factory=set)
    identifiers: Ids = field(default_factory=Ids)
    abouts: Ids = field(default_factory=Ids)
    podcast: bool = False
    """Whether an element of Apple's podcasts was met."""

    apple: bool = False
    """Whether the namespace of Apple's podcasts was declared."""

    authorless: list[tuple[Element, str]] = field(default_factory=list)
    """The entries without an author, with their paths; right if the feed has one."""

    more_authorless: int = 0
    """How many more there are than are kept."""
