"""Imports point one way: a module uses only what stands on the layers below its own."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "newsdata"

LAYERS = (
    {"__main__"},
    {"cli"},
    {"engines"},
    {"pipeline", "testing"},
    {"judging", "reader", "writer", "reports", "dataset"},
    {"held"},
    {"formats"},
    {"mapping"},
    {"feeds"},
    {"jsondoc"},
    {"lane"},
    {"format", "baseline", "config", "rejects", "statistics", "comparison"},
    {"report", "house", "selection"},
    {"rules", "house_schema"},
    {"rule"},
    {"memory"},
    {"schema"},
    {"faults", "schema_fault", "fixing", "loss", "schema_diff", "columns", "sample", "canonical", "batch"},
    {"xml"},
    {"jsontext", "findings", "shape", "markup", "fetch", "files", "paths", "jobs"},
    {"models", "progress"},
    {"codes", "errors"},
)
"""From the top: a layer imports from those that come after it, and from within its own parts."""

LONGEST = 300
"""A module with more lines has a second job."""


def _part(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def test_every_part_has_its_layer() -> None:
    parts = {path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in _modules()} - {"__init__"}
    assert parts == set().union(*LAYERS)


def test_imports_point_down() -> None:
    level = {part: index for index, layer in enumerate(LAYERS) for part in layer}
    wrong = []
    for path in _modules():
        here = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if here == "__init__":
            continue
        for module in _imports(path):
            there = _part(module) if module.startswith("newsdata") else ""
            if there and there != here and level[there] <= level[here]:
                wrong.append(f"{path.relative_to(PACKAGE.parent)} imports {module}")
    assert not wrong


def test_a_module_has_one_job() -> None:
    long = {str(path.relative_to(PACKAGE)): len(path.read_text(encoding="utf-8").splitlines()) for path in _modules()}
    assert not {name: lines for name, lines in long.items() if lines > LONGEST}


def test_every_module_says_what_it_is() -> None:
    assert not [str(path) for path in _modules() if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]


def test_models_read_and_write_nothing() -> None:
    allowed = {"annotated_types", "collections", "dataclasses", "datetime", "enum", "functools", "itertools", "json"}
    allowed |= {"newsdata", "operator", "pydantic", "pydantic_core", "re", "types", "typing", "unicodedata", "calendar"}
    used = {module.split(".")[0] for path in (PACKAGE / "models").rglob("*.py") for module in _imports(path)}
    assert used <= allowed
