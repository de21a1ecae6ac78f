"""A JSON Schema of one's own: what it refuses is told in words, at its place, for every format."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import newsdata as nd
from newsdata.errors import SchemaError
from newsdata.house_schema import house_schema
from newsdata.schema import json_schema
from newsdata.testing import articles

_ALTERNATIVES = {
    "oneOf": [
        {"properties": {"type": {"const": "paragraph"}, "text": {"minLength": 3}}, "required": ["type"]},
        {"properties": {"type": {"const": "image"}, "image": {"required": ["credit"]}}, "required": ["type"]},
    ]
}

_SHORT = 'the record is "x", 1 character long'

CASES: list[tuple[Any, Any, tuple[str | int, ...], str, str]] = [
    ({"required": ["section"]}, {}, (), "the record has no section", ""),
    ({"type": "array"}, {}, (), "the record is {} and not a list", ""),
    ({"type": ["string", "null"]}, 5, (), "the record is 5 and not a string or null", ""),
    ({"properties": {"a": {"enum": ["x", "y"]}}}, {"a": "z"}, ("a",), 'a is "z"', '"x" or "y"'),
    ({"properties": {"a": {"const": 5}}}, {"a": [1]}, ("a",), "a is a list", "5"),
    ({"properties": {"a": {"maxLength": 2}}}, {"a": "xyz"}, ("a",), 'a is "xyz", 3 characters long', "at most 2"),
    ({"properties": {"a": {"minLength": 2}}}, {"a": "x"}, ("a",), 'a is "x", 1 character long', "at least 2"),
    ({"properties": {"a": {"minLength": 2}}}, {"a": ""}, ("a",), "a is empty", "at least 2"),
    ({"properties": {"a": {"minItems": 1}}}, {"a": []}, ("a",), "a has no items", "at least 1"),
    ({"properties": {"a": {"maxItems": 1}}}, {"a": [1, 2]}, ("a",), "a has 2 items", "at most 1"),
    ({"maxProperties": 0}, {"a": 1}, (), "the record has 1 member", "at most 0"),
    ({"items": {"minimum": 3}}, [4, 2], (1,), "[1] is 2", "at least 3"),
    ({"properties": {"a": {"items": {"multipleOf": 2}}}}, {"a": [3]}, ("a", 0), "a[0] is 3", "a multiple of 2"),
    ({"properties": {"a": {"pattern": "^x"}}}, {"a": "y"}, ("a",), 'a is "y"', 'what fits the pattern "^x"'),
    ({"uniqueItems": True}, [1, 1], (), "the record has an item twice", "each once"),
    ({"properties": {"a": False}}, {"a": 1}, ("a",), "a may not be there", ""),
    ({"patternProperties": {"^a": False}}, {"a": 1}, (), "the record has something that may not be there", ""),
    ({"propertyNames": {"maxLength": 1}}, {"abc": 1}, (),
     'a name in the record is "abc", 3 characters long', "at most 1"),
    ({"not": {"required": ["a"]}}, {"a": 1}, (), "the record is an object, which the schema rules out", ""),
    ({"additionalProperties": False, "properties": {"a": {}}, "patternProperties": {"^x": {}}},
     {"a": 1, "x1": 2, "b": 3}, ("b",), 'the record has "b", which the schema has no place for', ""),
    ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, (), "the record: 'b' is a dependency of 'a'", ""),
    ({"anyOf": [{"type": "string"}, {"type": "null"}]}, 5, (), "the record is 5", "a string or null"),
    ({"anyOf": [{"type": "string", "minLength": 3}, {"type": "null"}]}, "x", (), 'the record is "x", 1 character long',
     "at least 3"),
    ({"anyOf": [{"minLength": 3}, {"pattern": "^z"}]}, "x", (), "the record fits none of 2 choices",
     f'{_SHORT} (expected at least 3); or the record is "x" (expected what fits the pattern "^z")'),
    ({"oneOf": [{"type": "string"}, {"minLength": 1}]}, "x", (), "the record fits more than one of the choices",
     "exactly one"),
    (_ALTERNATIVES, {"type": "paragraph", "text": "a"}, ("text",), 'text is "a", 1 character long', "at least 3"),
    (_ALTERNATIVES, {"type": "image", "image": {}}, ("image",), "image has no credit", ""),
    (_ALTERNATIVES, {"type": "video"}, ("type",), 'type is "video"', '"paragraph" or "image"'),
    ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"a": 1}, (), "the record has no b", ""),
    ({"properties": {"a": {"enum": ["x" * 100]}}}, {"a": "y" * 100}, ("a",), f'a is "{"y" * 58}…', f'"{"x" * 58}…'),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "record", "path", "message", "expected"), CASES)
def test_a_fault_is_told_in_words(
    schema: Any, record: Any, path: tuple[str | int, ...], message: str, expected: str
) -> None:
    (fault,) = house_schema(schema).faults(record)
    assert (fault.path, fault.message.replace("an object and", "{} and"), fault.expected) == (path, message, expected)


BROKEN: list[tuple[str, str]] = [
    ('{"properties":', "s.json:1:15: is no JSON: ends in the middle of a value"),
    ("5", "s.json:1:1: is 5 and no JSON Schema, which is an object"),
    ('{\n  "properties": {"a": {"type": "strin"}}\n}', 's.json:2:24: is no JSON Schema: type is "strin"; expected'),
    ('{"pattern": "("}', "s.json:1:2: is no JSON Schema: pattern: '(' is not a 'regex' [/pattern]"),
    ('{"$schema": "http://x.example/"}', 's.json:1:2: $schema is "http://x.example/", which is no known draft'),
    ('{"items": {"$ref": "#/$defs/a"}}', "s.json:1:2: $ref '#/$defs/a' leads nowhere"),
    ('{"$ref": "https://x.example/s.json"}', "nothing on the network"),
    ('{"$id": "https://x.example/s.json", "$ref": "other.json"}', "nothing on the network"),
    ('{"$ref": "none.json"}', "none.json: No such file"),
    ('{"$ref": "bad.json"}', "bad.json:1:2: is no JSON"),
    ('{"required": "id", "required": []}', "s.json:1:20: is no JSON: the key 'required' is there twice"),
    ("\udcff", "s.json: byte 0 is not UTF-8"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_a_broken_schema_is_told_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "s.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(SchemaError) as caught:
        nd.validate({"id": "a"}, schema="s.json")
    assert message in str(caught.value)


def test_a_schema_that_is_not_there_is_named() -> None:
    with pytest.raises(SchemaError, match=r"none\.json: No such file"):
        house_schema("none.json")


def test_a_schema_without_end_is_refused() -> None:
    with pytest.raises(SchemaError, match="refers to itself without end"):
        nd.validate({"id": "a"}, schema={"$ref": "#"})


def test_references_lead_to_files_beside_it_and_to_newsdata(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "s.json").write_text('{"$ref": "deep/common.json#/$defs/named"}')
    (tmp_path / "deep" / "common.json").write_text('{"$defs": {"named": {"$ref": "more.json"}}}')
    (tmp_path / "deep" / "more.json").write_text('{"required": ["id"]}')
    assert nd.validate({"kicker": "a"}, schema=tmp_path / "s.json", select=["J011"]).counts == {"J011": 1}
    ours = {"$ref": "urn:newsdata:schema:1.0:article", "required": ["id"]}
    assert [fault.message for fault in house_schema(ours).faults({"id": "a", "urgency": 5})] == []
    assert [fault.path for fault in house_schema(ours).faults({"id": 5})] == [("id",)]


def test_the_dialect_is_what_the_schema_says() -> None:
    older = {"$schema": "http://json-schema.org/draft-07/schema#", "items": [{"type": "string"}]}
    assert [fault.path for fault in house_schema(older).faults([5])] == [(0,)]
    assert [fault.path for fault in house_schema({"prefixItems": [{"type": "string"}]}).faults([5])] == [(0,)]


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.parquet", "a.arrow"])
def test_one_verdict_whatever_the_format(tmp_path: Path, name: str) -> None:
    schema = {"required": ["section"], "properties": {"body": {"items": {"properties": {"text": {"maxLength": 5}}}}}}
    wrong = nd.Article(id="b", headline="Talks", body=[nd.Paragraph(text="Hello all.")])
    nd.write([nd.Article(id="a", section="city"), wrong], tmp_path / name)
    report = nd.validate(tmp_path / name, schema=schema, select=["J"])
    assert [(finding.code, finding.pointer, finding.record_id, finding.message) for finding in report.findings] == [
        ("J011", "", "b", "the record has no section"),
        ("J011", "/body/0/text", "b", 'text is "Hello all.", 10 characters long'),
    ]
    assert all(finding.line for finding in report.findings)
    assert (report.records.checked, report.records.rejected, report.ok) == (2, 0, False)


def test_a_fault_has_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"id":"a"}\n{"id":"b", "section": "town"}\n')
    report = nd.validate(tmp_path / "in.jsonl", schema={"properties": {"section": {"const": "city"}}}, select=["J"])
    (finding,) = report.findings
    assert (finding.line, finding.column, finding.pointer) == (2, 12, "/section")
    assert finding.hint == 'expected "city"; see /properties/section/const in the schema'


def test_what_is_absent_is_absent_however_it_is_written() -> None:
    schema = {"properties": {"kicker": False, "tags": False, "extensions": False}}
    assert not nd.validate(b'{"id":"a","kicker":null,"tags":[],"extensions":{}}\n', schema=schema, select=["J"]).counts


def test_its_findings_are_ignored_and_made_less_of_like_others() -> None:
    schema = {"required": ["section"]}
    assert nd.validate({"id": "a"}, schema=schema, select=["B"]).counts == {"J011": 1}
    assert not nd.validate({"id": "a"}, schema=schema, ignore=["schema-violated"], select=["B"]).counts
    assert nd.validate({"id": "a"}, schema=schema, severity={"J011": "info"}).ok


@given(article=articles())
def test_the_published_schema_refuses_no_article(article: nd.Article) -> None:
    assert not list(house_schema(json_schema()).faults(article.model_dump(mode="json", exclude_defaults=True)))


@given(article=articles())
def test_there_is_a_fault_exactly_where_the_standard_has_an_error(article: nd.Article) -> None:
    schema: dict[str, Any] = {
        "required": ["headline"],
        "properties": {
            "tags": {"maxItems": 1},
            "body": {"items": {"anyOf": [{"required": ["text"]}, {"properties": {"type": {"const": "image"}}}]}},
        },
    }
    record = json.loads(json.dumps(article.model_dump(mode="json", exclude_defaults=True)))
    expected = len(list(Draft202012Validator(schema).iter_errors(record)))
    report = nd.validate(article, schema=schema, select=["J011"])
    assert report.counts["J011"] == expected
    for finding in report.findings:
        value: Any = record
        for step in (finding.pointer or "").split("/")[1:]:
            value = value[int(step)] if isinstance(value, list) else value[step]
