"""The schema accepts what the model accepts, and what it refuses the model refuses."""

import copy
import json
from functools import cache
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from newsdata.canonical import record_json
from newsdata.models import Article, Feed
from newsdata.schema import MODELS, json_schema
from newsdata.testing import records

BEYOND_THE_SCHEMA = {
    "int_type": "1.0 is an integer to JSON Schema",
    "int_from_float": "1.0 is an integer to JSON Schema",
    "timestamp_impossible": "the calendar: no pattern knows leap years",
    "timestamp_form": "Python's $ lets a newline pass at the end of a string",
    "mark_empty": "a comparison of two fields",
    "mark_outside": "a comparison with the length of another field",
    "string_unicode": "a lone surrogate is no string of Unicode",
    "extensions_value": "a lone surrogate, or nesting beyond what readers take",
}
"""All that the model refuses and the schema language cannot say, with the reason."""

every_model = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)


@cache
def _validators(model: type[BaseModel]) -> tuple[Any, Any]:
    schema = json_schema(model)  # type: ignore[arg-type]
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema), jsonschema_rs.validator_for(schema)


@every_model
@given(data=st.data())
def test_what_the_model_writes_the_schema_accepts(model: type[BaseModel], data: st.DataObject) -> None:
    values = json.loads(record_json(data.draw(records(model))))  # type: ignore[arg-type]
    for validator in _validators(model):
        validator.validate(values)


@every_model
@given(data=st.data())
def test_model_and_schema_agree_on_mutated_records(model: type[BaseModel], data: st.DataObject) -> None:
    values = json.loads(record_json(data.draw(records(model))))  # type: ignore[arg-type]
    for _ in range(data.draw(st.integers(1, 3))):
        values = _mutated(values, data)
    by_the_model = _refusals(model, values)
    for validator in _validators(model):
        if not by_the_model:
            validator.validate(values)
        elif validator.is_valid(values):
            assert by_the_model <= BEYOND_THE_SCHEMA.keys()


@given(data=st.data())
def test_the_record_takes_nothing_for_absent_everywhere(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(Article.model_fields)))
    nothing: Any = data.draw(st.sampled_from([None, [], {}]))
    kind = json_schema()["properties"][name].get("type", ["object", "null"])
    fits = {None: "null", "[]": "array", "{}": "object"}[None if nothing is None else json.dumps(nothing)] in kind
    for validator in _validators(Article):
        assert validator.is_valid({name: nothing}) == fits
    if fits:
        assert Article.model_validate({name: nothing}) == Article()


def _refusals(model: type[BaseModel], values: Any) -> set[str]:
    try:
        model.model_validate(values)
    except ValidationError as error:
        return {detail["type"] for detail in error.errors()}
    return set()


_STRANGE = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=5),
    st.sampled_from(["", "2026-02-30", "2026-11-22T09:00", "2026-11-22T09:00Z", "2026-11-22\n", "10", 1.0, 10, 2**70]),
    st.sampled_from([[], {}, [None], [{}], {"type": "paragraph"}, {"type": "note", "text": "x"}, {"a": 1}]),
)  # fmt: skip


def _mutated(values: Any, data: st.DataObject) -> Any:
    """*values* with one thing changed, taken out or put in, at any depth."""
    values = copy.deepcopy(values)
    here, spots = values, []
    stack = [values]
    while stack:
        here = stack.pop()
        keys = list(here) if isinstance(here, dict) else range(len(here))
        spots += [(here, key) for key in keys]
        stack += [here[key] for key in keys if isinstance(here[key], dict | list)]
    if not spots or data.draw(st.booleans()):
        holder = data.draw(st.sampled_from([values, *(place for place, _ in spots if isinstance(place, dict))]))
        known = sorted({*Article.model_fields, *Feed.model_fields, "text", "marks", "start", "kind", "level", "x"})
        holder[data.draw(st.sampled_from(known))] = data.draw(_STRANGE)
        return values
    holder, key = data.draw(st.sampled_from(spots))
    if isinstance(holder, dict) and data.draw(st.booleans()):
        del holder[key]
    else:
        holder[key] = data.draw(_STRANGE)
    return values
