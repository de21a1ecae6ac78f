"""Phrases with gaps."""

import pytest

from newsdata.sample.grammar import Grammar

NUMBERS = {"small": ("3", "4")}


def _grammar(**lists: list[str]) -> Grammar:
    return Grammar(lists, ("person", "place"), NUMBERS)


def _said(grammar: Grammar, name: str) -> list[str]:
    """All that the patterns of a list can say, for one person in one place."""
    found = []
    for variants in grammar.patterns(name):
        for pattern, gaps in variants:
            table = [("Ann",), ("Oxmoor",), *grammar.table[2:]]
            found.append(pattern % tuple(table[gap][0] for gap in gaps))
    return found


def test_a_closed_list_is_written_out_in_full() -> None:
    grammar = _grammar(thing=["{size} boat", "raft"], size=["small", "large"])
    assert grammar.phrases("thing") == ("small boat", "large boat", "raft")


def test_an_open_list_gives_variants_of_the_sentence() -> None:
    grammar = _grammar(sentence=["{person}, {office}, left."], office=["mayor of {place}", "{small} years old"])
    assert len(grammar.patterns("sentence")[0]) == 2
    assert _said(grammar, "sentence") == ["Ann, mayor of Oxmoor, left.", "Ann, 3 years old, left."]


def test_a_capital_in_a_gap_asks_for_one() -> None:
    grammar = _grammar(
        sentence=["{Thing} sank.", "{Office} left.", "{Share} left."],
        thing=["raft"],
        office=["mayor of {place}"],
        share=["{thing} {small}"],
    )
    assert _said(grammar, "sentence") == ["Raft sank.", "Mayor of Oxmoor left.", "Raft 3 left."]


def test_a_percent_sign_is_text() -> None:
    assert _said(_grammar(sentence=["{small} % of {person}"]), "sentence") == ["3 % of Ann"]


def test_a_list_that_is_missing_is_named() -> None:
    with pytest.raises(ValueError, match="no list is called 'thing'; there are: sentence"):
        _grammar(sentence=["{thing}"]).patterns("sentence")
