"""What is in a dataset: the counts are right, and where they are not exact they say so."""

import random
from collections import Counter
from pathlib import Path
from statistics import median_low

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata as nd
from newsdata.columns import to_batch
from newsdata.models import Article
from newsdata.pipeline.counting import stats
from newsdata.sample import sample
from newsdata.shape import Json, Sequence, Struct
from newsdata.statistics import Counts, counts_of
from newsdata.statistics.fields import fields
from newsdata.statistics.frequencies import LONGEST, Frequencies
from newsdata.statistics.repeats import Repeats
from newsdata.statistics.spread import Spread
from newsdata.statistics.summary import Field
from newsdata.testing import articles


def _counts(*records: Article, top: int = 10) -> Counts:
    return counts_of([to_batch(records)], top=top)


def _fields(counts: Counts) -> dict[str, Field]:
    return {field.path: field for field in counts.fields}


@given(st.lists(articles(), max_size=4))
def test_a_field_is_filled_in_the_records_whose_json_has_it(records: list[Article]) -> None:
    expected: Counter[str] = Counter()
    for record in records:
        expected.update(set(_paths(record.model_dump(mode="json", exclude_defaults=True), "")))
    found = {field.path: field.records for field in _counts(*records).fields if field.records}
    known = {path for path, shape in fields(Article).items() if not isinstance(shape, Struct)}
    assert {path: count for path, count in found.items() if path in known} == {
        path: count for path, count in expected.items() if path in known
    }


def _paths(value: object, path: str) -> "list[str]":
    if isinstance(value, dict) and path != "extensions":
        return [deeper for key, each in value.items() for deeper in _paths(each, f"{path}/{key}".removeprefix("/"))]
    if isinstance(value, list):
        below = [deeper for each in value for deeper in _paths(each, f"{path}/*")]
        return [path, *below] if value else below
    return [path] if value is not None and value != {} else []


@given(st.lists(articles(), max_size=6), st.integers(1, 3))
def test_how_records_fall_into_batches_changes_nothing(records: list[Article], size: int) -> None:
    batches = [to_batch(records[start : start + size]) for start in range(0, len(records), size)]
    assert counts_of(batches) == counts_of([to_batch(records)])


def test_every_field_of_the_model_is_listed_in_its_order() -> None:
    paths = [field.path for field in _counts().fields]
    assert paths[:4] == ["id", "url", "alt_ids", "alt_ids/*/scheme"]
    assert len(paths) == len(set(paths))
    assert {"bylines/*/people/*/name", "body/*/image/caption", "body/*/images/*/alt", "body/*/rows/*/*"} < set(paths)
    assert [path for path in paths if "/" not in path] == list(Article.model_fields)


def test_pictures_of_two_kinds_of_block_are_two_fields() -> None:
    image = nd.Image(alt="A quay")
    counts = _counts(
        Article(body=[nd.ImageBlock(image=image), nd.Gallery(images=[image, nd.Image(alt="")])]),
        Article(body=[nd.Gallery(images=[image])]),
    )
    found = _fields(counts)
    assert (found["body/*/image/alt"].records, found["body/*/image/alt"].values) == (1, 1)
    assert (found["body/*/images/*/alt"].records, found["body/*/images/*/alt"].values) == (2, 3)
    assert found["body/*/images"].max == 2
    assert found["body/*/video/duration"].records == 0


def test_lengths_are_those_of_texts_lists_and_numbers() -> None:
    found = _fields(_counts(*(Article(headline="é" * n, tags=["x"] * n, urgency=n) for n in (1, 2, 9))))
    for path, measure in {"headline": "characters", "tags": "items", "urgency": "value"}.items():
        field = found[path]
        assert (field.measure, field.min, field.median, field.max) == (measure, 1, 2, 9)
    assert (found["tags/*"].values, found["tags/*"].records) == (12, 3)


def test_the_commonest_values_come_first_with_their_share() -> None:
    languages = ["en"] * 5 + ["nb"] * 3 + ["sv"] + ["da"]
    counts = _counts(*(Article(language=each) for each in languages), Article(), top=3)
    found = counts.frequent["language"]
    assert [(each.value, each.count) for each in found.values] == [("en", 5), ("nb", 3), ("da", 1)]
    assert found.values[0].share == pytest.approx(5 / 11, abs=1e-5)
    assert (found.records, found.others, found.different, found.exact) == (10, 1, 4, True)


@pytest.mark.parametrize(
    ("url", "host"),
    {
        "https://Harbour-Post.example/a?b#c": "harbour-post.example",
        "http://ann:secret@harbour-post.example:8080/": "harbour-post.example",
        "//harbour-post.example": "harbour-post.example",
        "https://[::1]:80/x": "[::1]",
        "/2026/talks": None,
        "mailto:ann@harbour-post.example": None,
        "urn:example:1": None,
    }.items(),
)
def test_the_host_of_an_address(url: str, host: str | None) -> None:
    assert [each.value for each in _counts(Article(url=url)).frequent["host"].values] == ([host] if host else [])


def test_dates_are_counted_by_the_clock_they_were_written_by() -> None:
    dates = _counts(
        *(
            Article(published=each)
            for each in ("2026-01-01T00:30:00+02:00", "2026-12-31T23:30:00-05:00", "2025", "2025-07", "2025-07-09")
        ),
        Article(),
    ).published
    assert dates.years == {"2025": 3, "2026": 2}
    assert dates.months == {"2025-07": 2, "2026-01": 1, "2026-12": 1}
    assert (dates.records, dates.first, dates.last) == (5, "2025", "2026-12-31T23:30:00-05:00")


def test_words_are_those_of_all_the_text_of_an_article() -> None:
    body = [
        nd.Paragraph(text="  Ships wait\n\nfor the tide. "),
        nd.ListBlock(items=[nd.ListItem(text="one point"), nd.ListItem(text="")]),
        nd.ImageBlock(image=nd.Image(caption="not counted")),
    ]
    words = _counts(Article(body=body), Article(body=[nd.Heading(text="Tide")]), Article()).words
    assert words is not None
    assert (words.count, words.min, words.max) == (2, 1, 7)


def test_blocks_are_counted_by_type_and_by_article() -> None:
    two = [nd.Paragraph(text="a"), nd.Paragraph(text="b"), nd.Divider()]
    blocks = _counts(Article(body=two), Article(body=two[:1]), Article()).blocks
    assert [(each.type, each.count, each.records) for each in blocks] == [("paragraph", 3, 2), ("divider", 1, 1)]


def test_what_repeats_is_counted_across_batches() -> None:
    batch = to_batch([Article(id="a", url="/1"), Article(id="b"), Article()])
    repeated = counts_of([batch, batch, batch]).repeated
    assert (repeated["id"].records, repeated["id"].most) == (4, [("a", 3), ("b", 3)])
    assert (repeated["url"].records, repeated["url"].exact) == (2, True)


def test_repeats_beyond_what_is_remembered_are_a_lower_bound() -> None:
    repeats = Repeats(remembered=2)
    for value in "abcabc":
        repeats.add(value)
    assert (repeats.records, repeats.exact, repeats.remembered) == (2, False, 2)


def test_counts_are_exact_while_there_is_room() -> None:
    values = Frequencies(room=3)
    for value in "abacab":
        values.add(value)
    assert values.exact
    assert values.most() == [("a", 3, 0), ("b", 2, 0), ("c", 1, 0)]


@given(st.lists(st.tuples(st.sampled_from("abcdefghij"), st.integers(1, 5)), max_size=60), st.integers(1, 6))
def test_a_count_is_never_too_low_and_too_high_by_its_error_at_the_most(
    added: list[tuple[str, int]], room: int
) -> None:
    values, truth = Frequencies(room), Counter[str]()
    for value, times in added:
        values.add(value, times)
        truth[value] += times
    for value, count, error in values.most():
        assert count - error <= truth[value] <= count
    assert values.exact == (len(truth) <= room)
    assert values.total == truth.total() == sum(count for _, count, _ in values.most())
    kept = {value for value, _, _ in values.most()}
    assert all(value in kept for value, count in truth.items() if count > truth.total() / room)


def test_a_value_without_end_takes_no_memory_without_end() -> None:
    values = Frequencies()
    values.add("x" * 1_000_000)
    ((value, _, _),) = values.most()
    assert len(value) == LONGEST + 1


@given(st.lists(st.integers(0, 5_000_000) | st.floats(0, 1e9), min_size=1))
def test_a_median_is_within_a_hundredth(numbers: list[float]) -> None:
    spread = Spread()
    for number in numbers:
        spread.add(number)
    found = spread.range
    assert found is not None
    assert (found.min, found.max, found.count) == (min(numbers), max(numbers), len(numbers))
    middle = median_low(numbers)
    assert middle * 0.99 <= found.median <= middle


@given(st.lists(st.integers(-256, 256), min_size=1))
def test_small_whole_numbers_have_an_exact_median(numbers: list[int]) -> None:
    spread = Spread()
    spread.add_all(Counter(numbers).items())
    assert spread.range is not None
    assert spread.range.median == median_low(numbers)


def test_numbers_of_every_size_need_few_buckets() -> None:
    spread, dice = Spread(), random.Random(1)
    for _ in range(20_000):
        spread.add(dice.randrange(2**30))
    assert len(spread._buckets) < 4_000


def test_all_formats_and_ways_in_count_the_same(tmp_path: Path) -> None:
    records = list(sample(30, 4))
    for name in ("a.jsonl", "a.parquet", "a.jsonl.gz"):
        nd.write(records, tmp_path / name)
    counts = stats(records).counts
    assert counts.records == 30
    for target in (tmp_path / "a.jsonl", str(tmp_path / "a.p*"), tmp_path / "a.jsonl.gz", nd.to_table(records)):
        assert stats(target).counts == counts


def test_inputs_are_listed_with_their_sizes_and_rejects_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id":"a"}\n{"id":5}\n')
    found = stats([path, b'{"id":"b"}\n'])
    assert [(each.format, each.records, each.bytes) for each in found.inputs] == [("jsonl", 2, 20), ("jsonl", 1, None)]
    assert (found.bytes, found.report.records.rejected, found.counts.records) == (None, 1, 2)
    assert found.to_json()["records"] == {"read": 3, "counted": 2, "rejected": 1}
    assert found.complete
    assert not stats(tmp_path / "missing.jsonl").complete


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet", "a.json"])
def test_a_limit_holds_for_each_input(name: str, tmp_path: Path) -> None:
    nd.write(sample(5, 1), tmp_path / name)
    assert stats([tmp_path / name] * 2, limit=3).counts.records == 6


def test_the_shapes_that_are_measured_are_all_there_are() -> None:
    assert isinstance(fields(Article)["extensions"], Json)
    assert isinstance(fields(Article)["body/*/rows/*"], Sequence)
    assert isinstance(fields(Article)["publisher"], Struct)
