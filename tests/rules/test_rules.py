"""Every rule: it speaks on what breaks it, points at it, and is described."""

import copy
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import newsdata as nd
from newsdata.codes import CODES
from newsdata.columns import to_batch
from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.errors import RuleError
from newsdata.jsontext import Path as Place
from newsdata.models import Article
from newsdata.rule import Rule, judge, rule
from newsdata.rules import rule_named, rules, selected, unique
from newsdata.sample import sample

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CAREFUL = sorted((ROOT / "tests/conformance/careful").glob("*.json"))

every_rule = pytest.mark.parametrize("each", rules(), ids=lambda each: f"{each.code}-{each.name}")


def _datasets(each: Rule) -> list[list[Mapping[str, Any]]]:
    """What breaks a rule: each record alone, or, for one with a memory, all together."""
    return [list(each.breaks)] if each.memory else [[record] for record in each.breaks]


def _judged(records: list[Mapping[str, Any]], *chosen: Rule) -> list[tuple[Rule, int, Place, Any]]:
    articles = [Article.model_validate(record) for record in records]
    return list(judge(to_batch(articles), chosen or rules(), NOW))


def _at(values: Any, path: Place) -> Any:
    for step in path:
        values = values[step]
    return values


def _without(record: Mapping[str, Any], path: Place) -> dict[str, Any]:
    """*record* without the value at *path*, or with harmless words where there has to be one."""
    changed: dict[str, Any] = copy.deepcopy(dict(record))
    holder = _at(changed, path[:-1])
    del holder[path[-1]]
    try:
        Article.model_validate(changed)
    except ValidationError:
        holder[path[-1]] = "Harmless words."
    return changed


@every_rule
def test_a_rule_speaks_on_each_counterexample(each: Rule) -> None:
    assert each.breaks
    for records in _datasets(each):
        assert _judged(records, each)


@every_rule
def test_nothing_else_of_level_error_speaks_on_a_counterexample(each: Rule) -> None:
    for records in _datasets(each):
        others = [found for found in _judged(records) if found[0] is not each]
        assert not [other.code for other, *_ in others if other.severity == "error"]


@every_rule
def test_a_pointer_resolves_to_the_value_in_the_record(each: Rule) -> None:
    for records in _datasets(each):
        for _, row, path, value in _judged(records, each):
            found = _at(Article.model_validate(records[row]).model_dump(mode="json"), path)
            assert value in (found, None) or isinstance(found, list)


@every_rule
def test_a_rule_points_at_what_breaks_it(each: Rule) -> None:
    for records in _datasets(each):
        changed = list(records)
        for _, row, path, _ in reversed(_judged(records, each)):
            if path[0] in records[row]:
                try:
                    changed[row] = _without(changed[row], path)
                except KeyError:  # what is missing is what is wrong
                    return
            else:
                return
        assert not _judged(changed, each)


@every_rule
def test_a_rule_is_described(each: Rule) -> None:
    assert re.fullmatch("[A-Z][0-9]{3}", each.code)
    assert re.fullmatch("[a-z]+(-[a-z]+)*", each.name)
    first, blank, *rest = each.about.splitlines()
    assert re.match("An? |Tags ", first)
    assert first.endswith(".")
    assert not blank
    assert len("\n".join(rest).split("\n\n")) >= 2
    assert each.hint
    assert each.message("x" * 500)
    assert len(each.message("x" * 500)) < 200


def test_codes_and_names_are_of_one_rule() -> None:
    pairs = [(each.code, each.name) for each in rules()] + [(known.code, known.name) for known in CODES.values()]
    names = [name for pair in pairs for name in pair]
    assert len(set(names)) == len(names)
    again = rule_named("B101")
    with pytest.raises(RuleError, match="two rules are called 'B101'"):
        unique([again, again])


def test_rules_are_chosen_by_code_beginning_or_name() -> None:
    assert [each.code for each in selected(["B101", "year-implausible"])] == ["B101", "D203"]
    assert {each.code[0] for each in selected(["D", "U1"])} == {"D", "U"}
    assert selected() == rules()
    assert "B101" not in {each.code for each in selected(["B"], ["byline-keeps-by"])}
    assert [each.severity for each in selected(["B101"], severity={"B": "error"})] == ["error"]
    assert rule_named("B101").severity == "warning"


@pytest.mark.parametrize("name", ["Z", "", "b101", "no-such-rule"])
def test_what_names_no_rule_is_refused(name: str) -> None:
    chosen: dict[str, Any]
    for chosen in ({"select": [name]}, {"ignore": [name]}, {"severity": {name: "info"}}):
        with pytest.raises(RuleError, match="no rule is called"):
            selected(**chosen)


def test_what_a_reader_finds_is_named_too_and_is_no_rule() -> None:
    assert selected(ignore=["J005"], severity={"J": "info"}) == rules()
    assert selected(["J"]) == []
    with pytest.raises(RuleError, match="no severity"):
        selected(severity={"B101": "bad"})  # type: ignore[dict-item]


@pytest.mark.parametrize("path", CAREFUL, ids=lambda path: path.stem)
def test_a_careful_article_has_no_findings(path: Path) -> None:
    report = nd.validate(path, now=NOW)
    assert report.records.checked >= 1
    assert [str(finding) for finding in report.findings] == []


def test_realistic_articles_have_no_findings() -> None:
    report = nd.validate(sample(300), now=NOW)
    assert report.records.checked == 300
    assert [str(finding) for finding in report.findings if finding.severity != "info"] == []


def _rule(function: Any, **more: Any) -> Rule:
    made: Rule = rule("Z001", "house-rule", "info", breaks=[], says="{value!r}", hint="mend it", **more)(function)
    return made


def test_a_rule_may_give_several_masks() -> None:
    def either(article: Columns) -> Iterator[Mask]:
        """Both."""
        yield article.headline == "a"
        yield article.deck == "b"

    found = _judged([{"headline": "a", "deck": "b"}, {"deck": "b"}], _rule(either))
    assert [(row, path) for _, row, path, _ in found] == [(0, ("headline",)), (0, ("deck",)), (1, ("deck",))]


def test_the_moment_of_a_check_is_the_runs() -> None:
    record = {"headline": "Talks", "summary": "They do.", "published": "2026-11-22T13:00:00Z"}
    assert nd.validate(record, now=NOW).counts == {"D202": 1}
    assert nd.validate(record, now=datetime(2026, 11, 22, 13, tzinfo=UTC)).ok
    assert not nd.validate({**record, "published": "2026-11-22T12:05:00Z"}, now=NOW).findings
    assert not nd.validate({**record, "published": "2026-11-23"}, now=NOW).findings
    assert not nd.validate({**record, "status": "scheduled"}, now=NOW).findings


def test_a_day_without_a_zone_is_that_of_any_place() -> None:
    record = {"headline": "Talks", "summary": "They do.", "published": "2026-01-02"}
    in_tokyo = {**record, "updated": "2026-01-02T05:00:00+09:00"}
    assert not nd.validate(in_tokyo, now=NOW).findings
    assert nd.validate({**record, "updated": "2026-01-01T05:00:00Z"}, now=NOW).counts == {"D201": 1}
    assert nd.validate({**record, "updated": "2026-01-01"}, now=NOW).counts == {"D201": 1}
    assert not nd.validate({**record, "updated": "2026-01"}, now=NOW).findings


def test_what_is_repeated_is_found_across_batches_files_and_articles(tmp_path: Path) -> None:
    many = [Article(id=f"a{number}", headline="Talks", summary="They do.") for number in range(1500)]
    nd.write(many, tmp_path / "a.jsonl")
    nd.write([many[3], Article(id="a4", version="2", headline="Talks", summary="They do.")], tmp_path / "b.parquet")
    report = nd.validate([tmp_path / "a.jsonl", tmp_path / "b.parquet"], now=NOW)
    (finding,) = report.findings
    assert (finding.code, finding.path, finding.line, finding.record_id) == (
        "A401",
        str(tmp_path / "b.parquet"),
        1,
        "a3",
    )
    assert nd.validate([many[0], many[0]]).counts == {"A401": 1}


def test_a_finding_has_line_column_and_record(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = [{"headline": "Talks", "summary": "They do."}, {"id": 5}]
    lines.append({"id": "c", "headline": "Talks", "summary": "x", "bylines": [{"people": [{"name": "By Ada Reyes"}]}]})
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    report = nd.validate(path, select=["B"])
    finding = report.findings[-1]
    assert (finding.code, finding.line, finding.pointer) == ("B101", 3, "/bylines/0/people/0/name")
    assert finding.column == json.dumps(lines[2]).index('"name"') + 1
    assert (finding.record_id, finding.severity) == ("c", "warning")
    assert (report.records.read, report.records.checked, report.records.rejected) == (3, 2, 1)


def test_many_findings_in_one_record_do_not_take_long(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    nd.write([Article(headline="Talks", body=[nd.Paragraph(text="Share this")] * 20_000)], path)
    report = nd.validate(path)
    assert report.counts == {"A303": 20_000}
    first, *_, last = report.findings
    assert (first.line, first.column) == (1, path.read_text().index('"text"') + 1)
    tenth_thousand = [match.start() for match in re.finditer('"text"', path.read_text())][9999]
    assert (last.line, last.column, last.pointer) == (1, tenth_thousand + 1, "/body/9999/text")


def test_what_rules_find_rejects_no_record() -> None:
    report = nd.validate({"id": "a"}, severity={"A201": "error"})
    assert (report.records.checked, report.records.rejected) == (1, 0)
    assert not report.ok


def test_every_finding_is_counted_and_few_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdata.report.MAX_KEPT", 5)
    report = nd.validate([Article(summary="They do.")] * 2300)
    assert report.counts == {"A201": 2300}
    assert len(report.findings) == 5


def test_the_page_of_rules_is_current(update: bool) -> None:
    page = ROOT / "docs" / "rules.md"
    text = "\n".join(_page())
    if update:
        page.write_text(text, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == text, "run pytest --update"


def _page() -> Iterator[str]:
    yield "# Rules"
    yield ""
    yield "What rules of articles find, each with the reason and the remedy. [Codes](codes.md) has what readers find."
    for each in rules():
        yield f"\n## `{each.code}` {each.name}\n"
        yield f"Severity: {each.severity}.\n"
        yield each.about
        yield "\n```json"
        yield from (json.dumps(record, ensure_ascii=False) for record in each.breaks)
        yield "```"
    yield ""
