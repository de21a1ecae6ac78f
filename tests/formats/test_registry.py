"""A format is registered by being there, in this package or as an entry point of another."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

import newsdata as nd
from newsdata.errors import FormatError
from newsdata.format import Format
from newsdata.formats import _by_name, detect, format_named, format_of_suffix
from newsdata.formats.jsonl import FORMAT


class _EntryPoint:
    def __init__(self, value: Format) -> None:
        self._value = value

    def load(self) -> Format:
        return self._value


@pytest.fixture
def joined(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Lets other packages bring formats, for one test."""

    def join(*found: Format) -> None:
        monkeypatch.setattr("newsdata.formats.entry_points", lambda **_: [_EntryPoint(each) for each in found])
        _by_name.cache_clear()

    yield join
    _by_name.cache_clear()


def test_a_format_of_another_package_is_read_and_written(joined: Any) -> None:
    joined(replace(FORMAT, name="house", suffixes=(".house",)))
    assert "house" in [each.name for each in nd.formats()]
    assert format_of_suffix("x.house.gz") is format_named("house")
    assert nd.loads(nd.dumps(nd.Article(id="a"), "house"), "house") == [nd.Article(id="a")]


def test_content_that_two_formats_know_is_ambiguous_until_a_suffix_decides(joined: Any) -> None:
    joined(replace(FORMAT, name="house", suffixes=(".house",)))
    data = b'{"id":"a","headline":"b"}\n{"id":"c"}\n'
    with pytest.raises(FormatError, match="could be house or jsonl; say which with --from"):
        detect(data)
    assert detect(data, "a.house").name == "house"
    assert detect(data, "a.jsonl").name == "jsonl"


def test_two_formats_of_one_name_are_refused(joined: Any) -> None:
    joined(replace(FORMAT, title="Another"))
    with pytest.raises(FormatError, match="two formats are called 'jsonl'"):
        nd.formats()


def test_a_format_that_only_reads_or_only_writes_says_so(joined: Any) -> None:
    joined(
        replace(FORMAT, name="in", write=None, suffixes=(".in",)), replace(FORMAT, name="out", read=None, suffixes=())
    )
    assert (format_named("in").writes, format_named("out").reads) == (False, False)
    with pytest.raises(FormatError, match="in is read and not written; there are arrow, atom, capture"):
        nd.dumps([], "in")
    with pytest.raises(FormatError, match="out is written and not read"):
        list(nd.read(b"", "out"))


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(
        FormatError,
        match="no format is called 'rss9'; there are arrow, atom, capture, csv, json, jsonfeed, jsonl, parquet, rss",
    ):
        format_named("rss9")
