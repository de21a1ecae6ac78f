"""The elements of RSS 1.0 and of RSS 1.1, each in its namespace."""

from newsdata.feeds.checks.spec import MANY
from newsdata.feeds.checks.spec import ElementSpec as E

RSS1 = (
    E("channel", "RDF", "", 1, attributes="(rdf:about)!:about", holds="channel10"),
    E("image", "RDF", "", attributes="(rdf:about)!:about", holds="image10"),
    E("item", "RDF", "", 0, MANY, "(rdf:about)!:about", holds="item10"),
    E("textinput", "RDF", "", attributes="(rdf:about)!:about", holds="textinput10"),
    # The channel, which points at the rest
    E("title", "channel10", "plain not-blank", 1, code="MissingTitle"),
    E("link", "channel10", "link", 1, code="MissingLink"),
    E("description", "channel10", "html-based", 1, attributes="(rdf:parseType)", holds="*", code="MissingDescription"),
    E("image", "channel10", "", attributes="(rdf:resource)!:iri"),
    E("items", "channel10", "", 1, holds="items10"),
    E("textinput", "channel10", "", attributes="(rdf:resource)!:iri"),
    E("rdf:Seq", "items10", "", attributes="(rdf:about) (rdf:ID)", holds="sequence"),
    E("rdf:Bag", "items10", "", attributes="(rdf:about) (rdf:ID)", holds="sequence"),
    E("rdf:li", "sequence", "", 0, MANY, "resource:iri (rdf:resource):iri"),
    # What it points at
    E("title", "image10 textinput10", "plain not-blank", 1, code="MissingTitle"),
    E("link", "image10 textinput10", "link", 1, code="MissingLink"),
    E("url", "image10", "link", 1),
    E("description", "image10", "plain"),
    E("description", "textinput10", "plain", 1, code="MissingDescription"),
    E("name", "textinput10", "form-name", 1),
    E("title", "item10", "plain not-blank", 1),
    E("link", "item10", "link", 1),
    E("description", "item10", "html-based", attributes="(rdf:parseType)", holds="*"),
)

RSS11 = (
    # The channel, and the items in it
    E("title", "Channel11", "plain not-blank", 1, code="MissingTitle"),
    E("link", "Channel11", "iri", 1, code="MissingLink"),
    E("description", "Channel11", "html-based", 1, code="MissingDescription"),
    E("image", "Channel11", "", attributes="(rdf:parseType)!", holds="image11"),
    E("items", "Channel11", "", 1, attributes="(rdf:parseType)!", holds="items11"),
    E("item", "items11", "", 0, MANY, "(rdf:about):about", holds="item11"),
    # The image
    E("title", "image11", "plain not-blank", 1, code="MissingTitle"),
    E("url", "image11", "iri", 1),
    E("link", "image11", "iri"),
    # An item
    E("title", "item11", "plain not-blank", 1, code="MissingTitle"),
    E("link", "item11", "iri", 1, code="MissingLink"),
    E("description", "item11", "html-based"),
)
