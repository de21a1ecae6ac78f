"""The namespaces that feeds use, and one short name for an element however it was spelt.

RSS has had many namespaces and none, and modules are found under several addresses. Here
``{…}title`` of any RSS is ``title``, and ``{…}creator`` of Dublin Core is ``dc:creator``,
so that a table has one line for each.
"""

from functools import lru_cache

XML = "http://www.w3.org/XML/1998/namespace"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XHTML = "http://www.w3.org/1999/xhtml"
ATOM = "http://www.w3.org/2005/Atom"
ATOM_03 = "http://purl.org/atom/ns#"
RECORD = "urn:newsdata:record:1"
"""Where a record, or what is left of it, stands in a feed of another kind."""

NAMESPACES = {
    "atom": ATOM,
    "cc": "http://web.resource.org/cc/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "creativeCommons": "http://backend.userland.com/creativeCommonsRssModule",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "fh": "http://purl.org/syndication/history/1.0",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "georss": "http://www.georss.org/georss",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "nd": RECORD,
    "podcast": "https://podcastindex.org/namespace/1.0",
    "rdf": RDF,
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "thr": "http://purl.org/syndication/thread/1.0",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "xhtml": XHTML,
    "xml": XML,
}
"""The address of each module under the prefix that people know it by."""

_ALIASES = {
    "": "",
    "http://purl.org/rss/1.0/": "",
    "http://purl.org/net/rss1.1#": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://backend.userland.com/rss": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    ATOM_03: "atom",
    "http://creativecommons.org/ns#": "cc",
    "http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": "creativeCommons",
    "http://purl.org/dc/elements/1.0/": "dc",
    "http://purl.org/dc/dcmitype/": "dc",
    "http://search.yahoo.com/mrss": "media",
    "http://video.search.yahoo.com/mrss": "media",
    "http://video.search.yahoo.com/mrss/": "media",
    "http://www.rssboard.org/media-rss": "media",
    "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": "podcast",
} | {address.lower(): prefix for prefix, address in NAMESPACES.items()}
"""Prefixes by address in lower case, with the addresses that are found in the wild."""


def clark(short: str) -> str:
    """The name in Clark notation of a short name, in the namespace that is written."""
    prefix, colon, local = short.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else short


@lru_cache(maxsize=4096)
def short(name: str) -> str:
    """The short name of a name in Clark notation; the name itself where its namespace is no known one."""
    if not name.startswith("{"):
        return name
    address, _, local = name[1:].partition("}")
    prefix = _ALIASES.get(address.lower())
    if prefix is None:
        return name
    return f"{prefix}:{local}" if prefix else local


def prefix_of(address: str) -> str:
    """The prefix that people know a namespace by, or the empty string."""
    return _ALIASES.get(address.lower(), "")
