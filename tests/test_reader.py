"""Reading from anywhere, and what is said of what cannot be read."""

import gzip
import io
from pathlib import Path

import pytest

import newsdata as nd
from newsdata.errors import FormatError, RecordError
from newsdata.models import Article

DIRTY = (
    b'\xef\xbb\xbf{"id":"one"}\n'
    b"\n"
    b'{"id":2}\n'
    b'{"id":"\xff"}\n'
    b"[1]\n"
    b'{"id":"x","id":"y"}\n'
    b'{"id":"last","body":[{"type":"paragraph","text":"ab","marks":[{"start":0,"end":9,"kind":"strong"}]}]}\n'
    b'{"id":"two","headline":"h"}\n'
    b'{"id":'
)


def test_a_bad_line_never_stops_the_next() -> None:
    reader = nd.read(DIRTY, "jsonl", on_error="skip")
    assert [article.id for article in reader] == ["one", "two"]
    found = [(each.code, each.line, each.column, each.pointer, each.record_id) for each in reader.report.findings]
    assert found == [
        ("J005", 1, 1, None, None),
        ("A002", 3, 2, "/id", None),
        ("J002", 4, 8, None, None),
        ("J008", 5, 1, None, None),
        ("J003", 6, 11, "/id", None),
        ("A009", 7, 54, "/body/0/marks", "last"),
        ("J009", 9, 7, None, None),
    ]
    records = reader.report.records
    assert (records.read, records.rejected) == (8, 6)


def test_a_bad_record_raises_with_its_place() -> None:
    reader = nd.read(DIRTY, "jsonl")
    assert next(reader).id == "one"
    with pytest.raises(RecordError, match=r"3:2: A002 id is 2 \[/id\]; identifiers are strings"):
        next(reader)


def test_a_document_has_lines_and_columns() -> None:
    text = b'{\n  "articles": [\n    {"id": "a"},\n    {"id": "b",\n     "urgency": 99},\n    5\n  ]\n}\n'
    reader = nd.read(text, on_error="skip")
    assert [article.id for article in reader] == ["a"]
    found = [(each.code, each.line, each.column, each.pointer, each.record_id) for each in reader.report.findings]
    assert found == [("A005", 5, 6, "/urgency", "b"), ("J008", 6, 5, None, None)]


def test_a_document_that_is_no_json_is_one_finding() -> None:
    reader = nd.read(b'[{"id": "a"},\n {"id": oops}]', "json", on_error="skip")
    assert list(reader) == []
    assert [(each.code, each.line, each.column) for each in reader.report.findings] == [("J001", 2, 9)]


def test_a_row_of_a_table_is_a_line() -> None:
    table = nd.to_table([Article(headline="Talks resume", summary="They do.", urgency=urgency) for urgency in (1, 2)])
    broken = table.set_column(table.schema.get_field_index("urgency"), "urgency", [[1, 99]])
    report = nd.validate(broken)
    assert [(each.code, each.line, each.pointer) for each in report.findings] == [("A005", 2, "/urgency")]


@pytest.mark.parametrize(
    "source",
    [b'{"id":"a"}\n', gzip.compress(b'{"id":"a"}\n'), io.BytesIO(b'{"id":"a"}\n')],
    ids=["bytes", "compressed", "file"],
)
def test_bytes_and_files_are_read(source: object) -> None:
    assert [article.id for article in nd.read(source)] == ["a"]  # type: ignore[arg-type]


def test_a_feed_is_known_before_the_articles_are_read() -> None:
    reader = nd.read(b'{"feed":{"title":"Harbour Post"}}\n{"id":"a"}\n{"id":"b"}\n')
    assert reader.feed == nd.Feed(title="Harbour Post")
    assert [article.id for article in reader] == ["a", "b"]
    assert nd.read(b'{"id":"a"}\n').feed is None


def test_a_feed_is_checked_like_an_article() -> None:
    reader = nd.read(b'{"feed":{"ttl":-1}}\n{"id":"a"}\n', on_error="skip")
    assert [article.id for article in reader] == ["a"]
    assert [(each.code, each.line, each.column, each.pointer) for each in reader.report.findings] == [
        ("A005", 1, 10, "/feed/ttl")
    ]


@pytest.mark.parametrize("cut", [1, 20])
@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.parquet", "a.arrow"])
def test_a_file_cut_short_is_incomplete(tmp_path: Path, name: str, cut: int) -> None:
    path = tmp_path / name
    nd.write([Article(id=str(number), headline="words " * number) for number in range(50)], path)
    path.write_bytes(path.read_bytes()[:-cut])
    report = nd.validate(path)
    assert not report.complete
    assert not report.ok
    assert report.counts["P001"] == 1


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    report = nd.validate(tmp_path / "nothing.json")
    assert [finding.message for finding in report.findings] == ["cannot be read to its end: there is no such file"]
    with pytest.raises(nd.NewsdataError, match="no such file"):
        list(nd.read(tmp_path / "nothing.json"))


def test_an_input_that_could_be_anything_names_the_choices() -> None:
    with pytest.raises(FormatError, match="arrow, atom, capture, csv, json, jsonfeed, jsonl, parquet, rss"):
        list(nd.read(b"\x00\x01\x02"))


def test_a_format_that_is_named_wins_over_what_the_content_says() -> None:
    (article,) = nd.read(b'{"id":"a"}\n', "capture")
    assert article.id is None


def test_a_line_too_long_is_refused_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdata.formats.jsonl.MAX_RECORD_BYTES", 50)
    data = b'{"headline":"' + b"x" * 200 + b'"}\n{"id":"next"}\n'
    reader = nd.read(data, "jsonl", on_error="skip")
    assert [article.id for article in reader] == ["next"]
    assert [(each.code, each.line) for each in reader.report.findings] == [("J010", 1)]


def test_metadata_that_is_no_feed_is_found() -> None:
    table = nd.to_table([Article(id="a")]).replace_schema_metadata({"newsdata.feed": "{oops"})
    stream = io.BytesIO()
    import pyarrow as pa

    with pa.ipc.new_file(stream, table.schema) as writer:
        writer.write_table(table)
    reader = nd.read(stream.getvalue(), on_error="skip")
    assert [article.id for article in reader] == ["a"]
    assert [finding.code for finding in reader.report.findings] == ["P003"]
