"""Who wrote it, in the ways that feeds say so."""

import pytest

from newsdata.feeds.elements import made
from newsdata.feeds.mapping import Partly
from newsdata.feeds.people import Line, addressed, for_atom, for_rss, joined, person, printed
from newsdata.xml.writer import written

_ANN = {"name": "Ann Lee", "email": "ann@post.example"}
_ALONE = {"role": "author", "people": [_ANN]}


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("ann@post.example (Ann Lee)", True),
        ("Ann Lee (ann@post.example)", False),
        ("Ann Lee <ann@post.example>", False),
        ("ann@post.example  ( Ann Lee )", False),
    ],
)
def test_a_mail_address_with_a_name_is_a_person(text: str, exact: bool) -> None:
    found = addressed("author")(made("author", text))
    assert found == ([_ALONE] if exact else Partly([_ALONE]))


def test_a_line_is_kept_as_it_is_printed() -> None:
    (line,) = printed("author")(made("dc:creator", "By Ann Lee and Bo Ek, AP"))
    assert line["text"] == "By Ann Lee and Bo Ek, AP"
    assert [each["name"] for each in line["people"]] == ["Ann Lee", "Bo Ek"]


def test_a_line_that_says_its_role_keeps_it() -> None:
    assert printed("author")(made("dc:creator", "Photographs by Ann Lee"))[0]["role"] == "photographer"


def test_what_a_person_has_beyond_the_record_is_not_said_to_be_all() -> None:
    element = made("atom:author", made("atom:name", "Ann Lee"), made("media:credit", "x"))
    assert person("author")(element) == Partly([{"role": "author", "people": [{"name": "Ann Lee"}]}])


@pytest.mark.parametrize(
    "line",
    [
        _ALONE,
        {"role": "author", "people": [{"name": "Ann Lee"}]},
        {"role": "author", "people": [{"name": "Ann Lee", "url": "https://post.example/ann"}, {"name": "Bo Ek"}]},
        {"role": "contributor", "people": [{"name": "Bo Ek"}]},
        printed("author")(made("dc:creator", "By Ann Lee and Bo Ek, AP"))[0],
        printed("contributor")(made("dc:contributor", "Bo Ek contributed to this report."))[0],
    ],
)
def test_a_byline_comes_back_from_rss_and_from_atom(line: Line) -> None:
    readers = {
        "author": addressed("author"),
        "dc:creator": printed("author"),
        "dc:contributor": printed("contributor"),
        "atom:author": person("author"),
        "atom:contributor": person("contributor"),
    }
    for build in (for_rss, for_atom):
        elements = build(line)
        names = [f"{each.prefix}:{each.local}".lstrip(":") for each in elements]
        lines = [each for name, element in zip(names, elements, strict=True) for each in readers[name](element)]
        assert joined(lines) == [line], [written(each) for each in elements]


def test_two_lines_of_one_author_stay_two() -> None:
    lines = [printed("author")(made("dc:creator", "Ann Lee"))[0]] * 2
    assert joined(lines) == lines
