"""How fast feeds are read and validated beside feedparser, and how little memory the largest takes."""

import io
import random
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO

import newsdata as nd
from tests.benchmarks.line import Line
from tests.benchmarks.measure import PEAK, medians

ITEMS = 1_000
LARGE = 200 * 10**6
"""How many bytes the large feed has."""

_TEXT = (
    "harbour talks resume after strike council votes budget river ferry winter market police report minister school "
    "garden station bridge morning evening price energy water union court appeal season coach player match final"
)
_WORDS = _TEXT.split()
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>\n<title>Harbour Post</title>\n'
    "<link>https://harbour-post.example/</link>\n<description>All of the harbour</description>\n"
)
_TAIL = "</channel>\n</rss>\n"
_READ = """
import sys
import newsdata as nd
for _ in nd.read(sys.stdin.buffer, from_="rss"):
    pass
print(peak_kilobytes())
"""
"""Reads a feed, and prints the most memory that it took."""


def feed(items: int = ITEMS) -> bytes:
    """A feed of RSS with the whole articles in it, 4 MB of a thousand."""
    return "".join((_HEAD, *(item for item, _ in zip(_items(), range(items), strict=False)), _TAIL)).encode()


def _items() -> Iterator[str]:
    chance = random.Random(1)
    number = 0
    while True:
        number += 1
        paragraphs = "\n".join(_paragraph(chance) for _ in range(8))
        tags = "".join(f"<category>{chance.choice(_WORDS)}</category>\n" for _ in range(3))
        yield (
            f"<item>\n<title>{_words(chance, 7).capitalize()} {number}</title>\n"
            f"<link>https://harbour-post.example/news/{number}</link>\n"
            f'<guid isPermaLink="false">https://harbour-post.example/?p={number}</guid>\n'
            f"<pubDate>Sun, {1 + number % 28:02} Nov 2026 09:{number % 60:02}:00 +0100</pubDate>\n"
            f"<dc:creator>{chance.choice(('Ann Lee', 'Bo Ek', 'Cleo Marsh'))}</dc:creator>\n{tags}"
            f"<description>{_words(chance, 30)}</description>\n"
            f"<content:encoded><![CDATA[{paragraphs}]]></content:encoded>\n</item>\n"
        )


def _paragraph(chance: random.Random) -> str:
    link = f'<a href="https://harbour-post.example/?p={chance.randrange(10**6)}&amp;from=text">{_words(chance, 3)}</a>'
    words = [_words(chance, length) for length in (18, 18, 2, 14, 2)]
    return f"<p>{words[0]} {link} {words[1]}, <em>{words[2]}</em> {words[3]} &amp; <strong>{words[4]}</strong>.</p>"


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(_WORDS, k=count))


def reading() -> Iterator[Line]:
    """A feed read, and read and validated, beside what most programs read feeds with."""
    document = feed()

    def read() -> None:
        for _ in nd.read(io.BytesIO(document), from_="rss"):
            pass

    sides = {"read": read, "validate": lambda: nd.validate(document, from_="rss")}
    if find_spec("feedparser") is None:
        seconds = medians(sides, runs=3)
    else:
        feedparser = import_module("feedparser")
        seconds = medians({**sides, "feedparser": lambda: feedparser.parse(document)}, runs=3)
        whole = seconds["feedparser"]
        yield Line("a feed read, over feedparser.parse", seconds["read"] / whole, "times", 0.0625, False)
        yield Line("a feed read and validated, over feedparser.parse", seconds["validate"] / whole, "times", 0.1, False)
    yield Line("read rss", len(document) / 1e6 / seconds["read"], "MB/s", 0, True)


def memory() -> Iterator[Line]:
    """The most memory that a process takes for a large feed, on systems that tell it."""
    if not Path("/proc/self/status").exists():
        return
    with subprocess.Popen([sys.executable, "-m", __spec__.name], stdout=subprocess.PIPE) as source:
        reader = [sys.executable, "-c", PEAK + _READ]
        found = subprocess.run(reader, stdin=source.stdout, capture_output=True, check=True)
    yield Line(f"memory for {LARGE / 1e6:.0f} MB of rss", int(found.stdout) / 1024, "MB", 64, False)


def pour(stream: BinaryIO, size: int = LARGE) -> None:
    """Write a feed of about *size* bytes, item by item."""
    written = stream.write(_HEAD.encode())
    for item in _items():
        if written > size:
            break
        written += stream.write(item.encode())
    stream.write(_TAIL.encode())


if __name__ == "__main__":
    pour(sys.stdout.buffer)
