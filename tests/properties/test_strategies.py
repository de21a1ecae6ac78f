"""The strategies make everything that a record may be, some time."""

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from pydantic import BaseModel

from newsdata.models import Article, Feed
from newsdata.models.time import PRECISIONS, Timestamp
from newsdata.shape import Field, Scalar, Sequence, Shape, Struct, Tagged, shape_of
from newsdata.testing import blocks, records, timestamps

_enough = settings(
    max_examples=2000,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def _parts(shape: Shape) -> Iterator[type[BaseModel]]:
    match shape:
        case Struct():
            yield shape.model
            for field in shape.fields:
                yield from _parts(field.shape)
        case Sequence():
            yield from _parts(shape.item)
        case Tagged():
            for _, variant in shape.variants:
                yield from _parts(variant)


_LARGE = (Article, Feed)
_SMALL = sorted({*_parts(shape_of(Article)), *_parts(shape_of(Feed))} - {*_LARGE}, key=lambda model: model.__name__)


@pytest.mark.parametrize("model", [*_SMALL, *_LARGE], ids=lambda model: model.__name__)
def test_every_field_word_bound_and_empty_value_is_reached(model: type[BaseModel]) -> None:
    fields = shape_of(model).fields
    wanted = {(field.name, value) for field in fields for value in _wanted(field)}
    met: Counter[tuple[str, str]] = Counter()

    @settings(_enough, max_examples=600 if model in _LARGE else 250)
    @given(records(model))
    def draw(record: BaseModel) -> None:
        for field in fields:
            met.update((field.name, value) for value in _met(field, getattr(record, field.name)))

    draw()
    assert wanted - met.keys() == set()


def test_every_kind_of_block_is_reached() -> None:
    met = set()

    @_enough
    @given(blocks())
    def draw(block: BaseModel) -> None:
        met.add(block.type)  # type: ignore[attr-defined]

    draw()
    body = next(field.shape for field in shape_of(Article).fields if field.name == "body")
    assert isinstance(body, Sequence)
    assert isinstance(body.item, Tagged)
    assert met == {name for name, _ in body.item.variants}


def test_every_precision_and_the_ends_of_time_are_reached() -> None:
    met, years = set(), set()

    @_enough
    @given(timestamps())
    def draw(moment: Timestamp) -> None:
        met.add((moment.precision, moment.offset is None))
        years.add(moment.instant.year)
        assert Timestamp.parse(str(moment)) == moment

    draw()
    assert {(precision, True) for precision in PRECISIONS} <= met
    assert {(precision, False) for precision in PRECISIONS[3:]} <= met
    assert {1, 9999} & years


def _wanted(field: Field) -> Iterator[str]:
    yield "something"
    if not field.required and not (isinstance(field.shape, Scalar) and len(field.shape.choices) == 1):
        yield "nothing"
    shape = field.shape
    if isinstance(shape, Sequence):
        yield "several"
    if isinstance(shape, Scalar):
        yield from shape.choices
        if shape.kind == "string" and not shape.choices and not shape.min_length:
            yield "empty"
        yield from (str(float(bound)) for bound in (shape.minimum, shape.maximum) if bound is not None)
        if shape.max_length is not None:
            yield "longest"


def _met(field: Field, value: object) -> Iterator[str]:
    match value:
        case None | ():
            yield "nothing"
        case BaseModel():
            yield "something" if value.model_dump(exclude_defaults=True) else "nothing"
        case tuple():
            yield "something"
            if len(value) > 1:
                yield "several"
        case str():
            yield "something"
            yield value or "empty"
            if isinstance(field.shape, Scalar) and len(value) == field.shape.max_length:
                yield "longest"
        case int() | float():
            yield "something"
            yield str(float(value))
        case _:
            yield "something" if value else "nothing"
