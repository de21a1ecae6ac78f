"""Lines, their margins, and paragraphs that were broken at a right margin."""

import pytest

from newsdata.formats.capture.lines import bare, line_breaks, units


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\0"])
def test_only_carriage_return_and_line_feed_end_a_line(mark: str) -> None:
    assert [unit.text for unit in units(f"one{mark}two\r\nthree\rfour\nfive")] == [
        f"one{mark}two",
        "three",
        "four",
        "five",
    ]


def test_spaces_and_tabs_around_a_line_are_margin_and_others_are_words() -> None:
    page = "\t one \t\n\u00a0two\u3000\n"
    first, second = units(page)

    assert (first.text, page[first.margin : first.start]) == ("one", "\t ")
    assert second.text == "\u00a0two\u3000"
    assert page[second.start : second.end] == second.text


def test_a_line_that_shows_nothing_is_empty() -> None:
    assert [(unit.text, unit.gap) for unit in units("\n\none\n \u00a0\u200b\n\r\ntwo\r\rthree")] == [
        ("one", 2),
        ("two", 2),
        ("three", 1),
    ]


def test_a_byte_order_mark_is_no_word() -> None:
    assert [unit.text for unit in units("\ufeffone")] == ["one"]


def test_line_breaks_are_told_apart() -> None:
    assert line_breaks("a\r\n\r\n\n\r") == ["\r\n", "\r\n", "\n", "\r"]


def test_what_leaves_no_mark_on_paper_is_stripped() -> None:
    assert bare("\ufeff\u200b a b\u00a0\u2003\x85") == "a b"


WRAPPED = """\
The weir at Lower Marsh will stay closed until the autumn after divers
found that its oldest gate is held in place by nothing but habit, the
river board said on Monday."""


def test_a_wrapped_paragraph_is_one_unit() -> None:
    assert [unit.text for unit in units(f"Weir closed\n\n{WRAPPED}\n\nBoats wait.")] == [
        "Weir closed",
        WRAPPED,
        "Boats wait.",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "The first sentence of a page that is copied with a line a paragraph.\nThe second.\nThe third of them all.",
        "Shall I compare thee to a boat,\nand if I do, will it afloat\nremain, or sink beneath the quay,\nas all do?",
        "- one point that is as long as the line on which it stands, and no\n- more\n- than that, or so it seems to me",
        "",
    ],
)
def test_lines_that_no_margin_broke_stay_apart(page: str) -> None:
    assert len(units(page)) == len(page.splitlines())
