"""Records and their parts, derived from the models, so that a subclass has strategies too."""

from typing import Any, TypeVar, get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pydantic import BaseModel

from newsdata.models import Article, Block, Byline, Feed, Image, SiteChrome
from newsdata.shape import Field, Json, Moment, Scalar, Sequence, Shape, Struct, Tagged, shape_of
from newsdata.testing.values import extensions, marks, scalars, timestamps

M = TypeVar("M", bound=BaseModel)

MAX_FIELDS = 6
"""How many of its optional fields a part has at the most: small examples, and every field in time."""

MAX_ITEMS = 3


def records(model: type[M]) -> SearchStrategy[M]:
    """Any value of a model, from a few of its fields."""
    return _values(shape_of(model)).map(model.model_validate)


def articles(model: type[Article] = Article) -> SearchStrategy[Any]:
    """Articles, or records of a subclass with fields of its own."""
    return records(model)


def feeds() -> SearchStrategy[Feed]:
    """What feeds say of themselves."""
    return records(Feed)


def bylines() -> SearchStrategy[Byline]:
    """Credit lines with their people; the two need not agree."""
    return records(Byline)


def images() -> SearchStrategy[Image]:
    """Pictures with everything that may be known of them."""
    return records(Image)


def chromes() -> SearchStrategy[SiteChrome]:
    """The furniture of pages."""
    return records(SiteChrome)


def blocks() -> SearchStrategy[Block]:
    """Body blocks of every kind."""
    union, _ = get_args(Block)
    return st.one_of([records(kind) for kind in get_args(union)])


@st.composite
def _values(draw: st.DrawFn, struct: Struct) -> dict[str, Any]:
    """What a model is made from: its required fields and some of the others."""
    optional = [field.name for field in struct.fields if not field.required and not field.marks_of]
    chosen = draw(st.sets(st.sampled_from(optional), max_size=MAX_FIELDS)) if optional else set()
    values: dict[str, Any] = {}
    for field in struct.fields:
        if field.marks_of:
            text = values.get(field.marks_of) or ""
            if drawn := draw(marks(len(text))):
                values[field.name] = drawn
        elif field.required or field.name in chosen:
            values[field.name] = draw(_field(field))
    return values


def _field(field: Field) -> SearchStrategy[Any]:
    if isinstance(field.shape, Scalar) and len(field.shape.choices) == 1:
        return st.just(field.shape.choices[0])
    return _strategy(field.shape)


def _strategy(shape: Shape) -> SearchStrategy[Any]:
    match shape:
        case Scalar():
            return scalars(shape)
        case Moment():
            return timestamps()
        case Json():
            return extensions()
        case Sequence():
            return st.lists(_strategy(shape.item), max_size=MAX_ITEMS)
        case Struct():
            return _values(shape)
        case Tagged():
            return st.one_of([_tagged(shape.tag, name, variant) for name, variant in shape.variants])


def _tagged(tag: str, name: str, variant: Struct) -> SearchStrategy[dict[str, Any]]:
    return _values(variant).map(lambda values: {**values, tag: name})
