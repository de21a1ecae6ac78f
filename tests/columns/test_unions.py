"""Fields that several models of a union share under one column."""

from newsdata.columns import arrow_schema
from newsdata.columns.unions import fields_of, shapes_of, tag_of
from newsdata.models import Article
from newsdata.shape import Sequence, shape_of


def test_every_column_of_a_record_has_its_fields() -> None:
    shapes = shapes_of(Article)
    columns = {field.column for _, field in fields_of((shape_of(Article),))}
    assert columns == set(arrow_schema().names)
    assert all(shapes.below(name).renamed is None for name in columns)


def test_media_are_called_otherwise_by_each_kind() -> None:
    blocks = shapes_of(Article).below("body").shapes.items
    assert blocks.tag == "type"
    assert blocks.below("text").renamed is None
    renamed = blocks.below("media").renamed
    assert renamed is not None
    assert renamed["gallery"] == ("images", False)
    assert renamed["image"] == ("image", True)
    assert renamed["video"] == ("video", True)


def test_what_is_below_is_looked_for_once() -> None:
    assert shapes_of(Article) is shapes_of(Article)
    assert shapes_of(Article).below("body") is shapes_of(Article).below("body")


def test_the_tag_of_a_union_is_a_column_of_it() -> None:
    body = shape_of(Article)
    (bodies,) = [field.shape for _, field in fields_of((body,)) if field.column == "body"]
    assert isinstance(bodies, Sequence)
    blocks = bodies.item
    assert tag_of((blocks,)) in {field.column for _, field in fields_of((blocks,))} | {"type"}
