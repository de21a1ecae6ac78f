"""Two lanes, one verdict: the fast lane of JSON Lines gives what the models give, always."""

import io
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdata.canonical import record_json
from newsdata.columns import arrow_schema, to_table
from newsdata.errors import RecordError
from newsdata.findings import Finding
from newsdata.format import Reading
from newsdata.formats import format_named
from newsdata.lane import batches
from newsdata.models import Article
from newsdata.shape import Json, Moment, Scalar, Sequence, Shape, Struct, Tagged, shape_of
from newsdata.testing import articles, blocks

JSONL = format_named("jsonl")

# What stands in the place of a value; texts of JSON, since not all of it can be made of Python's values.
ODD = (
    "null", "true", "0", "1", "-0", "-1", "1.0", "1e0", "0.5", "-0.0", "1e400", "1E-400", "NaN", "-Infinity", "01",
    "2147483648", "9007199254740992", "99999999999999999999", '""', '"x"', '"1"', '" "', '"\\ud800"', '"\\udc00x"',
    '"\\ud83d\\ude00"', '"\\u0000"', '"\\u00e9"', '"\t"', '"\\x"', "[]", "{}", "[null]", "[[]]", "[{}]", '[""]',
    '["x",1]', '{"x":1}', '{"name":null}', '{"label":"x"}', '[{"url":"x"}]', '[[["x"]]]', "[" * 300 + "]" * 300,
    '{"a":{"b":[1.10,-0,1e400,"\\u00e9"]}, "a b":null}', '{"b":1,"a":2}', '{"a":1,"a":2}',
    '"2026"', '"2026-02-30"', '"2026-11-22"', '"2026-13"', '"0000-01-01"', '"2026-11-22T09:00:00"',
    '"2026-11-22T09:00Z"', '"2026-11-22T09:00:60Z"', '"2026-11-22t09:00:00z"', '"2026-11-22T09:00:00.1+01:00"',
    '"2026-11-22T09:00:00.1234567Z"', '"2026-11-22T24:00:00Z"', '"2026-11-22T09:00:00-00:00"',
    '"0001-01-01T00:00:00+01:00"', '"9999-12-31T23:59:59.999999-00:01"', '"2026-11-22T09:00:00+24:00"',
    '"2024-02-29T23:59:59.123456-11:30"', '"2026-11-22T09:00:00Z\\n"',
    '[{"start":0,"end":1,"kind":"strong"}]', '[{"start":1,"end":2,"kind":"strong"},{"start":0,"end":1,"kind":"link"}]',
    '[{"start":0,"end":1,"kind":"strong"},{"start":1,"end":2,"kind":"strong"}]', '[{"start":-0,"end":1,"kind":"code"}]',
    '[{"start":0,"end":2,"kind":"link"},{"start":0,"end":2,"kind":"link","href":""}]',
    '[{"start":1,"end":1,"kind":"code"}]',
    "é", '"\ud800"', "nul", "]", "}",
)  # fmt: skip

KINDS = ("paragraph", "heading", "list", "quote", "image", "gallery", "video", "audio", "embed", "table", "code",
         "divider", "note", "links", "raw", "poem")  # fmt: skip
GOOD = {
    "text": '"Ships wait."', "marks": '[{"start":0,"end":1,"kind":"strong"}]', "level": "2", "kind": '"block"',
    "items": '[{"text":"x","level":1}]', "attribution": '"Ann Lee"', "image": '{"url":"x","width":0}', "title": '"x"',
    "images": '[{"alt":"","caption":"é","caption_marks":[{"start":0,"end":1,"kind":"code"}]}]',
    "video": '{"url":"x","duration":1.5}', "audio": '{"duration":1}', "url": '"x"', "provider": '"x"', "source": '""',
    "media_type": '"text/html"', "header_rows": "0", "rows": '[["a",""],[]]', "language": '"en"', "date": '"2026"',
    "links": '[{"label":"x"}]', "type": '"paragraph"', "duration": "0.5", "caption": '"x"',
    "extensions": '{"b":[1.10]}',
    "headline": '"Talks resume"', "name": '"Ann Lee"', "publisher": '{"name":"Harbour Post"}', "urgency": "5",
    "chrome": '{"logo":{},"copyright":{"year":2026}}', "published": '"2026-11-22T09:00:00+01:00"',
}  # fmt: skip
"""A value for many a field that its kind of block has, wherever else it is put."""

NEARLY = (
    ("header_rows", "-0"), ("image", '{"width":-0}'), ("image", '{"height":1.0}'), ("image", "{}"), ("image", "null"),
    ("images", '[{"size":-0 },{}]'), ("video", "{}"), ("level", "7"), ("text", "null"), ("marks", "null"),
    ("title", "null"), ("images", '[{"duration":1}]'), ("rows", "[[],null]"), ("rows", "[[null]]"),
    ("items", '[{"level":1}]'),
    ("kind", '"pull"'),
    ("kind", '"ordered"'),
    ("publisher", '{"name":null}'),
    ("chrome", '{"logo":{"url":null},"modules":[]}'),
    ("chrome", '{"layout":[{"after":"' + "é" * 41 + '"}]}'), ("extensions", '{"a":[{"b":1,"a":2}],"A":1E2}'),
    ("marks", '[{"start":0,"end":3,"kind":"link"},{"start":1,"end":2,"kind":"strong"}]'),
    ("marks", '[{"start":0,"end":1,"kind":"link"},{"start":1,"end":2,"kind":"link"}]'), ("text", '"Ships\\u0020wait"'),
)  # fmt: skip
"""Values that are nearly right, or right in a way that few are."""

BLOCKS = (
    '{"type":"paragraph","text":"Ships","marks":[{"start":0,"end":2,"kind":"link"},{"start":1,"end":5,"kind":"strong"}]}',
    '{"type":"paragraph","text":"Ships","marks":[{"start":0,"end":2,"kind":"link"},{"start":2,"end":5,"kind":"link"}]}',
    '{"type":"paragraph","text":"Ships","marks":[{"start":2,"end":3,"kind":"link"},{"start":0,"end":1,"kind":"link"}]}',
    '{"type":"paragraph","text":"é\\ud83d\\ude00","marks":[{"start":1,"end":2,"kind":"link"}]}',
    '{"type":"paragraph","text":"é\\ud83d\\ude00","marks":[{"start":1,"end":3,"kind":"link"}]}',
    '{"type":"paragraph","text":"Ships","marks":[{"start":1,"end":1,"kind":"link"}]}',
    '{"type":"paragraph","text":"Ships","level":null}', '{"type":"paragraph","text":"Ships","marks":null}',
    '{"type":"quote","text":"Ships","kind":"correction"}', '{"type":"note","text":"Ships","kind":"correction"}',
    '{"type":"list","kind":"pull"}',
    '{"type":"list","items":[{"text":"x","marks":[{"start":0,"end":2,"kind":"code"}]}]}',
    '{"type":"paragraph","text":"Ships","marks":[null,{"start":0,"end":2,"kind":"link"},{"start":1,"end":3,"kind":"code"}]}',
    '{"type":"list","items":[{"level":1}]}',
    '{"type":"heading","text":"x","level":0}',
    '{"text":"x"}',
    '{"type":"poem"}',
    '{"type":"image"}', '{"type":"image","image":null}', '{"type":"image","image":{}}', '{"type":"image","image":true}',
    '{"type":"image","image":{"width":-0}}', '{"type":"image","image":{"width":640.0}}', '{"image":{"url":"x"}}',
    '{"type":"image","image":{"url":""}}', '{"type":"image","image":{"duration":1}}', '{"type":"image","images":[]}',
    '{"type":"image","image":{"caption_marks":[{"start":0,"end":1,"kind":"code"}]}}', '{"type":"image","image":[{}]}',
    '{"type":"image","image":{"alt":"}}]"}}', '{"type":"image","image":{"alt":"}},{"}}', '{"type":"video","audio":{}}',
    '{"type":"video","video":{"duration":1e10}}', '{"type":"video","video":{"alt":"x"},"video":{"alt":"y"}}',
    '{"type":"gallery","images":[{},{"renditions":[{"width":1}]}]}', '{"type":"gallery","images":[null]}',
    '{"type":"audio", "audio": {"url":"x"} }',
    '{"audio":{"url":"x"},"type":"audio"}',
    '{"type":"table","header_rows":-0}',
    '{"type":"table","rows":[["a"],[],["b",""]]}',
    '{"type":"table","rows":[["a"],null]}',
    '{"type":"divider","text":""}',
    '{"type":"divider","text":null}', '{"type":null}', '{"type":"links","links":[{"label":"x","url":""}]}',
)  # fmt: skip
"""Blocks that are nearly right, or right in a way that few are."""

LINES = (
    b"", b" ", b"\t\r", b"null", b"{}", b"[]", b"{}{}", b'{"id":', b'"id":"x"}', b"{", b"}", b'{"feed":{"title":"x"}}',
    b'{"feed":{"title":1}}', b'{"id":"x","feed":{}}', b"\xef\xbb\xbf{}", b'{"id":"\xff"}', b'{"id":"\xed\xa0\x80"}',
    b'{"a":' + b"[" * 100_000, b'{"extensions":' + b'{"a":' * 100_000, b"\x00", b"{}\x0b", b'\xc2\xa0{"id":"x"}',
    b'{"body":[{"type":"image","image":{"alt":"a"} {"alt":"b"}}]}', b'{"body":[{"type":"image","image":true}]}',
    b'{"body":[{"type":"image","image":{"alt":"a"}},{"type":"image","image":{"alt":"b"}}]}',
    b'{"publisher":{"extensions":{}}}', b'{"extensi\\u006fns":""}', b'{"extensions":{"a":1},"extensions":{}}',
    b'{"extensions":{"a":{"extensions":1}},"id":"x"}', b'{"tags":["extensions"],"extensions" : {"a": 1} }',
)  # fmt: skip

P = b'{"type":"paragraph","text":"x"}'
BODIES = (
    b'{"body":[%b,%b]}', b'{"body":[%b,%b],"extensions":{"a":1}}', b'{"body":[%b,%b],"chrome":{"logo":{"url":"x"}}}',
    b'{"body":[%b,%b,{"~":true}]}', b'{"body":[%b,{}%b]}', b'{"body":[%b,%b]]}', b'{"body":[%b,%b]}]}',
    b'{"headline":"[%b,%b]","body":[{"~":true}]}', b'{"body":[%b,%b],"body":[{"type":"divider"}]}',
    b'{"chrome":{"body":[%b,%b]},"body":[{"~":true}]}', b'{"body":[{"~":true}],"extensions":{"body":[%b,%b]}}',
    b'{"extensions":{"body":[%b,%b]},"body":[{"~":true}]}', b'{"tags":[%b,%b],"body":[{"~":true}]}',
    b'{"body":[%b,%b],"extensions":{"a":[{"~":true}]}}', b'{"body":[%b,%b],"id":"x"}',
    b'{"body":[%b,%b],"chrome":null}', b'{"headline":"x\\"body":[%b,%b]}', b'{"headline":"x","body":[[%b,%b]]}',
    b'{"body":[{"type":"note"},%b,%b,null]}', b'{"body":[{"~":true}],"extensions":{"body":[%b,%b],"chrome":1}}',
)  # fmt: skip
"""Where blocks are, or are not, when they are taken out of their record."""

APART = (
    P, b'{"type":"paragraph","text":"\\u00e9 \\"x\\""}', b'{"type":"paragraph","text":"x\ty"}', b'{"type":"paragraph"}',
    b'{"type":"paragraph","text":"\xff"}', b'{"type":"paragraph","text":"\\"}', b'{"type":"paragraph","text":""}',
    b'{"type":"paragraph","text":"x","text":"y"}', b'{"type":"paragraph","text":"x","type":"note"}',
    b'{"type":"paragraph","text":"x","level":null}', b'{"type":"paragraph","text":"x"}{"a":1}',
    b'{"type":"paragraph","text":1}', b'{"type":"image","image":{"url":"x"}}', b'{"type":"poem","text":"x"}',
    b'{"type":"image","image":{"url":"x"},"image":{}}', b'{"type":"image","image":{"url":"x"},"title":{}}',
    b'{"type":"image","image":{"width":-0}}', b'{"type":"image","image":{"url":"\xff"}}',
    b'{"type":"image","image":{}{}}', b'{"type":"video","image":{"url":"x"}}', b'{"type":"image","image":null}',
    b'{"type":"image","image":{"url":null}}', b'{"type":"heading","text":"x","level":-0}', b'{"type":"paragraph',
    b'{"type":"quote","text":"null: -0,"}', b'{"type":"","text":"x"}', b'{"type":"paragraph","text":"}]"}',
    b'{"type":"paragraph","text":"},{"}', b'{"type":"audio","audio":{"duration":1e400}}',
    b'{"type":"image","image":{"renditions":[},{"type":"image","image":{}]}},{"type":"image","image":{}{}}',
)  # fmt: skip
"""Blocks that are taken out of their record, some of them none."""


class Text(str):
    """A piece of JSON that is written as it is."""

    __slots__ = ()


def written(value: Any) -> str:
    """The JSON of values, some of which are JSON already."""
    match value:
        case Text():
            return str(value)
        case dict():
            return "{" + ",".join(f"{json.dumps(key)}:{written(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ",".join(map(written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def places(value: Any) -> list[Any]:
    """Every container within *value*, and itself."""
    found: list[Any] = []
    if isinstance(value, dict | list):
        found.append(value)
        for item in value.values() if isinstance(value, dict) else value:
            found += places(item)
    return found


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """The line of an article after some accidents."""
    values = json.loads(record_json(draw(articles())))
    if draw(st.booleans()):
        values["body"] = [json.loads(record_json(block)) for block in draw(st.lists(blocks(), min_size=1, max_size=3))]
    if draw(st.booleans()):
        values.setdefault("body", []).append(Text(draw(st.sampled_from(BLOCKS))))
    for _ in range(draw(st.integers(0, 2))):
        accident(draw, draw(st.sampled_from(places(values))))
    line = written(values)
    if draw(st.booleans()):
        line = draw(st.sampled_from(SPELLINGS))(line)
    return line.encode("utf-8", "surrogatepass").replace(b"\n", b" ")


def accident(draw: st.DrawFn, held: Any) -> None:
    """Change one thing in a container."""
    what = draw(st.sampled_from(("put", "put", "spoil", "replace", "drop", "twice", "escape")))
    odd = Text(draw(st.sampled_from(ODD)))
    if isinstance(held, list):
        at = draw(st.integers(0, len(held)))
        held[at : at + draw(st.integers(0, 1))] = [odd]
    elif what in ("put", "spoil") or not held:
        name, text = draw(st.sampled_from((*GOOD.items(), *NEARLY)))
        held[name] = Text(text) if what == "put" else odd
    else:
        name = draw(st.sampled_from(list(held)))
        value = held.pop(name)
        if what == "replace":
            held[name] = odd if name != "type" or draw(st.booleans()) else draw(st.sampled_from(KINDS))
        elif what == "twice":
            held[name] = Text(f"{written(value)},{json.dumps(name)}:{written(value)}")
        elif what == "escape" and name:
            held[name] = Text(f'null,"\\u{ord(name[0]):04x}{name[1:]}":{written(value)}')


def _escaped(line: str) -> str:
    return re.sub('"([a-z])([a-z_]*)":', lambda match: f'"\\u{ord(match[1]):04x}{match[2]}":', line, count=2)


SPELLINGS = (
    lambda line: line,
    lambda line: line.replace(":", " : ").replace(",", ",\t"),
    lambda line: f" {line} \r",
    lambda line: f"{line}{line}",
    lambda line: line[:-1],
    lambda line: json.dumps(json.loads(line)) if _is_json(line) else line,
    lambda line: line.replace("é", "\\u00e9").replace("/", "\\/"),
    _escaped,
)


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


@st.composite
def documents(draw: st.DrawFn, line: SearchStrategy[bytes] | None = None) -> bytes:
    """The bytes of a file of such lines, among other lines."""
    one = line or st.one_of(mutated(), mutated(), mutated(), st.sampled_from(LINES))
    lines = draw(st.lists(one, min_size=1, max_size=6))
    start = draw(st.sampled_from((b"", b"", b"", b"\xef\xbb\xbf", b"\n", b'{"feed":{"title":"Harbour"}}\n')))
    end = draw(st.sampled_from((b"\n", b"\n", b"", b"\r\n", b"\n\n")))
    return start + draw(st.sampled_from((b"\n", b"\n", b"\r\n"))).join(lines) + end


def slowly(data: bytes, model: type[Article] = Article) -> tuple[list[Article], Reading]:
    """What the models say."""
    reading = Reading("a.jsonl", model, "skip")
    assert JSONL.read is not None
    return list(JSONL.read(io.BytesIO(data), reading)), reading


def quickly(data: bytes, size: int, model: type[Article] = Article) -> tuple[list[Any], Reading]:
    """What the fast lane says, in blocks of *size* bytes."""
    from newsdata.formats.jsonl import MAX_RECORD_BYTES, _line, refuse_long

    reading = Reading("a.jsonl", model, "skip")
    return list(batches(io.BytesIO(data), reading, _line, refuse_long, MAX_RECORD_BYTES, size)), reading


def agree(data: bytes, size: int, model: type[Article] = Article) -> None:
    """Assert that the two lanes give the same articles, findings and counts."""
    wanted, slow = slowly(data, model)
    found, fast = quickly(data, size, model)
    table = pa.Table.from_batches([batch.records for batch in found], schema=arrow_schema(model))
    table.validate(full=True)
    assert found_of(fast) == found_of(slow)
    assert table.num_rows == len(wanted)
    assert table.combine_chunks().equals(to_table(wanted, model).combine_chunks())
    assert fast.report.records == slow.report.records
    assert fast.file.records == slow.file.records
    assert fast.feed == slow.feed


def found_of(reading: Reading) -> list[Finding]:
    """Everything that was found, place and all."""
    return reading.report.findings


@given(documents(), st.sampled_from((1, 1000, 1_000_000)))
def test_the_fast_lane_says_what_the_models_say(data: bytes, size: int) -> None:
    agree(data, size)


MOMENT = "2026-11-22T09:00:00+01:00"


def whole(shape: Shape) -> Any:
    """A value with every field that *shape* can have, some of them in several ways."""
    match shape:
        case Scalar(kind="string"):
            return shape.choices[0] if shape.choices else "Ships"
        case Scalar():
            return {"integer": 2, "number": 0.5, "boolean": True}[shape.kind]
        case Moment():
            return MOMENT
        case Json():
            return {"b": 1}
        case Sequence(item=Tagged(variants=variants)):
            return [whole(struct) for _, struct in variants]
        case Sequence():
            return [whole(shape.item)]
        case Struct():
            values = {field.name: whole(field.shape) for field in shape.fields}
            marked = {field.name for field in shape.fields if field.marks_of}
            return {**values, **{name: [{"start": 0, "end": 1, "kind": "code"}] for name in marked}}
    raise AssertionError(shape)


def spoilt() -> Iterator[str]:
    """The lines of a whole article, each with one value gone, there twice, or another."""
    values = whole(shape_of(Article))
    for held in places(values):
        for key in list(held) if isinstance(held, dict) else range(len(held)):
            value = held[key]
            for odd in (*ODD, written(value) if isinstance(held, list) else f"{written(value)},{json.dumps(key)}:0"):
                held[key] = Text(odd)
                yield written(values)
            held[key] = value
            if isinstance(held, dict):
                held.pop(key)
                yield written(values)
                held[key] = value
    for block in values["body"]:
        for name, text in (*GOOD.items(), *NEARLY, *((name, "null") for name in GOOD)):
            yield written({"body": [{**block, name: Text(text)}]})
    yield from (f'{{"body":[{block}]}}' for block in BLOCKS)


def test_each_value_may_be_anything_and_the_lanes_agree() -> None:
    step = 1 if settings().max_examples >= 1000 else 97
    lines = [line.encode("utf-8", "surrogatepass") for line in islice(spoilt(), None, None, step)]
    for start in range(0, len(lines), 300):
        agree(b"\n".join(lines[start : start + 300]), 1_000_000)


@pytest.mark.parametrize("block", APART)
def test_a_block_gets_its_verdict_where_blocks_are_read_apart(block: bytes) -> None:
    for line in (b'{"body":[%b,%b]}' % (block, P), b'{"body":[%b,%b]}' % (P, block)):
        agree(line, 1_000_000)
        lines = b'{"body":[%b,%b]}\n%b\n' % (P, P, line)
        agree(lines.replace(b":", b": ").replace(b",", b", "), 1_000_000)


@pytest.mark.parametrize("body", BODIES)
def test_blocks_are_known_wherever_they_are(body: bytes) -> None:
    line = body % (P, b'{"type":"image","image":{"url":"x"}}')
    agree(line, 1_000_000)
    agree(line.replace(b":", b": ").replace(b",", b", "), 1_000_000)
    many = b'{"body":[%b]}' % b",".join([P] * 9)
    agree(b"\n".join((line, many, b"")), 1_000_000)
    agree(b"\n".join((line, b'{"body":[{"~":true}]}', many, b"")), 1_000_000)


def test_each_value_may_be_anything_where_blocks_are_read_apart() -> None:
    step = 13 if settings().max_examples >= 1000 else 1999
    for line in islice(spoilt(), 5, None, step):
        agree(line.encode("utf-8", "surrogatepass"), 1_000_000)


@given(st.lists(articles(), max_size=4), st.sampled_from((1, 1_000_000)))
def test_articles_that_the_models_write_stay_on_the_fast_lane(written_: list[Article], size: int) -> None:
    data = b"".join(record_json(article).encode() + b"\n" for article in written_)
    reading = Reading()

    def never(line: bytes, number: int, reading: Reading) -> None:
        raise AssertionError(f"line {number} went down the slow lane: {line!r}")

    def refuse(*_: Any) -> None:
        raise AssertionError("no line is too long")

    found = list(batches(io.BytesIO(data), reading, never, refuse, 2**26, size))
    table = pa.Table.from_batches([batch.records for batch in found], schema=arrow_schema())
    assert table.combine_chunks().equals(to_table(written_).combine_chunks())


@given(documents())
def test_what_raises_comes_after_the_articles_before_it(data: bytes) -> None:
    assert JSONL.read is not None
    assert JSONL.batches is not None
    slow = until_it_raises(1 for _ in JSONL.read(io.BytesIO(data), Reading()))
    assert until_it_raises(len(batch) for batch in JSONL.batches(io.BytesIO(data), Reading())) == slow


def until_it_raises(counts: Iterator[int]) -> tuple[int, str | None]:
    """The sum of *counts*, and what was raised after them."""
    total = 0
    try:
        for count in counts:
            total += count
    except RecordError as error:
        return total, str(error)
    return total, None


@given(documents())
def test_every_article_knows_its_line(data: bytes) -> None:
    lines = data.split(b"\n")
    found, _ = quickly(data, 1000)
    for batch in found:
        for row, number in enumerate(batch.numbers):
            raw = batch.raw(row)
            assert raw == lines[number - 1].removeprefix(b"\xef\xbb\xbf")
            assert batch.at(row, ())[0] == number
