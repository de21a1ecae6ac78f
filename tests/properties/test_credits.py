"""What is read from a credit line stands in it: a part of its text, and never more."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from newsdata.models import Contributor, Image
from newsdata.models.credits import read_byline, read_credit

GIVEN = ["Ann", "Bo", "María José", "Jean-Luc", "J.K.", "A. B.", "Иван", "Øyvind", "Dr. Ada", "Ngozi", "Prof. Eva"]
SURNAMES = [
    "Lee",
    "Ek",
    "O’Dwyer-Gil",
    "van der Aue",
    "de la Vega Solana",
    "Лисин",
    "d’Aumont",
    "Hall Jr.",
    "Byrd",
    "Ström III",
]
JOINTS = [
    ", ",
    " and ",
    ", and ",
    " & ",
    " / ",
    "; ",
    " und ",
    " et ",
    " y ",
    " e ",
    " og ",
    " och ",
    " ja ",
    "\n",
    "  ",
    " | ",
]
LEADS = [
    "",
    "By ",
    "by ",
    "BY: ",
    "Von ",
    "Par ",
    "Por ",
    "Photographs by ",
    "Fotos: ",
    "Text und Fotos: ",
    "(",
    "© ",
    "Photo: ",
]
TAILS = [
    "",
    ", AP",
    " (Reuters)",
    "/AFP via Getty Images",
    " | BBC News",
    ", Staff Reporter",
    " Updated 3 hours ago",
    ", Jr.",
    ")",
]
TAILS += [
    " in Oslo",
    " for The Guardian",
    " contributed to this report.",
    " · 4 July 2023",
    " ann@x.example",
    " / Pool",
    ".",
]
WORDS = [
    "By",
    "by",
    "and",
    "von",
    "Police",
    "Union",
    "Press",
    "Jr.",
    "de",
    "@ann",
    "2023",
    "Post",
    "Lee",
    "’s",
    "AP",
    "王芳",
    "기자",
]
WORDS += [
    "The",
    "photo",
    ":",
    "(",
    ")",
    "/",
    "|",
    ",",
    ".",
    "\u2028",
    "\u200f",
    "\xad",
    "\x00",
    "\ud800",
    "🙂",
    "أحمد",
    "a@b.cc",
    "staff",
]

names = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(SURNAMES))


@st.composite
def lines(draw: st.DrawFn) -> tuple[list[str], str]:
    """Names, and a line that gives them."""
    given_names = draw(st.lists(names, min_size=1, max_size=4))
    line = draw(st.sampled_from(LEADS)) + given_names[0]
    for name in given_names[1:]:
        line += draw(st.sampled_from(TAILS)) + draw(st.sampled_from(JOINTS)) + name
    return given_names, line + draw(st.sampled_from(TAILS))


texts = st.one_of(
    st.text(),
    lines().map(lambda line: line[1]),
    st.lists(st.sampled_from(WORDS + GIVEN + SURNAMES + JOINTS)).map(" ".join),
    st.lists(st.sampled_from(WORDS + GIVEN + SURNAMES + JOINTS)).map("".join),
)


def _stands_in(text: str, value: str) -> bool:
    return bool(value) and value in text and value == value.strip() and len(value.splitlines()) == 1


@given(texts)
@example("Police ann@x.example and Fire Union")
@example("Ann Lee a@b.cc, Jr.")
@example("By By Ann Lee By Bo Ek")
def test_a_byline_gives_nothing_but_its_own_words(text: str) -> None:
    for person in read_byline(text)[1]:
        assert all(_stands_in(text, str(value)) for key, value in person.items() if key != "kind")
        assert not re.search(r"(?<!\S)by(?!\S)", person["name"], re.IGNORECASE)
        assert Contributor(**person).name == person["name"]


@given(texts)
@example("Courtesy of \ud800")
@example("Fire ann@x.example and Rescue Service via AP")
def test_a_credit_gives_nothing_but_its_own_words(text: str) -> None:
    creators, suppliers = read_credit(text)
    for named in (creators, suppliers):
        assert all(_stands_in(text, name) for name in named)
        assert len(named) == len(set(named))
    assert not set(creators) & set(suppliers)
    assert Image(creators=tuple(creators), suppliers=tuple(suppliers)).creators == tuple(creators)


@given(lines())
def test_a_name_is_never_cut(line: tuple[list[str], str]) -> None:
    given_names, text = line
    whole = {*given_names, *(f"{name}, Jr." for name in given_names)}
    persons = [person["name"] for person in read_byline(text)[1] if person.get("kind") == "person"]
    assert set(persons) <= whole
    assert set(read_credit(text)[0]) <= whole


@given(st.lists(names, min_size=1, max_size=4, unique=True))
def test_a_plain_list_is_read_whole(given_names: list[str]) -> None:
    head, last = ", ".join(given_names[:-1]), given_names[-1]
    _, people = read_byline(f"By {head} and {last}, AP" if head else f"By {last}, AP")
    assert people == [{"name": name, "kind": "person", "affiliation": "AP"} for name in given_names]


@given(st.lists(names, min_size=1, max_size=3, unique=True))
def test_a_plain_chain_is_read_whole(given_names: list[str]) -> None:
    assert read_credit(f"({' and '.join(given_names)}/AFP via Getty Images)") == (given_names, ["AFP", "Getty Images"])
