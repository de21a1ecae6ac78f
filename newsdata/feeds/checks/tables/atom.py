"""The elements of Atom (RFC 4287), and those of its protocol that stand in feeds (RFC 5023)."""

from newsdata.feeds.checks.spec import MANY
from newsdata.feeds.checks.spec import ElementSpec as E

LINK = (
    "href:iri rel type:mime hreflang:language title length:natural"
    " (thr:count):natural (thr:updated):rfc3339 (thr:when) (rdf:resource):iri (rdf:type):iri (gd:etag) (media:player)"
)

ATOM = (
    # A feed
    E("title", "feed", "construct", 1, attributes="type"),
    E("id", "feed", "unspaced identifier", 1),
    E("updated", "feed", "unspaced rfc3339", 1),
    E("subtitle", "feed", "construct", attributes="type"),
    E("rights", "feed source entry", "construct", attributes="type"),
    E("generator", "feed source", "plain not-blank", attributes="uri:iri version"),
    E("icon", "feed source", "unspaced iri"),
    E("logo", "feed source", "unspaced iri"),
    E("author", "feed source entry", "", 0, MANY, holds="person"),
    E("contributor", "feed source entry", "", 0, MANY, holds="person"),
    E("category", "feed source entry", "", 0, MANY, "term! scheme:absolute label:plain", holds="*"),
    E("link", "feed source entry", "", 0, MANY, LINK, holds="*"),
    E("entry", "feed", "", 0, MANY, "(gd:etag)", holds="entry"),
    # An entry
    E("title", "entry", "construct", 1, attributes="type"),
    E("id", "entry", "unspaced identifier", 1),
    E("updated", "entry", "unspaced rfc3339", 1),
    E("published", "entry", "unspaced rfc3339"),
    E("summary", "entry", "construct", attributes="type"),
    E("content", "entry", "content", attributes="type src:iri"),
    E("source", "entry", "", holds="source"),
    # The feed that an entry was in
    E("id", "source", "unspaced identifier"),
    E("title", "source", "construct", attributes="type"),
    E("updated", "source", "unspaced rfc3339"),
    E("subtitle", "source", "construct", attributes="type"),
    # A person
    E("name", "person", "plain not-blank no-email", 1),
    E("uri", "person", "unspaced iri"),
    E("email", "person", "unspaced email"),
    # Of Atom in RSS
    E("atom:link", "channel channel10 Channel11 item item10 item11", "", 0, MANY, LINK, holds="*"),
    E("atom:id", "channel item item10", "unspaced identifier"),
    E("atom:updated", "channel item item10", "unspaced rfc3339"),
    E("atom:published", "item item10", "unspaced rfc3339"),
    E("atom:author", "channel item item10", "", 0, MANY, holds="person"),
    E("atom:contributor", "channel item item10", "", 0, MANY, holds="person"),
    E("atom:category", "channel item item10", "", 0, MANY, "term! scheme:absolute label:plain", holds="*"),
    E("atom:content", "item item10", "content", attributes="type src:iri"),
    E("atom:summary", "item item10", "construct", attributes="type"),
    E("atom:title", "channel item item10", "construct", attributes="type"),
    E("atom:subtitle", "channel", "construct", attributes="type"),
    E("atom:rights", "channel item item10", "construct", attributes="type"),
    E("atom:source", "item item10", "", holds="source"),
    E("atom:generator", "channel", "plain not-blank", attributes="uri:iri version"),
    E("atom:icon", "channel", "unspaced iri"),
    E("atom:logo", "channel", "unspaced iri"),
)

PROTOCOL = (
    E("app:edited", "item item10 entry", "unspaced rfc3339"),
    E("app:control", "entry", "", holds="control"),
    E("app:draft", "control", "yes-no"),
    E("app:collection", "feed source", "", 0, MANY, "href!:iri", holds="*"),
    E("app:categories", "feed entry", "", 0, MANY, "href:iri fixed:yes-no scheme:iri", holds="*"),
    E("app:accept", "feed", "text", 0, MANY),
)

THREADS = (
    E("thr:in-reply-to", "@items feed", "", 0, MANY, "ref!:absolute href:iri type:mime source:iri"),
    E("thr:total", "@items", "natural"),
)

HISTORY = (
    E("fh:archive", "@channels", ""),
    E("fh:complete", "@channels", ""),
    E("fh:incremental", "@channels", "true-false"),
    E("fh:prev", "@channels", "iri"),
)
