"""Marks have one normal form, and never leave their text."""

from hypothesis import given
from hypothesis import strategies as st

from newsdata.models import Image, Mark, Paragraph
from newsdata.models.marks import normal_marks
from newsdata.testing import marks

TEXT = "x" * 12


def _said(each: list[Mark] | tuple[Mark, ...]) -> set[tuple[int, str, str | None, str | None]]:
    """What marks say, character by character."""
    return {(at, mark.kind, mark.href, mark.value) for mark in each for at in range(mark.start, mark.end)}


@given(drawn=marks(len(TEXT)))
def test_the_normal_form_says_the_same_in_one_way(drawn: list[Mark]) -> None:
    normal = normal_marks(drawn, len(TEXT))
    assert _said(normal) == _said(drawn)
    assert normal_marks(normal) == normal
    assert normal_marks(reversed(drawn)) == normal


@given(drawn=marks(len(TEXT)), data=st.data())
def test_texts_that_say_the_same_are_equal(drawn: list[Mark], data: st.DataObject) -> None:
    cut = [
        mark.model_copy(update=part)
        for mark in drawn
        for middle in [data.draw(st.integers(mark.start, mark.end))]
        for part in ({"end": middle}, {"start": middle})
        if part.get("end", mark.end) > part.get("start", mark.start)
    ]
    assert Paragraph(text=TEXT, marks=cut) == Paragraph(text=TEXT, marks=drawn)


def test_positions_are_code_points() -> None:
    assert Paragraph(text="🇺🇦!", marks=[Mark(start=0, end=3, kind="strong")]).marks[0].end == 3


def test_a_caption_has_its_own_marks() -> None:
    image = Image(caption="A ship", caption_marks=[Mark(start=2, end=6, kind="link", href="https://example.com/")])
    assert image.caption_marks[0].href == "https://example.com/"
