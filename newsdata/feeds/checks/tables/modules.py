"""The small modules of RSS: syndication, slash, comments, licences, trackback and the rest."""

from newsdata.feeds.checks.spec import MANY
from newsdata.feeds.checks.spec import ElementSpec as E

_RESOURCE = "(rdf:resource)!:absolute"

MODULES = (
    # When a feed is made anew
    E("sy:updatePeriod", "@channels", "period"),
    E("sy:updateFrequency", "@channels", "frequency"),
    E("sy:updateBase", "@channels", "w3cdtf"),
    # Slash
    E("slash:section", "@items", "plain not-blank"),
    E("slash:department", "@items", "plain not-blank"),
    E("slash:comments", "@items", "natural"),
    E("slash:hit_parade", "@items", "integers"),
    # Content
    E("content:encoded", "item entry", "html"),
    E("content:encoded", "item10 item11", "html-based", attributes="(rdf:parseType)", holds="*"),
    E("content:items", "@items", "", holds="*"),
    E("xhtml:body", "@items", "body", holds="*"),
    E("xhtml:div", "@items", "body", holds="*"),
    # Comments
    E("wfw:comment", "@items", "link"),
    E("wfw:commentRss", "@items", "link"),
    E("wfw:commentRSS", "@items", "link"),
    E("wfw:commentrss", "@items", "link"),
    # Licences
    E("creativeCommons:license", "@channels @items media-content media-group", "absolute", 0, MANY),
    E("cc:license", "@channels @items", "", 0, MANY, _RESOURCE),
    E("cc:License", "RDF", "", 0, MANY, "(rdf:about):iri", "*"),
    # Who made the feed
    E("admin:generatorAgent", "@channels", "", attributes=_RESOURCE),
    E("admin:errorReportsTo", "@channels", "", attributes=_RESOURCE),
    E("blogChannel:blogRoll", "@channels", "absolute"),
    E("blogChannel:mySubscriptions", "@channels", "absolute"),
    E("blogChannel:blink", "@channels", "absolute"),
    E("blogChannel:changes", "@channels", "absolute"),
    # What it answers, and who answers it
    E("annotate:reference", "@items", "", 0, MANY, _RESOURCE),
    E("trackback:ping", "item entry", "absolute"),
    E("trackback:about", "item entry", "absolute", 0, MANY),
    E("trackback:ping", "item10 item11", "", attributes=_RESOURCE),
    E("trackback:about", "item10 item11", "", 0, MANY, _RESOURCE),
    E("pingback:server", "@items @channels", "absolute"),
    E("pingback:target", "@items @channels", "absolute", 0, MANY),
    E("threading:children", "@items", "", holds="*"),
    # Aggregation and change
    E("ag:source", "@items", "plain"),
    E("ag:sourceURL", "@items", "absolute"),
    E("ag:timestamp", "@items", "iso8601"),
    E("cp:server", "@channels", "", attributes=_RESOURCE),
    # Events
    E("ev:startdate", "@items", "iso8601"),
    E("ev:enddate", "@items", "iso8601"),
    E("ev:location", "@items", "plain", attributes="(rdf:resource):iri"),
    E("ev:organizer", "@items", "plain", attributes="(rdf:resource):iri"),
    E("ev:type", "@items", "plain", attributes="(rdf:resource):iri"),
    # Taxonomy, links, wikis, friends
    E("taxo:topics", "@channels @items", "", holds="*"),
    E("taxo:topic", "RDF", "", 0, MANY, "(rdf:about):iri", "*"),
    E("l:link", "@channels @items", "", 0, MANY, "(l:rel) (l:type) (l:title) (l:lang) (rdf:resource):iri", "*"),
    E("wiki:interwiki", "@channels", "", holds="*"),
    E("wiki:version", "@items", "text"),
    E("wiki:status", "@items", "text"),
    E("wiki:importance", "@items", "text"),
    E("wiki:diff", "@items", "link"),
    E("wiki:history", "@items", "link"),
    E("wiki:host", "@items", "text"),
    E("foaf:maker", "@channels @items", "text", 0, MANY, "(rdf:resource):iri", "*"),
    E("foaf:topic", "@channels @items", "text", 0, MANY, "(rdf:resource):iri", "*"),
    E("rdfs:seeAlso", "@channels @items RDF", "", 0, MANY, _RESOURCE),
    E("rdf:value", "@channels @items", "text", 0, MANY, "(rdf:resource):iri", "*"),
    E("xhv:license", "@channels @items", "", 0, MANY, _RESOURCE),
    # Searching
    E("opensearch:totalResults", "@channels", "natural"),
    E("opensearch:startIndex", "@channels", "natural"),
    E("opensearch:itemsPerPage", "@channels", "natural"),
    E("opensearch:link", "@channels", "", 0, MANY, "href!:iri rel type:mime title length hreflang"),
    E(
        "opensearch:Query",
        "@channels",
        "",
        0,
        MANY,
        "role! title totalResults:natural searchTerms count:natural startIndex:natural startPage:natural"
        " language:language inputEncoding outputEncoding",
    ),
)

FEEDBURNER = (
    E("feedburner:awareness", "@channels @items", "iri"),
    E("feedburner:origLink", "@items", "iri"),
    E("feedburner:origEnclosureLink", "@items", "iri"),
    E("feedburner:browserFriendly", "@channels", "text"),
    E("feedburner:emailServiceId", "@channels", "not-blank"),
    E("feedburner:feedburnerHostname", "@channels", "iri"),
    E("feedburner:feedFlare", "channel", "not-blank", 0, MANY, "href!:relative src!:relative"),
    E("feedburner:feedFlare", "feed channel10 Channel11", "not-blank", 0, MANY, "href!:iri src!:iri"),
    E("feedburner:info", "@channels", "", attributes="uri"),
)

PLACES = (
    E("geo:lat", "@channels @items geo-point", "latitude"),
    E("geo:long", "@channels @items geo-point", "longitude"),
    E("geo:alt", "@channels @items geo-point", "float"),
    E("geo:Point", "@channels @items", "", 0, MANY, holds="geo-point"),
    E("geo:lat_long", "@channels @items", "text"),
    *(E(f"{module}:latitude", "@channels @items", "latitude") for module in ("geourl", "icbm")),
    *(E(f"{module}:longitude", "@channels @items", "longitude") for module in ("geourl", "icbm")),
    # GeoRSS, simple
    E("georss:point", "@channels @items georss-where", "coordinates", 0, MANY),
    E("georss:line", "@channels @items", "coordinates", 0, MANY),
    E("georss:polygon", "@channels @items", "coordinates", 0, MANY),
    E("georss:box", "@channels @items", "coordinates", 0, MANY),
    E("georss:circle", "@channels @items", "circle", 0, MANY),
    E("georss:featureTypeTag", "@channels @items", "plain", 0, MANY),
    E("georss:featuretypetag", "@channels @items", "plain", 0, MANY),
    E("georss:relationshipTag", "@channels @items", "plain", 0, MANY),
    E("georss:relationshiptag", "@channels @items", "plain", 0, MANY),
    E("georss:featureName", "@channels @items", "plain", 0, MANY),
    E("georss:featurename", "@channels @items", "plain", 0, MANY),
    E("georss:elev", "@channels @items", "float"),
    E("georss:floor", "@channels @items", "integer"),
    E("georss:radius", "@channels @items", "float"),
    # GeoRSS with GML
    E("georss:where", "@channels @items media-content media-group", "", 0, MANY, holds="georss-where"),
    E("gml:Point", "georss-where @channels @items", "", attributes="srsName (gml:id)", holds="gml-point"),
    E("gml:LineString", "georss-where", "", attributes="srsName (gml:id)", holds="gml-line"),
    E("gml:Polygon", "georss-where", "", attributes="srsName (gml:id)", holds="gml-polygon"),
    E("gml:Envelope", "georss-where", "", attributes="srsName (gml:id)", holds="gml-envelope"),
    E("gml:pos", "gml-point", "pairs", 1, attributes="srsName dimension:positive"),
    E("gml:posList", "gml-line gml-ring", "pairs", 1, attributes="srsName dimension:positive count:positive"),
    E("gml:exterior", "gml-polygon", "", 1, holds="gml-exterior"),
    E("gml:LinearRing", "gml-exterior", "", 1, holds="gml-ring"),
    E("gml:lowerCorner", "gml-envelope", "pairs", 1),
    E("gml:upperCorner", "gml-envelope", "pairs", 1),
)
