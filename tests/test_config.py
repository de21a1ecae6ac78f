"""The configuration: the nearest file, and an error with its place for every mistake in it."""

from pathlib import Path

import pytest

from newsdata.config import Config, ConfigError, config_for, config_in

RULE = '''
"""Rules of a house."""

from newsdata.rule import rule


@rule("HP101", "section-missing", "warning", breaks=[{"id": "a"}], says="has no section", hint="name its desk")
def section_missing(article):
    """An article without a section."""
    return article.section.absent()
'''


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a folder below it."""
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "house.py").write_text(RULE)
    (tmp_path / "house.schema.json").write_text("{}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_key_is_read(folder: Path) -> None:
    (folder / "newsdata.toml").write_text(
        'select = ["B", "HP101"]\nignore = ["B104"]\nfail-on = "warning"\nrules = ["house.py", "json"]\n'
        'schema = "house.schema.json"\nbaseline = "known/base.jsonl"\n'
        '[severity]\nB101 = "error"\n[per-file-ignores]\n"drafts/*" = ["A", "B"]\n'
    )
    assert config_for(folder) == Config(
        Path("newsdata.toml"),
        ("B", "HP101"),
        ("B104",),
        {"B101": "error"},
        {"drafts/*": ("A", "B")},
        "warning",
        ("house.py", "json"),
        "house.schema.json",
        "known/base.jsonl",
    )


def test_the_nearest_file_counts_and_no_other(folder: Path) -> None:
    (folder / "newsdata.toml").write_text('ignore = ["A"]')
    (folder / "pyproject.toml").write_text('[tool.newsdata]\nignore = ["B"]')
    assert config_for(folder).ignore == ("A",)
    assert config_for(folder / "in" / "deep").ignore == ("A",)
    (folder / "in" / "pyproject.toml").write_text("[tool.other]\nignore = 5")
    assert config_for(folder / "in" / "deep").ignore == ("A",)
    (folder / "in" / "pyproject.toml").write_text("[tool.newsdata]")
    assert config_for(folder / "in" / "deep") == Config(Path("in/pyproject.toml"))
    (folder / "newsdata.toml").unlink()
    assert config_for(folder).ignore == ("B",)


def test_without_a_file_there_is_nothing(folder: Path) -> None:
    assert config_for(folder) == Config() or config_for(folder).path not in (Path("newsdata.toml"), None)


def test_paths_and_patterns_are_relative_to_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "newsdata.toml").write_text(
        'rules = ["house.py", "json"]\nschema = "house.schema.json"\nbaseline = "/known.jsonl"\n'
        '[per-file-ignores]\n"in/*" = ["A"]\n"!in/*" = ["B"]\n"*.jsonl" = ["D"]\n'
    )
    monkeypatch.chdir(folder / "in" / "deep")
    config = config_for(Path.cwd())
    assert config.rules == ("../../house.py", "json")
    assert (config.schema, config.baseline) == ("../../house.schema.json", "/known.jsonl")
    above = folder.as_posix()
    assert config.ignored_in_files() == {f"{above}/in/*": ("A",), f"!{above}/in/*": ("B",), "*.jsonl": ("D",)}
    assert config.path == Path("../../newsdata.toml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('selct = ["B"]', "newsdata.toml: there is no key 'selct'; did you mean 'select'? there are select, ignore"),
        ("per_file_ignores = {}", "no key 'per_file_ignores'; did you mean 'per-file-ignores'"),
        ("zzz = 1", "no key 'zzz'; there are select"),
        ('select = "B"', """newsdata.toml: select is 'B'; write a list of strings: ["B", "D201"]"""),
        ("ignore = [5]", r"newsdata.toml: ignore is [5]; write a list of strings"),
        ('ignore = ["b101"]', "newsdata.toml: ignore: no rule is called 'b101'; did you mean B101 byline-keeps-by?"),
        ('select = ["HP102"]', "newsdata.toml: select: no rule is called 'HP102'"),
        ('severity = ["B101"]', "severity is ['B101']; write a table"),
        ('severity = { B101 = "eror" }', "severity: B101 is 'eror'; did you mean 'error'? there are error"),
        ("severity = { B101 = 5 }", "severity: B101 is 5; there are"),
        ('severity = { Q = "error" }', "newsdata.toml: severity: no rule is called 'Q'"),
        ('fail-on = "never"', "newsdata.toml: fail-on is 'never'; there are error, warning, info"),
        ("per-file-ignores = 5", "per-file-ignores is 5; write a table"),
        ('per-file-ignores = { "a*" = "B" }', "per-file-ignores: 'a*' is 'B'; write a list of strings"),
        ('per-file-ignores = { "a*" = ["Q"] }', "newsdata.toml: per-file-ignores: 'a*': no rule is called 'Q'"),
        ('rules = "house.py"', "rules is 'house.py'; write a list of modules or files"),
        ('rules = ["none.py"]', "newsdata.toml: rules: none.py: there is no such file"),
        ("schema = 5", 'schema is 5; write the path of a file in "quotes", relative to this one'),
        ('schema = "none.json"', "newsdata.toml: schema: none.json: there is no such file"),
        ("baseline = []", "baseline is []; write the path"),
        ('[tool.newsdata]\nselect = ["B"]', "newsdata.toml has a table [tool]; write the keys at the top"),
        ("select = [", "newsdata.toml is no TOML: Invalid value"),
        ("\udcff", "newsdata.toml is no TOML"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place_and_a_remedy(folder: Path, text: str, message: str) -> None:
    (folder / "newsdata.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ConfigError) as caught:
        config_for(folder).house()
    assert message in str(caught.value)


@pytest.mark.parametrize("text", ["tool = 5", "[tool]\nnewsdata = 5", "[tool.newsdata]\nselct = []", "tool = ["])
def test_a_shared_file_is_checked_too(folder: Path, text: str) -> None:
    (folder / "pyproject.toml").write_text(text)
    if text == "tool = 5":
        assert config_for(folder).path is None or config_for(folder).path != Path("pyproject.toml")
        return
    with pytest.raises(ConfigError, match=r"^pyproject\.toml"):
        config_for(folder)


def test_a_file_that_is_named_is_read_by_its_name(folder: Path) -> None:
    (folder / "house.toml").write_text('ignore = ["A"]')
    assert config_in(Path("house.toml")).ignore == ("A",)
    (folder / "pyproject.toml").write_text("[project]")
    with pytest.raises(ConfigError, match=r"pyproject\.toml has no \[tool\.newsdata\]"):
        config_in(Path("pyproject.toml"))
    with pytest.raises(ConfigError, match=r"none\.toml: No such file"):
        config_in(Path("none.toml"))


def test_codes_may_be_those_of_house_rules(folder: Path) -> None:
    (folder / "newsdata.toml").write_text('rules = ["house.py"]\nselect = ["HP"]')
    assert [each.code for each in config_for(folder).house()] == ["HP101"]
    (folder / "newsdata.toml").write_text('select = ["HP"]')
    assert [each.code for each in config_for(folder).house(["house.py"])] == ["HP101"]
