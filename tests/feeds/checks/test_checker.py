"""Feeds as a whole: paths, order, places, and feeds that make no sense."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.feeds.checks import Checker
from newsdata.feeds.checks.tables import GRAMMARS, TABLES
from newsdata.xml import XmlReader

CASES = sorted((Path(__file__).parents[2] / "conformance" / "feeds").glob("*.xml"))
OPENED = {"rss", "channel", "RDF", "feed", "Channel", "items"}


def told(data: bytes, *, opened: set[str]) -> list[tuple[str, str, int | None, str, str]]:
    """What is found in a feed of which *opened* elements come part by part."""
    found = []

    def remark(
        code: str, message: str, *, line: Any = None, pointer: str = "", hint: str | None = None, **_: Any
    ) -> None:
        found.append((code, message, line, pointer, hint or ""))

    reader = XmlReader(BytesIO(data), remark, lambda path: path[-1].rpartition("}")[2] in opened)
    checker = Checker(remark, reader=reader)
    for part in reader:
        checker.see(part)
    checker.end()
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_what_is_found_does_not_depend_on_how_the_feed_is_cut(case: Path) -> None:
    data = case.read_bytes()
    assert told(data, opened=OPENED) == told(data, opened=set())


def test_a_finding_has_the_path_of_its_element() -> None:
    item = "<item><title>a</title><guid>https://example.org/{0}</guid><pubDate>soon</pubDate></item>"
    items = "".join(item.format(number) for number in range(3))
    found = told(f'<rss version="2.0"><channel>{items}</channel></rss>'.encode(), opened=OPENED)
    paths = [pointer for code, _, _, pointer, _ in found if code == "F130"]
    assert paths == [f"rss/channel/item[{number}]/pubDate" for number in (1, 2, 3)]


def test_the_second_of_an_element_has_its_number() -> None:
    data = b'<rss version="2.0"><channel><ttl>1</ttl><ttl>2</ttl></channel></rss>'
    assert "rss/channel/ttl[2]" in [pointer for code, _, _, pointer, _ in told(data, opened=OPENED) if code == "F111"]


def test_a_hint_ends_with_the_name_people_know() -> None:
    found = told(b'<rss version="2.0"><channel><item><title>a</title></item></channel></rss>', opened=OPENED)
    assert [hint for code, _, _, _, hint in found if code == "F204"] == ["add a guid (W3C: MissingGuid)"]


def test_a_message_quotes_the_value() -> None:
    found = told(b'<rss version="2.0"><channel><ttl>an hour</ttl></channel></rss>', opened=OPENED)
    assert 'ttl "an hour" is no whole number above 0' in [message for _, message, _, _, _ in found]


def test_ids_are_compared_across_the_feed() -> None:
    item = "<item><title>a</title><guid>https://example.org/a</guid></item>"
    data = f'<rss version="2.0"><channel>{item * 3}</channel></rss>'.encode()
    assert [code for code, *_ in told(data, opened=OPENED)].count("F118") == 2


def test_an_author_of_the_feed_stands_for_its_entries_wherever_it_is() -> None:
    entry = "<entry><title>a</title><id>https://example.org/a</id></entry>"
    feed = '<feed xmlns="http://www.w3.org/2005/Atom">{}<author><name>Ida</name></author></feed>'
    without = feed.replace("<author><name>Ida</name></author>", "")
    assert not [message for _, message, *_ in told(feed.format(entry).encode(), opened=OPENED) if "author" in message]
    assert [message for _, message, *_ in told(without.format(entry).encode(), opened=OPENED) if "author" in message]


def test_elements_that_nest_for_ever_are_judged() -> None:
    deep = "<itunes:category>" * 200 + "</itunes:category>" * 200
    space = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:my="https://example.org/my"'
    other = "<my:a>" * 200 + "</my:a>" * 200
    data = f'<rss version="2.0" {space}><channel>{deep}{other}</channel></rss>'.encode()
    assert told(data, opened=OPENED)


@given(st.sampled_from(CASES), st.data())
def test_no_damage_makes_the_check_fail(case: Path, data: st.DataObject) -> None:
    text = case.read_bytes()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 80)))
    piece = data.draw(
        st.sampled_from([b"", b"<", b"<title>", b"</item>", b"<item/>", b' xmlns=""', b"<x:y/>", b"]]>", b"&a;"])
    )
    told(text[:start] + piece + text[end:], opened=OPENED)


def test_every_kind_that_an_element_holds_has_a_grammar() -> None:
    kinds = {spec.holds for _, rows in TABLES for spec in rows} - {"", "*"}
    assert kinds <= GRAMMARS.keys()
