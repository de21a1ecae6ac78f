"""The tables of elements, by the namespaces that their bare names are in."""

from newsdata.feeds.checks.namespaces import PREFIXES, RSS_10, RSS_11
from newsdata.feeds.checks.spec import ElementSpec
from newsdata.feeds.checks.tables.atom import ATOM, HISTORY, PROTOCOL, THREADS
from newsdata.feeds.checks.tables.dublin_core import DUBLIN_CORE
from newsdata.feeds.checks.tables.media import MEDIA
from newsdata.feeds.checks.tables.modules import FEEDBURNER, MODULES, PLACES
from newsdata.feeds.checks.tables.podcasts import GOOGLE, ITUNES, PODCAST
from newsdata.feeds.checks.tables.rss1 import RSS1, RSS11
from newsdata.feeds.checks.tables.rss2 import RSS091, RSS2

TABLES: tuple[tuple[str, tuple[ElementSpec, ...]], ...] = (
    ("", RSS2),
    (RSS_10, RSS1),
    (RSS_11, RSS11),
    (PREFIXES["atom"], ATOM),
    ("", PROTOCOL),
    ("", THREADS),
    ("", HISTORY),
    ("", DUBLIN_CORE),
    ("", MODULES),
    ("", FEEDBURNER),
    ("", PLACES),
    ("", MEDIA),
    ("", ITUNES),
    ("", GOOGLE),
    ("", PODCAST),
)
"""Every table, with the namespace that its bare names are in."""

OLDER_TABLES: tuple[tuple[str, tuple[ElementSpec, ...]], ...] = (("", RSS091),)
"""What may stand besides in the versions of RSS before 2.0."""
