"""What the pages show is what happens: every console and Python block is run."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdata.cli import cli
from newsdata.codes import CODES
from newsdata.formats import formats

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "CONTRIBUTING.md"]
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def _blocks(page: Path, language: str) -> Iterator[str]:
    for name, block in _FENCE.findall(page.read_text(encoding="utf-8")):
        if name == language:
            yield block


def _session(block: str) -> Iterator[tuple[str, str]]:
    """Each command of a console block with the output that the page shows."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        while command.endswith("\\"):
            more, _, output = output.partition("\n")
            command = f"{command[:-1]} {more.removeprefix('>').strip()}"
        yield command, output.rstrip("\n")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the examples, as the pages assume."""
    shutil.copytree(ROOT / "examples", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_what_its_commands_print(page: Path, folder: Path, update: bool) -> None:
    text = page.read_text(encoding="utf-8")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONPATH": str(folder)}
    for block in _blocks(page, "console"):
        now = ""
        for command, shown in _session(block):
            done = subprocess.run(
                command,
                shell=True,
                cwd=folder,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            printed = "\n".join(line.rstrip() for line in done.stdout.rstrip("\n").splitlines())
            now += f"$ {command}\n{printed}\n" if printed else f"$ {command}\n"
            if not update:
                assert doctest.OutputChecker().check_output(shown + "\n", printed + "\n", doctest.ELLIPSIS), (
                    f"{page.name}: $ {command}\n{printed}"
                )
        if "..." not in block:
            text = text.replace(f"```console\n{block}```", f"```console\n{now}```")
    if update:
        page.write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_python_of_a_page_runs(page: Path) -> None:
    names: dict[str, object] = {"__name__": page.stem}
    for block in _blocks(page, "python"):
        exec(compile(block, str(page), "exec", dont_inherit=True), names)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_verb_format_and_code_is_documented() -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    for verb in cli.list_commands(cli.make_context("newsdata", ["formats"])):
        assert f"newsdata {verb}" in pages, verb
    for each in formats():
        assert each.name in pages
    codes = (ROOT / "docs" / "codes.md").read_text(encoding="utf-8")
    for code in CODES.values():
        assert f"`{code.code}` {code.name}" in codes, code.code
        assert code.about in codes, code.code


def test_the_examples_in_docstrings_are_true() -> None:
    import newsdata.models.byline
    import newsdata.models.image

    for module in (newsdata.models.byline, newsdata.models.image):
        assert doctest.testmod(module).failed == 0


def test_the_page_of_codes_is_current(update: bool) -> None:
    page = ROOT / "docs" / "codes.md"
    text = _codes_page()
    if update:
        page.write_text(text, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == text, "run pytest --update"


_FAMILIES = {
    "A": "The article",
    "C": "Page captures",
    "D": "Dates and times",
    "F": "Feeds",
    "J": "JSON and JSON Lines",
    "P": "Files and tables",
    "R": "The round trip",
    "U": "Addresses",
    "X": "XML",
}


def _codes_page() -> str:
    lines = [
        "# Findings by code",
        "",
        "A code is a letter and three digits, and is never used again for something else. Its name says the fault. An",
        "error keeps a record from being read as it is; a warning or an info does not.",
    ]
    for letter, title in _FAMILIES.items():
        if codes := [code for code in CODES.values() if code.code.startswith(letter)]:
            lines += ["", f"## {letter}: {title}", ""]
            lines += [f"- `{code.code}` {code.name} ({code.severity}): {code.about}" for code in codes]
    return "\n".join(lines) + "\n"
