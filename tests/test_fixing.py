"""What is mechanical is put right where it stands, and nothing else is touched."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.fixing import Edit, Fixes, difference, edited, rewrite
from newsdata.judging import Judging
from newsdata.reader import Reader
from newsdata.report import Report
from newsdata.rule import rule

_TEXT = st.text(st.characters(codec="utf-8"), max_size=8)


@given(
    values=st.lists(_TEXT, min_size=1, max_size=4),
    after=st.lists(_TEXT, min_size=4, max_size=4),
    keyed=st.booleans(),
    ascii_=st.booleans(),
    chosen=st.sets(st.integers(0, 3)),
)
def test_only_the_chosen_strings_change(
    values: list[str], after: list[str], keyed: bool, ascii_: bool, chosen: set[int]
) -> None:
    def line(items: list[str]) -> str:
        document = {f"k{n}": item for n, item in enumerate(items)} if keyed else items
        return json.dumps(document, ensure_ascii=ascii_)

    before = line(values)
    ends = [len(line(values[:n])) for n in range(len(values) + 1)]
    columns = [ends[n] + (2 if n else 0) for n in range(len(values))]
    chosen &= set(range(len(values)))
    edits = {columns[n]: Edit(columns[n], values[n], after[n]) for n in chosen}
    changed, made = edited(before, edits)
    assert made == len(chosen)
    expected = [after[n] if n in chosen else value for n, value in enumerate(values)]
    assert list(json.loads(changed).values() if keyed else json.loads(changed)) == expected
    if not chosen:
        assert changed == before


@pytest.mark.parametrize(
    "line", ['{"a": 1}', "{", '{"a":\n', '{"a": "other"}', ""], ids=["number", "end", "next line", "changed", "empty"]
)
def test_what_does_not_stand_there_is_left_alone(line: str) -> None:
    assert edited(line, {2: Edit(2, "x", "y")}) == (line, 0)


def test_a_mark_of_byte_order_is_no_column() -> None:
    assert edited('\ufeff{"a": "x"}', {2: Edit(2, "x", "y")}) == ('\ufeff{"a": "y"}', 1)


def test_several_remedies_of_one_value_come_one_after_the_other(tmp_path: Path) -> None:
    fixes = Fixes()
    assert fixes.propose("a", 1, 7, " x ", str.strip) == "x"
    assert fixes.propose("a", 1, 7, " x ", str.upper) == "X"
    assert fixes.propose("a", 1, 9, "y", str.strip) is None
    path = tmp_path / "a"
    path.write_bytes(b'{"a": " x ", "b": "y"}\r\nno json\r\n')
    assert list(difference(path, fixes.edits["a"])) == [
        f"--- {path}\n",
        f"+++ {path}\n",
        "@@ -1 +1 @@\n",
        '-{"a": " x ", "b": "y"}\n',
        '+{"a": "X", "b": "y"}\n',
    ]
    assert rewrite(path, fixes.edits["a"]) == 0
    assert path.read_bytes() == b'{"a": "X", "b": "y"}\r\nno json\r\n'


@rule(
    "Z901", "tag-untidy", "warning",
    breaks=[{"tags": [" a"]}], says="{value!r} is untidy", hint="trim", fix=str.strip,
)  # fmt: skip
def _untidy(article):  # type: ignore[no-untyped-def]
    """A tag with spaces around it."""
    return article.tags != article.tags.trimmed()


@rule("Z902", "text-loud", "warning", breaks=[{"body": []}], says="{value!r} is loud", hint="calm", fix=str.lower)
def _loud(article):  # type: ignore[no-untyped-def]
    """A text in capitals."""
    return article.body.text.matches("^[A-Z]+$")


def test_a_fix_is_a_finding_of_level_info(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    marked = {"type": "paragraph", "text": "LOUD", "marks": [{"start": 0, "end": 2, "kind": "strong"}]}
    records = [
        {"tags": [" a", "b"], "body": [{"type": "paragraph", "text": "LOUD"}]},
        {"headline": 3, "tags": [" a"]},
        {"body": [marked]},
    ]
    path.write_text("".join(json.dumps(each) + "\n" for each in records))
    fixes, report = Fixes(), Report()
    judging = Judging([_untidy, _loud], datetime.now(UTC), report, fixes=fixes)
    reader = Reader(path, on_error="skip", report=report)
    for article in reader:
        judging.add(article, reader.path, reader.at)
    judging.flush()
    assert [(each.code, each.severity, each.line, each.message) for each in report.findings] == [
        ("Z901", "info", 1, "' a' is untidy: now it is 'a'"),
        ("Z902", "info", 1, "'LOUD' is loud: now it is 'loud'"),
        ("A002", "error", 2, "headline is 3 and not a string"),
        ("Z902", "warning", 3, "'LOUD' is loud"),
    ]
    assert rewrite(path, fixes.edits[str(path)]) == 0
    records[0] = {"tags": ["a", "b"], "body": [{"type": "paragraph", "text": "loud"}]}
    assert path.read_text() == "".join(json.dumps(each) + "\n" for each in records)
