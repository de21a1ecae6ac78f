"""Links of Atom: their relations, their doubles, and the one that leads to the feed itself."""

from urllib.parse import urljoin

from newsdata.feeds.checks.facts import Facts
from newsdata.feeds.checks.fault import quoted, words
from newsdata.feeds.checks.frame import Frame, text_of
from newsdata.feeds.checks.namespaces import clark
from newsdata.feeds.checks.types.addresses import absolute
from newsdata.feeds.checks.voice import Voice
from newsdata.feeds.names import XML
from newsdata.xml import Element

RELATIONS = words(
    "about acl alternate amphtml appendix apple-touch-icon apple-touch-startup-image archives author blocked-by"
    " bookmark canonical chapter cite-as collection contents convertedfrom copyright create-form current describedby"
    " describes disclosure dns-prefetch duplicate edit edit-form edit-media enclosure external first glossary help"
    " hosts hub icon index item last latest-version license linkset lrdd manifest mask-icon media-feed me memento"
    " micropub modulepreload monitor monitor-group next next-archive nofollow noopener noreferrer opener original"
    " p3pv1 payment pingback preconnect predecessor-version prefetch preload prerender prev preview previous"
    " prev-archive privacy-policy profile publication related replies restconf ruleinput search section self service"
    " shortlink sponsored start status stylesheet subsection successor-version sunset tag terms-of-service timegate"
    " timemap type ugc up version-history via webmention working-copy working-copy-of"
)
"""The relations that are registered with IANA."""

_REGISTRY = "http://www.iana.org/assignments/relation/"
_PAGES = frozenset({"first", "last", "previous", "next", "prev-archive", "next-archive", "current"})
_IN_COMPLETE = frozenset({"first", "last", "previous", "next", "prev-archive", "next-archive"})
_WHEN = clark("thr:when")


def relation(element: Element) -> str:
    """What the target of a link is to its source; without its registry, if it is said in full."""
    return element.attributes.get("rel", "alternate").removeprefix(_REGISTRY)


def link(element: Element, frame: Frame, facts: Facts, voice: Voice) -> None:
    """A link leads somewhere, is empty, and has a relation that readers know."""
    del facts
    rel = relation(element)
    if "href" not in element.attributes:
        voice.within("MissingHref", f"{element.tag} has no href", element, frame)
    if value := text_of(element).strip():
        voice.within("AtomLinkNotEmpty", f"{element.tag} has the text {quoted(value)}", element, frame)
    if rel not in RELATIONS and (absolute(rel) or not rel):
        voice.within("UnregisteredAtomLinkRel", f"rel of {element.tag} {quoted(rel)} is not registered", element, frame)
        if "rel" in element.attributes and rel != rel.strip():
            return
    if frame.kind in ("entry", "item") and rel in _PAGES:
        voice.within("FeedHistoryRelInEntry", f"rel of {element.tag} {quoted(rel)} is of feeds", element, frame)
    if _WHEN in element.attributes:
        voice.within("NoThrWhen", "thr:when is now thr:updated", element, frame)


def _links(frame: Frame) -> list[Element]:
    return frame.all("atom:link")


def doubles(frame: Frame, facts: Facts, voice: Voice) -> None:
    """Of links to the same in another form, type and language tell which is which."""
    del facts
    links = _links(frame)
    if len(links) < 2:
        return
    met = set()
    for element in links:
        rel = relation(element)
        key = (rel, element.attributes.get("type"), element.attributes.get("hreflang"))
        if rel in ("alternate", "self") and key in met:
            message = f"two links of relation {rel} have the same type and hreflang"
            voice.within("DuplicateAtomLink", message, element, frame)
        met.add(key)


def base_of(element: Element, frame: Frame, facts: Facts) -> str | None:
    """What relative addresses in *element* are resolved with."""
    name = f"{{{XML}}}base"
    bases = [element.attributes[name]] if name in element.attributes else []
    outer: Frame | None = frame
    while outer is not None:
        if (found := outer.element.attributes.get(name)) is not None:
            bases.append(found)
        outer = outer.parent
    base = facts.location or ""
    for one in reversed(bases):
        base = _joined(base, one)
    return base or None


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def itself(frame: Frame, facts: Facts, voice: Voice) -> None:
    """A feed says where it is, and is there."""
    own = [element for element in _links(frame) if relation(element) == "self"]
    if not own:
        atom = frame.kind == "feed"
        kind = "MissingSelf" if atom else "MissingAtomSelfLink"
        voice.at(kind, f"{frame.element.tag} has no link to itself", frame, end=not atom)
        return
    for element in own:
        href = element.attributes.get("href")
        if href is None:
            continue
        if facts.location is None:
            message = f"href of {element.tag} {quoted(href)} was not compared; the input has no address"
            voice.within("self-link-unchecked", message, element, frame)
        elif _joined(base_of(element, frame, facts) or "", href) != facts.location:
            message = f"href of {element.tag} {quoted(href)} is not {quoted(facts.location)}, where the feed was found"
            voice.within("SelfDoesntMatchLocation", message, element, frame)


def history(frame: Frame, facts: Facts, voice: Voice) -> None:
    """The pages of a feed lead to each other, and a complete feed has none."""
    del facts
    links = {relation(element): element for element in _links(frame)}
    rels = {rel: element.attributes.get("href", "") for rel, element in links.items()}
    complete, archive = frame.has("fh:complete"), frame.has("fh:archive")
    end = frame.kind != "feed"
    if complete:
        for rel in sorted(_IN_COMPLETE & rels.keys()):
            message = f"a complete feed has a link of relation {rel}"
            voice.within("FeedRelInCompleteFeed", message, links[rel], frame)
    if archive and not complete:
        if "prev-archive" not in rels:
            voice.at("ArchiveIncomplete", "an archive has no link of relation prev-archive", frame, end=end)
        if "current" not in rels:
            voice.at("MissingCurrentInArchive", "an archive has no link of relation current", frame, end=end)
    for page, edges in (("first", ("previous", "prev")), ("last", ("next",))):
        if page in rels and rels[page] == rels.get("self"):
            for rel in edges:
                if rel in rels:
                    voice.within("LinkPastEnd", f"the {page} page has a link of relation {rel}", links[rel], frame)
