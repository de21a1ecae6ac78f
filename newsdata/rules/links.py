"""Rules of addresses: of the article, its links, its pictures and its people."""

from collections.abc import Iterator

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule

_PLAIN = r"^https?://[a-z0-9.-]+[.](?:[a-z][a-z]|com|org|net|info|news|media|press|gov|edu|example)(?:/[^?&]*)?$"
"""Nearly every address; none of these breaks a rule, so they are set aside at once."""

_SCHEME = r"^[A-Za-z][A-Za-z0-9+.-]*:"
_WEB = r"^(?i)https?://"
_HANDY = r"^(?i)(?:mailto|tel|sms|geo|maps):"
_FRAGMENT = r"^#"
_CREDENTIALS = r"^[A-Za-z][A-Za-z0-9+.-]*://[^/?#@]*@"
_TRACKING = r"(?i)[?&](?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid)="
_PRIVATE = (
    r"^(?i)[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(?:"
    r"(?:[^/?#:@]*[.])?localhost|[^/?#:@]+[.](?:local|internal|intranet|lan|home[.]arpa|test)"
    r"|(?:127|10)[.][0-9]+[.][0-9]+[.][0-9]+|(?:192[.]168|169[.]254)[.][0-9]+[.][0-9]+"
    r"|172[.](?:1[6-9]|2[0-9]|3[01])[.][0-9]+[.][0-9]+|0[.]0[.]0[.]0|\[::1?\]|\[f[cd][0-9a-f:]+\]|\[fe80:[^\]]*\]"
    r")[.]?(?:[:/?#]|$)"
)


def _addresses(article: Columns) -> Iterator[Columns]:
    """Every address of an article, apart from those of links in running text."""
    yield article.url
    for part in (
        article.bylines.people, article.publisher, article.source, article.links, article.attachments, article.body,
        article.body.links, article.body.media, article.body.media.renditions, article.chrome.logo,
        article.chrome.breadcrumbs, article.chrome.modules.links,
    ):  # fmt: skip
        yield part.url
    yield article.chrome.site_url


def _everywhere(article: Columns) -> Iterator[Columns]:
    """The addresses that might be wrong, with those of links in running text."""
    for address in _addresses(article):
        if not address.vacant:
            yield from _doubtful(address, ~address.matches(_PLAIN))
    for marks in (article.body.marks, article.body.items.marks, article.body.media.caption_marks):
        if not marks.href.vacant:
            yield from _doubtful(marks.href, ~marks.href.matches(_PLAIN) & (marks.kind == "link"))


def _doubtful(address: Columns, where: Mask) -> Iterator[Columns]:
    found = address.where(where)
    if not found.vacant:
        yield found


@rule(
    "U101", "url-relative", "warning",
    breaks=[
        {"url": "/2026/11/talks-resume"},
        {"body": [{"type": "image", "image": {"url": "//static.harbour.example/ship.jpg", "alt": ""}}]},
        {
            "body": [
                {"type": "paragraph", "text": "See it.", "marks": [{"start": 4, "end": 6, "kind": "link", "href": "x"}]}
            ]
        },
    ],
    says="the address {value!r} is relative, and the record does not say to what",
    hint="write it whole, with https:// and the host",
)  # fmt: skip
def url_relative(article: Columns) -> Iterator[Mask]:
    """An address without a scheme or host: "/2026/11/talks".

    It meant something on its page. In a record there is no page, so nobody can follow it.

    Resolve it against the address of the page that it was on.
    """
    for address in _everywhere(article):
        yield address.present() & ~address.matches(_SCHEME) & ~address.matches(_FRAGMENT)


@rule(
    "U102", "url-not-web", "warning",
    breaks=[{"url": "file:///home/desk/talks.html"}, {"links": [{"url": "javascript:void(0)"}]}],
    says="the address {value!r} is none of the web",
    hint="use the http or https address, or leave it out",
)  # fmt: skip
def url_not_web(article: Columns) -> Iterator[Mask]:
    """An address that is not http or https, and that no reader can follow: a file, a script.

    It works where it was written and nowhere else, and a script in the place of an address
    may be an attack on those who show it.

    Use the public address or leave it out. Mail and telephone links are fine in links.
    """
    for address in _everywhere(article):
        yield address.matches(_SCHEME) & ~address.matches(_WEB) & ~address.matches(_HANDY)


@rule(
    "U103", "url-with-credentials", "error",
    breaks=[{"attachments": [{"url": "https://desk:secret@files.harbour.example/talks.pdf"}]}],
    says="an address has a user name or password in it",
    hint="remove what stands before the @, and change the password",
)  # fmt: skip
def url_with_credentials(article: Columns) -> Iterator[Mask]:
    """An address with a user name or a password before its host.

    Whoever gets the record can use it (RFC 3986, section 3.2.1, advises against it), and
    browsers refuse to load it.

    Remove it and change the password, which is public now. The message does not quote it.
    """
    for address in _everywhere(article):
        yield address.matches(_CREDENTIALS)


@rule(
    "U104", "url-with-tracking", "info",
    breaks=[{"url": "https://harbour.example/talks?utm_source=feed"}],
    says="the address {value!r} has tracking parameters",
    hint="remove them: one article has one address",
)  # fmt: skip
def url_with_tracking(article: Columns) -> Iterator[Mask]:
    """An address with parameters that only tell where a reader came from: utm_source, fbclid.

    One page then has many addresses, and looking for repeated articles by address fails.

    Remove the parameters; the page is the same without them.
    """
    for address in _everywhere(article):
        yield address.matches(_TRACKING)


@rule(
    "U105", "url-on-private-host", "warning",
    breaks=[{"url": "http://localhost:8000/talks"}, {"publisher": {"url": "https://192.168.1.20/"}}],
    says="the address {value!r} is on a private network",
    hint="use the public address",
)  # fmt: skip
def url_on_private_host(article: Columns) -> Iterator[Mask]:
    """An address on a host that only its own network has: localhost, 192.168.…, *.local.

    The article was exported from an editing or test system. Nobody outside can follow the
    address, and a server that fetches it can be turned against its own network.

    Use the public address.
    """
    for address in _everywhere(article):
        yield address.matches(_PRIVATE)
