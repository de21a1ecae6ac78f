"""Validating and converting: what is counted, what is lost, what is left alone."""

from pathlib import Path

import pytest

import newsdata as nd
from newsdata.errors import FormatError
from newsdata.models import Article

ARTICLE = Article(
    id="a",
    headline="Talks resume",
    tags=("harbour",),
    bylines=[nd.Byline(text="By Ann Lee", role="author")],
    body=[nd.Paragraph(text="The talks resumed on Sunday.")],
    extensions={"dc": {"rights": "all"}},
)


def test_validating_takes_whatever_holds_articles(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.json", "c.parquet"):
        nd.write([ARTICLE], tmp_path / name)
    for target in (
        ARTICLE,
        [ARTICLE],
        nd.to_table([ARTICLE]),
        {"headline": "x"},
        tmp_path / "a.jsonl",
        b'{"id":"a"}\n',
    ):
        report = nd.validate(target)
        assert report.ok
        assert (report.records.read, report.records.checked) == (1, 1)
    assert nd.validate(str(tmp_path / "*")).records.checked == 3
    assert [file.format for file in nd.validate(str(tmp_path / "*")).files] == ["jsonl", "json", "parquet"]


def test_an_article_made_without_checks_is_checked() -> None:
    report = nd.validate(Article.model_construct(urgency=99))
    assert [(finding.code, finding.pointer) for finding in report.findings] == [("A005", "/urgency")]


def test_a_pattern_that_names_nothing_is_incomplete(tmp_path: Path) -> None:
    report = nd.validate(str(tmp_path / "*.jsonl"))
    assert not report.complete


def test_a_limit_is_for_each_input(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        nd.write([ARTICLE] * 5, tmp_path / name)
    assert nd.validate(str(tmp_path / "*"), limit=2).records.checked == 4


def test_losses_are_known_before_anything_is_written() -> None:
    assert nd.losses(ARTICLE, "parquet") == []
    lost = {loss.pointer: loss for loss in nd.losses(ARTICLE, "capture")}
    assert {"/id", "/tags", "/extensions"} <= lost.keys()
    assert lost["/id"].before == "a"
    assert lost["/id"].after is None
    assert "capture" in lost["/id"].reason


def test_converting_reports_each_kind_of_loss_once(tmp_path: Path) -> None:
    nd.write([ARTICLE], tmp_path / "in.jsonl")
    result = nd.convert(tmp_path / "in.jsonl", tmp_path / "out.txt", verify=True)
    assert result.written
    assert {(loss.pointer, loss.count, loss.first_record) for loss in result.losses} >= {("/id", 1, 1), ("/tags", 1, 1)}
    assert result.report.ok


def test_nothing_is_written_where_a_loss_is_an_error(tmp_path: Path) -> None:
    nd.write([ARTICLE], tmp_path / "in.jsonl")
    (tmp_path / "out.txt").write_text("as before")
    result = nd.convert(tmp_path / "in.jsonl", tmp_path / "out.txt", on_loss="error")
    assert not result.written
    assert result.losses
    assert (tmp_path / "out.txt").read_text() == "as before"


def test_several_inputs_become_one_output(tmp_path: Path) -> None:
    nd.write([ARTICLE, ARTICLE], tmp_path / "a.jsonl")
    nd.write([ARTICLE], tmp_path / "b.parquet", feed=nd.Feed(title="One"))
    nd.write([ARTICLE], tmp_path / "c.parquet", feed=nd.Feed(title="Two"))
    result = nd.convert([tmp_path / "a.jsonl", tmp_path / "b.parquet", tmp_path / "c.parquet"], tmp_path / "out.json")
    reader = nd.read(tmp_path / "out.json")
    assert reader.feed == nd.Feed(title="One")
    assert list(reader) == [ARTICLE] * 4
    assert [loss.pointer for loss in result.losses] == ["/feed"]


def test_a_feed_that_a_format_has_no_place_for_is_a_loss(tmp_path: Path) -> None:
    nd.write([Article(headline="Talks resume")], tmp_path / "in.jsonl", feed=nd.Feed(title="One"))
    result = nd.convert(tmp_path / "in.jsonl", tmp_path / "out.txt")
    assert ("/feed", "capture has no place for it") in [(loss.pointer, loss.reason) for loss in result.losses]
    assert not nd.convert(tmp_path / "in.jsonl", tmp_path / "no.txt", on_loss="error").written
    with pytest.raises(FormatError, match="capture has no place for a feed"):
        nd.dumps(Article(headline="Talks resume"), "capture", feed=nd.Feed(title="One"))


def test_inputs_are_not_all_open_at_a_time(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    for number in range(80):
        nd.write([Article(id=str(number))], tmp_path / f"{number:03}.jsonl")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (60, hard))
    try:
        result = nd.convert(str(tmp_path / "*.jsonl"), tmp_path / "out.json")
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert result.report.complete
    assert result.report.records.checked == 80


def test_records_that_are_no_articles_are_left_out_and_counted(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"id":"a"}\n{"id":5}\n')
    result = nd.convert(tmp_path / "in.jsonl", tmp_path / "out.json")
    assert result.written
    assert (result.report.records.read, result.report.records.rejected) == (2, 1)
    assert not result.report.ok


def test_nothing_is_written_where_nothing_could_be_read(tmp_path: Path) -> None:
    result = nd.convert(tmp_path / "none.json", tmp_path / "out.parquet")
    assert not result.written
    assert not (tmp_path / "out.parquet").exists()


def test_an_empty_data_set_is_converted(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("")
    assert nd.convert(tmp_path / "in.jsonl", tmp_path / "out.parquet", verify=True).written
    assert list(nd.read(tmp_path / "out.parquet")) == []


def test_a_format_of_one_article_refuses_two(tmp_path: Path) -> None:
    nd.write([ARTICLE, ARTICLE], tmp_path / "in.jsonl")
    with pytest.raises(FormatError, match="exactly one article"):
        nd.convert(tmp_path / "in.jsonl", tmp_path / "out.txt")
    assert not (tmp_path / "out.txt").exists()


def test_only_a_file_can_be_verified() -> None:
    with pytest.raises(FormatError, match="read back"):
        nd.convert(b'{"id":"a"}\n', "-", to="json", verify=True)


def test_verifying_finds_what_reads_back_as_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdata.formats.jsonl.record_json", lambda _: '{"id":"changed"}')
    result = nd.convert(b'{"id":"a"}\n{"id":"b"}\n', tmp_path / "out.jsonl", verify=True)
    assert [finding.code for finding in result.report.findings] == ["R001", "R001"]
    assert not result.report.ok


def test_a_record_of_ones_own_goes_through_everything(tmp_path: Path) -> None:
    class Paid(Article):
        """An article behind a wall."""

        paywalled: bool | None = None
        """Whether one has to pay."""

        desks: tuple[str, ...] = ()
        """The desks that worked on it."""

    paid = Paid(id="a", paywalled=True, desks=("city", "sport"))
    for name in ("a.json", "a.jsonl", "a.parquet", "a.arrow"):
        nd.write([paid], tmp_path / name, model=Paid)
        assert list(nd.read(tmp_path / name, model=Paid)) == [paid]
        assert not nd.validate(tmp_path / name).ok
    assert nd.arrow_schema(Paid).names[-2:] == ["paywalled", "desks"]
    assert nd.from_table(nd.to_table([paid], Paid), Paid) == [paid]
