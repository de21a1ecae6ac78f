"""House rules: loaded from modules and files, with codes of their own, and named when they fail."""

from pathlib import Path

import pytest

import newsdata as nd
from newsdata.columns.mask import Mask
from newsdata.columns.view import Columns
from newsdata.errors import RuleError
from newsdata.house import house_rules
from newsdata.rule import rule
from newsdata.rules import rule_named

RULE = '''
from newsdata.rule import rule


@rule("HP101", "section-missing", "warning", breaks=[{"id": "a"}], says="has no section", hint="name its desk")
def section_missing(article):
    """An article without a section."""
    return article.section.absent()
'''


@rule("HP201", "kicker-shouts", "info", breaks=[{"kicker": "A!"}], says="the kicker is {value!r}", hint="calm it")
def kicker_shouts(article: Columns) -> Mask:
    """A kicker with a mark of exclamation."""
    return article.kicker.matches("!")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "house_of_harbour.py").write_text(RULE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("source", ["house_of_harbour", "house_of_harbour.py"])
@pytest.mark.usefixtures("folder")
def test_a_module_is_named_or_its_file(source: str) -> None:
    report = nd.validate({"id": "a", "kicker": "Ho!"}, rules=[source, kicker_shouts], select=["HP"])
    assert [(finding.code, finding.severity, finding.message) for finding in report.findings] == [
        ("HP101", "warning", "has no section"),
        ("HP201", "info", "the kicker is 'Ho!'"),
    ]
    assert report.house["HP101"].about == "An article without a section."


@pytest.mark.usefixtures("folder")
def test_they_are_chosen_like_any_other() -> None:
    record = {"id": "a", "headline": "Talks", "summary": "They do."}
    source = ["house_of_harbour.py"]
    assert nd.validate(record, rules=source).counts == {"HP101": 1}
    assert not nd.validate(record, rules=source, ignore=["section-missing"]).counts
    assert not nd.validate(record, rules=source, severity={"HP": "error"}).ok
    assert not nd.validate(record, rules=source, select=["B"]).counts
    assert not nd.validate(record).counts


@pytest.mark.usefixtures("folder")
def test_one_rule_named_twice_is_one() -> None:
    assert [each.code for each in house_rules([kicker_shouts, kicker_shouts])] == ["HP201"]
    assert [each.code for each in house_rules(["house_of_harbour", "house_of_harbour"])] == ["HP101"]
    again = house_rules(house_rules([kicker_shouts]))
    assert [each.code for each in again] == ["HP201"]
    assert house_rules([rule_named("B101")]) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = 1 / 0", "bad.py cannot be loaded: ZeroDivisionError: division by zero"),
        ("def (", "bad.py cannot be loaded: SyntaxError"),
        ("import nothing_like_it", "bad.py cannot be loaded: No module named 'nothing_like_it'"),
        ("x = 1", "bad.py has no rules; make one with @rule"),
        (RULE.replace("HP101", "B101"), "bad.py: 'B101' is a rule of newsdata already"),
        (RULE.replace("HP101", "J001"), "bad.py: 'J001' is a rule of newsdata already"),
        (RULE.replace("section-missing", "byline-keeps-by"), "bad.py: 'byline-keeps-by' is a rule of newsdata"),
        (RULE.replace("HP101", "hp1"), "bad.py: 'hp1' is no code; write one to three capitals and three digits"),
        (RULE.replace("HP101", "HARB101"), "'HARB101' is no code"),
        (RULE.replace("section-missing", "Section missing"), "HP101 is called 'Section missing'; write small"),
        (RULE.replace('"warning"', '"bad"'), "HP101 has the severity 'bad'; there are error, warning, info"),
        (RULE.replace('"""An article without a section."""', ""), "HP101 has no docstring"),
    ],
)
def test_a_bad_module_is_told_with_its_name(folder: Path, text: str, message: str) -> None:
    (folder / "bad.py").write_text(text)
    with pytest.raises(RuleError) as caught:
        house_rules(["bad.py"])
    assert message in str(caught.value)


def test_what_is_not_there_is_told(folder: Path) -> None:
    with pytest.raises(RuleError, match=r"none\.py: there is no such file"):
        house_rules(["none.py"])
    with pytest.raises(
        RuleError, match=r"there is no module 'none\.there'; install it, or name its file: none/there\.py"
    ):
        house_rules(["none.there"])
    (folder / "bad.py").write_text(RULE)
    with pytest.raises(RuleError, match=r"bad\.py: 'HP101' is a rule of house_of_harbour\.py already"):
        house_rules(["house_of_harbour.py", "bad.py"])


def test_a_rule_that_fails_is_named(folder: Path) -> None:
    (folder / "bad.py").write_text(RULE.replace("article.section", "article.secton"))
    with pytest.raises(RuleError, match=r"HP101 in bad\.py fails: AttributeError: .*secton"):
        nd.validate({"id": "a"}, rules=["bad.py"])
    (folder / "bad.py").write_text(RULE.replace("return", "yield 1 / 0; yield"))
    with pytest.raises(RuleError, match=r"HP101 in bad\.py fails: ZeroDivisionError"):
        nd.validate({"id": "a"}, rules=["bad.py"])


def test_a_module_that_cannot_be_loaded_leaves_nothing_behind(folder: Path) -> None:
    import sys

    (folder / "bad.py").write_text("x = 1 / 0")
    before = set(sys.modules)
    with pytest.raises(RuleError):
        house_rules(["bad.py"])
    assert not {name for name in set(sys.modules) - before if name.startswith("bad")}
