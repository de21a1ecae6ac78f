"""The published schemas: JSON Schema of the models, and the Arrow schema as text."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from newsdata.models import Article, Feed
from newsdata.models.base import SCHEMA_VERSION, Model
from newsdata.shape import Sequence, Shape, Struct, Tagged, shape_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The version of JSON Schema that the schemas are in."""

MODELS: dict[str, type[Model]] = {"article": Article, "feed": Feed}
"""The records that have a published schema, by its name."""


class _Generator(GenerateJsonSchema):
    """pydantic's schema in the words that other validators report best.

    ``null`` stands beside a simple type instead of in a choice of two schemas, and what
    says nothing is left out: defaults, which are always absence, and lower bounds of 0.
    """

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """``{"type": ["string", "null"]}`` where that says it."""
        inner = self.generate_inner(schema["schema"])
        if "enum" in inner:
            return {**inner, "type": [inner["type"], "null"], "enum": [*inner["enum"], None]}
        if isinstance(inner.get("type"), str):
            return {**inner, "type": [inner["type"], "null"]}
        return super().nullable_schema(schema)

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """The schema without the default."""
        return self.generate_inner(schema["schema"])

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """A string, without a length that every string has."""
        return {key: value for key, value in super().str_schema(schema).items() if (key, value) != ("minLength", 0)}

    def get_title_from_name(self, name: str) -> str:
        """The name as a heading: "Alt ids"."""
        return name.replace("_", " ").capitalize()


def json_schema(model: type[Model] = Article) -> dict[str, Any]:
    """The JSON Schema (2020-12) of what *model* reads.

    It accepts whatever the model accepts. What the schema language cannot say, the model
    alone refuses: a day that the calendar has not, a mark beyond its text, ``1.0`` for an
    integer, which JSON Schema takes for one.
    """
    schema = model.model_json_schema(schema_generator=_Generator)
    definitions = schema.pop("$defs", {})
    for tag, variant in _variants(shape_of(model)):
        definition = definitions[variant.model.__name__]
        definition["required"] = [tag, *definition.get("required", [])]
    head = {"$schema": DIALECT, "$id": f"urn:newsdata:schema:{SCHEMA_VERSION}:{model.__name__.lower()}"}
    return {**head, **schema, "$defs": definitions}


def arrow_text(model: type[Model] = Article) -> str:
    """The Arrow schema of *model* as an indented list of columns, types and what they mean."""
    from newsdata.columns import arrow_schema  # pyarrow takes a quarter of a second, and JSON Schema needs it not

    return "\n".join(_column_lines(arrow_schema(model), 0)) + "\n"


def schema_files() -> dict[str, str]:
    """What ``schema/`` holds: the text of each file by its path."""
    files = {}
    for name, model in MODELS.items():
        files[f"{SCHEMA_VERSION}/{name}.schema.json"] = (
            json.dumps(json_schema(model), indent=2, ensure_ascii=False) + "\n"
        )
    files[f"{SCHEMA_VERSION}/article.arrow.txt"] = arrow_text()
    return files


def stale_files(folder: Path) -> Iterator[str]:
    """The files below *folder* that are missing or are not what the models say."""
    for name, text in schema_files().items():
        path = folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            yield name


def _variants(shape: Shape) -> Iterator[tuple[str, Struct]]:
    match shape:
        case Struct():
            for field in shape.fields:
                yield from _variants(field.shape)
        case Sequence():
            yield from _variants(shape.item)
        case Tagged():
            for _, variant in shape.variants:
                yield shape.tag, variant
                yield from _variants(variant)


def _column_lines(fields: Any, depth: int) -> Iterator[str]:
    for field in fields:
        many, type_ = "", field.type
        while hasattr(type_, "value_type"):
            many, type_ = f"list<{many}", type_.value_type
        nested = hasattr(type_, "fields")
        about = (field.metadata or {}).get(b"description", b"").decode()
        name = f"{many}{'struct' if nested else type_}{'>' * many.count('<')}"
        yield f"{'  ' * depth}{field.name}: {name}" + (f"  # {' '.join(about.split())}" if about else "")
        if nested:
            yield from _column_lines(type_.fields, depth + 1)
