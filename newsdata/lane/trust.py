"""Whether all that a model demands is known here.

Columns can be checked only for constraints that have a check. So every step of what
pydantic does with a record is looked at; a validator of one's own, a pattern, an alias or
anything else that is not in this table sends the records of that model down the slow lane.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic_core import core_schema

from newsdata.models.extensions import Extensions
from newsdata.models.marks import MarksOf
from newsdata.models.scalars import EmptyIsAbsent, NullIsEmpty
from newsdata.models.time import Timestamp

_ALWAYS = {"type", "metadata", "ref", "serialization"}
_ALLOWED: dict[str, set[str]] = {
    "definitions": {"schema", "definitions"},
    "definition-ref": {"schema_ref"},
    "model": {"cls", "schema", "config", "custom_init", "root_model"},
    "model-fields": {"fields", "model_name", "computed_fields"},
    "model-field": {"schema", "frozen"},
    "default": {"schema", "default", "default_factory", "default_factory_takes_data"},
    "nullable": {"schema"},
    "str": {"min_length", "max_length", "strict"},
    "int": {"ge", "le", "strict"},
    "float": {"ge", "le", "strict", "allow_inf_nan"},
    "bool": {"strict"},
    "literal": {"expected"},
    "tuple": {"items_schema", "variadic_item_index"},
    "tagged-union": {"choices", "discriminator", "from_attributes", "strict"},
    "function-after": {"function", "schema"},
    "function-plain": {"function"},
    "json-or-python": {"json_schema", "python_schema"},
}
"""The steps of validation that columns can repeat, with what may be said in each."""

_CONFIG = {"title", "extra_fields_behavior", "ser_json_inf_nan", "frozen"}


@cache
def trusted(model: type[BaseModel]) -> bool:
    """Whether columns that pass every check are exactly the records that *model* accepts."""
    schema: Any = model.__pydantic_core_schema__
    return isinstance(schema, Mapping) and _plain_class(model) and _known(schema)


def _plain_class(model: type[BaseModel]) -> bool:
    """Whether validating is left to pydantic."""
    return not any("model_validate" in vars(each) or "__new__" in vars(each) for each in model.__mro__[:-2])


def _known(schema: Mapping[str, Any]) -> bool:
    kind = schema["type"]
    if schema.keys() - _ALWAYS - _ALLOWED.get(kind, set()) or kind not in _ALLOWED:
        return False
    match kind:
        case "definitions":
            return _known(schema["schema"]) and all(map(_known, schema["definitions"]))
        case "model":
            config = schema.get("config", {})
            closed = config.get("extra_fields_behavior") == "forbid" and not config.keys() - _CONFIG
            made = schema.get("custom_init") or schema.get("root_model")
            return closed and not made and _known(schema["schema"])
        case "model-fields":
            return all(map(_known, schema["fields"].values()))
        case "tuple":
            return schema.get("variadic_item_index") == 0 and len(schema["items_schema"]) == 1 and _inner(schema)
        case "tagged-union":
            return isinstance(schema["discriminator"], str) and all(map(_known, schema["choices"].values()))
        case "function-after":
            return _is_ours(schema["function"]["function"]) and _known(schema["schema"])
        case "function-plain":
            return schema["function"]["function"] is _EXTENSIONS
        case "json-or-python":
            return bool(schema["python_schema"].get("function", {}).get("function") is _TIMESTAMP)
    return "schema" not in schema or _known(schema["schema"])


def _inner(schema: Mapping[str, Any]) -> bool:
    return _known(schema["items_schema"][0])


def _is_ours(function: Callable[..., Any]) -> bool:
    return function in _FUNCTIONS or type(getattr(function, "__self__", None)) is MarksOf


def _of(annotation: Any) -> Any:
    return annotation.__get_pydantic_core_schema__(None, lambda _: core_schema.any_schema())


_FUNCTIONS = tuple(_of(annotation)["function"]["function"] for annotation in (NullIsEmpty(), EmptyIsAbsent()))
_EXTENSIONS = _of(Extensions)["function"]["function"]
_TIMESTAMP = _of(Timestamp)["python_schema"]["function"]["function"]
