"""Partition keys, and the directories that they make."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.columns import arrow_schema, to_batch
from newsdata.dataset.partition import LONGEST_NAME, NULL, escaped, keys_of, partitions
from newsdata.errors import NewsdataError
from newsdata.models import Article


def _directory(article: Article, *partition_by: str) -> str:
    names: list[str] = partitions(keys_of(partition_by, arrow_schema()), to_batch([article])).to_pylist()
    return names[0]


@pytest.mark.parametrize(
    ("article", "key", "directory"),
    [
        ({"language": "en"}, "language", "language=en"),
        ({}, "language", f"language={NULL}"),
        ({"urgency": 3}, "urgency", "urgency=3"),
        ({"section": "Art & Life"}, "section", "section=Art & Life"),
        ({"section": "Sport/Sailing=1%"}, "section", "section=Sport%2FSailing%3D1%25"),
        ({"section": "Länder"}, "section", "section=Länder"),
        ({"section": ".."}, "section", "section=.."),
        ({"section": "a\nb"}, "section", "section=a%0Ab"),
        ({"section": NULL}, "section", f"section=%5F{NULL[1:]}"),
        ({"section": "News"}, "desk=section", "desk=News"),
        ({"published": "2026-11-22T00:30:00+01:00"}, "published.day", "published_day=21"),
        ({"published": "2026-11-22"}, "month=published.month", "month=11"),
        ({"published": "2026-11"}, "published.month", "published_month=11"),
        ({"published": "2026-11"}, "published.day", f"published_day={NULL}"),
        ({"published": "2026"}, "published.month", f"published_month={NULL}"),
        ({"published": "2026"}, "published.year", "published_year=2026"),
        ({}, "published.year", f"published_year={NULL}"),
        ({"source": {"name": "Wire"}}, "source.name", "source_name=Wire"),
    ],
)
def test_a_value_names_a_directory(article: dict[str, object], key: str, directory: str) -> None:
    assert _directory(Article.model_validate(article), key) == directory


def test_each_key_is_a_level() -> None:
    article = Article(language="en", published="2026-11-22")
    found = _directory(article, "language", "published.year", "published.month")
    assert found == "language=en/published_year=2026/published_month=11"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_value_comes_back_from_its_name(value: str) -> None:
    name = escaped(value)
    assert unquote(name) == value
    assert not set(name) & set('/\\:*?"=\x00\n')


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("langauge", "is not in the record"),
        ("", "is not in the record"),
        ("language.code", "has not one value an article"),
        ("bylines", "has not one value an article"),
        ("bylines.text", "has not one value an article"),
        ("extensions", "has not one value an article"),
        ("published", "partition by published.year, published.month or published.day"),
        ("published.instant", "partition by published.year, published.month or published.day"),
        ("published.week", "is not in the record"),
        ("headline=language", "would hide the field of that name"),
    ],
)
def test_what_is_no_key_is_refused(key: str, message: str) -> None:
    with pytest.raises(NewsdataError, match=message):
        keys_of((key,), arrow_schema())


def test_two_keys_have_two_names() -> None:
    with pytest.raises(NewsdataError, match="two partition keys are called 'year'"):
        keys_of(("year=published.year", "year=updated.year"), arrow_schema())


def test_a_value_too_long_for_a_directory_is_named() -> None:
    assert _directory(Article(section="x" * (LONGEST_NAME - 8)), "section")
    with pytest.raises(NewsdataError, match=r"section is 'xxx.*too long"):
        _directory(Article(section="x" * (LONGEST_NAME - 7)), "section")


def test_the_keys_of_a_record_of_ones_own_count() -> None:
    class Filed(nd.Article):
        desk: str | None = None

    assert keys_of(("desk",), arrow_schema(Filed))[0].path == ("desk",)
