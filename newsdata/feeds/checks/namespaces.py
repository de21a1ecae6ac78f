"""The namespaces that are checked: their usual prefixes, and what was said under other addresses."""

from functools import cache

from newsdata.feeds.names import ATOM, ATOM_03, RDF, XHTML, XML

RSS_10 = "http://purl.org/rss/1.0/"
RSS_11 = "http://purl.org/net/rss1.1#"
RSS_090 = "http://my.netscape.com/rdf/simple/0.9/"
RSS_20 = frozenset(
    {"http://backend.userland.com/rss2", "http://backend.userland.com/rss", "http://blogs.law.harvard.edu/tech/rss"}
)
"""Namespaces that RSS 2.0 was in for a while; its elements are in none."""

ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
SVG = "http://www.w3.org/2000/svg"
MATHML = "http://www.w3.org/1998/Math/MathML"
MEDIA_MISSPELT = "http://search.yahoo.com/mrss"

PREFIXES: dict[str, str] = {
    "ag": "http://purl.org/rss/1.0/modules/aggregation/",
    "admin": "http://webns.net/mvcb/",
    "annotate": "http://purl.org/rss/1.0/modules/annotate/",
    "app": "http://www.w3.org/2007/app",
    "atom": ATOM,
    "audio": "http://media.tangent.org/rss/1.0/",
    "blogChannel": "http://backend.userland.com/blogChannelModule",
    "cc": "http://web.resource.org/cc/",
    "cf": "http://www.microsoft.com/schemas/rss/core/2005",
    "company": "http://purl.org/rss/1.0/modules/company",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "cp": "http://my.theinfo.org/changed/1.0/rss/",
    "creativeCommons": "http://backend.userland.com/creativeCommonsRssModule",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "email": "http://purl.org/rss/1.0/modules/email/",
    "ev": "http://purl.org/rss/1.0/modules/event/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "fh": "http://purl.org/syndication/history/1.0",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "g": "http://base.google.com/ns/1.0",
    "gd": "http://schemas.google.com/g/2005",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "geourl": "http://geourl.org/rss/module/",
    "georss": "http://www.georss.org/georss",
    "gml": "http://www.opengis.net/gml",
    "googleplay": "http://www.google.com/schemas/play-podcasts/1.0",
    "icbm": "http://postneo.com/icbm",
    "image": "http://purl.org/rss/1.0/modules/image/",
    "itunes": ITUNES,
    "l": "http://purl.org/rss/1.0/modules/link/",
    "mathml": MATHML,
    "media": "http://search.yahoo.com/mrss/",
    "openid": "http://openid.net/xmlns/1.0",
    "opensearch": "http://a9.com/-/spec/opensearch/1.1/",
    "pheedo": "http://www.pheedo.com/namespace/pheedo",
    "pingback": "http://madskills.com/public/xml/rss/module/pingback/",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "prism": "http://prismstandard.org/namespaces/1.2/basic/",
    "rdf": RDF,
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "ref": "http://purl.org/rss/1.0/modules/reference/",
    "reqv": "http://purl.org/rss/1.0/modules/richequiv/",
    "rss091": "http://purl.org/rss/1.0/modules/rss091#",
    "search": "http://purl.org/rss/1.0/modules/search/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "ss": "http://purl.org/rss/1.0/modules/servicestatus/",
    "str": "http://hacks.benhammersley.com/rss/streaming/",
    "sub": "http://purl.org/rss/1.0/modules/subscription/",
    "svg": SVG,
    "sx": "http://www.microsoft.com/schemas/rss/sse",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "taxo": "http://purl.org/rss/1.0/modules/taxonomy/",
    "thr": "http://purl.org/syndication/thread/1.0",
    "threading": "http://purl.org/rss/1.0/modules/threading/",
    "ti": "http://purl.org/rss/1.0/modules/textinput/",
    "trackback": "http://madskills.com/public/xml/rss/module/trackback/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "wiki": "http://purl.org/rss/1.0/modules/wiki/",
    "xhtml": XHTML,
    "xhv": "http://www.w3.org/1999/xhtml/vocab#",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": XML,
}
"""The namespace of each prefix that people know; in the tables of elements a prefix stands for its namespace."""

OTHER_ADDRESSES: dict[str, str] = {
    "http://a9.com/-/spec/opensearchrss/1.0/": PREFIXES["opensearch"],
    "http://creativecommons.org/ns#": PREFIXES["cc"],
    "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html": PREFIXES["creativeCommons"],
    "http://my.netscape.com/rdf/simple/0.9/": RSS_10,
    "http://channel.netscape.com/rdf/simple/0.9/": RSS_10,
    "http://purl.org/atom/app#": PREFIXES["app"],
    "http://purl.org/rss/modules/aggregation/": PREFIXES["ag"],
    "http://purl.org/rss/modules/threading/": PREFIXES["threading"],
    "http://search.yahoo.com/mrss": PREFIXES["media"],
    "http://www.itunes.com/DTDs/Podcast-1.0.dtd": ITUNES,
    "http://www.itunes.com/DTDs/PodCast-1.0.dtd": ITUNES,
    "http://www.usemod.com/cgi-bin/mb.pl?ModWiki": PREFIXES["wiki"],
    "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": PREFIXES["podcast"],
    "http://www.georss.org/georss/10": PREFIXES["georss"],
    "https://podcastindex.org/namespace/1.0/": PREFIXES["podcast"],
    "http://www.opengis.net/gml/3.2": PREFIXES["gml"],
    "http://rssnamespace.org/feedburner/ext/1.0/": PREFIXES["feedburner"],
    **dict.fromkeys(RSS_20, ""),
}
"""Addresses under which a namespace is found as well."""

KNOWN = frozenset(PREFIXES.values()) | frozenset(OTHER_ADDRESSES) | {RSS_10, RSS_11, ATOM_03, ""}
"""The namespaces that are no surprise."""

OWN_VOCABULARY = frozenset({RSS_10, RSS_11, ATOM, ATOM_03, ""})
"""The namespaces of the formats themselves."""


@cache
def clark(name: str, default: str = "") -> str:
    """The Clark name of *name*, whose prefix is one of `PREFIXES`; without a prefix it is in *default*."""
    prefix, colon, local = name.partition(":")
    space = PREFIXES[prefix] if colon else default
    local = local if colon else name
    return f"{{{space}}}{local}" if space else local
