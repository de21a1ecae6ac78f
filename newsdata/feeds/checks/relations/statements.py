"""What of RSS 1.0 and 1.1 is a statement of RDF: each thing is described once."""

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import Fault
from newsdata.feeds.checks.frame import Frame
from newsdata.feeds.checks.namespaces import clark
from newsdata.feeds.checks.strangers import check_about
from newsdata.feeds.checks.voice import Voice
from newsdata.xml import Element

_PARSED_AS = {"items": "Collection", "image": "Resource"}


def described(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A thing is described once in a document."""
    about = element.attributes.get(clark("rdf:about"))
    if about is not None and frame.kind in ("RDF", "items11"):
        check_about(about, element, frame, facts, voice)


def parsed(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """RSS 1.1 says how its containers are to be read."""
    del facts
    wanted = _PARSED_AS[element.local]
    found = element.attributes.get(clark("rdf:parseType"), wanted)
    if frame.kind == "Channel11" and found != wanted:
        voice.attribute((Fault("InvalidRDF", f"is not {wanted}"),), "rdf:parseType", found, element, frame)
