"""Feeds as a whole: paths, order, places, and feeds that make no sense."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.feeds.checks import Checker
from newsdata.feeds.checks.grammars import grammars_until
from newsdata.feeds.checks.tables import TABLES
from newsdata.xml import XmlReader

CASES = sorted((Path(__file__).parents[2] / "conformance" / "feeds").glob("*.xml"))
OPENED = {"rss", "channel", "RDF", "feed", "Channel", "items"}


def told(data: bytes, *, opened: set[str], now: datetime | None = None) -> list[tuple[str, str, int | None, str, str]]:
    """What is found in a feed of which *opened* elements come part by part."""
    found = []

    def remark(
        code: str, message: str, *, line: Any = None, pointer: str = "", hint: str | None = None, **_: Any
    ) -> None:
        found.append((code, message, line, pointer, hint or ""))

    reader = XmlReader(BytesIO(data), remark, lambda path: path[-1].rpartition("}")[2] in opened)
    checker = Checker(remark, reader=reader, now=now)
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
    assert kinds <= grammars_until(2027).kinds.keys()


@pytest.mark.parametrize(("year", "codes"), [(2026, ["F217"]), (2027, []), (2999, [])])
def test_whether_a_date_is_far_ahead_depends_on_when_it_is_judged(year: int, codes: list[str]) -> None:
    item = "<item><title>a</title><guid>https://example.org/a</guid><pubDate>{}</pubDate></item>"
    data = f'<rss version="2.0"><channel>{item.format("Wed, 22 Nov 2028 09:30:00 GMT")}</channel></rss>'.encode()
    found = told(data, opened=OPENED, now=datetime(year, 11, 22, tzinfo=UTC))
    assert [code for code, *_ in found if code == "F217"] == codes


def test_without_a_time_the_clock_decides() -> None:
    later = datetime.now(UTC).year + 3
    data = f'<rss version="2.0"><channel><pubDate>22 Nov {later} 09:30:00 GMT</pubDate></channel></rss>'.encode()
    assert "F217" in [code for code, *_ in told(data, opened=OPENED)]


@pytest.mark.parametrize(("held", "messages"), [(3, []), (2, ["(1 of them)"]), (1, ["(2 of them)"])])
def test_ids_that_are_not_held_are_said_to_be_so_once(
    held: int, messages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdata.feeds.checks.facts.REMEMBERED", held)
    item = "<item><title>a</title><guid>https://example.org/{}</guid></item>"
    items = "".join(map(item.format, range(3)))
    data = f'<rss version="2.0"><channel>{items}</channel></rss>'.encode()
    found = [message for code, message, *_ in told(data, opened=OPENED) if code == "F255"]
    assert [part in message for part, message in zip(messages, found, strict=True)] == [True] * len(messages)


def test_an_id_that_is_held_is_compared_however_many_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdata.feeds.checks.facts.REMEMBERED", 1)
    item = "<item><title>a</title><guid>https://example.org/{}</guid></item>"
    items = "".join(map(item.format, (1, 2, 3, 1)))
    data = f'<rss version="2.0"><channel>{items}</channel></rss>'.encode()
    assert [code for code, *_ in told(data, opened=OPENED)].count("F118") == 1


def test_what_is_said_twice_is_told_in_the_order_of_the_feed() -> None:
    spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"'
    texts = "<title>a</title><author>ida@example.org (Ida)</author><dc:creator>Ida</dc:creator>"
    data = f'<rss version="2.0" {spaces}><channel><item>{texts}<atom:title>a</atom:title></item></channel></rss>'
    messages = [message for code, message, *_ in told(data.encode(), opened=OPENED) if code == "F211"]
    assert messages == ["author and dc:creator say the same", "title and atom:title say the same"]


def test_an_element_more_often_than_is_held_is_counted_on() -> None:
    data = f'<rss version="2.0"><channel>{"<ttl>1</ttl>" * 1_005}</channel></rss>'.encode()
    messages = [message for code, message, *_ in told(data, opened=OPENED) if code == "F111"]
    assert messages == [f"ttl is there {number} times" for number in range(2, 1_006)]
