"""Rules of addresses: of the article, its links, its pictures and its people."""

import re
from collections.abc import Callable, Iterator

import pyarrow.compute as pc

from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.rule import rule
from newsdata.rules.remedies import TRACKING_PARAMETERS, without_tracking

MARKS = ("body.marks.href", "body.items.marks.href", "body.media.caption_marks.href")
"""Where links in running text lead, among what else marks refer to."""

ADDRESSES = (
    "url", "bylines.people.url", "publisher.url", "source.url", "links.url", "attachments.url", "body.url",
    "body.links.url", "body.media.url", "body.media.renditions.url", "chrome.logo.url", "chrome.breadcrumbs.url",
    "chrome.modules.links.url", "chrome.site_url", *MARKS,
)  # fmt: skip
"""Every address of an article."""

_SCHEME = r"^[A-Za-z][A-Za-z0-9+.-]*:"
_WEB = r"^(?i)https?:"
_HANDY = r"^(?i)(?:mailto|tel|sms|geo|maps|webcal):"
_FRAGMENT = r"^#"

# Of each two, the first finds in a text, wherever it is, all that the second finds at its place.
_CREDENTIALS = r"://[^/?#@]*@"
_CERTAIN_CREDENTIALS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#@]*@")
_PRIVATE = (
    r"(?i)://[^/?#]*(?:localhost|[.](?:local|internal|intranet|lan|home[.]arpa|test))|://(?:[^/?#@]*@)?(?:\[|"
    r"(?:127|10)[.][0-9]+[.][0-9]+[.][0-9]|(?:192[.]168|169[.]254|172[.][123][0-9])[.][0-9]+[.][0-9]|0[.]0[.]0[.]0)"
)
_CERTAIN_PRIVATE = re.compile(
    r"(?i)[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(?:"
    r"(?:[^/?#:@]*[.])?localhost|[^/?#:@]+[.](?:local|internal|intranet|lan|home[.]arpa|test)"
    r"|(?:127|10)[.][0-9]+[.][0-9]+[.][0-9]+|(?:192[.]168|169[.]254)[.][0-9]+[.][0-9]+"
    r"|172[.](?:1[6-9]|2[0-9]|3[01])[.][0-9]+[.][0-9]+|0[.]0[.]0[.]0|\[::1?\]|\[f[cd][0-9a-f:]+\]|\[fe80:[^\]]*\]"
    r")[.]?(?:[:/?#]|\Z)"
)
_FORBIDDEN = r"[\x00-\x20\x7f<>\"{}\\^`\x{80}-\x{a0}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{feff}\x{fffd}%]"
_CERTAIN_FORBIDDEN = re.compile(
    r"(?is)https?://(?:"
    r"[^\x00-\x20\x7f<>\"{}\\^`\x80-\xa0\u2000-\u200f\u2028-\u202f\ufeff\ufffd%]|%[0-9a-f][0-9a-f])*+."
)
_NO_HOST = r"://(?:[/?#:.@]|(?i:https?)[:/]|[^/?#]*[.][.]|[^/?#:.@\[\]]+[:/?#@])"
_CERTAIN_NO_HOST = re.compile(
    r"(?i)https?://(?:[/?#:.@]|https?(?:://|//|/)|[^/?#]*[.][.]"
    r"|(?!localhost)(?:[^/?#@]*@)?[^/?#:.@\[\]]+(?::[0-9]+)?[/?#])"
)

_SLASHES = r"^(?i)https?:(?:$|[^/]|/(?:$|[^/]))"
_TRACKING = rf"(?i)[?&](?:{TRACKING_PARAMETERS})="
_SESSION = (
    r"[;?&](?:(?i:jsessionid|phpsessid|aspsessionid[a-z]*|session_?id|cfid|cftoken|zenid|oscsid)="
    r"|s(?:id)?=[0-9a-f]{32})"
)


def _addresses(article: Columns) -> tuple[Columns, ...]:
    """The addresses that do not begin with https://, column by column."""
    return tuple(_not_secure(article))


def _not_secure(article: Columns) -> Iterator[Columns]:
    for path in ADDRESSES:
        address = article.at(path)
        secure = pc.starts_with(address.array, "https://")
        if secure.true_count + secure.null_count < len(secure):
            other = address.where(~Mask(secure, address.steps, address.said))
            yield other.where(article.at(path.removesuffix(".href")).kind == "link") if path in MARKS else other


def _found(article: Columns, pattern: str, certain: Callable[[str], object] | None = None) -> Iterator[Mask]:
    """Where *pattern* is in an address, and *certain* of it, in all columns at once."""
    for path, found in article.together(*ADDRESSES).matches(pattern, certain):
        yield found & (article.at(path.removesuffix(".href")).kind == "link") if path in MARKS else found


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
    for address in article.once(_addresses):
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

    Use the public address or leave it out. Links to write, to call or to add a calendar are fine.
    """
    for address in article.once(_addresses):
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
    return _found(article, _CREDENTIALS, _CERTAIN_CREDENTIALS.match)


@rule(
    "U104", "url-with-tracking", "info",
    breaks=[{"url": "https://harbour.example/talks?utm_source=feed"}],
    says="the address {value!r} has tracking parameters",
    hint="remove them: one article has one address",
    fix=without_tracking,
)  # fmt: skip
def url_with_tracking(article: Columns) -> Iterator[Mask]:
    """An address with parameters that only tell where a reader came from: utm_source, fbclid.

    One page then has many addresses, and looking for repeated articles by address fails.

    Remove the parameters; the page is the same without them.
    """
    return _found(article, _TRACKING)


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
    return _found(article, _PRIVATE, _CERTAIN_PRIVATE.match)


@rule(
    "U106", "url-with-session", "warning",
    breaks=[
        {"url": "https://harbour.example/talks;jsessionid=4F6A1C9E"},
        {"links": [{"url": "https://harbour.example/talks?id=4&PHPSESSID=k2m8q1"}]},
    ],
    says="the address {value!r} has a session in it",
    hint="remove the parameter",
)  # fmt: skip
def url_with_session(article: Columns) -> Iterator[Mask]:
    """An address with the number of somebody's session: PHPSESSID, jsessionid.

    Each visit gives the page another address, and whoever follows this one may be taken for
    the person who copied it.

    Remove the parameter; the page is the same without it.
    """
    return _found(article, _SESSION)


@rule(
    "U107", "url-with-forbidden-character", "warning",
    breaks=[
        {"url": "https://harbour.example/talks resume"},
        {"body": [{"type": "image", "image": {"url": "https://harbour.example/{width}/ship.jpg", "alt": ""}}]},
        {"links": [{"url": "https://harbour.example/100%"}]},
    ],
    says="the address {value!r} has a character that no address may have",
    hint="encode it (a space is %20), or fill in what it stands for",
)  # fmt: skip
def url_with_forbidden_character(article: Columns) -> Iterator[Mask]:
    """An address with a space, a control character, a brace, a quotation mark or a lone "%".

    Some programs repair it, each in its own way, and others refuse it (RFC 3986, section 2).
    Braces belong to a template that was not filled in.

    Encode the character, or take the address as it is meant. Letters of all languages may
    stand in an address as they are.
    """
    return _found(article, _FORBIDDEN, _CERTAIN_FORBIDDEN.match)


@rule(
    "U108", "url-host-malformed", "warning",
    breaks=[
        {"url": "https://https://harbour.example/talks"},
        {"url": "https:///2026/11/talks"},
        {"publisher": {"url": "http:/harbour.example/"}},
        {"links": [{"url": "https://harbour/talks"}]},
    ],
    says="the address {value!r} has no host that could be found",
    hint="write https://, the whole host, and then the path",
)  # fmt: skip
def url_host_malformed(article: Columns) -> Iterator[Mask]:
    """A web address whose host is missing, is a single word, or has two dots in a row.

    It was put together from parts one of which was empty or already whole, and leads
    nowhere.

    Write the host once, with its domain.
    """
    yield from _found(article, _NO_HOST, _CERTAIN_NO_HOST.match)
    for address in article.once(_addresses):
        yield address.matches(_SLASHES)
