"""Other people's tables: columns fill fields, and what has no place is kept and named."""

import io
from datetime import UTC, date, datetime
from typing import Any

import pytest

from newsdata.errors import FormatError
from newsdata.format import Reading
from newsdata.mapping import MAPS, FieldMap, parse_map, read_mapped
from newsdata.mapping.maps import MapError
from newsdata.mapping.reading import Row
from newsdata.mapping.rows import rows_of
from newsdata.models import Article


def _read(known: FieldMap, *cells: dict[str, Any]) -> tuple[list[Article], list[tuple[str, str]]]:
    reading = Reading(on_error="skip")
    rows = (Row(each, number) for number, each in enumerate(cells, start=1))
    articles = list(read_mapped(rows, known, reading))
    return articles, [(finding.code, finding.message) for finding in reading.report.findings]


def _plain(article: Article) -> dict[str, Any]:
    return article.model_dump(mode="json", exclude_defaults=True)


def test_columns_fill_fields() -> None:
    known = parse_map(
        ["headline=title", "authors=by", "tags=keywords", "text=body", "published=when", "publisher=site"]
    )
    cells = {
        "title": "Talks resume",
        "by": "Ann Lee; Bo Ek",
        "keywords": ["harbour", "talks"],
        "body": "One.\n\nTwo.",
        "when": "Sun, 22 Nov 2026 09:00:00 +0100",
        "site": "Harbour Post",
    }
    (article,), findings = _read(known, cells)
    assert findings == []
    assert _plain(article) == {
        "headline": "Talks resume",
        "bylines": [{"role": "author", "people": [{"name": "Ann Lee"}, {"name": "Bo Ek"}]}],
        "tags": ["harbour", "talks"],
        "body": [{"type": "paragraph", "text": "One."}, {"type": "paragraph", "text": "Two."}],
        "published": "2026-11-22T09:00:00+01:00",
        "publisher": {"name": "Harbour Post"},
    }


def test_a_column_without_a_place_is_kept_and_named_once() -> None:
    known = parse_map(["headline=title", "=noise"])
    rows: list[dict[str, Any]] = [
        {"title": "A", "score": 3, "noise": "x"},
        {"title": "B", "score": None},
        {"title": "C", "score": 4.5},
    ]
    articles, findings = _read(known, *rows)
    assert [_plain(each).get("extensions") for each in articles] == [
        {"columns": {"score": 3}},
        None,
        {"columns": {"score": 4.5}},
    ]
    assert findings == [("P006", "the column 'score' fills no field, and is kept in the extensions of 2 records")]


def test_a_column_that_nobody_has_is_named() -> None:
    _, findings = _read(parse_map(["headline=title", "deck=sub"]), {"title": "A"})
    assert findings == [("P007", "no record has 'sub', which was to fill deck")]


@pytest.mark.parametrize(
    ("cell", "code"), [("2017-06-14 08:00:00", "D002"), ("soon", "D001"), ("2017-02-30", "D003"), (True, "A002")]
)
def test_a_cell_that_a_field_cannot_hold_is_kept(cell: object, code: str) -> None:
    (article,), findings = _read(parse_map(["published=date"]), {"date": cell})
    assert article.published is None
    assert article.extensions["columns"] == {"date": cell}
    assert [found for found, _ in findings] == [code]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2017-06-14 08:00:00", "2017-06-14T08:00:00+01:00"),
        ("2017-06-14T08:00:00Z", "2017-06-14T08:00:00Z"),
        (datetime(2017, 6, 14, 8, tzinfo=UTC).replace(tzinfo=None), "2017-06-14T08:00:00+01:00"),
        (datetime(2017, 6, 14, 8, tzinfo=UTC), "2017-06-14T08:00:00Z"),
        (date(2017, 6, 14), "2017-06-14"),
        ("2017-06-14", "2017-06-14"),
    ],
)
def test_whoever_maps_may_know_the_zone(cell: object, expected: str) -> None:
    (article,), findings = _read(parse_map(["published=date@+01:00"]), {"date": cell})
    assert str(article.published) == expected
    assert findings == []


def test_known_maps_fill_what_they_say() -> None:
    cells = {
        "title": "A",
        "text": "B",
        "description": "C",
        "date": "2017-06-14",
        "url": "https://a.example/",
        "domain": "a",
    }
    (article,), findings = _read(MAPS["cc_news"], {**cells, "image_url": "https://a.example/b.jpg"})
    assert findings == []
    assert _plain(article)["attachments"] == [{"role": "image", "url": "https://a.example/b.jpg"}]
    (article,), _ = _read(parse_map(["trafilatura", "=raw_text"]), {"title": "A", "author": "B; C", "raw_text": "d"})
    assert _plain(article)["bylines"][0]["people"] == [{"name": "B"}, {"name": "C"}]


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        (["heading=title"], "did you mean headline?"),
        (["zzz=title"], "there are id, url"),
        (["nonsense"], "is no map"),
        (["headline="], "names no column"),
        (["text=a", "html=b"], "both fill the body"),
    ],
)
def test_a_map_that_cannot_be_followed_is_refused(entries: list[str], message: str) -> None:
    with pytest.raises(MapError) as caught:
        parse_map(entries)
    assert message in str(caught.value)


def _rows(data: bytes, format_name: str) -> tuple[list[Row], Reading]:
    reading = Reading(on_error="skip")
    return list(rows_of(io.BytesIO(data), format_name, reading)), reading


def test_rows_of_csv_have_their_line() -> None:
    rows, _ = _rows(b'\xef\xbb\xbftitle,text\r\nA,"two\r\nlines"\r\n\r\nB,x,extra\r\nC\r\n', "csv")
    assert [(row.line, dict(row.cells)) for row in rows] == [
        (2, {"title": "A", "text": "two\r\nlines"}),
        (5, {"title": "B", "text": "x", "column 3": "extra"}),
        (6, {"title": "C"}),
    ]


def test_columns_of_one_name_do_not_hide_each_other() -> None:
    rows, _ = _rows(b"a,b,a,a\n1,2,3,4\n", "csv")
    assert [dict(row.cells) for row in rows] == [{"a": "1", "b": "2", "a (2)": "3", "a (3)": "4"}]


def test_a_cell_of_nothing_but_spaces_is_kept() -> None:
    (article,), _ = _read(parse_map(["text=body", "tags=words"]), {"body": " \n\n ", "words": "; ;"})
    assert article.extensions["columns"] == {"body": " \n\n ", "words": "; ;"}


@pytest.mark.parametrize("data", [b"a,b\n\xff,1\n", b'a,b\n"1,2\n', b'a,b\n"1"x,2\n'])
def test_csv_that_breaks_off_is_incomplete(data: bytes) -> None:
    _, reading = _rows(data, "csv")
    assert [finding.code for finding in reading.report.findings] == ["P001"]
    assert not reading.report.complete


def test_lines_of_json_go_on_after_a_bad_one() -> None:
    rows, reading = _rows(b'{"a": 1}\n[2]\n{"a":\n\n\xff\n{"a": 3}\n', "jsonl")
    assert [(row.line, row.cells["a"]) for row in rows] == [(1, 1), (6, 3)]
    assert [(finding.code, finding.line) for finding in reading.report.findings] == [
        ("J008", 2),
        ("J009", 3),
        ("J002", 5),
    ]
    assert reading.report.records.rejected == 3


def test_a_format_without_rows_is_refused() -> None:
    with pytest.raises(FormatError, match="there are csv, jsonl, parquet"):
        rows_of(io.BytesIO(b""), "capture", Reading())
