"""One address asked for its content, and those that it leads to.

A host name is looked up once and the address that was judged is the one that is connected
to, so that a name cannot mean something else a moment later.
"""

import tempfile
import time
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

import newsdata
from newsdata.fetch.errors import UnfetchedError
from newsdata.fetch.hosts import addresses_of

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

MAX_REDIRECTS = 10
"""How many redirects are followed (the Fetch standard allows 20)."""

CHUNK = 1 << 16
"""How many bytes are taken from the network at a time."""

IN_MEMORY = 8 * 2**20
"""Up to how many bytes an answer is kept in memory; a larger one goes to a temporary file."""

_MOVED = {301: True, 302: False, 303: False, 307: False, 308: True}
"""The statuses that lead elsewhere, and whether for good (RFC 9110, section 15.4)."""

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Fetching:
    """How addresses are fetched. *timeout* is seconds for each wait and *deadline* for all of it.

    *etag* and *modified* are those of an earlier answer: the server then says whether
    anything has changed since.
    """

    timeout: float = 20.0
    deadline: float = 300.0
    max_bytes: int = 2**30
    allow_private: bool = False
    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True)
class Answer:
    """What a server said of what it sent: the last address, the type and the marks of this version."""

    url: str
    status: int
    media_type: str | None = None
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Finder(Protocol):
    """Where what is found on the way goes."""

    def __call__(self, code: str, message: str, *, hint: str | None = None) -> object:
        """Report something of the address as a whole."""


def is_address(source: object) -> bool:
    """Whether *source* is an address of the web and not a path."""
    return isinstance(source, str) and source[:8].lower().startswith(("http://", "https://"))


@contextmanager
def fetched(url: str, how: Fetching, find: Finder) -> Iterator[tuple[BinaryIO, Answer]]:
    """The content at *url*, decompressed and seekable, and what the server says of it.

    Raises `UnfetchedError`. An answer that says "not modified" is a finding and empty.
    """
    until = time.monotonic() + how.deadline
    with tempfile.SpooledTemporaryFile(IN_MEMORY) as spool:
        answer = _followed(url, how, until, cast(BinaryIO, spool), find)
        spool.seek(0)
        yield cast(BinaryIO, spool), answer


def _followed(url: str, how: Fetching, until: float, sink: BinaryIO, find: Finder) -> Answer:
    """The answer after all redirects, with its content in *sink*."""
    at, for_good = url, True
    for _ in range(MAX_REDIRECTS + 1):
        answer = _asked(at, how, until, sink)
        target = answer.headers.get("location")
        if answer.status not in _MOVED or target is None:
            _judge(answer, url, for_good, find)
            return answer
        for_good = for_good and _MOVED[answer.status]
        at = urljoin(at, target)
    raise UnfetchedError(
        "U005", f"leads from address to address more than {MAX_REDIRECTS} times", "name the last of them"
    )


def _judge(answer: Answer, asked: str, for_good: bool, find: Finder) -> None:
    if answer.status == 304:
        find("U007", "has not changed since it was last fetched")
        return
    if answer.status >= 400 or answer.status < 200:
        raise UnfetchedError("U002", f"the server answers {answer.status}", _REMEDIES.get(answer.status))
    if answer.url != asked and for_good:
        find("U006", f"has moved for good to {answer.url}", hint="use the new address")
    if answer.media_type is None:
        find("U009", "comes without a Content-Type", hint="have the server send one")


_REMEDIES = {
    401: "it asks for a password",
    403: "the server refuses this program or this place",
    404: "there is nothing at the address",
    410: "it was removed for good",
    429: "wait, and ask less often",
    503: "try again later",
}


def _asked(url: str, how: Fetching, until: float, sink: BinaryIO) -> Answer:
    """One request, of the first address of the host that answers."""
    from urllib3.exceptions import HTTPError

    parts = _parts(url)
    host = cast(str, parts.hostname)
    port = parts.port or _PORTS[parts.scheme]
    refused: HTTPError | None = None
    for address in addresses_of(host, port, allow_private=how.allow_private):
        try:
            return _answered(url, parts, _pool(parts.scheme, host, address, port, how, until), how, until, sink)
        except HTTPError as error:
            refused = error
    raise UnfetchedError("U001", f"{host} does not answer: {_why(refused)}", "check the address") from refused


def _answered(
    url: str, parts: SplitResult, pool: "HTTPConnectionPool", how: Fetching, until: float, sink: BinaryIO
) -> Answer:
    """What one address of the host says; the content of a good answer is written to *sink*."""
    from urllib3.exceptions import HTTPError

    target = parts._replace(scheme="", netloc="", fragment="").geturl()
    with pool:
        response = pool.urlopen(
            "GET",
            target if target.startswith("/") else f"/{target}",
            headers=_headers(parts, how),
            redirect=False,
            preload_content=False,
        )
        try:
            if 200 <= response.status < 300:
                _take(response, how, until, sink)
        except HTTPError as error:
            raise UnfetchedError("U001", f"the answer breaks off: {_why(error)}", "try again") from error
        finally:
            response.close()
        return _answer(url, response.status, response.headers)


def _pool(scheme: str, host: str, address: str, port: int, how: Fetching, until: float) -> "HTTPConnectionPool":
    """A connection to *address* that is shown the certificate of *host*."""
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Timeout

    left = min(how.timeout, _left(until))
    timeout = Timeout(connect=left, read=left)
    if scheme == "http":
        return HTTPConnectionPool(address, port, timeout=timeout, retries=False)
    return HTTPSConnectionPool(
        address, port, timeout=timeout, retries=False, server_hostname=host, assert_hostname=host
    )


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        known = parts.scheme in _PORTS and parts.hostname and parts.port != 0
    except ValueError:
        known = False
    if not known:
        raise UnfetchedError(
            "U003", f"{url[:100]!r} is no address that can be fetched", "use http or https, and a host"
        )
    return parts


def _headers(parts: SplitResult, how: Fetching) -> dict[str, str]:
    headers = {
        "Host": _host(parts),
        "User-Agent": f"newsdata/{newsdata.__version__}",
        "Accept": "application/rss+xml, application/atom+xml, application/feed+json, application/json, */*;q=0.8",
        "Accept-Encoding": "gzip, deflate",
    }
    if parts.username is not None:
        credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = "Basic " + b64encode(credentials.encode()).decode()
    if how.etag is not None:
        headers["If-None-Match"] = how.etag
    if how.modified is not None:
        headers["If-Modified-Since"] = how.modified
    return headers


def _host(parts: SplitResult) -> str:
    """The host as it is sent: in ASCII (RFC 5891), with the port where that is not the usual one."""
    host = cast(str, parts.hostname)
    name = f"[{host}]" if ":" in host else host.encode("idna").decode()
    return name if parts.port in (None, _PORTS[parts.scheme]) else f"{name}:{parts.port}"


def _take(response: "BaseHTTPResponse", how: Fetching, until: float, sink: BinaryIO) -> None:
    taken = 0
    for piece in response.stream(CHUNK, decode_content=True):
        taken += len(piece)
        if taken > how.max_bytes:
            raise UnfetchedError("U004", f"is larger than {how.max_bytes:,} bytes", "--max-bytes takes more")
        _left(until)
        sink.write(piece)


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise UnfetchedError("U001", "takes too long", "fetch it by other means, and name the file")
    return left


def _answer(url: str, status: int, headers: Mapping[str, str]) -> Answer:
    said = Message()
    said["Content-Type"] = headers.get("content-type", "")
    known = {name.lower(): value for name, value in headers.items()}
    return Answer(
        url,
        status,
        said.get_content_type() if known.get("content-type", "").strip() else None,
        said.get_content_charset(),
        known.get("etag"),
        known.get("last-modified"),
        known,
    )


def _why(error: Exception | None) -> str:
    """What went wrong, without the names of objects in it."""
    text = str(getattr(error, "reason", None) or error or "nobody is there")
    return text.rpartition(">: ")[2].rpartition("): ")[2][:200] or type(error).__name__
