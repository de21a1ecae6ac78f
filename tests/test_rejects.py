"""Rejected records are kept: corrected and appended, nothing is lost."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.canonical import record_json
from newsdata.findings import Finding
from newsdata.models.extensions import Number
from newsdata.rejects import values_json
from newsdata.testing import articles

_GOOD = articles().map(lambda article: record_json(article).encode())
_BAD = st.sampled_from(
    [
        b'{"id":5}', b'{"id":"a","id":"b"}', b'{"id":', b"5", b'"text"', b"[]", b"{not json", b'{"id":"\xff\xfe"}',
        b'{"id":NaN}', b'\t{"id" : 5} ', b"\xff", b'{"nothing":null}', b'{"id":"\\ud800"}',
    ]
)  # fmt: skip
_LINES = st.lists(
    st.tuples(_GOOD | _BAD | st.just(b"") | st.just(b"  "), st.sampled_from([b"\n", b"\r\n"])), max_size=8
)


def _explained(path: Path) -> list[dict[str, Any]]:
    text = Path(f"{path}.findings.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@given(lines=_LINES, ends=st.booleans())
def test_accepted_and_rejected_lines_are_all_lines(
    tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[bytes, bytes]], ends: bool
) -> None:
    folder = tmp_path_factory.mktemp("rejects")
    data = [line + end for line, end in lines]
    if data and not ends:
        data[-1] = data[-1].rstrip(b"\r\n")
    (folder / "in.jsonl").write_bytes(b"".join(data))
    report = nd.validate(folder / "in.jsonl", "jsonl", rejects=folder / "bad.jsonl")
    reader = nd.read(folder / "in.jsonl", "jsonl", on_error="skip")
    accepted = {reader.line for _ in reader}
    expected = [
        line if line.endswith(b"\n") else line + b"\n"
        for number, line in enumerate(data, start=1)
        if line.strip() and number not in accepted
    ]
    assert (folder / "bad.jsonl").read_bytes() == b"".join(expected)
    explained = _explained(folder / "bad.jsonl")
    assert len(explained) == report.records.rejected == len(expected)
    assert [each["line"] for each in explained] == sorted(set(range(1, len(data) + 1)) - accepted - _blank(data))
    assert all(Finding(**finding) in report.findings for each in explained for finding in each["findings"])


def _blank(lines: list[bytes]) -> set[int]:
    return {number for number, line in enumerate(lines, start=1) if not line.strip()}


def test_what_is_wrong_stands_beside_each_record(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"id":"a"}\n{"id":"b","tags":5,"title":"x"}\n')
    nd.validate(path, rejects=tmp_path / "bad.jsonl")
    (only,) = _explained(tmp_path / "bad.jsonl")
    assert list(only) == ["path", "line", "record_id", "findings"]
    assert (only["path"], only["line"], only["record_id"]) == (str(path), 2, "b")
    assert {finding["code"] for finding in only["findings"]} == {"A001", "A002"}
    assert {finding["pointer"] for finding in only["findings"]} == {"/tags", "/title"}


def test_corrected_and_appended_nothing_is_lost(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"id":"a"}\n{"id":5}\n{"id":"c"}\n')
    first = nd.convert(tmp_path / "in.jsonl", tmp_path / "good.jsonl", rejects=tmp_path / "bad.jsonl")
    assert first.written
    (tmp_path / "bad.jsonl").write_text((tmp_path / "bad.jsonl").read_text().replace("5", '"5"'))
    nd.convert([tmp_path / "good.jsonl", tmp_path / "bad.jsonl"], tmp_path / "all.jsonl")
    assert sorted(article.id or "" for article in nd.read(tmp_path / "all.jsonl")) == ["5", "a", "c"]


def test_rejects_of_a_clean_run_are_empty(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text("of an earlier run")
    nd.validate(b'{"id":"a"}\n', rejects=tmp_path / "bad.jsonl")
    assert (tmp_path / "bad.jsonl").read_bytes() == b""
    assert _explained(tmp_path / "bad.jsonl") == []


def test_a_record_of_a_document_is_kept_as_it_is_written_on_one_line(tmp_path: Path) -> None:
    document = b'[{"id": 5,\r\n    "extensions": {"n": 1.10, "s": "a  \\n [{"}},\n {"id": "b"}, 7, "x{"]'
    nd.validate(document, rejects=tmp_path / "bad.jsonl")
    assert (tmp_path / "bad.jsonl").read_bytes().splitlines() == [
        b'{"id": 5, "extensions": {"n": 1.10, "s": "a  \\n [{"}}', b"7", b'"x{"',
    ]  # fmt: skip
    assert [each["line"] for each in _explained(tmp_path / "bad.jsonl")] == [1, 3, 3]


def test_a_record_of_a_feed_document_is_kept(tmp_path: Path) -> None:
    nd.validate(b'{"feed":{"title":"T"},"articles":[{"id":"a"},{"id":true}]}', rejects=tmp_path / "bad.jsonl")
    assert (tmp_path / "bad.jsonl").read_bytes() == b'{"id":true}\n'


def test_deep_nesting_is_kept(tmp_path: Path) -> None:
    deep = b'[{"extensions":{"a":' + b"[" * 300 + b"]" * 300 + b"}}]"
    assert nd.validate(deep, rejects=tmp_path / "bad.jsonl").counts == {"A010": 1}
    assert (tmp_path / "bad.jsonl").read_bytes() == deep[1:-1] + b"\n"


@pytest.mark.parametrize("document", [b'[{"id":"a"},', b'{"id":"\xff",\n"a":1}'])
def test_a_document_that_is_no_json_is_kept_whole(tmp_path: Path, document: bytes) -> None:
    nd.validate(document, "json", rejects=tmp_path / "bad.jsonl")
    assert (tmp_path / "bad.jsonl").read_bytes() == document + b"\n"


def test_a_line_that_is_too_long_is_kept_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdata.formats.jsonl.MAX_RECORD_BYTES", 16)
    data = b'{"id":"a"}\n{"headline":"' + b"x" * 100 + b'"}\n{"id":"b"}\n'
    report = nd.validate(data, "jsonl", rejects=tmp_path / "bad.jsonl")
    assert (report.records.checked, report.records.rejected) == (2, 1)
    assert (tmp_path / "bad.jsonl").read_bytes() == data.splitlines(keepends=True)[1]


def test_a_row_that_is_no_article_is_kept_in_the_words_of_the_record(tmp_path: Path) -> None:
    values = {"headline": "Talks", "urgency": 5, "published": "2026-11-22", "extensions": {"dc": {"n": Number("1.10")}}}
    nd.write([nd.Article.model_validate(values)], tmp_path / "in.parquet")
    table = pq.read_table(tmp_path / "in.parquet")
    column = table.schema.get_field_index("urgency")
    field = table.schema.field(column)
    pq.write_table(table.set_column(column, field, pa.array([99], field.type)), tmp_path / "in.parquet")
    report = nd.validate(tmp_path / "in.parquet", rejects=tmp_path / "bad.jsonl")
    assert report.counts == {"A005": 1}
    text = (tmp_path / "bad.jsonl").read_text()
    assert '"n":1.10' in text
    (tmp_path / "bad.jsonl").write_text(text.replace("99", "5"))
    assert list(nd.read(tmp_path / "bad.jsonl")) == [nd.Article.model_validate(values)]


@given(article=articles())
def test_values_are_written_so_that_they_read_back(article: nd.Article) -> None:
    assert nd.loads(values_json(article.model_dump()).encode(), "jsonl") == [article]


def test_values_that_json_has_no_word_for_are_written_all_the_same() -> None:
    assert json.loads(
        values_json({"headline": "\ud800", "body": [nd.Paragraph(text="a")], "tags": None, 5: float("inf")})
    )


def test_a_record_without_bytes_is_named(tmp_path: Path) -> None:
    report = nd.validate(b"\xef\xbb\xbf\xff", "capture", rejects=tmp_path / "bad.txt")
    assert report.records.rejected == 1
    kept = (tmp_path / "bad.txt").read_bytes()
    assert kept or report.notes == ["1 rejected record has no bytes to keep; what is wrong is kept"]
    assert _explained(tmp_path / "bad.txt")[0]["findings"]


def test_an_input_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"id":5}\n')
    for output in (path, tmp_path / "." / "in.jsonl"):
        with pytest.raises(nd.NewsdataError, match="is an input"):
            nd.validate(path, rejects=output)
        with pytest.raises(nd.NewsdataError, match="is an input"):
            nd.validate(path, write_baseline=output)
        with pytest.raises(nd.NewsdataError, match="is an input"):
            nd.convert(path, tmp_path / "out.json", rejects=output)
    with pytest.raises(nd.NewsdataError, match="files"):
        nd.validate(path, rejects="-")
    assert path.read_text() == '{"id":5}\n'


def test_rejects_are_packed_as_their_name_says(tmp_path: Path) -> None:
    nd.validate(b'{"id":5}\n', rejects=tmp_path / "bad.jsonl.gz")
    assert (tmp_path / "bad.jsonl.gz").read_bytes()[:2] == b"\x1f\x8b"
    assert nd.validate(tmp_path / "bad.jsonl.gz").counts == {"A002": 1}
