"""Writing a feed: what every article says, what it cannot say, and what is refused."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO, NamedTuple

from newsdata.feeds.extensions import SOURCE
from newsdata.feeds.lossless import record_element
from newsdata.feeds.names import NAMESPACES, XML, prefix_of
from newsdata.format import Refusal, Writing
from newsdata.models import Article, Feed
from newsdata.xml import Element
from newsdata.xml.writer import XmlWriter


class Codec(NamedTuple):
    """How a kind of feed says an article, and what of it comes back."""

    write: Callable[[Article], list[Element]]
    read: Callable[[Element], dict[str, Any]]
    name: str
    attributes: Callable[[Article], dict[str, str]]


def projected(article: Article, codec: Codec) -> Article:
    """What is read back of an article."""
    return type(article).model_validate(codec.read(record_of(article, codec)))


def record_of(article: Article, codec: Codec) -> Element:
    """The element of an article, with all that it says of it."""
    record = Element(codec.name, "", codec.attributes(article), {}, 0, 0)
    record.children = list(codec.write(article))
    return record


def records_of(
    articles: Iterable[Article], codec: Codec, refuses: Callable[[Article], Refusal | None], writing: Writing
) -> Iterator[Element]:
    """The elements of *articles*, without those that the format refuses, which are told."""
    for article in articles:
        record = record_of(article, codec)
        if writing.lossless:
            said = type(article).model_validate(codec.read(record))
            record.children.extend(record_element(article, said))
        elif (refusal := refuses(article)) is not None:
            writing.refuse(article, refusal)
            continue
        yield record


def write_lines(
    around: Sequence[Element], elements: Iterable[Element], stream: BinaryIO, scope: Mapping[str, str], bare: str = ""
) -> None:
    """A document with the tags *around* the *elements* and each of these on lines of their own.

    *scope* is declared in the first tag, and elements of the namespace *bare* have no prefix.
    """
    with XmlWriter(stream, namespaces=scope, bare=bare) as writer:
        for element in around:
            writer.open(element)
            writer.text("\n")
        for element in elements:
            writer.whole(element)
            writer.text("\n")
        for _ in around[1:]:
            writer.close()
            writer.text("\n")
    stream.write(b"\n")


def scope_of(
    feed: Feed | None, prefixes: Iterable[str], attributes: Mapping[str, str], default: str = ""
) -> Mapping[str, str]:
    """The namespaces that are declared at the root: *prefixes*, and those that the feed and its *attributes* use."""
    scope = {"": default} if default else {}
    scope |= {prefix: NAMESPACES[prefix] for prefix in prefixes}
    for address in (key[1:].rpartition("}")[0] for key in attributes if key.startswith("{")):
        if address not in scope.values() and address != XML:
            scope[prefix_of(address) or f"ns{len(scope)}"] = address
    for namespace in feed.extensions if feed is not None else ():
        prefix = prefix_of(namespace)
        if prefix and prefix in NAMESPACES and namespace != SOURCE and prefix not in scope and prefix != "xml":
            scope[prefix] = namespace
    return scope
