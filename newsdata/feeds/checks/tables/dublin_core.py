"""Dublin Core, its fifteen elements and its terms. In RDF any of them may hold a description."""

from newsdata.feeds.checks.fault import words
from newsdata.feeds.checks.spec import MANY
from newsdata.feeds.checks.spec import ElementSpec as E

_ALL = "@channels @items @images @inputs source"
_RESOURCE = "(rdf:resource):iri (rdf:parseType)"
_SAID = sorted(words("title subject description publisher contributor type format identifier source relation coverage"))
_ONCE = ("rights",)
_ABOUT = sorted(words("alternative abstract tableOfContents extent medium spatial temporal audience mediator"))
_PERIODS = ("valid", "available")
_MOMENTS = sorted(words("created issued modified dateAccepted dateCopyrighted dateSubmitted"))
_RELATIONS = sorted(
    words(
        "isVersionOf hasVersion isReplacedBy replaces isRequiredBy requires isPartOf hasPart isReferencedBy references"
        " isFormatOf hasFormat conformsTo"
    )
)
_RIGHTS = sorted(words("license rightsHolder accessRights provenance bibliographicCitation educationLevel"))

DUBLIN_CORE = (
    *(E(f"dc:{name}", _ALL, "plain", 0, MANY, _RESOURCE, "*") for name in _SAID),
    *(E(f"dc:{name}", _ALL, "plain", 0, 1, _RESOURCE, "*") for name in _ONCE),
    E("dc:creator", _ALL, "plain", 0, MANY, _RESOURCE, "*"),
    E("dc:date", _ALL, "w3cdtf", 0, 1, _RESOURCE, "*"),
    E("dc:language", _ALL, "language", 0, 1, _RESOURCE, "*"),
    *(E(f"dcterms:{name}", _ALL, "plain", 0, MANY, _RESOURCE, "*") for name in _ABOUT),
    *(E(f"dcterms:{name}", f"{_ALL} media-content media-group", "text", 0, MANY, _RESOURCE, "*") for name in _PERIODS),
    *(E(f"dcterms:{name}", _ALL, "w3cdtf", 0, 1, _RESOURCE, "*") for name in _MOMENTS),
    *(E(f"dcterms:{name}", _ALL, "text", 0, MANY, _RESOURCE, "*") for name in _RELATIONS),
    *(E(f"dcterms:{name}", _ALL, "text", 0, MANY, _RESOURCE, "*") for name in _RIGHTS),
    *(E(f"dcterms:{name}", _ALL, "plain", 0, MANY, _RESOURCE, "*") for name in (*_SAID, *_ONCE, "creator")),
    E("dcterms:date", _ALL, "w3cdtf", 0, 1, _RESOURCE, "*"),
    E("dcterms:language", _ALL, "language", 0, 1, _RESOURCE, "*"),
)
