"""Two datasets compared: what belongs together, what differs, and what is said of the rest."""

from pathlib import Path
from typing import Any

import pytest

import newsdata as nd
from newsdata.comparison import Change, Comparison, Spot
from newsdata.errors import FormatError, NewsdataError
from newsdata.models import Article
from newsdata.pipeline.comparing import compare
from newsdata.pipeline.shelf import Name, Shelf
from newsdata.sample import sample


def _counts(found: Comparison) -> tuple[int, int, int, int]:
    return found.added, found.removed, found.changed, found.same


def test_records_belong_together_by_id_whatever_their_order() -> None:
    left = [Article(id=name, headline=name) for name in "abc"]
    right = [Article(id="d"), Article(id="b", headline="another"), Article(id="a", headline="a")]
    found = compare(left, right)
    assert _counts(found) == (1, 1, 1, 1)
    assert [(change.kind, change.key, change.headline) for change in found.changes] == [
        ("added", "d", None),
        ("changed", "b", "another"),
        ("removed", "c", "c"),
    ]
    assert found.changes[1].differences == [("/headline", "b", "another")]
    assert found.fields == [("/headline", 1)]
    assert found.complete
    assert not found.equal


def test_without_an_id_the_url_tells_and_without_both_the_position() -> None:
    left = [
        Article(url="/1", headline="x"),
        Article(headline="one"),
        Article(id="a", url="/1"),
        Article(headline="two"),
    ]
    right = [Article(headline="one"), Article(headline="2"), Article(id="a", url="/2"), Article(url="/1", headline="y")]
    found = compare(left, right)
    assert _counts(found) == (0, 0, 3, 1)
    assert [(change.by, change.key) for change in found.changes] == [("position", "2"), ("id", "a"), ("url", "/1")]
    assert (found.left.unkeyed, found.right.unkeyed) == (2, 2)


def test_an_id_and_a_url_with_the_same_words_are_two_keys() -> None:
    assert _counts(compare([Article(id="/1")], [Article(url="/1")])) == (1, 1, 0, 0)


@pytest.mark.parametrize(
    ("key", "counts"), {"id": (1, 1, 0, 1), "url": (0, 0, 1, 1), "position": (0, 0, 1, 1), None: (1, 1, 0, 1)}.items()
)
def test_the_key_may_be_named(key: Any, counts: tuple[int, int, int, int]) -> None:
    left = [Article(id="a", url="/1"), Article(id="b", url="/2")]
    right = [Article(id="a", url="/1"), Article(id="c", url="/2")]
    assert _counts(compare(left, right, key=key)) == counts


def test_of_several_with_one_key_the_first_belongs_to_the_first() -> None:
    left = [Article(id="a", headline=each) for each in ("one", "two", "three")]
    right = [Article(id="a", headline=each) for each in ("one", "three")]
    found = compare(left, right)
    assert _counts(found) == (0, 1, 1, 1)
    assert found.changes[0].differences == [("/headline", "two", "three")]
    assert (found.left.repeats, found.left.repeated) == (2, [("a", 3)])
    assert (found.right.repeats, found.right.repeated) == (1, [("a", 2)])


def test_what_is_ignored_is_no_difference() -> None:
    strong = nd.Mark(start=0, end=1, kind="strong")
    left = Article(id="a", retrieved="2026", headline="x", body=[nd.Paragraph(text="a", marks=[strong])])
    right = Article(id="a", retrieved="2025", headline="y", body=[nd.Paragraph(text="a")])
    assert compare([left], [right]).fields == [("/body/*/marks", 1), ("/headline", 1), ("/retrieved", 1)]
    found = compare([left], [right], ignore=["retrieved", "/body/*/marks"])
    assert found.changes[0].differences == [("/headline", "x", "y")]
    assert compare([left], [right], ignore=["retrieved", "body", "headline"]).equal
    assert compare([left], [right], ignore=["retrieved", "body/*/marks", "headline"]).equal


def test_an_id_that_is_ignored_is_still_the_key() -> None:
    assert _counts(compare([Article(id="a"), Article(id="b")], [Article(id="b")], ignore=["id"])) == (0, 1, 0, 1)


@pytest.mark.parametrize("path", ["headlin", "body/*/mark", "", "bylines/0/text"])
def test_only_a_field_can_be_ignored(path: str) -> None:
    with pytest.raises(NewsdataError, match="is no field"):
        compare([], [], ignore=[path])


def test_a_part_of_the_extensions_can_be_ignored() -> None:
    left, right = (Article(id="a", extensions={"dc": {"rights": each}}) for each in "xy")
    assert compare([left], [right], ignore=["extensions/dc"]).equal
    assert not compare([left], [right], ignore=["extensions/d"]).equal


def test_formats_may_differ_and_places_are_named(tmp_path: Path) -> None:
    records = list(sample(20, 2))
    changed = records[3].model_copy(update={"headline": "Another"})
    one, other = tmp_path / "a.jsonl", tmp_path / "b.parquet"
    nd.write(records, one)
    nd.write([*records[:3], changed, *records[4:]], other)
    found = compare(one, other)
    assert _counts(found) == (0, 0, 1, 19)
    assert (found.changes[0].left, found.changes[0].right) == (Spot(str(one), 4), Spot(str(other), 4))
    assert compare(str(tmp_path / "*.jsonl"), one.read_bytes()).equal


def test_numbers_that_are_written_in_another_way_differ() -> None:
    left, right = (f'{{"id":"a","extensions":{{"x":{{"n":{each}}}}}}}\n'.encode() for each in ("1.10", "1.1"))
    assert compare(left, left).equal
    (change,) = compare(left, right).changes
    assert [place for place, _, _ in change.differences] == ["/extensions/x/n"]


def test_what_is_rejected_keeps_two_datasets_from_being_equal() -> None:
    data = b'{"id":"a"}\n{"id":5}\n'
    found = compare(data, data)
    assert _counts(found) == (0, 0, 0, 1)
    assert not found.equal
    assert found.complete
    assert [finding.code for finding in found.findings] == ["A002", "A002"]


def test_what_cannot_be_read_is_not_equal_to_anything(tmp_path: Path) -> None:
    found = compare(tmp_path / "missing.jsonl", [])
    assert not found.complete
    assert not found.equal


def test_a_format_of_each_side() -> None:
    data = b'{"id":"a"}\n'
    assert compare(data, b'[{"id":"a"}]', from_=("jsonl", "json")).equal
    with pytest.raises(FormatError):
        compare(data, data, from_="rss9")


def test_every_change_is_told_and_the_first_are_kept() -> None:
    told: list[Change] = []
    found = compare([Article(id=str(n)) for n in range(9)], [], keep=2, tell=told.append)
    assert found.removed == len(told) == 9
    assert found.changes == told[:2]
    assert [change.key for change in told] == [str(n) for n in range(9)]


def test_a_shelf_gives_the_first_of_a_name_first() -> None:
    shelf, name, spot = Shelf(), Name("id", "a"), Spot("x", 1)
    for text in ("one", "two"):
        shelf.put(name, spot, text)
    assert shelf.take(Name("url", "a"), "one") == (None, False)
    assert shelf.take(name, "one") == (None, True)
    kept, same = shelf.take(name, "other")
    assert kept is not None
    assert (kept.text, kept.known, kept.spot, same) == ("two", name, spot, False)
    assert list(shelf.waiting()) == []
    shelf.close()


def test_a_full_disk_is_an_error_of_the_system() -> None:
    shelf = Shelf()
    (pages,) = shelf._base.execute("PRAGMA page_count").fetchone()
    shelf._base.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(OSError, match="TMPDIR"):
        shelf.put(Name("id", "a"), Spot(None, None), "".join(map(str, range(100_000))))
    shelf.close()
