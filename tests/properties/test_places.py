"""A fault stands where the report says: line, column and pointer, in JSON and in XML."""

import json
import re
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.canonical import record_json
from newsdata.findings import Finding
from newsdata.formats import format_named
from newsdata.jsontext import pointer
from newsdata.models import Article
from newsdata.testing import articles
from tests.properties.laws import held_by

Place = tuple[str | int, ...]

WRONG = {"no": {"such": ["value"]}}
"""What no field of the record takes, but for the extensions, which take all and are left out here."""


def _values(value: Any, path: Place = ()) -> Iterator[Place]:
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in members:
        yield (*path, step)
        yield from _values(inner, (*path, step))


def _planted(record: dict[str, Any], path: Place) -> None:
    *above, last = path
    holder: Any = record
    for step in above:
        holder = holder[step]
    holder[last] = WRONG


def _resolved(record: Any, where: str) -> Any:
    for step in where.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        record = record[int(name) if isinstance(record, list) else name]
    return record


def _stands(finding: Finding, lines: list[str], record: Any) -> bool:
    """Whether the value that a finding points at is what is written at its place."""
    where = finding.pointer or ""
    assert finding.line is not None
    assert finding.column is not None
    here = lines[finding.line - 1][finding.column - 1 :].lstrip(" ")
    name = where.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    start = json.dumps(name, ensure_ascii=False) + ":"
    return here.startswith((start, json.dumps(_resolved(record, where), ensure_ascii=False)[:1]))


@given(st.lists(articles().filter(lambda each: each != Article()), min_size=1, max_size=3), st.data(), st.booleans())
def test_a_planted_fault_is_found_where_it_is(given_: list[Article], data: st.DataObject, spaced: bool) -> None:
    records = [json.loads(record_json(each.model_copy(update={"extensions": nd.Extensions()}))) for each in given_]
    bad = data.draw(st.integers(0, len(records) - 1))
    path = data.draw(st.sampled_from([*_values(records[bad]), ("nonsense",)]))
    _planted(records[bad], path)
    separators = (", ", ": ") if spaced else (",", ":")
    lines = [json.dumps(each, ensure_ascii=False, separators=separators) for each in records]
    for name, text, before in (("jsonl", "\n".join(lines), 0), ("json", "[\n" + ",\n".join(lines) + "\n]", 1)):
        report = nd.validate(text.encode(), name, select=["A202"])
        found = [finding for finding in report.findings if finding.severity == "error"]
        assert report.records.rejected == 1
        assert {finding.line for finding in found} == {bad + 1 + before}
        assert all(_stands(finding, text.split("\n"), records[bad]) for finding in found)
        sought = pointer(path)
        assert any(
            f"{sought}/".startswith(f"{each.pointer or ''}/") or sought in (each.pointer or "") for each in found
        )


@given(st.lists(articles(), min_size=1, max_size=4))
def test_whatever_rules_find_is_there(given_: list[Article]) -> None:
    records = [json.loads(record_json(each.model_copy(update={"extensions": nd.Extensions()}))) for each in given_]
    lines = [json.dumps(each, ensure_ascii=False) for each in records]
    for finding in nd.validate("\n".join(lines).encode(), "jsonl").findings:
        assert finding.line is not None
        assert finding.column is not None
        assert _stands(finding, lines, records[finding.line - 1])


@given(st.lists(held_by(format_named("rss")), min_size=1, max_size=4), st.data())
def test_what_is_found_in_a_feed_stands_at_its_element(given_: list[Article], data: st.DataObject) -> None:
    loud = data.draw(st.integers(0, len(given_) - 1))
    plain = [each.model_copy(update={"headline": "Talks resume", "deck": None, "kicker": None}) for each in given_]
    plain[loud] = plain[loud].model_copy(update={"headline": "TALKS RESUME IN THE HARBOUR"})
    document = nd.dumps(plain, "rss", feed=nd.Feed(title="Harbour Post"))
    (finding,) = nd.validate(document, "rss", select=["A203"]).findings
    lines = re.split("\r\n|\r|\n", document.decode())
    assert finding.line is not None
    assert finding.column is not None
    assert lines[finding.line - 1][finding.column - 1 :].startswith("<title>TALKS")
    assert finding.pointer == "/headline"


@given(st.lists(held_by(format_named("atom")), min_size=1, max_size=3), st.data())
def test_a_fault_of_xml_is_found_where_it_is(given_: list[Article], data: st.DataObject) -> None:
    plain = [each.model_copy(update={"headline": f"Talks {number}"}) for number, each in enumerate(given_)]
    document = nd.dumps(plain, "atom").decode()
    sought = f"Talks {data.draw(st.integers(0, len(given_) - 1))}</"
    at = document.index(sought) + 5
    spoilt = f"{document[:at]} & {document[at:]}"
    (finding,) = nd.validate(spoilt.encode(), "atom", select=["X009"]).findings
    before = re.split("\r\n|\r|\n", spoilt[: at + 1])
    assert (finding.line, finding.column) == (len(before), len(before[-1]) + 1)
