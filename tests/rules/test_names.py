"""Names: what has a comma, an "and" or a bracket in it and is one name all the same."""

import time

import pytest

import newsdata as nd

RULES = ("B110", "B111", "B112", "B113", "B114")


def _codes(name: str, kind: str | None = None) -> list[str]:
    person = {"name": name, "kind": kind} if kind else {"name": name}
    return sorted(nd.validate({"bylines": [{"people": [person]}]}, select=RULES).counts)


@pytest.mark.parametrize("kind", [None, "person"])
@pytest.mark.parametrize(
    "name",
    [
        "José Ortega y Gasset", "Santiago Ramón y Cajal", "Artur da Costa e Silva", "Antoni Gaudí i Cornet",
        "Martin Luther King, Jr.", "Ann Lee, MD", "Seán Óg Ó hAilpín", "Ludwig van der Rohe", "Lee, Ann", "J.K. Rowe",
        "danah boyd", "森川 佳奈", "王小明", "김민수", "سلمى النجار", "Олег Дымов", "O’Brien", "Anne-Marie D'Arcy",
        "Jean-Luc", "Andy Orr", "Sandor Undset", "Unni Andersen", "Admina Staffa", "Reporter Björn Sson",
        "Ann Lee Jr.", "Editor Hill", "bell hooks", "Þóra Jónsdóttir", "N. N.", "Ah-young Kim",
    ],
)  # fmt: skip
def test_a_name_is_left_alone(name: str, kind: str | None) -> None:
    assert _codes(name, kind) == []


@pytest.mark.parametrize(
    "name",
    [
        "Trinidad and Tobago Guardian", "Police and Fire Union", "Marks & Spencer", "Staff", "Redaktion",
        "The Newsroom", "Golem.de", "Faktisk.no", "Earth, Wind & Fire", "France 24", "Staff and agencies", "AC/DC",
        "BBC Radio 4", "Fjord+", "+34 Revista", "By & Havn",
    ],
)  # fmt: skip
def test_an_organisation_is_left_alone(name: str) -> None:
    assert _codes(name, "organisation") == []


@pytest.mark.parametrize("name", ["Golem.de", "Faktisk.no", "Marks & Spencer", "Redaktion", "Staff", "The Newsroom"])
def test_what_may_be_an_organisation_is_left_alone(name: str) -> None:
    assert _codes(name) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Ann Lee & Bo Ek", "B110"),
        ("Anna Müller und Jan Schmidt", "B110"),
        ("Jean-Luc Roche et Anne Dupont", "B110"),
        ("Олег Дымов и Анна Серова", "B110"),
        ("Ana Pérez y Luis Gómez", "B110"),
        ("Ann Lee | Political editor", "B111"),
        ("Ann Lee Staff Reporter", "B111"),
        ("Jolanta Brandt, dpa", "B111"),
        ("Ann Lee https://coast.example/ann", "B112"),
        ("Ann Lee (@annlee)", "B112"),
        ("@annlee", "B112"),
        ("N/A", "B113"),
        ("unbekannt", "B113"),
        ("Неизвестно", "B113"),
        ("Ann Lee -", "B114"),
        ("Ann Lee;", "B114"),
        ("Ann Lee +", "B114"),
        ("+ Ann Lee", "B114"),
        ("• Ann Lee", "B114"),
    ],
)
def test_what_is_beside_a_name_is_found(name: str, code: str) -> None:
    assert _codes(name) == [code]


def test_a_mail_address_alone_is_one_finding() -> None:
    report = nd.validate({"bylines": [{"people": [{"name": "ann@coast.example"}]}]}, select=["B"])
    assert list(report.counts) == ["B103"]


def test_a_name_of_a_megabyte_takes_no_longer_than_reading_it() -> None:
    started = time.perf_counter()
    for text in ("A and B, " * 110_000, "@" * 1_000_000, "a " * 500_000, "<" * 1_000_000, "Ab " * 330_000 + ","):
        _codes(text)
    assert time.perf_counter() - started < 20
