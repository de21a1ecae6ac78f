"""Addresses: fetched within limits, from public hosts, with what the server says of them."""

import gzip
import http.server
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

import newsdata as nd
from newsdata.fetch import Fetching, UnfetchedError, fetched, is_address
from newsdata.fetch.hosts import addresses_of, is_public
from newsdata.reader import Reader

LINE = b'{"headline":"Talks resume"}\n'
HERE = Fetching(timeout=5, deadline=10, allow_private=True)

Reply = tuple[int, dict[str, str], bytes]

REPLIES: dict[str, Reply] = {
    "/feed.jsonl": (200, {"Content-Type": "application/jsonl", "ETag": '"one"'}, LINE),
    "/feed": (200, {"Content-Type": "application/x-ndjson; charset=UTF-8"}, LINE),
    "/packed": (200, {"Content-Type": "application/jsonl", "Content-Encoding": "gzip"}, gzip.compress(LINE)),
    "/deflated": (200, {"Content-Type": "application/jsonl", "Content-Encoding": "deflate"}, zlib.compress(LINE)),
    "/feed.jsonl.gz": (200, {"Content-Type": "application/jsonl"}, gzip.compress(LINE)),
    "/untyped": (200, {}, LINE),
    "/wrong": (200, {"Content-Type": "text/html"}, LINE),
    "/latin": (200, {"Content-Type": "application/jsonl; charset=iso-8859-1"}, LINE),
    "/moved": (301, {"Location": "/feed.jsonl"}, b""),
    "/moved-twice": (308, {"Location": "/moved"}, b""),
    "/elsewhere-today": (302, {"Location": "/moved"}, b""),
    "/round": (301, {"Location": "/round"}, b""),
    "/to-a-file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/none": (404, {"Content-Type": "text/html"}, b"<p>nothing</p>"),
    "/broken": (500, {}, b""),
    "/bomb": (200, {"Content-Type": "application/jsonl", "Content-Encoding": "gzip"}, gzip.compress(bytes(2**22))),
    "/cut": (200, {"Content-Type": "application/jsonl", "Content-Length": "999"}, LINE),
    "/no-gzip": (200, {"Content-Type": "application/jsonl", "Content-Encoding": "gzip"}, LINE),
}


class _Handler(http.server.BaseHTTPRequestHandler):
    seen: list[dict[str, str]]

    def do_GET(self) -> None:
        self.seen.append(dict(self.headers))
        path = self.path.partition("?")[0]
        status, headers, body = REPLIES.get(path, (404, {}, b""))
        if "ETag" in headers and self.headers.get("If-None-Match") == headers["ETag"]:
            status, body = 304, b""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def seen() -> list[dict[str, str]]:
    return []


@pytest.fixture
def at(seen: list[dict[str, str]]) -> Iterator[Callable[[str], str]]:
    handler = type("Handler", (_Handler,), {"seen": seen})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield lambda path: f"http://127.0.0.1:{server.server_port}{path}"
        server.shutdown()


def _codes(reader: Reader) -> list[str]:
    return [finding.code for finding in reader.report.findings]


@pytest.mark.parametrize("path", ["/feed.jsonl", "/feed", "/packed", "/deflated", "/feed.jsonl.gz", "/feed?a=b.json"])
def test_an_address_is_read_like_a_file(at: Callable[[str], str], path: str) -> None:
    reader = nd.read(at(path), fetching=HERE)
    assert [article.headline for article in reader] == ["Talks resume"]
    assert reader.report.ok
    assert not reader.report.findings
    assert reader.answer is not None
    assert reader.answer.url == at(path)


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        ("/untyped", ["U009"]),
        ("/wrong", ["U008"]),
        ("/latin", ["U010"]),
        ("/moved", ["U006"]),
        ("/moved-twice", ["U006"]),
        ("/elsewhere-today", []),
    ],
)
def test_what_is_odd_about_an_answer_is_found_and_it_is_read(
    at: Callable[[str], str], path: str, codes: list[str]
) -> None:
    reader = nd.read(at(path), fetching=HERE)
    assert len(list(reader)) == 1
    assert _codes(reader) == codes
    assert reader.report.complete


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/none", "U002"),
        ("/broken", "U002"),
        ("/round", "U005"),
        ("/to-a-file", "U003"),
        ("/bomb", "U004"),
        ("/cut", "U001"),
        ("/no-gzip", "U001"),
    ],
)
def test_what_cannot_be_fetched_leaves_the_run_incomplete(at: Callable[[str], str], path: str, code: str) -> None:
    reader = nd.read(at(path), on_error="skip", fetching=replace(HERE, max_bytes=2**20))
    assert list(reader) == []
    assert _codes(reader) == [code]
    assert not reader.report.complete


def test_what_has_not_changed_is_not_sent_again(at: Callable[[str], str]) -> None:
    first = nd.read(at("/feed.jsonl"), fetching=HERE)
    assert len(list(first)) == 1
    assert first.answer is not None
    again = nd.read(at("/feed.jsonl"), fetching=replace(HERE, etag=first.answer.etag))
    assert list(again) == []
    assert _codes(again) == ["U007"]
    assert again.report.ok


def test_a_name_and_password_are_sent_and_not_kept(at: Callable[[str], str], seen: list[dict[str, str]]) -> None:
    reader = nd.read(at("/feed").replace("//", "//desk:p%40ss@"), fetching=HERE)
    assert len(list(reader)) == 1
    assert reader.path == at("/feed")
    assert seen[0]["Authorization"] == "Basic ZGVzazpwQHNz"
    assert "@" not in seen[0]["Host"]


def test_a_private_host_is_refused_unless_it_is_allowed(at: Callable[[str], str], seen: list[dict[str, str]]) -> None:
    for host in ("127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433", "0"):
        with pytest.raises(nd.RecordError, match=r"private network|no host"):
            list(nd.read(at("/feed").replace("127.0.0.1", host)))
    assert not seen


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("10.0.0.1", False),
        ("172.16.3.4", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("127.1.2.3", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    "url", ["http://", "http://[", "ftp://host.example/a", "http://host.example:0/", "http://a:99999"]
)
def test_what_is_no_address_of_the_web_is_refused(url: str) -> None:
    with pytest.raises(UnfetchedError) as caught, fetched(url, HERE, lambda *_, **__: None):
        pass
    assert caught.value.code == "U003"


def test_a_host_that_nobody_has_is_said_so() -> None:
    with pytest.raises(UnfetchedError, match=r"there is no host 'nobody\.invalid'"):
        addresses_of("nobody.invalid", 80, allow_private=False)


def test_a_server_that_does_not_answer_is_said_so() -> None:
    with http.server.HTTPServer(("127.0.0.1", 0), _Handler) as server:
        port = server.server_port
    with (
        pytest.raises(UnfetchedError, match="does not answer"),
        fetched(f"http://127.0.0.1:{port}/", HERE, lambda *_, **__: None),
    ):
        pass


def test_a_path_is_no_address() -> None:
    assert is_address("HTTPS://host.example/feed")
    assert not is_address("http/feed.xml")
    assert not is_address(b"http://host.example/")
