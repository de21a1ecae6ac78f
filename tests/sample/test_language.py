"""The languages: that their files are whole, and hold nothing that is never said."""

import re
from pathlib import Path

import pytest

import newsdata.sample
from newsdata.sample.language import FORMS, KINDS, LANGUAGES, ROWS, language
from newsdata.sample.site import sites

FILES = Path(newsdata.sample.__file__).parent / "languages"
TAGS = [tag for tag, _ in LANGUAGES]
NAMES = {"given_m", "given_f", "family_m", "family_f", "places", "organisations", "picture_agencies", "job"}

every_language = pytest.mark.parametrize("tag", TAGS)


def _lists(tag: str) -> dict[str, str]:
    parts = re.split(r"^\[(\w+)\]$", (FILES / f"{tag}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_file_is_a_language_that_is_drawn() -> None:
    assert {path.stem for path in FILES.iterdir()} == set(TAGS)


@every_language
def test_everything_can_be_said(tag: str) -> None:
    words = language(tag)
    assert set(words.says) == set(KINDS)
    assert all(variants for phrases in words.says.values() for variants in phrases)
    assert len(words.men) > 50
    assert len(words.topics) > 4
    assert len(words.agencies) > 1


@every_language
def test_no_list_is_written_in_vain(tag: str) -> None:
    lists = _lists(tag)
    used = {*KINDS, *FORMS, *ROWS, *NAMES}
    waiting = list(KINDS) + list(NAMES)
    while waiting:
        for gap in re.findall(r"\{(\w+)\}", lists[waiting.pop()]):
            name = gap if gap in lists else gap[:1].lower() + gap[1:]
            if name in lists and name not in used:
                used.add(name)
                waiting.append(name)
    assert set(lists) == used


@every_language
def test_a_sentence_has_many_forms(tag: str) -> None:
    words = language(tag)
    sentences = words.says["sentence"]
    assert len(sentences) > 15
    assert sum(len(variants) for variants in sentences) > 100
    assert sum(map(len, words.table)) > 1500


@every_language
def test_publications_and_their_staff_are_whole(tag: str) -> None:
    for site in sites(tag):
        assert site.domain.endswith(".example")
        assert site.language.split("-")[0] == tag
        assert len({member.plain.name for member in site.staff}) == len(site.staff) > 10
        assert all(-840 <= offset <= 840 for offset in site.offsets)
