"""Which models the fast lane can speak for, and that it is right for those it does."""

import io
from enum import StrEnum
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ConfigDict, Field, field_validator, model_validator

from newsdata.canonical import record_json
from newsdata.columns import to_table
from newsdata.format import Reading
from newsdata.formats import format_named
from newsdata.lane.plan import plan_of
from newsdata.models import Article, Feed, Image, Model, Paragraph
from newsdata.models.scalars import Label, Many, Maybe
from newsdata.testing import articles


class Desk(Model):
    """A part of one's own."""

    name: Label
    floor: Annotated[int, Field(ge=-2, le=9)] | None = None
    extensions: Label | None = None


class Own(Article):
    """Fields of one's own, all of kinds that columns can check."""

    score: Annotated[float, Field(ge=0, le=1)] | None = None
    paid: bool | None = None
    desks: Many[Desk] = ()
    lead: Desk | None = None
    chief: Maybe[Desk] = None
    word: Label


class Upper(Article):
    @field_validator("headline")
    @classmethod
    def loud(cls, value: str | None) -> str | None:
        return value and value.upper()


class Whole(Article):
    @model_validator(mode="before")
    @classmethod
    def named(cls, values: Any) -> Any:
        return {**values, "genre": "news"}


class Defaulted(Article):
    word: str = "news"


class Patterned(Article):
    word: Annotated[str, Field(pattern="^[a-z]+$")] | None = None


class Aliased(Article):
    word: str | None = Field(default=None, alias="Word")


class Stripped(Article):
    model_config = ConfigDict(str_strip_whitespace=True)


class Open(Article):
    model_config = ConfigDict(extra="ignore")


class Later(Article):
    def model_post_init(self, context: Any) -> None:
        """Do something of one's own."""


class Tone(StrEnum):
    CALM = "calm"


class Toned(Article):
    tone: Tone | None = None


class Lone(Article):
    block: Paragraph | None = None


class Strict(Article):
    words: tuple[str, ...] = ()


class Pictured(Article):
    picture: Image = Image()


SLOW = (Upper, Whole, Defaulted, Patterned, Aliased, Stripped, Open, Later, Toned, Lone, Strict, Pictured)


def agree(data: bytes, model: type[Article]) -> None:
    slow, fast = (Reading("a.jsonl", model, "skip") for _ in range(2))
    jsonl = format_named("jsonl")
    assert jsonl.read is not None
    assert jsonl.batches is not None
    wanted = list(jsonl.read(io.BytesIO(data), slow))
    found = [batch.records for batch in jsonl.batches(io.BytesIO(data), fast)]
    assert fast.report == slow.report
    assert [row for batch in found for row in batch.to_pylist()] == to_table(wanted, model).to_pylist()


@pytest.mark.parametrize("model", [Article, Own, Feed])
def test_a_model_of_known_constraints_is_read_by_columns(model: type[Article]) -> None:
    assert plan_of(model) is not None


@pytest.mark.parametrize("model", SLOW)
def test_a_model_that_does_more_is_left_to_itself(model: type[Article]) -> None:
    assert plan_of(model) is None
    agree(b'{"headline":" x ","tags":null}\n{"headline":1}\n{"word":"A","genre":null,"more":1}\n', model)


ODD = ('"score":1', '"score":-0', '"score":2', '"score":"1"', '"score":NaN', '"paid":1', '"paid":true', '"paid":"yes"',
       '"desks":[{"name":"x","floor":-1}]', '"desks":[{"floor":"1"}]', '"desks":[{"name":"x","floor":1.0}]',
       '"lead":{}',
       '"lead":{"name":"x","extensions":null}', '"lead":{"name":"x","extensions":"y"}', '"chief":{"name":"x"}',
       '"chief":{"name":null}', '"word":""', '"word":null', '"lead":{"name":"x","floor":-0}', '"desks":null',
       '"lead":{"name":"x","extensions":{}}', '"lead":null', '"chief":{}')  # fmt: skip


@given(st.lists(st.tuples(articles(Own), st.lists(st.sampled_from(ODD), max_size=2, unique=True)), max_size=4))
def test_fields_of_ones_own_have_one_verdict_too(drawn: list[tuple[Own, list[str]]]) -> None:
    lines = [
        record_json(article)[:-1] + "".join(f",{member}" for member in members) + "}" for article, members in drawn
    ]
    agree("\n".join(lines).encode(), Own)
