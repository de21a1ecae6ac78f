"""The laws hold for records with fields of one's own."""

import io
from typing import Literal

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.canonical import record_json
from newsdata.columns import from_table, to_table
from newsdata.jsontext import parse_json
from newsdata.models import Article, Model, Timestamp
from newsdata.reader import loads
from newsdata.schema import json_schema
from newsdata.testing import articles
from newsdata.writer import write


class Topic(Model):
    """One entry of a house taxonomy."""

    path: str
    """The way to it."""

    weight: float | None = None
    """How much of the article is about it."""

    since: Timestamp | None = None
    """When it was assigned."""


class House(Article):
    """An article as one newsroom keeps it."""

    paywall: Literal["free", "metered", "closed"] | None = None
    """Who may read it."""

    premium: bool = False
    """Whether it is sold apart."""

    reads: int | None = None
    """How often it was read."""

    taxonomy: tuple[Topic, ...] = ()
    """Where it stands."""

    lead_topic: Topic | None = None
    """The first of them."""


@given(records=st.lists(articles(House), max_size=3))
def test_columns_keep_every_field(records: list[House]) -> None:
    assert from_table(to_table(records, House), House) == records


@pytest.mark.parametrize("name", ["json", "jsonl", "arrow", "parquet"])
@given(records=st.lists(articles(House), max_size=2))
def test_formats_keep_every_field(name: str, records: list[House]) -> None:
    stream = io.BytesIO()
    write(records, stream, name, model=House)
    assert loads(stream.getvalue(), name, model=House) == records


@given(record=articles(House))
def test_the_schema_knows_every_field(record: House) -> None:
    jsonschema.validate(parse_json(record_json(record)), json_schema(House))
