"""Every code that a report can hold has its name, and one that is nobody's is kept as it is."""

from newsdata.codes import CODES
from newsdata.reports.catalogue import described, titles
from newsdata.rules import rules


def test_readers_and_rules_are_described_alike() -> None:
    codes = [*CODES, *(each.code for each in rules())]
    known = described(codes)
    assert list(known) == codes
    assert all(entry.code == code and entry.name and entry.about for code, entry in known.items())


def test_a_title_is_the_code_with_its_name() -> None:
    rule = rules()[0]
    assert titles(["A002", "Z999", rule.code]) == {
        "A002": "A002 wrong-type",
        "Z999": "Z999",
        rule.code: f"{rule.code} {rule.name}",
    }
    assert described(["Z999"]) == {}
