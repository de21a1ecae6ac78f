"""The published schemas are what the models say, and changes to them are told apart."""

import copy
import re
from pathlib import Path
from typing import Any

import jsonschema
import pyarrow.compute as pc
import pytest

from newsdata.models import Article
from newsdata.models.time import PATTERN
from newsdata.schema import json_schema, schema_files
from newsdata.schema_diff import schema_diff

FOLDER = Path(__file__).parents[1] / "schema"


def test_the_files_are_current(update: bool) -> None:
    files = schema_files()
    if update:
        for name, text in files.items():
            (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
            (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    found = {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*") if path.is_file()}
    assert found == set(files), "run make schema"
    for name, text in files.items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, f"{name} is not current; run make schema"


def test_every_field_is_described() -> None:
    schema = json_schema()
    for definition in [schema, *schema["$defs"].values()]:
        assert definition["description"]
        assert definition["title"]
        for name, field in definition["properties"].items():
            assert field.get("description"), (definition["title"], name)


def test_the_examples_are_valid() -> None:
    schema = json_schema()
    for example in schema["examples"]:
        jsonschema.validate(example, schema)
        Article.model_validate(example)


def test_an_own_record_has_a_schema_of_its_own() -> None:
    class Paid(Article):
        """An article behind a wall."""

        paywalled: bool | None = None
        """Whether one has to pay."""

    schema = json_schema(Paid)
    assert schema["$id"].endswith(":paid")
    assert schema["properties"]["paywalled"]["type"] == ["boolean", "null"]


DATES = [
    "2026", "2026-11", "2026-11-22", "2026-11-22T09:00Z", "2026-11-22T09:00:00+01:00", "2026-11-22T09:00:00.123-00:00",
    "", "26", "2026-13", "2026-11-32", "2026-11-22T24:00Z", "2026-11-22T09:00", "2026-11-22 09:00Z", "２０２６",
    "2026-11-22T09:60Z", "2026-11-22T09:00:00.1234567Z", "2026-11-22T09:00:00+1:00", "x2026", "2026x",
]  # fmt: skip


@pytest.mark.parametrize("text", DATES)
def test_every_engine_reads_the_pattern_of_times_alike(text: str) -> None:
    import jsonschema_rs

    schema = {"type": "string", "pattern": PATTERN}
    verdicts = {
        "python": bool(re.search(PATTERN, text)),
        "jsonschema": jsonschema.Draft202012Validator(schema).is_valid(text),
        "jsonschema-rs": jsonschema_rs.validator_for(schema).is_valid(text),
        "re2": pc.match_substring_regex(text, PATTERN).as_py(),
        "pydantic": _pydantic_takes(text),
    }
    assert len(set(verdicts.values())) == 1, verdicts


def _pydantic_takes(text: str) -> bool:
    from typing import Annotated

    from pydantic import StringConstraints, TypeAdapter, ValidationError

    try:
        TypeAdapter(Annotated[str, StringConstraints(pattern=PATTERN)]).validate_python(text)
    except ValidationError:
        return False
    return True


def _changed(change: Any) -> list[tuple[str, bool]]:
    old = json_schema()
    new = copy.deepcopy(old)
    change(new)
    return [(each.pointer, each.breaking) for each in schema_diff(old, new)]


def _words(schema: Any) -> Any:
    return schema["$defs"]["Quote"]["properties"]["kind"]["enum"]


CHANGES = {
    "a field less": (lambda s: s["properties"].pop("kicker"), [("/kicker", True)]),
    "a field more": (lambda s: s["properties"].update(mood={"type": "string"}), [("/mood", False)]),
    "a field needed": (lambda s: s.update(required=["id"]), [("/id", True)]),
    "a field no longer needed": (lambda s: s["$defs"]["Heading"].update(required=["type"]), [("/body/*/text", False)]),
    "a word less": (lambda s: _words(s).remove("pull"), [("/body/*/kind", True)]),
    "a word more": (lambda s: _words(s).append("big"), [("/body/*/kind", False)]),
    "a tighter bound": (lambda s: s["properties"]["urgency"].update(maximum=5), [("/urgency", True)]),
    "a wider bound": (lambda s: s["properties"]["urgency"].update(minimum=0), [("/urgency", False)]),
    "no bound": (lambda s: s["properties"]["urgency"].pop("maximum"), [("/urgency", False)]),
    "a new bound": (lambda s: s["properties"]["headline"].update(maxLength=99), [("/headline", True)]),
    "null no more": (lambda s: s["properties"]["headline"].update(type="string"), [("/headline", True)]),
    "another type": (lambda s: s["properties"]["deck"].update(type=["string", "null", "integer"]), [("/deck", False)]),
    "another pattern": (lambda s: s["properties"]["published"].update(pattern="^2"), [("/published", True)]),
    "nothing": (lambda s: s["properties"]["headline"].update(description="Other words."), []),
    "open now": (lambda s: s.pop("additionalProperties"), []),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_breaking_exactly_if_old_data_may_no_longer_fit(name: str) -> None:
    change, expected = CHANGES[name]
    assert _changed(change) == expected


def test_a_block_gone_breaks_and_a_block_more_does_not() -> None:
    def without_divider(schema: Any) -> None:
        schema["properties"]["body"]["items"]["oneOf"].remove({"$ref": "#/$defs/Divider"})

    old = json_schema()
    new = copy.deepcopy(old)
    without_divider(new)
    assert [(each.breaking, each.reason) for each in schema_diff(old, new)] == [(True, "divider is no longer allowed")]
    assert [(each.breaking, each.reason) for each in schema_diff(new, old)] == [(False, "divider is new")]
