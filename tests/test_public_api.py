"""What ``import newsdata`` offers, and how quickly."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import newsdata as nd

PROMISED = {
    "Article", "Byline", "Feed", "Image", "ImageBlock", "NewsdataError", "Paragraph", "Timestamp", "arrow_schema",
    "convert", "diff", "dumps", "formats", "from_table", "json_schema", "loads", "losses", "read", "to_table",
    "validate", "write",
}  # fmt: skip


def test_every_name_is_there_and_says_what_it_is() -> None:
    for name in nd.__all__:
        value = getattr(nd, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            assert inspect.getdoc(value), name
    assert set(nd.__all__) >= PROMISED
    assert len(nd.__all__) == len(set(nd.__all__))


def test_the_names_for_type_checkers_are_the_names_at_run_time() -> None:
    source = ast.parse(Path(nd.__file__).read_text(encoding="utf-8"))
    for_checkers = {
        name.name
        for node in ast.walk(source)
        if isinstance(node, ast.If)
        for statement in node.body
        if isinstance(statement, ast.ImportFrom)
        for name in statement.names
    }
    assert for_checkers | {"__version__"} == set(nd.__all__)


def test_formats_is_a_function_after_its_package_is_imported() -> None:
    from newsdata.formats.jsonl import FORMAT

    assert FORMAT in nd.formats()
    assert nd.formats.jsonl.FORMAT is FORMAT  # type: ignore[attr-defined] # it is the package as well


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(nd, "no_such_name")
    assert dir(nd) == nd.__all__


def test_importing_loads_nothing_heavy() -> None:
    assert _loaded("import newsdata") == set()
    assert _loaded("import newsdata; newsdata.Article()") <= {"pydantic"}
    assert _loaded("from newsdata.cli import main; main(['--version'])") == set()
    assert _loaded("from newsdata.cli import main; main(['--help'])") == set()


def test_formats_that_are_not_read_are_registered_and_not_loaded(tmp_path: Path) -> None:
    lines, feed = tmp_path / "a.jsonl", tmp_path / "a.rss"
    nd.write([nd.Article(id="1", headline="Talks resume")], lines)
    nd.write([nd.Article(id="1", headline="Talks resume")], feed)
    heavy = {
        "newsdata.xml", "newsdata.feeds.reader", "newsdata.feeds.json.document", "newsdata.formats.capture.reader",
        "newsdata.markup", "pyarrow.parquet",
    }  # fmt: skip
    main = "from newsdata.cli import main; "
    assert _loaded(f"{main}main(['validate', {str(lines)!r}])", heavy) == set()
    assert _loaded(f"{main}main(['formats'])", heavy | {"pyarrow"}) == set()
    assert _loaded(f"import newsdata; list(newsdata.read({str(feed)!r}))", heavy | {"pyarrow"}) == {
        "newsdata.xml", "newsdata.feeds.reader", "newsdata.markup"
    }  # fmt: skip


_HEAVY = {"pydantic", "pyarrow", "rich", "hypothesis"}


def _loaded(program: str, heavy: set[str] = _HEAVY) -> set[str]:
    """What of *heavy* is loaded once the program has run."""
    ask = f"{program}\nimport sys; print('LOADED', *sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split()[1:])
